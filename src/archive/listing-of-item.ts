import { daysOfPrinted } from '../calendar/printed.ts'
import type { Origin, Source } from '../listing/listing.ts'
import type { Page } from '../source/page.ts'
import { documentsIn, emailsIn, feeCurrencyIn, readvertisedIn, referenceIn, subjectLineIn } from './application.ts'
import { conditionIn } from './condition.ts'
import { countriesOf } from './countries.ts'
import { datesOf } from './dates-of-item.ts'
import type { Draft } from './draft.ts'
import { FieldRecord } from './field-record.ts'
import { partsOfItem, type ItemParts } from './item-parts.ts'
import type { Item } from './items.ts'
import type { KindReading } from './kind-signs.ts'
import { kindOf } from './kind.ts'
import type { Line } from './line.ts'
import { datedTitle, type DatedTitle } from './own-date.ts'
import type { PrintedRange } from './printed-date.ts'

/** An item that could not be read, where it stands and why. */
export type UnreadItem = {
  readonly page: string
  readonly item: number
  readonly line: number
  readonly reason: string
  readonly text: string
}

/** What one item gives: a draft, with doubts about single fields, or the reason why nothing was read. */
export type ItemReading =
  | { readonly draft: Draft; readonly doubts: readonly string[] }
  | { readonly unread: UnreadItem }

/** Reads one item of a page; `number` counts the page's items in printed order, from 1. */
export function readItem(item: Item, number: number, page: Page): ItemReading {
  const parts = partsOfItem(item)
  const { title: titleLine, dateLine } = parts
  if (titleLine === undefined) return { unread: unreadItem(item, number, page) }
  const record = new FieldRecord()
  const summary = parts.summary.map((line) => line.text).join('\n')
  const { title, dated } = titleOf(titleLine.text, parts)
  const { kind, form } = kindOfItem({ item, parts, title, summary, dated, record })
  record.at('title', 'title', titleLine.text, titleLine)
  const { headings } = item
  const { facts } = page
  const dates = datesOf({ kind, title: titleLine, summary, parts, headings, facts, record, dated })
  const place = dateLine?.read.place
  if (dateLine !== undefined && place !== undefined) record.at('place', 'date line', dateLine.line.text, dateLine.line)
  const summaryLine = parts.summary[0]
  return {
    doubts: dates.doubts,
    draft: {
      kind,
      ...(form === undefined ? {} : { form }),
      title,
      ...plainFields(parts, summary, record),
      ...(place === undefined ? {} : { place }),
      ...dates.fields,
      ...conditionOf(title, parts, summary, record),
      ...countriesOf({ title, titleLine, summary, summaryLine, place, dateLine: dateLine?.line, facts, record }),
      ...applicationOf(kind, titleLine, summary, summaryLine, record),
      source: sourceOf(item, number, page),
      provenance: record.fields,
    },
  }
}

function unreadItem({ lines }: Item, number: number, page: Page): UnreadItem {
  const text = lines.map((line) => line.text).join(' ')
  const reason = text === '' ? 'a mark with nothing behind it' : 'no title'
  return { page: page.name, item: number, line: lines[0]?.number ?? 0, reason, text }
}

type TitledItem = {
  readonly item: Item
  readonly parts: ItemParts
  readonly title: string
  readonly summary: string
  readonly dated: DatedTitle | undefined
  readonly record: FieldRecord
}

/** The kind of an item and its form, with the words that said so on record. */
function kindOfItem({ item, parts, title, summary, dated, record }: TitledItem): KindReading {
  const reading = kindOf({
    title,
    ...(parts.kicker === undefined ? {} : { kicker: parts.kicker.text }),
    ...(summary === '' ? {} : { summary }),
    names: [item.headings.section, item.headings.page].flatMap((section) =>
      section === undefined ? [] : [section.written],
    ),
    days: daysOfItem(parts.dateLine?.read.range ?? dated?.range),
  })
  record.at('kind', reading.from, reading.written, lineOf(reading.from, parts, item))
  return reading
}

/** How long a range of days is, as far as that tells an event from a project. */
function daysOfItem(range: PrintedRange | undefined): 'none' | 'one' | 'several' | 'months' {
  if (range === undefined || range.start.length < 10) return 'none'
  if (range.start === range.end) return 'one'
  const length = daysOfPrinted(range.end).end - daysOfPrinted(range.start).start
  return length > longestEvent ? 'months' : 'several'
}

/** What lasts longer, in days, may be a project. */
const longestEvent = 120

