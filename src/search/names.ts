import type { SpelledOut } from './acronyms.ts'
import { stemOf } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { synonyms } from './synonyms.ts'
import { tokensOf } from './tokens.ts'

/** A name as the terms of its content words, in order. */
type Name = readonly string[]

/** Which names stand for the same thing. */
export type Names = {
  /** The number of terms of the longest name that begins with a term; 0 where none does. */
  readonly longestFrom: (first: string) => number
  /** The other names of what the terms name; none where they name nothing known. */
  readonly othersOf: (name: Name) => readonly Name[]
}

/** The names of the field's list, and those the archive spells out itself. */
export function namesOf(spelledOut: Iterable<SpelledOut>): Names {
  const others = new Map<string, Map<string, Name>>()
  const longest = new Map<string, number>()
  const link = (one: Name, other: Name): void => {
    const key = one.join(' ')
    const known = others.get(key) ?? new Map<string, Name>()
    known.set(other.join(' '), other)
    others.set(key, known)
    const [first = ''] = one
    longest.set(first, Math.max(longest.get(first) ?? 0, one.length))
  }
  const linkAll = (names: readonly Name[]): void => {
    for (const one of names) for (const other of names) if (one !== other) link(one, other)
  }
  for (const line of synonyms) linkAll(line.map(nameOf))
  for (const { acronym, words } of spelledOut) linkAll([nameOf(acronym), nameOf(words.join(' '))])
  return {
    longestFrom: (first) => longest.get(first) ?? 0,
    othersOf: (name) => [...(others.get(name.join(' '))?.values() ?? [])],
  }
}

function nameOf(text: string): Name {
  return tokensOf(text).flatMap((token) => {
    if (typeof token === 'string') return []
    return (token.parts ?? [token.word]).filter((word) => !isStopWord(word)).map(stemOf)
  })
}
