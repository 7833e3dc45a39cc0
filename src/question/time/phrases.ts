import { beginningAt, byBeginning } from './beginnings.ts'
import { nonDateAt } from './non-dates.ts'
import type { Phrase } from './pattern.ts'
import type { Period } from './period.ts'
import { calendarUnits, innerUnits, weekendAlone } from './phrases/calendar-units.ts'
import { days, daysAlone } from './phrases/days.ts'
import { numeric, numericAlone } from './phrases/numeric.ts'
import { parts } from './phrases/parts.ts'
import { windows } from './phrases/windows.ts'
import { years } from './phrases/years.ts'
import type { Match, Sentence } from './sentence.ts'

/**
 * Every way of naming a time. The longest that fits wins; of equally long ones the earlier in this list. To add a way,
 * add a line to the table it belongs to.
 */
const phrases: readonly Phrase[] = [
  ...numeric, // 2015-10 is October before it is 2015 to 2010
  ...days, // "1 March" is a day before it is the first of something
  ...calendarUnits, // "the day after tomorrow" before "the day after" anything
  ...windows,
  ...parts, // "first half of 2015" before the bare "first half"
  ...years, // last: a bare year is what is left when nothing longer holds it
]

const alone = byBeginning(phrases)
const inside = byBeginning([...phrases, ...innerUnits])
const afterLead = byBeginning([...phrases, ...daysAlone, ...numericAlone, weekendAlone])

export type Named = Match<Period> & { readonly phrase: Phrase }

/** Where a time stands: by itself, within a larger one, or behind a word such as "since"; each opens more phrases. */
export type Where = 'alone' | 'inside' | 'after lead'

/** The longest time named from a token on. `dated` says that the word before can stand only before a time. */
export function namedAt(sentence: Sentence, at: number, where: Where, dated = where !== 'alone'): Named | undefined {
  const table = where === 'inside' ? inside : where === 'alone' ? alone : afterLead
  let longest: Named | undefined
  for (const phrase of beginningAt(table, sentence, at)) {
    const match = phrase.read(sentence, at)
    if (!match || !endsClean(sentence, match.next)) continue
    const longer = match.next - (longest?.next ?? 0)
    if (longer > 0 || (longest && longer === 0 && rank(phrase) < rank(longest.phrase))) longest = { ...match, phrase }
  }
  if (!longest) return undefined
  const veto = nonDateAt(sentence, at, dated)
  return veto && veto.next >= longest.next ? undefined : longest
}

const ranks: ReadonlyMap<Phrase, number> = new Map(phrases.map((phrase, position) => [phrase, position]))

function rank(phrase: Phrase): number {
  return ranks.get(phrase) ?? phrases.length
}

/** Nothing of a word may go on behind a time: "2015x", "Q3b" and "C182" name none. */
function endsClean({ tokens }: Sentence, next: number): boolean {
  const after = tokens[next]
  return !after?.glued || !/^[\p{L}\d%+]/u.test(after.word) || !/^[\p{L}\d]/u.test(tokens[next - 1]?.word ?? '')
}
