import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadQuestion, reply, type Reply } from '../../src/bot.ts'
import { alternativesIn } from '../../src/question/intent.ts'
import { adversarialTexts } from '../bench/questions.ts'
import { library } from '../cases/case.ts'

/** The grammar's own words, which is where readers meet. */
const words = (
  'open calls call events news workshop what which who how many per month country is was it the in on of from to not ' +
  'except without only also and or but neither both between before after since until Mongolia China Georgia Jordan ' +
  'Lao PDR US mali Niger Beijing Asia EU forced labour OSH mining wages youth deadline closes closing still soon due ' +
  'apply fee paid USD number 3 second one ones them those more less again back yes no start over latest first last next ' +
  'ten March 2015 2024 week today 10:00 Geneva time compare vs each by year status about with contact for posted newest ' +
  'please thanks hi show me evnts deadlin mongolai Confederation of Mongolian Trade Unions (CMTU) Convention No. 182 ' +
  '“ ” " \' ’ , ; : . ? ! - – / # @ a@b.org http://x.org/y <b> * _ ` ~ | & % ( ) [ ] 2015-10-27 é 中国 😀 İ ß'
).split(' ')

const question = oneof(
  array(constantFrom(...words), { minLength: 1, maxLength: 30 }).map((list) => list.join(' ')),
  array(constantFrom(...words), { minLength: 1, maxLength: 30 }).map((list) => list.join('')),
  array(constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(', ')),
  array(constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(' or ')),
  string({ unit: 'binary', minLength: 1, maxLength: 200 }),
)
const moment = { now: Date.UTC(2024, 2, 11, 1), zone: 'Asia/Ulaanbaatar' }

describe('any question at all', () => {
  it('is understood by claims inside of it, none over another, and a topic of its own words', async () => {
    await assert(
      asyncProperty(question, async (text) => {
        expect(unsoundIn(await asked(text))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('is understood as soundly behind others of one conversation', async () => {
    await assert(
      asyncProperty(array(question, { minLength: 2, maxLength: 4 }), async (texts) => {
        let conversation: Reply['conversation'] | undefined
        for (const text of texts) {
          const answer = await asked(text, conversation)
          expect(unsoundIn(answer, 'behind others')).toEqual([])
          conversation = answer?.conversation ?? conversation
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('long questions', () => {
  // A reader that tries every way through them would never come to their end.
  it.each(adversarialTexts(2000))('%s', async (_name, text) => {
    expect(unsoundIn(await asked(text))).toEqual([])
  })

  it('a few words over and over', async () => {
    const piece = array(constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
    await assert(
      asyncProperty(piece, constantFrom(' ', ', ', ' or '), async (written, joint) => {
        const text = Array.from({ length: 2000 / written.length }, () => written).join(joint)
        expect(unsoundIn(await asked(text.slice(0, 2000)))).toEqual([])
      }),
      { numRuns: 60, examples: [['neither first "', ' ']] },
    )
  })
})

/** The answer, or undefined for a question that is refused in words. */
async function asked(text: string, conversation?: Reply['conversation']): Promise<Reply | undefined> {
  try {
    return await reply(library, { text, ...moment, ...(conversation === undefined ? {} : { conversation }) })
  } catch (fault) {
    if (fault instanceof BadQuestion) return undefined
    throw fault
  }
}

/** What must not be in any answer; the topic of a follow-up may be that of the question before. */
function unsoundIn(answer: Reply | undefined, place: 'alone' | 'behind others' = 'alone'): readonly string[] {
  if (answer === undefined) return []
  const { text, heard, left, intent } = answer.meant
  const got = heard
    .filter(({ lostTo }) => lostTo === undefined)
    .map((each) => ({ ...each, shown: `${each.reader} “${text.slice(each.start, each.end)}” ${each.says()}` }))
  // A time may stand around another's words, as in "September events 2015", and takes only what is left there.
  // What is not wanted may be quoted, and then stands whole around it.
  const unwanted = got.filter(({ reader }) => reader === 'excluded topic')
  const whole = got
    .filter(
      ({ reader, start, end }) =>
        reader !== 'time' && !(reader === 'quoted' && unwanted.some((each) => each.start <= start && end <= each.end)),
    )
    .toSorted((a, b) => a.start - b.start)
  const said = text.toLowerCase()
  const topic = place === 'alone' ? alternativesIn(intent).flatMap((each) => each.topic?.flat() ?? []) : []
  return [
    ...got.filter(({ start, end }) => start < 0 || end <= start || end > text.length).map(({ shown }) => shown),
    ...whole.filter(({ start }, at) => start < (whole[at - 1]?.end ?? 0)).map(({ shown }) => `${shown} over another`),
    ...topic.filter((word) => word === '' || !said.includes(word.toLowerCase())).map((word) => `invented “${word}”`),
    ...(left.length === text.length ? [] : ['what is left is of another length']),
    ...(answer.answer.blocks.length > 0 ? [] : ['says nothing']),
    ...(new Set(answer.listings).size === answer.listings.length ? [] : ['a listing twice']),
  ]
}
