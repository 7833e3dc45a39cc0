import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Asking } from '../../src/question/talk/asking.ts'
import type { Outcome } from '../../src/store/store.ts'
import { postedOf, type Posted } from '../../src/answer/kept-answer.ts'
import type { Answered } from './answering.ts'
import type { Where } from './asked.ts'
import { deliveriesOf, type Answering } from './deliveries.ts'
import { answerKey, type Working } from './working.ts'

/** What is kept of an answer: what its buttons need, under its ids, and that it had none. */
export function keptOf(
  arrival: Held<Arrival>,
  where: Pick<Where, 'private' | 'thread'>,
  ids: readonly string[],
  asking: Asking,
  answered: Answered,
): Pick<Outcome, 'keep' | 'unanswered'> {
  const { reply, unanswered } = answered
  const posted = where.private || arrival.channel === arrival.person ? undefined : postedBy(answered, where.thread)
  const keep =
    reply === undefined
      ? []
      : ids.map(
          (id) =>
            [
              answerKey(arrival, where.private, id),
              { asking, after: reply.conversation, ...(posted === undefined ? {} : { posted }) },
            ] as const,
        )
  return { keep, ...(unanswered === undefined ? {} : { unanswered }) }
}

/** What stands there of an answer, where it shows listings: they may change. */
function postedBy({ document, offers, reply }: Answered, thread: string | undefined): Posted | undefined {
  const { shown = [], focus } = reply?.conversation ?? {}
  if (shown.length === 0 && focus === undefined) return undefined
  return { blocks: postedOf(document), offers, ...(thread === undefined ? {} : { thread }) }
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
    ...keptOf(arrival, where, [arrival.key], asking, answered),
    ...(reply === undefined ? {} : { remember: reply.conversation }),
  }
}
