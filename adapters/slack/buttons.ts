import type { types } from '@slack/bolt'
import { shareLabel, type Offer } from '../../src/answer/offers.ts'
import type { Choice } from '../../src/question/talk/conversation.ts'
import { pressValue, type Press } from '../chat/press.ts'
import { actionPrefix, longestButton, longestRow, longestValue, mostActions } from './limits.ts'
import { literal } from '../chat/literal.ts'
import { escaped } from './text.ts'

/** A button; undefined where none can carry the press, or there is no word to put on it. */
export function button(label: string, press: Press | undefined): types.Button | undefined {
  const value = press === undefined ? undefined : pressValue(press, longestValue)
  const words = shortened(literal(label).replaceAll('\n', ' '))
  if (value === undefined || words.trim() === '') return undefined
  return {
    type: 'button',
    text: { type: 'plain_text', text: words, emoji: false },
    action_id: actionPrefix,
    value,
  }
}

/** The buttons of choices: each carries its question, or where that is too long its place in the stored answer. */
export function choiceButtons(
  choices: readonly Choice[],
  names: readonly string[],
  answer: string | undefined,
): readonly types.Button[] {
  return choices.flatMap(({ question }, choice) => {
    const name = names[choice] ?? ''
    const byPlace: Press | undefined = answer === undefined ? undefined : { does: 'choose', answer, choice }
    return button(name, { does: 'ask', question }) ?? button(name, byPlace) ?? []
  })
}

/** The buttons for the details of the listings that a message shows. */
export function detailsButtons(offers: readonly Offer[], shown: ReadonlySet<number>): readonly types.Button[] {
  return offers.flatMap((offer) =>
    offer.does === 'details' && shown.has(offer.number)
      ? (button(offer.label, { does: 'details', listing: offer.listing }) ?? [])
      : [],
  )
}

/** The buttons below an answer that is stored: to turn its pages, to change its question, to share it. */
export function answerButtons(offers: readonly Offer[], answer: string, canShare: boolean): readonly types.Button[] {
  const says = offers.flatMap((offer) =>
    offer.does === 'say' ? (button(offer.label, { does: 'say', answer, says: offer.says }) ?? []) : [],
  )
  const share = canShare ? button(shareLabel, { does: 'share', answer }) : undefined
  return share === undefined ? says : [...says, share]
}

/** Buttons in rows that Slack takes, each with an id that is its own in its message's row. */
export function rowsOf(buttons: readonly types.Button[]): readonly (readonly types.Button[])[] {
  const rows: types.Button[][] = []
  let size = 0
  for (const each of buttons) {
    const own = JSON.stringify(each).length + escaped(each.text.text).length + '- \n,'.length
    const row = rows.at(-1)
    if (row === undefined || row.length === mostActions || size + own > longestRow) {
      rows.push([each])
      size = own
    } else {
      row.push(each)
      size += own
    }
  }
  return rows.map((row) => row.map((each, index) => ({ ...each, action_id: `${actionPrefix}${index}` })))
}

/** Words that fit a button; what is left out stands in the question or the list that the button belongs to. */
function shortened(label: string): string {
  if (label.length <= longestButton) return label
  const room = label.slice(0, longestButton - 1)
  const whole = room.replace(/\s+\S*$/, '')
  return `${(whole === '' ? room : whole).replace(/[\uD800-\uDBFF]$/, '')}…`
}
