import { blocksOf, withoutSection, type Block, type Headings } from './blocks.ts'
import { readDateLine } from './date-line.ts'
import { isLabelled, isProse, wordCount, type Line } from './line.ts'
import { isMonthOrYear, type Section } from './section.ts'

/** The lines of one entry of a page, with what stands over it. */
export type Item = { readonly headings: Headings; readonly lines: readonly Line[]; readonly isMarked: boolean }

/** Lines that are no entry: a page's own words, contacts of its press office, what stands before or after its list. */
type Aside = { readonly lines: readonly Line[]; readonly reason: string }

/** A page parted into its entries, in printed order, and the lines that belong to none. */
export type SplitPage = { readonly items: readonly Item[]; readonly asides: readonly Aside[] }

/** Parts a page's text into items: by the marks of its list, and inside them by date lines, gaps and prose. */
export function splitPage(pageText: string): SplitPage {
  const { blocks, headingLines } = blocksOf(pageText)
  const isPlain = !blocks.some(
    ({ isMarked, lines }) => isMarked || lines.some(isDateLine) || lines.some(isDeadlineLine),
  )
  const items: Item[] = []
  const asides: Aside[] = []
  const ended = new Set<Section>()
  for (const block of blocks) {
    const { isMarked, lines } = block
    const side = block.headings.section?.isSideMatter === true ? block.headings.section : undefined
    // The list goes on under side matter where its own heading was lost.
    if (side !== undefined && isMarked && looksLikeItem(lines)) ended.add(side)
    if (side !== undefined && !ended.has(side)) {
      asides.push({ lines, reason: `side matter under "${side.written}"` })
      continue
    }
    // Marks before the page's own title are its menu.
    const isMenu = isMarked && block.headings.page === undefined && !isPlain && !looksLikeItem(lines)
    if (isMenu && headingLines.length > 0) {
      asides.push({ lines, reason: 'side matter before the list' })
      continue
    }
    const headings = side === undefined ? block.headings : withoutSection(block.headings)
    const starts = startsIn(block, isPlain)
    const first = starts[0] ?? lines.length
    if (first > 0) asides.push({ lines: lines.slice(0, first), reason: asideReason(items.length) })
    for (const [index, start] of starts.entries()) {
      items.push({ headings, isMarked: isMarked && index === 0, lines: lines.slice(start, starts[index + 1]) })
    }
  }
  const bySide = new Set(asides.map(({ reason }) => reason))
  const unused = unusedHeadings(headingLines, items).filter(
    ({ lines: [line] }) => !bySide.has(`side matter under "${line?.text}"`),
  )
  return { items, asides: [...asides, ...unused] }
}

/** Headings that stand over no item: kept, so that nothing of the page is lost. */
function unusedHeadings(headingLines: readonly Line[], items: readonly Item[]): readonly Aside[] {
  const used = new Set(
    items.flatMap(({ headings: { page, section, dated } }) => [page?.line, section?.line, dated?.line]),
  )
  return headingLines
    .filter(({ number }) => !used.has(number))
    .map((line) => ({ lines: [line], reason: 'a heading with no item under it' }))
}

/** Whether marked lines under side matter are an item of the list after all, whose heading was lost. */
function looksLikeItem(lines: readonly Line[]): boolean {
  return lines.some((line, index) => isDateLine(line) || (index > 0 && isProse(line.text)))
}

function asideReason(itemsBefore: number): string {
  return itemsBefore === 0 ? 'side matter before the list' : 'side matter beside the list'
}

