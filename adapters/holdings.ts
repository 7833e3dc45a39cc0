import type { KnownListings } from '../src/archive/capture.ts'
import { compared } from '../src/archive/compared.ts'
import { judged } from '../src/archive/judged.ts'
import type { Known } from '../src/archive/known.ts'
import type { Library } from '../src/bot.ts'
import { shelved, type Register } from '../src/digest/register.ts'
import { fingerprintOf } from './files/capture.ts'
import type { PagesRead, Program } from './program.ts'

/** The archive as it is now: answers are given from the library, digests made from the register. */
export type Shelves = { readonly library: () => Library; readonly register: () => Register }

/** The archive as a running bot holds it. */
export type Holdings = Shelves & {
  /** The pages as they were read last, whatever of them is believed. */
  readonly read: () => PagesRead
  /**
   * Reads the pages as they are now, keeps what is new of them, and says which listings are not as they were held here,
   * whoever read that first.
   */
  readonly reread: (read: PagesRead) => Promise<readonly Known[]>
  /** Whether somebody else has read or accepted a page since. */
  readonly isOutdated: () => Promise<boolean>
}

type Held = {
  readonly read: PagesRead
  readonly library: Library
  readonly register: Register
  readonly asOf: string
}

/** Holds the archive of the settings, over all its captures as the store knows them. */
export async function holdingsOf(
  program: Pick<Program, 'readPages' | 'libraryOf' | 'clock'>,
  listings: KnownListings,
  alarm: (line: string) => void,
): Promise<Holdings> {
  let held = await heldOf(await program.readPages([], undefined), program, listings, alarm)
  return {
    library: () => held.library,
    register: () => held.register,
    read: () => held.read,
    reread: async (read) => {
      const before = held.register
      held = await heldOf(read, program, listings, alarm)
      return changedSince(before, held.register)
    },
    isOutdated: async () => (await listings.asOf()) !== held.asOf,
  }
}

/** The archive as it is now beside what the store knows of it, of which nothing is kept. */
export async function holdingsSeen(
  program: Pick<Program, 'readPages' | 'libraryOf' | 'clock'>,
  listings: Pick<KnownListings, 'all' | 'captures'>,
): Promise<{ readonly library: Library; readonly register: Register }> {
  const { pages, unreadPages, ...rest } = await program.readPages([], undefined)
  const now = program.clock()
  const { known } = await listings.all()
  const believed = judged({ pages, unreadPages }, await listings.captures(), fingerprintOf, now)
  const shelf = await program.libraryOf({ ...rest, ...believed })
  return shelved(
    shelf,
    compared(known, shelf.archive.listings, { now, isFirstLoad: known.length === 0, fallback: shelf.fallbackZone }),
  )
}

async function heldOf(
  read: PagesRead,
  { libraryOf, clock }: Pick<Program, 'libraryOf' | 'clock'>,
  listings: KnownListings,
  alarm: (line: string) => void,
): Promise<Held> {
  const now = clock()
  for (;;) {
    const { known, asOf } = await listings.all()
    const captures = await listings.captures()
    const { pages, unreadPages, fresh, alarms } = judged(read, captures, fingerprintOf, now)
    const shelf = await libraryOf({ ...read, pages, unreadPages })
    const reading = { now, isFirstLoad: captures.length === 0, fallback: shelf.fallbackZone }
    const next = compared(known, shelf.archive.listings, reading)
    // Another replica may have read the same pages meanwhile.
    const kept = await listings.keep(asOf, fresh, next.touched)
    if (kept === 'lost') continue
    for (const line of alarms) alarm(line)
    return { ...shelved(shelf, next), read, asOf: kept.asOf }
  }
}

/** The listings of which something changed that the one before did not know. */
function changedSince(before: Register, { known }: Register): readonly Known[] {
  const latest = (each: Known | undefined): number | undefined => each?.changes.at(-1)?.at
  const held = new Map(before.known.map((each) => [each.listing.id, each] as const))
  return known.filter((each) => {
    const was = held.get(each.listing.id)
    return latest(each) !== undefined && (latest(each) !== latest(was) || each.version !== was?.version)
  })
}