/** The title without its own date, where that is the item's date or the only one. */
function titleOf(text: string, parts: ItemParts): { title: string; dated: DatedTitle | undefined } {
  const dated = datedTitle(text)
  const range = parts.dateLine?.read.range
  const isOwn =
    dated !== undefined &&
    (range === undefined ||
      (range.start === dated.range.start && range.end === dated.range.end) ||
      (dated.range.start.startsWith(range.start) && dated.range.end.startsWith(range.end)))
  return isOwn ? { title: dated.title, dated } : { title: text, dated: undefined }
}

function lineOf(from: Origin, parts: ItemParts, item: Item): Line | { readonly line: number } | undefined {
  if (from === 'title') return parts.title
  if (from === 'kicker') return parts.kicker
  if (from === 'summary') return parts.summary[0]
  if (from === 'date line') return parts.dateLine?.line ?? parts.title
  return item.headings.section ?? item.headings.page ?? parts.title
}

function plainFields(parts: ItemParts, summary: string, record: FieldRecord): Partial<Draft> {
  const { kicker, credit } = parts
  if (summary !== '') record.at('summary', 'summary', summary, parts.summary[0])
  if (kicker !== undefined) record.at('kicker', 'kicker', kicker.text, kicker)
  if (credit !== undefined) record.at('credit', 'credit', credit.text, credit)
  return {
    ...(summary === '' ? {} : { summary }),
    ...(kicker === undefined ? {} : { kicker: kicker.text }),
    ...(credit === undefined ? {} : { credit: credit.text }),
  }
}

function conditionOf(title: string, parts: ItemParts, summary: string, record: FieldRecord): Partial<Draft> {
  const candidates = [
    { part: 'title', text: title, line: parts.title },
    { part: 'kicker', text: parts.kicker?.text ?? '', line: parts.kicker },
    { part: 'date line', text: parts.dateLine?.line.text ?? '', line: parts.dateLine?.line },
    { part: 'summary', text: summary, line: parts.summary[0] },
  ] as const
  for (const { part, text, line } of candidates) {
    const found = conditionIn(text, part)
    if (found === undefined) continue
    record.at('condition', part, found.written, line)
    return { condition: found.condition }
  }
  return {}
}

/** What someone who applies needs; contacts are kept for every kind, the rest is a call's. */
function applicationOf(
  kind: Draft['kind'],
  title: Line,
  summary: string,
  line: Line | undefined,
  record: FieldRecord,
): Pick<Draft, 'contacts' | 'documents'> & Partial<Draft> {
  const emails = emailsIn(summary)
  if (emails.length > 0) record.at('contacts', 'summary', emails.join('; '), line)
  const contacts = emails.map((email) => ({ email }))
  const documents = documentsIn(summary)
  if (documents.length > 0)
    record.at('documents', 'summary', documents.map(({ description }) => description).join(' '), line)
  if (kind !== 'call') return { contacts, documents }
  const fee = feeCurrencyIn(summary)
  const subjectLine = subjectLineIn(summary)
  const titleReference = referenceIn(title.text)
  const reference = titleReference ?? referenceIn(summary)
  const again = readvertisedIn(summary) ?? readvertisedIn(title.text)
  if (fee !== undefined) record.at('feeCurrency', 'summary', fee.written, line)
  if (subjectLine !== undefined) record.at('subjectLine', 'summary', subjectLine, line)
  if (reference !== undefined) {
    record.at(
      'reference',
      titleReference === undefined ? 'summary' : 'title',
      reference,
      titleReference === undefined ? line : title,
    )
  }
  if (again !== undefined) {
    const inSummary = readvertisedIn(summary) !== undefined
    record.at('readvertisement', inSummary ? 'summary' : 'title', again, inSummary ? line : title)
  }
  return {
    contacts,
    documents,
    ...(fee === undefined ? {} : { feeCurrency: fee.code }),
    ...(subjectLine === undefined ? {} : { subjectLine }),
    ...(reference === undefined ? {} : { reference }),
    ...(again === undefined ? {} : { readvertisement: true }),
  }
}

function sourceOf(item: Item, number: number, page: Page): Source {
  const marker = item.lines[0]?.marker
  const heading = item.headings.dated?.written ?? item.headings.section?.written ?? item.headings.page?.written
  return {
    page: page.name,
    ...(page.facts.address === undefined ? {} : { address: page.facts.address }),
    item: number,
    ...(marker?.style === 'number' ? { number: marker.printed } : {}),
    line: item.lines[0]?.number ?? 0,
    ...(heading === undefined ? {} : { heading }),
  }
}
