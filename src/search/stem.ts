import { stemmer } from 'stemmer'
import { oneSpelling } from './spelling.ts'

/** The term that stands for every form and spelling of a lower-case word: Porter's stem of its one spelling. */
export function stemOf(word: string): string {
  const spelling = oneSpelling(word)
  return keptApart.get(spelling) ?? stemmer(spelling)
}

/**
 * Words of the field that Porter's rules (https://tartarus.org/martin/PorterStemmer/) would throw together with another
 * word that means something else: "information" with "informal", "international" with "interns".
 */
const keptApart: ReadonlyMap<string, string> = new Map(
  [
    'informal informally informality informalities',
    'international internationally',
    'internal internally',
    'national nationally nationals',
    'employer employers',
    'employee employees',
    'consultation consultations consultative',
    'publication publications',
    'community communities',
    'cooperative cooperatives',
    'governance',
    'generation generations',
    'collective collectively',
    'assistant assistants',
    'accountant accountants',
    'university universities',
    'activity activities',
    'authority authorities',
    'experiment experiments',
    'important importance importantly',
    'expertise',
    'organization organizations organizational organize organizes organized organizing organizer organizers',
    'organic organically',
    'mobility mobilities',
    'personal personally',
    'minority minorities',
    'majority majorities',
    'general generally',
    'goods',
    'productivity',
    'relative relatives',
    'force forces',
  ].flatMap((line) => {
    const forms = line.split(' ')
    return forms.map((form): [string, string] => [form, forms[0] ?? form])
  }),
)
