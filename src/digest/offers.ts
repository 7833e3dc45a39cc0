import type { Answer } from '../answer/answer.ts'
import type { Moment } from '../answer/facts.ts'
import { detailsOffers, remindOffers, wrongOffer, type Offer } from '../answer/offers.ts'

/** What can be pressed below a digest: its listings' details, a reminder, its settings, and that something is wrong. */
export function offersUnder(document: Answer, moment: Moment): readonly Offer[] {
  return [
    ...detailsOffers(document),
    ...remindOffers(document, moment),
    { does: 'say', label: 'Subscriptions', says: 'subscriptions' },
    wrongOffer,
  ]
}
