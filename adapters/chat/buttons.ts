import { dropMark, shareLabel, type Offer } from '../../src/answer/offers.ts'
import type { Choice } from '../../src/question/talk/conversation.ts'
import { literal } from './literal.ts'
import type { Press } from './press.ts'

/** Something to press: the words on it, literal and in one line, and what it does. */
export type Button = { readonly label: string; readonly press: Press }

/** A button whose words have room on it; undefined where there is no word to put there. */
export function buttonOf(label: string, press: Press, longest: number): Button | undefined {
  const words = shortened(literal(label).replaceAll('\n', ' '), longest)
  return words.trim() === '' ? undefined : { label: words, press }
}

/** What choosing one of several does: it asks the choice's question, or takes it by its place in the kept answer. */
export function choosing({ question }: Choice, choice: number, answer: string | undefined): readonly Press[] {
  return [{ does: 'ask', question }, ...(answer === undefined ? [] : [{ does: 'choose' as const, answer, choice }])]
}

/** The buttons for the details of the listings that a message shows. */
export function detailsButtons(
  offers: readonly Offer[],
  shown: ReadonlySet<number>,
  longest: number,
): readonly Button[] {
  return offers.flatMap((offer) =>
    offer.does === 'details' && shown.has(offer.number)
      ? (buttonOf(offer.label, { does: 'details', listing: offer.listing }, longest) ?? [])
      : [],
  )
}

/** The buttons below a kept answer: to turn its pages, to change its question, to share it. */
export function answerButtons(
  offers: readonly Offer[],
  answer: string,
  canShare: boolean,
  longest: number,
): readonly Button[] {
  const says = offers.flatMap((offer) => {
    const press = pressOf(offer, answer)
    return press === undefined ? [] : (buttonOf(offer.label, press, longest) ?? [])
  })
  const share = canShare ? buttonOf(shareLabel, { does: 'share', answer }, longest) : undefined
  return share === undefined ? says : [...says, share]
}

/** Details have buttons of their own, among the listings. */
function pressOf(offer: Offer, answer: string): Press | undefined {
  switch (offer.does) {
    case 'say':
      return { does: 'say', answer, says: offer.says }
    case 'form':
      return { does: 'form', form: offer.form, ...(offer.of === undefined ? {} : { of: offer.of }) }
    case 'details':
      return undefined
  }
}

/** Words that fit a button; what is left out stands in the question or the list that the button belongs to. */
function shortened(label: string, longest: number): string {
  if (label.length <= longest) return label
  // What pressing it does must be seen.
  const end = label.endsWith(dropMark) ? `…${dropMark}` : '…'
  const room = label.slice(0, longest - end.length)
  const whole = room.replace(/\s+\S*$/, '')
  return `${(whole === '' ? room : whole).replace(/[\uD800-\uDBFF]$/, '')}${end}`
}
