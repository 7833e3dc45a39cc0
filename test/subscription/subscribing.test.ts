import { describe, expect, it } from 'vitest'
import type { Timing } from '../../src/subscription/order.ts'
import { hour, ordered, refusal } from './asked.ts'

const daily = [1, 2, 3, 4, 5, 6, 7]
const weekdays = [1, 2, 3, 4, 5]
const mongolia = 'open calls in Mongolia'

describe('an order to subscribe a thread', () => {
  it.each<[string, string | undefined, Timing?]>([
    ['subscribe this thread to calls in Laos, daily', 'calls in Laos', { days: daily }],
    ['subscribe to calls in Laos in this thread', 'calls in Laos'],
    ['subscribe to calls in Laos in this thread, daily at 9', 'calls in Laos', { days: daily, at: hour(9) }],
    ['subscribe to calls in Laos, daily at 9 in this thread', 'calls in Laos', { days: daily, at: hour(9) }],
    ['send new calls to this thread every Friday', 'new calls', { days: [5] }],
    ['subscribe in this thread', undefined],
  ])('%s', async (text, question, timing = {}) => {
    const said = question === undefined ? {} : { question }
    expect(await ordered(text)).toEqual({ does: 'subscribe', inThread: true, ...said, ...timing })
  })
})

describe('an order to subscribe', () => {
  it.each<[string, string | undefined, Timing?]>([
    ['subscribe to open calls in Mongolia, weekdays at 9', mongolia, { days: weekdays, at: hour(9) }],
    ['subscribe to open calls in Mongolia', mongolia],
    ['Subscribe to open calls in Mongolia.', mongolia],
    ['please subscribe us to open calls in Mongolia, thanks', mongolia],
    ['hey, can you subscribe this channel to open calls in Mongolia?', mongolia],
    ['I would like to subscribe to open calls in Mongolia', mongolia],
    ['subscribe: open calls in Mongolia', mongolia],
    ['subscribe open calls in Mongolia', mongolia],
    ['subscribe to “open calls in Mongolia”, daily', mongolia, { days: daily }],
    ['subscribe to “forced labour”', '“forced labour”'],
    ['subcribe to open calls in Mongolia', mongolia],
    ['subscirbe to open calls in Mongolia', mongolia],
    ['SUBSCRIBE TO CALLS', 'CALLS'],
    ['subscribe', undefined],
    ['subscribe to this', undefined],
    ['subscribe here', undefined],
    ['subscribe weekdays at 9', undefined, { days: weekdays, at: hour(9) }],
    ['subscribe to this daily at 18:00', undefined, { days: daily, at: hour(18) }],
    [
      'subscribe to calls or events in Mongolia, not about mining, every Monday and Thursday at 08:30 Ulaanbaatar time',
      'calls or events in Mongolia, not about mining',
      { days: [1, 4], at: hour(8.5), zone: 'Asia/Ulaanbaatar' },
    ],
    ['every Monday 08:30: events in China', 'events in China', { days: [1], at: hour(8.5) }],
    ['daily at 9: calls in Laos', 'calls in Laos', { days: daily, at: hour(9) }],
    ['weekdays at 9, calls in Laos', 'calls in Laos', { days: weekdays, at: hour(9) }],
    ['every Monday send us events in China', 'events in China', { days: [1] }],
    ['subscribe every Monday at 9 to events in China', 'events in China', { days: [1], at: hour(9) }],
    ['send us new calls daily at 9am', 'new calls', { days: daily, at: hour(9) }],
    ['notify me of new calls in Laos', 'new calls in Laos'],
    ['notify us when there are new calls in Laos', 'new calls in Laos'],
    ['alert me about events in China', 'events in China'],
    ['follow calls in Mongolia', 'calls in Mongolia'],
    ['track news from Laos', 'news from Laos'],
    ['keep us posted on calls in Laos', 'calls in Laos'],
    ['sign me up for calls in Laos', 'calls in Laos'],
    ['daily digest of calls in Laos at 7 pm', 'calls in Laos', { days: daily, at: hour(19) }],
    ['weekly digest of news', 'news', { days: [1] }],
    ['let me know when there are new calls in Laos', 'new calls in Laos'],
    ['let us know about new calls in Laos', 'new calls in Laos'],
    ['tell me about events in China every Friday', 'events in China', { days: [5] }],
    ['subscribe to calls in Laos and send them every Monday', 'calls in Laos', { days: [1] }],
    ['subscribe to calls for this channel', 'calls'],
    ['subscribe to anything about OSH each weekday at 7:45', 'anything about OSH', { days: weekdays, at: hour(7.75) }],
    ['subscribe to calls that close within 7 days, daily', 'calls that close within 7 days', { days: daily }],
    ['subscribe to calls weekdays 9am-5pm', 'calls weekdays 9am-5pm'],
    ['subscribe to calls, not on weekends', 'calls', { days: weekdays }],
    ['subscribe to calls not on weekends', 'calls not on weekends'],
    // A schedule is the last phrase; what belongs to the question stays in it.
    ['subscribe to calls closing on Monday', 'calls closing on Monday'],
    ['subscribe to calls closing on Monday, weekdays', 'calls closing on Monday', { days: weekdays }],
    ['subscribe to calls on Monday', 'calls on Monday'],
    ['subscribe to events from Monday to Friday', 'events from Monday to Friday'],
    ['subscribe to events held every Monday', 'events held every Monday'],
    ['subscribe to events every Monday', 'events', { days: [1] }],
    ['subscribe to events on Mondays', 'events', { days: [1] }],
    ['subscribe to events on Monday at 9', 'events', { days: [1], at: hour(9) }],
    ['subscribe to events Mon-Fri', 'events', { days: weekdays }],
    ['subscribe to calls closing on Monday at 9', 'calls closing on Monday', { at: hour(9) }],
    ['subscribe to calls due at 17:00', 'calls due at 17:00'],
    ['subscribe to calls at 9', 'calls', { at: hour(9) }],
    ['subscribe to events every day this week', 'events every day this week'],
    ['subscribe to the weekly newsletter', 'the weekly newsletter'],
    ['subscribe to daily life of workers', 'daily life of workers'],
    ['subscribe to news from Monday', 'news from Monday'],
    ['subscribe to calls closing this week, Mondays', 'calls closing this week', { days: [1] }],
  ])('%s', async (text, question, timing = {}) => {
    expect(await ordered(text)).toEqual({
      does: 'subscribe',
      ...(question === undefined ? {} : { question }),
      ...timing,
    })
  })

  it.each<[string, Timing]>([
    ['at 9', { at: hour(9) }],
    ['at 9am', { at: hour(9) }],
    ['9 a.m.', { at: hour(9) }],
    ['9:30', { at: hour(9.5) }],
    ['09.30', { at: hour(9.5) }],
    ['0900', { at: hour(9) }],
    ['at 1430', { at: hour(14.5) }],
    ['at noon', { at: hour(12) }],
    ['at midnight', { at: 0 }],
    ['12 pm', { at: hour(12) }],
    ['12 am', { at: 0 }],
    ['at half past eight', { at: hour(8.5) }],
    ['at quarter to 9 in the evening', { at: hour(20.75) }],
    ['at 8 in the evening', { at: hour(20) }],
    ['at nine o’clock', { at: hour(9) }],
    ['18h', { at: hour(18) }],
    ['daily', { days: daily }],
    ['every day', { days: daily }],
    ['daily 9', { days: daily, at: hour(9) }],
    ['at 9 every day', { days: daily, at: hour(9) }],
    ['every morning at 8', { days: daily, at: hour(8) }],
    ['every evening at 8', { days: daily, at: hour(20) }],
    ['every Tuesday morning at 8', { days: [2], at: hour(8) }],
    ['Fridays only', { days: [5] }],
    ['Mon Wed Fri at 9', { days: [1, 3, 5], at: hour(9) }],
    ['on weekdays', { days: weekdays }],
    ['every weekday at 9', { days: weekdays, at: hour(9) }],
    ['workdays', { days: weekdays }],
    ['on working days at 9', { days: weekdays, at: hour(9) }],
    ['weekends', { days: [6, 7] }],
    ['Mondays', { days: [1] }],
    ['every Monday', { days: [1] }],
    ['Mon-Fri', { days: weekdays }],
    ['Monday to Friday at 9', { days: weekdays, at: hour(9) }],
    ['Fri–Mon', { days: [1, 5, 6, 7] }],
    ['on Tuesdays and Fridays', { days: [2, 5] }],
    ['mo/we/fr', { days: [1, 3, 5] }],
    ['Mon, Wed and Fri 08:00', { days: [1, 3, 5], at: hour(8) }],
    ['every Monday, Tuesday and Thursday', { days: [1, 2, 4] }],
    ['every wendesday', { days: [3] }],
    ['every Thurs.', { days: [4] }],
    ['weekly', { days: [1] }],
    ['weekly on Fridays', { days: [5] }],
    ['every week on Friday at 10', { days: [5], at: hour(10) }],
    ['daily except Sundays', { days: [1, 2, 3, 4, 5, 6] }],
    ['every day but weekends', { days: weekdays }],
    ['daily at 9 UTC', { days: daily, at: hour(9), zone: 'UTC' }],
    ['daily at 9 GMT', { days: daily, at: hour(9), zone: 'UTC' }],
    ['daily at 9 UTC+8', { days: daily, at: hour(9), zone: '+08:00' }],
    ['daily at 9 (UTC-03:30)', { days: daily, at: hour(9), zone: '-03:30' }],
    ['daily at 9 +08:00', { days: daily, at: hour(9), zone: '+08:00' }],
    ['daily at 9 Europe/Berlin', { days: daily, at: hour(9), zone: 'Europe/Berlin' }],
    ['daily at 9 (america/new_york)', { days: daily, at: hour(9), zone: 'America/New_York' }],
    ['daily at 9 Geneva time', { days: daily, at: hour(9), zone: 'Europe/Zurich' }],
    ['daily at 9 in tokyo time', { days: daily, at: hour(9), zone: 'Asia/Tokyo' }],
    ['daily at 9 my time', { days: daily, at: hour(9), zone: 'Asia/Ulaanbaatar' }],
    ['daily at 9 local time', { days: daily, at: hour(9) }],
    ['daily at 9 JST', { days: daily, at: hour(9), zone: '+09:00' }],
  ])('… %s', async (words, timing) => {
    expect(await ordered(`subscribe to calls, ${words}`)).toEqual({ does: 'subscribe', question: 'calls', ...timing })
    expect(await ordered(`subscribe to calls ${words}`)).toEqual({ does: 'subscribe', question: 'calls', ...timing })
  })

  it.each([
    ['subscribe to calls at 25:00', '“25:00” is no time of day'],
    ['subscribe to calls daily at 9:75', '“9:75” is no time of day'],
    ['subscribe to calls at 13 pm', '“13 pm” is no time of day'],
    ['subscribe to calls every blursday', '“blursday” is no day of the week'],
    ['subscribe to calls every other day', '“every other day” is no rhythm'],
    ['subscribe to calls hourly', '“hourly” is no rhythm'],
    ['subscribe to calls twice a day', '“twice a day” is no rhythm'],
    ['subscribe to calls, monthly at 9', '“monthly” is no rhythm'],
    ['subscribe to calls on the first Monday of every month', 'is no rhythm'],
    ['monthly digest of calls', '“monthly” is no rhythm'],
    ['subscribe to calls daily at 9 Atlantis time', '“Atlantis” is no time zone'],
    ['subscribe to calls daily at 9 Europe/Atlantis', '“Europe/Atlantis” is no time zone'],
    ['subscribe to calls, daily at 9 Atlantis/Harbour', '“Atlantis/Harbour” is no time zone'],
    ['subscribe to calls every evening', 'At which hour?'],
    ['subscribe to 2', '“remind me of 2”'],
    ['subscribe #general to calls', 'say it in that channel'],
  ])('that cannot be carried out says why: %s', async (text, why) => {
    expect(await refusal(text)).toContain(why)
  })
})
