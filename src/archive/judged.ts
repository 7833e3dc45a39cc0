import type { Page, UnreadPage } from '../source/page.ts'
import { readPage } from './archive.ts'
import type { Capture } from './capture.ts'

/** What of the pages is believed. */
export type Judged = {
  /** The pages that the archive is read from, each in the text that was taken last. */
  readonly pages: readonly Page[]
  readonly unreadPages: readonly UnreadPage[]
  /** The readings that are to be kept. */
  readonly fresh: readonly Capture[]
  /** Lines for the operator. */
  readonly alarms: readonly string[]
}

type Read = { readonly pages: readonly Page[]; readonly unreadPages: readonly UnreadPage[] }

/**
 * Judges pages by what they gave before: one that suddenly gives nothing or half is not believed, and what it said
 * before stays. `fingerprintOf` tells a page's text and facts from any others.
 */
export function judged(
  { pages, unreadPages }: Read,
  before: readonly Capture[],
  fingerprintOf: (page: Page) => string,
  now: number,
): Judged {
  const taken = new Map(before.filter(({ state }) => state === 'taken').map((each) => [each.page.name, each] as const))
  const doubted = new Set(before.filter(({ state }) => state === 'doubted').map(({ fingerprint }) => fingerprint))
  const steps = [
    ...pages.map((page) => judgedPage(page, taken.get(page.name), doubted, fingerprintOf(page), now)),
    ...unreadPages.map((page) => judgedUnread(page, taken.get(page.name))),
    ...missingAmong(taken, [...pages, ...unreadPages], now),
  ]
  return {
    pages: steps.flatMap(({ page }) => page ?? []),
    unreadPages: steps.flatMap(({ unread }) => unread ?? []),
    fresh: steps.flatMap(({ fresh }) => fresh ?? []),
    alarms: steps.flatMap(({ alarm }) => alarm ?? []),
  }
}

type Step = {
  readonly page?: Page
  readonly unread?: UnreadPage
  readonly fresh?: Capture
  readonly alarm?: string
}

function judgedPage(
  page: Page,
  before: Capture | undefined,
  doubted: ReadonlySet<string>,
  fingerprint: string,
  now: number,
): Step {
  if (before?.fingerprint === fingerprint) return { page: { ...page, read: before.read } }
  const { length: items } = readPage(page).drafts
  const capture = { page, fingerprint, items, read: now }
  if (before === undefined || !isTooFew(items, before.items))
    return { page: { ...page, read: now }, fresh: { ...capture, state: 'taken' } }
  const stays = { page: { ...before.page, read: before.read } }
  if (doubted.has(fingerprint)) return stays
  const alarm = `page ${page.name} gives ${items} items where it gave ${before.items}; what it said before stays. Look at the page; where it is right, say: callboard accept ${page.name}`
  return { ...stays, fresh: { ...capture, state: 'doubted' }, alarm }
}

/** None, or half of what it gave or fewer; of very few one more or less means nothing. */
function isTooFew(items: number, normal: number): boolean {
  return items === 0 ? normal > 0 : normal >= 4 && items * 2 <= normal
}

function judgedUnread(unread: UnreadPage, before: Capture | undefined): Step {
  if (before === undefined || before.items === 0) return { unread }
  const alarm = `page ${unread.name} cannot be read any more: ${unread.reason}; what it said before stays`
  return { page: { ...before.page, read: before.read }, alarm }
}

/** Said once: a page that is away is kept as one without items. */
function missingAmong(
  taken: ReadonlyMap<string, Capture>,
  there: readonly { readonly name: string }[],
  now: number,
): readonly Step[] {
  const names = new Set(there.map(({ name }) => name))
  return [...taken.values()]
    .filter(({ page, items }) => !names.has(page.name) && items > 0)
    .map(({ page, items }) => ({
      fresh: { page: { ...page, text: '' }, fingerprint: '', state: 'taken', items: 0, read: now },
      alarm: `page ${page.name} is no longer in the archive; its ${items} items count as no longer listed, and none of them as cancelled`,
    }))
}
