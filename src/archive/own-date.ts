import { holds } from '../calendar/interval.ts'
import { daysOfPrinted, precisionOf, type PrintedDate } from '../calendar/printed.ts'
import { datesIn, dateAt, dateText, type PrintedRange } from './printed-date.ts'
import { sentencesOf } from './sentence.ts'

/** Verbs by which a summary tells what took place, in the voice of the one it happened to or of the one who did it. */
const tookPlace =
  /\b(?:organi[sz]ed|held|conducted|convened|hosted|carried out|scheduled|opened|launched|took place|takes place|taking place|met|gathered|visited|travelled|signed|presented|attended|participated|discussed|delivered|completed|celebrated|finali[sz]ed|was (?:done|made)|were (?:done|made))\b/i
/** Days of something else: a law's adoption, another occasion, what is still to come. */
const ofSomethingElse =
  /\b(?:adopted|amended|ratified|decree|entered into force|law of|act of|convention of|established in|founded|established on|since|will be|will take|follow-?up|next|again|another|planned|second|third|later|until|deadline)\b/i

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
      if (!holds(bounds, { start: daysOfPrinted(range.start).start, end: daysOfPrinted(range.end).end })) continue
      if (!isOwn(text, start, end)) continue
      found.set(`${range.start}/${range.end}`, { range, written: text.slice(start, end) })
    }
  }
  const [only, ...others] = found.values()
  return others.length === 0 ? only : undefined
}

/** Whether a date in a sentence is when the thing took place: "was held on …", "… (15 May 2018)", "On 5 May, X met". */
function isOwn(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start)
  const clause = before.slice(Math.max(before.lastIndexOf(';'), 0))
  if (ofSomethingElse.test(clause)) return false
  const opens = /^(?:on|from|between|during)\s+(?:the\s+)?$/i.test(before) || before === ''
  if (opens) return tookPlace.test(sentence.slice(end))
  return (
    tookPlace.test(before) &&
    /(?:\b(?:on|from|between|during|dated?)(?:\s+(?:the|mon|tues|wednes|thurs|fri|satur|sun)\w*)?|[,(])\s*$/i.test(
      before,
    )
  )
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
    const bare = lead.replace(/[\s,;:([–—-]+(?:on|from|du|del)?\s*$/i, '')
    const rest = bare.lastIndexOf('(') > bare.lastIndexOf(')') ? `${bare})` : bare
    return rest === '' ? undefined : { title: rest, written: title.slice(at).trim(), range: date.range }
  }
  return undefined
}
