import { randomUUID } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { afterAll } from 'vitest'
import { answerFrom, answerText, conversationFrom, conversationText } from '../../adapters/conversation-text.ts'
import { knownWriting, pageWriting } from '../../adapters/known-text.ts'
import { openPostgres } from '../../adapters/postgres/open.ts'
import { sealWith } from '../../adapters/seal.ts'
import { openSqlite } from '../../adapters/sqlite/open.ts'
import type { Engine } from '../../src/store/engine.ts'
import type { Means } from '../../src/store/means.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { temporaryFolder } from '../adapters/temporary-folder.ts'
import { pgliteEngine } from './pglite-engine.ts'

/** Where a store can be: every opening of one place is of the same rows. */
export type Place = { readonly open: () => Engine; readonly setting: Readonly<Record<string, string>> }

/** A kind of database, and how to have an empty place in it. */
export type Kind = { readonly name: string; readonly place: () => Promise<Place> }

export const sqlite: Kind = {
  name: 'SQLite',
  place: () => {
    const folder = temporaryFolder()
    return Promise.resolve({ open: () => openSqlite(folder), setting: { CALLBOARD_STATE: folder } })
  },
}

const server = process.env['CALLBOARD_TEST_POSTGRES']

/** The address of a PostgreSQL server to test on: `.ci/run` starts one and CONTRIBUTING.md says how. */
export const postgres: Kind | undefined =
  server === undefined || server === '' ? undefined : { name: 'PostgreSQL', place: () => schemaOn(server) }

async function schemaOn(address: string): Promise<Place> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: address })
  await client.connect()
  await client.query(`create schema ${schema}`)
  await client.end()
  const url = new URL(address)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return { open: () => openPostgres(url.href), setting: { DATABASE_URL: url.href } }
}

/** The PostgreSQL dialect without a server: one session, so that it shows nothing about several at once. */
const pglite: Kind = {
  name: 'PGlite, for want of a PostgreSQL: set CALLBOARD_TEST_POSTGRES, see CONTRIBUTING.md',
  place: async () => {
    made ??= await PGlite.create()
    const database = made
    const schema = `test_${randomUUID().replaceAll('-', '')}`
    await database.exec(`create schema ${schema}`)
    return { open: () => pgliteEngine(database, schema), setting: {} }
  },
}

let made: PGlite | undefined

const opened: Store[] = []

afterAll(async () => {
  for (const store of opened.splice(0)) await store.close()
  await made?.close()
  made = undefined
})

/** Every kind of database that there is here. */
export const kinds: readonly Kind[] = [sqlite, postgres ?? pglite]

const keys = [Buffer.alloc(32, 7)]

/** What a test gives a store; its troubles go to `told`. */
export const meansOf = (told: string[] = []): Means => ({
  conversations: { textOf: conversationText, from: conversationFrom },
  answers: { textOf: answerText, from: answerFrom },
  known: knownWriting,
  page: pageWriting,
  seal: sealWith(() => keys),
  tell: (line) => told.push(line),
})

/** Opens a store that is closed when the test file is done. */
export async function storeAt(place: Place, told: string[] = []): Promise<Store> {
  const store = await openStore(place.open(), meansOf(told))
  opened.push(store)
  return store
}
