import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Where } from './asked.ts'
import { noticeTo } from './deliveries.ts'
import type { Working } from './working.ts'

/**
 * What follows where a person, a place or a workspace asks more than is taken in a minute: one private word a minute to
 * the person, and then nothing; undefined where it may be answered. What a person asks too much counts for nobody else.
 */
export function refusal(arrival: Held<Arrival>, where: Where, working: Working): Outcome | undefined {
  // An attempt after the first was counted already.
  if (arrival.attempt > 1) return undefined
  const { rates, limits, now } = working
  const { platform, workspace, person, channel } = arrival
  const take = (most: number, ...key: readonly string[]): boolean =>
    rates.take(JSON.stringify([platform, workspace, ...key]), most, now())
  if (take(limits.person, 'person', person) && take(limits.place, 'place', channel) && take(limits.workspace))
    return undefined
  return { deliveries: take(1, 'told', person) ? noticeTo(arrival, where, 'tooMany', working) : [] }
}
