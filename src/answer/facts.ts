import { dayAt, type Zone } from '../calendar/zone.ts'
import { placeById } from '../place/gazetteer.ts'
import type { Listing, Source } from '../listing/listing.ts'
import { instantOfDeadline, type Deadline } from '../listing/deadline.ts'
import { isRough, statusAt, type Status } from '../listing/status.ts'
import { words, type Text } from './answer.ts'
import { printedInWords, printedRangeInWords } from './day-words.ts'
import { deadlineInWords, momentInWords, timeLeft } from './deadline-words.ts'

/** The moment an answer is for: now (ms), the asker's zone, and the zone taken where a page's is not known. */
export type Moment = {
  readonly now: number
  readonly zone: Zone
  readonly fallbackZone: Zone
  /** The question asks for a status at another time than now. */
  readonly asksThen?: true
  /** The asker's language as BCP 47 has it, where it is known. */
  readonly language?: string
}

/** What a listing's lines say below its title: status or dates, deadline with hour and zone, place, oddities. */
export function factsOf(listing: Listing, moment: Moment): readonly Text[] {
  const facts: Text[] = []
  const dates = listing.kind === 'call' ? callFact(listing, moment) : words(datesInWords(listing, moment))
  if (dates.length > 0) facts.push(dates)
  if (listing.datesDisagree === true) facts.push(disagreement(listing, moment))
  const place = placeFact(listing)
  if (place !== '') facts.push(words(place))
  return facts
}

/** "closing soon, in 4 days: 15 March 2024, 13:00 (Ulaanbaatar time, UTC+08:00)". */
function callFact(listing: Listing, moment: Moment): Text {
  const { now, fallbackZone, asksThen } = moment
  const status = statusAt(listing, now, fallbackZone)
  const last = lastDeadline(listing, fallbackZone)
  if (last === undefined) return words(`${statusInWords(status)}; no deadline stated${opening(listing)}`)
  const shown = status === 'closing soon' ? nextDeadline(listing, moment) : last
  const instant = instantOfDeadline(shown, listing.zone ?? fallbackZone)
  const when = [...deadlineInWords(shown, listing.zone ?? fallbackZone), ...inReadersDay(shown, instant, moment)]
  switch (status) {
    case 'open':
      return [...words('Open; closes '), ...when, ...words(`, ${timeLeft(instant, now)}`)]
    case 'closing soon':
      return [...words('Closing soon: '), ...when, ...words(`, ${timeLeft(instant, now)}`)]
    case 'forthcoming':
      return [...words(`Opens ${printedInWords(listing.opens ?? '')}; closes `), ...when]
    case 'closed':
      return [...words(asksThen === true ? 'Closed since; the deadline was ' : 'Closed; the deadline was '), ...when]
    default:
      return [...words(`${statusInWords(status)}; deadline `), ...when]
  }
}

/** The nearest deadline still to come: where two disagree the nearer is the one to keep. */
function nextDeadline(listing: Listing, { now, fallbackZone }: Moment): Deadline {
  const zone = listing.zone ?? fallbackZone
  const coming = listing.deadlines
    .filter((deadline) => instantOfDeadline(deadline, zone) > now)
    .toSorted((a, b) => instantOfDeadline(a, zone) - instantOfDeadline(b, zone))
  const [next] = coming
  if (next === undefined) throw new Error('a call that closes soon has a deadline to come')
  return next
}

/** A stated hour on the asker's own clock, where it falls on another day there. */
function inReadersDay({ day, timeStated }: Deadline, instant: number, { zone }: Moment): Text {
  if (!timeStated || dayAt(instant, zone) === day) return []
  return words(`, which is ${momentInWords(instant, zone)}`)
}

function opening({ opens }: Listing): string {
  return opens === undefined ? '' : `; posted ${printedInWords(opens)}`
}

/** The deadline a call stays open until: the latest. */
export function lastDeadline(listing: Listing, fallbackZone: Zone): Listing['deadlines'][number] | undefined {
  const zone = listing.zone ?? fallbackZone
  return listing.deadlines.toSorted((a, b) => instantOfDeadline(b, zone) - instantOfDeadline(a, zone))[0]
}

/** Both dates of a call whose date line and text disagree. */
export function disagreement(listing: Listing, { fallbackZone }: Moment): Text {
  const zone = listing.zone ?? fallbackZone
  const parts = listing.deadlines.map((deadline): Text => [
    ...words(
      deadline.from === 'date line'
        ? 'the date line says '
        : `the ${deadline.from === 'title' ? 'title' : 'text'} says `,
    ),
    ...deadlineInWords(deadline, zone),
  ])
  return [
    ...words('The dates disagree: '),
    ...parts.flatMap((part, index) => (index === 0 ? part : [...words('; '), ...part])),
  ]
}

function datesInWords(listing: Listing, { now, fallbackZone }: Moment): string {
  const { kind, posted, startDate, endDate = startDate, listed } = listing
  if (kind === 'event' || kind === 'activity') {
    const status = statusAt(listing, now, fallbackZone)
    const state = status === undefined || status === 'unknown' ? '' : ` (${status})`
    if (startDate === undefined || endDate === undefined)
      return posted === undefined ? 'No date given' : `No date given; posted ${printedInWords(posted)}`
    if (isRough(listing))
      return `${printedRangeInWords(startDate, endDate)}: known to the ${startDate.length === 4 ? 'year' : 'month'} only`
    const rough = listed === undefined ? '' : `; listed under ${printedInWords(listed)}`
    return `${printedRangeInWords(startDate, endDate)}${state}${rough}`
  }
  const condition = listing.condition === undefined ? '' : ` (${listing.condition})`
  if (startDate !== undefined && endDate !== undefined) return `${printedRangeInWords(startDate, endDate)}${condition}`
  return posted === undefined ? `No date given${condition}` : `Posted ${printedInWords(posted)}${condition}`
}

function placeFact(listing: Listing): string {
  const countries = listing.countries.map(({ code }) => placeById(code)?.name ?? code)
  const kind = `${kindInWords(listing)}${listing.readvertisement === true ? ', re-advertised' : ''}`
  const where = [listing.place, countries.join(', ')].filter((part) => part !== undefined && part !== '')
  const [printed, named] = where
  if (printed === undefined) return kind
  if (named === undefined || printed.endsWith(named)) return `${kind} · ${printed}`
  return `${kind} · ${printed} (about ${named})`
}

/** "Call", "News (op-ed)", "Event (workshop)". */
function kindInWords({ kind, form }: Listing): string {
  const name = kind.charAt(0).toUpperCase() + kind.slice(1)
  return form === undefined ? name : `${name} (${form})`
}

function statusInWords(status: Status | undefined): string {
  if (status === undefined) return ''
  if (status === 'unknown') return 'Status not known'
  return status.charAt(0).toUpperCase() + status.slice(1)
}

/** Where a listing stands, so that anybody can check: the page's address and file, the item and its line. */
export function sourceOf(listing: Listing): Text {
  return listing.sources.flatMap((source, index) => [
    ...words(index === 0 ? 'Source: ' : '; also '),
    ...citation(source),
  ])
}

/** "page.txt, item 4, line 31, from http://…". */
export function citation(source: Source): Text {
  const where = `${source.page}, item ${source.item}, line ${source.line}`
  if (source.address === undefined) return words(where)
  return [...words(`${where}, from `), { kind: 'link', text: source.address, address: source.address }]
}
