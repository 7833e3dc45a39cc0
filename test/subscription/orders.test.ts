import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/calendar/day.ts'
import { orderIn } from '../../src/subscription/read-order.ts'
import { scheduleInWords } from '../../src/subscription/schedule-words.ts'
import { orderWords } from '../../src/digest/subscription-words.ts'
import { jsonLines } from '../archive-on-disk.ts'

/** A Monday. */
const given = { now: Date.parse('2026-11-23T10:00:00+08:00'), zone: 'Asia/Ulaanbaatar' }
const everyDay = [1, 2, 3, 4, 5, 6, 7]
const weekdays = [1, 2, 3, 4, 5]
const at = (hours: number, minutes = 0): number => (hours * 60 + minutes) * 60

describe('an order to subscribe', () => {
  it.each<[string, object]>([
    [
      'subscribe to open calls in Mongolia, weekdays at 9',
      { question: 'open calls in Mongolia', days: weekdays, at: at(9) },
    ],
    ['Subscribe to calls in Laos daily at 9am', { question: 'calls in Laos', days: everyDay, at: at(9) }],
    ['please subscribe us to new calls, every Monday 08:30', { question: 'new calls', days: [1], at: at(8, 30) }],
    ['subscribe to events, Mon-Fri at 6 pm', { question: 'events', days: weekdays, at: at(18) }],
    ['subscribe to events on Tuesdays and Fridays at noon', { question: 'events', days: [2, 5], at: at(12) }],
    [
      'subscribe to events, mondays, wednesdays & fridays at 17.30',
      { question: 'events', days: [1, 3, 5], at: at(17, 30) },
    ],
    ['subscribe to calls at 9', { question: 'calls', at: at(9) }],
    ['subscribe to calls, weekends', { question: 'calls', days: [6, 7] }],
    [
      'subscribe to calls or events in Mongolia, not about mining, every Monday and Thursday at 08:30 Ulaanbaatar time',
      {
        question: 'calls or events in Mongolia, not about mining',
        days: [1, 4],
        at: at(8, 30),
        zone: 'Asia/Ulaanbaatar',
      },
    ],
    ['subscribe to calls, daily at 9 UTC', { question: 'calls', days: everyDay, at: at(9), zone: 'UTC' }],
    ['subscribe to calls, daily at 9 +08:00', { question: 'calls', days: everyDay, at: at(9), zone: '+08:00' }],
    ['every Monday 08:30: events in China', { question: 'events in China', days: [1], at: at(8, 30) }],
    ['send us new calls daily at 9am', { question: 'new calls', days: everyDay, at: at(9) }],
    ['daily digest of calls at 7 pm', { question: 'calls', days: everyDay, at: at(19) }],
    ['let me know when there are new calls in Laos', { question: 'new calls in Laos' }],
    // What closes on a day is part of a question; only a rhythm, or an hour, is a schedule.
    ['subscribe to calls closing on Monday', { question: 'calls closing on Monday' }],
    ['subscribe to calls closing on Monday at 9', { question: 'calls closing', days: [1], at: at(9) }],
    ['subcribe to calls', { question: 'calls' }],
    ['subscribe to this', {}],
    ['subscribe weekdays at 9', { days: weekdays, at: at(9) }],
  ])('%s', async (text, expected) => {
    expect(await orderIn(text, given)).toEqual({ does: 'subscribe', ...expected })
  })

  it.each([
    ['subscribe to calls hourly', /no rhythm/],
    ['subscribe to calls every other day', /no rhythm/],
    ['subscribe to calls, monthly', /no rhythm/],
    ['subscribe to calls at 25:00', /no time of day/],
    ['subscribe to calls, daily at 9 Atlantis/Harbour', /no time zone/],
    ['pause until yesterday', /not ahead of us|cannot tell/],
    ['set the zone to Middle Earth', /no zone that I know/],
    ['reminder days 0', /from 1 to 90/],
    ['waking hours 22 to 7', /the earlier first/],
  ])('%s: says what is wrong with it', async (text, why) => {
    const order = await orderIn(text, given)
    expect(order?.does === 'unclear' ? order.why : order).toMatch(why)
  })
})

