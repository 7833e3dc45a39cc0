import type { types } from '@slack/bolt'
import type { Answer } from '../../src/answer/answer.ts'
import type { Offer } from '../../src/answer/offers.ts'
import { answerButtons, detailsButtons } from '../chat/buttons.ts'
import { packed, piecesOf } from '../chat/packing.ts'
import { partsOf, rowParts, type Part } from '../chat/parts.ts'
import type { Rendering } from '../chat/surface.ts'
import { longestBlocks, longestButton, longestSaid, mostBlocks } from './limits.ts'
import { escaped } from './text.ts'
import { writing } from './writing.ts'

/**
 * A message as Slack posts or edits it: its blocks, and in `text` all their words for notifications and screen readers.
 * Nothing in it unfurls, and nothing that is not ours is read as markup.
 */
export type SlackMessage = {
  readonly text: string
  readonly blocks: types.KnownBlock[]
  readonly unfurl_links: false
  readonly unfurl_media: false
  readonly mrkdwn: false
}

/** An answer as messages, in order: parted between its parts where one has no room for all, never inside a word. */
export function renderAnswer(document: Answer, rendering: Rendering = {}): readonly SlackMessage[] {
  const { answer, offers = [], canShare = false } = rendering
  const parts = partsOf(document, answer, writing)
  const isEmpty = answer === undefined || parts.length === 0
  const below = isEmpty ? [] : rowParts(answerButtons(offers, answer, canShare, longestButton), writing)
  return groupsOf([...parts, ...below], offers).map((group) => ({
    text: saidOf(group),
    blocks: blocksOf(group, offers),
    unfurl_links: false,
    unfurl_media: false,
    mrkdwn: false,
  }))
}

type SlackPart = Part<types.KnownBlock>

/** Parts in as few groups as messages or views are needed for them. */
export function groupsOf(
  parts: readonly SlackPart[],
  offers: readonly Offer[] = [],
): readonly (readonly SlackPart[])[] {
  return packed(parts, (group) => {
    const blocks = blocksOf(group, offers)
    const isShort = saidOf(group).length <= longestSaid && blocks.length <= mostBlocks
    return isShort && JSON.stringify(blocks).length <= longestBlocks
  })
}

/** What the parts say; of buttons alone, which need no words beside them, what stands on them. */
function saidOf(parts: readonly SlackPart[]): string {
  const said = parts.flatMap((part) => (part.said === '' ? [] : [part.said]))
  if (said.length > 0) return said.join('\n')
  const labels = parts.flatMap(({ buttons = [] }) => buttons.map(({ label }) => label))
  return escaped(labels.join(' · '))
}

/** The blocks of parts, and below the last listing the buttons for details of those that are among them. */
export function blocksOf(parts: readonly SlackPart[], offers: readonly Offer[] = []): types.KnownBlock[] {
  const details = (shown: ReadonlySet<number>): readonly types.KnownBlock[] =>
    writing.rows(detailsButtons(offers, shown, longestButton)).map(({ piece }) => piece)
  return [...piecesOf(parts, details)]
}
