import { editDistance } from '../src/text/edit-distance.ts'

/** The name that the written one most likely means, for "did you mean": undefined where none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const word = written.toLowerCase().slice(0, 40)
  if (word === '') return undefined
  const begun = names.find((name) => word.length >= 2 && name.startsWith(word))
  if (begun !== undefined) return begun
  const [best] = names
    .map((name) => ({ name, distance: editDistance(word, name.toLowerCase(), name.length) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
    .toSorted((a, b) => a.distance - b.distance)
  return best?.name
}
