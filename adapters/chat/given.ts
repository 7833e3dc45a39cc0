import type { Answer } from '../../src/answer/answer.ts'
import { said } from '../../src/answer/notices.ts'
import type { Offer } from '../../src/answer/offers.ts'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Asking } from '../../src/question/talk/asking.ts'
import type { Choice, Conversation } from '../../src/question/talk/conversation.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Where } from './asked.ts'
import { deliveriesOf, wordTo } from './deliveries.ts'
import { answerKey, type Working } from './working.ts'

/** An order as it was given: by whom and where, in which conversation, and with what zone. */
export type Given = {
  readonly arrival: Held<Arrival>
  readonly where: Where
  /** The channel that is meant, where it is given in a thread below something that the bot posted there. */
  readonly above?: string
  readonly asking: Asking
  /** The program's moment, in ms. */
  readonly now: number
  readonly working: Working
}

/** One sentence to whoever gave the order, and to nobody else. */
export function privately(sentence: string, { arrival, where, working }: Given): Outcome {
  return { deliveries: wordTo(arrival, where, sentence, working) }
}

/** A sentence where the order was given. */
export function aloud(sentence: string, given: Given): Outcome {
  return shownWith(said(sentence), given)
}

/** A document where the order was given, with choices that are taken as if they had been said. */
export function shownWith(
  document: Answer,
  { arrival, where, asking, working }: Given,
  offers: readonly Offer[] = [],
): Outcome {
  const choices: readonly Choice[] = document.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
  const rendering = choices.length + offers.length === 0 ? {} : { answer: arrival.key, offers }
  const before: Conversation = asking.before ?? { shown: [], view: { from: 0, size: 0 }, choices: [], earlier: [] }
  const after = { ...before, choices }
  return {
    deliveries: deliveriesOf(arrival, where, document, rendering, working),
    ...(choices.length === 0
      ? {}
      : { keep: [[answerKey(arrival, where.private, arrival.key), { asking, after }] as const], remember: after }),
  }
}
