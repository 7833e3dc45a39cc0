import type { Unanswered, UnansweredCount } from '../src/answer/unanswered.ts'

/** A count that lasts as long as the process, of so many different questions; what is beyond is not counted. */
export function unansweredOfProcess(most = 10_000): UnansweredCount {
  const kept = new Map<string, Unanswered & { readonly times: number }>()
  return {
    note: (unanswered) => {
      const key = `${unanswered.why} ${unanswered.question.toLowerCase()}`
      const before = kept.get(key)
      if (before !== undefined || kept.size < most)
        kept.set(key, { ...(before ?? unanswered), times: (before?.times ?? 0) + 1 })
      return Promise.resolve()
    },
    counts: () => Promise.resolve([...kept.values()].toSorted((a, b) => b.times - a.times)),
  }
}
