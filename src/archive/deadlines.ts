import { dayOf, partsOf, type Day } from '../calendar/day.ts'
import { daysOfPrinted } from '../calendar/printed.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Deadline } from '../listing/deadline.ts'
import { timesIn, type FoundTime } from './clock-time.ts'
import { datesIn, type FoundDate } from './printed-date.ts'
import { sentencesOf } from './sentence.ts'
import { zonesIn, type FoundZone, type ZoneOfPlace } from './zone-words.ts'

/** Where deadlines are looked for, and what helps to read them. */
export type DeadlineText = {
  readonly text: string
  readonly from: Deadline['from']
  readonly line: number
  /** The zone of the place, for "local time" and where no zone is written. */
  readonly placeZone: Zone | undefined
  readonly zoneOfPlace: ZoneOfPlace
  /** The day the call was opened or posted, from which a deadline without a year is counted. */
  readonly after: Day | undefined
}

/** Words that announce a deadline wherever they stand before it in its clause. */
const announcing =
  /(?:dead-?line|closing (?:date|time)|submission date|application period|clos(?:es|ing)|(?:bids?|applications?|calls?|submissions?|proposals?|tenders?|offers?|vacanc\w+) close|open until|accepted (?:through|until)|received after|due|expir(?:es|y)|extended (?:to|until|till)|(?:no|not) later than|latest by|latest|last (?:date|day)|date limite|cl[oô]ture|au plus tard|fecha l[ií]mite|plazo|a m[aá]s tardar)(?:[\s,.:;()/-]+[^\s,.:;()/]+){0,9}[^a-z0-9]*$/i
