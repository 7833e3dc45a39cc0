import type { DayInterval } from '../calendar/interval.ts'
import { dayAt, localTimeAt } from '../calendar/zone.ts'
import type { Kind } from '../listing/listing.ts'
import type { Place } from '../place/place.ts'
import type { Status } from '../listing/status.ts'
import type { AskedTime, Intent } from '../question/intent.ts'
import type { TimeRelation } from '../search/criteria.ts'
import type { Moment } from './facts.ts'
import { dayInWords, intervalInWords } from './day-words.ts'

const plurals: Readonly<Record<Kind, readonly [string, string]>> = {
  call: ['call', 'calls'],
  event: ['event', 'events'],
  activity: ['activity', 'activities'],
  news: ['news item', 'news items'],
  publication: ['publication', 'publications'],
  project: ['project', 'projects'],
  notice: ['notice', 'notices'],
}

const relationWords: Readonly<Record<TimeRelation, string>> = {
  on: '',
  posted: 'posted ',
  due: 'with a deadline ',
  opening: 'starting ',
  ending: 'ending ',
}

/** A status at the question's own moment. */
const statusNow: Readonly<Record<Status, string>> = {
  forthcoming: 'not open yet',
  open: 'open now',
  'closing soon': 'closing soon',
  closed: 'closed by now',
  unknown: 'of unknown status',
  upcoming: 'still to come',
  running: 'running now',
  over: 'over by now',
  cancelled: 'cancelled',
  postponed: 'postponed',
}

/** The count and what was understood, so that the line makes sense alone: "4 calls open in Mongolia on 10 March 2024". */
export function headline(count: number, intent: Intent, moment: Moment): string {
  return `${count === 0 ? 'No' : count} ${understood(intent, moment, count)}`
}

/** What was asked for, in words: "calls open in Mongolia on 10 March 2024". */
export function understood(intent: Intent, moment: Moment, count = 2): string {
  const clauses = [intent, ...(intent.or ?? [])].map((clause) => clauseInWords(clause, moment, count))
  const all = `${[...new Set(clauses)].join(', or ')}${besidesInWords(intent)}`
  if (intent.among === undefined) return all
  return `${all}, of the ${understood(intent.among, moment)}`
}

function besidesInWords({ besides = [] }: Intent): string {
  if (besides.length === 0) return ''
  return besides.length === 1 ? ', besides the one spoken of' : `, besides the ${besides.length} spoken of`
}

