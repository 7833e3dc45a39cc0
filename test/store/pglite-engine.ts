import { types, type PGlite } from '@electric-sql/pglite'
import { ended, lives } from '../../adapters/postgres/living.ts'
import { troubleOf } from '../../adapters/postgres/trouble.ts'
import type { Engine } from '../../src/store/engine.ts'

/** One session for all that open the same database: the next waits until it is given back. */
const turns = new WeakMap<PGlite, Promise<void>>()

/** A schema of a PGlite as an engine. */
export function pgliteEngine(database: PGlite, schema: string): Engine {
  const living = new Set<string>()
  return {
    dialect: 'postgres',
    connect: async () => {
      let giveBack = (): void => {}
      const before = turns.get(database)
      turns.set(database, new Promise((resolve) => (giveBack = resolve)))
      await before
      await database.exec(`set search_path to ${schema}`)
      return {
        execute: async (sql, parameters) => {
          const { rows, affectedRows = 0 } = await database.query<Record<string, unknown>>(sql, [...parameters], {
            parsers: { [types.INT8]: Number },
          })
          return { rows, changed: affectedRows }
        },
        release: giveBack,
      }
    },
    live: async (worker) => {
      if (living.has(worker)) return
      living.add(worker)
      await database.query(lives, [worker])
    },
    ended: async (workers) => {
      const { rows } = await database.query<{ name: string }>(ended, [workers])
      return rows.map(({ name }) => name)
    },
    scrub: () => Promise.resolve(),
    // Not all that the session has: it is the session of others too.
    close: async () => {
      for (const worker of living)
        await database.query('select pg_advisory_unlock_shared(hashtextextended($1, 0))', [worker])
    },
    troubleOf,
  }
}
