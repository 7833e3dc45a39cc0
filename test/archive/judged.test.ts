import { describe, expect, it } from 'vitest'
import type { Capture } from '../../src/archive/capture.ts'
import { judged } from '../../src/archive/judged.ts'
import type { Page, UnreadPage } from '../../src/source/page.ts'

const pageOf = (count: number, name = 'page.txt', of = 'Seminar'): Page => ({
  name,
  text: `Events\n\n${Array.from({ length: count }, (_each, at) => `  ${at + 1}. ${of} ${at}\n\n    ${at + 1} March 2024\n\n    People meet.`).join('\n\n')}`,
  facts: { covers: [], about: [] },
})
const fingerprintOf = ({ text }: Page): string => text

/** The readings of a page one after the other, as a store keeps them: the newest, and the newest that was taken. */
function readings(...pages: readonly (Page | UnreadPage | undefined)[]): readonly string[] {
  let before: readonly Capture[] = []
  return pages.map((page, now) => {
    const isRead = page !== undefined && 'text' in page
    const read = { pages: isRead ? [page] : [], unreadPages: page === undefined || isRead ? [] : [page] }
    const found = judged(read, before, fingerprintOf, now)
    for (const fresh of found.fresh)
      before = [...before.filter(({ state }) => fresh.state === 'doubted' && state === 'taken'), fresh]
    const shown = found.pages.map(({ text }) => [...text.matchAll(/\d+\. /g)].length)
    const unread = found.unreadPages.map(() => 'unread')
    return [...shown, ...unread, ...found.alarms.map(() => 'alarm')].join(' ')
  })
}

describe('a page', () => {
  it.each<[string, readonly (Page | UnreadPage | undefined)[], readonly string[]]>([
    ['is believed at first, whatever it gives', [pageOf(0), pageOf(3)], ['0', '3']],
    ['that grows is believed', [pageOf(3), pageOf(9)], ['3', '9']],
    ['that loses some is believed', [pageOf(9), pageOf(5)], ['9', '5']],
    ['that gives nothing is not, and that is said once', [pageOf(3), pageOf(0), pageOf(0)], ['3', '3 alarm', '3']],
    ['that gives half is not', [pageOf(8), pageOf(4)], ['8', '8 alarm']],
    [
      'that gives far less is not, each time that it is another text',
      [pageOf(9), pageOf(2), pageOf(1)],
      ['9', '9 alarm', '9 alarm'],
    ],
    ['of very few may lose most', [pageOf(3), pageOf(1)], ['3', '1']],
    ['that recovers is believed', [pageOf(9), pageOf(0), pageOf(8)], ['9', '9 alarm', '8']],
    [
      'that flaps between all and nothing stays',
      [pageOf(9), pageOf(0), pageOf(9), pageOf(0)],
      ['9', '9 alarm', '9', '9'],
    ],
    [
      'that is away lists nothing, said once, and is believed again',
      [pageOf(9), undefined, undefined, pageOf(2)],
      ['9', 'alarm', '', '2'],
    ],
    ['that cannot be read keeps what it said', [pageOf(9), { name: 'page.txt', reason: 'too long' }], ['9', '9 alarm']],
    [
      'that cannot be read at first, or after it was away, is unread',
      [{ name: 'page.txt', reason: 'x' }, pageOf(2), undefined, { name: 'page.txt', reason: 'x' }],
      ['unread', '2', 'alarm', 'unread'],
    ],
  ])('%s', (_situation, pages, expected) => {
    expect(readings(...pages)).toEqual(expected)
  })
})
