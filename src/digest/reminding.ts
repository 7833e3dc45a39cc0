import { deadlineInstants } from '../listing/status.ts'
import type { Listing } from '../listing/listing.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Origin } from '../inbox/inbox.ts'
import type { Reminder } from './reminder.ts'
import { whileAwake, type Waking } from './waking.ts'

/** How long before a deadline, in ms, people are reminded who say nothing else. */
export const usualLeads: readonly number[] = [7 * 86_400_000, 86_400_000]

/** The next deadline of a call, in ms: of two that disagree the nearer; undefined where none is to come. */
function nextDeadlineOf(listing: Listing, now: number, fallback: Zone): number | undefined {
  const coming = deadlineInstants(listing, fallback).filter((instant) => instant > now)
  return coming.length === 0 ? undefined : Math.min(...coming)
}

/** Whose reminder it is and where it was asked for. */
export type Asker = Origin & { readonly person: string; readonly channel: string }

/** A reminder so long (ms) before the deadline of a listing; undefined where that is past, or there is no deadline. */
export function reminderBefore(
  asker: Asker,
  listing: Listing,
  before: number,
  waking: Waking,
  { now, fallback }: { readonly now: number; readonly fallback: Zone },
): Reminder | undefined {
  const deadline = nextDeadlineOf(listing, now, fallback)
  if (deadline === undefined) return undefined
  const due = dueBefore(deadline, before, waking)
  if (due <= now) return undefined
  return { ...madeFor(asker, listing, `${before / 1000}`, now), before, due, deadline }
}

/** A reminder at a moment of somebody's own. */
export function reminderAt(asker: Asker, listing: Listing, due: number, now: number): Reminder {
  return { ...madeFor(asker, listing, `at ${due}`, now), due }
}

/** When somebody is reminded of a deadline: within a day of it at the hour that it counts from, else while they are awake. */
function dueBefore(deadline: number, before: number, waking: Waking): number {
  const due = deadline - before
  return before < 86_400_000 ? due : whileAwake(due, waking, deadline)
}

function madeFor(
  { platform, workspace, person, channel }: Asker,
  { id }: Listing,
  what: string,
  now: number,
): Pick<Reminder, 'platform' | 'workspace' | 'key' | 'person' | 'channel' | 'listing' | 'state' | 'made'> {
  return { platform, workspace, key: `${person} ${id} ${what}`, person, channel, listing: id, state: 'set', made: now }
}

/** What becomes of a reminder that was set by another deadline, or whose call is off; undefined where it stays. */
export type Moved =
  | { readonly as: 'cancelled'; readonly reminder: Reminder }
  /** Without a word where one was said of it within a day. */
  | { readonly as: 'moved'; readonly reminder: Reminder; readonly isQuiet: boolean }
  /** Its new time is past already. */
  | { readonly as: 'too late'; readonly reminder: Reminder }

const day = 86_400_000

/** Holds a reminder against its listing as it is now: it moves with its deadline, with a word once a day at most. */
export function movedWith(
  reminder: Reminder,
  listing: Listing,
  waking: Waking,
  { now, fallback }: { readonly now: number; readonly fallback: Zone },
): Moved | undefined {
  if (listing.condition === 'cancelled') return { as: 'cancelled', reminder: { ...reminder, state: 'cancelled' } }
  const { before, deadline: was, moved = -Infinity } = reminder
  if (before === undefined || was === undefined) return undefined
  const instants = deadlineInstants(listing, fallback)
  const deadline = nextDeadlineOf(listing, now, fallback) ?? Math.max(...instants)
  // One of two dates that disagree may have passed: the reminder was for it.
  if (instants.length === 0 || instants.includes(was) || deadline === was) return undefined
  const due = dueBefore(deadline, before, waking)
  // One whose time is past then is told at once, as any that is due.
  if (now - moved < day) return { as: 'moved', reminder: { ...reminder, due, deadline }, isQuiet: true }
  if (due > now) return { as: 'moved', reminder: { ...reminder, due, deadline, moved: now }, isQuiet: false }
  return { as: 'too late', reminder: { ...reminder, deadline, moved: now, state: 'told' } }
}
