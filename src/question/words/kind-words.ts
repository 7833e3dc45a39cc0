import { forms } from '../../listing/forms.ts'
import type { Kind } from '../../listing/listing.ts'
import type { Claim } from '../span.ts'
import { sought } from './sought-work.ts'
import { tableReader, type Table } from './table.ts'

/** The kinds a word asks for, and the named form where it names one. */
export type AskedKind = { readonly kinds: readonly Kind[]; readonly form?: string }

const call: AskedKind = { kinds: ['call'] }
const event: AskedKind = { kinds: ['event', 'activity'] }
const news: AskedKind = { kinds: ['news'] }

const askedFor = String.raw`(?:expressions? of interest|eois?|proposals?|applications?|tenders?|bids?|quotations?|consultants?(?= in| with| about|$|\?))`

/**
 * Nouns for a kind, singular or plural, the longer before the shorter one it holds. What stands here is read as a kind,
 * and counted and put in order like any other ("the next three …": `listing-nouns.ts`).
 */
export const kindNouns: Table<AskedKind> = [
  [`requests? for (?:proposals?|quotations?|tenders?|bids?)`, call],
  [`invitations? to (?:bid|tender)`, call],
  [`expressions? of interest|eois?|(?:rfps?|rfqs?)(?![/-]\\d)`, call],
  [`(?:consultancy|tender|job|funding|work) opportunit(?:y|ies)`, call],
  [String.raw`calls?(?! (?:for action|upon|me|you)\b)`, call],
  [`tenders?|vacanc(?:y|ies)|consultanc(?:y|ies)|opportunit(?:y|ies)|job openings?|openings(?! (?:on|ceremony))`, call],
  ...forms
    .filter(({ isWeak }) => isWeak !== true)
    .map(({ pattern, kind, name }): readonly [string, AskedKind] => [pattern, { kinds: [kind], form: name }]),
  [`events?|meetings?|activit(?:y|ies)|happenings?`, event],
  [
    `press releases?|news items?|news(?:room|letter)?(?! room)|articles?|headlines?|(?:news |feature )?stor(?:y|ies)`,
    news,
  ],
  [`publications?`, { kinds: ['publication'] }],
  [`notices?|announcements?`, { kinds: ['notice'] }],
]

/** Every word of a question that names a kind of listing or a form of one; "launch" is mostly a verb in a question. */
export const readKinds = tableReader<AskedKind>([
  [`calls? for ${askedFor}`, call],
  ...kindNouns.filter(([, { form }]) => form !== 'launch'),
  [String.raw`what(?: is|[’']s|s| was| were)? (?:going )?on(?=\s|\?|$)|what (?:took|takes|will take) place`, event],
  // Three blanks: what leads up to it is taken as a status already.
  [`(?<=\\s{3})${sought}`, call],
  ['launches|(?<=(?:the|a|any) )launch', { kinds: ['event'], form: 'launch' }],
])

/** What all the words that name kinds ask for together; a form says more than a kind: "workshop events" are workshops. */
export function kindsOf(claims: readonly Claim<AskedKind>[]): {
  readonly kinds?: readonly Kind[]
  readonly form?: string
} {
  if (claims.length === 0) return {}
  const form = claims.find(({ meaning }) => meaning.form !== undefined)?.meaning
  if (form?.form !== undefined)
    return { kinds: form.kinds.includes('event') ? ['event', 'activity'] : form.kinds, form: form.form }
  return { kinds: [...new Set(claims.flatMap(({ meaning }) => meaning.kinds))] }
}
