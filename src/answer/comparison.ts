import type { Listing } from '../listing/listing.ts'
import { words, type Block, type Text } from './answer.ts'
import { detailFact } from './detail.ts'
import { factsOf, sourceOf, type Moment } from './facts.ts'

/** How many listings fit side by side. */
export const mostSides = 4

/** Listings side by side, a row for each thing that any of them has. */
export function comparison(listings: readonly Listing[], moment: Moment): readonly Block[] {
  const sides = listings.map((listing) => sideOf(listing, moment))
  const names = [...new Set(sides.flatMap((side) => [...side.keys()]))]
  return [
    { kind: 'say', text: words(`${listings.length} listings side by side`) },
    {
      kind: 'table',
      head: [words(''), ...listings.map(({ title }) => words(title))],
      rows: names.map((name) => [words(name), ...sides.map((side) => side.get(name) ?? words('–'))]),
    },
  ]
}

/** What is said of one listing, each thing under its name. */
export function sideOf(listing: Listing, moment: Moment): ReadonlyMap<string, Text> {
  const [first = words('–')] = factsOf(listing, moment)
  return new Map<string, Text>([
    ['Kind', words(listing.form === undefined ? listing.kind : `${listing.kind} (${listing.form})`)],
    ['When', first],
    ...(listing.deadlines.length === 0 ? [] : [['Deadline', detailFact(listing, 'deadline', moment)] as const]),
    ['Where', detailFact(listing, 'where', moment)],
    ...(listing.feeCurrency === undefined ? [] : [['Fee', words(listing.feeCurrency)] as const]),
    ...(listing.contacts.length === 0
      ? []
      : [['Write to', words(listing.contacts.map(({ email }) => email).join(', '))] as const]),
    ['Source', sourceOf(listing)],
  ])
}
