import { currencyNamed, isCurrency } from '../../listing/currency.ts'
import type { Span } from '../span.ts'
import { callNoun } from './listing-nouns.ts'

const paid = String.raw`(?:(?:that |which )?(?:are |is )?(?:paid|pay(?:s|ing)?|priced|fees?|remunerated|expressed|quoted)(?: (?:is|are|paid|expressed|quoted))*(?: (?:in|of))? )`
/** Behind these a code alone is a currency that is not wanted. */
const leavingOut = '(?:not|no|without|except(?: for)?|excluding|minus)(?: (?:the|those|ones|with|in|any))*'
const byCode = new RegExp(
  String.raw`\b${paid}(?:in )?([a-z]{3})\b|\bin ([A-Z]{3})\b|\b([A-Z]{3})(?= (?:fees?|contracts?)\b| ${callNoun})|^\W*(?:(?:and|or|what about|how about|only|just|also|then|no,?) )*([A-Z]{3})(?= (?:ones|instead|too|as well)\b|\W*$)|(?<=\d ?)([A-Z]{3})\b|(?<=\b${leavingOut} )([A-Z]{3})\b|\b([A-Z]{3})(?= ones?\b)|\b([A-Z]{3})(?= ?\d[\d.,]*(?![\w/-]))`,
  'g',
)

const byCodeInAnyCase = new RegExp(byCode.source, 'gi')

/** Codes that are English words: a currency only in capitals behind "paid". */
const englishWords = new Set(['ALL', 'TOP', 'TRY', 'CUP', 'PEN', 'MOP', 'SOS', 'BAM', 'ANG', 'SAR'])

/** Codes that are words in small letters besides those. */
const smallWords = new Set('all bam cad cup gel lak mad mop pen php ron sar sos top try ang won'.split(' '))

/** Without one of these no currency is asked for: a cheap question before the dear ones. */
const mayNameFee =
  /paid|pay|price|fee|remunerat|express|quoted|dollar|euro|franc|grik|grog|dinar|pound|rupee|rial|riyal|ruble|peso|yuan|som|lari|kip|baht|[$€₮£]|\bin [a-z]{3}\b|\b[A-Z]{3}\b|^\W*(?:[a-z]+ )?[a-z]{3}\W*$|\b(?:not|no|without|for|except|excluding|minus) (?:[a-z]+ ){0,2}[a-z]{3}\b|\b[a-z]{3} ones?\b/

/** "paid in MNT", "fee in US dollars": the currency (ISO 4217) a question asks for. */
function readFeeCurrency(text: string): (Span & { readonly code: string }) | undefined {
  if (!mayNameFee.test(text)) return undefined
  for (const pattern of [byCode, byCodeInAnyCase]) {
    for (const match of text.matchAll(pattern)) {
      const written = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? match[7] ?? match[8] ?? ''
      const code = written.toUpperCase()
      if (
        englishWords.has(code) &&
        (match[1] === undefined || written !== code || /^\s+currenc/i.test(text.slice(match.index + match[0].length)))
      )
        continue
      // Without "paid" before it only capitals, or a code that is no word: "in all" asks for no Albanian lek.
      if (match[1] === undefined && written !== code && smallWords.has(written)) continue
      // What leads up to a code alone is another reader's.
      const start = match[4] === undefined ? leadOf(text, match.index) : match.index + match[0].lastIndexOf(written)
      if (isCurrency(code)) return { start, end: match.index + match[0].length, code }
    }
  }
  const named = currencyNamed(text) ?? plainDollars(text)
  if (named === undefined) return undefined
  return { ...named, start: leadOf(text, named.start) }
}

/** Where the words begin that lead to a sum: "paying". */
function leadOf(text: string, start: number): number {
  return paidBefore.exec(text.slice(0, start))?.index ?? start
}

const paidBefore = new RegExp(String.raw`\b${paid}?(?:in (?:the )?)?$`, 'i')

/** A page's dollars may be anybody's; an asker's are the United States'. */
function plainDollars(text: string): (Span & { readonly code: string }) | undefined {
  const match = /\bdollars?\b|\$/i.exec(text)
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length, code: 'USD' }
}

/** Every currency that a question asks for, each once: "compare calls paid in USD with calls paid in MNT". */
export function readFeeCurrencies(text: string): readonly (Span & { readonly code: string })[] {
  const found: (Span & { readonly code: string })[] = []
  let left = text
  for (let fee = readFeeCurrency(left); fee !== undefined && found.length < mostFees; fee = readFeeCurrency(left)) {
    const fees = [withAmount(left, fee), ...furtherCode(left, fee.end)]
    found.push(...fees)
    for (const { start, end } of fees) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const comparing = '(?:(?:more|less) than |over |under |above |below |at least |up to )'
const amount = String.raw`${comparing}?\d[\d.,]{0,15}(?: ?(?:k|thousand|million)\b)?(?: or (?:more|less))?`
/** A bare year beside a currency is one, unless it is said to be a sum. */
const noYear = String.raw`(?!(?:19|20)\d\d(?![\d.,]| or))`
const amountBefore = new RegExp(String.raw`\b(?:(?:of|worth|pay(?:s|ing)?) ${amount}|${noYear}${amount}) ?$`, 'i')
const amountBehind = new RegExp(String.raw`^ ?${noYear}${amount}(?![\w/-])`, 'i')

/** The currency with the sum beside it, which is no year: "USD 2020 or more", "2000 dollars"; but "in MNT 2024". */
function withAmount<Fee extends Span>(text: string, fee: Fee): Fee {
  const before = amountBefore.exec(text.slice(0, fee.start))
  if (before !== null) return { ...fee, start: leadOf(text, before.index) }
  return { ...fee, end: fee.end + (amountBehind.exec(text.slice(fee.end))?.[0].length ?? 0) }
}

/** The code that goes on a list: "paid in MNT or USD". */
function furtherCode(text: string, from: number): readonly (Span & { readonly code: string })[] {
  const [joint, written = ''] = /^\s*(?:,|or|and|nor|&)\s*(?:in )?([a-z]{3})\b/i.exec(text.slice(from)) ?? []
  const code = written.toUpperCase()
  if (joint === undefined || !isCurrency(code) || (written !== code && smallWords.has(written))) return []
  const end = from + joint.length
  return [{ start: end - written.length, end, code }]
}

/** More currencies than anybody compares. */
const mostFees = 4

/** "MNT fee": a fee that is a condition, and asks nothing of one listing. */
export function isFeeInCurrency(text: string, { start, end }: Span): boolean {
  const code = /\b([A-Za-z]{3}) $/.exec(text.slice(0, start))?.[1]?.toUpperCase() ?? ''
  return isCurrency(code) && !englishWords.has(code) && /^fees?$/i.test(text.slice(start, end).trim())
}

/** "re-advertised", "readvertisements": only what was advertised before is asked for. */
export function readReadvertised(text: string): Span | undefined {
  const match =
    /\b(?:(?:that|which) (?:are|were) )?(?:re-?\s?advertis(?:ed|ements?|ing)|advertised (?:already|earlier|previously|again|twice|before(?=\W*$)))\b/i.exec(
      text,
    )
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}
