import { words } from '../../src/answer/answer.ts'
import { pausedFor } from '../../src/digest/paused.ts'
import { brokenWords } from '../../src/digest/subscription-words.ts'
import type { HeldDelivery } from '../../src/outbox/outbox.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import type { Store } from '../../src/store/store.ts'
import { parcelText } from './parcel.ts'
import type { Surface } from './surface.ts'

/** The reason with which the outbox gives up what the platform never refused. */
const givenUp = /^given up: /

/**
 * What follows where a digest did not go out: what was never refused is told by the next one; a place that takes nothing
 * any more has its subscription paused, and its owner is told once.
 */
export async function notTold(
  { key, answer, address, isDoubtful }: HeldDelivery,
  why: string,
  { subscriptions, outbox }: Pick<Store, 'subscriptions' | 'outbox'>,
  { render }: Pick<Surface, 'render'>,
  now: number,
): Promise<void> {
  const digest = await subscriptions.digest(address, answer)
  if (digest === undefined) return
  const subscription = await subscriptions.of(address, digest.subscription)
  if (subscription === undefined) return
  // Of what may be there nothing is told again: the operator reads of it.
  if (isDoubtful || !key.endsWith(' 0')) return
  await subscriptions.untell(digest)
  if (givenUp.test(why)) return
  const paused = pausedFor({ ...subscription, ...(digest.since === undefined ? {} : { covered: digest.since }) }, why)
  await subscriptions.keep(paused)
  if (subscription.owner === '') return
  const { platform, workspace } = address
  const document = { blocks: [{ kind: 'say' as const, text: words(brokenWords(subscription, why)) }] }
  const deliveries = render(document).map((message, part): Delivery => ({
    key: `${key} paused ${part}`,
    answer: `${key} paused`,
    address: { platform, workspace, channel: subscription.owner, person: subscription.owner },
    act: 'direct',
    body: parcelText({ message }),
    due: now,
  }))
  await outbox.plan(deliveries, now)
}
