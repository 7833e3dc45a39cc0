import type { Archive } from '../archive/archive.ts'
import { withLastingIds, type Compared } from '../archive/compared.ts'
import { firstKnown, type Known } from '../archive/known.ts'
import type { Zone } from '../calendar/zone.ts'
import { indexListings, type SearchIndex } from '../search/search-index.ts'

/** What digests are made from: all that is known of listings, in the order of their index, and the pages now. */
export type Register = {
  readonly known: readonly Known[]
  /** Where each listing stands in it, by its id. */
  readonly placeOf: ReadonlyMap<string, number>
  readonly index: SearchIndex
  readonly archive: Archive
  readonly fallbackZone: Zone
  /** When (ms) a page was last seen to say something else than before; undefined where none has. */
  readonly changed?: number
}

/** An archive with its index. */
type Shelf = Pick<Register, 'archive' | 'index' | 'fallbackZone'>

/** The register of an archive of which nothing was known before. */
export function firstRegister({ archive, index, fallbackZone }: Shelf): Register {
  return registerOf(
    archive.listings.map((listing) => firstKnown(listing, 0, true)),
    { archive, index, fallbackZone },
  )
}

/** The archive with each listing under its lasting id, and the register, which has what no page lists any more too. */
export function shelved<Of extends Shelf>(
  shelf: Of,
  { known, lastingIds }: Compared,
): { readonly library: Of; readonly register: Register } {
  const { archive, fallbackZone } = shelf
  const listings = archive.listings.map((listing) => withLastingIds(listing, lastingIds))
  const library =
    lastingIds.size === 0
      ? shelf
      : { ...shelf, archive: { ...archive, listings }, index: indexListings(listings, fallbackZone) }
  const all = known.map(({ listing }) => listing)
  const index = all.length === listings.length ? library.index : indexListings(all, fallbackZone)
  return { library, register: registerOf(known, { index, archive: library.archive, fallbackZone }) }
}

function registerOf(known: readonly Known[], { archive, index, fallbackZone }: Shelf): Register {
  const placeOf = new Map(known.map(({ listing }, at) => [listing.id, at] as const))
  const changed = known.reduce((last, each) => Math.max(last, changedAt(each)), -Infinity)
  return { known, placeOf, index, archive, fallbackZone, ...(changed === -Infinity ? {} : { changed }) }
}

/** When a listing came, changed or went last, in ms: what came with the first load was there before. */
function changedAt({ seen, isOfFirstLoad, changes, gone = -Infinity }: Known): number {
  return Math.max(isOfFirstLoad ? -Infinity : seen, changes.at(-1)?.at ?? -Infinity, gone)
}
