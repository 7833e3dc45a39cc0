import { partsOf } from '../../calendar/day.ts'
import type { Status } from '../../listing/status.ts'
import type { Place } from '../../place/place.ts'
import type { Change } from './change-words.ts'
import { without, type AskedTime, type Intent, type Slot } from '../intent.ts'
import { inMonthSaid, inYearSaid, movedTime } from './moved-time.ts'
import { said as daysSaid } from '../time/settle.ts'
import type { Understanding } from '../understand.ts'

const connecting =
  /^\W*(?:(?:many )?(?:thanks|thank you|thx|great|perfect)[\s,.!]+)?(?:and|or|but|add|include|what about|how about|only|just|also|plus|same|ok(?:ay)?|then|now|so(?! far)|no\b,?|nope|sorry|actually|everything|not|instead|i meant?|rather|make (?:it|that)|change (?:it|that)|the ones?)\b/i
const connectingAtEnd = /\b(?:only|instead|too|as well|also|rather|then)\W*$/i
const pointing = /\b(?:ones?|of (?:them|those|these|which)|them|those|these|that one|they|it|its)\b/i
const preposition =
  /^\W*(?:in|from|for|about|on|at|by|with|without|since|before|after|until|during|between|still|which|any)\b/i
const adding = /^\W*(?:and )?(?:also|plus|add|include|as well as|in addition)\b|\b(?:too|as well|also)\W*$/i

/** Whether a question leans on the one before it, rather than standing on its own. */
export function isFollowUp({ text, intent, namesKind, changes }: Understanding): boolean {
  if (intent.positions !== undefined || changes.some(({ does }) => does !== 'widen')) return true
  if (intent.act === 'unclear') return false
  if (connecting.test(text) || connectingAtEnd.test(text)) return true
  if (namesKind || intent.or !== undefined) return false
  if (changes.length > 0) return true
  // "how do I apply?", "when does it close?": a question about one thing that names no thing.
  const namesNothing = intent.topic === undefined && intent.places === undefined && intent.times === undefined
  if (intent.act === 'detail' && namesNothing) return true
  // "in which city was the business gathering?" names its listing.
  if (intent.act === 'detail' && intent.topic !== undefined) return false
  if (pointing.test(text) || preposition.test(text)) return true
  // Only values of slots, no topic: "October", "Mongolia", "how many?", "closed?".
  const words = text.split(/\s+/).filter((word) => word !== '').length
  return intent.topic === undefined && words <= 4
}

/** The year a follow-up's bare month belongs to: that of the question before. */
export function yearOf(before: Intent | undefined): number | undefined {
  const asked = before?.times?.[0]?.within[0] ?? before?.statusTime?.within[0]
  if (asked === undefined) return undefined
  const day = Number.isFinite(asked.start) ? asked.start : asked.end - 1
  return Number.isFinite(day) ? partsOf(day).year : undefined
}

/** The question before, changed by this one: a new value replaces the value of its slot and the rest stays. */
export function followUp(before: Intent | undefined, now: Understanding): Intent {
  const { intent, changes } = now
  if (before === undefined) return intent
  if (changes.some(({ does }) => does === 'among')) return { ...intent, among: plainly(before) }
  if (changes.some(({ does }) => does === 'drop')) return dropped(before, intent)
  const kept = now.namesKind ? without(before, 'or') : before
  const changed = changedBy(kept, now)
  const others = kept.or?.map((clause) => changedBy(clause, now))
  return others === undefined ? changed : { ...changed, or: others.map((other) => ({ ...other, assumed: [] })) }
}

