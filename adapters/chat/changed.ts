import type { Known } from '../../src/archive/known.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { Store } from '../../src/store/store.ts'
import type { Shelves } from '../holdings.ts'
import { amendPosts } from './amending.ts'
import { correctAnswers } from './correcting.ts'
import { moveReminders } from './reminders-due.ts'
import type { Platform } from './serve.ts'

type Telling = {
  readonly store: Pick<Store, 'subscriptions' | 'outbox' | 'reminders' | 'preferences' | 'answers' | 'postedAnswers'>
  readonly holdings: Shelves
  readonly platforms: readonly Pick<Platform, 'serves' | 'render'>[]
  readonly clock: () => number
}

/** How far back, in ms, changes are told again after a start: who was to tell them may have been stopped on the way. */
const againFor = 2 * 86_400_000

/** Says to those concerned what changed of listings: posts are changed, reminders move. Done twice, it changes nothing. */
export function changesTold({ store, holdings, platforms, clock }: Telling): {
  readonly tell: (changed: readonly Known[]) => Promise<void>
  /** What changed lately, as far as it is known. */
  readonly lately: () => readonly Known[]
} {
  const renderFor = (origin: Origin): Platform['render'] | undefined =>
    platforms.find(({ serves }) => serves(origin))?.render
  const means = { store, holdings, renderFor, clock, now: Date.now }
  return {
    tell: async (changed) => {
      await amendPosts(changed, means)
      await correctAnswers(changed, means)
      await moveReminders(changed, means)
    },
    lately: () => holdings.register().known.filter(({ changes }) => (changes.at(-1)?.at ?? 0) > clock() - againFor),
  }
}
