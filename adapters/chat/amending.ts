import * as z from 'zod/mini'
import type { Answer } from '../../src/answer/answer.ts'
import type { Known } from '../../src/archive/known.ts'
import { amended } from '../../src/digest/amended.ts'
import type { DigestRecord } from '../../src/digest/ledger.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import type { Store } from '../../src/store/store.ts'
import type { Shelves } from '../holdings.ts'
import { parcelText } from './parcel.ts'
import { messagesOf, titleOf } from './digests.ts'
import type { Message, Surface } from './surface.ts'

/** What posts are changed with. */
export type Amending = {
  readonly store: Pick<Store, 'subscriptions' | 'outbox'>
  readonly holdings: Shelves
  readonly renderFor: (origin: Origin) => Surface['render'] | undefined
  readonly clock: () => number
  readonly now: () => number
}

/** Its own work, so that it is not checked again. */
const document = z.custom<Answer>((value) => z.object({ blocks: z.array(z.unknown()) }).safeParse(value).success)

/** Changes the digests that told of listings which are not as they were told; safe to do twice. */
export async function amendPosts(changed: readonly Known[], amending: Amending): Promise<void> {
  for (const known of changed) {
    for (const digest of await amending.store.subscriptions.digestsWith(known.listing.id)) {
      const edited = await editsOf(digest, known, amending)
      if (edited === undefined) continue
      // In this order: whoever is stopped between the two does the same again.
      await amending.store.outbox.plan(edited.deliveries, amending.now())
      await amending.store.subscriptions.amend({ ...digest, body: edited.body })
    }
  }
}

async function editsOf(
  digest: DigestRecord,
  { listing, version, changes }: Known,
  { store, holdings, renderFor, clock, now }: Amending,
): Promise<{ readonly deliveries: readonly Delivery[]; readonly body: string } | undefined> {
  const change = changes.at(-1)
  const render = renderFor(digest)
  const subscription = await store.subscriptions.of(digest, digest.subscription)
  if (change === undefined || render === undefined || subscription === undefined) return undefined
  if (digest.planned >= change.at) return undefined
  const { zone, place } = subscription
  const moment = { now: clock(), zone, fallbackZone: holdings.register().fallbackZone }
  const before = document.parse(JSON.parse(digest.body))
  const after = amended(before, listing, change, moment)
  if (after === undefined) return undefined
  const saying = { answer: digest.key, place, moment, render }
  const changed = (said: Answer): readonly Message[] => messagesOf(said, { ...saying, isQuiet: false })
  const posted = changed(before).map((message) => parcelText({ message }))
  const deliveries = changed(after).flatMap((message, part): readonly Delivery[] => {
    const body = parcelText({ message })
    const key = `${digest.key} version ${listing.id} ${version} ${part}`
    const shared = { key, answer: `${digest.key} version ${listing.id} ${version}`, address: place, body, due: now() }
    const isDirect = place.person !== undefined
    if (body === posted[part] || isDirect) return []
    if (part < posted.length) return [{ ...shared, act: 'edit', of: `${digest.key} ${part}` }]
    const added = messagesOf(after, { ...saying, isQuiet: true })[part] ?? message
    if (place.thread !== undefined) return [{ ...shared, act: 'post', body: parcelText({ message: added }) }]
    const goesOn = parcelText({ message: added, title: titleOf(after) })
    return [{ ...shared, act: 'post', of: `${digest.key} 0`, body: goesOn }]
  })
  return { deliveries, body: JSON.stringify(after) }
}
