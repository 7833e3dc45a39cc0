import type { Place } from '../../place/place.ts'
import type { Status } from '../../listing/status.ts'
import type { Change } from './change-words.ts'
import { without, type AskedTime, type Intent } from '../intent.ts'
import { distinct, notWanted, stillWanted } from './exclusions.ts'
import { atHourSaid, inMonthSaid, inYearSaid, movedTime } from './moved-time.ts'
import { said as daysSaid } from '../time/settle.ts'
import type { Understanding } from '../understand.ts'

/** One clause of the question before as this one changes it; where it adds, new values stand beside the old ones. */
export function changedBy(before: Intent, now: Understanding, adds: boolean): Intent {
  const { intent, changes } = now
  const base = stillWanted(widened(before, changes), intent.excluded)
  const namesKind = now.namesKind && !isNarrowing(now)
  const kinds = now.namesKind ? joined(adds, base.kinds, intent.kinds) : (base.kinds ?? intent.kinds)
  const form = intent.form ?? (namesKind ? undefined : base.form)
  const excluded = notWanted(base.excluded, intent)
  // Where a listing must be about each of the places, it must be about one that is added too.
  const isEach = adds && base.alsoIn !== undefined && intent.places !== undefined
  const places = isEach ? base.places : joined(adds, base.places, intent.places)
  const added = isEach ? [...(base.alsoIn ?? []), intent.places ?? []] : intent.alsoIn
  const alsoIn = intent.places === undefined ? base.alsoIn : added
  // "And those without a date" after "with an exact date" are the others of these.
  const lacks = (intent.lacks === 'date' && base.exact === true ? 'exact date' : intent.lacks) ?? base.lacks
  const exact = intent.exact ?? (intent.lacks === undefined && base.exact === true)
  const topic = intent.topic ?? base.topic
  const feeCurrency = intent.feeCurrency ?? base.feeCurrency
  const order = intent.order ?? (namesKind ? undefined : base.order)
  const limit = intent.limit ?? (keepsLimit(now) ? base.limit : undefined)
  const status = fitted(intent.status ?? base.status, kinds)
  const moved = movedBy(base, changes)
  const times = timesOf(withoutDue(moved.before, now), intent, adds)
  const keptTable = keepsTable(before, now) ? before.table : undefined
  // "As a table" after a table of counts means that one.
  const table = (intent.table?.by === 'listing' ? before.table : undefined) ?? intent.table ?? keptTable
  return {
    act: keptTable === undefined ? intent.act : 'table',
    assumed: [...moved.assumed, ...intent.assumed],
    ...(intent.detail === undefined ? {} : { detail: intent.detail }),
    ...(table === undefined ? {} : { table }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(form === undefined ? {} : { form }),
    ...(places === undefined ? {} : { places }),
    ...(alsoIn === undefined ? {} : { alsoIn }),
    ...(lacks === undefined || intent.exact === true ? {} : { lacks }),
    ...(exact ? { exact: true as const } : {}),
    ...((intent.contact ?? base.contact) === undefined ? {} : { contact: intent.contact ?? base.contact }),
    ...(intent.clock === undefined ? {} : { clock: intent.clock }),
    ...(topic === undefined ? {} : { topic }),
    ...(feeCurrency === undefined ? {} : { feeCurrency }),
    ...(excluded === undefined ? {} : { excluded }),
    ...(order === undefined ? {} : { order }),
    ...(status === undefined ? {} : { status }),
    ...(status === undefined ? timesAlone(times) : times),
    ...((intent.readvertised ?? base.readvertised) === true ? { readvertised: true } : {}),
    ...(base.among === undefined ? {} : { among: base.among }),
    ...(base.titled === true && intent.topic === undefined ? { titled: true } : {}),
    ...(base.besides === undefined ? {} : { besides: base.besides }),
    ...(limit === undefined ? {} : { limit }),
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
  return adds ? distinct([...(before ?? []), ...now]) : now
}

const several = /\b(?:ones|all|any|every|they|them|those|these|which|others?)\b/i

/** "And in Mongolia?" after "the latest call" is still about the latest one; several or another kind are not. */
function keepsLimit({ text, intent, namesKind }: Understanding): boolean {
  return intent.act === 'find' && !namesKind && intent.order === undefined && !several.test(text)
}

/** "Which are workshops?": some of what was found before. */
export function isNarrowing({ text }: Understanding): boolean {
  return /^\W*(?:and )?which (?:ones )?(?:are|were|is|was) (?!the\b|there\b)/i.test(text)
}

/** The question before without the parts that no longer matter. */
function widened(before: Intent, changes: readonly Change[]): Intent {
  let base = before
  for (const change of changes) {
    if (change.does === 'elsewhere' && base.places !== undefined) {
      const elsewhere: readonly Place[] = [
        ...(base.excluded?.places ?? []),
        ...base.places,
        ...(base.alsoIn ?? []).flat(),
      ]
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

/** "Which stay open after today?" after "what closes today" asks for others; "will they still be open?" for those. */
function withoutDue(before: Intent, { text, intent }: Understanding): Intent {
  const isOthers = intent.statusTime !== undefined && before.status === undefined && !those.test(text)
  return isOthers && before.times?.every(({ relation }) => relation === 'due') === true
    ? without(before, 'times')
    : before
}

const those = /\b(?:they|them|those|these|it)\b/i

/** "Only Mongolia" after a table of counts is the table of less; "list them", or another kind asked for, is a list. */
function keepsTable({ table }: Intent, { text, intent, namesKind }: Understanding): boolean {
  if (table === undefined || table.by === 'sides' || intent.act !== 'find' || namesKind) return false
  const isNew = (intent.places ?? intent.times ?? intent.status ?? intent.topic ?? intent.excluded) !== undefined
  return isNew && !/\b(?:list|show|which|what|them|they|those|these|who|where)\b/i.test(text)
}

const lasting = new Set<Intent['status']>(['open', 'running', 'closing soon'])

function timesOf(before: Intent, now: Intent, adds: boolean): Pick<Intent, 'times' | 'statusTime'> {
  const [said] = now.times ?? []
  // "open calls" – "and on 1 April?": the new time is the status's, as any old one was.
  const isLasting = before.statusTime !== undefined || (lasting.has(before.status) && before.times === undefined)
  if (said !== undefined && now.status === undefined && isLasting && said.relation === 'on') {
    const statusTime = before.statusTime === undefined ? said : newTime(before.statusTime, said, adds)
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
  return atHourSaid(before, said) ?? inYearSaid(before, said) ?? inMonthSaid(before, said) ?? said
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
