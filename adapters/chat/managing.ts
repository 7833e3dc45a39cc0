import { subscriptionNotices } from '../../src/digest/subscription-words.ts'
import type { Address } from '../../src/outbox/delivery.ts'
import { placeSettings, settingsOf } from './place-settings.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'
import type { Given } from './given.ts'

/** Where what is ordered belongs: a person where nobody else is, else the channel. */
export function placeOf({ arrival, where, above }: Pick<Given, 'arrival' | 'where' | 'above'>): Address {
  const { platform, workspace, channel, person } = arrival
  return where.alone
    ? { platform, workspace, channel: person, person }
    : { platform, workspace, channel: above ?? channel }
}

/** The subscriptions of the place, and of the thread in which they are asked about, where that is a channel of its own. */
export async function subscriptionsThere(given: Given): Promise<readonly Subscription[]> {
  const { arrival, above, working } = given
  const { at } = working.store.subscriptions
  const ofPlace = await at(placeOf(given))
  return above === undefined ? ofPlace : [...ofPlace, ...(await at(placeOf({ ...given, above: arrival.channel })))]
}

/** The thread that something is ordered for, where those are parts of a channel; undefined where it is said in none. */
export function threadOf({
  arrival,
  where,
  working,
}: Pick<Given, 'arrival' | 'where' | 'working'>): Address | undefined {
  const place = placeOf({ arrival, where })
  if (where.alone || working.surface.hasThreads !== true) return place
  return where.thread === undefined ? undefined : { ...place, thread: where.thread }
}

/** Why somebody may not manage what is told to a place, in a sentence; undefined where they may. */
export async function whyNotManaged(given: Given): Promise<string | undefined> {
  const { arrival, where, working } = given
  if (where.alone || where.manages === true) return undefined
  const managers = (await settingsOf(working.store.preferences, placeOf(given))).get(placeSettings.managers)?.value
  if (managers === 'everyone') return undefined
  if (managers !== undefined && (where.roles ?? []).includes(managers)) return undefined
  if (where.manages === false || working.surface.manages === undefined) return subscriptionNotices.notYours
  try {
    const { workspace, channel, person } = arrival
    const { isManager, roles = [] } = await working.surface.manages({ workspace, channel, person })
    const isChosen = managers !== undefined && roles.includes(managers)
    return isManager || isChosen ? undefined : subscriptionNotices.notYours
  } catch (cause) {
    working.alarm(`who may manage ${arrival.channel} could not be learnt`, cause)
    return subscriptionNotices.cannotTell
  }
}
