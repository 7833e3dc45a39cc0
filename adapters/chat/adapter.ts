import type { Origin } from '../../src/inbox/inbox.ts'
import type { Store } from '../../src/store/store.ts'
import type { Shelves } from '../holdings.ts'
import type { Program } from '../program.ts'
import { composeWith } from './digests.ts'
import { digestPrefix } from '../../src/digest/telling.ts'
import { formsWith, type Forms } from './filled.ts'
import type { Kept } from './keep-open.ts'
import { hearing, operatorFor, type Alarm } from './operator.ts'
import { Rates } from './rate.ts'
import { sendWith, type Wire } from './send.ts'
import type { Platform } from './serve.ts'
import type { Surface } from './surface.ts'
import { work } from './work.ts'
import type { Working } from './working.ts'

/** The adapter of a platform as it is started: the loops are given its platform before anything is received. */
export type ChatAdapter = {
  readonly platform: Platform
  /** Says a line to its operator. */
  readonly alarm: Alarm
  /** Begins to receive, and from then on wakes the loops for whatever arrives. */
  readonly receive: (wake: () => void) => Promise<Kept>
  /** Its name for the operator. */
  readonly name: string
  /** What is said when it runs. */
  readonly words: string
}

/** What a platform's adapter is made of. */
type Made = {
  /** Its name in lines to the operator, and where alarms are posted from. */
  readonly name: string
  readonly origin: Origin
  readonly serves: Platform['serves']
  readonly surface: Surface
  readonly wire: Omit<Wire, 'render' | 'secrets' | 'now' | 'refusalIn'>
  /** The channel that alarms are posted to, where it is one of this platform's. */
  readonly operatorChannel: string | undefined
  /** How long, in ms, a channel rests between the messages of digests, where the platform asks for that. */
  readonly pace?: number
}

/** The platform as the loops see it, how lines are said to its operator, and its forms. */
export function platformOf(
  program: Program,
  store: Store,
  holdings: Shelves,
  { name, origin, serves, surface, wire, operatorChannel, pace = 0 }: Made,
): { readonly platform: Platform; readonly alarm: Alarm; readonly forms: Forms } {
  const { render, refusalIn } = surface
  const send = sendWith({ ...wire, render, refusalIn, secrets: store.secrets, now: Date.now })
  const alarm = operatorFor(program, store, { name, origin, render }, operatorChannel)
  const { limits } = program.settings
  const working: Working = {
    store,
    // As it is now: pages come and go while the bot runs.
    get library() {
      return holdings.library()
    },
    get register() {
      return holdings.register()
    },
    surface,
    rates: new Rates(),
    limits,
    now: Date.now,
    get ahead() {
      return program.clock() - Date.now()
    },
    alarm,
  }
  return {
    alarm,
    forms: formsWith(working),
    platform: {
      serves,
      work: (arrival) => work(arrival, working),
      send,
      // What somebody waits for goes out at once.
      restAfter: ({ answer }) => (answer.startsWith(digestPrefix) ? pace : 0),
      render,
      compose: composeWith({ ...surface, now: Date.now }),
      heard: hearing(store, surface, alarm, operatorChannel),
    },
  }
}
