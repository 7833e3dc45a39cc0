/** https://discord.com/developers/docs/events/gateway#list-of-intents */
export const intents = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  content: 1 << 15,
  /** Those for members, presences and the content of messages. */
  privileged: (1 << 1) | (1 << 8) | (1 << 15),
} as const

/** An event of the gateway, and for whom it is. */
export type Dispatch = {
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
  /** The same for those who may not read what is said in messages. */
  readonly withheld?: Readonly<Record<string, unknown>>
  /** The intent without which it is not sent. */
  readonly intent?: number
  /** The server in which it happened; without one it is for the first shard. */
  readonly server?: string
}

/** Which of how many: `[shard, shards]`. */
export type Shard = readonly [number, number]

/** The shard of a server: https://discord.com/developers/docs/events/gateway#sharding */
export function shardOf(server: string | undefined, shards: number): number {
  return server === undefined ? 0 : Number((BigInt(server) >> 22n) % BigInt(shards))
}
