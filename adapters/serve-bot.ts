import type { Store } from '../src/store/store.ts'
import { watchArchive } from './archive-watch.ts'
import type { ChatAdapter } from './chat/adapter.ts'
import { changesTold } from './chat/changed.ts'
import type { Kept } from './chat/keep-open.ts'
import { serve } from './chat/serve.ts'
import { factsOf } from './facts.ts'
import { serveHealth } from './health.ts'
import { holdingsOf, type Holdings } from './holdings.ts'
import type { Log } from './log.ts'
import { metricsOf } from './metrics.ts'
import type { Program } from './program.ts'
import { storeFor } from './store-for.ts'
import { send } from './terminal/send.ts'

/** A bot at work: its loops run, its archive is watched, its health is told where that is wanted. */
type Bot = {
  readonly adapters: readonly ChatAdapter[]
  /** Begins to receive from a platform. */
  readonly begin: (adapter: ChatAdapter) => Promise<Kept>
  /** Ends all but the receiving, which goes first; what was begun is done. */
  readonly stop: () => Promise<void>
}

/** Sets a bot to work for the platforms that `makes` makes. */
export async function serveBot(
  program: Program,
  makes: (store: Store, holdings: Holdings) => Promise<readonly ChatAdapter[]>,
  log: Log,
): Promise<Bot> {
  const { settings, warn, clock } = program
  const store = await storeFor(settings, warn)
  try {
    const adapters: ChatAdapter[] = []
    const alarm = (line: string, fault?: unknown): void => {
      if (adapters.length === 0) warn(line, fault)
      for (const adapter of adapters) adapter.alarm(line, fault)
    }
    const holdings = await holdingsOf(program, store.listings, alarm)
    adapters.push(...(await makes(store, holdings)))
    const platforms = adapters.map(({ platform }) => platform)
    const metrics = metricsOf()
    const tell = (fault: unknown): void => warn('a fault in Callboard; LOG_LEVEL=debug shows it', fault)
    const serving = {
      store,
      retention: settings.retention,
      holdings,
      clock,
      alarm,
      became: (platform: string, became: 'sent' | 'later' | 'never') => {
        metrics.delivered(platform, became)
        log('delivery', { platform, became })
      },
    }
    const service = await serve(serving, platforms, tell)
    const changes = changesTold({ store, holdings, platforms, clock })
    await changes.tell(changes.lately())
    const watching = watchArchive(program, holdings, changes.tell)
    const open: { readonly name: string; readonly isOpen: () => boolean }[] = []
    const { host, port } = settings.health
    const facts = (): ReturnType<typeof factsOf> => factsOf({ store, clock, adapters: open })
    const health = port === undefined ? undefined : await serveHealth({ host, port, facts, metrics, clock })
    return {
      adapters,
      begin: async ({ name, receive, words }) => {
        const receiver = await receive(service.wake)
        open.push({ name, isOpen: receiver.isOpen })
        await send(program.output, `${words}\n`)
        return receiver
      },
      stop: async () => {
        await health?.stop()
        await watching.stop()
        await service.stop()
        await store.close()
      },
    }
  } catch (cause) {
    await store.close()
    throw cause
  }
}
