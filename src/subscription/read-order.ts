import { plainOrder } from './address.ts'
import { explaining } from './why-order.ts'
import { changing } from './change-order.ts'
import { aboutOne } from './manage-order.ts'
import { pausing } from './pause-order.ts'
import type { Order } from './order.ts'
import { reminding } from './remind-order.ts'
import { settingIn } from './setting-order.ts'
import { snoozing } from './snooze-order.ts'
import { longestSaved, subscribing } from './subscribe-order.ts'
import type { Given } from './given.ts'

/** No order is longer: what is, is a question. A question to save, with when it is to be told, fits. */
const longest = longestSaved + 200

/**
 * What somebody tells the bot to do about subscriptions, reminders and settings; undefined for all else, which is a
 * question. Only a text that is an order from its first word to its last is one.
 */
export async function orderIn(written: string, given: Given): Promise<Order | undefined> {
  if (written.length > longest) return undefined
  const text = plainOrder(written)
  if (text === '') return undefined
  for (const read of readers) {
    const order = await read(text, given)
    if (order !== undefined) return order
  }
  return undefined
}

/** Settings before what they are read as otherwise: "set the hour to 9", "remind me 7 days before by default". */
const readers: readonly ((text: string, given: Given) => Order | undefined | Promise<Order | undefined>)[] = [
  wholeOrder,
  (text, { zone }) => settingIn(text, zone),
  pausing,
  aboutOne,
  snoozing,
  reminding,
  explaining,
  (text, { zone }) => changing(text, zone),
  (text, { zone }) => subscribing(text, zone),
]

/** Orders that nothing can be added to. */
const whole: readonly (readonly [RegExp, Order])[] = [
  [
    /^(?:(?:show|list|see|view|manage|edit|change|what are|which are)(?: me| us)? )?(?:all )?(?:of )?(?:the |my |our |this channel[’']?s |channel )?subscriptions?(?: (?:here|list|of this channel|in this channel|for this channel))?$/i,
    { does: 'subscriptions' },
  ],
  [
    /^(?:what|which subscriptions?) (?:am i|are we|is (?:this channel|the channel)) subscribed to(?: here)?$|^(?:what|which) subscriptions? (?:do (?:i|we) have|are (?:there|active|here))(?: here)?$/i,
    { does: 'subscriptions' },
  ],
  [
    /^(?:(?:show|list|see|view|manage|what are)(?: me)? )?(?:all )?(?:of )?(?:my |the )?reminders(?: list)?$|^(?:what|which) reminders do i have(?: set)?$/i,
    { does: 'reminders' },
  ],
  [
    /^(?:(?:show|change|open|edit|see|view|what are)(?: me)? )?(?:the |my |our |this channel[’']?s |channel |place |digest |bot )?(?:settings|preferences)(?: (?:here|(?:of|for|in) (?:this|the) channel|for me))?$/i,
    { does: 'settings' },
  ],
  [/^(?:set|change) (?:the |my |our )?(?:digest )?(?:(?:time ?)?zone|hour|days)$/i, { does: 'settings' }],
  [
    /^wrong(?: (?:number |#)?\d{1,3})?$|^(?:this|that|it|(?:number |#)?\d{1,3}) (?:is|looks|seems) wrong$/i,
    { does: 'report' },
  ],
]

function wholeOrder(text: string): Order | undefined {
  return whole.find(([way]) => way.test(text))?.[1]
}
