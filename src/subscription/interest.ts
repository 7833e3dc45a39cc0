import type { Kind } from '../listing/listing.ts'
import type { Status } from '../listing/status.ts'
import type { AskedTime, Intent } from '../question/intent.ts'
import { without } from '../question/intent.ts'

/** Why a listing is told: it is not as it was, closes soon, was newly posted, or takes place soon. */
export const reasons = ['changed', 'closing', 'new', 'upcoming'] as const
export type Reason = (typeof reasons)[number]

/** What a saved question wants told: listings that it finds whatever their status, for some reasons. */
export type Interest = { readonly wanted: Intent; readonly reasons: ReadonlySet<Reason> }

/** Statuses that a listing comes to: to ask for them is to ask to be told of it in time. */
const passing: ReadonlySet<Status | undefined> = new Set<Status | undefined>([
  'open',
  'closing soon',
  'upcoming',
  'running',
])

/** What a question wants told where it is saved; undefined where it asks for no listings. */
export function interestOf(intent: Intent): Interest | undefined {
  if (intent.act !== 'find' && intent.act !== 'count') return undefined
  if (intent.ids !== undefined || intent.positions !== undefined) return undefined
  return { wanted: lasting(intent), reasons: new Set(reasonsOf(intent)) }
}

/** The question without what passes: a status that comes and goes, "new", an order and a number. */
function lasting(intent: Intent): Intent {
  const isPassing = passing.has(intent.status) && intent.statusTime === undefined
  const { order: _order, ...rest } = without(intent, 'limit', ...(isPassing ? (['status'] as const) : []))
  const times = (intent.times ?? []).filter((time) => !isAnyTime(time))
  const timed = { ...without(rest, 'times'), ...(times.length === 0 ? {} : { times }) }
  return intent.or === undefined ? timed : { ...timed, or: intent.or.map(lasting) }
}

function isAnyTime({ within }: AskedTime): boolean {
  return within.every(({ start, end }) => start === -Infinity && end === Infinity)
}

/** All that its kinds can be told for; where the question asks for just that, what closes or is new and nothing else. */
function reasonsOf(intent: Intent): readonly Reason[] {
  const { kinds, status, times = [], order, or = [] } = intent
  const alone: readonly Reason[] =
    status === 'closing soon'
      ? ['closing']
      : order === 'newest' || times.some(({ relation }) => relation === 'posted')
        ? ['new']
        : reasons.filter((reason) => suits(reason, kinds))
  return [...alone, ...or.flatMap(reasonsOf)]
}

function suits(reason: Reason, kinds: readonly Kind[] | undefined): boolean {
  if (kinds === undefined || reason === 'changed' || reason === 'new') return true
  return reason === 'closing' ? kinds.includes('call') : kinds.includes('event') || kinds.includes('activity')
}
