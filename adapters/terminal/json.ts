import type { Answer } from '../../src/answer/answer.ts'
import { statusInstant } from '../../src/answer/status-instant.ts'
import { isoInstant, type Zone } from '../../src/calendar/zone.ts'
import { isoDeadline, type Deadline } from '../../src/listing/deadline.ts'
import type { Listing, Source } from '../../src/listing/listing.ts'
import { statusAt } from '../../src/listing/status.ts'
import type { Question, Reply } from '../../src/bot.ts'
import { escaped } from '../quoted.ts'
import { plainLayout, renderAnswer } from './render.ts'
import { understood } from './understood.ts'

const none: Answer = { blocks: [] }

/** A value as one line of JSON that no terminal can be steered by. */
export function jsonLine(value: object): string {
  return `${escaped(JSON.stringify(value))}\n`
}

/** A moment, in ms, for which a status is said, and the zone for listings that have none. */
export type StatusMoment = { readonly instant: number; readonly fallbackZone: Zone }

/** A listing as the JSON of `parse` and of an answer has it; fields without a value are left out. */
export function listingJson(listing: Listing, at?: StatusMoment): object {
  const { id, kind, title, summary, kicker, credit, place, posted, listed, startDate, endDate, opens, closes } = listing
  const { contacts, feeCurrency, documents, reference, subjectLine, sources } = listing
  const [source, ...otherSources] = sources
  return withoutEmpty({
    id,
    kind,
    title,
    summary,
    kicker,
    credit,
    place,
    posted,
    listed,
    startDate,
    endDate,
    opens,
    closes,
    deadlines: listing.deadlines.map(deadlineJson),
    status: at && statusAt(listing, at.instant, at.fallbackZone),
    countries: [...new Set(listing.countries.map(({ code }) => code))],
    contacts,
    feeCurrency,
    documents,
    reference,
    subjectLine,
    readvertisement: listing.readvertisement,
    readvertisementOf: listing.readvertisementOf,
    datesDisagree: listing.datesDisagree,
    source: sourceJson(source),
    otherSources: otherSources.map(sourceJson),
    provenance: listing.provenance,
  })
}

/** An answer as JSON: all that matches, the plain text that a terminal would show, and how the words were read if asked. */
export function answerJson(question: Question, reply: Reply, fallbackZone: Zone, explained: Answer = none): object {
  const moment = { now: question.now, zone: question.zone, fallbackZone }
  const json = (listing: Listing): object =>
    listingJson(listing, { instant: statusInstant(listing, reply.meant.intent, moment), fallbackZone })
  return {
    question: question.text,
    now: isoInstant(question.now, question.zone),
    zone: question.zone,
    understood: understood(reply.meant.intent),
    total: reply.total,
    listings: reply.listings.map(json),
    apart: reply.apart.map(({ listing, reason }) => ({ ...json(listing), reason })),
    nearest: reply.nearest.map(json),
    choices: reply.choices,
    text: renderAnswer(reply.answer, plainLayout),
    ...(explained.blocks.length === 0 ? {} : { explanation: renderAnswer(explained, plainLayout) }),
  }
}

function deadlineJson(deadline: Deadline): object {
  const { zone, written, from, timeStated } = deadline
  return withoutEmpty({ at: isoDeadline(deadline), zone, written, from, timeStated })
}

function sourceJson({ page, address, item, number, line }: Source): object {
  return withoutEmpty({ page, address, item, number, line })
}

/** The object without fields that are undefined or empty lists. */
function withoutEmpty(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}
