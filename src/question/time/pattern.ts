import type { Period } from './period.ts'
import type { Match, Sentence, TimeContext } from './sentence.ts'
import { slotReaders } from './slots.ts'
import type { SlotName, SlotReader, SlotValues } from './slots/values.ts'

/**
 * The slots a pattern names: `'{number} {units} ago'` gives its reader `number` and `units`; `{year?}` may be missing.
 */
export type SlotsOf<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Slot<Name> & SlotsOf<Rest>
  : unknown

type Slot<Name extends string> = Name extends `${infer Optional extends SlotName}?`
  ? { readonly [N in Optional]?: SlotValues[N] | undefined }
  : Name extends SlotName
    ? { readonly [N in Name]: SlotValues[N] }
    : never

/** The words a pattern can begin with, and the slot where it can begin with one. */
export type Beginning = { readonly words: readonly string[]; readonly slot: SlotName | undefined }

/** One way of naming a time (or, where it gives `none`, of naming something else). */
export type Phrase = {
  /** The pattern, which is also its name in explanations. */
  readonly pattern: string
  readonly begins: Beginning
  readonly read: (sentence: Sentence, at: number) => Match<Period> | undefined
}

/**
 * A phrase written as its words: `early in? the? {period}`, `in|on`, a trailing `?` for what may be missing. Matched from
 * left to right, each part as soon as it fits and never again, so that its cost is its length.
 */
export function phrase<const P extends string>(
  pattern: P,
  meaning: (slots: SlotsOf<P>, context: TimeContext) => Period | undefined,
): Phrase {
  const match = matcher(pattern)
  const isComplete = (slots: Partial<SlotValues>): slots is Partial<SlotValues> & SlotsOf<P> =>
    match.required.every((name) => name in slots)
  return {
    pattern,
    begins: match.begins,
    read: (sentence, at) => {
      const found = match.read(sentence, at)
      if (!found || !isComplete(found.value)) return undefined
      const value = meaning(found.value, sentence.context)
      return value && { value, next: found.next }
    },
  }
}

type Part = { readonly optional: boolean } & ({ readonly words: readonly string[] } | { readonly slot: SlotName })

type Matcher = {
  readonly required: readonly SlotName[]
  readonly begins: Beginning
  readonly read: (sentence: Sentence, at: number) => Match<Partial<SlotValues>> | undefined
}

/** The words of a pattern as a matcher that collects its slots. */
export function matcher(pattern: string): Matcher {
  const parts = pattern.split(' ').map(partOf)
  return {
    required: parts.flatMap((part) => ('slot' in part && !part.optional ? [part.slot] : [])),
    begins: beginsOf(parts),
    read: (sentence, at) => {
      const slots: Partial<SlotValues> = {}
      let next = at
      for (const part of parts) {
        const after = 'words' in part ? wordsEnd(sentence, next, part.words) : fill(slots, part.slot, sentence, next)
        if (after === undefined && !part.optional) return undefined
        next = after ?? next
      }
      return { value: slots, next }
    },
  }
}

function partOf(written: string): Part {
  const slot = /^\{(\w+)(\??)\}$/.exec(written)
  if (slot) {
    const name = slot[1] ?? ''
    if (!isSlotName(name)) throw new Error(`no slot is called ${name}`)
    return { slot: name, optional: slot[2] === '?' }
  }
  const optional = written.endsWith('?')
  return { words: (optional ? written.slice(0, -1) : written).split('|'), optional }
}

function isSlotName(name: string): name is SlotName {
  return Object.hasOwn(slotReaders, name)
}

function beginsOf(parts: readonly Part[]): Beginning {
  const words: string[] = []
  for (const part of parts) {
    if (!('words' in part)) return { words, slot: part.slot }
    words.push(...part.words)
    if (!part.optional) break
  }
  return { words, slot: undefined }
}

function wordsEnd(sentence: Sentence, at: number, words: readonly string[]): number | undefined {
  return words.includes(sentence.tokens[at]?.word ?? '') ? at + 1 : undefined
}

function fill<N extends SlotName>(
  slots: { [K in N]?: SlotValues[K] },
  name: N,
  sentence: Sentence,
  at: number,
): number | undefined {
  const reader: SlotReader<SlotValues[N]> = slotReaders[name]
  const match = reader(sentence, at)
  if (match) slots[name] = match.value
  return match?.next
}
