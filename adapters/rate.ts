/** Whether something more is taken in a minute: `first refusal` is once a minute. */
export type Allowed = 'yes' | 'first refusal' | 'no'

const minute = 60_000

/** Counts under keys what happened in the last minute, in this process; moments are in ms. */
export class Rates {
  readonly #kept = new Map<string, { times: number[]; refused: number }>()

  /** Takes one under a key, of which a minute has room for `most`. */
  take(key: string, most: number, now: number): Allowed {
    const kept = this.#kept.get(key) ?? { times: [], refused: -Infinity }
    kept.times = kept.times.filter((time) => now - time < minute)
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    for (const [other, { times }] of this.#kept) {
      if (now - (times.at(-1) ?? -Infinity) < minute || other === key) break
      this.#kept.delete(other)
    }
    if (kept.times.length < most) {
      kept.times.push(now)
      return 'yes'
    }
    if (now - kept.refused < minute) return 'no'
    kept.refused = now
    return 'first refusal'
  }
}
