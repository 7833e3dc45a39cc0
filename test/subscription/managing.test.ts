import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/subscription/order.ts'
import { asked, dayOf, hour, ordered, refusal } from './asked.ts'
import { orderIn } from '../../src/subscription/read-order.ts'

const daily = [1, 2, 3, 4, 5, 6, 7]
const words = (said: string): { readonly which: { readonly words: string } } => ({ which: { words: said } })
const number = (said: number): { readonly which: { readonly number: number } } => ({ which: { number: said } })
const every = { which: { all: true } } as const

describe('an order about subscriptions', () => {
  it.each<[string, Order]>([
    ['my subscriptions', { does: 'subscriptions' }],
    ['list subscriptions', { does: 'subscriptions' }],
    ['Show me the subscriptions of this channel', { does: 'subscriptions' }],
    ['what are we subscribed to?', { does: 'subscriptions' }],
    ['subscritions', { does: 'subscriptions' }],
    ['stop', { does: 'stop' }],
    ['Stop!', { does: 'stop' }],
    ['please stop this', { does: 'stop' }],
    ['stop 2', { does: 'stop', ...number(2) }],
    ['stop number 2', { does: 'stop', ...number(2) }],
    ['stop the second one', { does: 'stop', ...number(2) }],
    ['remove 3', { does: 'stop', ...number(3) }],
    ['stop #2 please', { does: 'stop', ...number(2) }],
    ['stop all', { does: 'stop', ...every }],
    ['cancel all subscriptions', { does: 'stop', ...every }],
    ['stop fufik-sagom', { does: 'stop', ...words('fufik-sagom') }],
    ['unsubscribe', { does: 'stop' }],
    ['unsubcribe me', { does: 'stop' }],
    ['Un-subscribe', { does: 'stop' }],
    ['unsubscribe from calls in Mongolia', { does: 'stop', ...words('calls in Mongolia') }],
    ['unsubscribe from everything', { does: 'stop', ...every }],
    ['stop sending me calls in Mongolia', { does: 'stop', ...words('calls in Mongolia') }],
    ['stop sending this', { does: 'stop' }],
    ['stop the notifications', { does: 'stop' }],
    ['no more digests', { does: 'stop' }],
    ['stop the digest about mining', { does: 'stop', ...words('mining') }],
    ['stop the one about mining', { does: 'stop', ...words('mining') }],
    ['cancel the subscription to calls in Mongolia', { does: 'stop', ...words('calls in Mongolia') }],
    ['delete my mining subscription', { does: 'stop', ...words('mining') }],
    ['pause', { does: 'pause' }],
    ['pause 2', { does: 'pause', ...number(2) }],
    ['mute all', { does: 'pause', ...every }],
    ['pause the digest about mining', { does: 'pause', ...words('mining') }],
    ['pause the digest for mining', { does: 'pause', ...words('mining') }],
    ['turn off 2', { does: 'pause', ...number(2) }],
    ['disable 2', { does: 'pause', ...number(2) }],
    ['pause until further notice', { does: 'pause' }],
    ['resume', { does: 'resume' }],
    ['unpause 2', { does: 'resume', ...number(2) }],
    ['start sending again', { does: 'resume' }],
    ['start 2 again', { does: 'resume', ...number(2) }],
    ['resume all', { does: 'resume', ...every }],
    ['enable 2', { does: 'resume', ...number(2) }],
    ['make it 10:00', { does: 'change', at: hour(10) }],
    ['make it 9am', { does: 'change', at: hour(9) }],
    ['make it at 9', { does: 'change', at: hour(9) }],
    ['move 2 to Mondays at 8', { does: 'change', ...number(2), days: [1], at: hour(8) }],
    ['move 2 to Monday', { does: 'change', ...number(2), days: [1] }],
    ['change 2 to 9', { does: 'change', ...number(2), at: hour(9) }],
    ['change 1 to events in China', { does: 'change', ...number(1), question: 'events in China' }],
    [
      'change 1 to events in China, weekdays at 9',
      { does: 'change', ...number(1), question: 'events in China', days: [1, 2, 3, 4, 5], at: hour(9) },
    ],
    ['change to 9am', { does: 'change', at: hour(9) }],
    ['move it to 10', { does: 'change', at: hour(10) }],
    ['move to Mondays', { does: 'change', days: [1] }],
    ['switch to weekly', { does: 'change', days: [1] }],
    ['change the subscription about mining to Mondays', { does: 'change', ...words('mining'), days: [1] }],
    ['change the time to 10', { does: 'change', at: hour(10) }],
    ['change the time of 2 to 10', { does: 'change', ...number(2), at: hour(10) }],
    ['change 2 to Tokyo time', { does: 'change', ...number(2), zone: 'Asia/Tokyo' }],
    ['make it daily at 9 UTC', { does: 'change', days: daily, at: hour(9), zone: 'UTC' }],
    ['send it at 10', { does: 'change', at: hour(10) }],
    ['every day instead', { does: 'change', days: daily }],
    ['at 10 instead please', { does: 'change', at: hour(10) }],
    ['make it every Monday instead', { does: 'change', days: [1] }],
    ['preview', { does: 'preview' }],
    ['preview 2', { does: 'preview', ...number(2) }],
    ['show me a preview of 2', { does: 'preview', ...number(2) }],
    ['what would it send?', { does: 'preview' }],
    ['what would you send', { does: 'preview' }],
    ['what would number 2 send?', { does: 'preview', ...number(2) }],
    ['send a test digest', { does: 'test' }],
    ['test 2', { does: 'test', ...number(2) }],
    ['send me a test of 2', { does: 'test', ...number(2) }],
    ['wrong', { does: 'report' }],
    ['wrong 1', { does: 'report' }],
    ['number 2 is wrong', { does: 'report' }],
    ['stop -1', { does: 'stop', ...number(0) }],
  ])('%s', async (text, order) => {
    expect(await ordered(text)).toEqual(order)
  })

  it.each([
    ['pause until 1 December', '2024-12-01'],
    ['pause until March 20', '2024-03-20'],
    ['pause till next Monday', '2024-03-18'],
    ['mute until Monday', '2024-03-18'],
    ['pause until Friday', '2024-03-15'],
    ['pause until tomorrow', '2024-03-12'],
    ['pause until next week', '2024-03-18'],
    ['pause until the end of March', '2024-04-01'],
    ['pause until next month', '2024-04-01'],
    ['pause until 2024-04-01', '2024-04-01'],
    ['pause until 2025', '2025-01-01'],
    ['pause through Friday', '2024-03-16'],
    ['pause for two weeks', '2024-03-25'],
    ['pause for 3 days', '2024-03-14'],
    ['pause for a month', '2024-04-11'],
    ['pause for the next two weeks', '2024-03-25'],
    ['pause over the weekend', '2024-03-18'],
    ['stop for two weeks', '2024-03-25'],
  ])('%s: from %s on again', async (text, day) => {
    expect(await ordered(text)).toEqual({ does: 'pause', until: dayOf(day) })
  })

  it.each([
    ['pause 2 for two weeks', number(2), '2024-03-25'],
    ['pause everything until 1 April', every, '2024-04-01'],
    ['pause the one for youth until Monday', words('youth'), '2024-03-18'],
  ])('%s', async (text, which, day) => {
    expect(await ordered(text)).toEqual({ does: 'pause', ...which, until: dayOf(day) })
  })

  it('counts days in the zone of whoever says it', async () => {
    const late = { now: Date.UTC(2024, 2, 11, 20), zone: 'Asia/Ulaanbaatar' }
    expect(await orderIn('pause for a day', late)).toEqual({ does: 'pause', until: dayOf('2024-03-13') })
    expect(await orderIn('pause for a day', { ...late, zone: 'UTC' })).toEqual({
      does: 'pause',
      until: dayOf('2024-03-12'),
    })
    expect(await orderIn('pause until tomorrow', { ...asked, zone: 'America/New_York' })).toEqual({
      does: 'pause',
      until: dayOf('2024-03-11'),
    })
  })

  it.each([
    ['pause until yesterday', 'is not ahead of us'],
    ['pause until 1 March 2024', 'is not ahead of us'],
    ['pause until the cows come home', 'I cannot tell which day'],
    ['pause 2 until whenever', 'I cannot tell which day'],
    ['pause in August', 'I pause from now on'],
    ['resume on Monday', 'I resume at once'],
    ['turn off reminders', '“done all”'],
    ['stop 2 and 3', 'One at a time'],
    ['make 2 hourly', '“hourly” is no rhythm'],
    ['move 2 to 25:00', 'is no time of day'],
    ['move 1 to nonsense', 'I cannot tell when “nonsense” is. Say it like “move 1 to Mondays at 8”'],
    ['change 1 to', 'To what? Say it like'],
    ['subscribe to calls in Mongolia at 9am and 5pm', 'I send once a day: say one hour'],
    ['subscribe to calls in Mongolia, daily at 9 and 17', 'I send once a day'],
    ['move 2 to 9am and 5pm', 'I send once a day'],
    ['daily at 8:00 and at 17:00: calls in Laos', 'I send once a day'],
  ])('that cannot be carried out says why: %s', async (text, why) => {
    expect(await refusal(text)).toContain(why)
  })
})
