import { withoutControls } from '../text/plain-text.ts'

/** What a list puts before an item: a number or a sign, as printed. */
type Marker = { readonly style: 'number' | 'bullet'; readonly printed: string }

/** One printed line that is not blank. */
export type Line = {
  /** From 1, as an editor counts. */
  readonly number: number
  /** Columns before the text, after any marker: `  1. Title` has 5. */
  readonly indent: number
  /** Columns before the marker, where it has one, else before the text. */
  readonly outdent: number
  readonly text: string
  /** How many blank lines stand before it. */
  readonly gap: number
  readonly marker?: Marker
}

const numberMarker = /^(\d{1,3})[.)](?:\s+|$)/
const bulletMarker = /^([•·▪▫‣◦●○■□➢➤►*+–—-])(?:\s+|$)/

/** The lines of a page that are not blank, with their markers parted from their text. */
export function linesOf(pageText: string): readonly Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const [index, raw] of pageText.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const line = withoutControls(raw)
    const text = line.trim()
    if (text === '') {
      gap += 1
      continue
    }
    const outdent = line.length - line.trimStart().length
    const match = numberMarker.exec(text) ?? bulletMarker.exec(text)
    if (match?.[1] === undefined) lines.push({ number: index + 1, indent: outdent, outdent, text, gap })
    else {
      const style = /^\d/.test(match[1]) ? 'number' : 'bullet'
      lines.push({
        number: index + 1,
        indent: outdent + match[0].length,
        outdent,
        text: text.slice(match[0].length),
        gap,
        marker: { style, printed: match[1] },
      })
    }
    gap = 0
  }
  return lines
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/**
 * Whether a line reads as prose rather than as a title: it ends as a sentence does and has some length, or holds more
 * than one sentence, or is longer than any title.
 */
export function isProse(text: string): boolean {
  const words = wordCount(text)
  if (words > 45) return true
  if (/[.!?…]["”’)]*\s+\p{Lu}/u.test(text.replaceAll(/\b(?:No|Nos|Dr|Mr|Mrs|Ms|St|vs)\.\s/g, '')) && words > 12)
    return true
  return words >= 7 && /[.…:]["”’)]*$/.test(text)
}

const labelled =
  /^(?:(?:application|submission|new|final) )?(?:dead-?line|(?:closing|opening|issue|start|end|release|publication|submission|due) dates?|posted|published|applications? period|period|duration|(?:tender|vacancy|rfp|rfq|eoi|call|notice) (?:no|number|nr|ref)|reference|ref|contacts?|e-?mail|tel|phone|fax|website|location|venue|download|date limite|fecha l[ií]mite|duty station|type)\b/i

/** Whether a line is a labelled fact ("Deadline: …", "Reference no.: …") and so neither a title nor a kicker. */
export function isLabelled(text: string): boolean {
  return labelled.test(text) && (/^[^:]{0,40}:/.test(text) || (/\d/.test(text) && wordCount(text) <= 14))
}
