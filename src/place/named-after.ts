import { isTown, type Beside, type Found } from './found.ts'

/** What is agreed in a town and bears its name. */
const agreed = String.raw`agreements?|conventions?|protocols?|declarations?|accords?|principles|treaty|treaties|statements?|frameworks?|charters?|consensus|rules`
const agreedBehind = new RegExp(
  String.raw`^\s+(?:${agreed}|platform for action|process|action agenda|plan of action|round|club)\b`,
  'i',
)
const agreedBefore = /\b(?:declaration|treaty|treaties|protocol|accords?|charter|peace|spirit)\s+of\s+$/i

/** Countries that are a town: what is agreed there bears their name as a town's. */
const townCountries = new Set(['HK', 'MO', 'SG'])

/** A street, or a building: in small letters “beijing street vendors” are no address. */
const addressBehind =
  /^\s+(?:Street|Str\.|Avenue|Ave\.?|Boulevard|Blvd\.?|Road|Tower|Plaza)(?=\s*(?:$|[.,;:()\d]|No\b|in\b))/
const addressBefore = /\b(?:[Rr]ue|[Aa]venue|[Pp]lace|[Pp]laza|[Cc]alle)\s+(?:de\s+|d['’])(?:la\s+)?$/

/** “Paris Agreement”, “Declaration of Philadelphia”, “Beijing+25”, “Tokyo Street”: only named after the place. */
export function isNamedAfter(one: Found, { front, behind }: Beside): boolean {
  if (one.people) return false
  if (addressBehind.test(behind) || addressBefore.test(front)) return true
  if (/^\s?\+\s?\d/.test(behind) && isTown(one)) return true
  if (isTown(one)) return agreedBehind.test(behind) || agreedBefore.test(front)
  return one.places.some(({ id }) => townCountries.has(id)) && agreedBehind.test(behind)
}
