import { overlap } from '../calendar/interval.ts'
import { daysOfPrinted, precisionOf } from '../calendar/printed.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import { deadlineInstants } from '../listing/status.ts'
import { plainTitle } from './identity.ts'

/** How a listing differs from what was known of it, the weightiest first. */
export const changeKinds = [
  'cancelled',
  'postponed',
  'reinstated',
  're-advertised',
  'extended',
  'brought forward',
  'corrected',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What makes a listing what it says; where it stands on its pages is none of it. */
const telling = [
  'kind',
  'form',
  'title',
  'summary',
  'place',
  'posted',
  'listed',
  'startDate',
  'endDate',
  'opens',
  'closes',
  'deadlines',
  'condition',
  'countries',
  'contacts',
  'feeCurrency',
  'documents',
  'reference',
  'subjectLine',
  'readvertisement',
] as const satisfies readonly (keyof Listing)[]

const ofDays: ReadonlySet<string> = new Set(['startDate', 'endDate', 'opens', 'closes', 'deadlines'])

/** What somebody who applies or comes goes by besides: a correction of anything else is no news. */
const weighty: ReadonlySet<string> = new Set([
  'place',
  'contacts',
  'feeCurrency',
  'documents',
  'reference',
  'subjectLine',
])

/** What of a listing's fields is not as it was: any of its days; any that somebody acts by. */
export type Change = {
  readonly kind: ChangeKind
  readonly fields: readonly string[]
  readonly isOfDays: boolean
  readonly isWeighty: boolean
}

/** How a listing differs from its version before; undefined where it says the same. `fallback` is the zone of unknown ones. */
export function changeOf(before: Listing, after: Listing, fallback: Zone): Change | undefined {
  const fields = telling.filter((field) => tellingOf(before, field) !== tellingOf(after, field))
  if (fields.length === 0) return undefined
  const kind = kindOf(before, after, fallback)
  const isOfDays = fields.some((field) => ofDays.has(field))
  return {
    kind,
    fields,
    isOfDays,
    isWeighty: kind !== 'corrected' || isOfDays || fields.some((field) => weighty.has(field)),
  }
}

/** The words that gave a field may stand elsewhere, in other layout, case or punctuation: what they say counts. */
function tellingOf(listing: Listing, field: (typeof telling)[number]): string {
  switch (field) {
    case 'deadlines':
      return JSON.stringify(
        listing.deadlines.map(({ day, seconds, timeStated, zone }) => [day, seconds, timeStated, zone]),
      )
    case 'countries':
      return listing.countries.map(({ code }) => code).toString()
    case 'summary':
    case 'title':
    case 'place':
      return plainTitle(listing[field] ?? '')
    default:
      return JSON.stringify(listing[field]) ?? ''
  }
}

function kindOf(before: Listing, after: Listing, fallback: Zone): ChangeKind {
  if (after.condition !== before.condition) return after.condition ?? 'reinstated'
  if (after.readvertisement === true && before.readvertisement !== true) return 're-advertised'
  const [was, is] = [lastOf(before, fallback), lastOf(after, fallback)]
  if (was === undefined || is === undefined || was === is || isMadeExact(before, after)) return 'corrected'
  if (after.kind === 'call') return is > was ? 'extended' : 'brought forward'
  return is > was ? 'postponed' : 'brought forward'
}

/** Whether the days of an event that was known by its month or year are now known, or the other way round. */
function isMadeExact({ startDate: was }: Listing, { kind, startDate: is }: Listing): boolean {
  if (kind === 'call' || was === undefined || is === undefined || precisionOf(was) === precisionOf(is)) return false
  return overlap(daysOfPrinted(was), daysOfPrinted(is)) !== undefined
}

/** What moves when a listing is moved: the last deadline of a call, the first day of an event; undefined for all else. */
function lastOf(listing: Listing, fallback: Zone): number | undefined {
  if (listing.kind === 'call') {
    const instants = deadlineInstants(listing, fallback)
    return instants.length === 0 ? undefined : Math.max(...instants)
  }
  if (listing.kind !== 'event' && listing.kind !== 'activity') return undefined
  return listing.startDate === undefined ? undefined : daysOfPrinted(listing.startDate).start
}
