import type { Zone } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import { windowOf } from '../listing/status.ts'
import { editDistance } from '../text/edit-distance.ts'
import { areAlike, ownStart, plainTitle, thingTitle } from './identity.ts'
import type { Known } from './known.ts'

/** When listings are compared, in ms, and the zone of days whose own is not known. */
type Moment = { readonly now: number; readonly fallback: Zone }

/** A way in which a listing may be one that is known: both have a key in common, and `mayBe` holds. */
type Likeness = {
  readonly keyOf: (listing: Listing) => string
  readonly mayBe?: (was: Known, is: Listing) => boolean
}

/**
 * For each listing the known one that it is, the surest likeness first, and only where no other is as like. A known
 * one is looked for as it is now before its first id is, for others may have its first title and days by now.
 */
export function pairsOf(
  before: readonly Known[],
  listings: readonly Listing[],
  moment: Moment,
): ReadonlyMap<Listing, Known> {
  const titles = new Map<Listing, string>()
  const titleOf = (listing: Listing): string => {
    const title = titles.get(listing) ?? thingTitle(listing.title)
    titles.set(listing, title)
    return title
  }
  const keyOf = (listing: Listing): string =>
    `${titleOf(listing)}|${ownStart(listing) ?? ''}|${listing.kind === 'call' ? 'call' : ''}`
  const alike = ({ listing: was }: Known, is: Listing): boolean => areAlike(was.summary, is.summary)
  const likenesses: readonly Likeness[] = [
    { keyOf: (listing) => `${keyOf(listing)}|${plainTitle(listing.summary ?? '')}` },
    { keyOf: (listing) => `${keyOf(listing)}|${listing.id}`, mayBe: alike },
    { keyOf, mayBe: alike },
    { keyOf: ({ id }) => id },
    { keyOf: titleOf, mayBe: (was, is) => was.gone === undefined && isMoved(was, is, moment) },
    { keyOf: titleOf, mayBe: (was, is) => isMoved(was, is, moment) },
    {
      keyOf: (listing) => `${ownStart(listing) ?? ''}|${numbersIn(titleOf(listing))}`,
      mayBe: (was, is) => was.gone === undefined && isSpeltOtherwise(was.listing, is, titleOf),
    },
  ]
  const pairs = new Map<Listing, Known>()
  const free = new Set(before)
  for (const likeness of likenesses) {
    const rest = listings.filter((listing) => !pairs.has(listing))
    for (const [listing, known] of likePairs(free, rest, likeness)) {
      pairs.set(listing, known)
      free.delete(known)
    }
  }
  return pairs
}

/** The pairs that are like in one way, where neither is so like another. */
function likePairs(
  before: ReadonlySet<Known>,
  listings: readonly Listing[],
  { keyOf, mayBe = () => true }: Likeness,
): ReadonlyMap<Listing, Known> {
  if (listings.length === 0) return new Map()
  const byKey = new Map<string, Known[]>()
  for (const known of before) {
    const key = keyOf(known.listing)
    const others = byKey.get(key)
    if (others === undefined) byKey.set(key, [known])
    else others.push(known)
  }
  const claims = listings.map((listing) => {
    return [listing, (byKey.get(keyOf(listing)) ?? []).filter((known) => mayBe(known, listing))] as const
  })
  const wanted = new Map<Known, number>()
  for (const [, all] of claims) for (const known of all) wanted.set(known, (wanted.get(known) ?? 0) + 1)
  return new Map(
    claims.flatMap(([listing, [only, ...others]]) =>
      only !== undefined && others.length === 0 && wanted.get(only) === 1 ? [[listing, only] as const] : [],
    ),
  )
}

/**
 * Whether a listing of the same title has other days by now. What was over when the other came is an earlier thing of
 * its name, and what is advertised again is a new one.
 */
function isMoved({ listing: was }: Known, is: Listing, { now, fallback }: Moment): boolean {
  if (is.readvertisement === true || !areOneKind(was, is)) return false
  // Without a day before or now it cannot be told from another time.
  const isDated = ownStart(was) !== undefined && ownStart(is) !== undefined
  const { end = isDated ? -Infinity : Infinity } = windowOf(was, fallback)
  return end > now && shareAPage(was, is) && areAlike(was.summary, is.summary)
}

/** A letter in twenty may differ, and no digit: a number tells things apart. */
function isSpeltOtherwise(was: Listing, is: Listing, titleOf: (listing: Listing) => string): boolean {
  if (is.readvertisement === true || was.summary === undefined || is.summary === undefined) return false
  if (!areOneKind(was, is) || !shareAPage(was, is)) return false
  const [before, after] = [titleOf(was), titleOf(is)]
  const most = Math.ceil(before.length / 20)
  return editDistance(before, after, most) <= most && areAlike(was.summary, is.summary)
}

function numbersIn(title: string): string {
  return title.replaceAll(/\D+/g, ' ')
}

function areOneKind(one: Listing, other: Listing): boolean {
  return (one.kind === 'call') === (other.kind === 'call')
}

function shareAPage(one: Listing, other: Listing): boolean {
  return one.sources.some(({ page, address }) =>
    other.sources.some((source) => source.page === page || (address !== undefined && source.address === address)),
  )
}
