import type { Kind } from '../../listing/listing.ts'
import type { Status } from '../../listing/status.ts'
import type { DetailAsked, Intent } from '../intent.ts'
import type { AskedOrder } from './order-words.ts'
import type { Claim } from '../span.ts'
import type { AskedStatus } from './status-words.ts'

const ofCalls: ReadonlySet<AskedStatus> = new Set(['open', 'closing soon', 'closed'])
const detailsOfCalls: ReadonlySet<DetailAsked> = new Set([
  'deadline',
  'apply',
  'contact',
  'fee',
  'pay',
  'papers',
  'requirements',
  'positions',
  'subject',
  'readvertisement',
  'reapplying',
  'dates',
])

/** What is spoken of where no word names it: only calls have deadlines and are open. */
export function impliedKinds(
  statuses: readonly Claim<AskedStatus>[],
  order: AskedOrder | undefined,
  times: NonNullable<Intent['times']>,
  details: readonly Claim<DetailAsked>[],
): readonly Kind[] | undefined {
  if (statuses.some(({ meaning }) => ofCalls.has(meaning)) || order?.order === 'deadline' || order?.ofCalls === true)
    return ['call']
  if (times.some(({ relation }) => relation === 'due') || details.some(({ meaning }) => detailsOfCalls.has(meaning)))
    return ['call']
  // "The next trainings": what comes and is no call.
  if (order?.isComing === true) return ['event', 'activity']
  if (statuses.some(({ meaning }) => meaning === 'coming' || meaning === 'over' || meaning === 'running'))
    return ['event', 'activity']
  return undefined
}

/** The status asked for, in the word of the kinds it is asked of. */
export function statusOf(
  claims: readonly Claim<AskedStatus>[],
  kinds: readonly Kind[] | undefined,
  order: AskedOrder | undefined,
): Status | undefined {
  const ofEvents = kinds !== undefined && !kinds.includes('call')
  // "still" and "current" only strengthen another word.
  const asked = (claims.find(({ meaning }) => meaning !== 'current') ?? claims[0])?.meaning
  switch (asked) {
    case undefined:
      if (order?.isComing !== true) return undefined
      return ofEvents ? 'upcoming' : 'open'
    case 'open':
      return ofEvents ? 'running' : 'open'
    case 'current':
      if (kinds?.every((kind) => kind === 'news' || kind === 'publication') === true) return undefined
      return ofEvents ? 'running' : 'open'
    case 'coming':
      return ofEvents ? 'upcoming' : 'forthcoming'
    case 'over':
    case 'closed':
      return ofEvents ? 'over' : 'closed'
    case 'running':
      return kinds?.includes('call') === true && !kinds.includes('event') ? 'open' : 'running'
    case 'closing soon':
    case 'cancelled':
    case 'postponed':
      return asked
  }
}
