import type { Answer } from '../../src/answer/answer.ts'
import { notices, said } from '../../src/answer/notices.ts'
import type { Offer } from '../../src/answer/offers.ts'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Act, Address, Delivery } from '../../src/outbox/delivery.ts'
import type { Where } from './asked.ts'
import { parcelText } from './parcel.ts'
import type { Message, Rendering } from './surface.ts'
import type { Working } from './working.ts'

/** The key of a part of an answer, from 0. */
function partKey(answer: string, part: number): string {
  return `${answer} answer ${part}`
}

/** Where an answer goes, and what it is: in the place of the private answer that was pressed, or that one shown to all. */
export type Answering = Where & { readonly replaces?: boolean; readonly shares?: boolean }

/** An answer as what is to be delivered, in its parts; of a private one the first takes the place of what was pressed. */
export function deliveriesOf(
  arrival: Held<Arrival>,
  where: Answering,
  document: Answer,
  rendering: Rendering,
  { surface, now }: Pick<Working, 'surface' | 'now'>,
  key = arrival.key,
): readonly Delivery[] {
  const due = now()
  return surface.render(document, rendering).map((message, part) => ({
    key: partKey(key, part),
    answer: key,
    due,
    ...(where.private
      ? responseTo(arrival, message, where.replaces === true, part === 0)
      : {
          ...postTo(arrival, where),
          body: parcelText({
            message,
            asker: arrival.person,
            ...(where.shares === true ? { respondsTo: arrival.key } : {}),
          }),
        }),
  }))
}

type Addressed = Pick<Delivery, 'act' | 'address' | 'body'>

function responseTo(
  { platform, workspace, channel, person, key }: Held<Arrival>,
  message: Message,
  replaces: boolean,
  isFirst: boolean,
): Addressed {
  const first = isFirst ? { isFirst, ...(replaces ? { replaces } : {}) } : {}
  const body = parcelText({ message, respondsTo: key, ...first })
  return { act: 'respond', address: { platform, workspace, channel, person }, body }
}

/** Where all may read it; what was asked where there is no channel is answered directly. */
function postTo(
  { platform, workspace, channel, person }: Held<Arrival>,
  { thread }: Where,
): { readonly act: Act; readonly address: Address } {
  if (channel === person) return { act: 'direct', address: { platform, workspace, channel, person } }
  return { act: 'post', address: { platform, workspace, channel, ...(thread === undefined ? {} : { thread }) } }
}

/** A word to the asker alone. */
export function noticeTo(
  arrival: Held<Arrival>,
  where: Where,
  name: keyof typeof notices,
  working: Working,
): readonly Delivery[] {
  return wordTo(arrival, where, notices[name], working)
}

/** One sentence to the asker alone. */
export function wordTo(arrival: Held<Arrival>, where: Where, sentence: string, working: Working): readonly Delivery[] {
  return documentTo(arrival, where, said(sentence), working)
}

/** What the asker alone is to see, with forms that can be opened from there. */
export function documentTo(
  arrival: Held<Arrival>,
  where: Where,
  document: Answer,
  working: Working,
  offers: readonly Offer[] = [],
): readonly Delivery[] {
  const rendering = offers.length === 0 ? {} : { answer: arrival.key, offers }
  const told = deliveriesOf(arrival, where, document, rendering, working)
  if (where.private || where.alone) return told
  return told.map((each) => ({ ...each, act: 'private', address: { ...each.address, person: arrival.person } }))
}
