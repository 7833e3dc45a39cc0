import { isoDay } from '../calendar/day.ts'
import { daysOfPrinted, precisionOf, type PrintedDate } from '../calendar/printed.ts'
import type { Deadline } from '../listing/deadline.ts'
import { zoneOfPlaceName } from '../place/gazetteer.ts'
import type { Kind } from '../listing/listing.ts'
import type { PageFacts } from '../source/page.ts'
import type { Headings } from './blocks.ts'
import { deadlinesIn } from './deadlines.ts'
import type { ItemParts } from './item-parts.ts'
import type { Line } from './line.ts'
import type { Draft } from './draft.ts'
import type { FieldRecord } from './field-record.ts'
import { readDateLine } from './date-line.ts'
import { ownDateIn, type DatedTitle } from './own-date.ts'
import type { PrintedRange } from './printed-date.ts'

/** The parts of an item that its dates are read from. */
export type DatedItem = {
  readonly kind: Kind
  readonly title: Line
  readonly summary: string
  readonly parts: ItemParts
  readonly headings: Headings
  readonly facts: PageFacts
  readonly record: FieldRecord
  /** The date its title ended in, where that was its own. */
  readonly dated: DatedTitle | undefined
}

type DateFields = Pick<Draft, 'deadlines'> & Partial<Draft>

/** Reads every date of an item into the fields of its kind, and says which words name no date. */
export function datesOf(item: DatedItem): { readonly fields: DateFields; readonly doubts: readonly string[] } {
  const { dateLine } = item.parts
  const unread = item.parts.summary.filter((line) => {
    const read = readDateLine(line.text)
    return read !== undefined && read.range === undefined
  })
  const lines = dateLine !== undefined && dateLine.read.range === undefined ? [dateLine.line, ...unread] : unread
  const doubts = lines.map((line) => `line ${line.number}: "${line.text}" names no day of the calendar`)
  const range = rangeOf(item)
  const zone = item.facts.zone
  if (item.kind === 'call') return { doubts, fields: callDates(item, range) }
  const common = { deadlines: [], ...(zone === undefined ? {} : { zone }) }
  if (item.kind === 'event' || item.kind === 'activity') {
    return { doubts, fields: { ...common, ...eventDates(item, range), ...headingMonth(item) } }
  }
  if (range === undefined) return { doubts, fields: { ...common, ...headingMonth(item) } }
  record(item, 'posted', range)
  if (item.kind === 'project') {
    record(item, 'startDate', range)
    return { doubts, fields: { ...common, startDate: range.start, endDate: range.end, ...headingMonth(item) } }
  }
  if (range.start === range.end) return { doubts, fields: { ...common, posted: range.start } }
  record(item, 'startDate', range)
  record(item, 'endDate', range)
  return { doubts, fields: { ...common, posted: range.start, startDate: range.start, endDate: range.end } }
}

/** The item's range of days: its date line's, or its title's where that is finer or alone. */
function rangeOf({ parts, dated }: DatedItem): PrintedRange | undefined {
  const line = parts.dateLine?.read.range
  return line === undefined || (dated !== undefined && isFiner(dated.range, line)) ? dated?.range : line
}

function isFiner(one: PrintedRange, other: PrintedRange): boolean {
  return one.start.length > other.start.length
}

function record({ parts, dated, title, record: fields }: DatedItem, field: string, range: PrintedRange): void {
  if (parts.dateLine !== undefined && range !== dated?.range)
    fields.at(field, 'date line', parts.dateLine.line.text, parts.dateLine.line)
  else fields.at(field, 'title', dated?.written ?? range.start, title)
}

/** The month or year over an item is when it was posted, not when it happens. */
function headingMonth({ headings, record: fields }: DatedItem): { readonly posted?: PrintedDate } {
  const { dated } = headings
  if (dated?.posted === undefined) return {}
  fields.at('posted', 'heading', dated.written, dated)
  return { posted: dated.posted }
}

function eventDates(item: DatedItem, range: PrintedRange | undefined): Partial<Draft> {
  if (range === undefined) return ownDates(item, item.headings.dated?.posted)
  const isRough = precisionOf(range.start) !== 'day'
  record(item, 'startDate', range)
  record(item, 'endDate', range)
  const line = item.parts.dateLine?.read.range
  if (!isRough) {
    const listed = line !== undefined && isFiner(range, line) ? { listed: line.start } : {}
    return { startDate: range.start, endDate: range.end, ...listed }
  }
  record(item, 'listed', range)
  const own = range.start === range.end ? ownDates(item, range.start) : {}
  return { startDate: range.start, endDate: range.end, ...own, listed: range.start }
}

/** The exact days that the summary gives inside a month or year. */
function ownDates(item: DatedItem, listed: PrintedDate | undefined): Pick<Draft, 'startDate' | 'endDate'> {
  if (listed === undefined || precisionOf(listed) === 'day') return {}
  const own = ownDateIn(item.summary, listed)
  if (own === undefined) return {}
  item.record.at('startDate', 'summary', own.written, item.parts.summary[0])
  item.record.at('endDate', 'summary', own.written, item.parts.summary[0])
  return { startDate: own.range.start, endDate: own.range.end }
}

