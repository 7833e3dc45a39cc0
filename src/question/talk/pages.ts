import type { Claim } from '../span.ts'
import { ordinal, ordinalOf } from '../words/number-words.ts'
import type { View } from './conversation.ts'
import { screenful } from './view.ts'

const pattern = new RegExp(
  String.raw`\b(?:on |to )?(?:the )?(?:page (?:no\.? |number )?([1-9]\d{0,2})|(${ordinal}) page)(?! of (?:the )?(?:report|document|cv|proposal))\b(?: of)?`,
  'i',
)

/** Which page of a list is wanted, from 1: "page 2 of the news", "the second page". */
export function readPage(text: string): Claim<number> | undefined {
  const match = /page/i.test(text) ? pattern.exec(text) : null
  if (match === null) return undefined
  const [written, number, place = ''] = match
  const meaning = number === undefined ? ordinalOf(place) : Number(number)
  if (meaning < 1) return undefined
  return { start: match.index, end: match.index + written.length, written, meaning }
}

/** The part of a list that a page of it is. */
export function viewOfPage(page: number): View {
  return { from: (page - 1) * screenful, size: screenful }
}