function clauseInWords(intent: Intent, moment: Moment, count: number): string {
  return [
    kindsInWords(intent, count),
    intent.readvertised === true ? 're-advertised' : '',
    statusInWords(intent),
    placesInWords(intent),
    statusTimeInWords(intent, moment),
    ...(intent.times ?? []).map((time, index, times) => timeInWords(time, intent, times[index - 1], moment)),
    topicInWords(intent),
    intent.feeCurrency === undefined ? '' : `with a fee in ${intent.feeCurrency}`,
    intent.contact === undefined ? '' : `to write to ${intent.contact} about`,
    intent.exact === undefined ? '' : 'with an exact date',
    intent.lacks === undefined ? '' : `without ${intent.lacks === 'exact date' ? 'an' : 'a'} ${intent.lacks}`,
    excludedInWords(intent),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

export function kindsInWords({ kinds, form }: Partial<Pick<Intent, 'kinds' | 'form'>>, count: number): string {
  const number = count === 1 ? 0 : 1
  if (form !== undefined) return count === 1 ? form : pluralForm(form)
  if (kinds === undefined) return count === 1 ? 'listing' : 'listings'
  // Events and activities are asked for together and called events.
  const named = kinds.filter((kind) => kind !== 'activity' || !kinds.includes('event'))
  return named.map((kind) => plurals[kind][number]).join(' or ')
}

function pluralForm(form: string): string {
  if (form.endsWith('s')) return form
  if (form.endsWith('y')) return `${form.slice(0, -1)}ies`
  return /(?:ch|sh)$/.test(form) ? `${form}es` : `${form}s`
}

function statusInWords({ status, statusTime }: Intent): string {
  if (status === undefined) return ''
  return statusTime === undefined ? statusNow[status] : status
}

function statusTimeInWords({ status, statusTime }: Intent, moment: Moment): string {
  if (statusTime !== undefined) return hoursInWords(statusTime, moment)
  return status === undefined ? '' : `(${dayInWords(dayAt(moment.now, moment.zone))})`
}

const withArticle =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|European Union|Caribbean|Pacific|Middle East|Caucasus|Balkans|Arab States|Nordic|Baltic|Democratic Republic|DR )/

/** The names of places, each once; a city and the region of its name are said as one. */
function namesInWords(places: readonly Place[]): string {
  const names = new Set(places.map(({ name }) => (withArticle.test(name) ? `the ${name}` : name)))
  return [...names].join(' or ')
}

export function placesInWords({ places, alsoIn = [] }: Intent): string {
  if (places === undefined || places.length === 0) return ''
  return `in ${[places, ...alsoIn].map(namesInWords).join(' and ')}`
}

/** A time and what it is held against, which is not said again behind a time of the same. */
function timeInWords(time: AskedTime, { kinds }: Intent, before: AskedTime | undefined, moment: Moment): string {
  if (before?.relation === time.relation) return withinWords(time)
  const onlyNews = kinds !== undefined && kinds.every((kind) => kind === 'news' || kind === 'publication')
  const relation = time.relation === 'on' && onlyNews ? 'posted ' : relationWords[time.relation]
  return `${relation}${time.relation === 'due' ? dueInWords(time, moment) : withinWords(time)}`
}

/** "10 March 2024 at 15:00", without what leads up to it. */
export function timeAlone(time: AskedTime, moment: Moment): string {
  return hoursInWords(time, moment).replace(/^(?:on|in) /, '')
}

/** "on 10 March 2024 at 15:00", on the asker's clock. */
function hoursInWords(time: AskedTime, { now, zone }: Moment): string {
  const { seconds, until, ahead } = time
  if (ahead !== undefined) {
    const { day, seconds: then } = localTimeAt(now + ahead * 1000, zone)
    return `on ${dayInWords(day)} at ${clockInWords(then)}`
  }
  if (seconds === undefined) return withinWords(time)
  if (until === undefined) return `${withinWords(time)} at ${clockInWords(seconds)}`
  return `${withinWords(time)} between ${clockInWords(seconds)} and ${clockInWords(until)}`
}

/** "by 14:00 on …": hours that end what is due. */
function dueInWords(time: AskedTime, moment: Moment): string {
  const { ahead, until, seconds, written } = time
  const [said] = /^(?:by|before|after|until)/i.exec(written) ?? []
  const isUntil = (ahead ?? Infinity) < 86_400 || (seconds !== undefined && until === undefined && said !== undefined)
  if (!isUntil) return ahead === undefined ? hoursInWords(time, moment) : withinWords(time)
  return `${ahead === undefined ? said?.toLowerCase() : 'before'} ${timeAlone(time, moment)}`
}

function clockInWords(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

function withinWords({ within }: AskedTime): string {
  return within.map((interval: DayInterval) => intervalInWords(interval)).join(' or ')
}

export function excludedInWords({ excluded }: Intent): string {
  if (excluded === undefined) return ''
  const {
    topics = [],
    titles = [],
    places,
    kinds,
    forms = [],
    feeCurrencies = [],
    contacts = [],
    readvertised,
    status,
  } = excluded
  const parts = [
    kinds === undefined ? '' : `not ${kindsInWords({ kinds }, 2)}`,
    ...forms.map((form) => `not ${kindsInWords({ form }, 2)}`),
    ...topics.map((topic) => `not about “${topic.map((run) => run.join(' ')).join(' … ')}”`),
    ...titles.map((topic) => `without “${topic.map((run) => run.join(' ')).join(' … ')}” in the title`),
    places === undefined ? '' : `not in ${namesInWords(places)}`,
    ...feeCurrencies.map((currency) => `without a fee in ${currency}`),
    ...contacts.map((address) => `not for ${address}`),
    readvertised === undefined ? '' : 'not re-advertised',
    status === undefined ? '' : `not ${statusNow[status]}`,
  ]
  return parts.filter((part) => part !== '').join(' and ')
}

function topicInWords({ topic, titled }: Intent): string {
  const written = topic?.map((run) => run.map(clipped).join(' ')).join(' … ')
  if (written === undefined) return ''
  return titled === true ? `with “${written}” in the title` : `about “${written}”`
}

/** The longest word that is said again whole; the longest in the archive's languages stay below. */
const longestWord = 40

/** A word of a question as it is said again, what is cut off marked. */
export function clipped(word: string): string {
  return word.length <= longestWord || word.includes(' ') ? word : `${word.slice(0, longestWord)}…`
}
