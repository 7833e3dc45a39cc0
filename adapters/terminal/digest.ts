import { BadQuestion, meantBy, type Library } from '../../src/bot.ts'
import { isoInstant, type Zone } from '../../src/calendar/zone.ts'
import { newsFor } from '../../src/digest/digest.ts'
import { digestDocument } from '../../src/digest/document.ts'
import type { News, NewsItem } from '../../src/digest/news.ts'
import type { Period } from '../../src/digest/period.ts'
import { firstRegister } from '../../src/digest/register.ts'
import { everything, savedQuestion } from '../../src/digest/saved-question.ts'
import { interestOf, reasons, type Interest } from '../../src/subscription/interest.ts'
import { readTiming } from '../../src/subscription/timing.ts'
import { Complaint } from '../complaint.ts'
import { momentExample } from '../moment-example.ts'
import type { Program } from '../program.ts'
import { quoted } from '../quoted.ts'
import { jsonLine, listingJson } from './json.ts'
import { receiveMoment, receiveZone } from './receive.ts'
import { layoutFor, plainLayout, renderAnswer } from './render.ts'
import { send } from './send.ts'

/** What `digest` was called with. */
type DigestOptions = {
  readonly now?: string
  readonly since?: string
  readonly zone?: string
  readonly archive?: string
  readonly json?: boolean
}

/** Prints the digest that a question would be sent at a moment; sends nothing and needs no store. */
export async function digest(words: readonly string[], options: DigestOptions, program: Program): Promise<number> {
  const zone = receiveZone(options.zone, program.settings.zone, '--zone')
  const now = receiveMoment(options.now, zone, '--now') ?? program.clock()
  const since = receiveMoment(options.since, zone, '--since')
  if (since !== undefined && since >= now) {
    const way = `give a moment before it, such as ${momentExample}`
    throw new Complaint(`--since ${quoted(options.since ?? '')} is not before the moment of the digest; ${way}`, 2)
  }
  const library = await program.openLibrary(options.archive)
  // When it would go out is said by --now.
  const { timing, rest } = readTiming(words.join(' '))
  const question = timing.days === undefined ? words.join(' ') : rest
  const interest = await interestIn(question, library, now, zone)
  const { fallbackZone } = library
  const period: Period = { ...(since === undefined ? {} : { since }), until: now, now, zone, fallbackZone }
  const register = firstRegister(library)
  const news = newsFor(register, interest, period)
  const document = digestDocument(news, { wanted: interest.wanted, register, about: [] })
  const layout = options.json === true ? plainLayout : layoutFor(program.output, program.environment)
  const text = renderAnswer(document, layout)
  await send(program.output, options.json === true ? jsonLine(digestJson(question, news, text)) : `${text}\n`)
  return 0
}

/** What is wanted: all that the archive has where nothing is asked. */
async function interestIn(question: string, library: Library, now: number, zone: Zone): Promise<Interest> {
  if (question.trim() === '') return interestOf(everything) ?? { wanted: everything, reasons: new Set(reasons) }
  const meant = await meantBy(library, { text: question, now, zone }).catch((cause: unknown) => {
    throw cause instanceof BadQuestion ? new Complaint(cause.message, 2, { cause }) : cause
  })
  const saved = savedQuestion(meant)
  if ('refused' in saved) throw new Complaint(saved.refused, 2)
  return saved.interest
}

/** A digest as JSON: what it covers, what it tells and why, and the text. */
function digestJson(question: string, { period, items, missed, checked }: News, text: string): object {
  const { since, until, now, zone, fallbackZone } = period
  const json = ({ known, reasons: why, change }: NewsItem): object => ({
    section: why[0],
    reasons: why,
    ...(change === undefined ? {} : { change: change.kind }),
    ...listingJson(known.listing, { instant: now, fallbackZone }),
  })
  return {
    question,
    now: isoInstant(now, zone),
    zone,
    ...(since === undefined ? {} : { since: isoInstant(since, zone) }),
    until: isoInstant(until, zone),
    headline: text.split('\n\n')[0]?.replaceAll('\n', ' ') ?? '',
    total: items.length,
    listings: items.map(json),
    missed: missed.map(({ listing }) => listingJson(listing, { instant: now, fallbackZone })),
    checked,
    text,
  }
}
