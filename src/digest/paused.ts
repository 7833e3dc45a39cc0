import type { Subscription } from '../subscription/subscription.ts'

/** Why a subscription was paused whose place refused what it was sent, in the platform's word. */
export function refusedWords(why: string): string {
  return `its channel took no message (${why})`
}

/** How a channel was closed to the bot, and what is said of it. */
export const closings = ['archived', 'deleted', 'left'] as const
export type Closing = (typeof closings)[number]

/** A subscription that is paused for good, and why, where nobody asked for it. */
export function pausedFor(subscription: Subscription, why?: string): Subscription {
  const { due: _due, why: _before, ...rest } = subscription
  return { ...rest, paused: Infinity, ...(why === undefined ? {} : { why }) }
}

/** Subscriptions of a channel that was closed, as they are from then on; those that are paused for good stay as they are. */
export function pausedBy(closing: Closing, there: readonly Subscription[]): readonly Subscription[] {
  return there.filter(({ paused }) => paused !== Infinity).map((each) => pausedFor(each, closingWords[closing]))
}

/** Why subscriptions are paused whose channel was closed. */
export const closingWords: Readonly<Record<Closing, string>> = {
  archived: 'the channel was archived',
  deleted: 'the channel was deleted',
  left: 'I was taken out of the channel',
}
