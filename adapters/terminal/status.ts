import * as z from 'zod/mini'
import { isoInstant } from '../../src/calendar/zone.ts'
import type { State } from '../../src/store/state.ts'
import type { Program } from '../program.ts'
import type { Settings } from '../settings.ts'
import { storeThere } from '../store-for.ts'
import { jsonLine } from './json.ts'
import { layoutFor, wrapped } from './render.ts'
import { send } from './send.ts'

const health = z.object({ adapters: z.array(z.object({ name: z.string(), isOpen: z.boolean() })) })
type Adapters = z.infer<typeof health>['adapters']

/** Prints how the bot stands: what the store knows, and what a running bot says of its connections. */
export async function status(options: { readonly json?: boolean }, program: Program): Promise<number> {
  const { settings, warn, clock, output, environment } = program
  const store = await storeThere(settings, warn)
  try {
    const now = Date.now()
    const state = await store.state(now, clock())
    const adapters = await adaptersOf(settings)
    if (options.json === true) await send(output, jsonLine({ ...state, adapters: adapters ?? null }))
    else {
      const lines = linesOf(state, adapters, settings, { now, clock: clock() })
      await send(output, `${lines.flatMap((line) => wrapped(line, layoutFor(output, environment))).join('\n')}\n`)
    }
    return 0
  } finally {
    await store.close()
  }
}

/** What the running bot says, where it can be asked; undefined where it does not answer. */
async function adaptersOf({ health: { host, port } }: Settings): Promise<Adapters | undefined> {
  if (port === undefined) return undefined
  try {
    const response = await fetch(`http://${host}:${port}/health`, { signal: AbortSignal.timeout(3_000) })
    return health.parse(await response.json()).adapters
  } catch {
    return undefined
  }
}

function linesOf(
  state: State,
  adapters: Adapters | undefined,
  { zone, health: { port } }: Settings,
  { now, clock }: { readonly now: number; readonly clock: number },
): readonly string[] {
  const at = (instant: number): string => isoInstant(instant, zone)
  const age = (since: number | undefined, from: number): string =>
    since === undefined ? '' : `, the oldest for ${Math.max(0, Math.round((from - since) / 1000))} s`
  const connections =
    adapters?.map(({ name, isOpen }) => `${name}: ${isOpen ? 'connected' : 'not connected'}`) ??
    (port === undefined
      ? ['Whether the platforms are connected is not known: set CALLBOARD_PORT, and the running bot says it.']
      : [`The bot does not answer on port ${port}: it is not running, or has another port.`])
  return [
    ...state.pages.map(({ page, items, normal, read, isDoubted }) => {
      const doubt = isDoubted ? `; it gave ${normal} before and is not believed (callboard accept ${page})` : ''
      return `${page}: ${counted(items, 'item', 'items')}, read ${at(read)}${doubt}`
    }),
    `${counted(state.listings, 'listing is', 'listings are')} known.`,
    `${counted(state.subscriptions, 'subscription', 'subscriptions')}.`,
    `Digests: ${state.digestsDue} due and not planned${age(state.oldestDigest, clock)}; ${state.digestsUnsent} planned and not sent; ${state.digestsLate} of these late by more than ten minutes; ${state.digestsSent} sent.`,
    `${counted(state.remindersDue, 'reminder is', 'reminders are')} due and not told.`,
    `${counted(state.deliveries, 'delivery is', 'deliveries are')} not sent${age(state.oldestDelivery, now)}.`,
    `${counted(state.arrivals, 'arrival is', 'arrivals are')} not done.`,
    'The store answers.',
    ...connections,
  ]
}

function counted(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`
}
