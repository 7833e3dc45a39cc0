import type { Day } from '../calendar/day.ts'
import { dayAt } from '../calendar/zone.ts'
import { daysOfPrinted, type PrintedDate } from '../calendar/printed.ts'
import type { Archive } from '../archive/archive.ts'
import { clausesIn, type Intent } from '../question/intent.ts'
import type { Moment } from './facts.ts'
import { printedInWords } from './day-words.ts'

/**
 * How fresh the archive is, where an answer is about now: the last capture where it is known, else the newest item's
 * day. Undefined where the question is about a time that the archive covers.
 */
export function freshnessNote(intent: Intent, archive: Archive, moment: Moment): string | undefined {
  const today = dayAt(moment.now, moment.zone)
  const clauses = clausesIn(intent)
  const asksNow = clauses.some(({ status, statusTime }) => status !== undefined && statusTime === undefined)
  const reaches = clauses
    .flatMap(({ times = [], statusTime }) => [...times, ...(statusTime === undefined ? [] : [statusTime])])
    .some(({ within }) => within.some(({ end }) => end > today - 31))
  const asksNewest = clauses.some(({ order }) => order === 'newest' || order === 'deadline')
  if (!asksNow && !reaches && !asksNewest) return undefined
  return freshness(archive, today)
}

/** Up to when the archive knows, of what was there today; undefined where it has no date at all. */
export function freshness(archive: Archive, today = Infinity): string | undefined {
  const captured = archive.pages
    .flatMap(({ facts }) => facts.captured ?? [])
    .toSorted()
    .at(-1)
  if (captured !== undefined)
    return `The pages were captured up to ${printedInWords(captured)}; what was posted later is not in them.`
  const newest = newestDay(archive, today)
  if (newest === undefined) return undefined
  return `How fresh this is: the archive’s newest item is of ${printedInWords(newest)}; what was posted later is not in it.`
}

/** The latest day any listing was posted or took place: what is announced for later says nothing of it. */
function newestDay(archive: Archive, today: Day): PrintedDate | undefined {
  return archive.listings
    .flatMap(({ posted, startDate }) => [posted, startDate].filter((date) => date !== undefined))
    .filter((date) => daysOfPrinted(date).start <= today)
    .toSorted((a, b) => daysOfPrinted(a).start - daysOfPrinted(b).start)
    .at(-1)
}
