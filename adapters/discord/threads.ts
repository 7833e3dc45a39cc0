import { Routes } from 'discord.js'
import * as z from 'zod/mini'
import type { HeldDelivery } from '../../src/outbox/outbox.ts'
import type { Above } from '../chat/send.ts'
import type { Message } from '../chat/surface.ts'
import type { Call } from './client.ts'
import { codeIn, resultOf } from './faults.ts'
import { messageThere } from './history.ts'
import { longestThreadName } from './limits.ts'
import { idInThread } from './place.ts'

// A thread that begins at a message has its id: https://docs.discord.com/developers/topics/threads
const [unknownChannel, archived] = [10_003, 50_083]

/** How long, in minutes, a thread where nothing is said stays among those that are shown: the longest there is. */
const shownFor = 10_080

const posted = z.object({ id: z.string() })

/**
 * Posts in the thread below a message, which is begun where there is none, and returns the id as it is kept; undefined
 * where that may not be begun or takes nothing.
 */
export async function postBelow(
  { message, title }: Above,
  channel: string,
  body: Message,
  call: Call,
): Promise<string | undefined> {
  const post = async (): Promise<string> =>
    idInThread(message, posted.parse(await call('post', Routes.channelMessages(message), { body })).id)
  const begin = async (cause: unknown): Promise<string> => {
    if (codeIn(cause) !== unknownChannel) throw cause
    const thread = { name: shortened(title), auto_archive_duration: shownFor }
    await call('post', Routes.threads(channel, message), { body: thread })
    return post()
  }
  try {
    return await post().catch(begin)
  } catch (cause) {
    if (resultOf(cause).was === 'refused') return undefined
    throw cause
  }
}

function shortened(title: string): string {
  return title.length <= longestThreadName ? title : `${title.slice(0, longestThreadName - 1).trimEnd()}…`
}

/** The id, as it is kept, under which a delivery stands in the thread below a message. */
export async function messageBelow(
  delivery: HeldDelivery,
  { message }: Above,
  call: Call,
): Promise<string | undefined> {
  try {
    const found = await messageThere(delivery, message, call)
    return found === undefined ? undefined : idInThread(message, found)
  } catch (cause) {
    if (codeIn(cause) === unknownChannel) return undefined
    throw cause
  }
}

/** Does something with a message; a thread in which nothing was said for long takes no change before it is opened again. */
export async function reopening(channel: string, call: Call, change: () => Promise<unknown>): Promise<void> {
  try {
    await change()
  } catch (cause) {
    if (codeIn(cause) !== archived) throw cause
    await call('patch', Routes.channel(channel), { body: { archived: false } })
    await change()
  }
}
