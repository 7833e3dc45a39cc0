import type { Insertable, Selectable } from 'kysely'
import type { Origin } from '../inbox/inbox.ts'
import type { Subscription } from '../subscription/subscription.ts'
import type { Queries } from './database.ts'
import { keyOf, originOf } from './keys.ts'
import type { Tables } from './tables.ts'

/** The latest instant a column holds for "for good". */
const forGood = 8.64e15

export async function keepSubscription(queries: Queries, subscription: Subscription): Promise<void> {
  const { key, place } = subscription
  const values = valuesOf(subscription)
  await queries
    .insertInto('subscriptions')
    .values({ ...keyOf({ ...place, key }), ...values })
    .onConflict((conflict) => conflict.columns(['platform', 'workspace', 'key']).doUpdateSet(values))
    .execute()
}

/** A subscription as text that is the same for the same. */
export const textOfRow = (subscription: Subscription): string => JSON.stringify(valuesOf(subscription))

function valuesOf(subscription: Subscription): Omit<Insertable<Tables['subscriptions']>, 'key' | keyof Origin> {
  const { place, owner, question, schedule, zone, made } = subscription
  const { covered = null, due = null, paused, why = null, doubted = null } = subscription
  return {
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
}

export async function removeSubscription(queries: Queries, which: Origin & { readonly key: string }): Promise<void> {
  await queries
    .deleteFrom('subscriptions')
    .where((where) => where.and(keyOf(which)))
    .execute()
}

/** The subscription of a row. */
export function subscriptionFrom(row: Selectable<Tables['subscriptions']>): Subscription {
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
