import { holds } from '../calendar/interval.ts'
import { daysOfPrinted, precisionOf, type PrintedDate } from '../calendar/printed.ts'
import { datesIn, dateAt, dateText, type PrintedRange } from './printed-date.ts'
import { sentencesOf } from './sentence.ts'

/** Verbs by which a summary tells when the thing itself took place; a law's adoption or a survey's year is not that. */
const tookPlace =
  /\b(?:(?:was|were|is|are|has been|have been|will be|to be|being)\s+(?:\w+ly\s+)?(?:jointly\s+)?(?:organi[sz]ed|held|conducted|convened|hosted|carried out|scheduled|opened|launched|delivered)|(?:took|takes|will take|taking) place|(?:organi[sz]ed|held|convened|hosted)\s+(?:a|an|the)|(?:met|gathered|convened))\b/i

export type OwnDate = { readonly range: PrintedRange; readonly written: string }

/**
 * The exact day (or days) that a summary gives for the thing itself, inside the rough date it is listed under; undefined
 * where it gives none or several that differ.
 */
export function ownDateIn(summary: string, listed: PrintedDate): OwnDate | undefined {
  const bounds = daysOfPrinted(listed)
  const found = new Map<string, OwnDate>()
  for (const { text } of sentencesOf(summary)) {
    for (const { start, end, range } of datesIn(text)) {
      if (range === undefined || precisionOf(range.start) !== 'day' || precisionOf(range.end) !== 'day') continue
      const before = text.slice(0, start)
      if (!tookPlace.test(before) || !/(?:\b(?:on|from|between|during|dated?)|[,(])\s*(?:the\s+)?$/i.test(before))
        continue
      if (!holds(bounds, { start: daysOfPrinted(range.start).start, end: daysOfPrinted(range.end).end })) continue
      found.set(`${range.start}/${range.end}`, { range, written: text.slice(start, end) })
    }
  }
  const [only, ...others] = found.values()
  return others.length === 0 ? only : undefined
}

export type DatedTitle = { readonly title: string; readonly written: string; readonly range: PrintedRange }

/** A title's own date at its end, and the title without it; undefined where it ends otherwise. */
export function datedTitle(title: string): DatedTitle | undefined {
  const plain = dateText(title)
  // A date is at most this long: "29 September 2023 - 14 February 2024", with weekdays and brackets.
  const from = Math.max(0, plain.length - 70)
  for (const { index } of plain.slice(from).matchAll(/(?<![\p{L}\p{N}/.-])[\p{L}\p{N}]/gu)) {
    const at = from + index
    const date = dateAt(plain, at)
    if (date?.range === undefined || !/^[\s).\]]*$/.test(plain.slice(date.end))) continue
    if (precisionOf(date.range.end) === 'year') return undefined
    const lead = title.slice(0, at)
    if (/\b(?:deadline|by|before|until|since|after|of|in|for|to)\W*$/i.test(lead)) return undefined
    const rest = lead.replace(/[\s,;:([–—-]+(?:on|from|du|del)?\s*$/i, '')
    return rest === '' ? undefined : { title: rest, written: title.slice(at).trim(), range: date.range }
  }
  return undefined
}
