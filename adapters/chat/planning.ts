import { BadQuestion, meantBy, type Library } from '../../src/bot.ts'
import type { Zone } from '../../src/calendar/zone.ts'
import type { Known } from '../../src/archive/known.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import { knownAmong, poolFor } from '../../src/digest/digest.ts'
import { pausedFor } from '../../src/digest/paused.ts'
import { savedQuestion } from '../../src/digest/saved-question.ts'
import { tellingOf, type Asked, type Telling } from '../../src/digest/telling.ts'
import type { PlannedDigest } from '../../src/digest/ledger.ts'
import { StoreTrouble } from '../../src/store/trouble.ts'
import type { Store } from '../../src/store/store.ts'
import { wantedBy } from '../../src/subscription/matching.ts'
import type { Interest } from '../../src/subscription/interest.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'
import type { Shelves } from '../holdings.ts'
import { saysNothing } from './place-settings.ts'

/** What digests are planned with. */
export type Planning = {
  readonly store: Pick<Store, 'subscriptions' | 'preferences'>
  readonly holdings: Shelves
  /** What follows from a telling on its platform; undefined where the platform is off. */
  readonly composeFor: (origin: Origin) => ((telling: Telling) => PlannedDigest) | undefined
  /** The program's clock, and the real time, in ms. */
  readonly clock: () => number
  readonly now: () => number
  readonly alarm: (line: string, fault?: unknown) => void
}

/** How many subscriptions are planned together: what is matched once serves them all; those of a platform that is off wait. */
const atOnce = 20_000

/** Plans the digests that are due; false where none was. */
export async function planDue(planning: Planning): Promise<boolean> {
  const { store, holdings, composeFor, clock, now, alarm } = planning
  const at = clock()
  const due = (await store.subscriptions.due(at, atOnce)).filter(({ place }) => composeFor(place) !== undefined)
  if (due.length === 0) return false
  const register = holdings.register()
  const wanted = await wantedNow(due, planning, at)
  let isAnyPlanned = false
  for (const subscription of due) {
    const compose = composeFor(subscription.place)
    const asked = wanted.get(subscription)
    if (compose === undefined || asked === undefined) continue
    const ids = asked.wanted.map(({ listing }) => listing.id)
    const plan = (told: Parameters<typeof tellingOf>[2]): PlannedDigest => {
      const telling = tellingOf(asked, register, told, at)
      if (telling === undefined) throw new Error('a subscription that is due tells')
      return compose(telling)
    }
    // One that cannot be planned keeps no other waiting, and is tried again.
    const became = await store.subscriptions.plan(subscription, ids, plan, now()).catch((cause: unknown) => {
      if (cause instanceof StoreTrouble) throw cause
      alarm(`the digest of subscription ${subscription.key} could not be planned: a fault in Callboard`, cause)
    })
    if (became === 'planned') isAnyPlanned = true
  }
  return isAnyPlanned
}

/** What of all that may be told each wants, matched together. */
async function wantedNow(
  due: readonly Subscription[],
  planning: Planning,
  at: number,
): Promise<ReadonlyMap<Subscription, Asked>> {
  const { store, holdings } = planning
  const register = holdings.register()
  const interests = await interestsOf(due, planning, at)
  const { fallbackZone } = register
  const wants = new Map(
    [...interests].map(([subscription, { wanted }]) => {
      return [subscription, { wanted, moment: { now: at, zone: subscription.zone, fallbackZone } }] as const
    }),
  )
  const found = wantedBy(register.index, poolFor(register, due, at), wants)
  const asked = new Map<Subscription, Asked>()
  for (const [subscription, interest] of interests) {
    const wanted: readonly Known[] = knownAmong(register, new Set(found.get(subscription)))
    const isTalkative = await saysNothing(store.preferences, subscription.place)
    asked.set(subscription, { subscription, interest, wanted, saysNothing: isTalkative })
  }
  return asked
}

/** What each wants, its question read as of now; one that can be read no more is paused, and its owner and the operator told. */
async function interestsOf(
  due: readonly Subscription[],
  { store, holdings, alarm }: Planning,
  at: number,
): Promise<ReadonlyMap<Subscription, Interest>> {
  const library = holdings.library()
  const interests = new Map<Subscription, Interest>()
  const read = new Map<string, Interest | undefined>()
  for (const subscription of due) {
    const { question, zone, key } = subscription
    const words = `${zone} ${question}`
    if (!read.has(words)) {
      read.set(words, await interestIn(question, library, at, zone))
    }
    const interest = read.get(words)
    if (interest !== undefined) {
      interests.set(subscription, interest)
      continue
    }
    await store.subscriptions.keep(pausedFor(subscription, 'its question can no longer be read'))
    alarm(`subscription ${key} is paused: its question can no longer be read`)
  }
  return interests
}

async function interestIn(question: string, library: Library, now: number, zone: Zone): Promise<Interest | undefined> {
  try {
    const saved = savedQuestion(await meantBy(library, { text: question, now, zone }))
    return 'interest' in saved ? saved.interest : undefined
  } catch (cause) {
    if (cause instanceof BadQuestion) return undefined
    throw cause
  }
}
