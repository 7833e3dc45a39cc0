import { BadQuestion, reply, type Reply } from '../../src/bot.ts'
import type { Answer } from '../../src/answer/answer.ts'
import { notice, said, withNote, zoneWords } from '../../src/answer/notices.ts'
import { offersOf, type Offer } from '../../src/answer/offers.ts'
import { unansweredOf, type Unanswered } from '../../src/answer/unanswered.ts'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import { clausesIn } from '../../src/question/intent.ts'
import type { Conversation } from '../../src/question/talk/conversation.ts'
import type { KeptAnswer } from '../../src/answer/kept-answer.ts'
import type { Asking } from '../../src/question/talk/asking.ts'
import { acquaintanceOf } from './people.ts'
import { channelAbove } from './channel-above.ts'
import { answerKey, type Working } from './working.ts'

/** What is said to a question, and what follows from it. */
export type Answered = {
  readonly document: Answer
  readonly offers: readonly Offer[]
  readonly reply?: Reply
  readonly unanswered?: Unanswered
}

/** What is asked where nothing is said. */
const nothingSaid = 'help'

/** A question as its asker asks it at the moment of the arrival; `told` is the language that came with it. */
export async function askingOf(
  arrival: Held<Arrival>,
  text: string,
  before: Conversation | undefined,
  working: Working,
  told?: string,
): Promise<Asking> {
  const { library, ahead } = working
  const { zone = library.fallbackZone, language = told, zoneChosenBy } = await acquaintanceOf(arrival, working)
  return {
    text: text.trim() === '' ? nothingSaid : text,
    moment: arrival.at + ahead,
    zone,
    ...(language === undefined ? {} : { language }),
    ...(zoneChosenBy === undefined ? {} : { zoneChosenBy }),
    ...(before === undefined ? {} : { before }),
  }
}

/** Answers; what cannot be asked is said, and a fault of ours as well. */
export async function answer(
  asking: Asking,
  { library, alarm }: Pick<Working, 'library' | 'alarm'>,
): Promise<Answered> {
  const { moment: now, before, zoneChosenBy, ...question } = asking
  try {
    const answered = await reply(library, {
      ...question,
      now,
      ...(before === undefined ? {} : { conversation: before }),
    })
    const { meant, total, conversation } = answered
    const asksDays = clausesIn(meant.intent).some(({ times = [] }) => times.length > 0)
    const isSaid = zoneChosenBy !== undefined && asksDays
    const document = isSaid ? withNote(answered.answer, zoneWords.counted[zoneChosenBy](asking.zone)) : answered.answer
    const unanswered = unansweredOf(meant, total, now)
    const moment = { now, zone: asking.zone, fallbackZone: library.fallbackZone }
    const offers = offersOf({ answer: document, intent: meant.intent, view: meant.view, total, conversation, moment })
    return { document, offers, reply: answered, ...(unanswered === undefined ? {} : { unanswered }) }
  } catch (cause) {
    if (cause instanceof BadQuestion) return { document: said(cause.message), offers: [] }
    alarm('a question could not be answered: a fault in Callboard', cause)
    return { document: notice('failed'), offers: [] }
  }
}

/**
 * The answer that buttons under an id belong to: of the place and, where it is private, of whoever presses; given to
 * whoever presses directly, wherever that was asked; or of the channel whose thread the place is.
 */
export async function answerUnder(
  arrival: Held<Arrival>,
  isPrivate: boolean,
  id: string,
  working: Working,
): Promise<KeptAnswer | undefined> {
  const { of } = working.store.answers(arrival)
  const under = (channel: string): Promise<KeptAnswer | undefined> =>
    of(answerKey({ ...arrival, channel }, isPrivate, id))
  const near = (await under(arrival.channel)) ?? (await under(arrival.person))
  if (near !== undefined || isPrivate) return near
  const channel = await channelAbove(arrival, working)
  return channel === undefined ? undefined : under(channel)
}
