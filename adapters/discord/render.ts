import { ComponentType, type APIStringSelectComponent } from 'discord.js'
import { plainText, type Answer } from '../../src/answer/answer.ts'
import { detailsTitle, type Offer } from '../../src/answer/offers.ts'
import { answerButtons, buttonOf, detailsButtons } from '../chat/buttons.ts'
import { packed, piecesOf } from '../chat/packing.ts'
import { partsOf, rowParts, type Part } from '../chat/parts.ts'
import { pressValue } from '../chat/press.ts'
import type { Rendering } from '../chat/surface.ts'
import {
  flags,
  longestButton,
  longestOption,
  longestTexts,
  longestValue,
  mostComponents,
  mostOptions,
} from './limits.ts'
import { writing, type Piece } from './writing.ts'

/** A message as Discord posts or edits it: components alone, in which nobody is mentioned and nothing unfurls. */
export type DiscordMessage = {
  readonly flags: number
  readonly components: Piece[]
  readonly allowed_mentions: { readonly parse: readonly [] }
}

/** An answer as messages, in order: parted between its parts where one has no room for all, never inside a word. */
export function renderAnswer(document: Answer, rendering: Rendering = {}): readonly DiscordMessage[] {
  const { answer, offers = [], canShare = false, isQuiet = false } = rendering
  const parts = partsOf(document, answer, writing)
  const isEmpty = answer === undefined || parts.length === 0
  const below = isEmpty ? [] : rowParts(answerButtons(offers, answer, canShare, longestButton), writing)
  const piecesIn = (group: readonly Part<Piece>[]): readonly Piece[] =>
    piecesOf(group, (shown) => detailsPieces(document, offers, shown))
  const groups = packed([...parts, ...below], (group) => fits(piecesIn(group)))
  return groups.map((group) => ({
    flags: isQuiet ? flags.componentsV2 | flags.suppressNotifications : flags.componentsV2,
    components: [...piecesIn(group)],
    allowed_mentions: { parse: [] },
  }))
}

function fits(pieces: readonly Piece[]): boolean {
  const texts = pieces.map((piece) => (piece.type === ComponentType.TextDisplay ? piece.content.length : 0))
  const components = pieces.map((piece) => (piece.type === ComponentType.ActionRow ? 1 + piece.components.length : 1))
  const ids = pieces.flatMap(idsIn)
  return sum(texts) <= longestTexts && sum(components) <= mostComponents && new Set(ids).size === ids.length
}

/** The ids of what can be pressed, which differ in one message. */
function idsIn(piece: Piece): readonly string[] {
  if (piece.type !== ComponentType.ActionRow) return []
  return piece.components.flatMap((each) => ('custom_id' in each ? [each.custom_id] : []))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}

/** Details of the listings that a message shows: of one by a button, of several by a select. */
function detailsPieces(document: Answer, offers: readonly Offer[], shown: ReadonlySet<number>): readonly Piece[] {
  const buttons = detailsButtons(offers, shown, longestButton)
  const options = document.blocks.flatMap((block) => {
    if (block.kind !== 'listing' || !shown.has(block.number)) return []
    const press = { does: 'details', listing: block.listing.id } as const
    const isOffered = offers.some((offer) => offer.does === 'details' && offer.number === block.number)
    const value = pressValue(press, longestValue)
    const option = buttonOf(`${block.number}. ${plainText(block.title)}`, press, longestOption)
    return isOffered && value !== undefined && option !== undefined ? [{ label: option.label, value }] : []
  })
  if (options.length < 2 || options.length > mostOptions) return writing.rows(buttons).map(({ piece }) => piece)
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: detailsId,
    placeholder: `${detailsTitle}…`,
    options,
  }
  return [{ type: ComponentType.ActionRow, components: [select] }]
}

/** The id of the select for details; what is chosen in it is what a button would carry. */
export const detailsId = 'details'
