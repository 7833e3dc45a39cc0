import type { PlaceMention } from '../../place/place.ts'
import type { Claim } from '../span.ts'
import { isFrameWord } from '../topic/stop-words.ts'

/** How many words a body's name may have around a place in it. */
const longest = 8

/** What the archive knows of names for which it has an acronym. */
export type LongForms = {
  readonly begins: (word: string) => boolean
  readonly has: (words: readonly string[]) => boolean
}

/**
 * The names of bodies that hold a place's name and that the archive shortens: "Confederation of Mongolian Trade Unions"
 * is CMTU, and not trade unions in Mongolia.
 */
export function readLongNames(
  text: string,
  places: readonly PlaceMention[],
  longForms: LongForms,
): readonly Claim<readonly string[]>[] {
  if (places.length === 0) return []
  const words = Array.from(text.matchAll(/[^\s.,;:!?()"“”]+/g), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  return words.flatMap((first, at): readonly Claim<readonly string[]>[] => {
    const isNear = places.some(
      ({ start }) => first.start <= start && start < (words[at + longest - 1]?.end ?? Infinity),
    )
    if (!isNear || isFrameWord(first.word) || !longForms.begins(first.word)) return []
    for (let length = longest; length >= 3; length -= 1) {
      const run = words.slice(at, at + length)
      const name = run.map(({ word }) => word)
      const [start, end] = [first.start, run.at(-1)?.end ?? 0]
      if (run.length < length || !places.some((place) => start <= place.start && place.start < end)) continue
      const written = text.slice(start, end)
      if (isName(name) && /^[^.,;:!?()"“”]*$/.test(written) && longForms.has(name)) {
        return [{ start, end, written, meaning: name }]
      }
    }
    return []
  })
}

/** A name begins and ends with a word of its own, and has three at least: "in the EU" is none. */
function isName(words: readonly string[]): boolean {
  const own = words.filter((word) => !isFrameWord(word))
  return own.length >= 3 && own[0] === words[0] && own.at(-1) === words.at(-1)
}
