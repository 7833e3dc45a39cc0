import type { ChangeKind } from '../archive/changes.ts'
import { changeKinds } from '../archive/changes.ts'
import { dayInWords } from '../answer/day-words.ts'
import type { Moment } from '../answer/facts.ts'
import { understood } from '../answer/headline.ts'
import { weekdayName } from '../calendar/months.ts'
import { weekdayOf } from '../calendar/day.ts'
import { dayAt } from '../calendar/zone.ts'
import { deadlineInstants } from '../listing/status.ts'
import type { Intent } from '../question/intent.ts'
import type { Reason } from '../subscription/interest.ts'
import { changeCounts } from './change-words.ts'
import type { News, NewsItem } from './news.ts'

/** The first line, whole in a notification: "3 new calls in Mongolia, 1 closes Friday". */
export function digestHeadline(news: News, wanted: Intent, moment: Moment): string {
  const told = (reason: Reason): readonly NewsItem[] => news.items.filter(({ reasons }) => reasons.includes(reason))
  const subject = (count: number): string => understood(wanted, moment, count)
  const isFirst = news.period.since === undefined
  const fresh = isFirst ? news.items : told('new')
  const what = (count: number): string => (isFirst ? onNow(wanted.kinds, subject(count)) : `new ${subject(count)}`)
  const lead = fresh.length === 0 ? undefined : `${fresh.length} ${what(fresh.length)}`
  const others = [...changesIn(told('changed')), ...closingIn(told('closing'), moment), ...upcomingIn(told('upcoming'))]
  if (lead !== undefined) return [lead, ...others].join(', ')
  if (others.length === 0) return `No ${what(0)}`
  return `${others.join(', ')}: ${subject(2)}`
}

/** "open calls in Mongolia", "events in China to come": what a first digest shows. */
function onNow(kinds: Intent['kinds'], subject: string): string {
  if (kinds?.every((kind) => kind === 'call') === true) return `open ${subject}`
  return kinds?.includes('call') === false ? `${subject}, on or to come` : `${subject}, open or to come`
}

function changesIn(items: readonly NewsItem[]): readonly string[] {
  const counts = new Map<ChangeKind, number>()
  for (const { change } of items) if (change !== undefined) counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1)
  return changeKinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0
    return count === 0 ? [] : [`${count} ${changeCounts[kind][count === 1 ? 0 : 1]}`]
  })
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
