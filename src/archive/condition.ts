import type { Condition } from '../listing/listing.ts'

const words = 'cancell?ed|called off|postponed|annulée?|reportée?|cancelad[oa]|aplazad[oa]|postergad[oa]'
const inTitle = new RegExp(
  [
    String.raw`(?:^|[([:*.–—-]\s*)(?<![a-z])(${words})(?![a-zé])(?=\s*(?:[\])!:*–—-]|\.?$|(?:until|till|to|due)\b))`,
    '^(cancell?ed|called off|postponed)\\b',
    String.raw`\b(cancell?ed|called off|postponed)[.!]*$`,
    String.raw`^(cancellation|postponement)\s*:`,
  ].join('|'),
  'i',
)
const inSummary =
  /\bthis (?:\w+ ){1,3}(?:has been|have been|is|was) (cancell?ed|called off|postponed)\b|^the (?:event|meeting|workshop|seminar|conference|training|webinar|call|tender) (?:has been|is|was) (cancell?ed|called off|postponed)\b/i
/** A line, or the first words of a sentence at its start, that say nothing but this. */
const ofItsOwn =
  /^\W*(cancell?ed|called off|postponed)(?:\s+(?:until|till|to|due)\b[^.\n]{0,60})?\s*(?:[.!:)\]–—-]|$)/im

/** Whether the words of a title, kicker, date line or summary take the thing itself back or move it, with those words. */
export function conditionIn(
  text: string,
  part: 'title' | 'kicker' | 'date line' | 'summary',
): { readonly condition: Condition; readonly written: string } | undefined {
  const match = part === 'summary' ? (inSummary.exec(text) ?? ofItsOwn.exec(text)) : inTitle.exec(text)
  const word = match?.slice(1).find((group) => group !== undefined)
  if (match === null || word === undefined) return undefined
  return { condition: /^(?:cancel|called|annul)/i.test(word) ? 'cancelled' : 'postponed', written: match[0].trim() }
}

const alone = new RegExp(
  String.raw`^\W*(?:${words}|(?:new )?dates? (?:to be (?:announced|confirmed)|tb[ac]))(?:\s+until\b.{0,60})?\W*$`,
  'i',
)

/** Whether a line only says how things stand, in the place of a date, and is no title. */
export function saysHowItStands(line: string): boolean {
  return alone.test(line)
}

const behindDate = new RegExp(
  String.raw`\s*(?:[([]\s*(?:${words})\b[^)\]]{0,60}[)\]]|[,;:–—-]\s*(?:${words}))\s*$`,
  'i',
)

/** A date line without the words behind its date that call it off. */
export function withoutCondition(line: string): string {
  return line.replace(behindDate, '')
}
