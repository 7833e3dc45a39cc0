import type { Trouble } from './trouble.ts'

/** What a statement gave back: rows, and how many it changed. */
export type Outcome = { readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly changed: number }

/** A session with a database. Numbers up to 2^53 come back as numbers. */
export type Connection = {
  readonly execute: (sql: string, parameters: readonly unknown[]) => Promise<Outcome>
  /** Gives it back; a broken one is not used again. */
  readonly release: (isBroken: boolean) => void
}

/** A database as an adapter gives it. */
export type Engine = {
  readonly dialect: 'sqlite' | 'postgres'
  readonly connect: () => Promise<Connection>
  readonly close: () => Promise<void>
  /** Lets others know that a worker lives, until this process ends or the engine is closed; done again, it is made sure. */
  readonly live: (worker: string) => Promise<void>
  /** Which of these workers do not live. */
  readonly ended: (workers: readonly string[]) => Promise<readonly string[]>
  /** Takes what was deleted out of the files too, as far as it is left to us and nobody else reads them now. */
  readonly scrub: () => Promise<void>
  /** What an error of the database means where it is no fault of the program. */
  readonly troubleOf: (cause: unknown) => Trouble | undefined
}
