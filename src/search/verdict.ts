/** Why a listing stands apart: what is known of it is too rough to say whether it matches. */
export type ApartReason = 'known to the year' | 'known to the month' | 'undated' | 'deadline not known'

/** Whether a listing matches one criterion, or all so far: a code, so that a column of them is small. */
export type Verdict = number

export const out: Verdict = 0
export const matches: Verdict = 1
export const knownToYear: Verdict = 2
export const knownToMonth: Verdict = 3
export const undated: Verdict = 4
export const deadlineUnknown: Verdict = 5

const reasons: readonly (ApartReason | undefined)[] = [
  undefined,
  undefined,
  'known to the year',
  'known to the month',
  'undated',
  'deadline not known',
]

/** The reason a verdict puts a listing apart, or undefined where it is in or out. */
export function reasonOf(verdict: Verdict): ApartReason | undefined {
  return reasons[verdict]
}

/** The better of two verdicts, for criteria of which one is enough. */
export function either(one: Verdict, other: Verdict): Verdict {
  if (one === matches || other === matches) return matches
  return one === out ? other : one
}

/** What two criteria that must both hold make of a listing: out for one is out, apart for one is apart. */
export function both(one: Verdict, other: Verdict): Verdict {
  return one === out || other === out ? out : one === matches ? other : one
}

/** The verdict on what is known for certain. */
export function verdictOn(holds: boolean): Verdict {
  return holds ? matches : out
}
