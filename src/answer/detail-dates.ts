import { dayAt, startOfDay, type Zone } from '../calendar/zone.ts'
import { daysOfPrinted, precisionOf, type PrintedDate } from '../calendar/printed.ts'
import { instantOfDeadline, type Deadline } from '../listing/deadline.ts'
import type { Listing } from '../listing/listing.ts'
import { isRough, windowOf } from '../listing/status.ts'
import { words, type Text } from './answer.ts'
import { printedInWords, printedRangeInWords } from './day-words.ts'
import { deadlineInWords, momentInWords, timeLeft } from './deadline-words.ts'
import { holding, deadlineQuotes, quoteOf, told, type Told } from './detail-told.ts'
import { disagreement, type Moment } from './facts.ts'

/** The last moment to apply, with its hour and zone; both where two disagree. `clock` tells it by that zone too. */
export function deadlineTold(listing: Listing, moment: Moment, clock?: Zone): Told {
  const zone = listing.zone ?? moment.fallbackZone
  const [deadline] = listing.deadlines
  if (deadline === undefined) return told('The page states no deadline')
  const said =
    listing.datesDisagree === true
      ? disagreement(listing, moment)
      : [...words('Deadline: '), ...deadlineInWords(deadline, zone)]
  const elsewhere = clock === undefined ? [] : listing.deadlines.flatMap((each) => onClock(each, zone, clock))
  return { fact: [...said, ...elsewhere], quotes: deadlineQuotes(listing) }
}

/** Why dates disagree: each with where it stands, and which counts; the deadline alone where there is but one. */
export function disagreementTold(listing: Listing, moment: Moment): Told {
  const { fact, quotes } = deadlineTold(listing, moment)
  if (listing.datesDisagree !== true) return { fact: [...words('The dates do not disagree. '), ...fact], quotes }
  const counts = words('. The page does not say which is right; until the later one it counts as open')
  return { fact: [...fact, ...counts], quotes }
}

/** A stated hour by another clock. */
function onClock(deadline: Deadline, zone: Zone, clock: Zone): Text {
  if (!deadline.timeStated) return []
  return words(`, which is ${momentInWords(instantOfDeadline(deadline, zone), clock)}`)
}

/** How long is left until a call closes, or until an event begins or ends. */
export function timeLeftTold(listing: Listing, moment: Moment): Told {
  if (listing.kind !== 'call') return eventTimeLeft(listing, moment)
  const zone = listing.zone ?? moment.fallbackZone
  if (listing.deadlines.length === 0) return told('The page states no deadline')
  const parts = listing.deadlines.map((deadline, index): Text => {
    const instant = instantOfDeadline(deadline, zone)
    const left = instant > moment.now ? `closes ${timeLeft(instant, moment.now)}` : 'no time left'
    return [...words(`${index === 0 ? capital(left) : left}: `), ...deadlineInWords(deadline, zone)]
  })
  const lead = listing.datesDisagree === true ? words('The dates disagree. ') : []
  return {
    fact: [...lead, ...parts.flatMap((part, index) => (index === 0 ? part : [...words('; '), ...part]))],
    quotes: deadlineQuotes(listing),
  }
}

function eventTimeLeft(listing: Listing, { now, fallbackZone }: Moment): Told {
  const { start, end } = windowOf(listing, fallbackZone)
  const quotes = quoteOf(listing, 'startDate')
  if (start === undefined || end === undefined || isRough(listing)) return whenTold(listing)
  const days = daysInWords(listing)
  if (now < start) return told(`Begins ${timeLeft(start, now)}: ${days}`, quotes)
  return now < end ? told(`Ends ${timeLeft(end, now)}: ${days}`, quotes) : told(`Over: ${days}`, quotes)
}

/** The days of an event; of anything else the day it was posted. */
export function whenTold(listing: Listing): Told {
  const { startDate, listed } = listing
  if (startDate === undefined) return withOwnDays(listing, postedTold(listing))
  const beside = listed === undefined || listed === startDate ? '' : `; listed under ${printedInWords(listed)}`
  return told(`${daysInWords(listing)}${roughness(startDate)}${beside}`, quoteOf(listing, 'startDate'))
}

const dayInWords =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|–|to|and) ?\d{1,2}(?:st|nd|rd|th)?)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/

/** What was posted may tell of days of its own. */
function withOwnDays(listing: Listing, { fact, quotes }: Told): Told {
  const own = holding(listing, [dayInWords])
  const [first] = own
  return first === undefined
    ? { fact, quotes }
    : { fact: [...fact, ...words(`; its text says: “${first.text}”`)], quotes: own }
}

