import { join } from 'node:path'
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  string,
  tuple,
  uniqueArray,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderWords } from '../../src/digest/subscription-words.ts'
import { scheduleInWords } from '../../src/subscription/schedule-words.ts'
import { caseSets } from '../cases/sets.ts'
import { ordered } from './asked.ts'

const days = uniqueArray(integer({ min: 1, max: 7 }), { minLength: 1 }).map((each) => each.toSorted((a, b) => a - b))
const at = integer({ min: 0, max: 1439 }).map((minutes) => minutes * 60)
const zone = oneof(
  constantFrom('UTC', '+05:45', '-03:30', 'Asia/Ulaanbaatar', 'Etc/GMT+5', 'EST5EDT', 'America/Port-au-Prince'),
  constantFrom(...Intl.supportedValuesOf('timeZone')),
)
const question = constantFrom(
  'open calls in Mongolia',
  'calls or events in Mongolia, not about mining',
  'calls closing on Monday',
  'calls closing on Monday at 9',
  'events every Monday',
  'news, daily at 9',
  'events every day this week',
)

describe('what is written of a subscription', () => {
  it('says when it is sent in words that order the same', async () => {
    await assert(
      asyncProperty(days, at, zone, async (on, seconds, where) => {
        const words = scheduleInWords({ days: on, at: seconds }, where)
        const order = { does: 'subscribe', question: 'calls', days: on, at: seconds, zone: where }
        expect(await ordered(`subscribe to calls, ${words}`)).toEqual(order)
        expect(await ordered(`${words}: calls`)).toEqual(order)
      }),
      { numRuns: 300 },
    )
  })

  it('is read back as the same where a preview is confirmed', async () => {
    await assert(
      asyncProperty(question, days, at, zone, constantFrom('channel', 'thread'), async (...drawn) => {
        const [about, on, seconds, where, place] = drawn
        const words = orderWords({ question: about, schedule: { days: on, at: seconds }, zone: where }, place)
        const order = { does: 'subscribe', question: about, days: on, at: seconds, zone: where }
        expect(await ordered(words)).toEqual(place === 'thread' ? { ...order, inThread: true } : order)
      }),
      { numRuns: 300 },
    )
  })
})

/** "Number 2" asks nothing by itself, and nothing is ordered in so many words. */
const isWhole = (text: string): boolean => text.trim() !== '' && text.length < 900 && !/^number \d$/.test(text)

describe('any question that has a case', () => {
  it.each(caseSets(join(import.meta.dirname, '..', 'cases')))('can be subscribed to: $name', async ({ cases }) => {
    const schedule = { days: [1, 4], at: 30_600 }
    const wrong: string[] = []
    for (const { question: text } of cases.filter(({ question: asking }) => isWhole(asking))) {
      const order = await ordered(orderWords({ question: text, schedule, zone: 'UTC' }, 'channel'))
      if (order?.does !== 'subscribe' || order.question !== text) wrong.push(`${text}: ${JSON.stringify(order)}`)
    }
    expect(wrong).toEqual([])
  })
})

/** The words of orders, which is where the readers meet. */
const words = (
  'subscribe unsubscribe to stop pause mute until for over resume change move make it set the hour days zone digest ' +
  'remind me us of about on at in before by default snooze done why not did I get 2 #3 all everything every daily ' +
  'weekdays Monday mo/we/fr Mon-Fri and or , ; : . ? ! ( ) “ ” 9 25:00 08:30 0900 am pm noon half past eight UTC +08:00 ' +
  'Asia/Ulaanbaatar Ulaanbaatar time my except open calls in Mongolia events 1 December next week two weeks an ' +
  'fufik-sagom first instead hourly monthly blursday waking hours between empty say so é 中国 😀 İ ß <#C1> <@&1>'
).split(' ')

const jumbled: Arbitrary<string> = oneof(
  array(constantFrom(...words), { minLength: 1, maxLength: 30 }).map((list) => list.join(' ')),
  array(constantFrom(...words), { minLength: 1, maxLength: 30 }).map((list) => list.join('')),
  tuple(constantFrom(...words), constantFrom(...words), constantFrom(...words)).map(
    ([first, second, third]) => `${first} ${`${second} ${third} `.repeat(200)}`,
  ),
  tuple(constantFrom(...words), string({ unit: 'binary' })).map(([first, rest]) => `${first} ${rest}`),
)

describe('any text at all', () => {
  it('is read without a fault, and an order that cannot be carried out says why in a sentence', async () => {
    await assert(
      asyncProperty(jumbled, async (text) => {
        const order = await ordered(text)
        expect(order?.does === 'unclear' ? order.why : 'Understood.').toMatch(/[.?]$/)
      }),
      { numRuns: 2000 },
    )
  })

  // What is longer is a question, so that reading never takes longer than that of so many characters.
  it('is an order only within a thousand characters', async () => {
    const long = (length: number): string => `subscribe to ${'x'.repeat(length)}`
    expect(await ordered(long(1000))).toMatchObject({ does: 'subscribe' })
    expect(await ordered(long(1001))).toEqual({
      does: 'unclear',
      why: 'A question to subscribe to has at most 1000 characters.',
    })
    expect(await ordered(long(1188))).toBeUndefined()
    // What is shown before it is made is confirmed.
    const schedule = { days: [1, 2, 3, 5, 6, 7], at: 30_600 }
    const inZone = 'America/Argentina/ComodRivadavia'
    const confirming = orderWords({ question: 'x'.repeat(1000), schedule, zone: inZone }, 'thread')
    expect(await ordered(confirming)).toMatchObject({ does: 'subscribe', inThread: true, at: 30_600 })
  })
})
