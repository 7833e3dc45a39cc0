import type { Given } from './given.ts'
import { aboutOne, changing, pausing } from './manage-order.ts'
import type { Order } from './order.ts'
import { reminding, snoozing } from './remind-order.ts'
import { settingIn } from './setting-order.ts'
import { subscribing } from './subscribe-order.ts'
import { whyOrder } from './why-order.ts'

/** No order is longer: what is, is read as a question. */
const longest = 1000

const politeness =
  /^(?:(?:hey|hi|hello|ok|okay|please|pls|kindly|callboard|bot)[\s,!]+|(?:can|could|would|will) you (?:please )?)+/i

/**
 * What somebody tells the bot to do about subscriptions, reminders and settings; undefined for all else, which is a
 * question. Only a text that is an order from its first word to its last is one.
 */
export async function orderIn(written: string, given: Given): Promise<Order | undefined> {
  if (written.length > longest) return undefined
  const text = written
    .trim()
    .replace(politeness, '')
    .replace(/[\s,]*(?:please|pls|thanks|thank you)?[\s.!?]*$/i, '')
    .replaceAll(/\s+/g, ' ')
  for (const read of readers) {
    const order = read(text)
    if (order !== undefined) return order
  }
  for (const read of datedReaders) {
    const order = await read(text, given)
    if (order !== undefined) return order
  }
  return undefined
}

const readers: readonly ((text: string) => Order | undefined)[] = [
  plainOrder,
  settingIn,
  subscribing,
  aboutOne,
  changing,
  whyOrder,
]
const datedReaders: readonly ((text: string, given: Given) => Promise<Order | undefined>)[] = [
  pausing,
  reminding,
  snoozing,
]

/** Orders of one shape. */
const plain: readonly (readonly [RegExp, Order])[] = [
  [
    /^(?:(?:show|list|see|manage|edit|change|what are)(?: me| us)? )?(?:all )?(?:the |my |our |this channel[’']?s |channel )?subscriptions?(?: (?:here|of this channel|in this channel))?$|^what (?:am i|are we) subscribed to(?: here)?$/i,
    { does: 'subscriptions' },
  ],
  [/^(?:(?:show|list|see|manage)(?: me)? )?(?:all )?(?:my |the )?reminders$/i, { does: 'reminders' }],
  [
    /^(?:(?:show|change|open|edit)(?: me)? )?(?:the |my |our |this channel[’']?s |channel |place )?settings(?: (?:here|of this channel|for this channel))?$/i,
    { does: 'settings' },
  ],
  [/^subscribe(?: me| us)?(?: (?:here|to (?:this|it|that|these|them)))?$/i, { does: 'subscribe' }],
  [/^wrong$|^(?:this|that|it) (?:is|looks|seems) wrong$/i, { does: 'report' }],
]

function plainOrder(text: string): Order | undefined {
  return plain.find(([way]) => way.test(text))?.[1]
}
