import { describe, expect, it } from 'vitest'
import type { Order } from '../../src/subscription/order.ts'
import { hour, ordered, refusal } from './asked.ts'

type Set = Extract<Order, { does: 'set' | 'set own' }>

describe('an order that sets something', () => {
  it.each<[string, Set['what'], string]>([
    ['set the hour to 8:30', 'hour', String(hour(8.5))],
    ['set the digest hour to 8', 'hour', String(hour(8))],
    ['digest hour 8', 'hour', String(hour(8))],
    ['the digest hour is 6 pm', 'hour', String(hour(18))],
    ['change the hour to noon', 'hour', String(hour(12))],
    ['set the digest days to Monday and Thursday', 'days', '1,4'],
    ['set the digest days to daily', 'days', '1,2,3,4,5,6,7'],
    ['digest days: weekdays', 'days', '1,2,3,4,5'],
    ['set the zone to Asia/Ulaanbaatar', 'zone', 'Asia/Ulaanbaatar'],
    ['set the zone to asia/ulaanbaatar', 'zone', 'Asia/Ulaanbaatar'],
    ['set the time zone to Tokyo', 'zone', 'Asia/Tokyo'],
    ['the time zone is UTC+8', 'zone', '+08:00'],
    ['zone here is UTC', 'zone', 'UTC'],
    ['set the zone of this channel to Geneva time', 'zone', 'Europe/Zurich'],
    ['use my zone here: Europe/Berlin', 'own zone', 'Europe/Berlin'],
    ['set my zone to UTC', 'own zone', 'UTC'],
    ['my time zone is Europe/Berlin', 'own zone', 'Europe/Berlin'],
    ['on empty days say so', 'empty days', 'say'],
    ['say so on empty days', 'empty days', 'say'],
    ['on empty days, stay silent', 'empty days', 'silent'],
    ['stay silent on empty days', 'empty days', 'silent'],
    ['when there is nothing new say nothing', 'empty days', 'silent'],
    ['everyone may manage subscriptions', 'managers', 'everyone'],
    ['only managers manage subscriptions', 'managers', 'managers'],
    ['let <@&123> manage subscriptions', 'managers', '123'],
    ['wake me between 7 and 22', 'waking hours', `${hour(7)}-${hour(22)}`],
    ['waking hours 7 to 22', 'waking hours', `${hour(7)}-${hour(22)}`],
    ['set my waking hours to 7:30-21:00', 'waking hours', `${hour(7.5)}-${hour(21)}`],
    ['remind me only between 8 am and 8 pm', 'waking hours', `${hour(8)}-${hour(20)}`],
    ['don’t disturb me between 22 and 7', 'waking hours', `${hour(7)}-${hour(22)}`],
    ['remind me 10 and 3 days before by default', 'reminder days', '10,3'],
    ['always remind me a week before', 'reminder days', '7'],
    ['reminder days 7 and 1', 'reminder days', '7,1'],
    ['set my reminder days to 1, 5 and 14', 'reminder days', '14,5,1'],
  ])('%s', async (text, what, value) => {
    const isOwn = what === 'own zone' || what === 'waking hours' || what === 'reminder days'
    expect(await ordered(text)).toEqual({ does: isOwn ? 'set own' : 'set', what, value })
  })

  it.each([
    ['settings'],
    ['my settings'],
    ['show settings'],
    ['settings of this channel'],
    ['channel settings please'],
    ['setings'],
    ['change the zone'],
  ])('%s: shows them', async (text) => {
    expect(await ordered(text)).toEqual({ does: 'settings' })
  })

  it.each([
    ['set the zone to Atlantis', 'is no time zone'],
    ['set my zone to EST', 'is no time zone'],
    ['set the hour to 25:00', 'is no time of day'],
    ['set the digest days to sometimes', 'names no days'],
    ['set the digest days to monthly', 'is no rhythm'],
    ['waking hours 22 to 7', 'the earlier first'],
    ['set my waking hours to late', 'waking hours 7 to 22'],
    ['reminder days 0', 'at most five numbers'],
    ['reminder days 1, 2, 3, 4, 5 and 6', 'at most five numbers'],
    ['remind me 2 hours before by default', 'at most five numbers'],
  ])('that cannot be carried out says why: %s', async (text, why) => {
    expect(await refusal(text)).toContain(why)
  })
})
