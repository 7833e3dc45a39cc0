import { daysOfPrinted } from '../calendar/printed.ts'
import { startOfDay } from '../calendar/zone.ts'
import type { Listing, Provenance, Source } from '../listing/listing.ts'
import type { Page, UnreadPage } from '../source/page.ts'
import type { Draft } from './draft.ts'
import { advertisedTitle, isSame, ownStart, plainTitle, spokenId, thingTitle } from './identity.ts'
import { readItem, type UnreadItem } from './listing-of-item.ts'
import { splitPage } from './items.ts'
import { movedSince, type Captured } from './moved-since.ts'

/** Lines of a page that belong to no item, kept with the reason. */
type SetAside = { readonly page: string; readonly line: number; readonly reason: string; readonly text: string }

/** Everything the pages hold: the listings, and all that was not read as one. */
export type Archive = {
  readonly listings: readonly Listing[]
  readonly pages: readonly Page[]
  readonly unreadPages: readonly UnreadPage[]
  /** How many items were read; several may be one listing. */
  readonly itemsRead: number
  readonly unreadItems: readonly UnreadItem[]
  readonly setAside: readonly SetAside[]
  /** Single fields whose words could not be read, with page and line. */
  readonly doubts: readonly string[]
}

/** What one page holds by itself, before its items are compared with those of others; plain data. */
export type PageReading = {
  readonly drafts: readonly Draft[]
  readonly unreadItems: readonly UnreadItem[]
  readonly setAside: readonly SetAside[]
  readonly doubts: readonly string[]
}

/** Reads one page whole: every item becomes a draft or is kept unread with its reason. */
export function readPage(page: Page): PageReading {
  const { items, asides } = splitPage(page.text)
  const readings = items.map((item, index) => readItem(item, index + 1, page))
  const unread = readings.flatMap((reading) => ('unread' in reading ? [reading.unread] : []))
  const empty = {
    page: page.name,
    item: 0,
    line: 1,
    reason: 'no item found on the page',
    text: page.text.slice(0, 200),
  }
  return {
    drafts: readings.flatMap((reading) => ('draft' in reading ? [reading.draft] : [])),
    unreadItems: items.length === 0 ? [empty] : unread,
    setAside: asides.map(({ lines, reason }) => ({
      page: page.name,
      line: lines[0]?.number ?? 0,
      reason,
      text: lines.map((line) => line.text).join(' / '),
    })),
    doubts: readings.flatMap((reading) =>
      'doubts' in reading ? reading.doubts.map((doubt) => `${page.name}, ${doubt}`) : [],
    ),
  }
}

/**
 * The archive of some pages. `readingOf` reads one of them; a program that kept the readings of pages it has seen before
 * gives them back from there.
 */
export function readArchive(
  pages: readonly Page[],
  unreadPages: readonly UnreadPage[] = [],
  readingOf: (page: Page) => PageReading = readPage,
): Archive {
  const readings = pages.map(readingOf)
  const drafts = readings.flatMap((reading) => reading.drafts)
  return {
    listings: listingsOf(drafts, new Map(pages.map((page) => [page.name, capturedAt(page)]))),
    pages,
    unreadPages,
    itemsRead: drafts.length,
    unreadItems: readings.flatMap(({ unreadItems }) => unreadItems),
    setAside: readings.flatMap(({ setAside }) => setAside),
    doubts: readings.flatMap(({ doubts }) => doubts),
  }
}

/** The listings behind the drafts: drafts of one thing joined, named, and linked to what they advertise again. */
function listingsOf(drafts: readonly Draft[], captured: Captured): readonly Listing[] {
  const byTitle = new Map<string, Draft[][]>()
  const inOrder: Draft[][] = []
  for (const draft of drafts) {
    const title = thingTitle(draft.title)
    const alike = byTitle.get(title) ?? []
    const group = alike.slice(-mostCompared).find(([first]) => first !== undefined && isSame(first, draft))
    if (group !== undefined) {
      group.push(draft)
      continue
    }
    const begun = [draft]
    alike.push(begun)
    byTitle.set(title, alike)
    inOrder.push(begun)
  }
  const moved = movedSince([...byTitle.values()], captured)
  const all = inOrder.filter((members) => !moved.has(members))
  for (const [then, now] of moved) now.push(...then)
  const taken = new Set<string>()
  return linked(all.map((members) => joined(members, captured, taken)))
}

/** With how many listings of its title an item is compared: no real thing is listed anew so often. */
const mostCompared = 40

