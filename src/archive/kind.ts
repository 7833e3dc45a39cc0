import { forms, type Form } from '../listing/forms.ts'
import type { Kind } from '../listing/listing.ts'
import { withoutAccents } from '../calendar/plain-text.ts'
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

/** Words that may stand before a form at the head of a title, besides names in capitals: "An ILO toolkit". */
const leading = new Set(
  'a an the this that our new joint first second third fourth fifth un national regional international tripartite technical high-level training online virtual global draft final policy expert one two three four five and of'.split(
    ' ',
  ),
)
/** Verbs that make a title a piece of news about a form, not the thing itself: "ILO launches new toolkit". */
const verbsOfNews =
  /^(?:launch(?:es|ed)|releas\w+|publish\w*|presents?|presented|presenting|develop(?:s|ed|ing)|held|holds?|hosts?|hosted|organi[sz]e[sd]?|conclud\w+|kicks?|ends?|opens?|begins?|discuss(?:es|ed)?|adopts?|adopted|supports|calls|helps?|trains|brings?|join|joins|joined|signs?|signed|compares?|shows?|finds?|reveals?|highlights?|warns?|says?|marks?|celebrat\w+|participat\w+|attend(?:s|ed)?)$/
const outOfHead = /\b(?:at|during|after|from|by)\s/

const anyForm = new RegExp(`\\b(?:${forms.map(({ pattern }) => `(${pattern})`).join('|')})\\b`, 'g')

type FormFound = { readonly form: Form; readonly start: number; readonly end: number }

/** Every form that a text in lower case mentions, in order. */
function formsIn(lower: string): readonly FormFound[] {
  return [...lower.matchAll(anyForm)].flatMap((match) => {
    const form = forms[match.slice(1).findIndex((group) => group !== undefined)]
    return form === undefined ? [] : [{ form, start: match.index, end: match.index + match[0].length }]
  })
}

/**
 * The named form an item has: as the head of its title or of a part of it ("…: An ILO toolkit for journalists"), as
 * its whole kicker, or as its summary speaks of itself ("This policy brief"). A mention gives none.
 */
function formOf({ title, kicker, summary }: KindSigns): FormReading | undefined {
  for (const segment of title.split(/\s*:\s+|\s+[–—-]\s+/)) {
    const found = formsIn(segment.toLowerCase()).find((each) => isOwnForm(segment, each))
    if (found !== undefined) return readingOf(found.form, 'title', segment.slice(found.start, found.end))
  }
  const whole = kicker === undefined ? undefined : formNamed(kicker)
  if (whole !== undefined && kicker !== undefined) return readingOf(whole, 'kicker', kicker)
  const begin = summary?.slice(0, 120) ?? ''
  const own = formsIn(begin.toLowerCase()).find((each) => speaksOfItself(begin.toLowerCase(), each))
  return own === undefined ? undefined : readingOf(own.form, 'summary', begin.slice(0, own.end))
}

function readingOf({ name, kind }: Form, from: FormReading['from'], written: string): FormReading {
  return { form: name, kind, from, written }
}

/** Whether a form mentioned in a part of a title is what the title names, by the words before and after it. */
function isOwnForm(segment: string, { form, start, end }: FormFound): boolean {
  const before = segment
    .slice(0, start)
    .split(/\s+/)
    .filter((word) => word !== '')
  const after = segment.slice(end)
  const next = /^\s+(\S+)/.exec(after)?.[1]?.toLowerCase() ?? ''
  const hasVerb = [...before, segment.slice(start, end), next].some((word) => verbsOfNews.test(word.toLowerCase()))
  if (hasVerb) return false
  const isHead =
    before.length <= 7 && before.every((word) => leading.has(word.toLowerCase()) || /^[\d“"]|^[^a-z]/.test(word))
  if (isHead) return true
  if (outOfHead.test(segment.slice(0, start).toLowerCase())) return false
  if (after.trim() === '') return true
  // An event's form may stand inside its name: "Mongolian labour law study tour to Japan".
  return form.kind === 'event' && /^(?:to|on|of|for|in|with|about|and)$/.test(next)
}

/** "This policy brief …", "In this workshop …", or a summary that is itself the form's name: "A policy workshop to …". */
function speaksOfItself(lower: string, { start, end }: FormFound): boolean {
  const before = lower.slice(0, start)
  if (/^(?:(?:in|through|during) )?this (?:[a-z-]+ ){0,3}$/.test(before)) return true
  return (
    /^an? (?:[a-z-]+ ){0,3}$/.test(before) &&
    /^ (?:to|on|for|about|of|aimed|designed|that|which)\b/.test(lower.slice(end))
  )
}

/** The form whose name, singular or plural, is the whole text. */
function formNamed(text: string): Form | undefined {
  const lower = text.toLowerCase().trim()
  const [found] = formsIn(lower)
  return found !== undefined && found.start === 0 && found.end === lower.length ? found.form : undefined
}

/** A kicker that names a kind and nothing else: "Event", "Press release", "Op-Ed". */
function kindOfKicker(kicker: string): Kind | undefined {
  if (kicker.split(/\s+/).length > 3) return undefined
  const plain = withoutAccents(kicker).toLowerCase().trim()
  const form = formNamed(plain)
  if (form !== undefined) return form.kind
  const isKindName =
    /^(?:news|news item|press releases?|media advisory|articles?|stories|story|features?|statements?|blogs?|interviews?|events?|meetings?|trainings?|activit(?:y|ies)|publications?|reports?|projects?|calls?|tenders?|vacanc(?:y|ies)|notices?|announcements?|actualites?|communiques?|evenements?|noticias?|eventos?|publicacion(?:es)?|proyectos?)$/.test(
      plain,
    )
  if (!isKindName) return undefined
  return kindPromised(plain) ?? 'news'
}
