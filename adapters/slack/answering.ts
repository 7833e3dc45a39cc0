import { BadQuestion, reply, type Reply } from '../../src/bot.ts'
import type { Answer } from '../../src/answer/answer.ts'
import { notice, said } from '../../src/answer/notices.ts'
import { offersOf, type Offer } from '../../src/answer/offers.ts'
import { unansweredOf, type Unanswered } from '../../src/answer/unanswered.ts'
import type { Zone } from '../../src/calendar/zone.ts'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Conversation } from '../../src/question/talk/conversation.ts'
import { isZone } from '../../src/calendar/zone.ts'
import { zoneOf } from './people.ts'
import { answerKey, memoryOf, type Working } from './working.ts'

/** A question with all that its answer depends on; the moment is in ms. */
export type Asking = {
  readonly text: string
  readonly moment: number
  readonly zone: Zone
  readonly before: Conversation | undefined
}

/** What is said to a question, and what follows from it. */
export type Answered = {
  readonly document: Answer
  readonly offers: readonly Offer[]
  readonly reply?: Reply
  readonly unanswered?: Unanswered
}

/** What is asked where nothing is said. */
const nothingSaid = 'help'

/** A question of now, in the asker's zone. */
export async function askingOf(
  arrival: Held<Arrival>,
  text: string,
  before: Conversation | undefined,
  working: Working,
  at = arrival.at,
): Promise<Asking> {
  const { store, client, library, now, ahead } = working
  const zone = (await zoneOf(arrival, store.preferences, client, now())) ?? library.fallbackZone
  return { text: text.trim() === '' ? nothingSaid : text, moment: at + ahead, zone, before }
}

/** Answers; what cannot be asked is said, and a fault of ours as well. */
export async function answer({ text, moment: now, zone, before }: Asking, working: Working): Promise<Answered> {
  try {
    const answered = await reply(working.library, {
      text,
      now,
      zone,
      ...(before === undefined ? {} : { conversation: before }),
    })
    const { meant, answer: document, total, conversation } = answered
    const unanswered = unansweredOf(meant, total, now)
    const moment = { now, zone, fallbackZone: working.library.fallbackZone }
    const offers = offersOf({ answer: document, intent: meant.intent, view: meant.view, total, conversation, moment })
    return { document, offers, reply: answered, ...(unanswered === undefined ? {} : { unanswered }) }
  } catch (cause) {
    if (cause instanceof BadQuestion) return { document: said(cause.message), offers: [] }
    working.alarm('a question could not be answered: a fault in Callboard', cause)
    return { document: notice('failed'), offers: [] }
  }
}

const nothing: Conversation = { shown: [], view: { from: 0, size: 0 }, choices: [], earlier: [] }

/** Keeps an answer for its buttons, under its id. */
export async function keep(
  arrival: Held<Arrival>,
  isPrivate: boolean,
  id: string,
  asking: Asking,
  { reply: replied }: Answered,
  working: Working,
): Promise<void> {
  if (replied === undefined) return
  const [memory, now, key] = [memoryOf(arrival, working), working.now(), answerKey(arrival, isPrivate, id)]
  await memory.remember(key, replied.conversation, now)
  // The question itself, before all that could be chosen when it was asked, so that it can be answered alike again.
  const { text, moment, zone, before = nothing } = asking
  const again = { label: `${moment} ${zone}`, question: text }
  await memory.remember(`asked ${key}`, { ...before, choices: [again, ...before.choices] }, now)
}

/** The question that an answer was given to, as it stood then. */
export async function askedFor(
  arrival: Held<Arrival>,
  isPrivate: boolean,
  id: string,
  working: Working,
): Promise<Asking | undefined> {
  const key = `asked ${answerKey(arrival, isPrivate, id)}`
  const kept = await memoryOf(arrival, working).recall(key, working.now())
  const [again, ...choices] = kept?.choices ?? []
  if (kept === undefined || again === undefined) return undefined
  const [moment, zone = ''] = again.label.split(' ')
  return isZone(zone) ? { text: again.question, moment: Number(moment), zone, before: { ...kept, choices } } : undefined
}
