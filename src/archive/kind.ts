import { forms } from '../listing/forms.ts'
import type { Kind } from '../listing/listing.ts'
import { withoutAccents } from '../calendar/months.ts'
import { kindPromised } from './section.ts'

/** What an item is, and which words said so. */
export type KindReading = {
  readonly kind: Kind
  readonly form?: string
  readonly from: 'title' | 'kicker' | 'summary' | 'heading' | 'date line' | 'assumed'
  readonly written: string
}

/** What can tell an item's kind. */
export type KindSigns = {
  readonly title: string
  readonly kicker?: string
  readonly summary?: string
  /** The name of its section, then that of its page. */
  readonly names: readonly string[]
  /** Its date line gives days of its own. */
  readonly hasDays: boolean
}

const asked = String.raw`(?:expressions? of interest|proposals?|applications?|papers?|tenders?|bids?|consultan(?:ts?|cy|cies)|quotations?|nominations?|abstracts?|candidates?|experts?|partners?|contributions?|grants?|submissions?|concept notes?|entries|trainers?|participants?|interns?)`
const callWords = new RegExp(
  [
    String.raw`\bcalls? for (?:an? |the |\w+ )?${asked}\b`,
    String.raw`\b(?:requests?|invitations?) (?:for|to|of) (?:\w+ )?(?:proposals?|quotations?|tenders?|bids?|submit|expressions?|applications?)\b`,
    String.raw`\bexpressions? of interest\b`,
    String.raw`\b(?:eoi|reoi|rfp|rfq|itb)\b`,
    String.raw`\b(?:tender|procurement|vacancy|bid) (?:notice|announcement)s?\b`,
    String.raw`^(?:tenders?|vacanc(?:y|ies)|consultanc(?:y|ies)|job openings?|terms of reference|consultants?|international consultants?|national consultants?)(?:\s*[:–—-]|\s+(?:for|to|in|on)\b|$)`,
    String.raw`\b(?:vacancy|job opening|internship opportunity|consultancy opportunity)\b`,
    String.raw`\bappels? (?:a|d['’])\s?(?:manifestations? d['’]interet|propositions?|candidatures?|projets?|offres?|la concurrence|contributions?)`,
    String.raw`\bavis (?:de vacance|d['’]appel d['’]offres|de recrutement)`,
    String.raw`\bmanifestations? d['’]interet\b`,
    String.raw`\b(?:convocatoria|licitacion|solicitud de (?:propuestas|cotizacion(?:es)?|expresion(?:es)? de interes)|expresion(?:es)? de interes|manifestacion(?:es)? de interes|invitacion a licitar)\b`,
  ].join('|'),
  'i',
)

/**
 * The kind by the rules' order: the words of the title, then the kicker, then what the summary says of itself, then
 * the section and the page; on a page of mixed kinds an item with days of its own is an event.
 */
export function kindOf(signs: KindSigns): KindReading {
  const form = formOf(signs)
  const plain = withoutAccents(signs.title)
  const call = callWords.exec(plain)
  if (call !== null)
    return { kind: 'call', from: 'title', written: signs.title.slice(call.index, call.index + call[0].length) }
  if (form?.from === 'title' && form.kind === 'publication') return form
  const project = /^(?:projects?|projet|proyecto)\s*(?=[:–—-]\s)/i.exec(plain)
  if (project !== null) return { kind: 'project', from: 'title', written: project[0] }
  const named = form === undefined ? {} : { form: form.form }
  const byKicker = signs.kicker === undefined ? undefined : kindOfKicker(signs.kicker)
  if (byKicker !== undefined && signs.kicker !== undefined) {
    return { ...named, kind: byKicker, from: 'kicker', written: signs.kicker }
  }
  if (form?.from === 'summary' && form.kind === 'publication') return form
  for (const name of signs.names) {
    const kind = kindPromised(name)
    if (kind !== undefined) return { ...named, kind, from: 'heading', written: name }
  }
  if (signs.hasDays) return { ...named, kind: 'event', from: 'date line', written: '' }
  return form ?? { kind: 'notice', from: 'assumed', written: '' }
}

type FormReading = KindReading & { readonly form: string; readonly from: 'title' | 'kicker' | 'summary' }

