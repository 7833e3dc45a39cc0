import type { Selectable, Transaction } from 'kysely'
import type { DigestRecord, PlannedDigest, Subscriptions } from '../digest/ledger.ts'
import type { Told } from '../digest/told.ts'
import { reasons } from '../subscription/interest.ts'
import { placeKey, type Subscription } from '../subscription/subscription.ts'
import { rowKey } from './answers.ts'
import { remember } from './conversations.ts'
import type { Database, Queries } from './database.ts'
import { keyOf, originOf } from './keys.ts'
import type { Means } from './means.ts'
import { plan } from './outbox.ts'
import { keepSubscription, removeSubscription, subscriptionFrom, textOfRow } from './subscription-row.ts'
import type { Tables } from './tables.ts'

/** How what is kept with a digest is written. */
type Written = Pick<Means, 'answers' | 'conversations'>

/** Subscriptions and the ledger of what they told, kept in SQL. */
export function subscriptionsIn({ queries, write, claim }: Database, writing: Written): Subscriptions {
  return {
    keep: (subscription) => write((transaction) => keepSubscription(transaction, subscription)),
    remove: (which) => write((transaction) => removeSubscription(transaction, which)),
    of: async (origin, key) => {
      const found = await queries
        .selectFrom('subscriptions')
        .selectAll()
        .where((where) => where.and(keyOf({ ...origin, key })))
        .executeTakeFirst()
      return found === undefined ? undefined : subscriptionFrom(found)
    },
    at: async (place) => {
      const rows = queries
        .selectFrom('subscriptions')
        .selectAll()
        .where((where) => where.and(originOf(place)))
        .orderBy('seq')
      const found =
        'person' in place
          ? rows.where('person', '=', place.person)
          : rows.where('channel', '=', place.channel).where('person', 'is', null)
      return (await found.execute()).map(subscriptionFrom)
    },
    all: async () =>
      (await queries.selectFrom('subscriptions').selectAll().orderBy('seq').execute()).map(subscriptionFrom),
    due: async (now, most) => {
      const found = await queries
        .selectFrom('subscriptions')
        .selectAll()
        .where('due', '<=', now)
        .orderBy('due')
        .orderBy('seq')
        .limit(most)
        .execute()
      return found.map(subscriptionFrom)
    },
    plan: (due, listings, compose, now) =>
      claim('subscriptions', (transaction) => planDigest(transaction, writing, { due, listings, compose, now })),
    amend: (digest) =>
      write(async (transaction) => {
        await transaction
          .updateTable('digests')
          .set({ body: digest.body })
          .where((where) => where.and(keyOf(digest)))
          .execute()
      }),
    untell: (digest) => write((transaction) => untell(transaction, digest)),
    toldOf: async (subscription, listing) => {
      const found = await queries
        .selectFrom('told')
        .selectAll()
        .where((where) => where.and(placeOf(subscription)))
        .where('listing', '=', listing)
        .orderBy('seq', 'desc')
        .execute()
      return found.flatMap((row) => toldFrom(row).map((told) => ({ ...told, digest: row.digest })))
    },
    digest: async (origin, key) => {
      const found = await queries
        .selectFrom('digests')
        .selectAll()
        .where((where) => where.and(keyOf({ ...origin, key })))
        .executeTakeFirst()
      return found === undefined ? undefined : recordFrom(found)
    },
    digestsWith: async (listing) => {
      const found = await queries
        .selectFrom('told')
        .innerJoin('digests', (join) =>
          join
            .onRef('digests.key', '=', 'told.digest')
            .onRef('digests.platform', '=', 'told.platform')
            .onRef('digests.workspace', '=', 'told.workspace'),
        )
        .where('told.listing', '=', listing)
        .selectAll('digests')
        .distinct()
        .orderBy('digests.seq', 'desc')
        .execute()
      return found.map(recordFrom)
    },
  }
}

