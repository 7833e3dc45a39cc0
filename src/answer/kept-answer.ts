import type { Listing } from '../listing/listing.ts'
import type { Asking } from '../question/talk/asking.ts'
import type { Conversation } from '../question/talk/conversation.ts'
import type { Answer, Block } from './answer.ts'
import type { Offer } from './offers.ts'

/** An answer as its buttons need it: the question, to answer it alike again, and what the conversation was after it. */
export type KeptAnswer = {
  readonly asking: Asking
  readonly after: Conversation
  /** Of an answer that all may read and that shows listings: what stands there. */
  readonly posted?: Posted
}

type ListingBlock = Extract<Block, { kind: 'listing' }>
/** Of a listing its id is enough: the rest is known elsewhere. */
type PostedBlock = Exclude<Block, ListingBlock> | (Omit<ListingBlock, 'listing'> & { readonly listing: string })

/** What stands somewhere for all to read, so that it can be corrected: its words, its buttons, its thread. */
export type Posted = {
  readonly blocks: readonly PostedBlock[]
  readonly offers: readonly Offer[]
  readonly thread?: string
}

/** An answer as what stands there. */
export function postedOf({ blocks }: Answer): Posted['blocks'] {
  return blocks.map((block) => (block.kind === 'listing' ? { ...block, listing: block.listing.id } : block))
}

/** The answer that stands there; undefined where one of its listings is not known any more. */
export function answerPosted(
  { blocks }: Pick<Posted, 'blocks'>,
  listingOf: (id: string) => Listing | undefined,
): Answer | undefined {
  const whole: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'listing') {
      whole.push(block)
      continue
    }
    const listing = listingOf(block.listing)
    if (listing === undefined) return undefined
    whole.push({ ...block, listing })
  }
  return { blocks: whole }
}
