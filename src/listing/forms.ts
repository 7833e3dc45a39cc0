import type { Kind } from './listing.ts'

/**
 * Named forms within a kind: how they are written in English (a pattern over lower case, singular or plural) and the
 * kind they are. The longer name stands before the shorter one it holds.
 */
export type Form = { readonly name: string; readonly kind: Kind; readonly pattern: string }

export const forms: readonly Form[] = [
  { name: 'op-ed', kind: 'news', pattern: String.raw`op-?eds?|opinion (?:piece|article|editorial)s?|opinions?` },
  { name: 'study tour', kind: 'event', pattern: 'study (?:tour|visit|trip)s?' },
  { name: 'workshop', kind: 'event', pattern: 'workshops?' },
  { name: 'webinar', kind: 'event', pattern: 'webinars?' },
  { name: 'seminar', kind: 'event', pattern: 'seminars?' },
  { name: 'conference', kind: 'event', pattern: 'conferences?' },
  { name: 'symposium', kind: 'event', pattern: 'symposi(?:um|ums|a)' },
  { name: 'launch', kind: 'event', pattern: 'launch(?:es)?' },
  { name: 'toolkit', kind: 'publication', pattern: 'tool-? ?kits?' },
  { name: 'policy brief', kind: 'publication', pattern: 'policy briefs?' },
  { name: 'brief', kind: 'publication', pattern: '(?:research|issue|technical|country) briefs?' },
  { name: 'working paper', kind: 'publication', pattern: '(?:working|discussion|research|background) papers?' },
  { name: 'fact sheet', kind: 'publication', pattern: 'fact-? ?sheets?' },
  { name: 'handbook', kind: 'publication', pattern: '(?:hand|guide)books?' },
  { name: 'manual', kind: 'publication', pattern: '(?:training )?manuals?' },
  { name: 'guidelines', kind: 'publication', pattern: 'guidelines?|guidance notes?' },
  { name: 'brochure', kind: 'publication', pattern: 'brochures?|leaflets?|flyers?' },
  { name: 'infographic', kind: 'publication', pattern: 'infographics?' },
  { name: 'case study', kind: 'publication', pattern: 'case stud(?:y|ies)' },
]
