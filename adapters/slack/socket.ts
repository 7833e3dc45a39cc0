import { setTimeout as rest } from 'node:timers/promises'
import type { SocketModeReceiver } from '@slack/bolt'
import type { Alarm } from '../chat/operator.ts'
import { refusalIn, resultOf } from './faults.ts'
import { socketWords } from './setup-words.ts'

/** The longest rest, in ms, between two attempts to open the socket. */
const longestRest = 30_000

/**
 * Keeps Slack's socket open until it is stopped, and resolves when it is open first. Slack's own library would end the
 * process where it is refused with some words, and try on without a word where with others.
 */
export async function keepOpen(
  client: SocketModeReceiver['client'],
  alarm: Alarm,
): Promise<{ readonly stop: () => Promise<void> }> {
  const ending = new AbortController()
  let isOpening = false
  const open = async (): Promise<void> => {
    // One that closes before it is open is told of twice.
    if (isOpening) return
    isOpening = true
    let told: string | undefined
    for (let attempt = 0; !ending.signal.aborted; attempt += 1) {
      try {
        await client.start()
        if (ending.signal.aborted) void client.disconnect()
        break
      } catch (cause) {
        const result = resultOf(cause)
        const why = 'why' in result ? result.why : 'limited by the platform'
        if (why !== told) alarm(socketWords.closed(why, refusalIn(cause)))
        told = why
        const most = result.was === 'limited' ? result.rest : Math.min(1000 * 2 ** attempt, longestRest)
        await rest(most, undefined, { signal: ending.signal }).catch(() => {})
      }
    }
    isOpening = false
    if (told !== undefined && !ending.signal.aborted) alarm(socketWords.open)
  }
  client.on('disconnected', () => void open())
  await open()
  return {
    stop: () => {
      ending.abort()
      // Slack may take half a minute to say goodbye.
      void client.disconnect()
      return Promise.resolve()
    },
  }
}
