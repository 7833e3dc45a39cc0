import { bearersOf, type Bearer } from './gazetteer.ts'
import type { PlaceWord } from './key.ts'

type Name = { readonly first: number; readonly last: number; readonly bearers: readonly Bearer[] }

/** What several groups may share: “South and South-East Asia”. */
const continents = new Set('asia africa europe america asian african european american'.split(' '))

/** The groups named right before a group's name by their first words alone, which share its last. */
export function sharingGroups(words: readonly PlaceWord[], { first, last }: Name): readonly Name[] {
  const continent = words[last]?.key ?? ''
  if (last === first || !continents.has(continent)) return []
  const found: Name[] = []
  for (let joint = first - 1; isJoint(words[joint]); joint = (found[0]?.first ?? 0) - 1) {
    const name = nameBefore(words, joint, continent)
    if (name === undefined) break
    found.unshift(name)
  }
  return found
}

function isJoint(word: PlaceWord | undefined): boolean {
  return word?.key === 'and' || word?.key === ','
}

/** “South-East” or “South”, as the group of two words or of one that ends before the joint. */
function nameBefore(words: readonly PlaceWord[], joint: number, continent: string): Name | undefined {
  for (const length of [2, 1]) {
    const part = words.slice(Math.max(0, joint - length), joint)
    if (part.length < length || (part[0]?.capitals === 'none') !== (words[joint + 1]?.capitals === 'none')) continue
    const bearers = bearersOf([...part.map(({ key }) => key), continent].join(' '))
    if (bearers.some(({ place }) => place.kind === 'group')) return { first: joint - length, last: joint - 1, bearers }
  }
  return undefined
}
