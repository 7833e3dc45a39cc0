import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import type { Outcome } from '../../src/store/store.ts'
import { answer, answerUnder } from './answering.ts'
import type { Asked } from './asked.ts'
import { deliveriesOf } from './deliveries.ts'
import { keptOf } from './outcome.ts'
import { parcelText } from './parcel.ts'
import type { Working } from './working.ts'

/** A question in other words is answered anew in the posts of its answer, as if it had been asked so. */
export async function changed(
  arrival: Held<Arrival>,
  asked: Extract<Asked, { kind: 'edit' }>,
  working: Working,
): Promise<Outcome> {
  const before = await answerUnder(arrival, false, asked.of, working)
  const posts = await working.store.outbox.postsOf(arrival, asked.of)
  // A change that comes behind the deletion brings nothing back.
  if (before === undefined || posts.length === 0) return { deliveries: [] }
  const asking = { ...before.asking, text: asked.text === '' ? 'help' : asked.text }
  const answered = await answer(asking, working)
  const { document, offers, reply } = answered
  const rendering = { offers, ...(reply === undefined ? {} : { answer: arrival.key }) }
  const anew = deliveriesOf(arrival, asked, document, rendering, working).map((delivery, part): Delivery => {
    const post = posts[part]
    return { ...delivery, answer: asked.of, ...(post === undefined ? {} : { act: 'edit', of: post }) }
  })
  return {
    deliveries: [...anew, ...deletions(arrival, asked.of, posts.slice(anew.length), working)],
    ...keptOf(arrival, asked, [arrival.key, asked.of], asking, answered),
    ...(reply === undefined ? {} : { remember: reply.conversation }),
  }
}

/** A question that is taken back takes its answer along, and gets none where it is told only now. */
export async function takenBack(arrival: Held<Arrival>, of: string, working: Working): Promise<Outcome> {
  const posts = await working.store.outbox.postsOf(arrival, of)
  return { deliveries: deletions(arrival, of, posts, working), withdraws: of }
}

function deletions(
  { platform, workspace, channel, key }: Held<Arrival>,
  question: string,
  posts: readonly string[],
  { now }: Working,
): readonly Delivery[] {
  return posts.map((of, index) => ({
    key: `${key} without ${index}`,
    answer: question,
    address: { platform, workspace, channel },
    act: 'delete',
    body: parcelText({}),
    of,
    due: now(),
  }))
}