function callDates(item: DatedItem, range: PrintedRange | undefined): DateFields {
  const isRough = range !== undefined && precisionOf(range.end) !== 'day'
  const window = isRough ? undefined : range
  const posted = window?.start ?? item.headings.dated?.posted
  const stated = inTime(statedDeadlines(item, posted), window)
  const lastStated = Math.max(...stated.map(({ day }) => day))
  // One day alone is when a call was posted, unless the line calls it the last or nothing later is stated for it.
  const isSingle = window !== undefined && window.start === window.end
  const isLastDay =
    isSingle && (item.parts.dateLine?.read.isDeadline === true || lastStated === daysOfPrinted(window.end).start)
  const opens = window === undefined || (isLastDay && isSingle) ? undefined : window.start
  const closes = window !== undefined && (!isSingle || isLastDay) ? window.end : undefined
  const zone = zoneOfCall(stated, item.facts)
  const lineDeadline = closes === undefined ? undefined : deadlineOfLine(item, closes, zone, stated)
  const deadlines = lineDeadline === undefined ? stated : [lineDeadline, ...stated]
  if (opens !== undefined && range !== undefined) {
    record(item, 'opens', range)
    record(item, 'posted', range)
  }
  if (closes !== undefined && range !== undefined) record(item, 'closes', range)
  const [firstStated] = stated
  if (firstStated !== undefined) item.record.at('deadlines', firstStated.from, firstStated.written, firstStated)
  else if (range !== undefined && closes !== undefined) record(item, 'deadlines', range)
  if (isRough) record(item, 'listed', range)
  return {
    ...(opens === undefined ? headingMonth(item) : { opens, posted: opens }),
    ...(closes === undefined ? {} : { closes }),
    ...(isRough ? { listed: range.start } : {}),
    deadlines,
    ...(new Set(deadlines.map(({ day }) => day)).size > 1 ? { datesDisagree: true } : {}),
    ...(zone === undefined ? {} : { zone }),
  }
}

/** Stated deadlines without those before the call opens, where another remains; a wrong year stays, to be shown. */
function inTime(stated: readonly Deadline[], window: PrintedRange | undefined): readonly Deadline[] {
  if (window === undefined) return stated
  const opens = daysOfPrinted(window.start).start
  const late = stated.filter(({ day }) => day >= opens)
  const isSameDay = ({ day }: Deadline): boolean => isoDay(day).slice(5) === window.end.slice(5)
  if (late.length > 0) return late
  return window.start === window.end ? stated : stated.filter(isSameDay)
}

function statedDeadlines({ title, parts, facts }: DatedItem, posted: PrintedDate | undefined): readonly Deadline[] {
  const common = {
    placeZone: facts.zone,
    zoneOfPlace: zoneOfPlaceName,
    after: posted === undefined ? undefined : daysOfPrinted(posted).start,
  }
  const inTitle = deadlinesIn({ ...common, text: title.text, from: 'title', line: title.number })
  const inSummary = parts.summary.flatMap((line) =>
    deadlinesIn({ ...common, text: line.text, from: 'summary', line: line.number }),
  )
  const { dateLine } = parts
  const isStated = dateLine?.read.isDeadline === true || dateLine?.read.hasHour === true
  // A date line with an hour, or labelled so, states a deadline itself.
  const inLine = isStated
    ? deadlinesIn({ ...common, text: `Deadline: ${dateLine.line.text}`, from: 'date line', line: dateLine.line.number })
    : []
  return unique([...inLine, ...inTitle, ...inSummary])
}

/** Each deadline once: the same moment said twice counts as said first, a bare day not where an hour stands for it. */
function unique(deadlines: readonly Deadline[]): readonly Deadline[] {
  const timedDays = new Set(deadlines.filter(({ timeStated }) => timeStated).map(({ day }) => day))
  const seen = new Set<string>()
  return deadlines.filter(({ day, seconds, timeStated, zone }) => {
    const key = `${day} ${seconds} ${zone ?? ''}`
    if (seen.has(key) || (!timeStated && timedDays.has(day))) return false
    seen.add(key)
    return true
  })
}

/** The zone of a call's place: its page's, else the one its deadline is stated in. */
function zoneOfCall(stated: readonly Deadline[], facts: PageFacts): string | undefined {
  const named = stated.find(({ zone, zoneAssumed }) => zone !== undefined && zoneAssumed !== true)?.zone
  return facts.zone ?? named
}

/** The date line's last day, a deadline of its own only where no stated one falls on that day. */
function deadlineOfLine(
  { parts, title, dated }: DatedItem,
  closes: PrintedDate,
  zone: string | undefined,
  stated: readonly Deadline[],
): Deadline | undefined {
  const day = daysOfPrinted(closes).start
  if (stated.some((deadline) => deadline.day === day)) return undefined
  const line = parts.dateLine?.line ?? title
  return {
    day,
    seconds: 86_400,
    timeStated: false,
    ...(zone === undefined ? {} : { zone, zoneAssumed: true }),
    written: parts.dateLine?.line.text ?? dated?.written ?? closes,
    from: parts.dateLine === undefined ? 'title' : 'date line',
    line: line.number,
  }
}
