import type { Engine } from '../src/store/engine.ts'
import { NewerStore } from '../src/store/migrate.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { StoreTrouble } from '../src/store/trouble.ts'
import { hasStore } from './has-store.ts'
import { knownWriting, pageWriting } from './known-text.ts'
import { Complaint } from './complaint.ts'
import { answerFrom, answerText, conversationFrom, conversationText } from './conversation-text.ts'
import { keysIn } from './key.ts'
import { quoted } from './quoted.ts'
import { sealWith } from './seal.ts'
import type { Settings } from './settings.ts'

type StoreSettings = Pick<Settings, 'state' | 'database' | 'keys'>

/**
 * Opens the store that the settings name, made and brought to this version where need be; its troubles are told as they
 * come and go. Throws a Complaint where it cannot be opened.
 */
export async function storeFor(settings: StoreSettings, tell: (line: string) => void): Promise<Store> {
  const { state, database, keys } = settings
  try {
    const seal = sealWith(keys === undefined ? keysIn(state) : () => keys)
    const conversations = { textOf: conversationText, from: conversationFrom }
    const answers = { textOf: answerText, from: answerFrom }
    return await openStore(await engineFor(settings), {
      conversations,
      answers,
      known: knownWriting,
      page: pageWriting,
      seal,
      tell,
    })
  } catch (cause) {
    if (!(cause instanceof NewerStore || cause instanceof StoreTrouble)) throw cause
    const where = database === undefined ? `CALLBOARD_STATE, ${quoted(state)}` : 'DATABASE_URL'
    throw new Complaint(`${cause.message} (${where})`, 1, { cause })
  }
}

/** As `storeFor`, but throws a Complaint where there is none yet. */
export function storeThere(settings: StoreSettings, tell: (line: string) => void): Promise<Store> {
  if (hasStore(settings)) return storeFor(settings, tell)
  throw new Complaint(`there is no store in ${quoted(settings.state)}; CALLBOARD_STATE names its folder`, 1)
}

/** Each engine is loaded only where it is used. */
async function engineFor({ state, database }: StoreSettings): Promise<Engine> {
  if (database === undefined) {
    const { openSqlite } = await import('./sqlite/open.ts')
    return openSqlite(state)
  }
  const { openPostgres } = await import('./postgres/open.ts')
  return openPostgres(database)
}
