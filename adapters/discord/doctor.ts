import { PermissionFlagsBits, Routes, type Client, type Guild } from 'discord.js'
import * as z from 'zod/mini'
import { requestTimeout } from '../../src/outbox/outbox.ts'
import type { Program } from '../program.ts'
import { callsWith, complaintAbout, type Call } from './client.ts'
import { clientOf, ready, whyNot } from './gateway.ts'
import { areRegistered } from './registration.ts'
import { permissions } from './scopes.ts'
import { doctorWords } from './setup-words.ts'

const identity = z.object({ id: z.string(), name: z.string() })

/** One thing that was looked at: whether it is right, and what is said of it. */
type Finding = readonly [isRight: boolean, line: string]

/** Tries the settings against Discord and says of each what is right, or what to press; returns the exit code. */
export async function doctor({ settings, output }: Pick<Program, 'settings' | 'output'>): Promise<number> {
  const wrong: string[] = []
  for await (const [isRight, line] of findings(settings.discord)) {
    if (!isRight) wrong.push(line)
    output.write(`${isRight ? 'right' : 'wrong'}: ${line}\n`)
  }
  return wrong.length === 0 ? 0 : 1
}

async function* findings({
  token,
  apiUrl,
  server,
  operatorChannel,
}: Program['settings']['discord']): AsyncGenerator<Finding> {
  if (token === undefined) {
    yield [false, doctorWords.noToken]
    return
  }
  const call = callsWith(token, apiUrl, requestTimeout)
  let app: string
  try {
    const found = identity.parse(await call('get', Routes.currentApplication()))
    app = found.id
    yield [true, doctorWords.bot(found.name)]
  } catch (cause) {
    yield [false, complaintAbout(cause).message]
    return
  }
  yield await aboutCommands({ app, server }, call)
  const client = clientOf({ token, apiUrl, shards: undefined })
  try {
    await ready(client, token)
    yield [true, doctorWords.intents]
    yield* aboutServers(client)
    if (operatorChannel !== undefined) yield aboutChannel(client, operatorChannel)
  } catch (cause) {
    yield [false, doctorWords.noGateway(whyNot(cause))]
  } finally {
    await client.destroy()
  }
}

async function aboutCommands(place: Parameters<typeof areRegistered>[0], call: Call): Promise<Finding> {
  try {
    const areThere = await areRegistered(place, call)
    return [areThere, areThere ? doctorWords.commands : doctorWords.otherCommands]
  } catch (cause) {
    return [false, doctorWords.noCommands(whyNot(cause))]
  }
}

function* aboutServers(client: Client): Generator<Finding> {
  if (client.guilds.cache.size === 0) yield [false, doctorWords.noServer]
  for (const guild of client.guilds.cache.values()) {
    const lacking = [...lacksIn(guild)]
    yield* lacking
    if (lacking.length === 0) yield [true, doctorWords.server(guild.name)]
  }
}

/** The channels of text that the bot sees and may not do all in; one that it does not see is hidden from it on purpose. */
function* lacksIn(guild: Guild): Generator<Finding> {
  for (const channel of guild.channels.cache.values()) {
    const may = channel.permissionsFor(guild.client.user.id)
    if (!channel.isTextBased() || may?.has(PermissionFlagsBits.ViewChannel) !== true) continue
    const missing = Object.entries(permissions).flatMap(([name, bit]) => (may.has(bit) ? [] : [name]))
    if (missing.length > 0) yield [false, doctorWords.missing(channel.name, guild.name, missing)]
  }
}

function aboutChannel(client: Client, id: string): Finding {
  const channel = client.channels.cache.get(id)
  const may = channel === undefined || channel.isDMBased() ? null : channel.permissionsFor(channel.client.user.id)
  const mayPost = may?.has([permissions.ViewChannel, permissions.SendMessages]) === true
  return [mayPost, mayPost ? doctorWords.channel(id) : doctorWords.noChannel(id)]
}
