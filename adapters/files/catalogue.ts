import * as z from 'zod/mini'
import { isZone } from '../../src/calendar/zone.ts'
import { dayOf } from '../../src/calendar/day.ts'
import type { PageFacts } from '../../src/source/page.ts'
import { quoted } from '../quoted.ts'
import { catalogueName } from './names.ts'

/** What is known of each page, by file name in the catalogue's order, and what was wrong with the catalogue. */
export type Catalogue = { readonly facts: ReadonlyMap<string, PageFacts>; readonly complaints: readonly string[] }

const words = z.string('must be text').check(z.minLength(1, 'must not be empty'))
const countries = z.optional(
  z.array(
    z.string().check(z.regex(/^[A-Z]{2}$/, 'must be ISO 3166-1 alpha-2, such as MN')),
    'must be a list of countries',
  ),
)

const entryShape = z.object({
  file: z
    .string('must name the page')
    .check(z.regex(/^[^/\\]+\.txt$/i, 'must be the name of a .txt file in this folder')),
  address: z.optional(
    z.string('must be text').check(z.regex(/^https?:\/\/\S+$/i, 'must begin with http:// or https://')),
  ),
  title: z.optional(words),
  office: z.optional(words),
  zone: z.optional(z.string('must be text')),
  covers: countries,
  about: countries,
  captured: z.optional(z.string('must be text').check(z.refine(isIsoDay, 'must be a day such as 2024-03-10'))),
})

/** What is known of a page that the catalogue does not name. */
export const noFacts: PageFacts = { covers: [], about: [] }

/** Reads a catalogue's JSON: a list of entries, each checked alone; one that is wrong is dropped and named. */
export function readCatalogue(json: string): Catalogue {
  const entries = entriesOf(json)
  if (typeof entries === 'string') return { facts: new Map(), complaints: [`${catalogueName}: ${entries}`] }
  const facts = new Map<string, PageFacts>()
  const complaints: string[] = []
  for (const [index, entry] of entries.entries()) {
    const reading = readEntry(entry)
    const place = `${catalogueName}, entry ${index + 1}`
    if ('wrong' in reading) complaints.push(`${place}${nameOf(entry)} was dropped: ${reading.wrong}`)
    else if (facts.has(reading.file))
      complaints.push(`${place}: ${quoted(reading.file)} was named before; this one was dropped`)
    else {
      facts.set(reading.file, reading.facts)
      if (reading.doubt !== undefined) complaints.push(`${place} (${quoted(reading.file)}): ${reading.doubt}`)
    }
  }
  return { facts, complaints }
}

/** The list of entries, or what is wrong with the file as a whole. */
function entriesOf(json: string): readonly unknown[] | string {
  try {
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''))
    return Array.isArray(value)
      ? value
      : 'it must be a list of entries: [{ "file": "page.txt", … }]; the pages are read without it'
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    return `it is not valid JSON (${quoted(cause.message)}); the pages are read without it`
  }
}

type Entry = { readonly file: string; readonly facts: PageFacts; readonly doubt?: string } | { readonly wrong: string }

function readEntry(entry: unknown): Entry {
  const checked = entryShape.safeParse(entry)
  if (!checked.success) {
    return { wrong: checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ') }
  }
  const { file, address, title, office, zone, covers = [], about = [], captured } = checked.data
  const isKnown = zone === undefined || isZone(zone)
  const facts = {
    ...(address === undefined ? {} : { address }),
    ...(title === undefined ? {} : { title }),
    ...(office === undefined ? {} : { office }),
    ...(zone === undefined || !isKnown ? {} : { zone }),
    covers,
    about,
    ...(captured === undefined ? {} : { captured }),
  }
  if (isKnown) return { file, facts }
  return {
    file,
    facts,
    doubt: `the zone ${quoted(zone)} is not an IANA zone such as Asia/Ulaanbaatar; the page has none`,
  }
}

function nameOf(entry: unknown): string {
  const named = z.object({ file: z.string() }).safeParse(entry)
  return named.success ? ` (${quoted(named.data.file)})` : ''
}

function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  return match !== null && dayOf(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined
}
