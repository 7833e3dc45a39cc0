import type { types } from '@slack/bolt'
import type { Answer } from '../../src/answer/answer.ts'
import type { Offer } from '../../src/answer/offers.ts'
import { answerButtons, detailsButtons, type Button } from '../chat/buttons.ts'
import type { Rendering } from '../chat/surface.ts'
import { elementOfButton, rowsOf } from './elements.ts'
import { longestBlocks, longestButton, longestSaid, mostBlocks } from './limits.ts'
import { partsOf, rowPart, type Part } from './parts.ts'
import { escaped } from './text.ts'

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
  const parts = partsOf(document, answer)
  const below =
    answer === undefined || parts.length === 0 ? [] : rowParts(answerButtons(offers, answer, canShare, longestButton))
  return packed([...parts, ...below], offers).map((group) => ({
    text: saidOf(group),
    blocks: blocksOf(group, offers),
    unfurl_links: false,
    unfurl_media: false,
    mrkdwn: false,
  }))
}

/** Parts in as few groups as messages or views are needed for them. */
export function packed(parts: readonly Part[], offers: readonly Offer[]): readonly (readonly Part[])[] {
  const groups: Part[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last !== undefined && fits([...last, part], offers)) last.push(part)
    else groups.push([part])
  }
  return groups
}

function fits(parts: readonly Part[], offers: readonly Offer[]): boolean {
  const blocks = blocksOf(parts, offers)
  return (
    saidOf(parts).length <= longestSaid && blocks.length <= mostBlocks && JSON.stringify(blocks).length <= longestBlocks
  )
}

/** What the parts say; of buttons alone, which need no words beside them, what stands on them. */
function saidOf(parts: readonly Part[]): string {
  const said = parts.flatMap((part) => (part.said === '' ? [] : [part.said]))
  return (said.length === 0 ? parts.map(({ blocks }) => labelsOf(blocks)) : said).join('\n')
}

function labelsOf(blocks: readonly types.KnownBlock[]): string {
  const rows = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))
  return escaped(rows.flatMap((each) => (each.type === 'button' ? [each.text.text] : [])).join(' · '))
}

/** The blocks of parts, and below the last listing the buttons for details of those that are among them. */
export function blocksOf(parts: readonly Part[], offers: readonly Offer[]): types.KnownBlock[] {
  const shown = new Set(parts.flatMap(({ listing }) => listing ?? []))
  const last = parts.findLastIndex(({ listing }) => listing !== undefined)
  const rows = rowParts(detailsButtons(offers, shown, longestButton)).flatMap((row) => row.blocks)
  return parts.flatMap(({ blocks }, index) => (index === last ? [...blocks, ...rows] : blocks))
}

/** Buttons as parts, a row each. */
export function rowParts(buttons: readonly Button[]): readonly Part[] {
  return rowsOf(buttons.flatMap((each) => elementOfButton(each) ?? [])).map((row) => rowPart(row))
}
