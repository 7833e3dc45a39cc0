import { findPlaces } from '../place/find-places.ts'
import { countryName } from '../place/gazetteer.ts'
import type { CountryMention, Origin } from '../listing/listing.ts'
import type { PageFacts } from '../source/page.ts'
import type { Draft } from './draft.ts'
import type { FieldRecord } from './field-record.ts'
import type { Line } from './line.ts'

/** The parts of an item in which a place it is about can be named. */
export type PlacedItem = {
  readonly title: string
  readonly titleLine: Line
  readonly summary: string
  readonly summaryLine: Line | undefined
  readonly place: string | undefined
  readonly dateLine: Line | undefined
  readonly facts: PageFacts
  readonly record: FieldRecord
}

/** Every country and place that the title, the dateline or the summary names, and the country of a one-country page. */
export function countriesOf(item: PlacedItem): Pick<Draft, 'countries' | 'places'> {
  const countries = new Map<
    string,
    CountryMention & { readonly from: Origin; readonly line: Line | { line: number } | undefined }
  >()
  const places = new Set<string>()
  const texts = [
    { from: 'title', text: item.title, line: item.titleLine },
    { from: 'date line', text: item.place ?? '', line: item.dateLine },
    { from: 'summary', text: item.summary, line: item.summaryLine },
  ] as const
  for (const { from, text, line } of texts) {
    for (const mention of findPlaces(text, 'archive')) {
      for (const place of mention.places) {
        places.add(place.id)
        // A city's name that several countries bear tells none of them.
        if (place.kind !== 'country' && new Set(mention.places.map(({ country }) => country)).size > 1) continue
        const code = place.kind === 'country' ? place.id : place.country
        if (code !== undefined && !countries.has(code))
          countries.set(code, { code, written: mention.written, from, line })
      }
    }
  }
  for (const code of item.facts.about) {
    if (!countries.has(code))
      countries.set(code, {
        code,
        written: countryName(code),
        from: 'catalogue',
        line: { line: item.titleLine.number },
      })
  }
  const [first] = countries.values()
  if (first !== undefined)
    item.record.at(
      'countries',
      first.from,
      [...countries.values()].map(({ written }) => written).join('; '),
      first.line,
    )
  return { countries: [...countries.values()].map(({ code, written }) => ({ code, written })), places: [...places] }
}
