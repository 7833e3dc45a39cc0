import { describe, expect, it } from 'vitest'
import type { Topic } from '../../src/search/criteria.ts'
import { find, knowsWord, nearestByTopic, repairsOf, standTogether } from '../../src/search/find.ts'
import { indexListings } from '../../src/search/search-index.ts'
import { listing } from './listings.ts'

const archive = [
  listing({
    id: 'national',
    kind: 'call',
    title: 'National consultant to develop tools on forced labour',
    feeCurrency: 'MNT',
  }),
  listing({
    id: 'international',
    kind: 'call',
    title: 'International consultant to develop tools on forced labour',
    summary: 'The project improves the national capacity of inspectors.',
  }),
  listing({
    id: 'mapping',
    kind: 'call',
    title: 'National consultant to conduct a mapping survey',
    place: 'Ulaanbaatar',
  }),
  listing({ id: 'platform', kind: 'call', title: 'Design of an e-formalization platform for the informal economy' }),
  listing({ id: 'inspection', kind: 'news', title: 'Five Years of Labour Inspection' }),
  listing({
    id: 'seminar',
    title: 'ILO-MOHRSS tripartite seminar on the Labour Inspection Convention, 1947 (No. 81)',
    summary:
      'Labour inspectors from the Ministry of Human Resources and Social Security of China (MOHRSS) and OSH inspectors.',
  }),
  listing({ id: 'interns', title: 'ILO/MOHRSS Seminar on Internship', summary: 'Labour protection of interns.' }),
  listing({
    id: 'ministry',
    kind: 'news',
    title: 'The Ministry of Human Resources and Social Security joins forces with us',
  }),
  listing({
    id: 'climate',
    kind: 'news',
    title: 'New Climate Action for Jobs Board',
    summary: 'Information for a recovery from COVID-19.',
  }),
  listing({ id: 'health', kind: 'news', title: 'Laos to improve occupational safety and health', kicker: 'Promotion' }),
  listing({
    id: 'child',
    kind: 'news',
    title: 'Child Labour Convention',
    summary: 'Worst Forms of Child Labour, 1999 (No. 182).',
  }),
  listing({ id: 'round table', kind: 'news', title: 'Joint Press Release of the third "1+6" Round Table' }),
  listing({
    id: 'billion',
    kind: 'news',
    title: 'Expand social protection to the 4 billion excluded',
    kicker: 'Social protection',
  }),
  listing({ id: 'pension', title: 'Extension of Old-age Pension to Herders and self-employed' }),
  listing({ id: 'programme', title: 'Organising a training programme at the centre' }),
  listing({
    id: 'systems',
    kind: 'call',
    title: 'An expert on IT systems',
    summary: 'It begins in May for young people.',
  }),
  listing({
    id: 'future',
    kind: 'news',
    title: 'A policy debate on the Future of Work',
    summary: 'The SDG8 and C29 were named, as was Recommendation, 1957 (No. 104).',
  }),
  listing({
    id: 'village',
    kind: 'news',
    title: 'OVOP (One Village One Product) opens',
    summary: 'Women fight forced or compulsory labour; work has no future; 29 came.',
  }),
  listing({ id: 'mongolian', kind: 'news', title: 'Хөдөлмөрийн хяналт', summary: '劳动合同法' }),
]
const index = indexListings(archive, 'UTC')

/** `forced labour + mapping survey`: runs with a plus between them. */
function topic(written: string): Topic {
  return written.split(' + ').map((run) => run.split(' '))
}

function found(written: string): readonly string[] {
  return find(index, { topic: topic(written) }, 'start').listings.map(({ id }) => id)
}

