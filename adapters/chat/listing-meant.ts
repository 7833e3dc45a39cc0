import { reply } from '../../src/bot.ts'
import type { Listing } from '../../src/listing/listing.ts'
import type { About } from '../../src/subscription/order.ts'
import type { Given } from './given.ts'

/** The listings that an order may be about: of the answer before by number, by id, by their words, or all it showed. */
export async function listingsMeant({ number, id, words }: About, given: Given): Promise<readonly Listing[]> {
  const { asking, working, now } = given
  const { shown = [], focus } = asking.before ?? {}
  if (number !== undefined) return listed(shown.slice(number - 1, number), given)
  if (id !== undefined) return listed([id], given)
  if (words === undefined) return listed(focus === undefined ? shown : [focus], given)
  const among = listed(shown, given).filter(({ title }) => hasWords(title, words))
  if (among.length > 0) return among
  const found = await reply(working.library, { text: words, now, zone: asking.zone }).catch(() => undefined)
  return (found?.listings ?? []).slice(0, mostFound)
}

/** More than these are not offered to choose from. */
const mostFound = 10

/** Listings by their ids, those too that no page lists any more. */
function listed(ids: readonly string[], { working }: Given): readonly Listing[] {
  const byId = new Map(working.register.known.map(({ listing }) => [listing.id, listing] as const))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function hasWords(title: string, words: string): boolean {
  const plain = title.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => plain.includes(word))
}
