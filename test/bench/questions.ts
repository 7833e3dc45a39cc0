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

const longest = 10_000

function repeated(part: string): string {
  return part.repeat(Math.ceil(longest / part.length)).slice(0, longest)
}

/** Questions made to be slow: repetition against each reader, and every length up to what is refused. */
export const adversarialQuestions: readonly (readonly [name: string, text: string])[] = [
  ['one letter', repeated('x')],
  ['digits', repeated('1')],
  ['digits apart', repeated('1 ')],
  ['dashes', repeated('-')],
  ['days and dashes', repeated('1 - 2 - ')],
  ['months', repeated('march april ')],
  ['misspelt months', repeated('septemeber ')],
  ['between and', repeated('between and ')],
  ['from to', repeated('from 1 to ')],
  ['countries', repeated('Mongolia China ')],
  ['a country cut short', repeated('Lao People’s Democratic ')],
  ['kinds', repeated('open calls closing ')],
  ['words of the archive', repeated('forced labour ')],
  ['words near those of the archive', repeated('forcd labuor ')],
  ['capitals', repeated('ABC ')],
  ['brackets', repeated('(')],
  ['quotes', repeated('“')],
  ['spaces', `open${' '.repeat(longest - 10)}calls`],
  ['dots', repeated('a.')],
  ['at signs', repeated('a@')],
  ['accents', repeated('é')],
  ['emoji', repeated('😀')],
  ['Chinese', repeated('中国 ')],
  ['one hundred thousand characters', 'x'.repeat(100_000)],
]
