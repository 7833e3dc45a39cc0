import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Hold } from '../../src/inbox/inbox.ts'
import type { Act } from '../../src/outbox/delivery.ts'
import type { Store } from '../../src/store/store.ts'
import { arrival, delivery, now as start, origin } from '../contract/arrivals.ts'
import { kinds, sqlite, storeAt } from './places.ts'
import { SlowInbox, SlowOutbox } from './slow-boxes.ts'

const lease = 10
const few = fc.integer({ min: 0, max: 3 })
const some = fc.integer({ min: 0, max: 12 })
const soon = fc.integer({ min: -3, max: 12 })
const time = fc.record({ does: fc.constant('wait'), by: fc.integer({ min: 1, max: 12 }) } as const)

const inboxStep = fc.oneof(
  time,
  fc.record({ does: fc.constant('record'), key: some, talk: few, at: soon } as const),
  { weight: 3, arbitrary: fc.record({ does: fc.constant('claim') } as const) },
  fc.record({ does: fc.constant('give up'), held: few } as const),
)

const outboxStep = fc.oneof(
  time,
  fc.record({
    does: fc.constant('plan'),
    key: some,
    channel: fc.integer({ min: 0, max: 2 }),
    answer: some,
    act: fc.constantFrom<Act>('post', 'edit', 'respond'),
    of: some,
    due: soon,
    expires: fc.option(soon),
  } as const),
  { weight: 3, arbitrary: fc.record({ does: fc.constant('claim') } as const) },
  fc.record({ does: fc.constantFrom('sent', 'never'), held: few } as const),
  fc.record({ does: fc.constant('later'), held: few, in: soon, isDoubtful: fc.boolean() } as const),
  fc.record({ does: fc.constant('pause'), channel: fc.integer({ min: 0, max: 2 }), for: soon } as const),
)

const steps = { minLength: 30, maxLength: 80, size: 'max' } as const
describe.each(kinds)('against lists that are searched from end to end, on $name', ({ name, place }) => {
  // A server is asked over a wire.
  const runs = { numRuns: name === sqlite.name ? 80 : 20 }
  /** One store for all runs: each begins with nothing in it. */
  let store: Store
  beforeAll(async () => {
    store = await storeAt(await place())
  })
  const empty = (): Promise<void> => store.forget(origin, start)

  it('the inbox does the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(inboxStep, steps), async (all) => {
        await empty()
        const slow = new SlowInbox()
        const holds: Hold[] = []
        const [said, expected]: [unknown[], unknown[]] = [[], []]
        const compare = (one: unknown, other: unknown): void => {
          said.push(one)
          expected.push(other)
        }
        let now = start
        for (const step of all) {
          if (step.does === 'wait') now += step.by
          if (step.does === 'record') {
            const given = arrival(`${step.key}`, { conversation: `${step.talk}`, at: start + step.at })
            compare(await store.inbox.record(given), slow.record(given))
          }
          if (step.does === 'claim') {
            const held = slow.claim(now, lease)
            compare(await store.inbox.claim('w', now, lease), held)
            if (held !== undefined) holds.unshift(held)
          }
          const hold = step.does === 'give up' ? holds[step.held] : undefined
          if (hold !== undefined) compare(await store.inbox.giveUp(hold, 'x', now), slow.giveUp(hold))
        }
        expect(said).toEqual(expected)
      }),
      runs,
    )
  })

  it('the outbox does the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(outboxStep, steps), async (all) => {
        await empty()
        const { outbox } = store
        const slow = new SlowOutbox()
        const holds: Hold[] = []
        const [said, expected]: [unknown[], unknown[]] = [[], []]
        const compare = (one: unknown, other: unknown): void => {
          said.push(one)
          expected.push(other)
        }
        let now = start
        for (const step of all) {
          if (step.does === 'wait') now += step.by
          if (step.does === 'plan') {
            const given = delivery(`${step.key}`, {
              address: { ...origin, channel: `${step.channel}` },
              answer: `${step.answer}`,
              act: step.act,
              due: start + step.due,
              ...(step.act === 'edit' && step.of !== step.key ? { of: `${step.of}` } : {}),
              ...(step.expires === null ? {} : { expires: start + step.expires }),
            })
            slow.plan([given], now)
            await outbox.plan([given], now)
          }
          if (step.does === 'claim') {
            const held = slow.claim(now, lease)
            compare(await outbox.claim('w', now, lease), held)
            if (held !== undefined) holds.unshift(held)
          }
          if (step.does === 'pause') {
            const lane = `channel ${step.channel}`
            slow.pause(lane, now + step.for)
            await outbox.pause({ ...origin, lane }, now + step.for)
          }
          const hold = 'held' in step ? holds[step.held] : undefined
          if (hold !== undefined) {
            if (step.does === 'sent') compare(await outbox.sent(hold, 'm', now), slow.sent(hold, 'm'))
            if (step.does === 'never') compare(await outbox.never(hold, 'x', now), slow.never(hold))
            if (step.does === 'later')
              compare(
                await outbox.later(hold, now + step.in, 'x', step.isDoubtful),
                slow.later(hold, now + step.in, step.isDoubtful),
              )
            compare(await outbox.messageOf(origin, hold.key), slow.messageOf(hold.key))
          }
          compare(await outbox.oldest(now), slow.oldest(now))
        }
        expect(said).toEqual(expected)
      }),
      runs,
    )
  })
})
