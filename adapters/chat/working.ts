import type { Library } from '../../src/bot.ts'
import type { Register } from '../../src/digest/register.ts'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Store } from '../../src/store/store.ts'
import type { Limits } from '../settings.ts'
import type { Rates } from './rate.ts'
import type { Surface } from './surface.ts'

/** What arrivals are worked with. */
export type Working = {
  readonly store: Store
  readonly library: Library
  readonly register: Register
  readonly surface: Surface
  readonly rates: Rates
  readonly limits: Limits
  /** The real time, in ms. */
  readonly now: () => number
  /** How far, in ms, the program's clock is ahead of the real time. */
  readonly ahead: number
  /** Says a line to the operator. */
  readonly alarm: (line: string, fault?: unknown) => void
}

/**
 * Under what an answer is kept for its buttons: a private one for its asker, any other for its place, and for no other.
 * What a button names comes last, so that it can name nothing of another kind.
 */
export function answerKey({ channel, person }: Held<Arrival>, isPrivate: boolean, answer: string): string {
  return isPrivate ? `own ${channel} ${person} ${answer}` : `all ${channel} ${answer}`
}

/** The id that the buttons of an answer name which all may read, by the key it is kept under. */
export function answerIn({ channel, key }: { readonly channel: string; readonly key: string }): string {
  return key.startsWith(`all ${channel} `) ? key.slice(`all ${channel} `.length) : ''
}
