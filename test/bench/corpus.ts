import { firstOfYear, isoDay, type Day } from '../../src/calendar/day.ts'
import type { DayInterval } from '../../src/calendar/interval.ts'
import type { Deadline } from '../../src/listing/deadline.ts'
import type { Kind, Listing } from '../../src/listing/listing.ts'
import { placesOfCorpus } from './corpus-places.ts'
import { openings, sentences, subjects, titlesOf } from './corpus-words.ts'

/** Numbers in [0, 1) that are the same at every run (mulberry32, public domain, by Tommy Ettinger). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The days of 2010 to 2026. */
const manyYears: DayInterval = { start: firstOfYear(2010), end: firstOfYear(2027) }

/** So many listings as country offices publish them over the years: calls, events, news and the rest. */
export function corpus(count: number, seed = 1, years = manyYears): readonly Listing[] {
  const next = numbersFrom(seed)
  const chance = (share: number): boolean => next() < share
  const number = (from: number, to: number): number => from + Math.floor(next() * (to - from))
  const pick = <T>(items: readonly [T, ...T[]]): T => items[number(0, items.length)] ?? items[0]
  return Array.from({ length: count }, (_, place) => {
    const kind = pick(kindShares)
    const at = pick(placesOfCorpus)
    const day = number(years.start, years.end)
    const subject = pick(subjects)
    const isNamed = chance(0.8)
    return {
      id: `made-${place}`,
      kind,
      ...(kind === 'event' && chance(0.4) ? { form: pick(['workshop', 'seminar', 'study tour'] as const) } : {}),
      title: `${pick(titlesOf[kind])} ${subject}${isNamed ? ` in ${at.name}` : ''}`,
      ...(chance(0.9) ? { summary: [pick(openings), subject, pick(sentences), pick(sentences)].join(' ') } : {}),
      ...(chance(0.3) ? { kicker: pick(subjects) } : {}),
      ...(chance(0.3) ? { place: `${at.city}, ${at.name}` } : {}),
      ...datesOf(kind, day, { chance, number }),
      ...(kind === 'call' ? { deadlines: deadlinesOf(day, at.zone, { chance, number }) } : { deadlines: [] }),
      ...(chance(0.01) ? { condition: chance(0.5) ? ('cancelled' as const) : ('postponed' as const) } : {}),
      countries: isNamed ? [{ code: at.code, written: at.name }] : [],
      places: [
        ...(isNamed ? [at.code] : []),
        ...(chance(0.3) ? [at.cityId] : []),
        ...(chance(0.02) ? ['group:asean'] : []),
      ],
      contacts: [],
      ...(kind === 'call' && chance(0.6) ? { feeCurrency: pick(['USD', 'EUR', 'MNT']) } : {}),
      documents: [],
      ...(kind === 'call' && chance(0.1) ? { readvertisement: true as const } : {}),
      ...(chance(0.95) ? { zone: at.zone } : {}),
      sources: [{ page: 'made.txt', item: place + 1, line: 1 }],
      provenance: {},
    } satisfies Listing
  })
}

const kindShares: readonly [Kind, ...Kind[]] = [
  ...(['call', 'call', 'call', 'event', 'event', 'event', 'news', 'news', 'news', 'news', 'news', 'activity'] as const),
  ...(['publication', 'project', 'notice', 'event'] as const),
]

type Dice = { readonly chance: (share: number) => boolean; readonly number: (from: number, to: number) => number }

/** A day as pages print it: mostly whole, sometimes only its month or year. */
function printed(day: Day, { chance }: Dice): string {
  const whole = isoDay(day)
  return chance(0.9) ? whole : chance(0.6) ? whole.slice(0, 7) : whole.slice(0, 4)
}

function datesOf(kind: Kind, day: Day, dice: Dice): Partial<Listing> {
  const { chance, number } = dice
  switch (kind) {
    case 'call': {
      const closes = isoDay(day + number(3, 60))
      if (chance(0.1)) return chance(0.5) ? { posted: isoDay(day).slice(0, 7) } : {}
      return { opens: isoDay(day), posted: isoDay(day), ...(chance(0.8) ? { closes } : {}) }
    }
    case 'event':
    case 'activity': {
      const posted = chance(0.3) ? { posted: isoDay(day - number(0, 30)).slice(0, 7) } : {}
      if (chance(0.05)) return posted
      const startDate = printed(day, dice)
      if (startDate.length < 10 || chance(0.5)) return { ...posted, startDate, endDate: startDate }
      return { ...posted, startDate, endDate: isoDay(day + number(1, 20)) }
    }
    case 'project':
      if (chance(0.4)) return { posted: printed(day, dice) }
      if (chance(0.3)) return { startDate: isoDay(day).slice(0, 7), endDate: isoDay(day + number(60, 300)).slice(0, 7) }
      return { startDate: isoDay(day), endDate: isoDay(day + number(90, 900)) }
    case 'news':
    case 'publication':
    case 'notice':
      return chance(0.03) ? {} : { posted: printed(day, dice) }
  }
}

function deadlinesOf(opens: Day, zone: string, { chance, number }: Dice): readonly Deadline[] {
  if (chance(0.08)) return []
  const deadline = (): Deadline => {
    const timeStated = chance(0.5)
    return {
      day: opens + number(3, 60),
      seconds: timeStated ? number(9, 24) * 3600 : 86_400,
      timeStated,
      ...(chance(0.9) ? { zone } : {}),
      written: 'as made',
      from: 'summary',
      line: 1,
    }
  }
  return chance(0.1) ? [deadline(), deadline()] : [deadline()]
}
