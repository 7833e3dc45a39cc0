import type { Span } from '../span.ts'
import type { TimeReading } from '../time/read-times.ts'

/**
 * The text with a sign where a kind begins a clause behind a whole date, so that the times on both sides stay two:
 * "toolkits from 2024 and study tours from 2015".
 */
export function keptApart(left: string, text: string, kinds: readonly Span[]): string {
  return kinds.reduce((parts, { start }) => {
    const isBehindDate = /\d{4}\s*(?:,|and|or|&|plus|as well as)\s*$/i.test(text.slice(0, start))
    return isBehindDate ? `${parts.slice(0, start)}·${parts.slice(start + 1)}` : parts
  }, left)
}

/** In "March or news in July" July goes on with March, over a word that is taken: what stands behind that is its own. */
export function behindTaken(reading: TimeReading, text: string, left: string): TimeReading {
  if (reading.joined === undefined) return reading
  let start = reading.end
  while (start > reading.start && (left[start - 1] !== ' ' || text[start - 1] === ' ')) start -= 1
  if (start === reading.start) return reading
  while (left[start] === ' ') start += 1
  const { joined: _joined, ...alone } = reading
  return { ...alone, start, written: text.slice(start, reading.end) }
}
