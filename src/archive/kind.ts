import { forms, type Form } from '../listing/forms.ts'
import type { Kind } from '../listing/listing.ts'
import { lowered, withoutAccents } from '../calendar/plain-text.ts'
import { kindsPromised } from './section.ts'
import { sentencesOf } from './sentence.ts'

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
  /** The days of its own that its date line or title gives: one, several, months, or none. */
  readonly days: 'none' | 'one' | 'several' | 'months'
}

const asked = String.raw`(?:expressions? of interests?|proposals?|applications?|papers?|tenders?|bids?|consultan(?:ts?|cy|cies)|quotations?|nominations?|abstracts?|candidates?|experts?|partners?|contributions?|grants?|submissions?|concept notes?|entries|trainers?|participants?|interns?|service providers?)`
/** Words that make a title a call wherever they stand in it. */
const callAnywhere = new RegExp(
  [
    String.raw`\bcall for (?:an? |the |[a-z]+ )?${asked}\b`,
    String.raw`\b(?:requests?|invitations?) (?:for|to|of) (?:[a-z]+ )?(?:proposals?|quotations?|tenders?|bids?|submit|expressions?|applications?)\b`,
    String.raw`\bexpressions? of interests?\b`,
    String.raw`\b(?:eoi|reoi|rfp|rfq|itb)\b`,
    String.raw`\b(?:tender|procurement|vacancy|bid) (?:notice|announcement)s?\b`,
    String.raw`\b(?:vacancy|job opening|internship (?:opportunity|programme)|consultancy opportunity)\b`,
    String.raw`\b(?:seeking|looking for|recruiting|hiring) (?:an? |the |two |three |[a-z]+ ){0,2}(?:consultants?|experts?|firms?|interns?|drivers?|assistants?|officers?|evaluators?)\b`,
    String.raw`\bappels? (?:a|d['’])\s?(?:manifestations? d['’]interet|propositions?|candidatures?|projets?|offres?|la concurrence|contributions?)`,
    String.raw`\bavis (?:de vacance|d['’]appel d['’]offres|de recrutement)`,
    String.raw`\bmanifestations? d['’]interet\b`,
    String.raw`\b(?:convocatoria|licitacion|solicitud de (?:propuestas|cotizacion(?:es)?|expresion(?:es)? de interes)|expresion(?:es)? de interes|manifestacion(?:es)? de interes|invitacion a licitar)\b`,
  ].join('|'),
)
/** Words that make a title a call only at its head, or at the head of a part of it; elsewhere they are verbs or topics. */
const callAtHead = new RegExp(
  [
    String.raw`^calls? for (?:an? |the |[a-z]+ )?${asked}\b`,
    String.raw`^call for (?!action|urgent|solidarity|peace|stronger|greater|more|better)[a-z]+`,
    String.raw`^(?:tenders?|vacanc(?:y|ies)|consultanc(?:y|ies)|job openings?|terms of reference)(?:\s*[:–—-]|\s+(?:for|to|in|on)\b|$)`,
    String.raw`^(?:[a-z]+ ){0,3}consultants?(?:\s*[(,:–—-]|\s+(?:for|to)\b|$)`,
  ].join('|'),
)
const prefix =
  /^(?:re-?advertise(?:d|ment)|re-?announce(?:d|ment)|extended|urgent|closed|updated?|new|cancell?ed|postponed)\s*[:–—-]\s*/
/** A call that is reported on is news of it. */
const ofCall = /\b(?:results?|winners?|outcomes?|response|responses|following|after)\b[^:]{0,30}$/

/** The words by which a title, or a kicker, calls for applications. */
function callWordsIn(text: string): string | undefined {
  const plain = withoutAccents(text).toLowerCase()
  const anywhere = callAnywhere.exec(plain)
  if (anywhere !== null && !ofCall.test(plain.slice(0, anywhere.index))) return anywhere[0]
  for (const segment of plain.replace(prefix, '').split(/\s*:\s+|\s+[–—-]\s+/)) {
    const head = callAtHead.exec(segment)
    if (head !== null) return head[0]
  }
  return undefined
}

/** Words by which a summary asks people to apply. */
const asksToApply =
  /\binterested (?:and qualified |qualified |eligible )?(?:individuals?|candidates?|consultants?|applicants?|experts?|firms?|companies|parties|bidders|organi[sz]ations|institutions|service providers)\b[^.]{0,120}\b(?:submit|send|apply|invited|requested)|\bthis consultancy\b|\bthe objective of (?:this|the) consultancy\b/i

/**
 * The kind by the rules' order: the words of the title, then the kicker, then what the summary says of itself, then
 * the section and the page; on a page of mixed kinds an item with days of its own is an event.
 */
