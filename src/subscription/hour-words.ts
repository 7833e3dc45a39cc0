import { counts, countOf } from '../question/words/number-words.ts'

/** Words at a place of a text and where they end; `unclear` says why they cannot be done. */
export type Found<Value> = { readonly end: number } & ({ readonly value: Value } | { readonly unclear: string })

const spelled = [...counts].flatMap(([word, value]) => (value <= 12 ? [word] : []))
const small = String.raw`(?:\d{1,2}|${spelled.join('|')})`
const lead = String.raw`(?:(?:at|@)(?: (?:about|around))? ?)`
const clock = String.raw`(?: ?(?:hrs?|hours|h|o['’]? ?clock))`
const half = String.raw`(?: ?,? ?(?<half>in the (?:morning|afternoon|evening)|at night|tonight))?`
const end = String.raw`(?![\w/%+-]|[:.,]\d)`

/** Ways to write an hour, over lower case; a bare number only behind "at" or the days. */
const ways = [
  String.raw`${lead}?(?:12 ?)?(?<word>noon|midday|midnight)`,
  String.raw`${lead}?(?<turn>half past|quarter past|quarter to) (?<hour>${small})${half}`,
  String.raw`${lead}?(?<hour>\d{1,2})(?: ?[:.h] ?(?<minute>\d\d))? ?(?<half>[ap])(?:\. ?m\.?|m)`,
  String.raw`${lead}?(?<hour>\d{1,2})[:.h](?<minute>\d\d)${clock}?${half}`,
  String.raw`${lead}(?<hour>\d\d)(?<minute>\d\d)${clock}?`,
  String.raw`(?<hour>\d\d)(?<minute>\d\d)(?: ?(?:hrs?|hours|h))`,
  String.raw`(?<hour>0\d)(?<minute>\d\d)`,
  String.raw`${lead}?(?<hour>${small})${clock}${half}`,
  String.raw`${lead}(?<hour>${small})${half}`,
].map((way) => new RegExp(`${way}${end}`, 'y'))
const behindDays = [String.raw`(?<hour>\d\d)(?<minute>\d\d)`, String.raw`(?<hour>${small})${half}`].map(
  (way) => new RegExp(`${way}${end}`, 'y'),
)

/**
 * The hour of day that stands just at a place of a text in lower case, in seconds from midnight. Behind the days a bare
 * number is one too; `isLate` there has said that it is after noon ("every evening at 8").
 */
export function hourAt(
  lower: string,
  at: number,
  { followsDays = false, isLate = false } = {},
): Found<number> | undefined {
  for (const way of followsDays ? [...ways, ...behindDays] : ways) {
    way.lastIndex = at
    const groups = way.exec(lower)?.groups
    if (groups === undefined) continue
    const value = secondsOf(groups, isLate)
    if (value !== undefined) return { end: way.lastIndex, value }
    const written = lower.slice(at, way.lastIndex).replace(new RegExp(`^${lead}`), '')
    return { end: way.lastIndex, unclear: `“${written}” is no time of day; say it like 9, 08:30 or 6 pm.` }
  }
  return undefined
}

/** Undefined for what no clock shows. */
function secondsOf(groups: Partial<Record<string, string>>, isLate: boolean): number | undefined {
  const { word, turn, hour: written = '', minute = '0', half: part } = groups
  if (word !== undefined) return word === 'midnight' ? 0 : 12 * 3600
  const hour = countOf(written)
  const isExact = part === 'a' || part === 'p'
  if (Number(minute) > 59 || hour > (isExact ? 12 : 23) || (isExact && hour === 0)) return undefined
  const isAfternoon = part === undefined ? isLate : /^p|after|even|night/.test(part)
  const isTwelve = isExact || (isAfternoon && hour < 12)
  const hours = isTwelve ? (hour % 12) + (isAfternoon ? 12 : 0) : hour
  const past = turn === undefined ? Number(minute) : turn === 'half past' ? 30 : turn === 'quarter past' ? 15 : -15
  return ((hours * 60 + past + 1440) % 1440) * 60
}
