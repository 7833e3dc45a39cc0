import type { Beside, Found } from './found.ts'
import { isLanguage, isSameLanguages } from './languages.ts'
import { isNamedAfter } from './named-after.ts'
import { isOffice, isSameOffice } from './offices.ts'

/** Where addresses, links and zone names stand: nothing in them names a place. */
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

/**
 * The names that stand for places: those go that belong to a zone, an office, a currency or a language, or that only gave
 * their name to a treaty or a street.
 */
export function withoutVetoed(text: string, found: readonly Found[]): readonly Found[] {
  if (found.length === 0) return found
  const around = new Map(found.map((one) => [one, besideOf(text, one)]))
  const those = (is: (one: Found, near: Beside) => boolean): Set<Found> =>
    new Set(found.filter((one) => is(one, around.get(one) ?? { front: '', behind: '' })))
  const zones = those((_one, near) => isZone(near))
  spread(found, zones, (a, b) => /^\s*[,(]\s*$/.test(between(text, a, b)))
  spread(found.toReversed(), zones, (a, b) => /^\s*[,(]\s*$/.test(between(text, b, a)))
  const offices = those(isOffice)
  spread(found, offices, (a, b) => isSameOffice(between(text, a, b), a, b))
  const languages = those(isLanguage)
  spread(found, languages, (a, b) => a.people && b.people && isSameLanguages(between(text, a, b)))
  spread(found.toReversed(), languages, (a, b) => a.people && b.people && isSameLanguages(between(text, b, a)))
  const others = those((one, near) => money.test(near.behind) || isNamedAfter(one, near))
  return found.filter((one) => ![zones, offices, languages, others].some((vetoed) => vetoed.has(one)))
}

function besideOf(text: string, { start, end }: Found): Beside {
  return { front: text.slice(Math.max(0, start - 80), start), behind: text.slice(end, end + 60) }
}

/** Adds to the faulty names those that are joined to one: “(New York, USA time)”. */
function spread(found: readonly Found[], faulty: Set<Found>, isJoined: (a: Found, b: Found) => boolean): void {
  if (faulty.size === 0) return
  found.forEach((one, index) => {
    const next = found[index + 1]
    if (next !== undefined && faulty.has(one) && isJoined(one, next)) faulty.add(next)
  })
}

function between(text: string, a: Found, b: Found): string {
  return text.slice(a.end, b.start)
}

const timeBehind =
  /^,?\s*(?:(?:local|standard|daylight|summer)\s+)?time\b(?!-|\s+(?:use|series|work|frame|limit|off|management|poverty))/i
const hourBefore =
  /(?:\d\s?[ap]\.?m\.?|\d[:.]\d\d(?:\s?(?:hrs?|hours|h)\.?)?|\bmidnight|\bnoon|\b(?:COB|close of business),?|\b(?:GMT|UTC)(?:\s?[+-]\d+(?::\d\d)?)?)\s*\(?\s*$/i
const zoneBefore =
  /\b(?:(?:local|standard)\s+time\s*(?:in|of|at|for|:|,|\()?|time\s?zone\s*(?:is|of|in|for|:|\()?|(?:heure|hora)\s+(?:de|du|d['’]))\s*$/i

/** “Ulaanbaatar time”, “Midnight New York”, “10:00 (Bangkok)”, “local time in Jakarta”; not “Mongolia time use survey”. */
function isZone({ front, behind }: Beside): boolean {
  return timeBehind.test(behind) || hourBefore.test(front) || zoneBefore.test(front)
}

/** “US dollars”, “Mongolian tugrik”, “US$”. */
const money =
  /^\s*(?:\$|(?:dollars?|francs?|tugriks?|togrogs?|tögrögs?|yuan|renminbi|pounds?|sterling|euros?|rou?bles?|soms?|soums?|sums?|somoni|manats?|tenge|rupees?|rupiahs?|baht|kip|yen|won(?!\s+(?:an?|the|first|second)\b)|dong|pesos?|dinars?|laris?|drams?|riyals?|rials?|dirhams?|ringgits?|riels?|kyats?|takas?|liras?|kron[ae]r?|zlotys?|reais|currency|currencies)\b)/i