/** The day a call or an event begins. */
export function openingTold(listing: Listing, moment: Moment): Told {
  if (listing.kind === 'call') {
    const { opens, posted } = listing
    if (opens !== undefined)
      return told(
        `${hasCome(opens, listing, moment) ? 'Opened' : 'Opens'} ${printedInWords(opens)}`,
        quoteOf(listing, 'opens'),
      )
    const since = posted === undefined ? '' : `; posted ${printedInWords(posted)}`
    return told(`The page states no opening day${since}`, quoteOf(listing, 'posted'))
  }
  const { startDate } = listing
  if (startDate === undefined) return told('The page does not state when it begins')
  const verb = hasCome(startDate, listing, moment) ? 'Began' : 'Begins'
  return told(`${verb} ${printedInWords(startDate)}${roughness(startDate)}`, quoteOf(listing, 'startDate'))
}

/** The day a call closes or an event ends. */
export function endTold(listing: Listing, moment: Moment, clock?: Zone): Told {
  if (listing.kind === 'call') return deadlineTold(listing, moment, clock)
  const { startDate, endDate = startDate } = listing
  if (endDate === undefined) return told('The page does not state when it ends')
  const isOver = daysOfPrinted(endDate).end <= dayAt(moment.now, listing.zone ?? moment.fallbackZone)
  const field = listing.endDate === undefined ? 'startDate' : 'endDate'
  return told(`${isOver ? 'Ended' : 'Ends'} ${printedInWords(endDate)}${roughness(endDate)}`, quoteOf(listing, field))
}

/** The day it was published. */
export function postedTold(listing: Listing): Told {
  const { posted } = listing
  if (posted === undefined) return told('The page gives no date')
  return told(`Posted ${printedInWords(posted)}`, quoteOf(listing, 'posted'))
}

const span =
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety)[ -](?:(?:working|calendar|person|full)[ -])?(?:days?|weeks?|months?)\b/i

/** How long it lasts, both days included; of a call how long it is open, and what its text says of the work. */
export function lengthTold(listing: Listing, moment: Moment): Told {
  if (listing.kind === 'call') return callLength(listing, moment)
  const { startDate, endDate = startDate } = listing
  if (startDate === undefined || endDate === undefined)
    return holding(listing, [span]).length === 0
      ? told('The page does not state how long it lasts')
      : told('The page gives no days; what it says is quoted below', holding(listing, [span]))
  const days = daysBetween(startDate, endDate)
  if (days === undefined) return whenTold(listing)
  return told(`${days}: ${daysInWords(listing)}`, quoteOf(listing, 'endDate'))
}

function callLength(listing: Listing, moment: Moment): Told {
  const { opens, closes } = listing
  const work = holding(listing, [span])
  const ofWork = work.length === 0 ? '; the page does not state how long the work takes' : ''
  if (listing.datesDisagree === true) {
    const since = opens === undefined ? '' : `Opened ${printedInWords(opens)}. `
    return {
      fact: [...words(since), ...disagreement(listing, moment), ...words(ofWork)],
      quotes: [...deadlineQuotes(listing), ...work],
    }
  }
  const days = opens === undefined || closes === undefined ? undefined : daysBetween(opens, closes)
  if (opens === undefined || closes === undefined || days === undefined)
    return told(
      `The page does not state how long the call is open${work.length === 0 ? ' or how long the work takes' : ''}`,
      work,
    )
  return told(`Open for ${days}: ${printedRangeInWords(opens, closes)}${ofWork}`, [
    ...quoteOf(listing, 'closes'),
    ...work,
  ])
}

/** "2 days", both ends counted; undefined for dates that are not known to the day. */
function daysBetween(first: PrintedDate, last: PrintedDate): string | undefined {
  if (precisionOf(first) !== 'day' || precisionOf(last) !== 'day') return undefined
  const days = daysOfPrinted(last).end - daysOfPrinted(first).start
  return days === 1 ? '1 day' : `${days} days`
}

function daysInWords({ startDate = '', endDate = startDate }: Listing): string {
  return printedRangeInWords(startDate, endDate)
}

function roughness(printed: PrintedDate): string {
  const precision = precisionOf(printed)
  return precision === 'day' ? '' : ` (known to the ${precision} only)`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function hasCome(printed: PrintedDate, listing: Listing, { now, fallbackZone }: Moment): boolean {
  return startOfDay(daysOfPrinted(printed).start, listing.zone ?? fallbackZone) <= now
}
