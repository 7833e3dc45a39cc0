import { saysHowItStands } from './condition.ts'
import { readDateLine, type DateLine } from './date-line.ts'
import { isCredit, isDateLine, type Item } from './items.ts'
import { kindOfKicker } from './kind.ts'
import { isLabelled, isProse, wordCount, type Line } from './line.ts'

/** An item's lines by what they are. */
export type ItemParts = {
  readonly title?: Line
  readonly kicker?: Line
  readonly credit?: Line
  readonly dateLine?: { readonly line: Line; readonly read: DateLine }
  /** The words below the title, in printed order. */
  readonly summary: readonly Line[]
}

/** Tells an item's title, kicker, credit, date line and summary apart by where they stand and how they read. */
export function partsOfItem(item: Item): ItemParts {
  const lines = joined(item.lines).filter((line) => line.text !== '')
  const credit = lines.find(isCredit)
  const rest = lines.filter((line) => line !== credit)
  const dateIndex = rest.findIndex((line) => isDateLine(line))
  const read = dateIndex === -1 ? undefined : readDateLine(rest[dateIndex]?.text ?? '')
  const line = rest[dateIndex]
  const dateLine = line !== undefined && read !== undefined ? { dateLine: { line, read } } : {}
  const before = dateIndex === -1 ? [] : rest.slice(0, dateIndex)
  const after = dateIndex === -1 ? rest : rest.slice(dateIndex + 1)
  const isDateFirst = dateIndex === 0 && after.length > 0 && !isProse(after[0]?.text ?? '')
  const head = dateIndex === -1 || isDateFirst ? headOf(after, dateIndex === -1) : headBeforeDate(before)
  return {
    ...head.named,
    ...(credit === undefined ? {} : { credit }),
    ...dateLine,
    summary: dateIndex === -1 || isDateFirst ? head.rest : [...head.rest, ...after],
  }
}

type Head = { readonly named: { readonly title?: Line; readonly kicker?: Line }; readonly rest: readonly Line[] }

/** Before a date line: the title, or a kicker and the title, or (rarely) the title and its prose. */
function headBeforeDate(lines: readonly Line[]): Head {
  const [first, second] = lines
  if (first === undefined) return { named: {}, rest: [] }
  if (second === undefined) return { named: { title: first }, rest: [] }
  if (lines.length === 2 && !(isProse(second.text) && wordCount(first.text) > 4)) {
    return isLabelled(second.text) || saysHowItStands(second.text)
      ? { named: { title: first }, rest: [second] }
      : { named: { kicker: first, title: second }, rest: [] }
  }
  return headOf(lines, true)
}

/** Without a date line to part them: a short line over another title is a kicker, all else is below the title. */
function headOf(lines: readonly Line[], mayHaveKicker: boolean): Head {
  const [first, second, ...rest] = lines
  if (first === undefined) return { named: {}, rest: [] }
  if (second === undefined) return { named: { title: first }, rest: [] }
  if (saysHowItStands(second.text)) return { named: { title: first }, rest: [second, ...rest] }
  const isKind = rest.length === 0 && kindOfKicker(first.text) !== undefined && !isProse(second.text)
  const isKicker =
    isKind ||
    (mayHaveKicker &&
      wordCount(first.text) <= 9 &&
      !isProse(second.text) &&
      !isLabelled(second.text) &&
      rest.length > 0)
  return isKicker
    ? { named: { kicker: first, title: second }, rest }
    : { named: { title: first }, rest: [second, ...rest] }
}

/** Lines that were broken in the middle of a sentence, joined: the next one, right below, goes on in lower case. */
function joined(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const before = whole.at(-1)
    const goesOn = before !== undefined && line.gap === 0 && /^\p{Ll}/u.test(line.text) && !/[.!?:]$/.test(before.text)
    if (goesOn && !isDateLine(before) && !isDateLine(line)) {
      whole[whole.length - 1] = { ...before, text: `${before.text} ${line.text}` }
    } else whole.push(line)
  }
  return whole
}
