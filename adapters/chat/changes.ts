import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import type { Outcome } from '../../src/store/store.ts'
import { answer, answerUnder } from './answering.ts'
import type { Asked } from './asked.ts'
import { deliveriesOf, partKey } from './deliveries.ts'
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
  if (before === undefined) return { deliveries: [] }
  const asking = { ...before.asking, text: asked.text === '' ? 'help' : asked.text }
  const answered = await answer(asking, working)
  const { document, offers, reply } = answered
  const rendering = { offers, ...(reply === undefined ? {} : { answer: arrival.key }) }
  const anew = deliveriesOf(arrival, asked, document, rendering, working, asked.of)
  const posted = await partsPosted(arrival, asked.of, working)
  const edits = anew.map((delivery, part): Delivery =>
    part < posted ? { ...delivery, act: 'edit', key: `${arrival.key} part ${part}`, of: delivery.key } : delivery,
  )
  return {
    deliveries: [...edits, ...deletions(arrival, asked.of, anew.length, posted, working)],
    ...keptOf(arrival, false, [arrival.key, asked.of], asking, answered),
    ...(reply === undefined ? {} : { remember: reply.conversation }),
  }
}

/** A question that is taken back takes its answer along. */
export async function takenBack(arrival: Held<Arrival>, of: string, working: Working): Promise<Outcome> {
  if ((await answerUnder(arrival, false, of, working)) === undefined) return { deliveries: [] }
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
