import { describe, expect, it } from 'vitest'
import { knownWriting, pageWriting } from '../../adapters/known-text.ts'
import { changedTo, firstKnown, type Known } from '../../src/archive/known.ts'
import { load } from '../../src/bot.ts'
import { publishedPages } from '../archive-on-disk.ts'
import { hostilePage } from '../hostile-page.ts'
import { inventedPage } from '../invented-page.ts'

const pages = [...publishedPages(), hostilePage, inventedPage]
const { listings } = load(pages, [], 'UTC').archive
const change = { kind: 'extended', fields: ['deadlines'], isOfDays: true, isWeighty: true } as const

/** As firstly known, and as changed, gone and back. */
const knowns: readonly Known[] = listings.flatMap((listing, at) => {
  const first = firstKnown(listing, at, at % 2 === 0)
  return [first, { ...changedTo(listing, first, change, at), gone: at }]
})

describe('what is known of a listing, as text', () => {
  it('is given back as it was, whatever its page says', () => {
    expect(knowns.map((known) => knownWriting.from(knownWriting.textOf(known)))).toStrictEqual(knowns)
  })

  const [first] = knowns
  const without = (field: string): string => JSON.stringify({ ...first, [field]: undefined })
  it.each([
    ['no text', ''],
    ['cut off', '{"listing":{"id":"a"'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['another thing', '{"asking":{"text":"calls"}}'],
    ['without its listing', without('listing')],
    ['without its version', without('version')],
    ['without its changes', without('changes')],
    ['with a number for a text', JSON.stringify({ ...first, version: '1' })],
    ['with a listing without an id', JSON.stringify({ ...first, listing: { title: 'a', deadlines: [] } })],
  ])('is none where another version wrote it otherwise: %s', (_what, text) => {
    expect(knownWriting.from(text)).toBeUndefined()
  })
})

describe('a page as text', () => {
  it('is given back as it was', () => {
    const read = pages.map((page) => ({ ...page, read: 5 }))
    const awkward = { name: '\0.txt', text: '\0 \uD800 \u2028 "\\', facts: { covers: [], about: ['MN'] } }
    for (const page of [...read, awkward]) expect(pageWriting.from(pageWriting.textOf(page))).toStrictEqual(page)
  })

  it.each([
    ['no text', ''],
    ['nothing', 'null'],
    ['without its name', '{"text":"a","facts":{"covers":[],"about":[]}}'],
    ['without what is known of it', '{"name":"a","text":"a"}'],
    ['with something else known of it', '{"name":"a","text":"a","facts":{"covers":"MN","about":[]}}'],
  ])('is none where another version wrote it otherwise: %s', (_what, text) => {
    expect(pageWriting.from(text)).toBeUndefined()
  })
})
