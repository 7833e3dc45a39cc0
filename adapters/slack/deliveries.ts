import type { Answer } from '../../src/answer/answer.ts'
import { notice, type notices } from '../../src/answer/notices.ts'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Act, Address, Delivery } from '../../src/outbox/delivery.ts'
import { responseLifetime } from './arrival.ts'
import { parcelText } from './parcel.ts'
import { renderAnswer, type Rendering, type SlackMessage } from './render.ts'

/** Where something is said: `private` at the asker's own address; else in the channel or thread, or directly. */
export type Where = { readonly private: boolean; readonly thread?: string; readonly replaces?: boolean }

/** The key of a part of an answer, from 0. */
export function partKey(answer: string, part: number): string {
  return `${answer} answer ${part}`
}

/** An answer as what is to be delivered, in its parts. */
export function deliveriesOf(
  arrival: Held<Arrival>,
  where: Where,
  document: Answer,
  rendering: Rendering,
  now: number,
  key = arrival.key,
): readonly Delivery[] {
  return renderAnswer(document, rendering).map((message, part) =>
    deliveryOf(arrival, where, message, { key: partKey(key, part), answer: key, part, now }),
  )
}

type Part = { readonly key: string; readonly answer: string; readonly part: number; readonly now: number }

function deliveryOf(
  arrival: Held<Arrival>,
  where: Where,
  message: SlackMessage,
  { key, answer, part, now }: Part,
): Delivery {
  const { platform, workspace, channel, person, at } = arrival
  const place = { key, answer, due: now }
  if (where.private) {
    const address = { platform, workspace, channel, person }
    const replaces = where.replaces === true && part === 0
    const body = parcelText({ message, respondsTo: arrival.key, ...(replaces ? { replaces } : {}) })
    return { ...place, address, act: 'respond', body, expires: at + responseLifetime }
  }
  return { ...place, ...postTo(arrival, where.thread), body: parcelText({ message, asker: person }) }
}

/** Where all may read it; what was asked where there is no channel, in Home, is answered directly. */
function postTo(
  { platform, workspace, channel, person }: Held<Arrival>,
  thread: string | undefined,
): { readonly act: Act; readonly address: Address } {
  if (channel === person) return { act: 'direct', address: { platform, workspace, channel, person } }
  return { act: 'post', address: { platform, workspace, channel, ...(thread === undefined ? {} : { thread }) } }
}

/** A word to the asker alone. */
export function noticeTo(
  arrival: Held<Arrival>,
  where: Where,
  name: keyof typeof notices,
  now: number,
): readonly Delivery[] {
  const { platform, workspace, channel, person, key } = arrival
  const isAlone = where.private || channel === person || channel.startsWith('D')
  if (isAlone) return deliveriesOf(arrival, { ...where, replaces: false }, notice(name), {}, now)
  const address = {
    platform,
    workspace,
    channel,
    person,
    ...(where.thread === undefined ? {} : { thread: where.thread }),
  }
  return renderAnswer(notice(name)).map((message, part) => ({
    key: partKey(key, part),
    answer: key,
    due: now,
    address,
    act: 'private',
    body: parcelText({ message }),
  }))
}
