import { changeKinds } from '../archive/changes.ts'
import { dayInWords } from '../answer/day-words.ts'
import type { Moment } from '../answer/facts.ts'
import { kindsInWords, understood } from '../answer/headline.ts'
import { weekdayName } from '../calendar/months.ts'
import { weekdayOf } from '../calendar/day.ts'
import { dayAt } from '../calendar/zone.ts'
import { deadlineInstants, statusAt, type Status } from '../listing/status.ts'
import { alternativesIn, type Intent } from '../question/intent.ts'
import type { Reason } from '../subscription/interest.ts'
import { changesInWords } from './change-words.ts'
import type { News, NewsItem } from './news.ts'

/** What a notification has room for, in characters. */
const longest = 120

/**
 * The first line, whole in a notification: "3 new calls in Mongolia, 1 closes Friday". A question whose words are too
 * many for that is said by its kinds alone; it stands below in full.
 */
export function digestHeadline(news: News, wanted: Intent, moment: Moment): string {
  const whole = headlineWith(news, wanted, moment, (asked, count) => understood(asked, moment, count))
  if (whole.length <= longest) return whole
  return headlineWith(news, wanted, moment, (asked, count) => {
    const kinds = kindsIn(asked)
    return kindsInWords(kinds === undefined ? {} : { kinds }, count)
  })
}

/** What is asked for, of the kinds that there are: "1 new event" to who asks for calls or events. */
function narrowed(wanted: Intent, items: readonly NewsItem[]): Intent {
  const { kinds = [], or = [] } = wanted
  const there = kinds.filter((kind) => items.some(({ known }) => known.listing.kind === kind))
  return or.length > 0 || there.length === 0 ? wanted : { ...wanted, kinds: there }
}

/** All kinds that are asked for; undefined where any will do. */
function kindsIn(wanted: Intent): Intent['kinds'] {
  const clauses = alternativesIn(wanted)
  return clauses.some(({ kinds }) => kinds === undefined)
    ? undefined
    : [...new Set(clauses.flatMap(({ kinds = [] }) => kinds))]
}

function headlineWith(
  news: News,
  wanted: Intent,
  moment: Moment,
  subject: (asked: Intent, count: number) => string,
): string {
  const told = (reason: Reason): readonly NewsItem[] => news.items.filter(({ reasons }) => reasons.includes(reason))
  const isFirst = news.period.since === undefined
  const apart = isFirst ? apartIn(news.items, wanted, moment) : []
  const shown = isFirst ? news.items.filter((item) => !apart.some(({ items }) => items.includes(item))) : told('new')
  // Something new that is off is no offer.
  const off = wanted.status === 'cancelled' ? [] : shown.filter(isOffAndNew)
  const fresh = shown.filter((item) => !off.includes(item))
  const what = (count: number): string => {
    const asked = narrowed(wanted, fresh)
    return isFirst ? onNow(asked, subject(asked, count)) : `new ${subject(asked, count)}`
  }
  const lead = fresh.length === 0 ? undefined : `${fresh.length} ${what(fresh.length)}`
  const others = [
    ...changesIn(told('changed')),
    ...(off.length === 0 ? [] : [`${off.length} posted as cancelled`]),
    ...closingIn(told('closing'), moment),
    ...upcomingIn(told('upcoming')),
    ...apart.map(({ items, said }) => `${items.length} ${said}`),
    ...(news.missed.length === 0 ? [] : [`${news.missed.length} over already`]),
  ]
  if (lead !== undefined) return [lead, ...others].join(', ')
  if (others.length > 0) return `${others.join(', ')}: ${subject(wanted, 2)}`
  if (isFirst && passesNever(wanted)) return `From now on, each new one: ${subject(wanted, 2)}`
  const isOfClosing = news.asked.has('closing') && !news.asked.has('new')
  return isOfClosing ? `No ${subject(wanted, 0)} closing within 7 days` : `No ${what(0)}`
}

function isOffAndNew({ known: { listing }, change }: NewsItem): boolean {
  return listing.condition === 'cancelled' && change === undefined
}

/** News are never on: there is nothing to show at first. */
function passesNever(wanted: Intent): boolean {
  return kindsIn(wanted)?.every((kind) => kind !== 'call' && kind !== 'event' && kind !== 'activity') === true
}

type Apart = { readonly items: readonly NewsItem[]; readonly said: string }

/** What a first digest shows and is not sure to be open, or not yet. */
function apartIn(items: readonly NewsItem[], wanted: Intent, { now, fallbackZone }: Moment): readonly Apart[] {
  const isOfCalls = areCalls(wanted)
  const having = (status: Status): readonly NewsItem[] =>
    items.filter(({ known: { listing } }) => statusAt(listing, now, fallbackZone) === status)
  const later = isOfCalls && wanted.status === undefined ? having('forthcoming') : []
  const unknown = having('unknown')
  return [
    { items: later, said: later.length === 1 ? 'opens later' : 'open later' },
    { items: unknown, said: isOfCalls ? 'without a deadline' : 'may be on' },
  ].filter((each) => each.items.length > 0)
}

function areCalls(wanted: Intent): boolean {
  return kindsIn(wanted)?.every((kind) => kind === 'call') === true
}

/** "open calls in Mongolia", "events in China, on or to come": what a first digest shows. */
function onNow(wanted: Intent, subject: string): string {
  if (wanted.status !== undefined) return subject
  if (areCalls(wanted)) return `open ${subject}`
  const hasCalls = kindsIn(wanted)?.includes('call') ?? true
  return hasCalls ? `${subject}, open or to come` : `${subject}, on or to come`
}

function changesIn(items: readonly NewsItem[]): readonly string[] {
  return changeKinds.flatMap((kind) =>
    [true, false].flatMap((isOfCalls) => {
      const isSo = (item: NewsItem): boolean =>
        item.change?.kind === kind && (item.known.listing.kind === 'call') === isOfCalls
      const count = items.filter(isSo).length
      return count === 0 ? [] : [changesInWords(kind, isOfCalls, count)]
    }),
  )
}

/** "1 closes Friday", by the clocks of the place; "2 close within 7 days". */
function closingIn(items: readonly NewsItem[], { now, zone, fallbackZone }: Moment): readonly string[] {
  if (items.length === 0) return []
  const days = items.flatMap(({ known: { listing } }) => {
    const coming = deadlineInstants(listing, fallbackZone).filter((instant) => instant > now)
    // The end of a day is a moment of it.
    return coming.length === 0 ? [] : [dayAt(Math.min(...coming) - 1, zone)]
  })
  const [day, ...others] = new Set(days)
  const verb = items.length === 1 ? 'closes' : 'close'
  if (day === undefined || others.length > 0) return [`${items.length} ${verb} within 7 days`]
  return [`${items.length} ${verb} ${dayName(day - dayAt(now, zone), day)}`]
}

function dayName(ahead: number, day: number): string {
  if (ahead <= 0) return 'today'
  if (ahead === 1) return 'tomorrow'
  return ahead < 7 ? weekdayName(weekdayOf(day)) : `on ${dayInWords(day)}`
}

function upcomingIn(items: readonly NewsItem[]): readonly string[] {
  return items.length === 0 ? [] : [`${items.length} coming up`]
}
