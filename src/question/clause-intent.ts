import type { Status } from '../listing/status.ts'
import { askedTimes } from './words/asked-times.ts'
import { wantedOf } from './clause-parts.ts'
import { excludedOf, isExcluded } from './words/exclusions.ts'
import { impliedKinds, statusOf } from './words/implied.ts'
import type { AskedTime, Intent } from './intent.ts'
import { kindsOf } from './words/kind-words.ts'
import type { AskedOrder } from './words/order-words.ts'
import { topicIn, type Words } from './read-words.ts'
import type { PlaceMention } from '../place/place.ts'
import type { Claim, Span } from './span.ts'
import type { AskedStatus } from './words/status-words.ts'

/** What one clause asks for: the slots that say which listings are meant. */
export function clauseIntent(words: Words, order: AskedOrder | undefined): Intent {
  const { text, readvertised, contact } = words
  const fees = partedIn(words, words.fees)
  const [fee] = fees.wanted
  const statuses = partedIn(words, words.statuses)
  const kinds = partedIn(words, words.kinds)
  const places = partedIn(words, words.places)
  const asked = kindsOf(kinds.wanted)
  const lasting = statuses.wanted.filter(({ meaning }) => meaning === 'open' || meaning === 'running')
  const times = askedTimes(words.times, words.relations, text, lasting)
  const meant = asked.kinds ?? impliedKinds(statuses.wanted, order, times, words.details)
  const status = statusOf(statuses.wanted, meant, order)
  const excluded = excludedOf({
    topics: [
      ...words.excludedTopics.flatMap(({ meaning }) => meaning),
      ...words.names.filter((name) => words.unwanted.has(name)).map(({ meaning }) => [meaning]),
    ],
    places: places.unwanted.flatMap((mention) => mention.places),
    kinds: kinds.unwanted,
    fees: fees.unwanted.map(({ meaning: code }) => code),
    contacts: contact !== undefined && words.unwanted.has(contact) ? [contact.meaning] : [],
    readvertised: readvertised !== undefined && isExcluded(text, readvertised),
    status: statusOf(statuses.unwanted, asked.kinds, undefined),
  })
  const { topic, leftOut } = topicIn(words)
  return {
    act: 'find',
    ...(meant === undefined ? {} : { kinds: meant }),
    ...(asked.form === undefined ? {} : { form: asked.form }),
    ...placesOf(places.wanted, words),
    ...timesOf(times, status, statuses.wanted),
    ...(status === undefined ? {} : { status }),
    ...(topic.length === 0 ? {} : { topic }),
    ...(fee === undefined ? {} : { feeCurrency: fee.meaning }),
    ...(readvertised === undefined || excluded?.readvertised === true ? {} : { readvertised: true }),
    ...(contact === undefined || words.unwanted.has(contact) ? {} : { contact: contact.meaning }),
    ...lacksOf(words),
    ...(excluded === undefined ? {} : { excluded }),
    assumed: [
      ...places.wanted.flatMap(({ repaired, written, places: taken }) =>
        repaired === true ? [`“${written}” taken as ${taken.map(({ name }) => name).join(' or ')}`] : [],
      ),
      ...fees.wanted.flatMap(({ written }) =>
        /\d/.test(written) ? [`“${written.trim()}”: fees are searched for by currency, not by amount`] : [],
      ),
      ...words.times.flatMap(({ assumed }) => (assumed === undefined ? [] : [assumed])),
      ...(leftOut === 0 ? [] : [`of the topic’s words the last ${leftOut} were not searched for`]),
    ],
  }
}

/** The claims that are wanted, and those that are not. */
function partedIn<Each extends Span>(
  words: Words,
  claims: readonly Each[],
): { readonly wanted: readonly Each[]; readonly unwanted: readonly Each[] } {
  return { wanted: wantedOf(words, claims), unwanted: claims.filter((claim) => words.unwanted.has(claim)) }
}

/** "What did Mongolia do in Japan", "Mongolian officials in Japan": who, and where. */
function isOneInAnother([first, second, ...others]: readonly PlaceMention[], text: string): boolean {
  if (first === undefined || second === undefined || others.length > 0) return false
  const isWhere = /\b(?:in|from|at|about|for|of|on|with|between|to|like)(?: the)?\s*$/i.test(text.slice(0, first.start))
  const between = text.slice(first.end, second.start)
  if (isWhere || /\b(?:and|or|vs|versus|than|but|not)\b/i.test(between)) return false
  return /^(?:[’']s?)? (?:[a-z]+ ){1,5}(?:in|to) (?:the )?$/i.test(between)
}

/** Several places are alternatives, or sides; but of "both Laos and Thailand" a listing must be about each. */
function placesOf(mentions: readonly PlaceMention[], { text, tables }: Words): Pick<Intent, 'places' | 'alsoIn'> {
  const [first, ...others] = mentions
  if (first === undefined) return {}
  const areSides = tables.some(({ meaning }) => meaning.by === 'sides')
  const saysBoth = others.length > 0 && /\bboth (?:in |from |the )*$/i.test(text.slice(0, first.start))
  const isBoth = !areSides && (saysBoth || isOneInAnother(mentions, text))
  if (!isBoth) return { places: mentions.flatMap(({ places }) => places) }
  return { places: first.places, alsoIn: others.map(({ places }) => places) }
}

/** "calls without a deadline", "events with no date": what the page must not give, where no time is asked for. */
function lacksOf({ text, times, relations, left, exactDate }: Words): Pick<Intent, 'lacks' | 'exact'> {
  if (exactDate !== undefined) return exactDate.meaning === 'exact' ? { exact: true } : { lacks: 'exact date' }
  if (times.length > 0) return {}
  const isDue = relations.some((relation) => relation.meaning === 'due' && isExcluded(text, relation))
  if (isDue) return { lacks: 'deadline' }
  return /\b(?:undated|(?:without|no) (?:any |a )?dates?)\b/i.test(left) ? { lacks: 'date' } : {}
}

/** A time beside a status that lasts is when that status must hold; beside any other it is a condition of its own. */
function timesOf(
  times: readonly AskedTime[],
  status: Status | undefined,
  claims: readonly Claim<AskedStatus>[],
): Pick<Intent, 'times' | 'statusTime'> {
  const lasts = status === 'open' || status === 'running' || status === 'closing soon'
  const wasClosed = status === 'closed' && claims.some(({ written }) => /^(?:were|was|not|had|already)/i.test(written))
  const found = lasts || wasClosed ? times.find(({ relation }) => relation === 'on') : undefined
  // Who can apply today can do so now, not some hours ago.
  const meansNow = claims.some(({ written }) => /appl/i.test(written)) && found?.written.toLowerCase() === 'today'
  const statusTime = meansNow ? undefined : found
  const rest = times
    .filter((time) => time !== found)
    .map((time): AskedTime => (status === 'closed' && time.relation === 'on' ? { ...time, relation: 'due' } : time))
  return { ...(rest.length === 0 ? {} : { times: rest }), ...(statusTime === undefined ? {} : { statusTime }) }
}
