import type { Transaction } from 'kysely'
import type { Capture, KnownListings } from '../archive/capture.ts'
import type { Known } from '../archive/known.ts'
import type { Page } from '../source/page.ts'
import type { Writing } from './conversations.ts'
import type { Database, Queries } from './database.ts'
import type { Tables } from './tables.ts'

/** What is known of listings kept in SQL. */
export function knownListingsIn(
  { queries, claim }: Database,
  { known: { textOf, from }, page }: { readonly known: Writing<Known>; readonly page: Writing<Page> },
): KnownListings {
  return {
    all: async () => {
      const asOf = await newestReading(queries)
      const rows = await queries.selectFrom('listings').select('body').orderBy('seq').execute()
      return { known: rows.flatMap(({ body }) => from(body) ?? []), asOf }
    },
    asOf: () => newestReading(queries),
    captures: async () => {
      const rows = await queries.selectFrom('captures').selectAll().orderBy('seq').execute()
      return rows.flatMap(({ body, fingerprint, state, items, read }) => {
        const captured = page.from(body)
        return captured === undefined ? [] : [{ page: captured, fingerprint, state, items, read }]
      })
    },
    keep: (asOf, captures, touched) =>
      claim('captures', async (transaction) => {
        if ((await newestReading(transaction)) !== asOf) return 'lost'
        for (const capture of captures) await keepCapture(transaction, capture, page.textOf(capture.page))
        for (const known of touched) await keepKnown(transaction, known, textOf)
        return { asOf: await newestReading(transaction) }
      }),
  }
}

/** The numbers of captures rise for ever, and those of versions are never deleted: a program may read the same otherwise. */
async function newestReading(queries: Queries): Promise<string> {
  const newest = async (table: 'captures' | 'versions'): Promise<number> => {
    const { seq } = await queries
      .selectFrom(table)
      .select((of) => of.fn.max('seq').as('seq'))
      .executeTakeFirstOrThrow()
    return seq ?? 0
  }
  return `${await newest('captures')} ${await newest('versions')}`
}

/** A page's newest reading, and the newest that was taken, are all that is kept of it. */
async function keepCapture(transaction: Transaction<Tables>, capture: Capture, body: string): Promise<void> {
  const { state, fingerprint, items, read } = capture
  const page = capture.page.name
  await transaction
    .deleteFrom('captures')
    .where('page', '=', page)
    .where((where) =>
      state === 'taken'
        ? where.lit(true)
        : where.or([where('state', '=', state), where('fingerprint', '=', fingerprint)]),
    )
    .execute()
  await transaction.insertInto('captures').values({ page, state, fingerprint, items, read, body }).execute()
}

async function keepKnown(
  transaction: Transaction<Tables>,
  known: Known,
  textOf: Writing<Known>['textOf'],
): Promise<void> {
  const { listing, version, seen, isOfFirstLoad, gone = null, changes } = known
  const body = textOf(known)
  await transaction
    .insertInto('listings')
    .values({ id: listing.id, version, seen, first_load: isOfFirstLoad ? 1 : 0, gone, body })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ version, gone, body }))
    .execute()
  await transaction
    .insertInto('versions')
    .values({ listing: listing.id, version, at: changes.at(-1)?.at ?? seen, body: JSON.stringify(listing) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
