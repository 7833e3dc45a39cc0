import { words } from '../../src/answer/answer.ts'
import { pausedBy, pausedFor, refusedWords, type Closing } from '../../src/digest/paused.ts'
import { brokenWords } from '../../src/digest/subscription-words.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { HeldDelivery } from '../../src/outbox/outbox.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import type { Outcome, Store } from '../../src/store/store.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'
import { parcelText } from './parcel.ts'
import type { Surface } from './surface.ts'

/** The reason with which the outbox gives up what the platform never refused. */
const givenUp = /^given up: /

type Means = Pick<Surface, 'render'> & { readonly store: Pick<Store, 'subscriptions'>; readonly now: () => number }

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
  // Of what may be there nothing is told again: the operator reads of it.
  if (isDoubtful || !key.endsWith(' 0')) return
  await subscriptions.untell(digest)
  if (givenUp.test(why)) return
  const subscription = await subscriptions.of(address, digest.subscription)
  if (subscription === undefined) return
  const paused = pausedFor(subscription, refusedWords(why))
  await subscriptions.keep(paused)
  await outbox.plan(toldToOwners([paused], key, render, now), now)
}

/** What follows where a channel was closed to the bot: its subscriptions are paused, and their owners are told once. */
export async function placeClosed(
  { key, channel, ...rest }: Origin & { readonly key: string; readonly channel: string },
  closing: Closing,
  { store, render, now }: Means,
): Promise<Outcome> {
  const { platform, workspace } = rest
  const paused = pausedBy(closing, await store.subscriptions.at({ platform, workspace, channel }))
  return { deliveries: toldToOwners(paused, key, render, now()), subscriptions: { keep: paused } }
}

/** One message to each owner, of all that is theirs. */
function toldToOwners(
  subscriptions: readonly Subscription[],
  key: string,
  render: Surface['render'],
  now: number,
): readonly Delivery[] {
  const owners = [...new Set(subscriptions.map(({ owner }) => owner))].filter((owner) => owner !== '')
  return owners.flatMap((owner) => {
    const theirs = subscriptions.filter((each) => each.owner === owner)
    const [first] = theirs
    if (first === undefined) return []
    const { platform, workspace } = first.place
    const answer = `${key} paused ${owner}`
    return render({ blocks: [{ kind: 'say', text: words(brokenWords(theirs)) }] }).map((message, part): Delivery => ({
      key: `${answer} ${part}`,
      answer,
      address: { platform, workspace, channel: owner, person: owner },
      act: 'direct',
      body: parcelText({ message }),
      due: now,
    }))
  })
}
