import type { Page, PageFacts } from '../../src/source/page.ts'
import { readArchive, type Archive } from '../../src/archive/archive.ts'
import type { Listing } from '../../src/listing/listing.ts'

/** A page of invented text, without the margin the test's own indentation gives it. */
export function page(text: string, facts: Partial<PageFacts> = {}, name = 'invented.txt'): Page {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '').split('\n')
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  )
  return {
    name,
    text: lines.map((line) => line.slice(margin)).join('\n'),
    facts: { covers: [], about: [], zone: 'Asia/Ulaanbaatar', ...facts },
  }
}

export function read(text: string, facts: Partial<PageFacts> = {}): Archive {
  return readArchive([page(text, facts)])
}

/** The one listing of a page that holds one. */
export function only(text: string, facts: Partial<PageFacts> = {}): Listing {
  const { listings, unreadItems } = read(text, facts)
  const [listing] = listings
  if (listing === undefined || listings.length !== 1)
    throw new Error(`${listings.length} listings, unread: ${JSON.stringify(unreadItems)}`)
  return listing
}

/** The fields of a listing that a case speaks of. */
export function pick(listing: Listing, fields: object): object {
  return Object.fromEntries(
    Object.keys(fields).map((field) => [field, Object.entries(listing).find(([key]) => key === field)?.[1]]),
  )
}
