const minute = 60_000

/** Counts under keys what happened in the last minute, in this process; moments are in ms. */
export class Rates {
  readonly #kept = new Map<string, number[]>()

  /** Takes one under a key, where its last minute has room among `most`. */
  take(key: string, most: number, now: number): boolean {
    const times = (this.#kept.get(key) ?? []).filter((time) => now - time < minute)
    const hasRoom = times.length < most
    if (hasRoom) times.push(now)
    this.#kept.delete(key)
    this.#kept.set(key, times)
    for (const [other, last] of this.#kept) {
      if (now - (last.at(-1) ?? -Infinity) < minute || other === key) break
      this.#kept.delete(other)
    }
    return hasRoom
  }
}
