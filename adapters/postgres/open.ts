import { Pool, types, type PoolClient, type PoolConfig } from 'pg'
import type { Connection, Engine } from '../../src/store/engine.ts'
import { ended, lives, livesNoMore } from './living.ts'
import { troubleOf } from './trouble.ts'

/**
 * How long, in ms, the server may be silent, when it is called and when it is asked; and how long it waits for a process that
 * stands still within a transaction: what that holds, such as the lock of those that claim, would hold up all others.
 */
export const patience = { connect: 5_000, query: 30_000, idle: 10_000 }

const mostSessions = 5

/** PostgreSQL at an address; sessions are opened when they are needed. */
export function openPostgres(address: string, patient = patience): Engine {
  const pool = poolAt(address, patient, { max: mostSessions })
  // One session that stays, for its locks end with it; where it is lost, the next query has another.
  const living = poolAt(address, patient, { max: 1, idleTimeoutMillis: 0 })
  return {
    dialect: 'postgres',
    connect: async () => sessionOf(await pool.connect()),
    live: async (worker) => {
      await living.query(lives, [worker])
    },
    ended: async (workers) => {
      const { rows } = await pool.query<{ name: string }>(ended, [workers])
      return rows.map(({ name }) => name)
    },
    // The server's own housekeeping does.
    scrub: () => Promise.resolve(),
    close: async () => {
      if (living.totalCount > 0) await living.query(livesNoMore).catch(() => {})
      await living.end()
      await pool.end()
    },
    troubleOf,
  }
}

function poolAt(address: string, { connect, query, idle }: typeof patience, more: PoolConfig): Pool {
  const pool = new Pool({
    connectionString: address,
    connectionTimeoutMillis: connect,
    query_timeout: query,
    keepAlive: true,
    application_name: 'callboard',
    types: { getTypeParser },
    // Not as it is called: what stands between may take no such word.
    // oxlint-disable-next-line typescript/no-misused-promises -- the pool waits for it, which its types do not say
    onConnect: (client) => client.query(`set idle_in_transaction_session_timeout = ${idle}`),
    ...more,
  })
  // A session that is lost while nobody uses it: the pool opens another.
  pool.on('error', () => {})
  return pool
}

const int8: number = types.builtins.INT8

/** Instants are in columns of 64 bits, which pg gives as text unless it is told that none is beyond 2^53. */
function getTypeParser(id: number, format?: 'text' | 'binary'): unknown {
  return id === int8 ? Number : types.getTypeParser(id, format)
}

function sessionOf(client: PoolClient): Connection {
  // pg tells a loss to whoever waits for a query; where none waits, the next query learns of it.
  const ignore = (): void => {}
  client.on('error', ignore)
  return {
    execute: async (sql, parameters) => {
      const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, [...parameters])
      return { rows, changed: rowCount ?? 0 }
    },
    release: (isBroken) => {
      client.off('error', ignore)
      client.release(isBroken)
    },
  }
}
