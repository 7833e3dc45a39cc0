import { withoutCondition } from './condition.ts'
import { dateAt, dateText, type FoundDate, type PrintedRange } from './printed-date.ts'

/** A line that says when, and perhaps where, and nothing else: `06 November 2018, Beijing, China`. */
export type DateLine = {
  /** Undefined where its words name no day of the calendar ("31 June 2020") or run backwards. */
  readonly range: PrintedRange | undefined
  readonly place?: string
  /** The line's own label says that its day is the last to apply. */
  readonly isDeadline: boolean
  /** An hour stands behind the day. */
  readonly hasHour: boolean
}

const labels = String.raw`dates?|when|issue date|opening date|start date|release date|posted(?: on)?|published(?: on)?|publication date|publi[ée] le|fechas?|deadline|closing date|date limite|fecha l[ií]mite`
const label = new RegExp(
  String.raw`^(?:(${labels})\s*:\s*|(?:posted|published) on\s+)?(?:from|on|du|del|le|el|les|los|entre el)?(?:^|\s+|(?<=:\s*)|(?<=on\s+))`,
  'i',
)

const bracketedHour = /^\s*\((?=[^)]*\b(?:midnight|noon|minuit|midi)\b)[^)]{2,60}\)(?=,|$)/i

const clock =
  /^(?:\s*[,@-]?\s*(?:at\s+)?(?:from\s+)?\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|hrs?|hours)?(?:\s*[-–]\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|hrs?|hours)?)?(?:\s*\([^)]{2,40}\))?)(?=,|$)/i

/** No date line is longer, in characters: two dates, an hour and two places. */
const longestDateLine = 160

/** The line read as a date line, or undefined where it says anything else. */
export function readDateLine(written: string): DateLine | undefined {
  if (written.length > longestDateLine || !/\d/.test(written)) return undefined
  const text = withoutCondition(written)
  const begin = label.exec(text)
  const position = begin?.[0].length ?? 0
  const found = dateAt(dateText(text), position)
  if (found === undefined || isYearless(found)) return undefined
  const rest = text.slice(found.end)
  const withoutHour = rest.replace(clock, '').replace(bracketedHour, '')
  const place = placeOf(withoutHour)
  if (place === undefined) return undefined
  const isDeadline = /^(?:deadline|closing|date limite|fecha l)/i.test(begin?.[1] ?? '')
  return { range: found.range, isDeadline, hasHour: withoutHour !== rest, ...(place === '' ? {} : { place }) }
}

function isYearless(found: FoundDate): boolean {
  return found.partial.year === undefined
}

/** The place after the date: '' where there is none, undefined where the rest is no place and the line no date line. */
function placeOf(rest: string): string | undefined {
  if (/^\s*[,.;|–—-]?\s*$/.test(rest)) return ''
  const match = /^\s*(?:[,;|–—-]\s*|\()(\p{L}[^.!?;:]{1,78}?)([\s,)]*)$/u.exec(rest)
  const bare = match?.[1]?.trim()
  if (bare === undefined) return undefined
  const place = bare.includes('(') && !bare.includes(')') ? `${bare})` : bare
  return looksLikePlaces(place) ? place : undefined
}

/** Names in capitals, joined by small words: "Hanoi, Viet Nam and Vientiane, Lao PDR". */
function looksLikePlaces(text: string): boolean {
  const words = text.split(/[\s,()/-]+/).filter((word) => word !== '')
  return (
    words.length <= 14 &&
    words.every(
      (word) =>
        /^[\p{Lu}\p{Lo}]/u.test(word) ||
        /^(?:and|of|the|de|du|des|la|le|les|et|y|del|al|el|in|d['’]\S+|l['’]\S+)$/.test(word),
    )
  )
}
