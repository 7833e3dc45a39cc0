import type { Queries } from './database.ts'

/** How a store stands at a moment: what waits, and since when (ms). */
export type State = {
  readonly arrivals: number
  readonly deliveries: number
  /** Since when the longest due delivery waits. */
  readonly oldestDelivery?: number
  readonly subscriptions: number
  /** Digests that are due and not planned, and since when the longest of them is. */
  readonly digestsDue: number
  readonly oldestDigest?: number
  /** Digests of which a part is not sent, and those that are kept as sent. */
  readonly digestsUnsent: number
  readonly digestsSent: number
  /** Of those that are due or not sent, how many should have gone out more than ten minutes ago. */
  readonly digestsLate: number
  /** Reminders that are due and not planned. */
  readonly remindersDue: number
  readonly listings: number
  /** The newest reading of each page. */
  readonly pages: readonly PageState[]
}

/** A page's newest reading; `normal` is how many items it gave when it was believed last. */
type PageState = {
  readonly page: string
  readonly items: number
  readonly normal: number
  readonly read: number
  readonly isDoubted: boolean
}

/** How long, in ms, a digest may take until it is late. */
const punctual = 10 * 60_000

/** Reads how the store stands; `now` (ms) is the real time for deliveries, `clock` the program's for all else. */
export async function stateOf(queries: Queries, now: number, clock: number): Promise<State> {
  const count = async (table: 'subscriptions' | 'listings' | 'digests'): Promise<number> => {
    const found = await queries
      .selectFrom(table)
      .select((of) => of.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return found.count
  }
  const arrivals = await queries.selectFrom('inbox').select('seq').where('settled', 'is', null).execute()
  const deliveries = await queries.selectFrom('outbox').select('due').where('settled', 'is', null).execute()
  const digests = await queries.selectFrom('subscriptions').select('due').where('due', '<=', clock).execute()
  const reminders = await queries
    .selectFrom('reminders')
    .select('due')
    .where('state', '=', 'set')
    .where('due', '<=', clock)
    .execute()
  const unsent = await queries
    .selectFrom('digests')
    .innerJoin('outbox', (join) =>
      join
        .onRef('outbox.answer', '=', 'digests.key')
        .onRef('outbox.platform', '=', 'digests.platform')
        .onRef('outbox.workspace', '=', 'digests.workspace'),
    )
    .where('outbox.settled', 'is', null)
    .select(['digests.platform', 'digests.workspace', 'digests.key', 'digests.slot'])
    .distinct()
    .execute()
  const waiting = deliveries.flatMap(({ due }) => (due <= now ? [due] : []))
  const due = digests.flatMap(({ due: at }) => at ?? [])
  return {
    arrivals: arrivals.length,
    deliveries: deliveries.length,
    ...(waiting.length === 0 ? {} : { oldestDelivery: Math.min(...waiting) }),
    subscriptions: await count('subscriptions'),
    digestsDue: due.length,
    ...(due.length === 0 ? {} : { oldestDigest: Math.min(...due) }),
    digestsUnsent: unsent.length,
    digestsSent: (await count('digests')) - unsent.length,
    digestsLate: [...due, ...unsent.map(({ slot }) => slot)].filter((at) => at < clock - punctual).length,
    remindersDue: reminders.length,
    listings: await count('listings'),
    pages: await pagesIn(queries),
  }
}

async function pagesIn(queries: Queries): Promise<readonly PageState[]> {
  const rows = await queries.selectFrom('captures').select(['page', 'items', 'read', 'state']).orderBy('seq').execute()
  const pages = new Map<string, PageState>()
  for (const { page, items, read, state } of rows) {
    const isDoubted = state === 'doubted'
    pages.set(page, { page, items, read, isDoubted, normal: isDoubted ? (pages.get(page)?.normal ?? items) : items })
  }
  return [...pages.values()]
}