const leading = String.raw`(?:(?:an?|the|this|our|new|joint|first|second|third|ilo['’]?s?|un|national|regional|international|tripartite|technical|high-level|training|online|virtual|global|draft|final|policy|expert|one|two|three|four|five|\w+-day|[\p{Lu}\d][\p{L}\p{N}/.&-]*)\s+){0,7}`
const verbsOfNews = String.raw`(?:launch(?:es|ed)|releas\w+|publish\w*|present\w*|develop\w*|held|holds|hosts?|organi[sz]\w+|conclud\w+|kicks?|ends?|opens?|begins?|discuss\w*|adopts?|support\w*|calls?|helps?|trains?|brings?|join\w*|sign\w*|compares?|shows?|finds?|reveals?|highlights?|warns?|says?|marks?|celebrat\w+|participat\w+|attend\w*)`

type FormPatterns = {
  readonly name: string
  readonly kind: Kind
  readonly head: RegExp
  readonly tail: RegExp
  readonly self: RegExp
}

const patterns: readonly FormPatterns[] = forms.map(({ name, kind, pattern }) => ({
  name,
  kind,
  head: new RegExp(
    String.raw`^(?!${leading}${verbsOfNews}\s)${leading}(?<form>${pattern})(?!\s+${verbsOfNews}\b)(?=$|[\s:,–—-])`,
    'iu',
  ),
  tail: new RegExp(String.raw`(?<!\b(?:at|during|after|from|by)\s[^:]{0,60})\b(?<form>${pattern})$`, 'iu'),
  self: new RegExp(
    String.raw`^(?:(?:in |through |during )?this\s+(?:[\p{L}-]+\s+){0,3}(?<form>${pattern})\b|an?\s+(?:[\p{L}-]+\s+){0,3}(?<named>${pattern})\s+(?:to|on|for|about|of|aimed|designed|that|which)\b)`,
    'iu',
  ),
}))

/**
 * The named form an item has: as the head of its title or of a part of it ("…: An ILO toolkit for journalists"), as
 * its whole kicker, or as its summary speaks of itself ("This policy brief"). A mention gives none.
 */
function formOf({ title, kicker, summary }: KindSigns): FormReading | undefined {
  const segments = title.split(/\s*:\s+|\s+[–—-]\s+/)
  for (const { name, kind, head, tail } of patterns) {
    for (const segment of segments) {
      const found =
        head.exec(segment) ??
        (hasVerb(segment) ? null : tail.exec(segment)) ??
        (hasVerb(segment) ? null : inside(segment, name))
      if (found !== null) return { form: name, kind, from: 'title', written: found.groups?.['form'] ?? found[0] }
    }
  }
  const whole =
    kicker === undefined ? undefined : forms.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'i').test(kicker))
  if (whole !== undefined && kicker !== undefined)
    return { form: whole.name, kind: whole.kind, from: 'kicker', written: kicker }
  for (const { name, kind, self } of patterns) {
    const found = summary === undefined ? null : self.exec(summary)
    if (found !== null) return { form: name, kind, from: 'summary', written: found[0] }
  }
  return undefined
}

function hasVerb(segment: string): boolean {
  return new RegExp(String.raw`\s${verbsOfNews}\s`, 'i').test(segment)
}

/** An event's form may stand inside its name: "Mongolian labour law study tour to Japan". */
function inside(segment: string, name: string): RegExpExecArray | null {
  const form = forms.find((each) => each.name === name)
  if (form?.kind !== 'event') return null
  return new RegExp(String.raw`\b(?<form>${form.pattern})\s+(?:to|on|of|for|in|with|about|and)\b`, 'i').exec(segment)
}

/** A kicker that names a kind and nothing else: "Event", "Press release", "Op-Ed". */
function kindOfKicker(kicker: string): Kind | undefined {
  if (kicker.split(/\s+/).length > 3) return undefined
  const plain = withoutAccents(kicker).toLowerCase().trim()
  const form = forms.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'i').test(plain))
  if (form !== undefined) return form.kind
  const isKindName =
    /^(?:news|news item|press releases?|media advisory|articles?|stories|story|features?|statements?|blogs?|interviews?|events?|meetings?|trainings?|activit(?:y|ies)|publications?|reports?|projects?|calls?|tenders?|vacanc(?:y|ies)|notices?|announcements?|actualites?|communiques?|evenements?|noticias?|eventos?|publicacion(?:es)?|proyectos?)$/.test(
      plain,
    )
  if (!isKindName) return undefined
  return kindPromised(plain) ?? 'news'
}
