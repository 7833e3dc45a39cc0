import { daysOfPrinted } from '../calendar/printed.ts'
import type { Listing, Source } from '../listing/listing.ts'
import type { Page, UnreadPage } from '../source/page.ts'
import type { Draft } from './draft.ts'
import { isSame, ownStart, plainTitle, spokenId } from './identity.ts'
import { readItem, type UnreadItem } from './listing-of-item.ts'
import { splitPage } from './items.ts'

/** Lines of a page that belong to no item, kept with the reason. */
export type SetAside = { readonly page: string; readonly line: number; readonly reason: string; readonly text: string }

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
    listings: listingsOf(drafts),
    pages,
    unreadPages,
    itemsRead: drafts.length,
    unreadItems: readings.flatMap(({ unreadItems }) => unreadItems),
    setAside: readings.flatMap(({ setAside }) => setAside),
    doubts: readings.flatMap(({ doubts }) => doubts),
  }
}

/** The listings behind the drafts: drafts of one thing joined, named, and linked to what they advertise again. */
function listingsOf(drafts: readonly Draft[]): readonly Listing[] {
  const groups = new Map<string, Draft[][]>()
  const inOrder: Draft[][] = []
  for (const draft of drafts) {
    const title = plainTitle(draft.title)
    const alike = groups.get(title) ?? []
    const group = alike.find((members) => members.every((member) => isSame(member, draft)))
    if (group !== undefined) {
      group.push(draft)
      continue
    }
    const begun = [draft]
    groups.set(title, [...alike, begun])
    inOrder.push(begun)
  }
  const taken = new Set<string>()
  return linked(inOrder.map((members) => joined(members, taken)))
}

/** One listing of several drafts: the fullest gives the fields, the others fill what it lacks. */
function joined(members: readonly Draft[], taken: Set<string>): Listing {
  const [fullest, ...others] = members.toSorted((a, b) => fieldCount(b) - fieldCount(a))
  const [first, ...rest] = members.map(({ source }) => source)
  if (fullest === undefined || first === undefined) throw new Error('a listing is joined of at least one draft')
  const sources: readonly [Source, ...Source[]] = [
    fullest.source,
    ...[first, ...rest].filter((source) => source !== fullest.source),
  ]
  let whole = fullest
  for (const other of others) whole = { ...other, ...whole, provenance: { ...other.provenance, ...whole.provenance } }
  const { source: _own, ...fields } = whole
  return { ...fields, id: idOf(fullest, taken), sources }
}

function fieldCount(draft: Draft): number {
  return Object.keys(draft.provenance).length + (draft.summary?.length ?? 0) / 100_000
}

function idOf(draft: Draft, taken: Set<string>): string {
  const key = `${plainTitle(draft.title)}|${ownStart(draft) ?? ''}`
  const keys = [key, `${key}|${plainTitle(draft.summary ?? '')}`]
  const free = keys.map(spokenId).find((id) => !taken.has(id))
  let id = free ?? spokenId(key)
  for (let copy = 2; taken.has(id); copy += 1) id = spokenId(`${key}|${copy}`)
  taken.add(id)
  return id
}

/** Re-advertisements linked to the latest earlier call of the same title. */
function linked(listings: readonly Listing[]): readonly Listing[] {
  const byTitle = groupByTitle(listings)
  return listings.map((listing) => {
    if (listing.readvertisement !== true) return listing
    const start = firstDay(listing)
    const earlier = (byTitle.get(titleKey(listing)) ?? [])
      .filter((other) => other.id !== listing.id && firstDay(other) < start)
      .toSorted((a, b) => firstDay(b) - firstDay(a))[0]
    return earlier === undefined ? listing : { ...listing, readvertisementOf: earlier.id }
  })
}

function titleKey(listing: Listing): string {
  return plainTitle(listing.title.replaceAll(/\(?\bre-?\s?advertise(?:d|ment)\b:?\)?/gi, ''))
}

function firstDay(listing: Listing): number {
  const printed = listing.opens ?? listing.posted
  return printed === undefined ? Infinity : daysOfPrinted(printed).start
}

function groupByTitle(listings: readonly Listing[]): Map<string, Listing[]> {
  const groups = new Map<string, Listing[]>()
  for (const listing of listings) groups.set(titleKey(listing), [...(groups.get(titleKey(listing)) ?? []), listing])
  return groups
}
