import type { Span } from '../span.ts'

/** A message without what only introduces or explains it, which is blank; what was so left out, in its own words. */
export type Unfolded = { readonly text: string; readonly unused: readonly string[] }

/** A message shorter than this has no room for a question and something besides. */
const shortest = 30

const greeting = /^\W*(?:(?:good (?:morning|afternoon|evening|day)|greetings)[,.!]?(?: (?=[a-z]))?)/i
const name = /(?<=^|[.!?,;] *|\band )my (?:full )?name(?: is|['’]s) [^,.;!?]{1,40}?(?=[,.;!?]| and\b)[,.;!]?/gi
const signature =
  /(?<=[.!?] *)(?:[Mm]any |[Bb]est |[Kk]ind |[Ww]arm )?(?:[Tt]hanks|[Tt]hank you|[Rr]egards|[Cc]heers)(?: in advance)?[,.!]? +[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20})?[.!]? *$/g
/** Why somebody asks, up to the next sign; "since I last asked" is a time. */
const cause =
  /\b(?:because (?!of\b)|(?:since|as) (?:(?:i|we)(?:['’](?:m|re|ve|ll)|(?! last\b| asked\b)\b)|my\b|our\b))[^,.;!?]{2,200}/gi

/** Where one thing that is said ends and the next begins. */
const joints = /[.!?;]+\s+|,\s+(?=(?:but|so|and so|can|could|would|please|which|what|i|i['’]m|im|we|my|do|is|are)\b)/gi
const ofOneself = /^\W*(?:(?:and|but|so) )*(?:i|we|i['’](?:m|ve)|im|we['’](?:re|ve)|my|our|hope|sorry)\b/i
const asks =
  /\?|^\W*(?:but |so |and |please )*(?:can|could|would|which|what|when|where|who|how|is|are|do|does|tell|list|show|give|send|find|any|i(?:['’]d| would) like to)\b/i
/** What a statement about oneself says of what is wanted. */
const wanted =
  /\b(?:need|want|wish|look(?:ing)?|search(?:ing)?|seek(?:ing)?|interested|like to|wonder(?:ing)?|ask(?:ing)?|appl(?:y|ied|ying|ication)|consultants?|consultanc(?:y|ies)|experts?|quote|fees?|paid|calls?|events?|news|deadlines?|works? on|working on|know(?! how\b)|see|read|find)\b/i
const pointing = /\b(?:it|its|ones?|they|them|this|these|those|that)\b/i

/**
 * Leaves out greetings, names, signatures, reasons ("because I am travelling next week") and sentences in which somebody
 * speaks of themselves before asking, where a question is left and does not point back at them.
 */
export function withoutIntroductions(text: string): Unfolded {
  if (text.length < shortest) return { text, unused: [] }
  const quiet = [greeting, name, signature].reduce((left, pattern) => left.replace(pattern, blank), text)
  const unused: string[] = []
  let left = quiet
  for (const { start, end } of [...causesIn(quiet), ...statementsIn(quiet)]) {
    const said = left.slice(start, end)
    if (!/[a-z]/i.test(said)) continue
    const without = left.slice(0, start) + blank(said) + left.slice(end)
    // A message that is nothing else is read as it stands.
    if (!/[a-z]{3}.*[a-z]{3}/i.test(without)) continue
    left = without
    unused.push(said.trim().replace(/[\s,;.!]+$/, ''))
  }
  return { text: left, unused }
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}

function causesIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(cause), ({ 0: { length }, index }) => ({ start: index, end: index + length }))
}

/** The sentences in which somebody speaks of themselves, before a question that does not point back at them. */
function statementsIn(text: string): readonly Span[] {
  const starts = [0, ...Array.from(text.matchAll(joints), ({ 0: { length }, index }) => index + length)]
  if (starts.length < 2) return []
  const said = starts.map((start, place): Span => ({ start, end: starts[place + 1] ?? text.length }))
  const words = said.map(({ start, end }) => text.slice(start, end))
  return said.filter((_, place) => {
    const own = words[place] ?? ''
    const rest = words.slice(place + 1)
    if (!ofOneself.test(own) || asks.test(own) || wanted.test(own)) return false
    return rest.some((each) => asks.test(each)) && !rest.some((each) => pointing.test(each))
  })
}
