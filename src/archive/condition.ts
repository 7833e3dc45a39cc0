import type { Condition } from '../listing/listing.ts'

const inTitle =
  /(?:^|[([:–—-]\s*)\b(cancell?ed|postponed|annulée?|reportée?|cancelad[oa]|aplazad[oa]|postergad[oa])\b(?=\s*(?:[\])!:–—-]|$))|^(cancell?ed|postponed)\b|\b(cancell?ed|postponed)$/i
const inSummary =
  /\bthis (?:\w+ ){1,3}(?:has been|have been|is|was) (cancell?ed|postponed)\b|^the (?:event|meeting|workshop|seminar|conference|training|webinar|call|tender) (?:has been|is|was) (cancell?ed|postponed)\b/i

/** Whether the words of a title, kicker or summary take the thing itself back or move it, with those words. */
export function conditionIn(
  text: string,
  part: 'title' | 'kicker' | 'summary',
): { readonly condition: Condition; readonly written: string } | undefined {
  const match = (part === 'summary' ? inSummary : inTitle).exec(text)
  const word = match?.slice(1).find((group) => group !== undefined)
  if (match === null || word === undefined) return undefined
  return { condition: /^(?:cancel|annul)/i.test(word) ? 'cancelled' : 'postponed', written: match[0].trim() }
}
