import { nonDateAt } from './non-dates.ts'
import type { Phrase } from './pattern.ts'
import type { Period } from './period.ts'
import { calendarUnits, innerUnits, unitsAfterLead } from './phrases/calendar-units.ts'
import { days, daysAlone } from './phrases/days.ts'
import { notedAt, notedAloneAt } from './phrases/numeric.ts'
import { parts } from './phrases/parts.ts'
import { windows } from './phrases/windows.ts'
import { unnumberedYears, workingYears } from './phrases/working-years.ts'
import { years } from './phrases/years.ts'
import type { Match, Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'
import { fittingAt, mayBegin, slotsOf, treeOf } from './tree.ts'

/**
 * Every way of naming a time. To add one:
 * 1. a name for something known ("fortnight", "Sept", "noughties") is one line in its table in `words.ts`;
 * 2. another way of putting words together is one `phrase('its words {slot}', meaning)` in the table of `phrases/` that
 *    holds its like; what a slot reads stands in `slots/values.ts`, a word that opens or shuts a side in `leads.ts`;
 * 3. what only looks like a time is one line in `non-dates.ts`. Each line gets its row in `test/question/time/`.
 * The longest that fits wins; of equally long ones the earlier.
 */
const phrases: readonly Phrase[] = [
  ...days, // "1 March" is a day before it is the first of something
  ...calendarUnits, // "the day after tomorrow" before "the day after" anything
  ...windows,
  ...parts, // "first half of 2015" before the bare "first half"
  ...workingYears,
  ...years, // last: a bare year is what is left when nothing longer holds it
]

/** Where a time stands: by itself, within a larger one, or behind a word such as "since"; each opens more phrases. */
export type Where = 'alone' | 'inside' | 'after lead'

const tree = treeOf([
  ...ranked(phrases, undefined),
  ...ranked([...innerUnits, ...unnumberedYears], 'inside'),
  ...ranked([...daysAlone, ...unitsAfterLead, ...unnumberedYears], 'after lead'),
])

function ranked(list: readonly Phrase[], only: Where | undefined) {
  return list.map((phrase, rank) => ({ pattern: phrase.pattern, phrase, only, rank: only ? phrases.length : rank }))
}

/** A named time and the pattern that read it. */
export type Named = Match<Period> & { readonly reader: string }

/** Whether a time can begin at the token. */
export function mayBeginTime(token: Token | undefined): boolean {
  return mayBegin(tree, token)
}

/** The longest time named from a token on. `dated` says that the word before can stand only before a time. */
export function namedAt(sentence: Sentence, at: number, where: Where, dated = where !== 'alone'): Named | undefined {
  if (!mayBeginTime(sentence.tokens[at])) return undefined
  const longest = longestOf(notationAt(sentence, at, where), wordedAt(sentence, at, where))
  if (!longest) return undefined
  const veto = nonDateAt(sentence, at, dated)
  return veto && veto.next >= longest.next ? undefined : longest
}

/** In digits 2015-10 is October before it is 2015 to 2010 in words. */
function longestOf(noted: Named | undefined, worded: Named | undefined): Named | undefined {
  return noted && worded ? (worded.next > noted.next ? worded : noted) : (noted ?? worded)
}

function notationAt(sentence: Sentence, at: number, where: Where): Named | undefined {
  if (sentence.tokens[at]?.value === undefined) return undefined
  const found = notedAt(sentence, at) ?? (where === 'after lead' ? notedAloneAt(sentence, at) : undefined)
  return found && endsClean(sentence, found.next) ? found : undefined
}

function wordedAt(sentence: Sentence, at: number, where: Where): Named | undefined {
  const fitting = fittingAt(tree, sentence, at).filter(
    ({ item, next }) => (item.only === undefined || item.only === where) && endsClean(sentence, next),
  )
  // What fits may still mean nothing ("31 of 2015"): from the longest on, the first that does.
  if (fitting.length > 1) fitting.sort((a, b) => b.next - a.next || a.item.rank - b.item.rank)
  for (const each of fitting) {
    const value = each.item.phrase.meaning(slotsOf(each), sentence.context)
    if (value) return { value, next: each.next, reader: each.item.pattern }
  }
  return undefined
}

/** Nothing of a word may go on behind a time: "2015x", "Q3b" and "C182" name none. */
function endsClean({ tokens }: Sentence, next: number): boolean {
  const after = tokens[next]
  if (!after?.glued || !tokens[next - 1]?.isWord) return true
  return !after.isWord && after.word !== '%' && after.word !== '+'
}
