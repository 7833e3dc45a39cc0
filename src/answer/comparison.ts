import type { Listing } from '../listing/listing.ts'
import { words, type Block, type Text } from './answer.ts'
import { detailFact } from './detail.ts'
import { factsOf, sourceOf, type Moment } from './facts.ts'

/** How many listings fit side by side. */
export const mostSides = 4

/** Listings side by side, a row each: their titles are too long to stand above columns. */
export function comparison(listings: readonly Listing[], moment: Moment): readonly Block[] {
  const sides = listings.map((listing) => sideOf(listing, moment))
  const names = [...new Set(sides.flatMap((side) => [...side.keys()]))]
  return [
    { kind: 'say', text: words(`${listings.length} listings side by side`) },
    {
      kind: 'table',
      head: ['', ...names].map((name) => words(name)),
      rows: sides.map((side, index) => [
        words(listings[index]?.title ?? ''),
        ...names.map((name) => side.get(name) ?? words('–')),
      ]),
    },
  ]
}

/** What is said of one listing, each thing under its name. */
export function sideOf(listing: Listing, moment: Moment): ReadonlyMap<string, Text> {
  const [first = words('–')] = factsOf(listing, moment)
  const parts: readonly (readonly [name: string, said: Text])[] = [
    ['Kind', words(listing.form === undefined ? listing.kind : `${listing.kind} (${listing.form})`)],
    ['When', first],
    ...(listing.deadlines.length === 0 ? [] : [['Deadline', detailFact(listing, 'deadline', moment)] as const]),
    ['Where', detailFact(listing, 'where', moment)],
    ...(listing.feeCurrency === undefined ? [] : [['Fee', words(listing.feeCurrency)] as const]),
    ...(listing.contacts.length === 0
      ? []
      : [['Write to', words(listing.contacts.map(({ email }) => email).join(', '))] as const]),
    ['Source', sourceOf(listing)],
  ]
  return new Map(parts.map(([name, said]) => [name, withoutName(said, name)]))
}

/** What is said without its name, where it begins with that. */
function withoutName([first, ...others]: Text, name: string): Text {
  const start = `${name}: `
  if (first?.kind !== 'words' || !first.text.startsWith(start)) return first === undefined ? [] : [first, ...others]
  return [{ ...first, text: first.text.slice(start.length) }, ...others]
}
