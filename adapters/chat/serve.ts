import { randomUUID } from 'node:crypto'
import { inboxLease, type Arrival, type Held, type Origin } from '../../src/inbox/inbox.ts'
import type { PlannedDigest } from '../../src/digest/ledger.ts'
import type { Telling } from '../../src/digest/telling.ts'
import type { HeldDelivery } from '../../src/outbox/outbox.ts'
import type { Result } from '../../src/outbox/settlement.ts'
import type { Outcome, Store } from '../../src/store/store.ts'
import { StoreTrouble } from '../../src/store/trouble.ts'
import type { Shelves } from '../holdings.ts'
import { planDue } from './planning.ts'
import { startPump } from './pump.ts'
import { remindDue } from './reminders-due.ts'
import { startSender, type Send } from './sender.ts'
import type { Surface } from './surface.ts'

/** A platform, as the loops see it. */
export type Platform = {
  /** Whether what comes from there is its to see to. */
  readonly serves: (origin: Origin) => boolean
  /** What is to follow from an arrival. */
  readonly work: (arrival: Held<Arrival>) => Promise<Outcome>
  readonly send: Send
  readonly render: Surface['render']
  /** How long, in ms, a lane rests after something was said in it. */
  readonly restAfter?: (delivery: HeldDelivery) => number
  /** What is planned of a digest. */
  readonly compose: (telling: Telling) => PlannedDigest
  /** Is told of an attempt that did not succeed. */
  readonly heard: (delivery: HeldDelivery, as: 'later' | 'never', why: string) => Promise<void>
}

/** What is served from: the store, the archive, and the program's clock, in ms. */
type Serving = {
  readonly store: Store
  readonly retention: number
  readonly holdings: Shelves
  readonly clock: () => number
  /** Says a line to the operator. */
  readonly alarm: (line: string, fault?: unknown) => void
  /** Is told what became of each attempt to send. */
  readonly became?: (platform: string, became: 'sent' | 'later' | 'never') => void
}

/** The loops of a process: `wake` after something arrived, `stop` ends them when what was begun is done. */
export type Service = { readonly wake: () => void; readonly stop: () => Promise<void> }

const arrivalsAtOnce = 4
/** How far back, in ms, a clock is put right without a word. */
const slewed = 1_000
/** How often, in ms, it is looked whether another process ended, and what is to be deleted. */
const [looking, sweeping] = [5_000, 3_600_000]

/**
 * Works off what arrives and sends what is decided, for every platform of a store, until it is stopped; what a process
 * held that was killed is taken up first.
 */
export async function serve(
  { store, retention, holdings, clock, alarm, became = () => {} }: Serving,
  platforms: readonly Platform[],
  tell: (fault: unknown) => void,
  now: () => number = Date.now,
): Promise<Service> {
  const worker = randomUUID()
  // The store tells its troubles itself.
  const tellFault = (cause: unknown): void => {
    if (!(cause instanceof StoreTrouble)) tell(cause)
  }
  const platformOf = (origin: Origin): Platform | undefined => platforms.find(({ serves }) => serves(origin))
  let latest = now()
  const keepUp = async (): Promise<void> => {
    try {
      const at = now()
      // What was to wait for seconds would else wait for as long as the clock went back.
      if (at < latest - slewed) await store.outbox.wentBack(latest - at, at)
      latest = at
      await store.serveAs(worker, at)
    } catch (cause) {
      tellFault(cause)
    }
  }
  await keepUp()
  const sender = startSender({
    outbox: store.outbox,
    worker,
    now,
    tell,
    became: ({ platform }, as) => became(platform, as),
    restAfter: (delivery) => platformOf(delivery)?.restAfter?.(delivery) ?? 0,
    send: (delivery, of) => platformOf(delivery)?.send(delivery, of) ?? Promise.resolve(withoutPlatform(delivery)),
    heard: async (delivery, as, why) => platformOf(delivery)?.heard(delivery, as, why),
  })
  const workers = startPump(
    async () => {
      const held = await store.inbox.claim(worker, now(), inboxLease)
      if (held === undefined) return false
      const platform = platformOf(held)
      if (platform === undefined) await store.inbox.giveUp(held, 'its platform is off', now())
      else {
        await store.finish(held, await platform.work(held), now())
        sender.wake()
      }
      return true
    },
    arrivalsAtOnce,
    tell,
  )
  const renderFor = (origin: Origin): Surface['render'] | undefined => platformOf(origin)?.render
  const planner = startPump(
    async () => {
      const isAnyPlanned = await planDue({
        store,
        holdings,
        composeFor: (origin) => platformOf(origin)?.compose,
        clock,
        now,
        alarm,
      })
      const isAnyTold = await remindDue({ store, holdings, renderFor, clock, now })
      if (isAnyPlanned || isAnyTold) sender.wake()
      return isAnyPlanned || isAnyTold
    },
    1,
    tell,
  )
  const sweep = async (): Promise<void> => {
    await store.sweep(now(), retention, clock()).catch(tellFault)
  }
  await sweep()
  const chores = [repeated(keepUp, looking), repeated(sweep, sweeping)]
  return {
    wake: workers.wake,
    stop: async () => {
      await Promise.all([...chores.map((stop) => stop()), workers.stop(), planner.stop()])
      await sender.stop()
    },
  }
}

/** Does a chore every so many ms until it is stopped; what is under way then is waited for. */
function repeated(chore: () => Promise<void>, every: number): () => Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    underWay = Promise.all([underWay, chore()])
  }, every)
  return async () => {
    clearInterval(timer)
    await underWay
  }
}

/** Kept for when its platform is on again. */
function withoutPlatform({ isDoubtful }: HeldDelivery): Result {
  return { was: isDoubtful ? 'not reconciled' : 'not taken', why: 'its platform is off' }
}