export function kindOf(signs: KindSigns): KindReading {
  const promises = signs.names
    .map((name) => ({ name, kinds: kindsPromised(name) }))
    .filter(({ kinds }) => kinds.length > 0)
  const promise = promises.find(({ kinds }) => kinds.length === 1)
  const isMixed = promise === undefined
  const form = formOf(signs, isMixed || promise.kinds[0] === 'publication')
  const named = form === undefined ? {} : { form: form.form }
  const call = callWordsIn(signs.title)
  if (call !== undefined) return { kind: 'call', from: 'title', written: call }
  const callInKicker = signs.kicker === undefined ? undefined : callWordsIn(signs.kicker)
  if (callInKicker !== undefined) return { kind: 'call', from: 'kicker', written: callInKicker }
  if (form?.from === 'title' && form.kind !== 'event') return form
  const project = isMixed ? projectWordsIn(signs) : undefined
  if (project !== undefined) return project
  const byKicker = signs.kicker === undefined ? undefined : kindOfKicker(signs.kicker)
  if (byKicker !== undefined && signs.kicker !== undefined) {
    return { ...named, kind: byKicker, from: 'kicker', written: signs.kicker }
  }
  if (form?.from === 'summary' && form.kind !== 'event') return form
  const asks = form?.kind === 'event' ? null : asksToApply.exec(signs.summary ?? '')
  if (asks !== null) return { ...named, kind: 'call', from: 'summary', written: asks[0] }
  // An event's own form tells it from the calls it stands among.
  if (promise?.kinds[0] === 'call' && form?.from === 'title') return form
  if (promise !== undefined) {
    return { ...named, kind: promise.kinds[0] ?? 'notice', from: 'heading', written: promise.name }
  }
  const among = promises.find(({ kinds }) => kinds.includes('news'))
  if (among !== undefined && form === undefined && signs.days !== 'several') {
    return { kind: 'news', from: 'heading', written: among.name }
  }
  if (signs.days !== 'none') return { ...named, kind: 'event', from: 'date line', written: '' }
  return form ?? { kind: 'notice', from: 'assumed', written: '' }
}

const projectLabel = /^(?:projects?|projet|proyecto)\s*(?=[:–—-]\s)/
const projectHead = /^(?:(?!of |the |steering )[^\s:]+ ){0,5}(?:project|programme)(?: (?:for|on|to|of)\b|$)/
const projectItself =
  /(?:^|\. )(?:the|this) (?:[^\s.]+ ){0,4}(?:project|programme)(?:,| (?:is|aims|seeks|helps|supports|focuses|will|contributes|works|promotes)\b)|(?:^|\. )[^.]{0,60}\bis an? (?:[^\s.]+ ){0,4}(?:project|programme)\b|(?:^|\. )(?:an?|the) (?:[^\s.]+ ){0,4}project (?:to|that|funded|financed)\b|\bobjective of the project is\b/

/** The words by which an item that runs for months, or for no stated time, is a project. */
function projectWordsIn({ title, summary, days }: KindSigns): KindReading | undefined {
  const lower = title.toLowerCase()
  const label = projectLabel.exec(lower)
  if (label !== null) return { kind: 'project', from: 'title', written: label[0] }
  if (days === 'one' || days === 'several') return undefined
  const head = projectHead.exec(lower)
  if (head !== null) return { kind: 'project', from: 'title', written: head[0] }
  const itself = projectItself.exec(summary?.slice(0, 600).toLowerCase() ?? '')
  return itself === null ? undefined : { kind: 'project', from: 'summary', written: itself[0].replace(/^\. /, '') }
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
function formOf({ title, kicker, summary }: KindSigns, takesWeak: boolean): FormReading | undefined {
  const mayBe = ({ form }: FormFound): boolean => takesWeak || form.isWeak !== true
  for (const segment of title.split(/\s*:\s+|\s+[–—-]\s+/)) {
    const found = formsIn(plainOf(segment))
      .filter(mayBe)
      .find((each) => isOwnForm(segment, each))
    if (found !== undefined) return readingOf(found.form, 'title', segment.slice(found.start, found.end))
  }
  const whole = kicker === undefined ? undefined : formNamed(kicker)
  if (whole !== undefined && kicker !== undefined) return readingOf(whole, 'kicker', kicker)
  for (const { text } of sentencesOf(summary?.slice(0, 1200) ?? '')) {
    const own = formsIn(plainOf(text))
      .filter(mayBe)
      .find((each) => speaksOfItself(plainOf(text), each))
    if (own !== undefined) return readingOf(own.form, 'summary', text.slice(0, own.end))
  }
  return undefined
}

function plainOf(text: string): string {
  return lowered(withoutAccents(text))
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

/**
 * "This policy brief …", "In this workshop …", "This is a guide …", "Op-ed by …", or a sentence that is itself the
 * form's name: "A policy workshop to …".
 */
function speaksOfItself(lower: string, { start, end, form }: FormFound): boolean {
  const before = lower.slice(0, start)
  if (/^(?:(?:in|through|during) )?this (?:is an? )?(?:[a-z-]+ ){0,3}$/.test(before)) return true
  if (before === '' && form.kind === 'news') return /^ (?:by|from|of)\b/.test(lower.slice(end))
  return (
    /^an? (?:[a-z-]+ ){0,3}$/.test(before) &&
    /^ (?:to|on|for|about|of|aimed|designed|that|which)\b/.test(lower.slice(end))
  )
}

/** The form whose name, singular or plural, is the whole text. */
function formNamed(text: string): Form | undefined {
  const lower = plainOf(text.trim())
  const [found] = formsIn(lower)
  return found !== undefined && found.start === 0 && found.end === lower.length ? found.form : undefined
}

/** A kicker that names a kind and nothing else: "Event", "Press release", "Op-Ed". */
export function kindOfKicker(kicker: string): Kind | undefined {
  if (kicker.split(/\s+/).length > 3) return undefined
  const plain = withoutAccents(kicker).toLowerCase().trim()
  const form = formNamed(plain)
  if (form !== undefined) return form.kind
  const isKindName =
    /^(?:news|news item|press releases?|media advisory|articles?|stories|story|features?|statements?|blogs?|interviews?|events?|meetings?|trainings?|activit(?:y|ies)|publications?|reports?|projects?|calls?|tenders?|vacanc(?:y|ies)|notices?|announcements?|actualites?|communiques?|evenements?|noticias?|eventos?|publicacion(?:es)?|proyectos?)$/.test(
      plain,
    )
  if (!isKindName) return undefined
  return kindsPromised(plain)[0] ?? 'news'
}
