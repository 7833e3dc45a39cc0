import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { askedPlaces, isAmbiguous, unmistakableName } from '../../../src/question/words/asked-places.ts'
import { placeById } from '../../../src/place/gazetteer.ts'

/** Words of an archive: what stands in it is no misspelling. */
const archive = new Set('safety osh labour inspection calls events unions training garment mongolia workers'.split(' '))
const knowledge = {
  knowsWord: (word: string): boolean => archive.has(word.toLowerCase()),
  hasWord: (word: string): boolean => archive.has(word.toLowerCase()),
  namesPlace: (id: string): boolean => id === 'city:CN-beijing',
}

/** What a question names, as `words=ids`, with `~` for a misspelling. */
function asked(text: string): string[] {
  return askedPlaces(text, knowledge).map(
    ({ written, places, repaired }) =>
      `${written}${repaired === true ? '~' : '='}${places.map(({ id }) => id).join('+')}`,
  )
}

describe('a misspelt place', () => {
  it.each([
    ['two neighbours swapped', 'calls in Mongolai', ['Mongolai~MN']],
    ['neighbours swapped inside', 'Mongoila events', ['Mongoila~MN']],
    ['neighbours swapped in front', 'Gerogia', ['Gerogia~GE']],
    ['a letter left out', 'Uzbekistn', ['Uzbekistn~UZ']],
    ['a letter changed', 'Indonisia', ['Indonisia~ID']],
    ['a city', 'events in Bejing', ['Bejing~city:CN-beijing']],
    ['a capital', 'Ulaanbatar', ['Ulaanbatar~city:MN-ulaanbaatar']],
    ['two letters left out of a long name', 'Ulanbatar', ['Ulanbatar~city:MN-ulaanbaatar']],
    ['an adjective', 'Mongollian news', ['Mongollian~MN']],
    ['an adjective in small letters', 'chineese calls', ['chineese~CN']],
    ['a short name only by a swap', 'koera', ['koera~KP+KR']],
    ['two words written as one', 'Srilanka', ['Srilanka~LK']],
    ['one word of a group', 'cental asia', ['cental asia~group:central-asia']],
    ['the last word of a group', 'south east asai', ['south east asai~group:south-eastern-asia']],
    ['a word beside which a shorter name stands', 'latin amercia', ['latin amercia~group:latin-america']],
    ['one word of a country', 'united sates', ['united sates~US']],
    ['a short word of a country', 'lao prd', ['lao prd~LA']],
    ['beside a place that is not', 'mongolia and kazkhstan', ['mongolia=MN', 'kazkhstan~KZ']],
    ['a name that is a word besides, after a preposition', 'calls in trukey', ['trukey~TR']],
    ['two places as near', 'Austrlia', ['Austrlia~AU+AT']],
    ['a question in capitals', 'BEJING EVENTS', ['BEJING~city:CN-beijing']],
    ['a possessive', 'Mongolai’s calls', ['Mongolai~MN']],
  ])('%s is repaired', (_situation, text, expected) => {
    expect(asked(text)).toEqual(expected)
  })

  it.each([
    ['Kyrgystan', 'KG'],
    ['Kirghizstan', 'KG'],
    ['Kazakstan', 'KZ'],
    ['Phillipines', 'PH'],
    ['Ulan Bator', 'city:MN-ulaanbaatar'],
    ['Azerbaidjan', 'AZ'],
    ['Tadjikistan', 'TJ'],
    ['Viet nam', 'VN'],
    ['south east asia', 'group:south-eastern-asia'],
  ])('%s is a spelling that is met, and no repair', (text, id) => {
    expect(asked(text)).toEqual([`${text}=${id}`])
  })

  it.each([
    ['an English word', 'turnkey hungry finish magnolia mongoose manilla'],
    ['a given name', 'who is georgina'],
    ['a surname', 'francesca and germaine'],
    ['a word of the archive', 'garment workers'],
    ['an acronym', 'BEJING events'],
    ['a word too far from any name', 'mongabongo'],
    ['five letters but no swap', 'koria'],
    ['a plural beside a name', 'african unians unions'],
    ['a zone', '6 pm Ulaanbatar time'],
    ['a currency', 'Mongolain tugrik'],
    ['a language', 'in Rusian'],
    ['a person', 'jordna smith'],
    ['a dish', 'trukey dinner'],
  ])('is not seen in %s', (_situation, text) => {
    expect(asked(text).filter((found) => found.includes('~'))).toEqual([])
  })

  it('is not looked for where it is not known what the archive has', () => {
    const { hasWord: _unknown, ...rest } = knowledge
    expect(askedPlaces('calls in Mongolai', rest)).toEqual([])
  })

  it('is seen in no word of English', () => {
    const words: unknown = createRequire(import.meta.url)('an-array-of-english-words')
    const listed = Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []
    expect(listed.length).toBeGreaterThan(200_000)
    // One in seven: all would take seconds.
    const some = listed.filter((_word, index) => index % 7 === 0)
    const taken = some.filter((word) => askedPlaces(word, { ...knowledge, hasWord: () => false })[0]?.repaired === true)
    expect(taken).toEqual([])
  })

  it('is seen in no question of the cases', () => {
    const questions = ['examples', 'own'].flatMap((file) =>
      readFileSync(new URL(`../../cases/${file}.jsonl`, import.meta.url), 'utf8')
        .split('\n')
        .flatMap((line) => /"question": ?"([^"]+)"/.exec(line)?.[1] ?? []),
    )
    expect(questions.length).toBeGreaterThan(100)
    const taken = questions.flatMap(asked).filter((found) => found.includes('~'))
    expect(taken).toEqual([])
  })

  it.each(['xqzorpia ', 'mongolai ', 'south east asai ', 'u.', 'of and the '])(
    'costs a text of 20 000 characters of %j little',
    { timeout: 5000 },
    (part) => {
      const text = part.repeat(Math.ceil(20_000 / part.length))
      expect(askedPlaces(text, knowledge).every(({ end }) => end <= text.length)).toBe(true)
    },
  )
})

