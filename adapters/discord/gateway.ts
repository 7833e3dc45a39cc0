import { Client, Events, Options, type ClientOptions } from 'discord.js'
import type { Result } from '../../src/outbox/settlement.ts'
import { keeperOf, type Kept } from '../chat/keep-open.ts'
import type { Alarm } from '../chat/operator.ts'
import { refusalIn, resultOf } from './faults.ts'
import { intents } from './scopes.ts'
import { gatewayWords, remedyFor } from './setup-words.ts'

/** Where the gateway is found, and over how many shards; undefined where Discord says how many. */
export type Gateway = {
  readonly token: string
  readonly apiUrl: string | undefined
  readonly shards: number | undefined
}

/** A client of the gateway that keeps no messages and posts nothing by itself. */
export function clientOf({ apiUrl, shards }: Gateway): Client {
  const sharding: Pick<ClientOptions, 'shards' | 'shardCount'> =
    shards === undefined
      ? { shards: 'auto' }
      : { shards: Array.from({ length: shards }, (_shard, index) => index), shardCount: shards }
  return new Client({
    intents: [...intents],
    ...sharding,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { version: '10', ...(apiUrl === undefined ? {} : { api: apiUrl }) },
  })
}

/** The gateway closed a shard, and takes it as it is no more. */
class Closed extends Error {
  /** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
  readonly code: number

  constructor(code: number) {
    super(`closed (${code})`)
    this.code = code
  }
}

/** Logs a client in; resolves when every shard is ready, throws what stands against it. */
export async function ready(client: Client, token: string): Promise<void> {
  const isReady = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve())
    client.once(Events.ShardDisconnect, ({ code }) => reject(new Closed(code)))
  })
  // Where login fails too, that is thrown.
  isReady.catch(() => {})
  await Promise.race([isReady, client.login(token)])
  await isReady
}

/** Why the gateway takes the bot not, its code in brackets where it said one. */
export function whyNot(cause: unknown): string {
  if (cause instanceof Closed) return cause.message
  const { code } = cause instanceof Error && 'code' in cause ? cause : { code: undefined }
  if (code === 'TokenInvalid') return 'the token is not taken (401)'
  const result = resultOf(cause)
  return refusalIn(cause) ?? ('why' in result ? result.why : 'limited by the platform')
}

/**
 * Keeps the gateway open until it is stopped, and resolves when it is open first; throws where it is not taken then.
 * discord.js resumes by itself what only broke; what Discord closed for good is opened anew.
 */
export async function keepOpen(gateway: Gateway, listen: (client: Client) => void, alarm: Alarm): Promise<Kept> {
  let client = clientOf(gateway)
  const open = async (): Promise<void> => {
    await client.destroy()
    client = clientOf(gateway)
    // One that nobody hears would end the process.
    client.on(Events.Error, (fault) => alarm(gatewayWords.fault, fault))
    client.on(Events.ShardError, (fault) => alarm(gatewayWords.broken, fault))
    listen(client)
    await ready(client, gateway.token)
    client.on(Events.ShardDisconnect, ({ code }) => {
      alarm(gatewayWords.closed(`closed (${code})`, remedyFor(`(${code})`)))
      void keeper.open()
    })
  }
  const resultOfOpening = (cause: unknown): Result => {
    const result = resultOf(cause)
    return result.was === 'limited' ? result : { was: 'not taken', why: whyNot(cause) }
  }
  const words = { open: gatewayWords.open, closed: (why: string) => gatewayWords.closed(why, remedyFor(why)) }
  const keeper = keeperOf({ open, close: () => void client.destroy(), resultOf: resultOfOpening, words }, alarm)
  await open()
  // What only broke is resumed without the keeper.
  return { ...keeper, isOpen: () => keeper.isOpen() && client.isReady() }
}