/** Words that announce one right before it, in a sentence about applying. */
const limiting =
  /(?:^|[\s(])(?:by|before|until|till|through|avant|jusqu['’]au|hasta|antes del?)(?:\s+(?:the|le|el|on|at|cob|close of business|end of (?:the )?(?:business )?day)){0,3}(?:\s+(?:on|of))?\W*$/i
const applying =
  /\b(?:submi\w*|send|sent|appl(?:y|ies|ied|icants?|ications?)|proposals?|bids?|offers?|quotations?|expressions? of interests?|letters? of interest|cvs?|r[eé]sum[eé]s?|received?|reach|e-?mail\w*|register|registrations?|nominat\w+|candida\w+|interested|envoy\w+|soumet\w+|enviar(?:se)?|env[ií]e\w*|presentar(?:se)?|propuestas?)\b|@/i
/** Work that has its own last day: no deadline to apply. */
const working =
  /\b(?:complet\w+|finali[sz]\w+|deliver(?:ables?|y)?|finish\w*|implement\w+|undertaken|carried out|conclude\w*|start\w*|commence\w*|begin\w*|produced?|report|draft|outputs?)\b[^.]{0,30}$|(?<!\b(?:interested|qualified|eligible)\b[\w ]{0,20})\bconsultants?\s+(?:shall|will|is|should|must)\b(?!\s+(?:submit|send|apply))[^.]*$/i
/** Days of something else in the same breath: questions, answers to them, interviews, validity, work that is over. */
const ofSomethingElse =
  /\bquestions?\b|\bclarifications?\b|\bquer(?:y|ies)\b|\benquir\w+|\binquir\w+|\bconsultas\b|\b(?:contacted|informed|notified|short-?listed|interview\w*)\b|\banswers?\b|\bresults?\b|\bnotification\b|\b(?:final|revised|edited) version\b|\bavailable (?:until|from)\b|\bvalid\b|\bforce\b|\b(?:previously|before) applied\b|\bapplied before\b|\bproject\b[^.]{0,20}\bclos\w+|\b(?:pre-?bid|information) (?:meeting|session)\b/i
/** A date that another has taken the place of. */
const replaced = /\b(?:original|previous|initial|earlier|old|former)\b[^.]{0,40}$/i

/** Every deadline a text states, in printed order. */
export function deadlinesIn(source: DeadlineText): readonly Deadline[] {
  return sentencesOf(source.text).flatMap((sentence) => deadlinesInSentence(sentence.text, source))
}

function deadlinesInSentence(sentence: string, source: DeadlineText): readonly Deadline[] {
  const dates = datesIn(sentence)
  if (dates.length === 0) return []
  const times = timesIn(sentence)
  const zones = zonesIn(sentence, source.zoneOfPlace)
  return dates.flatMap((date) => {
    const time = nearest(sentence, date, times, dates)
    const zone = nearestZone(sentence, date, time, zones)
    const start = Math.min(date.start, time?.start ?? date.start, zone?.start ?? date.start)
    const end = Math.max(date.end, time?.end ?? date.end, zone?.end ?? date.end)
    if (!isDeadline(sentence, start, end)) return []
    const day = dayOfDeadline(date, source.after)
    if (day === undefined) return []
    return [
      {
        ...timed(time, zone, source),
        day,
        written: written(sentence, start, end),
        from: source.from,
        line: source.line,
      },
    ]
  })
}

/** The last day of the date found; where no year is written, the first such day on or after `after`. */
function dayOfDeadline(date: FoundDate, after: Day | undefined): Day | undefined {
  if (date.range !== undefined) return date.range.end.length === 10 ? daysOfPrinted(date.range.end).start : undefined
  const { year, month, day } = date.partial
  if (year !== undefined || month === undefined || day === undefined || after === undefined) return undefined
  const postedYear = partsOf(after).year
  const sameYear = dayOf(postedYear, month, day)
  return sameYear !== undefined && sameYear >= after ? sameYear : dayOf(postedYear + 1, month, day)
}

function timed(
  time: FoundTime | undefined,
  found: FoundZone | undefined,
  { placeZone }: DeadlineText,
): Pick<Deadline, 'seconds' | 'timeStated' | 'zone' | 'zoneAssumed'> {
  const clock = { seconds: time?.seconds ?? 86_400, timeStated: time !== undefined }
  if (found?.zone !== undefined) return { ...clock, zone: found.zone }
  if (found !== undefined && found.isLocal !== true) return clock
  if (placeZone === undefined) return clock
  return found === undefined ? { ...clock, zone: placeZone, zoneAssumed: true } : { ...clock, zone: placeZone }
}

/** How far, in characters, a clock time may stand from its date with no other date between. */
const reach = 48

function nearest(
  sentence: string,
  date: FoundDate,
  times: readonly FoundTime[],
  dates: readonly FoundDate[],
): FoundTime | undefined {
  const outside = times.filter((time) => time.end <= date.start || time.start >= date.end)
  return outside
    .filter((time) => gapBetween(time, date) <= reach)
    .filter((time) => !dates.some((other) => other !== date && liesBetween(other, time, date)))
    .filter((time) => isConnected(sentence, time, date))
    .toSorted((a, b) => gapBetween(a, date) - gapBetween(b, date))[0]
}

function nearestZone(
  sentence: string,
  date: FoundDate,
  time: FoundTime | undefined,
  zones: readonly FoundZone[],
): FoundZone | undefined {
  const distance = (zone: FoundZone): number =>
    Math.min(gapBetween(zone, date), time === undefined ? Infinity : gapBetween(zone, time))
  return zones
    .filter((zone) => distance(zone) <= 24)
    .filter((zone) => isConnected(sentence, zone, date) || (time !== undefined && isConnected(sentence, zone, time)))
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

type Span = { readonly start: number; readonly end: number }

function gapBetween(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

function liesBetween(middle: Span, a: Span, b: Span): boolean {
  const [first, last] = a.start < b.start ? [a, b] : [b, a]
  return middle.start >= first.end && middle.end <= last.start
}

/** Whether only signs, small words and a zone in brackets stand between two spans. */
function isConnected(sentence: string, a: Span, b: Span): boolean {
  const [first, last] = a.start < b.start ? [a, b] : [b, a]
  const between = sentence.slice(first.end, last.start).replaceAll(/\([^)]*\)/g, ' ')
  return !/[.;!?]\s|[;!?]/.test(between) && wordsBetween(between) <= 4
}

function wordsBetween(text: string): number {
  return text
    .split(/[^\p{L}]+/u)
    .filter(
      (word) =>
        word !== '' &&
        !/^(?:at|on|by|of|the|before|until|time|hrs?|hours|local|and|le|el|a|h|las|heure|hora|de)$/i.test(word),
    ).length
}

function isDeadline(sentence: string, start: number, end: number): boolean {
  const whole = sentence.slice(0, start)
  const before = clauseBefore(whole)
  const after = sentence.slice(end)
  if (
    ofSomethingElse.test(before) ||
    /^[^.;]{0,40}\b(?:has been|is|was) extended\b/i.test(after) ||
    replaced.test(before)
  )
    return false
  if (announcing.test(before))
    return (
      !working.test(before.replace(/dead-?line|closing date/gi, '')) &&
      !/^\W*(?:for|of) (?:questions|the work)/i.test(after)
    )
  if (/^\W*(?:is|was) the (?:final |last )?(?:dead-?line|closing date|last day)/i.test(after)) return true
  return limiting.test(before) && applying.test(whole + after) && !working.test(before.replace(limiting, ''))
}

/** The clause a date stands in, up to it: another verb's days before it are not its own. Addresses may part by ";". */
function clauseBefore(text: string): string {
  const cuts = [
    ...text.matchAll(
      /;\s+(?![^\s;]+@)|,?\s+and\s+(?=(?:the\s+|any\s+|all\s+)?[\p{L}-]+\s+(?:will|shall|should|must|may|are|is|be)\b)/giu,
    ),
  ]
  const last = cuts.at(-1)
  return last === undefined ? text : text.slice(last.index + last[0].length)
}

/** The words a deadline was read from, with the bracket that they open closed. */
function written(sentence: string, start: number, end: number): string {
  const words = sentence.slice(start, end)
  const opened = words.split('(').length - words.split(')').length
  const closing = opened > 0 ? sentence.indexOf(')', end) : -1
  if (closing !== -1 && closing - end < 20) return sentence.slice(start, closing + 1)
  return opened < 0 ? words.replace(/\)$/, '') : words
}
