import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedIn, readQuoted, withQuoted } from '../../../src/question/topic/quoted.ts'
import { topicOf } from '../../../src/question/topic/topic.ts'

const inArchive = new Set([
  'training needs',
  'market information',
  'IT consultant',
  'roll out',
  'skills search',
  'labour market information system',
  'urgent action',
  'list of participants',
  'exchange of information',
  'off the farm',
  'new mining',
])

/** The topic as words, the words of a run with spaces between and runs with bars. */
function read(text: string): string {
  const { topic } = topicOf(text, (words) => inArchive.has(words.join(' ')))
  return topic.map((run) => run.map((word) => (word.includes(' ') ? `“${word}”` : word)).join(' ')).join(' | ')
}

describe('words of the frame that name something', () => {
  it.each<[string, string, string]>([
    ['capitals', 'anything for an IT consultant', 'IT consultant'],
    ['small letters where the archive has it', 'anything for an it consultant', 'IT consultant'],
    ['the organisation', 'guidelines by WHO', 'guidelines | WHO'],
    ['a thing, in small letters', 'just transition', 'just transition'],
    ['one in several words', 'just and fair transition', 'just and fair transition'],
    ['the future of work', 'what about the future of work?', 'future of work'],
    ['the world of work', 'world of work', 'world of work'],
    ['the right to work', 'right to work', 'right to work'],
    ['before a word', 'work permits', 'work permits'],
    ['behind one', 'decent work for domestic workers', 'decent work | domestic workers'],
    ['behind one with a hyphen', 'non-standard work', 'non-standard work'],
    ['out of school', 'children out of school', 'children out of school'],
    ['between two', 'time use survey', 'time use survey'],
    ['two of them', 'working time', 'working time'],
    ['a group', 'working group on wages', 'working group | wages'],
    ['pay', 'gender pay gap', 'gender pay gap'],
    ['paid before its word', 'paid leave', 'paid leave'],
    ['fees', 'recruitment fees', 'recruitment fees'],
    ['a fruit', 'date palm', 'date palm'],
    ['a year behind a hyphen', 'post-2015 agenda', 'post-2015 agenda'],
    ['a hyphen', 'take-off', 'take-off'],
    ['a place', 'market place', 'market place'],
    ['at work', 'women at work', 'women at work'],
    ['where the archive has it', 'training needs of inspectors', 'training needs | inspectors'],
    ['at the end of a name', 'on labour market information', 'labour market information'],
    ['inside a long name', 'labour market information system', 'labour market information system'],
    ['a particle', 'audit roll out', 'audit roll out'],
    ['urgent', 'urgent action on mining', 'urgent action | mining'],
    ['behind a stop word', 'exchange of information', 'exchange of information'],
    ['a particle before one', 'jobs off the farm', 'jobs off the farm'],
    ['a name in capitals', 'anything on Better Work in mining', 'Better Work | mining'],
    ['another', 'is there a Just Energy plan', 'Just Energy plan'],
  ])('%s: %s', (_situation, text, topic) => {
    expect(read(text)).toBe(topic)
  })
})

describe('words that stand together', () => {
  it.each<[string, string, string]>([
    ['a possessive', "workers' rights", 'workers rights'],
    ['of one', "a worker's rights at sea", 'worker rights | sea'],
    ['with a printed apostrophe', 'workers’ organisations', 'workers organisations'],
    ['in capitals', "CHILDREN'S RIGHTS", 'CHILDREN RIGHTS'],
    ['in a run', 'migrant workers’ housing conditions', 'migrant workers housing conditions'],
    ['emphasised', "*workers'* rights", 'workers rights'],
    ['a comma parts', "workers', employers", 'workers | employers'],
  ])('%s: %s', (_situation, text, topic) => {
    expect(read(text)).toBe(topic)
  })
})

