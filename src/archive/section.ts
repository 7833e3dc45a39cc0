import type { PrintedDate } from '../calendar/printed.ts'
import type { Kind } from '../listing/listing.ts'
import { withoutAccents } from '../text/plain-text.ts'
import { dateAt, dateText } from './printed-date.ts'
import type { Line } from './line.ts'

/** What stands over a run of items: a month or year of publication, a section's name, or the page's own title. */
export type Section = {
  readonly written: string
  readonly line: number
  /** The month or year it names. */
  readonly posted?: PrintedDate
  /** Its name says that what follows are no listings ("Media contact"). */
  readonly isSideMatter: boolean
}

/** A heading's words that promise a kind, in the languages of the pages; asked in this order. */
const promised: readonly (readonly [Kind, RegExp])[] = [
  [
    'call',
    /\b(?:calls?|tenders?|procurement|vacanc(?:y|ies)|opportunit(?:y|ies)|consultanc(?:y|ies)|jobs? openings?|expressions? of interest|appels?|convocatorias?|licitaci(?:on|ones)|avis de vacance|vacantes)\b/,
  ],
  [
    'news',
    /\b(?:news|newsroom|press|media cent(?:re|er)|media room|headlines|articles?|stories|features?|op-?eds?|opinions?|blogs?|actualites?|communiques?|presse|noticias?|prensa|comunicados?)\b/,
  ],
  ['activity', /\b(?:activit(?:y|ies)|activites?|actividad(?:es)?)\b/],
  [
    'event',
    /\b(?:events?|meetings?|conferences?|workshops?|seminars?|webinars?|trainings?|agenda|calendar|evenements?|reunions?|ateliers?|eventos?|reunion(?:es)?|talleres?)\b/,
  ],
  [
    'publication',
    /\b(?:publications?|reports?|documents?|research|briefs?|tools|toolkits?|rapports?|publicacion(?:es)?|informes?)\b/,
  ],
  ['project', /\b(?:projects?|programmes?|programs?|projets?|proyectos?|programas?)\b/],
  ['notice', /\b(?:notices?|announcements?|annonces?|avis|avisos?|anuncios?)\b/],
]

const sideMatter =
  /^(?:(?:media|press|further|for more|more|related|useful|quick|external|general|see|other|key|useful)\s+)?(?:contacts?(?: us| details| information| person)?|information|links?|also|resources links|content|share(?: this)?(?: page| content)?|follow us|subscribe|newsletters?|rss(?: feeds?)?|tools|search|filters?|filter by|sort by|tags?|topics?|themes?|archives?|menu|navigation|you are here|languages?|print|pages?|a-?z|contacts? presse|liens(?: utiles)?|partager|voir aussi|contactos?(?: de prensa)?|enlaces(?: utiles)?|compartir|vease tambien)\s*:?$/

/** The section a heading opens. */
export function sectionOf(line: Line): Section {
  const plain = dateText(line.text)
  const date = dateAt(plain, 0)
  const isDate = date?.range !== undefined && date.range.start === date.range.end && /^\W*$/.test(plain.slice(date.end))
  const posted = isDate ? date.range.start : undefined
  return {
    written: line.text,
    line: line.number,
    isSideMatter: isSideMatterName(line.text),
    ...(posted === undefined ? {} : { posted }),
  }
}

/** Whether a line is a month with its year, or a year, alone: a heading, or an item's rough date line. */
export function isMonthOrYear(text: string): boolean {
  if (text.length > 24) return false
  const plain = dateText(text)
  const date = dateAt(plain, 0)
  if (date?.range === undefined || date.range.start !== date.range.end) return false
  return date.range.start.length < 10 && /^[\s,:]*$/.test(plain.slice(date.end))
}

/** The kinds of thing that a heading's or a page's name promises: several for "News and events", none for "Mongolia". */
export function kindsPromised(name: string): readonly Kind[] {
  const plain = withoutAccents(name).toLowerCase()
  const found = promised.flatMap(([kind, pattern]) => (pattern.test(plain) ? [kind] : []))
  // "Events and activities" are one kind of thing, and so are "news and articles".
  return found.includes('event') && found.includes('activity') ? found.filter((kind) => kind !== 'activity') : found
}

// In the plural: "Press release" alone is a kicker.
const sectionWord = String.raw`(?:news|press releases|statements|articles|stories|features|events|meetings|activities|publications|reports|projects|programmes|calls(?: for expressions? of interest| for proposals| for tenders)?|expressions of interest|tenders|vacancies|opportunities|consultancies|procurement|notices|announcements|documents|resources|webinars|trainings|workshops|seminars|conferences|actualites|communiques(?: de presse)?|evenements|reunions|activites|projets|appels(?: d['’]offres)?|noticias|comunicados(?: de prensa)?|eventos|reuniones|actividades|publicaciones|proyectos|convocatorias|licitaciones)`
const sectionName = new RegExp(
  String.raw`^(?:(?:latest|recent|upcoming|coming|past|previous|current|all|other|more|our|featured|open|closed|dernieres?|prochains?|ultimas?|proximos?)\s+)?${sectionWord}(?:\s*(?:,|and|&|et|y|/)\s*${sectionWord})*(?:\s+room)?$`,
)

/** Whether a line names one of the usual sections, and nothing more. */
export function isSectionName(text: string): boolean {
  return sectionName.test(withoutAccents(text).toLowerCase().trim())
}

/** Whether a line names something beside the list, and nothing more: "Media contact", "Related links". */
export function isSideMatterName(text: string): boolean {
  return sideMatter.test(withoutAccents(text).toLowerCase().trim())
}
