import type { SocketModeReceiver } from '@slack/bolt'
import { keeperOf, type Kept } from '../chat/keep-open.ts'
import type { Alarm } from '../chat/operator.ts'
import { refusalIn, resultOf } from './faults.ts'
import { socketWords } from './setup-words.ts'

/**
 * Keeps Slack's socket open until it is stopped, and resolves when it is open first. Slack's own library would end the
 * process where it is refused with some words, and try on without a word where with others.
 */
export async function keepOpen(client: SocketModeReceiver['client'], alarm: Alarm): Promise<Kept> {
  const keeper = keeperOf(
    {
      open: () => client.start(),
      close: () => void client.disconnect(),
      resultOf,
      words: { ...socketWords, closed: (why, cause) => socketWords.closed(why, refusalIn(cause)) },
    },
    alarm,
  )
  client.on('disconnected', () => void keeper.open())
  await keeper.open()
  return keeper
}
