import { isoDeadline, type Deadline } from '../../src/listing/deadline.ts'
import type { Listing } from '../../src/listing/listing.ts'
import { statusAt } from '../../src/listing/status.ts'
import type { StatusMoment } from './json.ts'
import { alignedRow, columnWidths, gap } from '../columns.ts'
import { clean, wrapped, type Layout } from './render.ts'
import { widthOf } from '../width.ts'

/** Listings as a table: a row of short facts in columns, and under it the title and where it stands. */
export function renderTable(listings: readonly Listing[], layout: Layout, at?: StatusMoment): string {
  if (listings.length === 0) return ''
  const header = ['id', 'kind', 'dates', ...(at === undefined ? [] : ['status']), 'deadline']
  const rows = listings.map((listing) => cellsOf(listing, at))
  const widths = columnWidths([header, ...rows])
  const indent = ' '.repeat((widths[0] ?? 0) + gap.length)
  return [
    ...wrappedCells(alignedRow(header, widths), layout, indent),
    ...listings.flatMap((listing, index) => [
      ...wrappedCells(alignedRow(rows[index] ?? [], widths), layout, indent),
      ...wrapped(clean(listing.title), layout, { indent, style: 'bold' }),
      ...wrapped(clean(placeOf(listing)), layout, { indent, style: 'dim' }),
    ]),
  ].join('\n')
}

/** A row as it is where it fits, so that its columns stand; else wrapped. */
function wrappedCells(row: string, layout: Layout, indent: string): readonly string[] {
  return widthOf(row) <= layout.width ? [row] : wrapped(row, layout, { indent, mark: '' })
}

function cellsOf(listing: Listing, at: StatusMoment | undefined): readonly string[] {
  const status = at === undefined ? [] : [statusAt(listing, at.instant, at.fallbackZone) ?? '-']
  return [listing.id, listing.kind, datesOf(listing), ...status, listing.deadlines.map(deadlineCell).join(', ') || '-']
}

/** The listing's own days, else the day it was posted, else the rougher date of its line; both ends included. */
function datesOf({ opens, closes, startDate, endDate, posted, listed }: Listing): string {
  const start = opens ?? startDate
  const end = closes ?? endDate
  if (start !== undefined || end !== undefined) return start === end ? (start ?? '') : `${start ?? ''}..${end ?? ''}`
  return posted ?? listed ?? '-'
}

/** `2024-03-15 13:00 +08:00`; the day alone where no hour was stated. */
function deadlineCell(deadline: Deadline): string {
  const iso = isoDeadline(deadline)
  return deadline.timeStated ? [iso.slice(0, 10), iso.slice(11, 16), iso.slice(19)].join(' ').trim() : iso.slice(0, 10)
}

function placeOf({ sources }: Listing): string {
  return sources.map(({ page, line }) => `${page}:${line}`).join(', ')
}
