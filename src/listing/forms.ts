import type { Kind } from './listing.ts'

/**
 * Named forms within a kind: how they are written in English (a pattern over lower case, singular or plural) and the
 * kind they are. The longer name stands before the shorter one it holds.
 */
export type Form = {
  readonly name: string
  readonly kind: Kind
  readonly pattern: string
  /** Too common a word to be a form wherever it stands: only a page of mixed kinds is read by it, and no question. */
  readonly isWeak?: true
}

/** Every named form; where two fit at one place, the earlier is taken. */
export const forms: readonly Form[] = [
  { name: 'op-ed', kind: 'news', pattern: String.raw`op-?eds?|opinion (?:piece|article|editorial)s?|opinions?` },
  { name: 'study tour', kind: 'event', pattern: "study (?:tour|visit|trip)s?|voyages? d[’']etudes?" },
  { name: 'workshop', kind: 'event', pattern: 'workshops?|ateliers?|talleres|taller' },
  { name: 'webinar', kind: 'event', pattern: 'webinars?' },
  { name: 'seminar', kind: 'event', pattern: 'seminars?|seminaires?|seminarios?' },
  { name: 'conference', kind: 'event', pattern: 'conferences?|conferencias?' },
  { name: 'symposium', kind: 'event', pattern: 'symposi(?:um|ums|a)' },
  { name: 'launch', kind: 'event', pattern: 'launch(?:es)?' },
  { name: 'toolkit', kind: 'publication', pattern: 'tool-? ?kits?' },
  { name: 'policy brief', kind: 'publication', pattern: '(?:policy|project|ilo) briefs?|briefing notes?' },
  { name: 'brief', kind: 'publication', pattern: '(?:research|issue|technical|country) briefs?' },
  { name: 'working paper', kind: 'publication', pattern: '(?:working|discussion|research|background) papers?' },
  { name: 'fact sheet', kind: 'publication', pattern: 'fact-? ?sheets?' },
  { name: 'handbook', kind: 'publication', pattern: '(?:hand|guide)books?' },
  { name: 'manual', kind: 'publication', pattern: '(?:training )?manuals?' },
  { name: 'guidelines', kind: 'publication', pattern: 'guidelines?|guidance notes?' },
  { name: 'brochure', kind: 'publication', pattern: 'brochures?|leaflets?|flyers?' },
  { name: 'infographic', kind: 'publication', pattern: 'infographics?' },
  { name: 'case study', kind: 'publication', pattern: 'case stud(?:y|ies)' },
  { name: 'newsletter', kind: 'publication', pattern: 'newsletters?' },
  { name: 'poster', kind: 'publication', pattern: 'posters?', isWeak: true },
  { name: 'report', kind: 'publication', pattern: '(?:annual |progress |final |country )?reports?', isWeak: true },
  { name: 'study', kind: 'publication', pattern: 'stud(?:y|ies)', isWeak: true },
  { name: 'guide', kind: 'publication', pattern: 'guides?', isWeak: true },
  { name: 'brief', kind: 'publication', pattern: 'briefs?', isWeak: true },
  { name: 'profile', kind: 'publication', pattern: '(?:country )?profiles?', isWeak: true },
  { name: 'publication', kind: 'publication', pattern: 'publications?|packages?', isWeak: true },
]
