import { stemmer } from 'stemmer'
import { oneSpelling } from './spelling.ts'

/** The term that stands for every form and spelling of a lower-case word: Porter's stem of its one spelling. */
export function stemOf(word: string): string {
  const spelling = oneSpelling(word)
  for (const [pattern, stem] of keptApart) if (pattern.test(spelling)) return stem
  return stemmer(spelling)
}

/**
 * Words of the field that Porter's rules (https://tartarus.org/martin/PorterStemmer/) would throw together with another
 * word that means something else: "information" with "informal", "international" with "interns".
 */
const keptApart: readonly (readonly [RegExp, string])[] = [
  [/^informal(?:ly|ity|ities)?$/, 'informal'],
  [/^international(?:ly)?$/, 'international'],
  [/^internal(?:ly)?$/, 'internal'],
  [/^national(?:ly|s)?$/, 'national'],
  [/^employers?$/, 'employer'],
  [/^employees?$/, 'employee'],
  [/^consult(?:ations?|ative)$/, 'consultation'],
  [/^publications?$/, 'publication'],
  [/^communit(?:y|ies)$/, 'community'],
  [/^cooperatives?$/, 'cooperative'],
  [/^governance$/, 'governance'],
  [/^generations?$/, 'generation'],
  [/^collective(?:ly)?$/, 'collective'],
  [/^assistants?$/, 'assistant'],
  [/^accountants?$/, 'accountant'],
  [/^universit(?:y|ies)$/, 'university'],
  [/^activit(?:y|ies)$/, 'activity'],
  [/^authorit(?:y|ies)$/, 'authority'],
  [/^experiments?$/, 'experiment'],
  [/^importan(?:t|ce|tly)$/, 'important'],
  [/^expertise$/, 'expertise'],
]

/** `stemOf` with a memory: an archive says the same few thousand words over and over. */
export function stemsRemembered(): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    let stem = known.get(word)
    if (stem === undefined) {
      stem = stemOf(word)
      known.set(word, stem)
    }
    return stem
  }
}
