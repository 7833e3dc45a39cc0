import type { Choice, Conversation } from './conversation.ts'
import type { Intent } from '../intent.ts'
import type { Meant } from '../meant.ts'
import { questionWithout } from './unknown-words.ts'

/** What an answer showed: the ids it numbered, the one it was about, what it offered. */
export type Spoken = {
  readonly shown: readonly string[]
  readonly focus: string | undefined
  readonly choices: readonly Choice[]
  /** How many listings there are. */
  readonly total: number
}

/** How many questions "back" can go back. */
const longestMemory = 8

/** What the conversation remembers after an answer. Talk and details leave the list of the answer before as it was. */
export function remembered(asked: Meant, spoken: Spoken, before: Conversation | undefined): Conversation {
  const { intent, view } = asked
  const { shown, choices } = spoken
  const focus = spoken.focus === undefined ? {} : { focus: spoken.focus }
  const fresh: Conversation = { shown: [], view, choices, earlier: [] }
  if (intent.act === 'restart') return fresh
  if (isTalk(intent)) return before === undefined ? fresh : { ...before, choices: [] }
  if (intent.ids !== undefined || intent.positions !== undefined) {
    // A number with no list to take it from asks for nothing that a later question could lean on.
    return before === undefined
      ? { ...fresh, ...focus }
      : { ...pointingAt(before, intent.ids), ...detailOf(intent, before), choices: [], ...focus }
  }
  // A follow-up with a word that the archive does not have is no question to build on; the one before is.
  if (asked.isFollowUp && spoken.total === 0 && asked.unknownWords.length > 0 && before?.intent !== undefined) {
    return { ...before, shown: shown.length > 0 ? shown : before.shown, choices }
  }
  const earlier = before === undefined ? [] : earlierThan(asked, before)
  // Such a word must not empty what follows a first question either: that is built on without it.
  if (spoken.total === 0 && asked.unknownWords.length > 0) {
    return { intent: questionWithout(intent, asked.unknownWords), shown, view, choices, earlier, ...focus }
  }
  const changed = asked.isFollowUp && before?.intent !== intent ? before?.intent : undefined
  return { intent, shown, view, choices, earlier, ...focus, ...(changed === undefined ? {} : { changed }) }
}

/** The conversation with the listings that are pointed at now; several are no longer the one spoken of before. */
function pointingAt(before: Conversation, ids: readonly string[] | undefined): Conversation {
  if (ids === undefined) return before
  const { focus, ...rest } = before
  return { ...rest, ...(focus === undefined || ids.length > 1 ? {} : { focus }), picked: ids }
}

/** The question before with the detail that was asked of its list: "and for the mapping survey?" asks that again. */
function detailOf({ detail }: Intent, { intent }: Conversation): Pick<Conversation, 'intent'> {
  return intent === undefined || detail === undefined ? {} : { intent: { ...intent, detail } }
}

function isTalk({ act }: Intent): boolean {
  return act !== 'find' && act !== 'count' && act !== 'table' && act !== 'detail'
}

/**
 * The questions before that found something; another part of the same list is no question, and going back takes one away.
 */
function earlierThan({ intent }: Meant, before: Conversation): readonly Intent[] {
  if (intent === before.intent) return before.earlier
  if (intent === before.earlier.at(-1)) return before.earlier.slice(0, -1)
  if (before.intent === undefined || before.shown.length === 0) return before.earlier
  return [...before.earlier, before.intent].slice(-longestMemory)
}
