import type { Beginning } from './pattern.ts'
import type { Sentence } from './sentence.ts'
import { slotReaders } from './slots.ts'
import { isTimeWord } from './words.ts'
import type { SlotName } from './slots/values.ts'

/** Patterns by what they begin with, so that a word meets only those it can begin. */
export type Beginnings<T> = {
  readonly byWord: ReadonlyMap<string, readonly T[]>
  readonly bySlot: readonly (readonly [SlotName, readonly T[]])[]
}

/** Patterns sorted by their beginnings; one that can begin in several ways stands under each. */
export function byBeginning<T extends { readonly begins: Beginning }>(list: readonly T[]): Beginnings<T> {
  const byWord = new Map<string, T[]>()
  const bySlot = new Map<SlotName, T[]>()
  for (const item of list) {
    for (const word of item.begins.words) added(byWord, word, item)
    if (item.begins.slot) added(bySlot, item.begins.slot, item)
  }
  return { byWord, bySlot: [...bySlot] }
}

function added<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

/** The patterns that can begin at a token, each once for every way it can. */
export function beginningAt<T>({ byWord, bySlot }: Beginnings<T>, sentence: Sentence, at: number): readonly T[] {
  const token = sentence.tokens[at]
  const exact = byWord.get(token?.word ?? '') ?? []
  if (!token || (token.value === undefined && !isTimeWord(token.word))) return exact
  const found = [...exact]
  for (const [slot, list] of bySlot) if (slotReaders[slot](sentence, at)) found.push(...list)
  return found
}
