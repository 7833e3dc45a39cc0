import type { Answer } from '../src/answer/answer.ts'
import { meantBy, type Library } from '../src/bot.ts'
import type { Subscriptions } from '../src/digest/ledger.ts'
import type { Register } from '../src/digest/register.ts'
import { savedQuestion } from '../src/digest/saved-question.ts'
import { whyDocument } from '../src/digest/why.ts'
import { placeKey, type Subscription } from '../src/subscription/subscription.ts'

/** What explaining needs: the archive, and what was told. */
type Shelf = {
  readonly library: Library
  readonly register: Register
  readonly subscriptions: Pick<Subscriptions, 'toldOf' | 'digest'>
}

/** Why a listing was told by a subscription, or was not; undefined where the listing or the question is not known. */
export async function explained(
  subscription: Subscription,
  listing: string,
  { library, register, subscriptions }: Shelf,
  now: number,
): Promise<Answer | undefined> {
  const known = register.known.find((each) => each.listing.id === listing)
  const { question, zone, place } = subscription
  const saved = savedQuestion(await meantBy(library, { text: question, now, zone }))
  if (known === undefined || 'refused' in saved) return undefined
  const told = await subscriptions.toldOf(subscription, listing)
  const [last] = told
  const digest = last === undefined ? undefined : await subscriptions.digest(place, last.digest)
  return whyDocument({ subscription, interest: saved.interest, known, told, digest }, register, now)
}

/** Of the subscriptions of a channel and its threads the one that told of a listing last, in the first of their places that was told of it; where none was, the first of them. */
export async function tellingSubscription(
  there: readonly Subscription[],
  listing: string,
  { toldOf, digest }: Pick<Subscriptions, 'toldOf' | 'digest'>,
): Promise<Subscription | undefined> {
  const oneOfEach = new Map(there.toReversed().map((each) => [placeKey(each.place), each] as const))
  for (const each of [...oneOfEach.values()].toReversed()) {
    const [last] = await toldOf(each, listing)
    const run = last === undefined ? undefined : await digest(each.place, last.digest)
    const telling = there.find(({ key }) => key === run?.subscription)
    if (telling !== undefined) return telling
  }
  return there[0]
}