/** By its catalogue, else when it was first read. */
function capturedAt({ facts: { captured }, read }: Page): number | undefined {
  return captured === undefined ? read : startOfDay(daysOfPrinted(captured).start, 'UTC')
}

/**
 * One listing of several drafts: that of the newest capture gives the fields, or the fullest where their order is not
 * known; the others fill what it lacks.
 */
function joined(members: readonly Draft[], captured: Captured, taken: Set<string>): Listing {
  const times = members.map(({ source }) => captured.get(source.page))
  const isOrdered = times.every((time) => time !== undefined)
  const newness = ({ source }: Draft): number => (isOrdered ? (captured.get(source.page) ?? 0) : 0)
  const [fullest, ...others] = members.toSorted((a, b) => newness(b) - newness(a) || fieldCount(b) - fieldCount(a))
  const [first, ...rest] = members.map(({ source }) => source)
  if (fullest === undefined || first === undefined) throw new Error('a listing is joined of at least one draft')
  const sources: readonly [Source, ...Source[]] = [
    fullest.source,
    ...[first, ...rest].filter((source) => source !== fullest.source),
  ]
  const older = others.map((draft) => (newness(draft) < newness(fullest) ? stillSo(draft, fullest) : draft))
  const { source: _own, ...fields } = older.reduce(filledFrom, fullest)
  return { ...fields, id: idOf(fullest, taken), sources }
}

/** What an older capture called off may be on again, and where the days are others now its own are none. */
function stillSo({ condition: _then, ...older }: Draft, newer: Draft): Draft {
  if (isSame(older, newer) || ownStart(newer) === undefined) return older
  const { startDate: _start, endDate: _end, opens: _opens, closes: _closes, posted: _posted, ...rest } = older
  const { listed: _listed, datesDisagree: _disagree, ...undated } = rest
  return { ...undated, deadlines: [] }
}

/** A draft with what it lacks taken from another, each field with the page it came from. */
function filledFrom(whole: Draft, other: Draft): Draft {
  const elsewhere: { [field: string]: Provenance } = {}
  for (const [field, read] of Object.entries(other.provenance)) elsewhere[field] = { page: other.source.page, ...read }
  const { datesDisagree: _theirs, ...fields } = other
  return {
    ...fields,
    ...whole,
    ...(whole.countries.length === 0 ? { countries: other.countries } : {}),
    ...(whole.places.length === 0 ? { places: other.places } : {}),
    ...(whole.contacts.length === 0 ? { contacts: other.contacts } : {}),
    ...(whole.documents.length === 0 ? { documents: other.documents } : {}),
    ...(whole.deadlines.length === 0 ? { deadlines: other.deadlines } : {}),
    provenance: { ...elsewhere, ...whole.provenance },
  }
}

function fieldCount(draft: Draft): number {
  return Object.keys(draft.provenance).length + (draft.summary?.length ?? 0) / 100_000
}

function idOf(draft: Draft, taken: Set<string>): string {
  const key = `${thingTitle(draft.title)}|${ownStart(draft) ?? ''}`
  const keys = [key, `${key}|${plainTitle(draft.summary ?? '')}`]
  const free = keys.map(spokenId).find((id) => !taken.has(id))
  let id = free ?? spokenId(key)
  for (let copy = taken.size; taken.has(id); copy += 1) id = spokenId(`${key}|${copy}`)
  taken.add(id)
  return id
}

/** Re-advertisements linked to the latest earlier call of the same title. */
function linked(listings: readonly Listing[]): readonly Listing[] {
  const byTitle = new Map<string, Dated[]>()
  for (const listing of listings) {
    const dated = byTitle.get(advertisedTitle(listing.title))
    if (dated === undefined) byTitle.set(advertisedTitle(listing.title), [{ id: listing.id, day: firstDay(listing) }])
    else dated.push({ id: listing.id, day: firstDay(listing) })
  }
  for (const dated of byTitle.values()) dated.sort((a, b) => a.day - b.day)
  return listings.map((listing) => {
    if (listing.readvertisement !== true) return listing
    const day = firstDay(listing)
    const earlier = byTitle.get(advertisedTitle(listing.title))?.findLast((other) => other.day < day)
    return earlier === undefined ? listing : { ...listing, readvertisementOf: earlier.id }
  })
}

type Dated = { readonly id: string; readonly day: number }

function firstDay(listing: Listing): number {
  const printed = listing.opens ?? listing.posted
  return printed === undefined ? Infinity : daysOfPrinted(printed).start
}