describe('a place in a question', () => {
  it.each([
    ['a town and its country', 'Beijing, China', ['Beijing, China=city:CN-beijing']],
    ['a town and another country', 'Beijing, Mongolia', ['Beijing=city:CN-beijing', 'Mongolia=MN']],
    ['with its noun behind', 'ASEAN countries', ['ASEAN=group:asean']],
    ['with its noun before', 'the city of Beijing', ['Beijing=city:CN-beijing']],
    ['a short town that is a word of the archive', 'osh training', []],
    ['a short town after a preposition', 'training in osh', ['osh=city:KG-osh']],
    ['a short town as a city', 'osh city', ['osh=city:KG-osh']],
    ['a town by its initials', 'events in UB', ['UB=city:MN-ulaanbaatar']],
    ['a town by its initials in small letters', 'events in ub', ['ub=city:MN-ulaanbaatar']],
    ['a town’s initials as a zone', 'by 6 pm UB time', []],
    ['a country as its people say it', 'calls from the States', ['the States=US']],
    ['states', 'the states parties', []],
  ])('%s', (_situation, text, expected) => {
    expect(asked(text)).toEqual(expected)
  })

  it('takes its noun in', () => {
    const [mention] = askedPlaces('calls of the city of Beijing now', knowledge)
    expect(mention).toMatchObject({ start: 'calls of the '.length, end: 'calls of the city of Beijing'.length })
  })

  it.each([
    ['Korea', true],
    ['Congo', true],
    ['Georgia', false],
    ['South Korea', false],
    ['New York', false],
    ['Guinea', false],
    ['Niger', false],
  ])('%s has bearers in several countries: %s', (text, expected) => {
    const [mention] = askedPlaces(text, knowledge)
    expect(mention !== undefined && isAmbiguous(mention)).toBe(expected)
  })

  it.each([
    ['KP', 'North Korea'],
    ['KR', 'South Korea'],
    ['CG', 'Republic of the Congo'],
    ['CD', 'DR Congo'],
    ['city:PK-hyderabad', 'Hyderabad, Pakistan'],
    ['region:US-GA', 'Georgia, United States'],
  ])('%s is meant by %s alone', (id, name) => {
    const place = placeById(id)
    expect(place && unmistakableName(place)).toBe(name)
  })
})
