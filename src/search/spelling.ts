/**
 * One spelling for words that British and American English write apart, so that "labour" finds "Labor". Only the
 * spelling inside the index changes; what a rule does to a word that is no variant does not matter as long as two
 * different words stay two.
 */
export function oneSpelling(word: string): string {
  const fixed = fixedSpellings.get(word)
  if (fixed !== undefined) return fixed
  for (const [pattern, replacement, exceptions] of spellingRules) {
    if (pattern.test(word)) return exceptions?.test(word) === true ? word : word.replace(pattern, replacement)
  }
  return word
}

type SpellingRule = readonly [pattern: RegExp, replacement: string, exceptions?: RegExp]

/** The first that fits a word is the one used. */
const spellingRules: readonly SpellingRule[] = [
  // labour, favourable, behavioural; not hour, four, tour.
  [/^(\p{L}{3,})our(s|ed|ing|er|ers|able|ably|al|ful|less|ite)?$/u, '$1or$2'],
  // organise, organisation; not the words that are -ise everywhere, whose stems are those of -ision and -ice.
  [
    /^(\p{L}{2,})is(e|es|ed|er|ers|ing|ation|ations|ational)$/u,
    '$1iz$2',
    /^(?:\p{L}*(?:advert|adv|ar|compr|conc|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|merchand|no|pract|prec|prem|pr|prom|ra|rev|superv|surpr|telev|treat|w))is(?:e|es|ed|er|ers|ing|ation|ations|ational)$/u,
  ],
  [/^(\p{L}*)(?:analyse|analyze)(s|d|r|rs)?$/u, '$1analysi$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^(\p{L}*)(cent|theat|met|lit|fib|calib)re(s|d)?$/u, '$1$2er$3'],
  [/^(cata|dia|ana|mono|pro|epi)logue(s?)$/, '$1log$2'],
  [/^(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
  // enrollment, travelling, labelled, counsellor.
  [
    /^(\p{L}*(?:cancel|travel|model|label|counsel|channel|level|enrol|fulfil|instal|signal|fuel|tunnel))l(s|ed|ing|or|ors|er|ers|ment|ments)?$/u,
    '$1$2',
  ],
  // ratification, ratified.
  [/^(\p{L}{2,})ifications?$/u, '$1ify'],
]

/** Words that no rule covers: single pairs of spellings, and plurals that end in no s. */
const fixedSpellings: ReadonlyMap<string, string> = new Map([
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['judgements', 'judgment'],
  ['practise', 'practice'],
  ['practises', 'practice'],
  ['practised', 'practiced'],
  ['analyses', 'analysis'],
  ['analysing', 'analysis'],
  ['analyzing', 'analysis'],
  ['crises', 'crisis'],
  ['criteria', 'criterion'],
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['labourer', 'laborer'],
])
