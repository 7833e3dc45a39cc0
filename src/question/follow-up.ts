import { partsOf } from '../calendar/day.ts'
import type { Status } from '../listing/status.ts'
import type { AskedTime, Intent } from './intent.ts'
import type { Understanding } from './understand.ts'

const connecting =
  /^\W*(?:and|or|but|what about|how about|only|just|also|same|ok(?:ay)?|then|now|so|no,?|not|instead|i meant?|rather|make (?:it|that))\b/i
const pointing = /\b(?:ones?|of (?:them|those|these|which)|them|those|these|that one|they|it)\b/i
const preposition =
  /^\W*(?:in|from|for|about|on|at|by|with|without|since|before|after|until|during|between|still|which|any)\b/i

/** Whether a question leans on the one before it, rather than standing on its own. */
export function isFollowUp(text: string, { intent, namesKind }: Understanding): boolean {
  if (intent.act === 'more' || intent.position !== undefined) return true
  if (
    intent.act === 'greeting' ||
    intent.act === 'thanks' ||
    intent.act === 'restart' ||
    intent.act === 'help' ||
    intent.act === 'unclear'
  )
    return false
  if (connecting.test(text) || /\bonly\W*$/i.test(text)) return true
  if (namesKind) return false
  // "how do I apply?", "when does it close?": a question about one thing that names no thing.
  const namesNothing = intent.topic === undefined && intent.places === undefined && intent.times === undefined
  if (intent.act === 'detail' && namesNothing) return true
  if (pointing.test(text) || preposition.test(text)) return true
  // Only values of slots, no topic: "October", "Mongolia", "how many?", "closed?".
  const words = text.split(/\s+/).filter((word) => word !== '').length
  return intent.topic === undefined && words <= 4
}

/** The year a follow-up's bare month belongs to: that of the question before. */
export function yearOf(before: Intent): number | undefined {
  const asked = before.times?.[0]?.within[0] ?? before.statusTime?.within[0]
  if (asked === undefined) return undefined
  const day = Number.isFinite(asked.start) ? asked.start : asked.end - 1
  return Number.isFinite(day) ? partsOf(day).year : undefined
}

/** The question before, changed by this one: a new value replaces the value of its slot and the rest stays. */
export function followUp(text: string, before: Intent, { intent, namesKind }: Understanding): Intent {
  const kinds = namesKind ? intent.kinds : (before.kinds ?? intent.kinds)
  const form = intent.form ?? (namesKind ? undefined : before.form)
  const places = intent.places ?? before.places
  // "which of them are for …" narrows; any other new topic replaces the old.
  const narrows = /\bof (?:them|those|these)\b/i.test(text) && intent.topic !== undefined
  const topic = narrows ? [...(before.topic ?? []), ...(intent.topic ?? [])] : (intent.topic ?? before.topic)
  const feeCurrency = intent.feeCurrency ?? before.feeCurrency
  const order = intent.order ?? (namesKind ? undefined : before.order)
  const status = fitted(intent.status ?? before.status, kinds)
  return {
    act: intent.act,
    assumed: intent.assumed,
    ...(intent.detail === undefined ? {} : { detail: intent.detail }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(form === undefined ? {} : { form }),
    ...(places === undefined ? {} : { places }),
    ...(topic === undefined ? {} : { topic }),
    ...(feeCurrency === undefined ? {} : { feeCurrency }),
    ...((intent.excluded ?? before.excluded) === undefined ? {} : { excluded: intent.excluded ?? before.excluded }),
    ...(order === undefined ? {} : { order }),
    ...(status === undefined ? {} : { status }),
    ...(status === undefined ? timesAlone(times(before, intent)) : times(before, intent)),
    ...((intent.readvertised ?? before.readvertised) === true ? { readvertised: true } : {}),
    ...(intent.limit === undefined ? {} : { limit: intent.limit }),
    ...(intent.position === undefined ? {} : { position: intent.position }),
  }
}

/** Where no status is left to hold at a time, the time is a condition by itself. */
function timesAlone({ times: asked = [], statusTime }: Pick<Intent, 'times' | 'statusTime'>): Pick<Intent, 'times'> {
  const all = statusTime === undefined ? asked : [...asked, statusTime]
  return all.length === 0 ? {} : { times: all }
}

function times(before: Intent, now: Intent): Pick<Intent, 'times' | 'statusTime'> {
  const [said] = now.times ?? []
  // "open calls on 10 March" – "and on 1 April?": the new time is the status's, as the old one was.
  if (said !== undefined && now.status === undefined && before.statusTime !== undefined && said.relation === 'on') {
    return { statusTime: said, ...(before.times === undefined ? {} : { times: before.times }) }
  }
  const kept = now.times?.map((time): AskedTime => {
    const relation = before.times?.[0]?.relation
    return time.relation === 'on' && relation !== undefined ? { ...time, relation } : time
  })
  const whole = kept ?? before.times
  const statusTime = now.status === undefined ? before.statusTime : now.statusTime
  return { ...(whole === undefined ? {} : { times: whole }), ...(statusTime === undefined ? {} : { statusTime }) }
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
