import type { Page } from '../source/page.ts'
import type { Known } from './known.ts'

/** A reading of a page: taken as what the page says, or doubted, for it gave far less than the page did before. */
export type Capture = {
  /** The page as it was read. */
  readonly page: Page
  /** What tells its text, and what is known of the page, from any other. */
  readonly fingerprint: string
  readonly state: 'taken' | 'doubted'
  /** How many items were read. */
  readonly items: number
  /** When it was first read, in ms. */
  readonly read: number
}

/** What is known of all listings, and as of which reading. */
type KnownSoFar = { readonly known: readonly Known[]; readonly asOf: string }

type Kept = Pick<KnownSoFar, 'asOf'>

/** What is known of listings over all captures, so that an archive is loaded once and then only its changes. */
export type KnownListings = {
  readonly all: () => Promise<KnownSoFar>
  /** As of which reading it is known now. */
  readonly asOf: () => Promise<string>
  /** The newest reading of each page, and the newest that was taken where that is another. */
  readonly captures: () => Promise<readonly Capture[]>
  /** Keeps readings and what they touched, and says as of which reading it is known then; nothing is kept, and `lost` said, where another reading came between. */
  readonly keep: (asOf: string, captures: readonly Capture[], touched: readonly Known[]) => Promise<Kept | 'lost'>
}
