import type { types } from '@slack/bolt'
import { plainText, type Answer } from '../../src/answer/answer.ts'
import { detailsTitle, turnLabels } from '../../src/answer/offers.ts'
import { partsOf, rowParts } from '../chat/parts.ts'
import type { Press } from '../chat/press.ts'
import { blocksOf, groupsOf } from './render.ts'
import { writing } from './writing.ts'

/** Everything a listing holds as a modal; `part`, from 0, where one has no room for all. */
export function detailsView(document: Answer, listing: string, part = 0): types.ModalView {
  const blocks = viewBlocks(withoutTitleTwice(document), part, (other) => ({ does: 'details', listing, part: other }))
  return { type: 'modal', title: { type: 'plain_text', text: detailsTitle, emoji: false }, blocks }
}

/** The headline of a listing is its title, which its block says again. */
function withoutTitleTwice({ blocks }: Answer): Answer {
  const [first, second, ...others] = blocks
  const isSame =
    first?.kind === 'say' && second?.kind === 'listing' && plainText(first.text) === plainText(second.title)
  return { blocks: isSame ? [second, ...others] : blocks }
}

/** What Home shows; `part`, from 0, where it has no room for all. */
export function homeView(document: Answer, part = 0): types.HomeView {
  return { type: 'home', blocks: viewBlocks(document, part, (other) => ({ does: 'home', part: other })) }
}

/** One part of a document, the last where it has fewer, with buttons that turn to those beside it. */
function viewBlocks(document: Answer, asked: number, turnTo: (part: number) => Press): types.KnownBlock[] {
  const groups = groupsOf(partsOf(document, undefined, writing))
  const part = Math.min(asked, Math.max(0, groups.length - 1))
  const turns = [
    ...(part > 0 ? [{ label: turnLabels.previous, press: turnTo(part - 1) }] : []),
    ...(part + 1 < groups.length ? [{ label: turnLabels.next, press: turnTo(part + 1) }] : []),
  ]
  return blocksOf([...(groups[part] ?? []), ...rowParts(turns, writing)])
}
