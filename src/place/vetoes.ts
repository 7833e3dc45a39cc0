import type { Place } from './place.ts'

/** A name found in a text, before it is known whether it stands for the place. */
export type Found = {
  readonly start: number
  readonly end: number
  readonly places: readonly Place[]
  readonly people: boolean
}

/** Where addresses, links and zone names stand: nothing in them names a place (answers.md, section 4). */
export function maskedSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/[@/.]/.test(text)) return []
  return Array.from(text.matchAll(masked), ({ index, 0: part }) => ({ start: index, end: index + part.length }))
}

const masked = new RegExp(
  [
    String.raw`[\w.+-]{0,64}@[\w-]+(?:\.[\w-]+)*`,
    String.raw`\b(?:https?:\/\/|www\.)\S+`,
    String.raw`\b(?:[a-z0-9-]{1,63}\.){1,5}(?:org|com|int|net|gov|edu|info|eu|mn|cn|kg|ge|ru)\b(?:\/\S*)?`,
    String.raw`\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/(?!Pacific)[A-Z]\w+(?:\/\w+)?`,
  ].join('|'),
  'g',
)

/** The names that stand for places: those that belong to a zone, an office, a currency, a language or a treaty go. */
export function withoutVetoed<T extends Found>(text: string, found: readonly T[]): readonly T[] {
  const zones = new Set(found.filter((one) => isZone(text, one)))
  spread(found, zones, (a, b) => /^\s*[,(]\s*$/.test(between(text, a, b)))
  spread(found.toReversed(), zones, (a, b) => /^\s*[,(]\s*$/.test(between(text, b, a)))
  const offices = new Set(found.filter((one) => isOffice(text, one)))
  spread(found, offices, (a, b) => isSameOffice(text, a, b))
  return found.filter(
    (one) =>
      !zones.has(one) && !offices.has(one) && !isCurrency(text, one) && !isLanguage(text, one) && !isTreaty(text, one),
  )
}

/** Adds to the faulty names those that are joined to one: “(New York, USA time)”. */
function spread<T extends Found>(found: readonly T[], faulty: Set<T>, isJoined: (a: T, b: T) => boolean): void {
  found.forEach((one, index) => {
    const next = found[index + 1]
    if (next !== undefined && faulty.has(one) && isJoined(one, next)) faulty.add(next)
  })
}

function between(text: string, a: Found, b: Found): string {
  return text.slice(a.end, b.start)
}

/** “Office for China and Mongolia (Beijing)”, “ILO Moscow, Russia”; not “ILO Moscow and Georgia”. */
function isSameOffice(text: string, a: Found, b: Found): boolean {
  const joint = between(text, a, b)
  if (/^\s*(?:\(|in)\s*$/.test(joint)) return true
  if (isTown(a) === isTown(b)) return /^\s*(?:,|&|,?\s*and)\s*(?:the\s+)?$/.test(joint)
  return /^,\s*$/.test(joint) && b.places.some(({ id }) => a.places.some(({ country }) => country === id))
}

/** Whether the name is a city's or region's, and no country's. */
function isTown(one: Found): boolean {
  return one.places.every(({ kind }) => kind === 'city' || kind === 'region')
}

function before(text: string, one: Found): string {
  return text.slice(Math.max(0, one.start - 80), one.start)
}

function after(text: string, one: Found): string {
  return text.slice(one.end, one.end + 60)
}

/** “Ulaanbaatar time”, “Midnight New York”, “10:00 (Bangkok)”; not “Mongolia time use survey”. */
function isZone(text: string, one: Found): boolean {
  if (
    /^,?\s*(?:(?:local|standard|daylight|summer)\s+)?time\b(?!-|\s+(?:use|series|work|frame|limit))/i.test(
      after(text, one),
    )
  ) {
    return true
  }
  if (/\b(?:heure|hora)\s+(?:de\s+|du\s+|d['’])$/i.test(before(text, one))) return true
  return /(?:\d\s?[ap]\.?m\.?|\d[:.]\d\d(?:\s?(?:hrs?|hours|h))?|\bmidnight|\bnoon|\b(?:GMT|UTC)(?:\s?[+-]\d+(?::\d\d)?)?)\s*\(?\s*$/i.test(
    before(text, one),
  )
}

const seat = /(?:\bILO(?:['’]s)?|\bILO[\s/-]+DWT|\bDWT|\bDWT[\s/-]+CO|\bCO|\bROAP|\bRO)[\s/-]+$/
const smallSeat = /\bilo\s+$/
const officeFor =
  /\b(?:(?:ILO(?:['’]s)?|Country|Regional|Sub-?regional|Area|Liaison|Project)\s+Offices?|DWT|(?:Decent\s+Work\s+)?(?:Technical(?:\s+Support)?\s+)?Team|[Hh]eadquarters|[Tt]he\s+office)\s+(?:\([^)]*\)\s+)?(?:and\s+Country\s+Office\s+)?(?:for|in|of|to)\s+(?:the\s+)?$/i
const namedOffice = /^(?:['’]s)?\s+(?:(?:country|regional|sub-?regional|area|liaison|field|project|ILO)\s+)+offices?\b/i

/** “ILO Moscow”, “Moscow Office”, “ILO Country Office for China and Mongolia”, “Mongolia country office”. */
function isOffice(text: string, one: Found): boolean {
  const behind = after(text, one)
  const front = before(text, one)
  if (namedOffice.test(behind) || (!one.people && /^\s+Offices?\b/.test(behind))) return true
  if (officeFor.test(front)) return true
  return isTown(one) && (seat.test(front) || smallSeat.test(front) || /^\s+offices?\b/i.test(behind))
}

const money =
  /^\s*(?:\$|(?:dollars?|francs?|tugriks?|togrogs?|tögrögs?|yuan|renminbi|pounds?|sterling|euros?|rou?bles?|soms?|soums?|sums?|somoni|manats?|tenge|rupees?|rupiahs?|baht|kip|yen|won(?!\s+(?:an?|the|first|second)\b)|dong|pesos?|dinars?|laris?|drams?|riyals?|rials?|dirhams?|ringgits?|riels?|kyats?|takas?|liras?|kron[ae]r?|zlotys?|reais|currency|currencies)\b)/i

/** “US dollars”, “Mongolian tugrik”, “US$”. */
function isCurrency(text: string, one: Found): boolean {
  return money.test(after(text, one))
}

/** “in Russian”, “Chinese version”: a language, not its people. */
function isLanguage(text: string, one: Found): boolean {
  if (!one.people) return false
  if (
    /^[\s-]+(?:languages?|speaking|speakers?|translations?|versions?|subtitles|interpretation)\b/i.test(
      after(text, one),
    )
  )
    return true
  return (
    /\b(?:in|into|speaks?|fluent in|written in)\s+(?:(?:English|French|Russian|Spanish|Chinese|Arabic)(?:,|\s+and|\s+or)\s+)*$/i.test(
      before(text, one),
    ) &&
    /^\s*(?:(?:and|or)\s+(?:English|French|Russian|Spanish|Chinese|Arabic)\s*)?(?:$|[.,;:)?!])/.test(after(text, one))
  )
}

/** “Paris Agreement”, “Beijing Declaration”: named after where it was signed. */
function isTreaty(text: string, one: Found): boolean {
  return (
    isTown(one) &&
    /^\s+(?:agreements?|conventions?|protocols?|declarations?|platform for action|accords?|principles|treaty|process|rules|action agenda|club|consensus)\b/i.test(
      after(text, one),
    )
  )
}
