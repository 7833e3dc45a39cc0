/**
 * One spelling for words that British and American English write apart, so that "labour" finds "Labor". Only the
 * spelling inside the index changes; what a rule does to a word that is no variant does not matter as long as two
 * different words stay two.
 */
export function oneSpelling(word: string): string {
  const fixed = fixedSpellings.get(word)
  if (fixed !== undefined) return fixed
  if (!hasVariants.test(word)) return word
  for (const [pattern, replacement, exceptions] of spellingRules) {
    if (pattern.test(word)) return exceptions?.test(word) === true ? word : word.replace(pattern, replacement)
  }
  return word
}

/** What a word must hold for any rule to fit: most words are let go by this alone. */
const hasVariants = /our|is[eai]|me|re|logue|ence|ll|ific/

type SpellingRule = readonly [pattern: RegExp, replacement: string, exceptions?: RegExp]

/** The first that fits a word is the one used. */
const spellingRules: readonly SpellingRule[] = [
  // labour, favourable, behavioural; not hour, four, tour.
  [/^([a-z]{3,})our(s|ed|ing|er|ers|able|ably|al|ful|less|ite)?$/, '$1or$2'],
  // organise, organisation; not the words that are -ise everywhere, whose stems are those of -ision and -ice.
  [
    /^([a-z]{2,})is(e|es|ed|er|ers|ing|ation|ations|ational)$/,
    '$1iz$2',
    /^(?:(?:re)?(?:advert|adv|ar|compr|comprom|conc|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|merchand|no|pra|pract|prec|prem|pr|prom|ra|rev|superv|surpr|telev|treat)|[a-z]*w)is(?:e|es|ed|er|ers|ing|ation|ations|ational)$/,
  ],
  [/^programme(s?)$/, 'program$1'],
  [/^([a-z]*)(cent|theat|met|lit|fib|calib)re(s|d)?$/, '$1$2er$3'],
  [/^(cata|dia|ana|mono|pro|epi)logue(s?)$/, '$1log$2'],
  [/^(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
  // enrollment, travelling, labelled, counsellor.
  [
    /^([a-z]*(?:cancel|travel|model|label|counsel|channel|level|enrol|fulfil|instal|signal|fuel|tunnel))l(s|ed|ing|or|ors|er|ers|ment|ments)?$/,
    '$1$2',
  ],
  // ratification, ratified.
  [/^([a-z]{2,})ifications?$/, '$1ify'],
]

/** Words that no rule covers: single pairs of spellings, and plurals that end in no s. */
const fixedSpellings: ReadonlyMap<string, string> = new Map([
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['judgements', 'judgment'],
  ['practise', 'practice'],
  ['practises', 'practice'],
  ['practised', 'practiced'],
  ...'analyse analyses analysed analysing analyze analyzes analyzed analyzing'
    .split(' ')
    .map((form): [string, string] => [form, 'analysis']),
  ['crises', 'crisis'],
  ['criteria', 'criterion'],
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['labourer', 'laborer'],
])
