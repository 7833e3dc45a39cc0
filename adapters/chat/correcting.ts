import { answerPosted, postedOf, type KeptAnswer } from '../../src/answer/kept-answer.ts'
import type { Answer } from '../../src/answer/answer.ts'
import type { Known } from '../../src/archive/known.ts'
import { corrected } from '../../src/digest/amended.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import type { PostedAnswer } from '../../src/store/answers.ts'
import type { Store } from '../../src/store/store.ts'
import type { Shelves } from '../holdings.ts'
import type { Amending } from './amending.ts'
import { answer } from './answering.ts'
import { parcelText } from './parcel.ts'
import { answerIn } from './working.ts'

/** What posted answers are corrected with. */
export type Correcting = Omit<Amending, 'store' | 'clock'> & {
  readonly store: Pick<Store, 'answers' | 'postedAnswers' | 'outbox'>
}

/** Corrects the answers that all may read and that tell of listings which are not as they were; safe to do twice. */
export async function correctAnswers(changed: readonly Known[], correcting: Correcting): Promise<void> {
  const { store, now } = correcting
  for (const known of changed) {
    for (const place of await store.postedAnswers.showing(known.listing.id)) {
      const kept = await store.answers({ ...place, person: '' }).of(place.key)
      const edited = kept === undefined ? undefined : await editsOf(place, kept, known, correcting)
      if (edited === undefined) continue
      // In this order: whoever is stopped between the two does the same again.
      await store.outbox.plan(edited.deliveries, now())
      await store.postedAnswers.amend(place, edited.answer)
    }
  }
}

type Edited = { readonly deliveries: readonly Delivery[]; readonly answer: KeptAnswer }

async function editsOf(
  place: PostedAnswer,
  kept: KeptAnswer,
  { listing, version, changes }: Known,
  { store, holdings, renderFor, now }: Correcting,
): Promise<Edited | undefined> {
  const { asking, posted } = kept
  const change = changes.at(-1)
  const render = renderFor(place)
  if (change === undefined || render === undefined || posted === undefined || asking.moment >= change.at)
    return undefined
  const { known, fallbackZone } = holdings.register()
  const before = answerPosted(posted, (id) => known.find((each) => each.listing.id === id)?.listing)
  const id = answerIn(place)
  const posts = await store.outbox.postsOf(place, id)
  // Whoever changed the question or took it back has the answer under another key, or none.
  if (before === undefined || posts.length === 0) return undefined
  const anew = await answeredAnew(kept, listing.id, holdings)
  const after = corrected(anew ?? before, listing, change, { now: asking.moment, zone: asking.zone, fallbackZone })
  const messages = (document: Answer): readonly string[] =>
    render(document, { answer: id, offers: posted.offers }).map((message) => parcelText({ message }))
  const stood = messages(before)
  const { platform, workspace, channel } = place
  const { thread } = posted
  const correction = `${id} version ${listing.id} ${version}`
  const deliveries = messages(after).flatMap((body, part): readonly Delivery[] => {
    if (body === stood[part]) return []
    const of = posts[part]
    const shared = { key: `${correction} ${part}`, answer: correction, body, due: now() }
    const address = { platform, workspace, channel, ...(thread === undefined ? {} : { thread }) }
    return [of === undefined ? { ...shared, address, act: 'post' } : { ...shared, address, act: 'edit', of }]
  })
  return { deliveries, answer: { ...kept, posted: { ...posted, blocks: postedOf(after) } } }
}

/** What is said of one listing alone is said anew, for its own words hold what changed; undefined for all else. */
async function answeredAnew(
  { asking, after }: KeptAnswer,
  listing: string,
  { library }: Shelves,
): Promise<Answer | undefined> {
  if (after.focus !== listing) return undefined
  const { document, reply } = await answer(asking, { library: library(), alarm: () => {} })
  return reply?.conversation.focus === listing ? document : undefined
}
