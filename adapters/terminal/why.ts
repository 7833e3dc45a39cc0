import { whyNotices } from '../../src/digest/why-words.ts'
import { Complaint } from '../complaint.ts'
import { holdingsSeen } from '../holdings.ts'
import type { Program } from '../program.ts'
import { quoted } from '../quoted.ts'
import { storeThere } from '../store-for.ts'
import { explained } from '../why.ts'
import { layoutFor, renderAnswer } from './render.ts'
import { send } from './send.ts'

/** Prints why a subscription told its place of a listing, or what kept that out. */
export async function why(words: readonly string[], program: Program): Promise<number> {
  const [key, listing, ...others] = words
  if (key === undefined || listing === undefined || others.length > 0)
    throw new Complaint('why takes a subscription and a listing: callboard why SUBSCRIPTION LISTING', 2)
  const { settings, warn, output, environment, clock } = program
  const store = await storeThere(settings, warn)
  try {
    const all = await store.subscriptions.all()
    const subscription = all.find((each) => each.key === key)
    if (subscription === undefined) {
      const way = all.length === 0 ? 'there is none' : 'callboard subscriptions lists them'
      throw new Complaint(`there is no subscription ${quoted(key)}; ${way}`, 2)
    }
    const { library, register } = await holdingsSeen(program, store.listings)
    const document = await explained(
      subscription,
      listing,
      { library, register, subscriptions: store.subscriptions },
      clock(),
    )
    if (document === undefined)
      throw new Complaint(`there is no listing ${quoted(listing)}. ${whyNotices.whichListing}`, 2)
    await send(output, `${renderAnswer(document, layoutFor(output, environment))}\n`)
    return 0
  } finally {
    await store.close()
  }
}
