/** Says what moment it is, in ms. */
export type Clock = () => number

/** The process's clock: real time, or one that was set to `start` when it was made and runs on from there. */
export function clockFrom(start: number | undefined, real: Clock = Date.now): Clock {
  if (start === undefined) return real
  const ahead = start - real()
  return () => real() + ahead
}
