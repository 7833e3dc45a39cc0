import { words, type Answer } from './answer.ts'

/** What is said to one person that is no answer about listings. */
export const notices = {
  tooMany: 'That is more than I take in a minute. Please wait a moment, and ask again.',
  failed: 'That question could not be answered, through no fault of yours. Please ask it again, or in other words.',
  mayBeThere: 'My answer may not have reached you. If you do not see it, please ask again.',
  outdated: 'What this button belongs to is no longer kept. Please ask the question again.',
  tooLate: 'That took too long to open. Please press it again.',
  forgotten: 'Everything that I kept about you here is deleted.',
  notPosted:
    'I could not post my answer there: the place is closed to me, or archived. Please ask me in a direct message.',
} as const

/** A notice as a document. */
export function notice(name: keyof typeof notices): Answer {
  return said(notices[name])
}

/** One sentence as a document. */
export function said(text: string): Answer {
  return { blocks: [{ kind: 'say', text: words(text) }] }
}

/** Whether somebody asks that what is known of them be deleted. */
export function asksToBeForgotten(text: string): boolean {
  return /^\s*(?:please\s+)?forget\s+(?:all\s+about\s+)?me(?:\s+please)?\s*[.!]?\s*$/i.test(text)
}
