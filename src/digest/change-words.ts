import type { ChangeKind } from '../archive/changes.ts'
import { words, type Text } from '../answer/answer.ts'
import { deadlineInWords } from '../answer/deadline-words.ts'
import { printedRangeInWords } from '../answer/day-words.ts'
import { instantOfDeadline } from '../listing/deadline.ts'
import type { Listing } from '../listing/listing.ts'
import type { OwedChange } from './owed-change.ts'

/** What a field is called by who reads of its correction. */
const fieldNames: Readonly<Record<string, string>> = {
  deadlines: 'the deadline',
  closes: 'the deadline',
  opens: 'the opening day',
  startDate: 'the days',
  endDate: 'the days',
  place: 'the place',
  contacts: 'the address to write to',
  feeCurrency: 'the currency of the fee',
  documents: 'the documents',
  reference: 'the reference',
  subjectLine: 'the subject line',
  title: 'the title',
  summary: 'the text',
}

/** "1 cancelled", "2 deadlines extended", in a first line. */
export function changesInWords(kind: ChangeKind, isOfCalls: boolean, count: number): string {
  const [one, more] = (isOfCalls ? changesOfCalls[kind] : undefined) ?? changeCounts[kind]
  return `${count} ${count === 1 ? one : more}`
}

const changesOfCalls: Partial<Readonly<Record<ChangeKind, readonly [one: string, more: string]>>> = {
  'brought forward': ['deadline brought forward', 'deadlines brought forward'],
}

const changeCounts: Readonly<Record<ChangeKind, readonly [one: string, more: string]>> = {
  cancelled: ['cancelled', 'cancelled'],
  postponed: ['postponed', 'postponed'],
  reinstated: ['on again', 'on again'],
  're-advertised': ['advertised again', 'advertised again'],
  extended: ['deadline extended', 'deadlines extended'],
  'brought forward': ['brought forward', 'brought forward'],
  corrected: ['corrected', 'corrected'],
}

/** What changed and what it was: "Deadline extended; it was 15 March 2024, 13:00 (Ulaanbaatar time, UTC+08:00)". */
export function changeInWords({ kind, fields, before }: OwedChange, fallback: string): Text {
  const was = datesBefore(before, fallback)
  switch (kind) {
    case 'cancelled':
      return words('Cancelled: the page says so now')
    case 'reinstated':
      return words(`No longer ${before.condition ?? 'cancelled'}: the page does not say so any more`)
    case 'postponed':
      return [...words('Postponed'), ...was]
    case 'extended':
      return [...words('Deadline extended'), ...was]
    case 'brought forward':
      return [...words(before.kind === 'call' ? 'Deadline brought forward' : 'Brought forward'), ...was]
    case 're-advertised':
      return [...words('Advertised again'), ...was]
    case 'corrected': {
      const names = [...new Set(fields.flatMap((field) => fieldNames[field] ?? []))]
      return words(`Corrected: ${names.length === 0 ? 'its entry' : names.join(', ')}`)
    }
  }
}

/** "; it was …", where the page gave days. */
function datesBefore(before: Listing, fallback: string): Text {
  const zone = before.zone ?? fallback
  const last = before.deadlines.toSorted((a, b) => instantOfDeadline(b, zone) - instantOfDeadline(a, zone)).at(0)
  if (last !== undefined) return [...words('; it was '), ...deadlineInWords(last, zone)]
  const { startDate, endDate = startDate } = before
  return startDate === undefined || endDate === undefined
    ? words('')
    : [...words('; it was '), ...words(printedRangeInWords(startDate, endDate))]
}
