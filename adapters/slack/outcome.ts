import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Outcome } from '../../src/store/store.ts'
import { keep, type Answered, type Asking } from './answering.ts'
import { deliveriesOf, type Where } from './deliveries.ts'
import type { Working } from './working.ts'

/** What follows from an answer: it is kept for its buttons, delivered, and remembered. */
export async function answeredWith(
  arrival: Held<Arrival>,
  where: Where,
  asking: Asking,
  answered: Answered,
  working: Working,
): Promise<Outcome> {
  await keep(arrival, where.private, arrival.key, asking, answered, working)
  const { document, offers, reply, unanswered } = answered
  const canShare = where.private && reply !== undefined && !arrival.channel.startsWith('D')
  const rendering = { offers, canShare, ...(reply === undefined ? {} : { answer: arrival.key }) }
  return {
    deliveries: deliveriesOf(arrival, where, document, rendering, working.now()),
    ...(reply === undefined ? {} : { remember: reply.conversation }),
    ...(unanswered === undefined ? {} : { unanswered }),
  }
}