describe('words of the frame that frame', () => {
  it.each<[string, string, string]>([
    ['other work', 'any other work?', ''],
    ['a page', 'page', ''],
    ['a page and its number', 'page 2', ''],
    ['paid behind a word', 'consultants paid', 'consultants'],
    ['working on', 'consultants working on mining', 'consultants | mining'],
    ['who work', 'people who work underground', 'people | underground'],
    ['a command', 'list hazardous chemicals', 'hazardous chemicals'],
    ['a need', 'I need training reports', 'training reports'],
    ['to search', 'I want to search skills', 'skills'],
    ['what the archive has not', 'mining information', 'mining'],
    ['urgent', 'urgent: mining', 'mining'],
    ['a list of', 'give me a list of participants', 'participants'],
    ['how new it is', 'any new mining', 'mining'],
    ['all in capitals', 'IS IT MINING', 'MINING'],
    ['it', 'is it mining', 'mining'],
    ['every word has its capital', 'Show Me More Mining', 'Mining'],
    ['the publisher', 'what did the ILO publish about mining', 'mining'],
    ['its long name', 'what did the International Labour Organization say on mining', 'mining'],
  ])('%s: %s', (_situation, text, topic) => {
    expect(read(text)).toBe(topic)
  })

  it.each([
    'could you kindly let me know whether there is anything on mining',
    'do you happen to have anything on mining?',
    'do you happen to know about mining',
    "I'm a consultant looking for mining",
    'I am a freelance journalist, mining please',
    'as a researcher, what is there on mining?',
    'mining for my boss',
    'for my boss: mining',
    'my boss wants mining',
    'my NGO needs something on mining',
    'mining asap',
    'URGENT mining',
    'quick question: mining?',
    'just a quick question - mining',
    'hey team, mining?',
    'Hello, I hope you are well. Mining?',
    'mining, many thanks in advance, Anna',
    'mining. Kind regards, Anna Smith',
    'sorry to bother you, any mining?',
    'plz mining',
    'mining thx',
    'thanks a lot, mining',
    'what about mining',
    'whats new on mining',
    "what's happening with mining",
    'fyi mining',
    'mining in the archive',
    'mining from your database',
    'mining on file',
    'mining you know of',
    'mining that I could use',
    'mining as a PDF',
    'mining in a table please',
    'mining with links',
    'mining with dates and links please',
    'a list of mining',
    'can you help me find mining',
    'I would be grateful for any help on mining',
    'I would appreciate any information on mining',
    'if possible, mining',
    'is there any chance of mining',
    'anything at all about mining',
    'mining, as soon as possible',
    'gimme lots of stuff bout mining lol',
  ])('%s', (text) => {
    expect(read(text).toLowerCase()).toBe('mining')
  })

  it.each<[string, string]>([
    ['I am a national consultant, what is there?', 'national consultant'],
    ['as a national consultant what is there', 'national consultant'],
    ['protection of my rights', 'protection | rights'],
  ])('but keeps what says more: %s', (text, topic) => {
    expect(read(text)).toBe(topic)
  })
})

describe('markup', () => {
  it.each<[string, string, string]>([
    ['a mention', '<@U123> mining', 'mining'],
    ['a mention by name', '@callboard mining', 'mining'],
    ['a channel', '<#C1|general> mining', 'mining'],
    ['everybody', '<!here> mining', 'mining'],
    ['bold', '*forced* labour', 'forced labour'],
    ['italic', '_forced labour_', 'forced labour'],
    ['code', '`forced labour`', 'forced labour'],
    ['an address', 'see https://example.org/a?b=forced#c mining', 'mining'],
    ['one without its scheme', 'www.example.org/labour mining on example.org', 'mining'],
    ['an e-mail address', 'write to some.body@example.org on mining', 'write | mining'],
    ['a link keeps its words', '<https://example.org|labour inspection>', 'labour inspection'],
    ['a link that is its own words', '<https://example.org|example.org> mining', 'mining'],
    ['an e-mail link', '<mailto:a@example.org|a@example.org> mining', 'mining'],
    ['an emoji', '😀 mining 🙏🏽', 'mining'],
    ['an emoji code', ':smile: mining :+1:', 'mining'],
    ['a custom emoji', '<:party:123456> mining', 'mining'],
    ['no markup', 'wages < 100 and > 50', 'wages | 100'],
    ['a colon', 'topics:mining', 'topics | mining'],
    ['a file', 'version 1.5 of it', 'version 1.5'],
  ])('%s', (_situation, text, topic) => {
    expect(read(text)).toBe(topic)
  })
})

