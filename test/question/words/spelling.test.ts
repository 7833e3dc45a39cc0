import { describe, expect, it } from 'vitest'
import { mended } from '../../../src/question/words/spelling.ts'
import { nounWords } from '../../../src/question/words/noun-words.ts'
import { writtenOut } from '../../../src/question/words/shorthand.ts'

const inArchive = new Set(['meting', 'herders'])
const isKnown = (word: string): boolean => inArchive.has(word.toLowerCase())

describe('the misspelt words of the question’s own language', () => {
  it.each([
    ['evnts in May', 'events in May'],
    ['Evnets in May', 'events in May'],
    ['callls', 'calls'],
    ['opne calls', 'open calls'],
    ['workshps', 'workshops'],
    ['activites in 2021', 'activities in 2021'],
    ['consultncies', 'consultancies'],
    ['deadlins', 'deadlines'],
    ['policy breifs', 'policy briefs'],
    ['upcomming meetings', 'upcoming meetings'],
    ['lastest news', 'latest news'],
    ['publicatons', 'publications'],
    ['announcments in 2015', 'announcements in 2015'],
    ['symposim in 2015', 'symposium in 2015'],
    ['brochurs', 'brochures'],
  ])('%s', (text, right) => {
    expect(mended(text, () => false).text).toBe(right)
  })

  it('says what was taken for what', () => {
    expect(mended('evnts and callls', () => false).repairs).toEqual([
      { written: 'evnts', taken: 'events' },
      { written: 'callls', taken: 'calls' },
    ])
  })

  it.each([
    ['a word of the archive', 'meting'],
    ['an English word', 'melting glaciers'],
    ['another', 'consultants'],
    ['a meal', 'lunches and novices'],
    ['weather', 'storm damage in stony soil'],
    ['a short word', 'cell'],
    ['a word in capitals', 'EVNTS'],
    ['a part of an address', 'evnts@ilo.org'],
    ['a part of a link', 'https://evnts.org'],
    ['another first letter', 'vents'],
    ['a name in code', 'evntsList()'],
    ['two slips in a short word', 'evttns'],
  ])('%s stays: %s', (_what, text) => {
    expect(mended(text, isKnown).text).toBe(text)
  })
})

describe('every noun for a kind', () => {
  it.each([...nounWords()].filter((word) => word.length > 5))(
    'is put right with two letters changed places: %s',
    (noun) => {
      const at = noun.length - 3
      const slip = noun.slice(0, at) + noun.charAt(at + 1) + noun.charAt(at) + noun.slice(at + 2)
      expect(mended(slip, () => false).text).toBe(noun)
    },
  )
})

describe('short forms', () => {
  it.each([
    ['calls w/ deadline tmrw', 'calls with deadline tomorrow'],
    ['do u have news', 'do you have news'],
    ['yesterdays news', "yesterday's news"],
    ['intl consultant', 'international consultant'],
    ['news frm China', 'news from China'],
    ['whats open rn', "what's open now"],
    ['wat r the dates', 'what are the dates'],
    ['do u hav smth abt tea', 'do you have something about tea'],
    ['consultency stil open', 'consultancy still open'],
  ])('%s', (text, long) => {
    expect(writtenOut(text)).toBe(long)
  })

  it.each(['R204', 'U turn', 'DL', 'r@example.org', 'pages/u', 'C and R'])('%s stays', (text) => {
    expect(writtenOut(text)).toBe(text)
  })
})
