import type { Listing } from '../listing/listing.ts'
import type { Intent } from '../question/intent.ts'
import { words, type Block, type Text } from './answer.ts'
import { sideOf } from './comparison.ts'
import type { Moment } from './facts.ts'
import { headline } from './headline.ts'

/** How many rows a table of listings shows; the rest is told as a number. */
const mostRows = 12

/** One kind of all is said above; when a call is open its deadline says. */
function isNeedless(name: string, shown: readonly Listing[]): boolean {
  if (name === 'Kind') return new Set(shown.map(({ kind }) => kind)).size === 1
  return name === 'When' && shown.every(({ deadlines }) => deadlines.length > 0)
}

/** The listings in rows, a column for each thing that any of them has. */
export function listingTable(listings: readonly Listing[], intent: Intent, moment: Moment): readonly Block[] {
  const shown = listings.slice(0, mostRows)
  const rows = shown.map((listing) => ({ title: listing.title, side: sideOf(listing, moment) }))
  const names = [...new Set(rows.flatMap(({ side }) => [...side.keys()]))].filter((name) => !isNeedless(name, shown))
  const rest = listings.length - shown.length
  const cells = rows.map(({ title, side }, index): readonly Text[] => [
    words(String(index + 1)),
    words(title),
    ...names.map((name) => side.get(name) ?? words('–')),
  ])
  return [
    { kind: 'say', text: words(headline(listings.length, intent, moment)) },
    { kind: 'table', head: ['', 'Title', ...names].map((name) => words(name)), rows: cells },
    ...(rest === 0 ? [] : [{ kind: 'note' as const, text: words(`And ${rest} more; say “list them” for all.`) }]),
  ]
}
