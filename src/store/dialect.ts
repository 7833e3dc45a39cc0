import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type { Connection, Engine } from './engine.ts'
import { restored, storable } from './storable.ts'
import { namingTrouble, StoreTrouble, toldOnce } from './trouble.ts'

/** How Kysely speaks to an engine; troubles of the store are thrown as such and told once. */
export function dialectOf(engine: Engine, tell: (line: string) => void): Dialect {
  const isPostgres = engine.dialect === 'postgres'
  return {
    createAdapter: () => (isPostgres ? new PostgresAdapter() : new SqliteAdapter()),
    createDriver: () => new EngineDriver(engine, tell),
    createIntrospector: (queries) => (isPostgres ? new PostgresIntrospector(queries) : new SqliteIntrospector(queries)),
    createQueryCompiler: () => (isPostgres ? new PostgresQueryCompiler() : new SqliteQueryCompiler()),
  }
}

/** Lets PostgreSQL wait within a transaction for as long as this program has something else to do. */
export const takesItsTime = 'set local idle_in_transaction_session_timeout = 0'

/** What begins a transaction that writes: on SQLite it takes the lock at once, so that it cannot lose it half-way. */
const beginsWriting = { sqlite: ['begin immediate'], postgres: ['begin'] } as const

/** What begins one that reads everything as of one moment, while others write; it takes its time and holds nobody up. */
const beginsReading = {
  sqlite: ['begin'],
  postgres: ['begin isolation level repeatable read read only', takesItsTime],
} as const

class EngineDriver implements Driver {
  readonly #engine: Engine
  readonly #told: ReturnType<typeof toldOnce>

  constructor(engine: Engine, tell: (line: string) => void) {
    this.#engine = engine
    this.#told = toldOnce(tell)
  }

  init(): Promise<void> {
    return Promise.resolve()
  }

  async acquireConnection(): Promise<Session> {
    return new Session(await this.#watched(() => this.#engine.connect()), (work) => this.#watched(work))
  }

  async beginTransaction(session: Session, { accessMode }: TransactionSettings): Promise<void> {
    session.isReading = accessMode === 'read only'
    session.hasWritten = false
    const begins = session.isReading ? beginsReading : beginsWriting
    for (const each of begins[this.#engine.dialect]) await session.executeQuery(CompiledQuery.raw(each))
  }

  async commitTransaction(session: Session): Promise<void> {
    await session.executeQuery(CompiledQuery.raw('commit'))
    if (!session.isReading) this.#told.committed(session.hasWritten)
  }

  /** Where the way back is lost too, the database has gone back by itself: the session is given up. */
  async rollbackTransaction(session: Session): Promise<void> {
    try {
      await session.connection.execute('rollback', [])
    } catch {
      session.isBroken = true
    }
  }

  releaseConnection(session: Session): Promise<void> {
    session.connection.release(session.isBroken)
    return Promise.resolve()
  }

  destroy(): Promise<void> {
    return this.#engine.close()
  }

  async #watched<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await namingTrouble(this.#engine.troubleOf, work)
    } catch (cause) {
      if (cause instanceof StoreTrouble) this.#told.met(cause)
      throw cause
    }
  }
}

const writes = /^(?:insert|update|delete)\b/

type Watched = <Value>(work: () => Promise<Value>) => Promise<Value>

class Session implements DatabaseConnection {
  readonly connection: Connection
  readonly #watched: Watched
  isBroken = false
  isReading = false
  hasWritten = false

  constructor(connection: Connection, watched: Watched) {
    this.connection = connection
    this.#watched = watched
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const given = parameters.map((value) => (typeof value === 'string' ? storable(value) : value))
    try {
      const { rows, changed } = await this.#watched(() => this.connection.execute(sql, given))
      // What a statement returns it has changed, where it changes at all.
      if (writes.test(sql) && (changed > 0 || rows.length > 0)) this.hasWritten = true
      return { rows: rows.map((row) => asAsked<Row>(row)), numAffectedRows: BigInt(changed) }
    } catch (cause) {
      // A full disk and a held file pass by; of anything else a session may never recover.
      if (cause instanceof StoreTrouble && cause.trouble !== 'full' && cause.trouble !== 'locked') this.isBroken = true
      throw cause
    }
  }

  streamQuery(): never {
    throw new Error('the store reads page by page')
  }
}

/** A row with its texts as they were given; that it has the columns of its query is Kysely's to know. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- no database can say what a query asks for
function asAsked<Row>(row: Readonly<Record<string, unknown>>): Row
function asAsked(row: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? restored(value) : value]),
  )
}
