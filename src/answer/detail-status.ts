import { instantOfDeadline } from '../listing/deadline.ts'
import type { Listing } from '../listing/listing.ts'
import { statusAt, type Status } from '../listing/status.ts'
import { words, type Text } from './answer.ts'
import { printedInWords, printedRangeInWords } from './day-words.ts'
import { deadlineInWords, timeLeft } from './deadline-words.ts'
import { deadlineQuotes, quoteOf, told, type Quote, type Told } from './detail-told.ts'
import { disagreement, lastDeadline, type Moment } from './facts.ts'

/** What stands for what: an event is not open but running, and what closes soon is open. */
const likeness: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  open: ['open', 'closing soon', 'running'],
  running: ['open', 'closing soon', 'running'],
  closed: ['closed', 'over'],
  over: ['closed', 'over'],
  forthcoming: ['forthcoming', 'upcoming'],
  upcoming: ['forthcoming', 'upcoming'],
}

/** Whether a listing has the status that is asked for, now: "Yes, open until …", "No, it closed on …". */
export function statusTold(listing: Listing, wanted: Status | undefined, moment: Moment): Told {
  const status = statusAt(listing, moment.now, moment.fallbackZone)
  if (wanted === 'cancelled' || wanted === 'postponed') return conditionTold(listing, wanted, moment)
  if (status === undefined) return told('The page gives it no days in which it is open or takes place')
  const quotes = quotesOf(listing, status)
  if (status === 'unknown') return told(unknown(listing), quotes)
  const state = stateInWords(listing, status, moment)
  if (wanted === undefined) return { fact: capital(state), quotes }
  const holds = (likeness[wanted] ?? [wanted]).includes(status)
  return { fact: [...words(answerWord(holds, wanted, status)), ...state], quotes }
}

/** "Not yet" for what is still to come where more than its coming is asked about. */
function answerWord(holds: boolean, wanted: Status, status: Status): string {
  if (holds) return 'Yes, '
  const isToCome = status === 'forthcoming' || status === 'upcoming'
  return isToCome && wanted !== 'closing soon' ? 'Not yet: ' : 'No, '
}

function stateInWords(listing: Listing, status: Status, moment: Moment): Text {
  const { opens = '', startDate = '', endDate = startDate } = listing
  switch (status) {
    case 'forthcoming':
      return words(`it opens on ${printedInWords(opens)}`)
    case 'open':
    case 'closing soon':
      return openInWords(listing, moment)
    case 'closed':
      return closedInWords(listing, moment)
    case 'upcoming':
      return words(`it begins on ${printedInWords(startDate)}`)
    case 'running':
      return words(`it runs until ${printedInWords(endDate)}`)
    case 'over':
      return words(`it ended ${endDate.length === 10 ? 'on' : 'in'} ${printedInWords(endDate)}`)
    case 'cancelled':
    case 'postponed':
      return words(`the page says “${listing.provenance['condition']?.written ?? status}”`)
    case 'unknown':
      return words(unknown(listing))
  }
}

function openInWords(listing: Listing, moment: Moment): Text {
  const zone = listing.zone ?? moment.fallbackZone
  const last = lastDeadline(listing, moment.fallbackZone)
  if (last === undefined) return words('open')
  const left = words(`, ${timeLeft(instantOfDeadline(last, zone), moment.now)}`)
  return [...words('open until '), ...deadlineInWords(last, zone), ...left, ...bothDates(listing, moment)]
}

function closedInWords(listing: Listing, moment: Moment): Text {
  const last = lastDeadline(listing, moment.fallbackZone)
  if (last === undefined) return words('it is closed')
  const zone = listing.zone ?? moment.fallbackZone
  return [...words('it closed on '), ...deadlineInWords(last, zone), ...bothDates(listing, moment)]
}

function bothDates(listing: Listing, moment: Moment): Text {
  return listing.datesDisagree === true ? [...words('. '), ...disagreement(listing, moment)] : []
}

/** Whether the page's own words call it off or put it off; where none do, its dates as they stand. */
function conditionTold(listing: Listing, wanted: Status, moment: Moment): Told {
  const { condition, startDate, endDate = startDate } = listing
  const written = listing.provenance['condition']?.written
  if (condition !== undefined)
    return told(
      `${condition === wanted ? 'Yes' : 'No'}, it is ${condition}: the page says “${written ?? condition}”`,
      quoteOf(listing, 'condition'),
    )
  const said = `Nothing on the page says that it was ${wanted}`
  if (listing.kind === 'call') return { fact: words(said), quotes: deadlineQuotes(listing) }
  if (startDate === undefined || endDate === undefined) return told(said)
  const status = statusAt(listing, moment.now, moment.fallbackZone)
  const state = status === undefined || status === 'unknown' ? '' : ` (${status})`
  return told(`${said}; its days are ${printedRangeInWords(startDate, endDate)}${state}`, quotesOf(listing, status))
}

function unknown({ kind, startDate }: Listing): string {
  if (kind === 'call') return 'The page states no deadline, so whether it is open is not known'
  if (startDate === undefined) return 'The page gives no date'
  return `The page gives only ${printedInWords(startDate)}, so its days are not known`
}

function quotesOf(listing: Listing, status: Status | undefined): readonly Quote[] {
  if (status === 'cancelled' || status === 'postponed') return quoteOf(listing, 'condition')
  if (status === 'forthcoming') return quoteOf(listing, 'opens')
  return listing.kind === 'call' ? deadlineQuotes(listing) : quoteOf(listing, 'startDate')
}

function capital([first, ...rest]: Text): Text {
  if (first === undefined) return []
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}
