import { numbers } from '../question/time/words.ts'

const count = String.raw`(?:\d{1,4}|half an?|an?|${[...numbers.keys()].filter((word) => word.length > 2).join('|')})`
const unitName = String.raw`(?:minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?)`
/** A length of time that is counted, as a pattern over lower case: "2 days", "half an hour". */
export const length = String.raw`(?:a couple of |a few |${count} )${unitName}`
const lengthWay = new RegExp(
  String.raw`^(?:(?<rough>a couple of|a few) |(?:(?<count>${count}) ))?(?<unit>${unitName})$`,
  'i',
)

const seconds: readonly (readonly [RegExp, number])[] = [
  [/^min/, 60],
  [/^(?:hour|hr)/, 3600],
  [/^day/, 86_400],
  [/^week/, 604_800],
  [/^fortnight/, 1_209_600],
]

/** A length of time in seconds; months, which have no one length, and all else give undefined. */
export function secondsIn(words: string): number | undefined {
  const { rough, count: written = '1', unit: named = '' } = lengthWay.exec(words.trim().toLowerCase())?.groups ?? {}
  const each = seconds.find(([way]) => way.test(named))?.[1]
  if (each === undefined) return undefined
  if (rough !== undefined) return each * (rough === 'a few' ? 3 : 2)
  return each * (written.startsWith('half') ? 0.5 : (numbers.get(written) ?? Number(written)))
}

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** "7 days", "36 hours", "1 minute": so many seconds in the largest unit that measures it whole. */
export function lengthInWords(lasting: number): string {
  const [unit, size] = units.find(([, each]) => lasting % each === 0) ?? ['minute', 60]
  const times = Math.round(lasting / size)
  return `${times} ${unit}${times === 1 ? '' : 's'}`
}

/** Also "the day", "the hour" before. */
const anyLength = String.raw`(?:${length}|${unitName})`
const many = String.raw`(?:\d{1,3}|${[...numbers].flatMap(([word, value]) => (value <= 30 ? [word] : [])).join('|')})`
/** One length or several, as a pattern: "10 and 3 days", "a week, a day". */
export const lengths = String.raw`(?:(?:${anyLength}|${many})(?:(?: ?,| ?&| and)+ (?:${anyLength}|${many})){0,5})`

/** "3 days", "10, 3 and 1 days", "an hour": each in seconds, the longest first; a number without a unit takes the last. */
export function secondsBefore(words: string): readonly number[] | undefined {
  const parts = words.split(/ ?, ?(?:and )?| ?& ?| and /i).map((part) => part.trim())
  const unit = /[a-z]+$/i.exec(parts.at(-1) ?? '')?.[0] ?? ''
  const lastUnit = secondsIn(unit) === undefined && !/^months?$/i.test(unit) ? 'days' : unit
  const found = parts.map((part) => secondsIn(part) ?? secondsIn(`${part} ${lastUnit}`) ?? monthsIn(part))
  if (found.some((each) => each === undefined || each <= 0)) return undefined
  return [...new Set(found.flatMap((each) => each ?? []))].toSorted((a, b) => b - a)
}

/** A month before is thirty days before. */
function monthsIn(words: string): number | undefined {
  const days = secondsIn(words.replace(/months?$/i, 'days'))
  return /months?$/i.test(words) && days !== undefined ? days * 30 : undefined
}
