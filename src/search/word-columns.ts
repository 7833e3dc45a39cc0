import { isStopWord } from './stop-words.ts'
import { stemOf } from './stem.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A term as a small number; the codes below `firstTerm` are no terms. */
export type Code = number

/** A place in a text where no phrase goes on. */
export const endCode = 0
/** A word that is not searched for. */
export const stopCode = 1
/** A comma; a long name may run across it, a phrase may not. */
export const commaCode = 2
export const firstTerm = 3

/**
 * Every listing's words in the order they stand, as codes in one array: what a phrase is looked up in. Listing `id`
 * has the codes from `starts[id]` up to `starts[id + 1]`.
 */
export type WordColumns = {
  readonly codes: Int32Array
  readonly starts: Int32Array
  /** The term each code from `firstTerm` on stands for. */
  readonly terms: readonly string[]
  readonly codeOfTerm: ReadonlyMap<string, Code>
  /** The code of each word as it is written, in lower case: also the memory of processed terms. */
  readonly codeOfWord: ReadonlyMap<string, Code>
}

/** Reads texts into word columns, one listing after another. */
export function wordColumnsBuilder(): {
  readonly next: () => void
  /** Takes in a text of the current listing; gives its terms, those of stop words left out. */
  readonly read: (text: string) => string[]
  readonly finish: () => WordColumns
} {
  let codes = new Int32Array(4096)
  let length = 0
  const starts: number[] = []
  const terms: string[] = ['', '', '']
  const codeOfTerm = new Map<string, Code>()
  const codeOfWord = new Map<string, Code>()

  const push = (code: Code): void => {
    if (length === codes.length) {
      const wider = new Int32Array(codes.length * 2)
      wider.set(codes)
      codes = wider
    }
    codes[length] = code
    length += 1
  }
  const learn = (word: string): Code => {
    if (isStopWord(word)) return stopCode
    const term = stemOf(word)
    let code = codeOfTerm.get(term)
    if (code === undefined) {
      code = terms.length
      terms.push(term)
      codeOfTerm.set(term, code)
    }
    return code
  }
  const take = (word: string, found: string[]): Code => {
    let code = codeOfWord.get(word)
    if (code === undefined) {
      code = learn(word)
      codeOfWord.set(word, code)
    }
    if (code >= firstTerm) found.push(terms[code] ?? '')
    return code
  }
  const read = (text: string): string[] => {
    const found: string[] = []
    const joined: { readonly code: Code; readonly from: number; readonly to: number }[] = []
    for (const token of tokensOf(text)) {
      if (typeof token === 'string') push(token === 'end' ? endCode : commaCode)
      else if (token.parts === undefined) push(take(token.word, found))
      else {
        const from = length
        for (const part of token.parts) push(take(part, found))
        if (hasJoinedForm(token)) joined.push({ code: take(token.word, found), from, to: length })
      }
    }
    push(endCode)
    // "e-formalization" is also "eformalization" between the same neighbours, set down after the text.
    for (const { code, from, to } of joined) {
      push(codes[from - 1] ?? endCode)
      push(code)
      push(codes[to] ?? endCode)
      push(endCode)
    }
    return found
  }
  return {
    next: () => starts.push(length),
    read,
    finish: () => ({
      codes: codes.slice(0, length),
      starts: Int32Array.from([...starts, length]),
      terms,
      codeOfTerm,
      codeOfWord,
    }),
  }
}

/** "e-mail" is also written "email"; "1+6" is never 16. */
export function hasJoinedForm(token: Exclude<Token, string>): boolean {
  return token.parts !== undefined && !/^\d+$/.test(token.word)
}
