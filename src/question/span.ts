/** A run of characters of a question, its end not included. */
export type Span = { readonly start: number; readonly end: number }

/** Words of a question that a reader has understood, and what it made of them. */
export type Claim<Meaning> = Span & { readonly written: string; readonly meaning: Meaning }

/** What one reader saw in a question: the words, what it made of them, and who had them already if it did not get them. */
export type Heard = Span & { readonly reader: string; readonly says: () => string; readonly lostTo?: string }

/** Which words of a question are spoken for, and by whom; a reader sees only what is left. */
export class Claimed {
  #left: string
  readonly #heard: Heard[] = []

  constructor(text: string) {
    this.#left = text
  }

  /** The text with what is taken blanked out, so that offsets hold. */
  get left(): string {
    return this.#left
  }

  /** Everything that was claimed, in the order of the claims, and whether it was got. */
  get heard(): readonly Heard[] {
    return this.#heard
  }

  /** Takes the words of a claim for a reader, unless some of them are taken already; says whether it could. */
  take(reader: string, { start, end }: Span, says: () => string): boolean {
    const owner = this.#ownerOf(start, end)
    this.#heard.push({ start, end, reader, says, ...(owner === undefined ? {} : { lostTo: owner }) })
    if (owner !== undefined) return false
    this.#blank(start, end)
    return true
  }

  /** Takes what is left inside of a span, for a reader whose words another's stand among: "September events 2015". */
  takeAround(reader: string, { start, end }: Span, says: () => string): boolean {
    if (this.#left.slice(start, end).trim() === '') return false
    this.#heard.push({ start, end, reader, says })
    this.#blank(start, end)
    return true
  }

  #blank(start: number, end: number): void {
    this.#left = this.#left.slice(0, start) + ' '.repeat(end - start) + this.#left.slice(end)
  }

  /** Takes what it can of the claims, in their order, and gives those. */
  takeAll<Each extends Span>(reader: string, claims: readonly Each[], says: (claim: Each) => string): readonly Each[] {
    return claims.length === 0 ? claims : claims.filter((claim) => this.take(reader, claim, () => says(claim)))
  }

  #ownerOf(start: number, end: number): string | undefined {
    return this.#heard.find((heard) => heard.lostTo === undefined && heard.start < end && start < heard.end)?.reader
  }
}
