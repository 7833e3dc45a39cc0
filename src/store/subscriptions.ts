import { sql, type Selectable, type Transaction } from 'kysely'
import type { DigestRecord, PlannedDigest, Subscriptions } from '../digest/ledger.ts'
import type { Told } from '../digest/told.ts'
import type { KeptAnswer } from '../question/talk/asking.ts'
import type { Origin } from '../inbox/inbox.ts'
import { reasons } from '../subscription/interest.ts'
import { placeKey, type Subscription } from '../subscription/subscription.ts'
import { rowKey } from './answers.ts'
import { remember, type Writing } from './conversations.ts'
import type { Database, Queries } from './database.ts'
import { keyOf, originOf } from './keys.ts'
import { plan } from './outbox.ts'
import type { Tables } from './tables.ts'

/** Subscriptions and the ledger of what they told, kept in SQL. */
export function subscriptionsIn(
  { queries, write, claim }: Database,
  { textOf }: Pick<Writing<KeptAnswer>, 'textOf'>,
): Subscriptions {
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
      claim('subscriptions', (transaction) => planDigest(transaction, textOf, { due, listings, compose, now })),
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
      const telling = queries
        .selectFrom('told')
        .select('told.seq')
        .where('told.listing', '=', listing)
        .where('told.digest', '=', sql.ref<string>('digests.key'))
        .where('told.platform', '=', sql.ref<string>('digests.platform'))
        .where('told.workspace', '=', sql.ref<string>('digests.workspace'))
      const found = await queries
        .selectFrom('digests')
        .selectAll()
        .where((where) => where.exists(telling))
        .orderBy('seq', 'desc')
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
  textOf: Writing<KeptAnswer>['textOf'],
  { due, listings, compose, now }: Planning,
): Promise<'planned' | 'lost'> {
  const { place, key } = due
  const still = await transaction
    .selectFrom('subscriptions')
    .selectAll()
    .where((where) => where.and(keyOf({ ...place, key })))
    .executeTakeFirst()
  if (still === undefined || JSON.stringify(subscriptionFrom(still)) !== JSON.stringify(due)) return 'lost'
  const {
    subscription,
    told,
    digest,
    deliveries,
    keep: answers = [],
  } = compose(await toldIn(transaction, due, listings))
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
      .values({ ...record, since })
      .execute()
  }
  const talk = { ...originOf(place), channel: place.channel, person: place.person ?? '' }
  for (const [answer, kept] of answers)
    await remember(transaction, { ...talk, conversation: rowKey(answer) }, textOf(kept), now)
  await plan(transaction, deliveries, place.person, now)
  return 'planned'
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

/** The latest instant a column holds for "for good". */
const forGood = 8.64e15

export async function keepSubscription(queries: Queries, subscription: Subscription): Promise<void> {
  const { key, place, owner, question, schedule, zone, made } = subscription
  const { covered = null, due = null, paused, why = null, doubted = null } = subscription
  const values = {
    channel: place.channel,
    thread: place.thread ?? null,
    person: place.person ?? null,
    owner,
    question,
    days: schedule.days.join(','),
    at: schedule.at,
    zone,
    made,
    covered,
    due,
    paused: paused === undefined ? null : Math.min(paused, forGood),
    why,
    doubted,
  }
  await queries
    .insertInto('subscriptions')
    .values({ ...keyOf({ ...place, key }), ...values })
    .onConflict((conflict) => conflict.columns(['platform', 'workspace', 'key']).doUpdateSet(values))
    .execute()
}

export async function removeSubscription(queries: Queries, which: Origin & { readonly key: string }): Promise<void> {
  await queries
    .deleteFrom('subscriptions')
    .where((where) => where.and(keyOf(which)))
    .execute()
}

function subscriptionFrom(row: Selectable<Tables['subscriptions']>): Subscription {
  const { key, channel, thread, person, owner, question, days, at, zone, made, covered, due, paused, why } = row
  return {
    key,
    place: {
      ...originOf(row),
      channel,
      ...(thread === null ? {} : { thread }),
      ...(person === null ? {} : { person }),
    },
    owner,
    question,
    schedule: { days: days.split(',').map(Number), at },
    zone,
    made,
    ...(covered === null ? {} : { covered }),
    ...(due === null ? {} : { due }),
    ...(paused === null ? {} : { paused: paused === forGood ? Infinity : paused }),
    ...(why === null ? {} : { why }),
    ...(row.doubted === null ? {} : { doubted: row.doubted }),
  }
}

function recordFrom({ seq: _seq, since, ...record }: Selectable<Tables['digests']>): DigestRecord {
  return { ...record, ...(since === null ? {} : { since }) }
}
