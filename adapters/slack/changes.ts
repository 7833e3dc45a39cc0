import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import type { Outcome } from '../../src/store/store.ts'
import { answer, askedFor, keep } from './answering.ts'
import type { Asked } from './asked.ts'
import { deliveriesOf, partKey } from './deliveries.ts'
import { parcelText } from './parcel.ts'
import type { Working } from './working.ts'

/** A question in other words is answered anew in the posts of its answer, as if it had been asked so. */
export async function changed(
  arrival: Held<Arrival>,
  asked: Extract<Asked, { kind: 'edit' }>,
  working: Working,
): Promise<Outcome> {
  const before = await askedFor(arrival, false, asked.of, working)
  if (before === undefined) return { deliveries: [] }
  const asking = { ...before, text: asked.text === '' ? 'help' : asked.text }
  const answered = await answer(asking, working)
  await keep(arrival, false, arrival.key, asking, answered, working)
  await keep(arrival, false, asked.of, asking, answered, working)
  const { document, offers, reply, unanswered } = answered
  const rendering = { offers, ...(reply === undefined ? {} : { answer: arrival.key }) }
  const anew = deliveriesOf(arrival, asked, document, rendering, working.now(), asked.of)
  const posted = await partsPosted(arrival, asked.of, working)
  const edits = anew.map((delivery, part): Delivery =>
    part < posted ? { ...delivery, act: 'edit', key: `${arrival.key} part ${part}`, of: delivery.key } : delivery,
  )
  return {
    deliveries: [...edits, ...deletions(arrival, asked.of, anew.length, posted, working)],
    ...(reply === undefined ? {} : { remember: reply.conversation }),
    ...(unanswered === undefined ? {} : { unanswered }),
  }
}

/** A question that is taken back takes its answer along. */
export async function takenBack(arrival: Held<Arrival>, of: string, working: Working): Promise<Outcome> {
  if ((await askedFor(arrival, false, of, working)) === undefined) return { deliveries: [] }
  const posted = await partsPosted(arrival, of, working)
  return { deliveries: deletions(arrival, of, 0, posted, working) }
}

/** How many posts an answer has; the first is there or will be. */
async function partsPosted(arrival: Held<Arrival>, of: string, { store }: Working): Promise<number> {
  let parts = 1
  while ((await store.outbox.messageOf(arrival, partKey(of, parts))) !== undefined) parts += 1
  return parts
}

function deletions(
  { platform, workspace, channel, key }: Held<Arrival>,
  of: string,
  from: number,
  to: number,
  { now }: Working,
): readonly Delivery[] {
  return Array.from({ length: Math.max(0, to - from) }, (_each, index) => ({
    key: `${key} without ${from + index}`,
    answer: key,
    address: { platform, workspace, channel },
    act: 'delete',
    body: parcelText({}),
    of: partKey(of, from + index),
    due: now(),
  }))
}
