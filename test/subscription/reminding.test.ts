import { describe, expect, it } from 'vitest'
import type { About, Order, Which } from '../../src/subscription/order.ts'
import { dayOf, hour, ordered, refusal } from './asked.ts'

const days = (count: number): number => count * 86_400

describe('an order to be reminded', () => {
  it.each<[string, About, (readonly number[])?]>([
    ['remind me', {}],
    ['remindme', {}],
    ['Remind me!', {}],
    ['please remind me of this', {}],
    ['can you remind me about it?', {}],
    ['remind me about 2', { number: 2 }],
    ['reminf me about 2', { number: 2 }],
    ['remind me of number 2', { number: 2 }],
    ['remind me of the first', { number: 1 }],
    ['remind me of the second call', { number: 2 }],
    ['remind me of fufik-sagom', { id: 'fufik-sagom' }],
    ['remind me of the mapping survey', { words: 'mapping survey' }],
    ['remind me to apply for the mapping survey', { words: 'mapping survey' }],
    ['remind me to apply', {}],
    ['remind me of the deadline', {}],
    ['remind us of 2', { number: 2 }],
    ['set a reminder for 2', { number: 2 }],
    ['add a reminder', {}],
    ['remind me before it closes', {}],
    ['remind me before the deadline of 2', { number: 2 }],
    ['remind me of the mapping survey in Mongolia', { words: 'mapping survey in Mongolia' }],
    ['remind me of the call that closes on Friday', { words: 'call that closes on Friday' }],
    ['remind me 3 days before', {}, [days(3)]],
    ['remind me three days before it closes', {}, [days(3)]],
    ['remind me a week before the deadline', {}, [days(7)]],
    ['remind me the day before', {}, [days(1)]],
    ['remind me an hour before', {}, [hour(1)]],
    ['remind me half an hour before', {}, [hour(0.5)]],
    ['remind me 10 and 3 days before', {}, [days(10), days(3)]],
    ['remind me a week, 3 days and an hour before', {}, [days(7), days(3), hour(1)]],
    ['remind me of 2 3 days before', { number: 2 }, [days(3)]],
    ['remind me 3 days before 2', { number: 2 }, [days(3)]],
    ['remind me 2 days before the deadline of the mapping survey', { words: 'mapping survey' }, [days(2)]],
    ['remind me of the mapping survey a month before', { words: 'mapping survey' }, [days(30)]],
    ['set a reminder for the mapping survey 2 days before', { words: 'mapping survey' }, [days(2)]],
  ])('%s', async (text, about, before) => {
    expect(await ordered(text)).toEqual({ does: 'remind', about, ...(before === undefined ? {} : { before }) })
  })

  it.each<[string, About, string, number?]>([
    ['remind me on Friday at 10', {}, '2024-03-15', 10],
    ['remind me on Friday', {}, '2024-03-15'],
    ['remind me Friday noon', {}, '2024-03-15', 12],
    ['remind me at 10 on Friday', {}, '2024-03-15', 10],
    ['remind me tomorrow', {}, '2024-03-12'],
    ['remind me tomorrow at 8:30', {}, '2024-03-12', 8.5],
    ['remind me next week', {}, '2024-03-18'],
    ['remind me on 20 March', {}, '2024-03-20'],
    ['remind me in two days', {}, '2024-03-13'],
    ['remind me in an hour', {}, '2024-03-11', 10],
    ['remind me tomorrow morning', {}, '2024-03-12'],
    ['remind me this afternoon', {}, '2024-03-11', 12],
    ['remind me tonight', {}, '2024-03-11', 18],
    ['remind me on Friday evening at 8', {}, '2024-03-15', 20],
    ['remind me at 17:00', {}, '2024-03-11', 17],
    ['remind me at 8', {}, '2024-03-12', 8],
    ['remind me of the mapping survey on Friday at 10', { words: 'mapping survey' }, '2024-03-15', 10],
    ['remind me of 2 tomorrow', { number: 2 }, '2024-03-12'],
    ['remind me on Monday', {}, '2024-03-18'],
    ['remind me tomorrow about 2', { number: 2 }, '2024-03-12'],
    ['remind me on Friday at 9 to apply for the mapping survey', { words: 'mapping survey' }, '2024-03-15', 9],
    ['set a reminder for Friday', {}, '2024-03-15'],
  ])('%s', async (text, about, day, at) => {
    expect(await ordered(text)).toEqual({
      does: 'remind',
      about,
      on: { day: dayOf(day), ...(at === undefined ? {} : { seconds: hour(at) }) },
    })
  })

  it.each<[string, Order['does'], Which?]>([
    ['reminders', 'reminders'],
    ['my reminders', 'reminders'],
    ['what reminders do I have?', 'reminders'],
    ['done', 'done'],
    ['done 1', 'done', { number: 1 }],
    ['done all', 'done', { all: true }],
    ['done fufik-sagom', 'done', { words: 'fufik-sagom' }],
    ['done with the mapping survey', 'done', { words: 'mapping survey' }],
    ['mark 2 as done', 'done', { number: 2 }],
    ['cancel reminder 2', 'done', { number: 2 }],
    ['cancel all reminders', 'done', { all: true }],
    ['remove the reminder for the mapping survey', 'done', { words: 'mapping survey' }],
    ['remove reminder', 'done'],
    ['stop reminding me', 'done'],
    ['stop reminding me about the mapping survey', 'done', { words: 'the mapping survey' }],
    ['don’t remind me of 2', 'done', { number: 2 }],
  ])('%s', async (text, does, which) => {
    expect(await ordered(text)).toEqual({ does, ...(which === undefined ? {} : { which }) })
  })

  it.each<[string, Which | undefined, string | number]>([
    ['snooze', undefined, '2024-03-12'],
    ['snoze', undefined, '2024-03-12'],
    ['snooze 2', { number: 2 }, '2024-03-12'],
    ['snooze 2 days', undefined, '2024-03-13'],
    ['snooze for a week', undefined, '2024-03-18'],
    ['snooze until Monday', undefined, '2024-03-18'],
    ['snooze 1 until Friday', { number: 1 }, '2024-03-15'],
    ['snooze 1 two days', { number: 1 }, '2024-03-13'],
    ['snooze fufik-sagom 1 day', { words: 'fufik-sagom' }, '2024-03-12'],
    ['snooze the mapping survey until 20 March', { words: 'mapping survey' }, '2024-03-20'],
    ['snooze fufik-sagom', { words: 'fufik-sagom' }, '2024-03-12'],
    ['snooze all until tomorrow', { all: true }, '2024-03-12'],
    ['snooze next week', undefined, '2024-03-18'],
    ['snooze until tonight', undefined, hour(9)],
    ['snooze until tomorrow at 10', undefined, hour(25)],
    ['snooze tomorrow', undefined, '2024-03-12'],
    ['snooze an hour', undefined, hour(1)],
    ['snooze for 30 minutes', undefined, hour(0.5)],
    ['snooze until 17:00', undefined, hour(8)],
    ['remind me again in 2 hours', undefined, hour(2)],
    ['remind me again', undefined, '2024-03-12'],
    ['remind me again tomorrow', undefined, '2024-03-12'],
  ])('%s', async (text, which, until) => {
    expect(await ordered(text)).toEqual({
      does: 'snooze',
      ...(which === undefined ? {} : { which }),
      ...(typeof until === 'number' ? { for: until } : { until: dayOf(until) }),
    })
  })

  it.each([
    ['remind me every day about 2', 'once or some times'],
    ['remind me on 1 March 2024', 'is past'],
    ['remind me later', 'When is “later”?'],
    ['remind me on the last day', 'When is'],
    ['remind me today', 'at which hour?'],
    ['remind me of 2 and 3', 'One call at a time'],
    ['remind me of all', 'One call at a time'],
    ['remind me of 2 at 25:00', 'is no time of day'],
    ['remind me 3 days before at 9', 'comes at its hour'],
    ['snooze for 3', 'I cannot tell when'],
    ['remind me yesterday', 'is past'],
    ['snooze until yesterday', 'I cannot tell when'],
    ['snooze 1 and 2 until Monday', 'One at a time'],
  ])('that cannot be carried out says why: %s', async (text, why) => {
    expect(await refusal(text)).toContain(why)
  })
})
