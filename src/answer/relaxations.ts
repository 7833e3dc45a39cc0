import { placeById } from '../place/gazetteer.ts'
import type { Place } from '../place/place.ts'
import { clausesIn, without, type Intent } from '../question/intent.ts'
import { topicWithout } from '../question/talk/unknown-words.ts'
import type { Order } from '../search/criteria.ts'
import { excludedInWords } from './headline.ts'

/** A question with one of its parts left out. */
export type Relaxation = {
  /** How the relaxed question differs: "Without the status", "In all of Russia". */
  readonly lead: string
  readonly part: 'status' | 'time' | 'other'
  readonly intent: Intent
  readonly order: Order
  /** What is left has nothing to do with what was asked for: it is counted, not listed. */
  readonly isUnrelated?: true
}

/**
 * The question without one of its parts, the part most likely to be the cause first; then those whose findings have
 * little to do with what was asked for.
 */
export function relaxations(
  intent: Intent,
  unknownWords: readonly string[] = [],
): readonly [related: readonly Relaxation[], unrelated: readonly Relaxation[]] {
  const { status, times, places, topic, form, feeCurrency, readvertised } = intent
  const list: Relaxation[] = [...withoutWords(intent, unknownWords), ...withoutLimits(intent)]
  const wider = placesAround(places)
  if (wider !== undefined)
    list.push({
      lead: `In all of ${wider.map(({ name }) => name).join(' and ')}`,
      part: 'other',
      intent: { ...intent, places: wider },
      order: 'newest',
    })
  if (status !== undefined && times === undefined) list.push(left(intent, 'status', 'deadline'))
  if (times !== undefined) list.push(left(intent, 'times', 'newest'))
  if (status !== undefined && times !== undefined) list.push(left(intent, 'status', 'newest'))
  if (feeCurrency !== undefined) list.push(left(intent, 'feeCurrency', 'newest'))
  if (readvertised !== undefined) list.push(left(intent, 'readvertised', 'newest'))
  if (form !== undefined) {
    const asWord = without({ ...intent, topic: [...(topic ?? []), form.split(' ')] }, 'form', 'kinds')
    list.push({ lead: `As a word in any listing`, part: 'other', intent: asWord, order: 'relevance' })
  }
  if (places !== undefined && (topic !== undefined || times !== undefined || status !== undefined))
    list.push(left(intent, 'places', 'newest'))
  if (
    intent.kinds !== undefined &&
    form === undefined &&
    (places !== undefined || times !== undefined || topic !== undefined)
  ) {
    list.push({ lead: 'Of any kind', part: 'other', intent: without(intent, 'kinds'), order: 'newest' })
  }
  if (places !== undefined && times !== undefined)
    list.push({
      ...left(without(intent, 'times'), 'places', 'newest'),
      lead: 'Without place and time',
      isUnrelated: true,
    })
  if (topic !== undefined) list.push({ ...left(intent, 'topic', 'newest'), isUnrelated: true })
  if (places !== undefined) list.push({ ...left(intent, 'places', 'newest'), isUnrelated: true })
  const kept = list.filter((relaxation) => hasSlots(relaxation.intent))
  return [
    kept.filter(({ isUnrelated }) => isUnrelated !== true),
    kept.filter(({ isUnrelated }) => isUnrelated === true),
  ]
}

const partNames = {
  status: 'status',
  times: 'time',
  feeCurrency: 'currency',
  readvertised: 're-advertisement',
  places: 'place',
  topic: 'topic',
} as const

/** The question without one slot. */
function left(intent: Intent, slot: keyof typeof partNames, order: Order): Relaxation {
  const part = slot === 'status' ? 'status' : slot === 'times' ? 'time' : 'other'
  const rest = slot === 'status' ? without(intent, 'status', 'statusTime') : without(intent, slot)
  return { lead: `Without the ${partNames[slot]}`, part, intent: rest, order }
}

/** The question over more than the listings before, and with what it asks to leave out. */
function withoutLimits(intent: Intent): readonly Relaxation[] {
  const { among, excluded } = intent
  const other = { part: 'other', order: 'newest' } as const
  return [
    ...(among === undefined ? [] : [{ ...other, lead: 'Not only of those before', intent: without(intent, 'among') }]),
    ...(excluded === undefined
      ? []
      : [{ ...other, lead: `Without “${excludedInWords(intent)}”`, intent: without(intent, 'excluded') }]),
  ]
}

/** The question without the words that the archive lacks, where others of its topic are left. */
function withoutWords(intent: Intent, words: readonly string[]): readonly Relaxation[] {
  const topic = intent.topic && topicWithout(intent.topic, words)
  if (words.length === 0 || topic === undefined || topic.length === 0) return []
  const lead = `Without ${words.map((word) => `“${word}”`).join(', ')}`
  return [{ lead, part: 'other', intent: { ...intent, topic }, order: 'relevance' }]
}

/** What says how to answer, not for what. */
const manner: ReadonlySet<string> = new Set([
  'act',
  'assumed',
  'clock',
  'detail',
  'limit',
  'order',
  'table',
] satisfies readonly (keyof Intent)[])

/** A question that still asks for something, in any of its clauses. */
function hasSlots(intent: Intent): boolean {
  return clausesIn(intent).some((clause) => Object.keys(clause).some((slot) => !manner.has(slot)))
}

/** The countries of the cities and regions asked for; undefined where a country or group was asked for. */
function placesAround(places: Intent['places']): readonly Place[] | undefined {
  const countries = (places ?? []).flatMap(({ country }) => (country === undefined ? [] : (placeById(country) ?? [])))
  return countries.length === 0 ? undefined : countries
}