/** Where another digest went out since, that covers what comes after this one only; what is older is taken up again. */
async function untell(transaction: Transaction<Tables>, digest: DigestRecord): Promise<void> {
  const { key, subscription, since = null } = digest
  await transaction
    .deleteFrom('told')
    .where((where) => where.and({ ...originOf(digest), digest: key }))
    .execute()
  await transaction
    .deleteFrom('digests')
    .where((where) => where.and(keyOf(digest)))
    .execute()
  await transaction
    .updateTable('subscriptions')
    .set({ covered: since })
    .where((where) => where.and(keyOf({ ...digest, key: subscription })))
    .where((where) => where.or([where('covered', 'is', null), where('covered', '>', since ?? 0)]))
    .execute()
}

type Planning = {
  readonly due: Subscription
  readonly listings: readonly string[]
  readonly compose: (told: readonly Told[]) => PlannedDigest
  readonly now: number
}

async function planDigest(
  transaction: Transaction<Tables>,
  writing: Written,
  { due, listings, compose, now }: Planning,
): Promise<'planned' | 'lost'> {
  const { place, key } = due
  // Written to be read: whoever changes, removes or forgets it meanwhile waits, or is waited for.
  const still = await transaction
    .updateTable('subscriptions')
    .set({ key })
    .where((where) => where.and(keyOf({ ...place, key })))
    .returningAll()
    .executeTakeFirst()
  if (still === undefined || textOfRow(subscriptionFrom(still)) !== textOfRow(due)) return 'lost'
  const {
    subscription,
    told,
    digest,
    deliveries,
    keep: answers = [],
    talk: after,
  } = compose(await toldIn(transaction, due, listings))
  if (digest !== undefined && (await isPlanned(transaction, digest))) {
    await keepSubscription(transaction, coveredAs(due, subscription))
    return 'planned'
  }
  await keepSubscription(transaction, subscription)
  for (const { listing, version, reason, at } of told) {
    await transaction
      .insertInto('told')
      .values({ ...placeOf(due), listing, version, reason, digest: digest?.key ?? '', at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  if (digest !== undefined) {
    const { since = null, ...record } = digest
    await transaction
      .insertInto('digests')
      .values({ ...record, since, place: placeKey(place) })
      .execute()
  }
  const talk = { ...originOf(place), channel: place.channel, person: place.person ?? '' }
  for (const [answer, kept] of answers)
    await remember(transaction, { ...talk, conversation: rowKey(answer) }, writing.answers.textOf(kept), now)
  if (after !== undefined) {
    const [conversation, said] = after
    await remember(transaction, { ...talk, conversation }, writing.conversations.textOf(said), now)
  }
  await plan(transaction, deliveries, place.person, now)
  return 'planned'
}

async function isPlanned(queries: Queries, digest: DigestRecord): Promise<boolean> {
  const found = await queries
    .selectFrom('digests')
    .select('seq')
    .where((where) => where.and(keyOf(digest)))
    .executeTakeFirst()
  return found !== undefined
}

/** An edit may put a slot back that was told already: it is gone on from, and what is new since is told at the next. */
function coveredAs({ covered }: Subscription, { covered: _slot, ...wentOn }: Subscription): Subscription {
  return { ...wentOn, ...(covered === undefined ? {} : { covered }) }
}

/** How many listings are asked about at once: an engine takes only so many values. */
const atOnce = 400

async function toldIn(
  queries: Queries,
  subscription: Subscription,
  listings: readonly string[],
): Promise<readonly Told[]> {
  const told: Told[] = []
  for (let from = 0; from < listings.length; from += atOnce) {
    const found = await queries
      .selectFrom('told')
      .selectAll()
      .where((where) => where.and(placeOf(subscription)))
      .where('listing', 'in', listings.slice(from, from + atOnce))
      .execute()
    told.push(...found.flatMap(toldFrom))
  }
  return told
}

const placeOf = ({ place }: Subscription): { platform: string; workspace: string; place: string } => ({
  ...originOf(place),
  place: placeKey(place),
})

/** A reason that another version gave is none. */
function toldFrom({ listing, version, reason, at }: Selectable<Tables['told']>): readonly Told[] {
  const known = reasons.find((each) => each === reason)
  return known === undefined ? [] : [{ listing, version, reason: known, at }]
}

function recordFrom({ seq: _seq, place: _place, since, ...record }: Selectable<Tables['digests']>): DigestRecord {
  return { ...record, ...(since === null ? {} : { since }) }
}
