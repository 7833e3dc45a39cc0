import { both, matches, out, type Verdict } from './verdict.ts'

/** Lists of places in the archive; one may stand in several. */
export type Candidates = readonly ArrayLike<number>[]

/** One thing asked for, held against listings by their places in the archive. */
export type Condition = {
  readonly verdictOf: (id: number) => Verdict
  /** Lists that hold every listing that is not out, and others; left out where that is nearly everything. */
  readonly among?: Candidates
}

/** The verdict of each listing; those that are not out, in the archive's order. */
export type Narrowed = { readonly verdicts: Uint8Array; readonly ids: Int32Array }

/**
 * Holds all conditions against the listings that the most telling one leaves, so that a question about one country or
 * month never looks at the rest of the archive.
 */
export function narrow(count: number, conditions: readonly Condition[]): Narrowed {
  const verdicts = new Uint8Array(count)
  const ids: number[] = []
  const judge = (id: number): void => {
    if (verdicts[id] !== out) return
    let verdict = matches
    for (const { verdictOf } of conditions) {
      verdict = both(verdict, verdictOf(id))
      if (verdict === out) return
    }
    verdicts[id] = verdict
    ids.push(id)
  }
  const among = fewest(conditions)
  if (among === undefined) for (let id = 0; id < count; id += 1) judge(id)
  else for (const list of among) for (let at = 0; at < list.length; at += 1) judge(list[at] ?? 0)
  return { verdicts, ids: Int32Array.from(ids).toSorted() }
}

function fewest(conditions: readonly Condition[]): Candidates | undefined {
  let best: Candidates | undefined
  let least = Infinity
  for (const { among } of conditions) {
    const size = among?.reduce((sum, { length }) => sum + length, 0) ?? Infinity
    if (size < least) {
      best = among
      least = size
    }
  }
  return best
}
