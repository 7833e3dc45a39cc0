import { withoutAccents } from '../text/plain-text.ts'
import type { Kind } from '../listing/listing.ts'
import { callWordsIn } from './call-words.ts'
import { formNamed, formOf } from './item-form.ts'
import type { KindReading, KindSigns } from './kind-signs.ts'
import { kindsPromised } from './section.ts'

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
  if (form?.from === 'title' && (form.kind !== 'event' || isLabel(signs.title, form.written))) return form
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

/** "Webinar: …": the form stands alone before what the title says. */
function isLabel(title: string, form: string): boolean {
  return title.startsWith(form) && title.slice(form.length).trimStart().startsWith(':')
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
