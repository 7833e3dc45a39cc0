import type { Status } from '../listing/status.ts'
import { askedTimes } from './words/asked-times.ts'
import { excludedOf, isExcluded, parted } from './words/exclusions.ts'
import { impliedKinds, statusOf } from './words/implied.ts'
import type { AskedTime, Intent } from './intent.ts'
import { kindsOf } from './words/kind-words.ts'
import type { AskedOrder } from './words/order-words.ts'
import { topicIn, type Words } from './read-words.ts'
import type { PlaceMention } from '../place/place.ts'
import type { Claim } from './span.ts'
import type { AskedStatus } from './words/status-words.ts'

/** What one clause asks for: the slots that say which listings are meant. */
export function clauseIntent(words: Words, order: AskedOrder | undefined): Intent {
  const { text, readvertised } = words
  const [fee] = words.fees
  const statuses = parted(text, words.statuses)
  const kinds = parted(text, words.kinds)
  const places = parted(text, words.places)
  const asked = kindsOf(kinds.wanted)
  const lasting = statuses.wanted.filter(({ meaning }) => meaning === 'open' || meaning === 'running')
  const times = askedTimes(words.times, words.relations, text, lasting)
  const meant = asked.kinds ?? impliedKinds(statuses.wanted, order, times, words.details)
  const status = statusOf(statuses.wanted, meant, order)
  const excluded = excludedOf({
    topic: words.excludedTopic?.meaning,
    places: places.unwanted.flatMap((mention) => mention.places),
    kinds: kinds.unwanted,
    fee: fee !== undefined && isExcluded(text, fee) ? fee.meaning : undefined,
    readvertised: readvertised !== undefined && isExcluded(text, readvertised),
    status: statusOf(statuses.unwanted, asked.kinds, undefined),
  })
  const { topic, leftOut } = topicIn(words)
  return {
    act: 'find',
    ...(meant === undefined ? {} : { kinds: meant }),
    ...(asked.form === undefined ? {} : { form: asked.form }),
    ...placesOf(places.wanted, text),
    ...timesOf(times, status, statuses.wanted),
    ...(status === undefined ? {} : { status }),
    ...(topic.length === 0 ? {} : { topic }),
    ...(fee === undefined || excluded?.feeCurrency !== undefined ? {} : { feeCurrency: fee.meaning }),
    ...(readvertised === undefined || excluded?.readvertised === true ? {} : { readvertised: true }),
    ...(excluded === undefined ? {} : { excluded }),
    assumed: [
      ...places.wanted.flatMap(({ repaired, written, places: taken }) =>
        repaired === true ? [`“${written}” taken as ${taken.map(({ name }) => name).join(' or ')}`] : [],
      ),
      ...words.times.flatMap(({ assumed }) => (assumed === undefined ? [] : [assumed])),
      ...(leftOut === 0 ? [] : [`of the topic’s words the last ${leftOut} were not searched for`]),
    ],
  }
}

/** Several places are alternatives, but for "both Laos and Thailand": then a listing must be about each. */
function placesOf(mentions: readonly PlaceMention[], text: string): Pick<Intent, 'places' | 'among'> {
  const [first, second] = mentions
  if (first === undefined) return {}
  const isBoth = second !== undefined && /\bboth (?:in |from |the )*$/i.test(text.slice(0, first.start))
  if (!isBoth) return { places: mentions.flatMap(({ places }) => places) }
  return { places: first.places, among: { act: 'find', places: second.places, assumed: [] } }
}

/** A time beside a status that lasts is when that status must hold; beside any other it is a condition of its own. */
function timesOf(
  times: readonly AskedTime[],
  status: Status | undefined,
  claims: readonly Claim<AskedStatus>[],
): Pick<Intent, 'times' | 'statusTime'> {
  const lasts = status === 'open' || status === 'running' || status === 'closing soon'
  const wasClosed = status === 'closed' && claims.some(({ written }) => /^(?:were|was|not)/i.test(written))
  const found = lasts || wasClosed ? times.find(({ relation }) => relation === 'on') : undefined
  // Who can apply today can do so now, not some hours ago.
  const meansNow = claims.some(({ written }) => /appl/i.test(written)) && found?.written.toLowerCase() === 'today'
  const statusTime = meansNow ? undefined : found
  const rest = times
    .filter((time) => time !== found)
    .map((time): AskedTime => (status === 'closed' && time.relation === 'on' ? { ...time, relation: 'due' } : time))
  return { ...(rest.length === 0 ? {} : { times: rest }), ...(statusTime === undefined ? {} : { statusTime }) }
}
