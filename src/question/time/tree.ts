import { partsOf, type Part, type Slots } from './pattern.ts'
import type { Sentence } from './sentence.ts'
import { slotReaders } from './slots.ts'
import type { SlotName, SlotReader, SlotValues } from './slots/values.ts'
import type { Token } from './tokens.ts'
import { isTimeWord } from './words.ts'

/**
 * Patterns as a tree of their words, so that what several have in common ("{length} …") is read once for all of them and
 * a word that begins none costs one look-up. The ways through it are many but fixed: its cost at a word is bounded.
 */
export type Tree<T> = {
  readonly words: Map<string, Tree<T>>
  readonly slots: { readonly name: SlotName; readonly fill: Fill; readonly rest: Tree<T> }[]
  readonly ends: T[]
  /** What grows from here, planted when a text first gets here: most branches are never needed by a process. */
  seeds: Seed<T>[]
}

/** The parts of a pattern from one on. */
type Seed<T> = { readonly parts: readonly Part[]; readonly index: number; readonly item: T }

/** Reads a slot from a token on; what it read is put among the slots only where its pattern wins. */
type Fill = (sentence: Sentence, at: number) => { readonly next: number; readonly put: Put } | undefined
type Put = (slots: Slots) => void
type Filled = { readonly put: Put; readonly before: Filled | undefined }

/** A pattern that fits from a token on. */
export type Fitting<T> = { readonly item: T; readonly next: number; readonly filled: Filled | undefined }

/** What the slots of a pattern hold. */
export function slotsOf({ filled }: Fitting<unknown>): Slots {
  const slots: Slots = {}
  for (let each = filled; each; each = each.before) each.put(slots)
  return slots
}

export function treeOf<T extends { readonly pattern: string }>(items: readonly T[]): Tree<T> {
  const root: Tree<T> = emptyTree()
  root.seeds = items.map((item) => ({ parts: partsOf(item.pattern), index: 0, item }))
  return grown(root)
}

function emptyTree<T>(): Tree<T> {
  return { words: new Map(), slots: [], ends: [], seeds: [] }
}

function grown<T>(tree: Tree<T>): Tree<T> {
  const { seeds } = tree
  tree.seeds = []
  for (const seed of seeds) plant(tree, seed)
  return tree
}

function plant<T>(tree: Tree<T>, { parts, index, item }: Seed<T>): void {
  const part = parts[index]
  if (!part) {
    tree.ends.push(item)
    return
  }
  const rest = { parts, index: index + 1, item }
  if (part.optional) plant(tree, rest)
  if ('slot' in part) ofSlot(tree, part.slot).seeds.push(rest)
  else for (const word of part.words) ofWord(tree, word).seeds.push(rest)
}

function ofWord<T>(tree: Tree<T>, word: string): Tree<T> {
  const known = tree.words.get(word)
  const branch = known ?? emptyTree<T>()
  if (!known) tree.words.set(word, branch)
  return branch
}

function ofSlot<T>(tree: Tree<T>, name: SlotName): Tree<T> {
  const known = tree.slots.find((slot) => slot.name === name)
  if (known) return known.rest
  const rest = emptyTree<T>()
  tree.slots.push({ name, fill: fillOf(name), rest })
  return rest
}

function fillOf<N extends SlotName>(
  name: N,
): (...place: Place) => { readonly next: number; readonly put: (slots: Some<N>) => void } | undefined {
  const reader: SlotReader<SlotValues[N]> = slotReaders[name]
  return (sentence, at) => {
    const match = reader(sentence, at)
    return match && { next: match.next, put: put(name, match.value) }
  }
}

function put<N extends SlotName>(name: N, value: SlotValues[N]): (slots: Some<N>) => void {
  return (slots) => {
    slots[name] = value
  }
}

type Some<N extends SlotName> = { [K in N]?: SlotValues[K] | undefined }
type Place = readonly [sentence: Sentence, at: number]

/** Whether a pattern can begin with the token. */
export function mayBegin<T>({ words }: Tree<T>, token: Token | undefined): boolean {
  return token !== undefined && (token.value !== undefined || isTimeWord(token.word) || words.has(token.word))
}

/** Every pattern that fits from a token on. */
export function fittingAt<T>(tree: Tree<T>, sentence: Sentence, at: number): readonly Fitting<T>[] {
  const token = sentence.tokens[at]
  const found: Fitting<T>[] = []
  if (!token) return found
  const branch = tree.words.get(token.word)
  if (branch) walk(branch, sentence, at + 1, undefined, found)
  if (token.value !== undefined || isTimeWord(token.word)) walkSlots(tree, sentence, at, undefined, found)
  return found
}

function walk<T>(tree: Tree<T>, sentence: Sentence, at: number, filled: Filled | undefined, found: Fitting<T>[]): void {
  if (tree.seeds.length > 0) grown(tree)
  for (const item of tree.ends) found.push({ item, next: at, filled })
  const token = sentence.tokens[at]
  if (!token) return
  const branch = tree.words.get(token.word)
  if (branch) walk(branch, sentence, at + 1, filled, found)
  walkSlots(tree, sentence, at, filled, found)
}

function walkSlots<T>(
  tree: Tree<T>,
  sentence: Sentence,
  at: number,
  filled: Filled | undefined,
  found: Fitting<T>[],
): void {
  for (const { fill, rest } of tree.slots) {
    const match = fill(sentence, at)
    if (match) walk(rest, sentence, match.next, { put: match.put, before: filled }, found)
  }
}