/** The question before without what is named: "drop China", "forget 2015", "remove the youth". */
function dropped(before: Intent, { places, times, statusTime, kinds, topic, status, feeCurrency }: Intent): Intent {
  const left = before.places?.filter(({ id }) => places?.every((place) => place.id !== id) ?? true)
  const slots: readonly Slot[] = [
    ...(left?.length === 0 ? (['places'] as const) : []),
    ...(times === undefined && statusTime === undefined ? [] : (['times', 'statusTime'] as const)),
    ...(kinds === undefined ? [] : (['kinds', 'form'] as const)),
    ...(topic === undefined ? [] : (['topic'] as const)),
    ...(status === undefined ? [] : (['status', 'statusTime'] as const)),
    ...(feeCurrency === undefined ? [] : (['feeCurrency'] as const)),
  ]
  const rest: Intent = { ...before, assumed: [], ...(left === undefined ? {} : { places: left }) }
  return without(rest, ...slots)
}

/** A question as a condition: what it finds, without what was asked of that. */
function plainly(intent: Intent): Intent {
  const { table: _table, detail: _detail, positions: _positions, ids: _ids, limit: _limit, ...rest } = intent
  return { ...rest, act: 'find', assumed: [] }
}

function changedBy(before: Intent, { text, intent, namesKind, changes }: Understanding): Intent {
  const base = widened(before, changes)
  const adds = adding.test(text)
  const kinds = namesKind ? joined(adds, base.kinds, intent.kinds) : (base.kinds ?? intent.kinds)
  const form = intent.form ?? (namesKind ? undefined : base.form)
  const excluded = excludedBy(base.excluded, intent)
  const places = joined(adds, allowed(base.places, intent.excluded?.places), intent.places)
  const topic = intent.topic ?? base.topic
  const feeCurrency = intent.feeCurrency ?? base.feeCurrency
  const order = intent.order ?? (namesKind ? undefined : base.order)
  const status = fitted(intent.status ?? base.status, kinds)
  const moved = movedBy(base, changes)
  const times = timesOf(moved.before, intent, adds)
  return {
    act: intent.act,
    assumed: [...moved.assumed, ...intent.assumed],
    ...(intent.detail === undefined ? {} : { detail: intent.detail }),
    ...(intent.table === undefined ? {} : { table: intent.table }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(form === undefined ? {} : { form }),
    ...(places === undefined ? {} : { places }),
    ...(topic === undefined ? {} : { topic }),
    ...(feeCurrency === undefined ? {} : { feeCurrency }),
    ...(excluded === undefined ? {} : { excluded }),
    ...(order === undefined ? {} : { order }),
    ...(status === undefined ? {} : { status }),
    ...(status === undefined ? timesAlone(times) : times),
    ...((intent.readvertised ?? base.readvertised) === true ? { readvertised: true } : {}),
    ...(base.among === undefined ? {} : { among: base.among }),
    ...(intent.limit === undefined ? {} : { limit: intent.limit }),
    ...(intent.positions === undefined ? {} : { positions: intent.positions }),
  }
}

/** A new value replaces the old one, or stands beside it where the asker adds: "also Georgia". */
function joined<Value>(
  adds: boolean,
  before: readonly Value[] | undefined,
  now: readonly Value[] | undefined,
): readonly Value[] | undefined {
  if (now === undefined) return before
  return adds ? [...new Set([...(before ?? []), ...now])] : now
}

/** The places that are still wanted; undefined where none is left to ask for. */
function allowed(before: Intent['places'], excluded: Intent['places']): Intent['places'] {
  const left = before?.filter(({ id }) => excluded?.every((place) => place.id !== id) ?? true)
  return left?.length === 0 ? undefined : left
}

/** What is not wanted by now; a place that is asked for again is. */
function excludedBy(before: Intent['excluded'], now: Intent): Intent['excluded'] {
  const all = { ...before, ...now.excluded }
  const { places: _places, ...rest } = all
  const places = allowed(joined(true, before?.places, now.excluded?.places), now.places)
  const excluded = places === undefined ? rest : { ...rest, places }
  return Object.keys(excluded).length === 0 ? undefined : excluded
}

/** The question before without the parts that no longer matter. */
function widened(before: Intent, changes: readonly Change[]): Intent {
  let base = before
  for (const change of changes) {
    if (change.does === 'elsewhere' && base.places !== undefined) {
      const elsewhere: readonly Place[] = [...(base.excluded?.places ?? []), ...base.places]
      base = { ...without(base, 'places'), excluded: { ...base.excluded, places: elsewhere } }
    }
    if (change.does !== 'widen') continue
    base = change.slot === 'kinds' ? without(base, 'kinds', 'form') : without(base, change.slot)
    if (change.slot === 'times' || change.slot === 'status') base = without(base, 'statusTime')
  }
  return base
}

const moves = new Set<Change['does']>(['neighbour', 'shift', 'later', 'earlier'])

/** The question before with its time moved, and the words that say where to. */
function movedBy(
  before: Intent,
  changes: readonly Change[],
): { readonly before: Intent; readonly assumed: readonly string[] } {
  const change = changes.find(({ does }) => moves.has(does))
  const time = before.statusTime ?? before.times?.[0]
  const moved = change === undefined || time === undefined ? undefined : movedTime(time, change)
  const [days] = moved?.within ?? []
  if (moved === undefined || days === undefined) return { before, assumed: [] }
  const assumed = Number.isFinite(days.end - days.start) ? [`the time moved to ${daysSaid(days)}`] : []
  if (before.statusTime !== undefined) return { before: { ...before, statusTime: moved }, assumed }
  return { before: { ...before, times: [moved, ...(before.times ?? []).slice(1)] }, assumed }
}

/** Where no status is left to hold at a time, the time is a condition by itself. */
function timesAlone({ times: asked = [], statusTime }: Pick<Intent, 'times' | 'statusTime'>): Pick<Intent, 'times'> {
  const all = statusTime === undefined ? asked : [...asked, statusTime]
  return all.length === 0 ? {} : { times: all }
}

function timesOf(before: Intent, now: Intent, adds: boolean): Pick<Intent, 'times' | 'statusTime'> {
  const [said] = now.times ?? []
  // "open calls on 10 March" – "and on 1 April?": the new time is the status's, as the old one was.
  if (said !== undefined && now.status === undefined && before.statusTime !== undefined && said.relation === 'on') {
    const statusTime = newTime(before.statusTime, said, adds)
    return { statusTime, ...(before.times === undefined ? {} : { times: before.times }) }
  }
  const [last] = before.times ?? []
  const kept = now.times?.map((time): AskedTime => {
    const related = time.relation === 'on' && last !== undefined ? { ...time, relation: last.relation } : time
    return last === undefined ? related : newTime(last, related, adds)
  })
  const whole = kept ?? before.times
  const statusTime = now.status === undefined ? before.statusTime : now.statusTime
  return { ...(whole === undefined ? {} : { times: whole }), ...(statusTime === undefined ? {} : { statusTime }) }
}

/** The new time for the old one: beside it where the asker adds, and completed by it where only a year was said. */
function newTime(before: AskedTime, said: AskedTime, adds: boolean): AskedTime {
  if (adds && before.relation === said.relation) return { ...said, within: [...before.within, ...said.within] }
  return inYearSaid(before, said) ?? inMonthSaid(before, said) ?? said
}

/** The status in the words of its kinds: an event is not open but running. */
function fitted(status: Status | undefined, kinds: Intent['kinds']): Status | undefined {
  if (status === undefined || kinds === undefined) return status
  const pairs: readonly (readonly [Status, Status])[] = [
    ['open', 'running'],
    ['closed', 'over'],
    ['forthcoming', 'upcoming'],
  ]
  const ofCalls = kinds.includes('call')
  if (!ofCalls && !kinds.includes('event') && !kinds.includes('activity')) return undefined
  const pair = pairs.find(([call, event]) => status === call || status === event)
  return pair === undefined ? status : ofCalls ? pair[0] : pair[1]
}
