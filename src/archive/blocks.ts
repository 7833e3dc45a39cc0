import { monthNamed } from '../calendar/months.ts'
import { printedMonth, type PrintedDate } from '../calendar/printed.ts'
import { isProse, linesOf, wordCount, type Line } from './line.ts'
import { readDateLine } from './date-line.ts'
import { isMonthOrYear, isSectionName, isSideMatterName, sectionOf, type Section } from './section.ts'

/** What stands over an item: the page's title, the section it is in, and the heading that dates it. */
export type Headings = { readonly page?: Section; readonly section?: Section; readonly dated?: Section }

/** Lines that stand together: from one marker or heading to the next. */
export type Block = { readonly headings: Headings; readonly lines: readonly Line[]; readonly isMarked: boolean }

/** A page's blocks in printed order, and the lines between them that are headings. */
export type ParsedPage = { readonly blocks: readonly Block[]; readonly headingLines: readonly Line[] }

/** A page parted at its headings and at the marks of its list. The headings themselves are in no block. */
export function blocksOf(pageText: string): ParsedPage {
  const lines = linesOf(pageText)
  const list = listOf(lines)
  const blocks: Block[] = []
  const headingLines: Line[] = []
  let headings: Headings = {}
  let open: { lines: Line[]; isMarked: boolean } | undefined
  let lastNumber = 0
  let style: string | undefined
  const close = (): void => {
    if (open !== undefined) blocks.push({ headings, ...open })
    open = undefined
  }
  for (const [index, line] of lines.entries()) {
    if (isItemMark(line, list, style)) {
      close()
      const number = line.marker?.style === 'number' ? Number(line.marker.printed) : 0
      // A number that starts again with no heading between: the heading was lost, and its date with it.
      if (number > 0 && number <= lastNumber) headings = withoutSection(headings)
      lastNumber = number
      style = line.marker?.style
      open = { lines: [line], isMarked: true }
    } else if (!isInSideMatter(headings, line) && isHeading(lines, index, list)) {
      close()
      headingLines.push(line)
      headings = under(headings, line, blocks.length === 0)
      lastNumber = 0
      style = undefined
    } else if (open?.isMarked === true && isOutside(line, list)) {
      close()
      open = { lines: [line], isMarked: false }
    } else if (open === undefined) open = { lines: [line], isMarked: false }
    else open.lines.push(line)
  }
  close()
  return { blocks, headingLines }
}

/** Names and telephone numbers under "Media contact" are its own lines, however short: only a known name ends it. */
function isInSideMatter({ section }: Headings, line: Line): boolean {
  return (
    section?.isSideMatter === true &&
    !isMonthOrYear(line.text) &&
    !isSectionName(line.text) &&
    !isSideMatterName(line.text)
  )
}

/** Where the page's list stands: the column of its outermost marks; undefined without marks. */
type List = { readonly outdent: number } | undefined

function listOf(lines: readonly Line[]): List {
  const marked = lines.filter((line) => line.marker !== undefined)
  return marked.length === 0
    ? undefined
    : { outdent: marked.reduce((least, line) => Math.min(least, line.outdent), Infinity) }
}

/** A mark of the page's own list, not of a list inside an item. */
function isItemMark(line: Line, list: List, style: string | undefined): boolean {
  if (line.marker === undefined || list === undefined || line.outdent > list.outdent + 1) return false
  return style === undefined || style === line.marker.style || line.gap >= 2
}

/** Whether the line stands left of an indented list. */
function isOutside(line: Line, list: List): boolean {
  return list !== undefined && list.outdent > 0 && line.outdent < list.outdent
}

function isHeading(lines: readonly Line[], index: number, list: List): boolean {
  const line = lines[index]
  if (line === undefined || line.marker !== undefined || /^(?:©|\(c\))/i.test(line.text)) return false
  const isTitle = isDated(line, lines[index + 1], list)
  if (isOutside(line, list)) return !isProse(line.text) && wordCount(line.text) <= 12 && !isTitle
  if (isMonthOrYear(line.text)) return !isDateOfItem(lines, index, list)
  if (index === 0) return !isProse(line.text) && (!isTitle || isSectionName(line.text))
  if (isOverMarks(line, lines[index + 1], list)) return true
  // Inside an item such a name is its kicker.
  const isInside = list !== undefined && line.indent > list.outdent
  return !isTitle && !isInside && (isSectionName(line.text) || isSideMatterName(line.text))
}

/** At the margin a short line with room above it and a mark right below stands over the marks. */
function isOverMarks(line: Line, next: Line | undefined, list: List): boolean {
  const isAtMargin = list?.outdent === 0 && line.indent === 0 && line.gap > 0
  return (
    isAtMargin &&
    next?.marker !== undefined &&
    wordCount(line.text) <= 6 &&
    !isProse(line.text) &&
    !/[.!?]$/.test(line.text)
  )
}

/** Whether the next line is this one's date line, so that this one is a title. */
function isDated(line: Line, next: Line | undefined, list: List): boolean {
  if (next === undefined || next.marker !== undefined || readDateLine(next.text) === undefined) return false
  if (!isMonthOrYear(next.text)) return !isOutside(next, list)
  return next.gap === 0 && !isOutside(next, list) && !isSectionName(line.text)
}

/** Whether a month or year alone belongs to the title before it, rather than standing over what follows. */
function isDateOfItem(lines: readonly Line[], index: number, list: List): boolean {
  const [before, line, next, afterNext] = [lines[index - 1], lines[index], lines[index + 1], lines[index + 2]]
  if (before === undefined || line === undefined || isProse(before.text)) return false
  if (list !== undefined && list.outdent > 0 && line.indent > list.outdent) return true
  if (isMonthOrYear(before.text) || isSectionName(before.text) || readDateLine(before.text) !== undefined) return false
  if (next?.marker !== undefined) return false
  // "Title / 2021 / Another title / 12 March 2021": the year stands over the other title.
  const nextIsTitle =
    next !== undefined && !isProse(next.text) && afterNext !== undefined && readDateLine(afterNext.text) !== undefined
  return index > 1 ? !nextIsTitle || line.gap === 0 : before.marker !== undefined
}

/** The headings after one more: a month stands under its year, a name ends the dates before it. */
function under(headings: Headings, line: Line, isFirst: boolean): Headings {
  const section = sectionOf(line)
  const page = headings.page === undefined ? {} : { page: headings.page }
  // Side matter has no dated parts: a month after it stands over the list again.
  const named = headings.section === undefined || headings.section.isSideMatter ? {} : { section: headings.section }
  if (section.posted !== undefined) return { ...page, ...named, dated: section }
  const month = monthNamed(line.text)
  const year = headings.dated?.posted?.slice(0, 4)
  if (month !== undefined && year !== undefined) {
    const posted: PrintedDate = printedMonth(Number(year), month)
    return { ...page, ...named, dated: { ...section, posted } }
  }
  return isFirst && headings.page === undefined ? { page: section } : { ...page, section }
}

/** The headings of a list whose own heading was lost. */
export function withoutSection({ page }: Headings): Headings {
  return page === undefined ? {} : { page }
}
