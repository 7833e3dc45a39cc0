import type { Bearer } from './gazetteer.ts'
import type { PlaceWord } from './key.ts'

/** A name found among a text's words, from the first to the last, with the name's key and who bears it. */
export type PlaceSpan = {
  readonly text: string
  readonly words: readonly PlaceWord[]
  readonly first: number
  readonly last: number
  readonly key: string
  readonly bearers: readonly Bearer[]
}