/** Where in a block's lines an item starts. */
function startsIn({ lines, isMarked }: Block, isPlain: boolean): readonly number[] {
  if (isPlain && !isMarked) return startsByProse(lines)
  const plainDates = lines.flatMap((line, index) => (isDateLine(line) ? [index] : []))
  // Some lists date their items by the deadline alone.
  const dates =
    plainDates.length > 0 ? plainDates : lines.flatMap((line, index) => (isDeadlineLine(line) ? [index] : []))
  const [first] = dates
  if (first === undefined) return isMarked ? [0, ...startsByGap(lines, 1, lines.length)] : []
  // The date first, then the title: every item of the block is printed so.
  if (first === 0 && dates.length > 1) return dates
  const starts = new Set(isMarked ? [0] : [headBefore(lines, first, 0)])
  if (isMarked) {
    const undated = undatedBefore(lines, first)
    if (undated !== undefined) starts.add(undated)
  }
  for (const [index, date] of dates.entries()) {
    const lower = dates[index - 1]
    if (lower === undefined || date - lower === 1) continue
    starts.add(headBefore(lines, date, lower + 1))
  }
  if (isMarked) {
    const ends = [...dates.slice(1).map((date) => headBefore(lines, date, 0)), lines.length]
    for (const [index, date] of dates.entries()) {
      for (const start of startsByGap(lines, date + 1, ends[index] ?? lines.length)) starts.add(start)
    }
  }
  return [...starts].toSorted((a, b) => a - b)
}

/** The start of the item whose date line is at `date`: its title, and the kicker and credit over it. */
function headBefore(lines: readonly Line[], date: number, lower: number): number {
  let start = date
  let titles = 0
  let kickers = 0
  while (start > lower) {
    const line = lines[start - 1]
    if (line === undefined) break
    if (isCredit(line)) start -= 1
    else if (titles === 0) {
      titles = 1
      start -= 1
    } else if (kickers === 0 && isKicker(line, lines[start])) {
      kickers = 1
      start -= 1
    } else break
    if (line.gap >= 2 && titles > 0) break
  }
  return start
}

/** Whether a line can be the kicker of the line after it, and is not the last of what stands before. */
function isKicker(line: Line, next: Line | undefined): boolean {
  if (isProse(line.text) || isLabelled(line.text) || isDateLine(line)) return false
  if (wordCount(line.text) > 9 || /[.!?]$/.test(line.text)) return false
  return !(line.gap === 0 && (next?.gap ?? 0) > 0)
}

/**
 * Where the dated item starts in a marked block that begins with an undated one: "Title / prose / Title / date".
 * Undefined where the first date belongs to the block's first title.
 */
function undatedBefore(lines: readonly Line[], date: number): number | undefined {
  const prose = lines.findLastIndex((line, index) => index > 0 && index < date - 1 && isProse(line.text))
  return prose === -1 ? undefined : headBefore(lines, date, prose + 1)
}

/** Items that lost their mark and have no date: a title behind a gap of two blank lines, and prose after it. */
function startsByGap(lines: readonly Line[], from: number, to: number): readonly number[] {
  const starts: number[] = []
  for (let index = from; index < to; index += 1) {
    const line = lines[index]
    if (line === undefined || line.gap < 2 || isProse(line.text) || isLabelled(line.text) || isDateLine(line)) continue
    starts.push(index)
  }
  return starts
}

/** A page with neither marks nor dates: each title is followed by its prose. */
function startsByProse(lines: readonly Line[]): readonly number[] {
  const starts: number[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!isProse(line.text) && next !== undefined && isProse(next.text) && !isLabelled(line.text)) starts.push(index)
  }
  return starts
}

/** Whether a line says whose the picture is: "© ILO", "Photo: …". */
export function isCredit(line: Line): boolean {
  return /^(?:©|\(c\)\s|photos?\s?(?:©|:|by\b)|cr[eé]dits?\s?:|copyright\b)/i.test(line.text)
}

function isDeadlineLine(line: Line): boolean {
  return readDateLine(line.text)?.isDeadline === true
}

/** Whether a line dates an item: a date line that is not labelled as the last day to apply. */
export function isDateLine(line: Line): boolean {
  return isMonthOrYear(line.text) || readDateLine(line.text)?.isDeadline === false
}
