import type { Answer } from '../answer/answer.ts'
import type { Offer } from '../answer/offers.ts'

/** What can be pressed below a digest: its listings' details, a reminder, its settings, and that something is wrong. */
export function offersUnder({ blocks }: Answer): readonly Offer[] {
  const details = blocks.flatMap((block): readonly Offer[] =>
    block.kind === 'listing'
      ? [{ does: 'details', label: `Details of ${block.number}`, listing: block.listing.id, number: block.number }]
      : [],
  )
  const hasCall = blocks.some((block) => block.kind === 'listing' && block.listing.kind === 'call')
  return [
    ...details,
    ...(hasCall ? [{ does: 'say', label: 'Remind me…', says: 'remind me' } as const] : []),
    { does: 'say', label: 'Subscriptions', says: 'subscriptions' },
    { does: 'say', label: 'Wrong?', says: 'wrong' },
  ]
}
