import { currencyNames, isCurrency } from '../listing/currency.ts'
import type { Span } from './span.ts'

const paid = String.raw`(?:(?:that |which )?(?:are |is )?(?:paid|pay(?:s|ing)?|priced|fees?|remunerated|expressed|quoted)(?: (?:is|are|paid|expressed|quoted))*(?: (?:in|of))? )`
const byCode = new RegExp(
  String.raw`\b${paid}(?:in )?([a-z]{3})\b|\bin ([A-Z]{3})\b|\b([A-Z]{3})(?= (?:fees?|calls?|consultanc|contracts?)\b)`,
  'g',
)

/** Codes that are English words: a currency only in capitals behind "paid". */
const englishWords = new Set(['ALL', 'TOP', 'TRY', 'CUP', 'PEN', 'MOP', 'SOS', 'BAM', 'ANG', 'SAR'])

/** Without one of these no currency is asked for: a cheap question before the dear ones. */
const mayNameFee = /paid|pay|price|fee|remunerat|express|quoted|dollar|euro|franc|tugrik|togrog|[$€₮]|\b[A-Z]{3}\b/

/** "paid in MNT", "fee in US dollars": the currency (ISO 4217) a question asks for. */
export function readFeeCurrency(text: string): (Span & { readonly code: string }) | undefined {
  if (!mayNameFee.test(text)) return undefined
  for (const pattern of [byCode, new RegExp(byCode.source, 'gi')]) {
    for (const match of text.matchAll(pattern)) {
      const written = match[1] ?? match[2] ?? match[3] ?? ''
      const code = written.toUpperCase()
      if (
        englishWords.has(code) &&
        (match[1] === undefined || written !== code || /^\s+currenc/i.test(text.slice(match.index + match[0].length)))
      )
        continue
      // Without "paid" before it only capitals are a code: "in all" asks for no Albanian lek.
      if (match[1] === undefined && written !== code) continue
      if (isCurrency(code)) return { start: match.index, end: match.index + match[0].length, code }
    }
  }
  // A page's dollars may be anybody's; an asker's are the United States'.
  for (const [pattern, code] of [...currencyNames, [String.raw`\bdollars?\b`, 'USD'] as const]) {
    const match = new RegExp(String.raw`(?:\b${paid})?(?:\bin )?(?:${pattern})`, 'i').exec(text)
    if (match !== null) return { start: match.index, end: match.index + match[0].length, code }
  }
  return undefined
}

/** "re-advertised", "readvertisements": only what was advertised before is asked for. */
export function readReadvertised(text: string): Span | undefined {
  const match = /\b(?:(?:that|which) (?:are|were) )?re-?\s?advertis(?:ed|ements?|ing)\b/i.exec(text)
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}
