import { nonDateAt } from './non-dates.ts'
import type { Phrase } from './pattern.ts'
import type { Period } from './period.ts'
import { calendarUnits, innerUnits } from './phrases/calendar-units.ts'
import { days, daysAlone } from './phrases/days.ts'
import { numeric, numericAlone } from './phrases/numeric.ts'
import { parts } from './phrases/parts.ts'
import { windows } from './phrases/windows.ts'
import { years } from './phrases/years.ts'
import type { Match, Sentence } from './sentence.ts'
import { decadeWords, months, numbers, ordinals, seasons, units, weekdays } from './words.ts'

/**
 * Every way of naming a time. The longest that fits wins; of equally long ones the earlier in this list. To add a way,
 * add a line to the table it belongs to.
 */
export const phrases: readonly Phrase[] = [
  ...numeric, // 2015-10 is October before it is 2015 to 2010
  ...days, // "1 March" is a day before it is the first of something
  ...calendarUnits, // "the day after tomorrow" before "the day after" anything
  ...windows,
  ...parts, // "first half of 2015" before the bare "first half"
  ...years, // last: a bare year is what is left when nothing longer holds it
]

type Index = { readonly byWord: ReadonlyMap<string, readonly Phrase[]>; readonly bySlot: readonly Phrase[] }

const index = indexed(phrases)
const inside = indexed([...phrases, ...innerUnits])
const afterLead = indexed([...phrases, ...daysAlone, ...numericAlone])

function indexed(list: readonly Phrase[]): Index {
  const byWord = new Map<string, Phrase[]>()
  for (const phrase of list) {
    for (const word of phrase.begins ?? []) byWord.set(word, [...(byWord.get(word) ?? []), phrase])
  }
  return { byWord, bySlot: list.filter(({ begins }) => begins === undefined) }
}

export type Named = Match<Period> & { readonly phrase: Phrase }

/** The longest time named from a token on; `where` opens the phrases that only stand inside others or after a lead. */
export function namedAt(
  sentence: Sentence,
  at: number,
  where: 'alone' | 'inside' | 'after lead',
  dated = where !== 'alone',
): Named | undefined {
  const { byWord, bySlot } = where === 'inside' ? inside : where === 'alone' ? index : afterLead
  const token = sentence.tokens[at]
  if (!token) return undefined
  let longest: Named | undefined
  const consider = (list: readonly Phrase[]): void => {
    for (const phrase of list) {
      const match = phrase.read(sentence, at)
      if (!match || !endsClean(sentence, match.next)) continue
      const longer = match.next - (longest?.next ?? 0)
      const earlier = longest !== undefined && longer === 0 && rank(phrase) < rank(longest.phrase)
      if (longer > 0 || earlier) longest = { ...match, phrase }
    }
  }
  consider(byWord.get(token.word) ?? [])
  if (token.value !== undefined || beginsSlot.has(token.word)) consider(bySlot)
  if (!longest) return undefined
  const veto = nonDateAt(sentence, at, dated)
  return veto && veto.next >= longest.next ? undefined : longest
}

const ranks: ReadonlyMap<Phrase, number> = new Map(phrases.map((phrase, position) => [phrase, position]))

function rank(phrase: Phrase): number {
  return ranks.get(phrase) ?? phrases.length
}

/** Words a phrase that begins with a slot can begin with. */
const beginsSlot: ReadonlySet<string> = new Set([
  "'",
  'the',
  'this',
  'current',
  'last',
  'previous',
  'past',
  'next',
  'coming',
  'following',
  'early',
  'upcoming',
  'calendar',
  'same',
  ...months.keys(),
  ...weekdays.keys(),
  ...units.keys(),
  ...seasons.keys(),
  ...numbers.keys(),
  ...ordinals.keys(),
  ...decadeWords.keys(),
])

/** Nothing of a word may go on behind a time: "2015x", "Q3b" and "C182" name none. */
function endsClean({ tokens }: Sentence, next: number): boolean {
  const after = tokens[next]
  return !after?.glued || !/^[\p{L}\d%+]/u.test(after.word) || !/^[\p{L}\d]/u.test(tokens[next - 1]?.word ?? '')
}
