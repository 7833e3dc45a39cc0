import { plainText, words, type Answer, type Block } from '../answer/answer.ts'
import { dayInWords } from '../answer/day-words.ts'
import { sourceOf, type Moment } from '../answer/facts.ts'
import type { SeenChange } from '../archive/known.ts'
import { dayAt } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import { changeInWords } from './change-words.ts'
import { datesAndPlace } from './dates.ts'

/**
 * An answer that was given, with one of its listings as it is now and what changed; where it tells of the listing in its own
 * words, that is said below them.
 */
export function corrected(answer: Answer, listing: Listing, change: SeenChange, moment: Moment): Answer {
  const told = amended(answer, listing, change, moment)
  if (told !== undefined) return told
  const title = `“${listing.title}”`
  const since = `Changed on ${dayInWords(dayAt(change.at, moment.zone))}, ${title}: `
  const text = [...words(since), ...changeInWords(change, moment.fallbackZone), ...words('.')]
  const isBefore = (block: Block): boolean =>
    block.kind === 'note' && plainText(block.text).startsWith('Changed on ') && plainText(block.text).includes(title)
  return { blocks: [...answer.blocks.filter((block) => !isBefore(block)), { kind: 'note', text }] }
}

/**
 * A digest that was sent, with one of its listings as it is now and what changed below it; undefined where it tells
 * nothing of that listing.
 */
export function amended({ blocks }: Answer, listing: Listing, change: SeenChange, moment: Moment): Answer | undefined {
  if (!blocks.some((block) => block.kind === 'listing' && block.listing.id === listing.id)) return undefined
  return {
    blocks: blocks.map((block): Block => {
      if (block.kind !== 'listing' || block.listing.id !== listing.id) return block
      const { dates } = datesAndPlace(listing, moment)
      const [_then, ...others] = block.facts.filter((fact) => fact[0]?.text.startsWith('The dates disagree') !== true)
      const what = changeInWords(change, moment.fallbackZone)
      const since = `Changed on ${dayInWords(dayAt(change.at, moment.zone))}: `
      const kept = others.filter((fact) => fact[0]?.text.startsWith('Changed on ') !== true)
      // A page that flaps comes back to what was told.
      const isSaid = kept.some((fact) => plainText(fact).includes(plainText(what)))
      return {
        ...block,
        listing,
        title: words(listing.title),
        facts: [dates, ...kept, ...(isSaid ? [] : [[...words(since), ...what]])],
        source: sourceOf(listing),
      }
    }),
  }
}
