import { describe, expect, it } from 'vitest'
import { laneOf, type Delivery } from '../../src/outbox/delivery.ts'
import { mayBegin, requestTimeout, type HeldDelivery } from '../../src/outbox/outbox.ts'
import { settle, triedFor, type Result, type Settlement } from '../../src/outbox/settlement.ts'
import { channel, delivery, now, origin } from '../contract/arrivals.ts'

const held = (others: Partial<HeldDelivery> = {}): HeldDelivery => ({
  ...origin,
  ...delivery('a'),
  lane: 'channel C1',
  planned: now,
  attempt: 1,
  until: now + 60_000,
  isDoubtful: false,
  ...others,
})

const unknown: Result = { was: 'unknown', why: 'no word for 10 s' }
const later = (rest: number, why: string, others: object = {}): Settlement => ({
  as: 'later',
  when: now + rest,
  why,
  isDoubtful: false,
  pausesLane: false,
  ...others,
})

describe('an attempt', () => {
  it.each<[string, Result, Partial<HeldDelivery>, Settlement]>([
    ['that is there', { was: 'sent', message: '1.1' }, {}, { as: 'sent', message: '1.1' }],
    ['that cannot ever be', { was: 'refused', why: 'archived' }, {}, { as: 'never', why: 'archived' }],
    [
      'that the platform limits rests its lane as long as it says',
      { was: 'limited', rest: 30_000 },
      {},
      later(30_000, 'limited by the platform', { pausesLane: true }),
    ],
    [
      'that is limited for no time rests all the same',
      { was: 'limited', rest: 0 },
      {},
      later(1_000, 'limited by the platform', { pausesLane: true }),
    ],
    [
      'that was doubtful before it was reconciled and limited is not doubtful',
      { was: 'limited', rest: 2_000 },
      { isDoubtful: true, attempt: 2 },
      later(2_000, 'limited by the platform', { pausesLane: true }),
    ],
    ['that was not taken', { was: 'not taken', why: 'status 503' }, {}, later(1_000, 'status 503')],
    ['of no known end', unknown, {}, later(1_000, 'no word for 10 s', { isDoubtful: true })],
    [
      'that could not look for the one before',
      { was: 'not reconciled', why: 'no history' },
      { attempt: 2, isDoubtful: true },
      later(2_000, 'no history', { isDoubtful: true }),
    ],
    ['the fifth', unknown, { attempt: 5 }, later(16_000, 'no word for 10 s', { isDoubtful: true })],
    ['the hundredth', unknown, { attempt: 100 }, later(300_000, 'no word for 10 s', { isDoubtful: true })],
    ['after a day', unknown, { planned: now - triedFor }, { as: 'never', why: 'given up: no word for 10 s' }],
    [
      'within the day',
      unknown,
      { planned: now - triedFor + 1 },
      later(1_000, 'no word for 10 s', { isDoubtful: true }),
    ],
    ['of what expires first', unknown, { expires: now + 1_000 }, { as: 'never', why: 'given up: no word for 10 s' }],
    ['there after a day', { was: 'sent', message: '1' }, { planned: 0 }, { as: 'sent', message: '1' }],
  ])('%s', (_situation, result, others, expected) => {
    expect(settle(held(others), result, now)).toEqual(expected)
  })
})

describe('a lane', () => {
  it.each<[string, Partial<Delivery>, string]>([
    ['a post is limited with its channel', {}, 'channel C1'],
    ['a private word too', { act: 'private', address: { ...channel, person: 'U1' } }, 'channel C1'],
    ['a thread too', { address: { ...channel, thread: '1.1' } }, 'channel C1'],
    ['a direct message by its reader', { act: 'direct', address: { ...channel, person: 'U1' } }, 'direct U1'],
    ['a direct message to a channel of its own', { act: 'direct' }, 'direct C1'],
    ['a response by nothing', { act: 'respond' }, 'respond a'],
  ])('%s', (_situation, others, expected) => {
    expect(laneOf(delivery('a', others))).toBe(expected)
  })
})

describe('sending', () => {
  it.each([
    ['begins while a whole request fits into the lease', requestTimeout + 1, 1, true],
    ['does not begin when it no longer does', requestTimeout, 1, false],
    ['does not begin after the lease', -1, 1, false],
    ['in three requests begins while all of them fit', 3 * requestTimeout + 1, 3, true],
    ['in three requests does not begin where only two do', 3 * requestTimeout, 3, false],
  ])('%s', (_situation, left, requests, expected) => {
    expect(mayBegin({ until: now + left }, now, requests)).toBe(expected)
  })
})
