import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Asking } from '../../src/question/talk/asking.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Answered } from './answering.ts'
import { deliveriesOf, type Answering } from './deliveries.ts'
import { answerKey, type Working } from './working.ts'

/** What is kept of an answer: what its buttons need, under its ids, and that it had none. */
export function keptOf(
  arrival: Held<Arrival>,
  isPrivate: boolean,
  ids: readonly string[],
  asking: Asking,
  { reply, unanswered }: Answered,
): Pick<Outcome, 'keep' | 'unanswered'> {
  const keep =
    reply === undefined
      ? []
      : ids.map((id) => [answerKey(arrival, isPrivate, id), { asking, after: reply.conversation }] as const)
  return { keep, ...(unanswered === undefined ? {} : { unanswered }) }
}

/** What follows from an answer: it is delivered, kept for its buttons, and remembered in its conversation. */
export function answeredWith(
  arrival: Held<Arrival>,
  where: Answering,
  asking: Asking,
  answered: Answered,
  working: Working,
): Outcome {
  const { document, offers, reply } = answered
  const canShare = where.private && !where.alone && reply !== undefined
  const rendering = { offers, canShare, ...(reply === undefined ? {} : { answer: arrival.key }) }
  return {
    deliveries: deliveriesOf(arrival, where, document, rendering, working),
    ...keptOf(arrival, where.private, [arrival.key], asking, answered),
    ...(reply === undefined ? {} : { remember: reply.conversation }),
  }
}
