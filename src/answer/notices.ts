import { words, type Answer } from './answer.ts'

/** What is said to one person that is no answer about listings. */
export const notices = {
  tooMany: 'That is more than I take in a minute. Please wait a moment, and ask again.',
  failed: 'That question could not be answered, through no fault of yours. Please ask it again, or in other words.',
  notKept: 'I cannot keep questions at this moment. If my answer does not appear here soon, please ask again.',
  mayBeThere: 'My answer may not have reached you. If you do not see it, please ask again.',
  outdated: 'What this button belongs to is no longer kept. Please ask the question again.',
  tooLate: 'That took too long to open. Please press it again.',
  forgotten: 'Everything that I kept about you here is deleted.',
  notPosted:
    'I could not post my answer there: the place is closed to me, or archived. Please ask me in a direct message.',
} as const

/** What those must know who meet the bot, beside what it can do: how it is asked there, and how it forgets. */
const introductions = {
  channel: 'To ask me here, mention me. “forget me”, said to me, deletes what I keep about you.',
  home: 'You can also ask me in a direct message. “forget me”, said there, deletes what I keep about you.',
} as const

/** What it can do as it is said where somebody meets it first. */
export function introducing({ blocks: [first, ...others] }: Answer, where: keyof typeof introductions): Answer {
  const note = { kind: 'note', text: words(introductions[where]) } as const
  return { blocks: first === undefined ? [note] : [first, note, ...others] }
}

/** What is said of zones, on platforms where people choose theirs. */
export const zoneWords = {
  /** Which one holds, and why. */
  held: {
    you: (zone: string) => `Your times are those of ${zone}: you chose it.`,
    all: (zone: string) => `Your times are those of ${zone}, which holds here for all who chose none of their own.`,
    nobody: (zone: string) => `Your times are those of ${zone}: neither you nor this place has chosen a zone.`,
  },
  /** In which zone an answer counts days; whoever reads it may be somebody else. */
  counted: {
    you: (zone: string) => `Days are counted in ${zone}, as the asker chose.`,
    all: (zone: string) => `Days are counted in ${zone}, as this place has it.`,
    nobody: (zone: string) => `Days are counted in ${zone}; nobody has chosen another zone.`,
  },
  /** What was chosen. */
  chosen: (zone: string) => `From now on your times are those of ${zone}, wherever you ask me.`,
  chosenForAll: (zone: string) => `From now on ${zone} holds here for all who chose no zone of their own.`,
  unknown: (zone: string) => `“${zone}” is no zone that I know. Choose one such as Asia/Ulaanbaatar, UTC or +08:00.`,
  notYours: 'Only who may manage this server can choose its zone. You can choose your own.',
} as const

/** A notice as a document. */
export function notice(name: keyof typeof notices): Answer {
  return said(notices[name])
}

/** One sentence as a document. */
export function said(text: string): Answer {
  return { blocks: [{ kind: 'say', text: words(text) }] }
}

const forgetting =
  /^\s*(?:please\s+)?(?:forget\s+(?:(?:all|everything)\s+)?(?:(?:that\s+)?you\s+know\s+)?(?:about\s+)?me|delete\s+(?:all\s+(?:of\s+)?)?my\s+data)(?:,?\s+please)?\s*[.!]*\s*$/i

/** A document with a note below it. */
export function withNote({ blocks }: Answer, note: string): Answer {
  return { blocks: [...blocks, { kind: 'note', text: words(note) }] }
}

/** Whether somebody asks that what is known of them be deleted. */
export function asksToBeForgotten(text: string): boolean {
  return forgetting.test(text)
}
