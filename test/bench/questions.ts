/** Questions as people ask them. */
export const ordinaryQuestions: readonly string[] = [
  'open calls in Mongolia',
  'Events in September 2015.',
  'what closes this week?',
  'news from South-East Asia',
  'calls for a national consultant paid in MNT',
  'how do I apply for the e-formalization call?',
  'forced labour',
  'news since 27 August 2020',
  'how many events in May 2015?',
  'what happened in Georgia in July 2020?',
]

/** Parts that are slow to read when they are repeated, each aimed at one reader. */
const hostileParts: readonly (readonly [name: string, part: string])[] = [
  ['one letter', 'x'],
  ['digits', '1'],
  ['digits apart', '1 '],
  ['dashes', '-'],
  ['days and dashes', '1 - 2 - '],
  ['months', 'march april '],
  ['misspelt months', 'septemeber '],
  ['between and', 'between and '],
  ['from to', 'from 1 to '],
  ['countries', 'Mongolia China '],
  ['a country cut short', 'Lao People’s Democratic '],
  ['kinds', 'open calls closing '],
  ['words of the archive', 'forced labour '],
  ['words near those of the archive', 'forcd labuor '],
  ['capitals', 'ABC '],
  ['brackets', '('],
  ['quotes', '“'],
  ['dots', 'a.'],
  ['at signs', 'a@'],
  ['accents', 'é'],
  ['emoji', '😀'],
  ['Chinese', '中国 '],
  ['clauses', 'calls in March or events in Japan, '],
  ['not wanted', 'not in China or not in '],
  ['misspelt kinds', 'evnts callls '],
  ['first weeks', 'first week of the last week of '],
  ['numbers with signs', '#1 and #2, '],
  ['tables', 'how many per month by '],
  ['topics in clauses', 'wages or '],
  ['numbers in clauses', '1 and '],
  ['places in clauses', 'in china, or '],
]

/** Texts of one length that are made to be slow. */
export function adversarialTexts(length: number): readonly (readonly [name: string, text: string])[] {
  const repeated = hostileParts.map(
    ([name, part]) => [name, part.repeat(Math.ceil(length / part.length)).slice(0, length)] as const,
  )
  return [...repeated, ['spaces', `open${' '.repeat(length - 10)}calls`]]
}
