import { startOfDay, type Zone } from '../calendar/zone.ts'
import { daysOfPrinted } from '../calendar/printed.ts'
import { instantOfDeadline } from './deadline.ts'
import type { Listing } from './listing.ts'

/** What a listing is at a moment; computed each time it is asked for, never stored. */
export const statuses = [
  'forthcoming',
  'open',
  'closing soon',
  'closed',
  'unknown',
  'upcoming',
  'running',
  'over',
  'cancelled',
  'postponed',
] as const
export type Status = (typeof statuses)[number]

/** A call closes soon when this much time or less is left. */
export const closingSoonMilliseconds = 7 * 86_400_000

/**
 * The instants between which something holds: a call's window from the start of its opening day to its last deadline,
 * an event's own days; `[start, end)` in ms. A side that the page does not give is undefined.
 */
export type Window = { readonly start: number | undefined; readonly end: number | undefined }

/** What of a listing gives its window. */
type Dated = Pick<Listing, 'kind' | 'zone' | 'opens' | 'deadlines' | 'startDate' | 'endDate'>

/** The listing's window in the zone of its place, or in `fallback` where that is not known. */
export function windowOf(listing: Dated, fallback: Zone): Window {
  const zone = listing.zone ?? fallback
  if (listing.kind === 'call') {
    const instants = deadlineInstants(listing, fallback)
    return {
      start: listing.opens === undefined ? undefined : startOfDay(daysOfPrinted(listing.opens).start, zone),
      end: instants.length === 0 ? undefined : Math.max(...instants),
    }
  }
  const { startDate, endDate = startDate } = listing
  return {
    start: startDate === undefined ? undefined : startOfDay(daysOfPrinted(startDate).start, zone),
    end: endDate === undefined ? undefined : startOfDay(daysOfPrinted(endDate).end, zone),
  }
}

/** The status at an instant (ms), a call's up to its last deadline; undefined for kinds that have none (news). */
export function statusAt(listing: Listing, instant: number, fallback: Zone): Status | undefined {
  if (listing.condition !== undefined) return listing.condition
  const { start, end } = windowOf(listing, fallback)
  switch (listing.kind) {
    case 'call':
      if (start !== undefined && instant < start) return 'forthcoming'
      if (end === undefined) return 'unknown'
      if (instant >= end) return 'closed'
      return closesSoon(listing, instant, fallback) ? 'closing soon' : 'open'
    case 'event':
    case 'activity':
      if (start === undefined || end === undefined) return 'unknown'
      if (isRough(listing)) return instant < start ? 'upcoming' : instant >= end ? 'over' : 'unknown'
      if (instant < start) return 'upcoming'
      return instant < end ? 'running' : 'over'
    case 'news':
    case 'publication':
    case 'project':
    case 'notice':
      return undefined
  }
}

/** Whether any of a call's deadlines is at hand: of two dates that disagree either counts, lest the nearer be missed. */
function closesSoon(listing: Listing, instant: number, fallback: Zone): boolean {
  return deadlineInstants(listing, fallback).some((end) => end > instant && end - instant <= closingSoonMilliseconds)
}

/** The instants, in ms, of a call's deadlines, as they stand on the page. */
export function deadlineInstants(listing: Pick<Listing, 'zone' | 'deadlines'>, fallback: Zone): readonly number[] {
  return listing.deadlines.map((deadline) => instantOfDeadline(deadline, listing.zone ?? fallback))
}

/** Whether nothing of a listing is ahead: its last deadline has passed, or it has taken place. */
export function isPast(listing: Dated, instant: number, fallback: Zone): boolean {
  const { end } = windowOf(listing, fallback)
  return end !== undefined && end <= instant
}

/** Whether an event's own time is known only to a month or a year. */
export function isRough(listing: Listing): boolean {
  return listing.startDate !== undefined && listing.startDate.length < 10
}
