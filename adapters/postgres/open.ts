import { Pool, types, type PoolClient } from 'pg'
import type { Connection, Engine } from '../../src/store/engine.ts'
import { troubleOf } from './trouble.ts'

/** How long, in ms, the server may be silent, when it is called and when it is asked. */
const patience = { connect: 5_000, query: 30_000 }

const mostSessions = 5

/** PostgreSQL at an address; sessions are opened when they are needed. */
export function openPostgres(address: string): Engine {
  const pool = new Pool({
    connectionString: address,
    max: mostSessions,
    connectionTimeoutMillis: patience.connect,
    query_timeout: patience.query,
    keepAlive: true,
    application_name: 'callboard',
    types: { getTypeParser },
  })
  // A session that is lost while nobody uses it: the pool opens another.
  pool.on('error', () => {})
  return {
    dialect: 'postgres',
    connect: async () => sessionOf(await pool.connect()),
    close: () => pool.end(),
    troubleOf,
  }
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
