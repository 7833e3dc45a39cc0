import { currencyNamed, isCurrency } from '../listing/currency.ts'
import type { DocumentMention } from '../listing/listing.ts'
import { sentencesOf } from './sentence.ts'

const address = /[^\s@<>()[\]{}"“”'‘’;:,]+@[^\s@<>()[\]{}"“”'‘’;:,]+\.[^\s@<>()[\]{}"“”'‘’;:,.]+/g
const url = /\b(?:https?:\/\/|www\.)[^\s<>()“”"']+[^\s<>()“”"'.,;:!?]/g

/** The e-mail addresses a text gives, each once, in order. */
export function emailsIn(text: string): readonly string[] {
  if (!text.includes('@')) return []
  return [...new Set([...text.matchAll(address)].map(([email]) => email.replace(/\.+$/, '')))]
}

const money =
  /\b(?:fees?|rates?|remunerat\w+|price[sd]?|pric(?:e|ing)|quot\w+|budget|paid|pay(?:able|ment)?|salary|honorarium|honoraires|tarifs?|honorarios|financial (?:proposal|offer|bid)s?)\b/i

/** The currency (ISO 4217) in which a fee is asked for, with the words that say so. */
export function feeCurrencyIn(text: string): { readonly code: string; readonly written: string } | undefined {
  for (const { text: sentence } of sentencesOf(text)) {
    const fee = money.exec(sentence)
    if (fee === null) continue
    const near = sentence.slice(fee.index, fee.index + 90)
    const code = [...near.matchAll(/(?<![\p{L}/-])\p{Lu}{3}(?![\p{L}/-])/gu)].find(([word]) => isCurrency(word))
    if (code !== undefined) return { code: code[0], written: near.slice(0, code.index + 3) }
    const named = currencyNamed(near)
    if (named !== undefined) return { code: named.code, written: near.slice(0, named.end) }
  }
  return undefined
}

const pointing =
  /\b(?:see|refer to|read|download|consult|find|available in)\b[^.]{0,60}\b(?:documents?|attachments?|annex(?:es)?|terms of reference|tors?|pdf|file)\b|\b(?:attached|attachment|document) below\b/i

/** The papers a text points to: printed addresses, and sentences that send the reader to a document. */
export function documentsIn(text: string): readonly DocumentMention[] {
  const found: DocumentMention[] = []
  for (const { text: sentence } of sentencesOf(text)) {
    const links = [...sentence.matchAll(url)].map(([link]) => link)
    for (const link of links) found.push({ url: link, description: sentence })
    if (links.length === 0 && pointing.test(sentence)) found.push({ description: sentence })
  }
  return found
}

const quoted = String.raw`[“"‘']([^“”"]{3,300}?)[”"’']`
const subjectFirst = new RegExp(
  String.raw`\bsubject(?:\s+(?:line|of the (?:e-?mail|message)))?\s*(?::|as|is|reading|should (?:be|read)|must (?:be|read)|to be)?\s*${quoted}`,
  'i',
)
const subjectLast = new RegExp(
  String.raw`${quoted}\s*,?\s*(?:as|in|for|on)\s+(?:the\s+|its\s+|your\s+)?(?:e-?mail\s+)?subject(?:\s+line)?\b`,
  'i',
)

/** The subject line that applicants are told to use. */
export function subjectLineIn(text: string): string | undefined {
  return (subjectLast.exec(text) ?? subjectFirst.exec(text))?.[1]?.trim()
}

const labelledReference =
  /\b(?:ref(?:erence)?\.?(?:\s*(?:no|number|nr|code)\b\.?)?\s*[:#]?|(?:tender|vacancy|call|rfp|rfq|itb|eoi)\s+(?:no|number|nr)\b\.?\s*:?)\s*((?=[\w/.-]*\d)[A-Z][\w/.-]*[a-z\d]|\d[\w/.-]*[/-][\w/.-]*\w)/i
const plainReference =
  /(?<![\w/-])((?:RFP|RFQ|ITB|REOI|EOI|CFP|VA|VN|TOR|RAPS?|DC)[\s/-]{0,2}(?=[\w/-]*\d)[\p{L}\d]+(?:[/-][\p{L}\d]+)*)(?![\w/])/u

/** The publisher's own number for a call. */
export function referenceIn(text: string): string | undefined {
  return (plainReference.exec(text) ?? labelledReference.exec(text))?.[1]
}

const againWords =
  /\bthis is a re-?\s?advertisement\b|\bre-?advertise(?:d|ment)\b|\bre-?(?:announcement|launch(?:ed)? (?:of )?(?:the )?call|issued)\b/i

/** The words by which a call says that it was advertised before. */
export function readvertisedIn(text: string): string | undefined {
  return againWords.exec(text)?.[0]
}
