import type { Archive } from '../../src/archive/archive.ts'
import { clean, wrapped, type Layout } from './render.ts'

/** Characters of a page's own words that a report shows; the page holds the rest. */
const longestExcerpt = 100

/** What was read of an archive and, one by one, what was not and why: nothing is lost in silence. */
export function renderReport(archive: Archive, complaints: readonly string[], layout: Layout): string {
  const { listings, pages, unreadPages, itemsRead, unreadItems, setAside, doubts } = archive
  const of = `of ${count(pages.length, 'page')}`
  const items = unreadItems.map(({ page, item, line, reason, text }) => {
    return `${page}:${line}, item ${item}: ${reason}${text === '' ? '' : ` ("${excerpt(text)}")`}`
  })
  const lines = setAside.map(({ page, line, reason, text }) => `${page}:${line}: ${reason} ("${excerpt(text)}")`)
  return [
    [`Read: ${count(itemsRead, 'item')} ${of}, which give ${count(listings.length, 'listing')}.`],
    section(`Items not read: ${unreadItems.length}.`, items, layout),
    section(`Set aside as part of no item: ${count(setAside.length, 'passage')}.`, lines, layout),
    section(`Doubts about single fields: ${doubts.length}.`, doubts, layout),
    section(
      `Pages not read: ${unreadPages.length}.`,
      unreadPages.map(({ name, reason }) => `${name}: ${reason}`),
      layout,
    ),
    ...(complaints.length === 0 ? [] : [section(`Wrong in the catalogue: ${complaints.length}.`, complaints, layout)]),
  ]
    .flat()
    .join('\n')
}

function section(heading: string, entries: readonly string[], layout: Layout): readonly string[] {
  return [heading, ...entries.flatMap((entry) => wrapped(clean(entry), layout, { mark: '  - ', indent: '    ' }))]
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
