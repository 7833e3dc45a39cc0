import { isTown, type Beside, type Found } from './found.ts'

const seat =
  /(?:\bILO(?:['’]s)?|\bILO[\s/‐‑–-]+DWT|\bDWT|\bDWT[\s/‐‑–-]+CO|\bCO|\bROAP|\bRO|\bHQ|\bITC(?:[\s/-]?ILO)?)[\s/‐‑–-]+$/
const smallSeat = /\bilo\s+$/
const officeFor =
  /\b(?:(?:ILO(?:['’]s)?|Country|Regional|Sub-?regional|Area|Liaison|Project)\s+Offices?|(?:Country|Regional)\s+Directors?,?|DWT|(?:Decent\s+Work\s+)?(?:Technical(?:\s+Support)?\s+)?Team|[Hh]eadquarters|[Tt]he\s+office|International\s+Training\s+Cent(?:re|er)(?:\s+of\s+the\s+ILO)?)\s+(?:\([^)]*\)\s+)?(?:and\s+Country\s+Office\s+)?(?:for|in|of|to)\s+(?:the\s+)?$/i
const namedOffice = /^(?:['’]s)?\s+(?:(?:country|regional|sub-?regional|area|liaison|field|project|ILO)\s+)+offices?\b/i
const seatBehind = /^(?:\s+(?:offices?|headquarters|HQ)\b|[-‐‑]based\b)/i

/**
 * “ILO Moscow”, “Moscow Office”, “ILO Country Office for China and Mongolia”, “Mongolia country office”, “Geneva-based”:
 * where somebody sits and what an office covers is not what a listing is about.
 */
export function isOffice(one: Found, { front, behind }: Beside): boolean {
  if (namedOffice.test(behind) || (!one.people && /^\s+Offices?\b/.test(behind))) return true
  if (officeFor.test(front)) return true
  return isTown(one) && (seat.test(front) || smallSeat.test(front) || seatBehind.test(behind))
}

/** “Office for China and Mongolia (Beijing)”, “ILO Moscow, Russia”; not “ILO Moscow and Georgia”. */
export function isSameOffice(joint: string, a: Found, b: Found): boolean {
  if (/^\s*(?:\(|in)\s*$/.test(joint)) return true
  if (isTown(a) === isTown(b)) return /^\s*(?:,|&|,?\s*and)\s*(?:the\s+)?$/.test(joint)
  return /^,\s*$/.test(joint) && b.places.some(({ id }) => a.places.some(({ country }) => country === id))
}
