import { describe, expect, it } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/open.ts'
import type { Engine } from '../../src/store/engine.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { temporaryFolder } from '../adapters/temporary-folder.ts'
import { channel, now, origin } from '../contract/arrivals.ts'
import { planned, reminder, subscription, told } from '../contract/subscribed.ts'
import { meansOf } from './places.ts'

/** An engine that notes what it is asked. */
function noting(engine: Engine, asked: string[]): Engine {
  return {
    ...engine,
    connect: async () => {
      const { execute, release } = await engine.connect()
      return {
        execute: (sql, parameters) => {
          asked.push(sql)
          return execute(sql, parameters)
        },
        release,
      }
    },
  }
}

const due = subscription('s')

/** How SQLite does what a port asks of it. */
async function waysOf(ask: (store: Store) => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = []
  const engine = openSqlite(temporaryFolder())
  const store = await openStore(noting(engine, asked), meansOf())
  await store.subscriptions.keep(due)
  await store.reminders.keep([reminder('r')])
  asked.splice(0)
  await ask(store)
  const session = await engine.connect()
  const statements = asked.filter((sql) => /^(?:select|update|delete)\b/.test(sql))
  const plans = await Promise.all(statements.map((sql) => session.execute(`explain query plan ${sql}`, [])))
  session.release(false)
  await store.close()
  return plans.flatMap(({ rows }) => rows.map(({ detail }) => String(detail)))
}

describe('SQLite reads no table from end to end', () => {
  it.each<[string, (store: Store) => Promise<unknown>]>([
    ['to know what is due', ({ subscriptions }) => subscriptions.due(now, 9)],
    ['to plan it', ({ subscriptions }) => subscriptions.plan(due, ['a'], () => planned(due, [told('a')]), now)],
    ['to know a subscription', ({ subscriptions }) => subscriptions.of(origin, 's')],
    ['to know those of a channel', ({ subscriptions }) => subscriptions.at(channel)],
    ['to know those of a person', ({ subscriptions }) => subscriptions.at({ ...origin, person: 'U1' })],
    ['to know what a place was told', ({ subscriptions }) => subscriptions.toldOf(due, 'a')],
    ['to know a digest', ({ subscriptions }) => subscriptions.digest(origin, 'd')],
    ['to know the digests that told of a listing', ({ subscriptions }) => subscriptions.digestsWith('a')],
    ['to take a digest back', ({ subscriptions }) => subscriptions.untell(planned(due, []).digest)],
    ['to know which reminders are due', ({ reminders }) => reminders.due(now, 9)],
    ['to know those of a listing', ({ reminders }) => reminders.about('a')],
    ['to know those of its person', ({ reminders }) => reminders.of({ ...origin, person: 'U1' })],
    [
      'to finish one',
      ({ reminders }) => reminders.finish(reminder('r'), { reminder: reminder('r'), deliveries: [] }, now),
    ],
  ])('%s', async (_what, ask) => {
    const ways = await waysOf(ask)
    expect(ways.length).toBeGreaterThan(0)
    expect(ways.filter((way) => way.startsWith('SCAN'))).toEqual([])
  })

  it.each<[string, (store: Store) => Promise<unknown>]>([
    ['subscriptions', ({ subscriptions }) => subscriptions.due(now, 9)],
    ['reminders', ({ reminders }) => reminders.due(now, 9)],
  ])('nor sorts the %s that are due', async (_which, ask) => {
    const ways = await waysOf(ask)
    expect(ways.length).toBeGreaterThan(0)
    expect(ways.filter((way) => way.includes('TEMP B-TREE'))).toEqual([])
  })
})
