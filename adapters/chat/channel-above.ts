import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Working } from './working.ts'

/**
 * The channel in which a thread hangs below something that the bot posted, where threads are channels of their own: one has
 * the id of the message that it began at. Undefined anywhere else.
 */
export async function channelAbove(
  arrival: Held<Arrival>,
  { store, surface }: Pick<Working, 'store' | 'surface'>,
): Promise<string | undefined> {
  if (surface.hasThreads === true) return undefined
  return (await store.outbox.answerOf(arrival, arrival.channel))?.channel
}