describe('what is quoted', () => {
  it.each<[string, string, string]>([
    ['a phrase of frame words', 'news on “world of work”', 'news | “world of work”'],
    ['straight quotes', 'on "what works"', '“what works”'],
    ['single quotes', "on 'decent work' and mining", '“decent work” | mining'],
    ['French quotes', 'on «decent work»', '“decent work”'],
    ['in its place', 'mining "decent work" wages', 'mining | “decent work” | wages'],
    ['the whole', '“world of work”', '“world of work”'],
    ['one word', '"wages"', 'wages'],
    ['not an apostrophe', "employers' and workers' rights", 'employers | workers rights'],
    ['not one quote', 'the 6" pipe', 'pipe'],
    ['not nothing', 'mining ""', 'mining'],
    ['not what readers took of it', '“    calls in        mining”', 'calls | mining'],
  ])('%s', (_situation, text, topic) => {
    expect(read(text)).toBe(topic)
  })

  it('is read before all else, unless it is the whole question', () => {
    expect(readQuoted('any “open calls” now').map(({ meaning }) => meaning)).toEqual(['open calls'])
    expect(readQuoted(' “open calls in Mongolia”? ')).toEqual([])
  })

  it('is put back into what is left', () => {
    const text = 'open “open calls” now'
    const quoted = readQuoted(text)
    const left = withQuoted(' '.repeat(text.length), quoted)
    expect(left).toBe('     “open calls”    ')
    expect(quotedIn(left)).toEqual(quoted)
  })
})

describe('numbers that name a thing', () => {
  it.each<[string, string]>([
    ['Convention No. 182', 'Convention | 182'],
    ['Convention no 29', 'Convention | 29'],
    ['Convention number 182', 'Convention | 182'],
    ['Convention 182', 'Convention 182'],
    ['C182', 'C182'],
    ['C 182', 'C182'],
    ['Recommendation 204', 'Recommendation 204'],
    ['R204', 'R204'],
    ['1+6', '1+6'],
    ['4 billion', '4 billion'],
    ['SDG 8', 'SDG 8'],
    ['Resolution 1325', 'Resolution 1325'],
    ['ISO 45001', 'ISO 45001'],
    ['Horizon 2020', 'Horizon 2020'],
    ['COVID-19', 'COVID-19'],
    ['e formalization', 'e-formalization'],
    ['7', ''],
  ])('%s', (text, topic) => {
    expect(read(text)).toBe(topic)
  })
})

describe('any text', () => {
  it('gives words of it, forty at most, and counts the rest', () => {
    const piece = fc.constantFrom(
      'work',
      'list',
      'mining',
      'IT',
      '"',
      '“',
      '”',
      '<',
      '<@',
      'as a',
      'No.',
      '12',
      ' ',
      '\n',
      ':',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = pieces.join(' ')
        const { topic, leftOut } = topicOf(text, () => true)
        expect(topic.flat().every((word) => text.toLowerCase().includes(word.toLowerCase()))).toBe(true)
        expect(topic.flat().length).toBeLessThanOrEqual(40)
        expect(leftOut === 0 || topic.flat().length === 40).toBe(true)
      }),
    )
  })

  it('asks the archive no more than forty times', () => {
    let asked = 0
    topicOf('list mining '.repeat(500), () => {
      asked += 1
      return false
    })
    expect(asked).toBeLessThanOrEqual(40)
    expect(asked).toBeGreaterThan(0)
  })
})
