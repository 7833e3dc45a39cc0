import type { PlaceMention } from '../../place/place.ts'
import type { Claim } from '../span.ts'
import { isFrameWord } from '../topic/stop-words.ts'

/** How many words a body's name may have around a place in it. */
const longest = 8

/**
 * The names of bodies that hold a place's name and that the archive shortens: "Confederation of Mongolian Trade Unions"
 * is CMTU, and not trade unions in Mongolia.
 */
export function readLongNames(
  text: string,
  places: readonly PlaceMention[],
  isLongForm: (words: readonly string[]) => boolean,
): readonly Claim<readonly string[]>[] {
  if (places.length === 0) return []
  const words = Array.from(text.matchAll(/[^\s.,;:!?()"“”]+/g), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  return places.flatMap((place) => {
    const at = words.findIndex(({ start, end }) => start <= place.start && place.start < end)
    for (let length = longest; length >= 3; length -= 1) {
      for (let first = Math.max(0, at - length + 1); first <= at; first += 1) {
        const run = words.slice(first, first + length)
        const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
        if (
          run.length < length ||
          !isName(run.map(({ word }) => word)) ||
          !/^[^.,;:!?()"“”]*$/.test(text.slice(start, end))
        )
          continue
        if (!isLongForm(run.map(({ word }) => word))) continue
        return [{ start, end, written: text.slice(start, end), meaning: run.map(({ word }) => word) }]
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
