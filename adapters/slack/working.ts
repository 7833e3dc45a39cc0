import type { webApi } from '@slack/bolt'
import type { Library } from '../../src/bot.ts'
import type { Held, Arrival } from '../../src/inbox/inbox.ts'
import type { Memory } from '../../src/question/talk/memory.ts'
import type { Store } from '../../src/store/store.ts'
import type { Rates } from '../rate.ts'
import type { Self } from './arrival.ts'

/** What arrivals are worked with. */
export type Working = {
  readonly store: Store
  readonly library: Library
  readonly self: Self
  /** Of short patience, for what somebody is waiting at: views, zones. */
  readonly client: Pick<webApi.WebClient, 'apiCall'>
  readonly rates: Rates
  /** How many questions and presses a minute are taken of one person. */
  readonly perMinute: number
  /** The real time, in ms. */
  readonly now: () => number
  /** How far, in ms, the program's clock is ahead of the real time. */
  readonly ahead: number
  /** Says a line to the operator. */
  readonly alarm: (line: string, fault?: unknown) => void
}

/** The memory of where an arrival came from. */
export function memoryOf(arrival: Held<Arrival>, { store }: Working): Memory {
  return store.memory(arrival)
}

/** Under what an answer is kept for its buttons: a private one for its asker, any other for its place, and for no other. */
export function answerKey({ channel, person }: Held<Arrival>, isPrivate: boolean, answer: string): string {
  return isPrivate ? `answer ${channel} ${person} ${answer}` : `answer ${channel} ${answer}`
}
