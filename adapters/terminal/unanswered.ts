import type { UnansweredCount } from '../../src/answer/unanswered.ts'
import { clean } from './render.ts'

/** How many questions of a batch had no answer, and which, the most frequent first. */
export async function unansweredReport(unanswered: UnansweredCount): Promise<string> {
  const counts = await unanswered.counts()
  const total = (why: string): number =>
    counts.filter((each) => each.why === why).reduce((sum, { times }) => sum + times, 0)
  return [
    `Not understood: ${total('not understood')}. Nothing found: ${total('nothing found')}.`,
    ...counts.map(({ why, question, times, day }) => clean(`${times} × ${why}: ${question} (first on ${day})`)),
  ].join('\n')
}