describe('another order', () => {
  const until = (day: string): unknown =>
    expect.toSatisfy((found) => typeof found === 'number' && isoDay(found) === day)
  it.each<[string, object]>([
    ['subscriptions', { does: 'subscriptions' }],
    ['what are we subscribed to?', { does: 'subscriptions' }],
    ['stop', { does: 'stop' }],
    ['stop 2', { does: 'stop', which: { number: 2 } }],
    ['stop all', { does: 'stop', which: { all: true } }],
    ['unsubscribe from calls in Mongolia', { does: 'stop', which: { words: 'calls in Mongolia' } }],
    ['cancel the subscription to calls in Mongolia', { does: 'stop', which: { words: 'calls in Mongolia' } }],
    ['pause', { does: 'pause' }],
    ['pause until 1 December', { does: 'pause', until: until('2026-12-01') }],
    ['pause 2 for two weeks', { does: 'pause', which: { number: 2 }, until: until('2026-12-07') }],
    ['mute until Monday', { does: 'pause', until: until('2026-11-30') }],
    ['resume', { does: 'resume' }],
    ['make it 10:00', { does: 'change', at: at(10) }],
    ['move 2 to Mondays at 8', { does: 'change', which: { number: 2 }, days: [1], at: at(8) }],
    ['change 1 to events in China', { does: 'change', which: { number: 1 }, question: 'events in China' }],
    ['preview 2', { does: 'preview', which: { number: 2 } }],
    ['send a test digest', { does: 'test' }],
    ['remind me', { does: 'remind', about: {} }],
    ['remind me of 2', { does: 'remind', about: { number: 2 } }],
    ['remind me 3 days before', { does: 'remind', about: {}, before: [3 * 86_400] }],
    ['remind me an hour before', { does: 'remind', about: {}, before: [3600] }],
    [
      'remind me of the mapping survey 10 and 3 days before',
      { does: 'remind', about: { words: 'mapping survey' }, before: [864_000, 259_200] },
    ],
    [
      'remind me of the mapping survey on Friday at 10',
      { does: 'remind', about: { words: 'mapping survey' }, on: { day: until('2026-11-27'), seconds: at(10) } },
    ],
    ['remind me of the first', { does: 'remind', about: { number: 1 } }],
    ['reminders', { does: 'reminders' }],
    ['done 1', { does: 'done', which: { number: 1 } }],
    ['snooze 2 days', { does: 'snooze', until: until('2026-11-25') }],
    ['snooze an hour', { does: 'snooze', for: 3600 }],
    ['snooze 2 until Monday', { does: 'snooze', which: { number: 2 }, until: until('2026-11-30') }],
    ['why did I get this?', { does: 'why', about: {} }],
    ['why 2', { does: 'why', about: { number: 2 } }],
    ['why did we get fufik-sagom?', { does: 'why', about: { id: 'fufik-sagom' } }],
    ['why not the mapping survey?', { does: 'why not', about: { words: 'mapping survey' } }],
    ['settings', { does: 'settings' }],
    ['set the zone to Asia/Ulaanbaatar', { does: 'set', what: 'zone', value: 'Asia/Ulaanbaatar' }],
    ['set the digest hour to 8:30', { does: 'set', what: 'hour', value: '30600' }],
    ['set the digest days to Monday and Thursday', { does: 'set', what: 'days', value: '1,4' }],
    ['say so on empty days', { does: 'set', what: 'empty days', value: 'say' }],
    ['stay silent on empty days', { does: 'set', what: 'empty days', value: 'silent' }],
    ['everyone may manage subscriptions', { does: 'set', what: 'managers', value: 'everyone' }],
    ['<@&12345> may manage subscriptions', { does: 'set', what: 'managers', value: '12345' }],
    ['waking hours 7 to 22', { does: 'set own', what: 'waking hours', value: '25200-79200' }],
    ['reminder days 7 and 1', { does: 'set own', what: 'reminder days', value: '7,1' }],
    ['set my zone to UTC', { does: 'set own', what: 'own zone', value: 'UTC' }],
    ['wrong', { does: 'report' }],
  ])('%s', async (text, expected) => {
    expect(await orderIn(text, given)).toEqual(expected)
  })
})

describe('what is no order', () => {
  it.each([
    'stop forced labour',
    'calls about stopping child labour',
    'what stops next week?',
    'calls to subscribe to',
    'pause in mining',
    'weekly newsletter',
    'daily life of workers',
    'reminder letters',
    'settings of work',
    'why are there no calls in Laos?',
    'news from Monday',
    'events every day this week',
    'follow-up to the survey',
    'which calls follow the convention',
    'more',
    'drop 2015',
    'calls at 9',
    'events instead',
    'tell me about 2',
    'show me calls on Monday',
    'cancelled calls',
    'test',
    'remove',
    'what is wrong with the dates?',
    '',
  ])('%s', async (text) => {
    expect(await orderIn(text, given)).toBeUndefined()
  })

  it('is any question that has a case', async () => {
    const folder = join(import.meta.dirname, '..', 'cases')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl'))
    const questions = files.flatMap((file) =>
      jsonLines(join(folder, file)).flatMap((line) =>
        [
          ...JSON.stringify(line).matchAll(
            /"(?:question|after)":(?:"((?:[^"\\]|\\.)*)"|\[((?:"(?:[^"\\]|\\.)*",?)*)\])/g,
          ),
        ].flatMap(([, one, more]) =>
          one === undefined ? (more ?? '').split('","').map((each) => each.replaceAll('"', '')) : [one],
        ),
      ),
    )
    const orders: string[] = []
    for (const question of questions) if ((await orderIn(question, given)) !== undefined) orders.push(question)
    // Where nobody can be reminded it asks for the first of the list.
    expect(orders).toEqual(['remind me of the first'])
    expect(questions.length).toBeGreaterThan(500)
  })

  it('takes any text without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc
            .constantFrom('subscribe to ', 'remind me ', 'pause ')
            .chain((lead) => fc.string().map((text) => lead + text)),
        ),
        async (text) => {
          expect(['object', 'undefined']).toContain(typeof (await orderIn(text, given)))
        },
      ),
    )
  })
})

it('what a preview confirms reads back as the same subscription', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => days.toSorted((a, b) => a - b)),
      fc.integer({ min: 0, max: 1439 }).map((minutes) => minutes * 60),
      fc.constantFrom('UTC', 'Asia/Ulaanbaatar', 'America/Argentina/Buenos_Aires', '+05:45'),
      fc.constantFrom(
        'open calls in Mongolia',
        'calls or events in Mongolia, not about mining',
        'calls closing on Monday',
      ),
      async (days, seconds, zone, question) => {
        const schedule = { days, at: seconds }
        const order = await orderIn(orderWords({ question, schedule, zone }), given)
        expect(order).toEqual({ does: 'subscribe', question, days, at: seconds, zone })
        expect(scheduleInWords(schedule, zone)).toMatch(/ at \d\d:\d\d \(/)
      },
    ),
  ))