describe('a topic', () => {
  it.each<[string, string, readonly string[]]>([
    ['a word', 'survey', ['mapping']],
    ['in the place', 'Ulaanbaatar', ['mapping']],
    ['in the kicker', 'promotion', ['health']],
    ['another form of the word', 'pensions', ['pension']],
    ['American for British', 'labor inspection', ['inspection', 'seminar']],
    ['-ize for -ise', 'organizing', ['programme']],
    ['program', 'training program', ['programme']],
    ['center', 'center', ['programme']],
    ['a phrase stands together', 'national consultant', ['national', 'mapping']],
    ['the other phrase', 'international consultant', ['international']],
    ['two words that stand together nowhere', 'climate jobs', ['climate']],
    ['words of two runs anywhere', 'consultant + labour', ['national', 'international']],
    ['every word must be there', 'forced labour + survey', []],
    ['stop words do not count', 'the mapping of a survey', ['mapping']],
    ['no word of content at all', 'of the', archive.map(({ id }) => id)],
    ['a word with a hyphen', 'e-formalization', ['platform']],
    ['written as one', 'eformalization', ['platform']],
    ['its part', 'formalization', ['platform']],
    ['with a prefix that no listing has', 'e-inspection', ['inspection', 'seminar']],
    ['old-age', 'old age', ['pension']],
    ['parted by a slash', 'ILO/MOHRSS', ['seminar', 'interns']],
    ['a name of numbers', '1+6', ['round table']],
    ['another', '6+1', []],
    ['a number that names', 'Convention + 182', ['child']],
    ['printed apart', 'Convention 182', ['child']],
    ['a number before its word', '4 billion', ['billion']],
    ['COVID-19', 'COVID-19', ['climate']],
    ['COVID', 'COVID', ['climate']],
    ['a synonym', 'OSH', ['seminar', 'health']],
    ['its long form in full', 'occupational safety + health', ['seminar', 'health']],
    ['its long form in another order', 'occupational health + safety', ['seminar', 'health']],
    ['an acronym that a listing spells out', 'MOHRSS', ['seminar', 'interns', 'ministry']],
    ['the long form', 'Ministry + Human Resources + Social Security', ['seminar', 'interns', 'ministry']],
    ['an acronym beside a word', 'OSH inspectors', ['seminar']],
    ['jobs are not work', 'jobs', ['climate']],
    ['interns are not international', 'interns', ['interns']],
    ['information is not informal', 'information', ['climate']],
    ['a slip of the keys', 'pesnion', ['pension']],
    ['a letter too few', 'herdrs', ['pension']],
    ['a word that is known is no slip', 'centres', ['programme']],
    ['a short word is no slip', 'cold', []],
    ['a wrong first letter is another word', 'wealth', []],
    ['a number behind its name', 'Recommendation 104', ['future']],
    ['C for Convention', 'C182', ['child']],
    ['its zeros', 'C029', ['future']],
    ['Convention for C', 'Convention 29', ['future']],
    ['R for Recommendation', 'R104', ['future']],
    ["a number that is another's", 'Recommendation 29', []],
    ['a goal', 'SDG 8', ['future']],
    ['a disease in one word', 'covid19', ['climate']],
    ['its other name', 'coronavirus', ['climate']],
    ['an acronym spelt like a word', 'IT systems', ['systems']],
    ['its long form', 'information technology', ['systems']],
    ['not the word', 'IT', ['systems']],
    ['two names of forced labour', 'forced labour', ['national', 'international', 'village']],
    ['the other', 'compulsory labour', ['national', 'international', 'village']],
    ['young people', 'youth', ['systems']],
    ['across a stop word', 'future of work', ['future']],
    ['an acronym before its long form', 'one village one product', ['village']],
    ['that acronym', 'OVOP', ['village']],
    ['women and woman', 'woman', ['village']],
    ['policies and policy', 'policies', ['future']],
    ['a capital that the archive has', 'Pesnion', ['pension']],
    ['Cyrillic', 'хяналт', ['mongolian']],
    ['a script without spaces', '合同', ['mongolian']],
  ])('%s: %s', (_situation, written, expected) => {
    expect(found(written)).toEqual(expected)
  })

  it.each<[string, Topic, readonly string[]]>([
    ['as it was quoted', [['Future of Work']], ['future']],
    ['with its stop words', [['Future Work']], []],
    ['in its order', [['work of future']], []],
    ['no other name for it', [['information technology']], []],
    ['no repair', [['Futre of Work']], []],
    ['one word', [['wages'], ['survey']], []],
    ['of stop words alone', [['of the']], archive.map(({ id }) => id)],
    ['beside other words', [['policy'], ['Future of Work']], ['future']],
  ])('a quoted phrase %s', (_situation, asked, expected) => {
    expect(find(index, { topic: asked }, 'start').listings.map(({ id }) => id)).toEqual(expected)
  })

  it('ranks a title over a summary', () => {
    const texts = [
      listing({ id: 'in summary', summary: 'A study of wages and other matters.' }),
      listing({ id: 'in title', title: 'Wages', summary: 'A study of them and other matters.' }),
    ]
    const ranked = find(indexListings(texts, 'UTC'), { topic: [['wages']] }).listings
    expect(ranked.map(({ id }) => id)).toEqual(['in title', 'in summary'])
  })

  it('keeps a phrase a phrase where the other conditions leave only its words', () => {
    const asked = { topic: topic('national consultant'), kinds: ['call'] } as const
    const left = indexListings(
      [...archive.slice(1, 2), listing({ id: 'event', title: 'A national consultant speaks' })],
      'UTC',
    )
    expect(find(left, asked).total).toBe(0)
  })

  it('sets apart what has the topic and is known too roughly', () => {
    const year = indexListings(
      [listing({ title: 'Wages', startDate: '2017' }), listing({ title: 'Jobs', startDate: '2017' })],
      'UTC',
    )
    const times = [{ relation: 'on', within: [{ start: 17_200, end: 17_230 }], zone: 'UTC' }] as const
    const { total, apart } = find(year, { topic: [['wages']], times })
    expect([total, apart.map(({ listing: { title } }) => title)]).toEqual([0, ['Wages']])
  })
})

