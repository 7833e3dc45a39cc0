/** A run of characters of a question, its end not included. */
export type Span = { readonly start: number; readonly end: number }

/** Words of a question that a reader has understood, and what it made of them. */
export type Claim<Meaning> = Span & { readonly written: string; readonly meaning: Meaning }

/** Which characters of a question are spoken for; a reader sees only what is left. */
export class Claimed {
  readonly #text: string
  readonly #taken: boolean[]

  constructor(text: string) {
    this.#text = text
    this.#taken = Array.from({ length: text.length }, () => false)
  }

  /** Takes a span, unless part of it is taken already; says whether it could. */
  take({ start, end }: Span): boolean {
    for (let index = start; index < end; index += 1) if (this.#taken[index] === true) return false
    this.#taken.fill(true, start, end)
    return true
  }

  isTaken({ start, end }: Span): boolean {
    for (let index = start; index < end; index += 1) if (this.#taken[index] === true) return true
    return false
  }

  /** The text with what is taken blanked out, so that offsets hold. */
  left(): string {
    return this.#text
      .split('')
      .map((character, index) => (this.#taken[index] === true ? ' ' : character))
      .join('')
  }
}