describe('what is nearest to a topic', () => {
  it.each<[string, string, readonly string[]]>([
    ['most words first', 'mapping survey + billion', ['mapping']],
    ['half of the words is enough', '182 + robots', ['child']],
    ['words that do not stand together', 'national inspectors', ['international', 'mapping', 'national', 'seminar']],
    ['less than half is not', '182 + robots + cocoa', []],
    ['nothing near', 'robots', []],
  ])('%s: %s', (_situation, written, expected) => {
    const near = nearestByTopic(index, { topic: topic(written) }, 5).listings.map(({ id }) => id)
    expect(near).toEqual(expected)
  })

  it('still holds to the other conditions', () => {
    const { listings: near } = nearestByTopic(index, { topic: topic('consultant + robots'), feeCurrency: 'MNT' }, 5)
    expect(near.map(({ id }) => id)).toEqual(['national'])
  })
})

describe('the words of the archive', () => {
  it.each<[string, boolean]>([
    ['survey', true],
    ['surveys', true],
    ['labor', true],
    ['the', true],
    ['OSH', true],
    ['e-formalization', true],
    ['1+6', true],
    ['6+1', false],
    ['pesnion', false],
    ['robots', false],
    ['', false],
    ['?', false],
    ['IT', true],
    ['it', true],
    ['WHO', false],
    ['who', true],
    ['Future of Work', true],
    ['Future Work', false],
    ['C182', true],
    ['C190', false],
  ])('knowsWord %s: %s', (word, expected) => {
    expect(knowsWord(index, word)).toBe(expected)
  })

  it.each<[string, readonly string[]]>([
    ['pesnion', ['pension']],
    ['pension', []],
    ['robots', []],
    ['e-fromalization', ['formalization']],
    ['herdrs', ['herders']],
    ['Herdrs', ['herders']],
    ['Prromotionn', ['promotion']],
    ['Inspectrs', []],
    ['inspectrs', ['inspectors']],
    ['labuor', ['labour']],
    ['toString', []],
    ['constructor', []],
    ['undefined', []],
    ['world', []],
    ['asdf', []],
  ])('repairsOf %s', (word, expected) => {
    expect(repairsOf(index, word)).toEqual(expected)
  })
})

describe('words that stand together', () => {
  it.each<[string, boolean]>([
    ['climate action', true],
    ['action climate', false],
    ['future of work', true],
    ['future work', false],
    ['IT systems', true],
    ['it systems', false],
    ['safety and health at work', true],
    ['labour market information system', true],
    ['market information', false],
    ['zebra crossing', false],
  ])('%s: %s', (words, expected) => {
    expect(standTogether(index, words.split(' '))).toBe(expected)
  })
})
