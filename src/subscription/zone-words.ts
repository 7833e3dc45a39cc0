import { zonesIn } from '../archive/zone-words.ts'
import { isZone, type Zone } from '../calendar/zone.ts'
import { zoneOfPlaceName } from '../place/gazetteer.ts'
import type { Found } from './hour-words.ts'

/** A zone as it is said; undefined for words that mean the clock on the wall ("local time"). */
export type SaidZone = { readonly zone: Zone | undefined }

const offset = /(?:in )?\(?(?:(?:UTC|GMT) ?)?(?<sign>[+\-−–]) ?(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?\)?(?!\w)/iy
const universal = /(?:in )?\(?(?:UTC|GMT)(?: time)?\)?(?![\w+/-])/iy
const identifier = /(?:in )?\(?(?<name>[A-Za-z]\w*(?:\/[\w+-]+)+)(?: time(?:zone)?)?\)?(?!\w)/y
const mine = /(?:in )?\(?my(?: own| local)? (?:time(?: ?zone)?|clock)\)?(?!\w)/iy
const local = /(?:in )?\(?(?:our |the |this )?(?:local time|our time)\)?(?!\w)/iy
const timed = /(?:in )?\(?(?<name>(?:[\p{L}.'’-]+ ){1,4}?)(?:local |standard )?time(?: ?zone)?\)?(?![\p{L}\d])/iuy
const abbreviation = /(?:in )?\(?(?<name>[A-Z][A-Z\d]{1,6})(?: time)?\)?(?!\w)/y
const bracketed = /\((?<name>[\p{L}.'’ -]{3,40})\)/uy

/** What is written as a zone is meant as one. */
const asZone = /^(?:(?:africa|america|asia|australia|europe|pacific)\/|[A-Z][a-z]+\/[A-Z])/

/** The zone that is named just at a place of a text; `own` is that of whoever says it. */
export function zoneAt(text: string, at: number, own: Zone | undefined): Found<SaidZone> | undefined {
  const found = (way: RegExp, zoneOf: (name: string) => Zone | undefined): Found<SaidZone> | undefined => {
    const match = matchAt(way, text, at)
    if (match === undefined) return undefined
    const name = (match.groups?.['name'] ?? match[0]).trim()
    const zone = zoneOf(name)
    const end = at + match[0].length
    return zone === undefined ? { end, unclear: unknownZoneWords(name) } : { end, value: { zone } }
  }
  if (matchAt(universal, text, at) !== undefined) return found(universal, () => 'UTC')
  const digits = matchAt(offset, text, at)
  if (digits !== undefined) return found(offset, () => offsetZone(digits.groups ?? {}))
  const written = matchAt(identifier, text, at)?.groups?.['name'] ?? ''
  if (written !== '' && (zoneCalled(written) !== undefined || asZone.test(written)))
    return found(identifier, zoneCalled)
  if (matchAt(mine, text, at) !== undefined && own !== undefined) return found(mine, () => own)
  const wall = matchAt(local, text, at) ?? matchAt(mine, text, at)
  if (wall !== undefined) return { end: at + wall[0].length, value: { zone: undefined } }
  const short = matchAt(abbreviation, text, at)?.groups?.['name']
  if (short !== undefined && zoneShort(short) !== undefined) return found(abbreviation, zoneShort)
  const place = matchAt(bracketed, text, at)?.groups?.['name']
  if (place !== undefined && zoneSaid(place) !== undefined) return found(bracketed, zoneSaid)
  return found(timed, zoneSaid)
}

/** That a name is no zone, and how to say one. */
export function unknownZoneWords(name: string): string {
  return `“${name}” is no time zone that I know; say it like Asia/Ulaanbaatar, Ulaanbaatar time, UTC or +08:00.`
}

/** The zone that words stand for: an IANA name, an offset, an abbreviation of one, or a place's. */
export function zoneSaid(words: string): Zone | undefined {
  const name = words.trim().replace(/ (?:local |standard )?time(?: ?zone)?$/i, '')
  if (name === '') return undefined
  const digits = matchAt(offset, name, 0)
  if (digits?.[0].length === name.length) return offsetZone(digits.groups ?? {})
  const capitals = name.replaceAll(/(?<![\p{L}.'’])\p{L}/gu, (letter) => letter.toUpperCase())
  return zoneCalled(name) ?? zoneOfPlaceName(name) ?? zoneOfPlaceName(capitals) ?? zoneShort(name.toUpperCase())
}

/** "JST", "CET": no name of a place, for "OSH" is a topic too. */
function zoneShort(name: string): Zone | undefined {
  return zoneCalled(name) ?? zonesIn(`${name} time`, () => undefined)[0]?.zone
}

/** What IANA has for some zone of these names is not what others call so. */
const several: ReadonlySet<string> = new Set(['EST', 'MST'])

/** A zone by its IANA name; capitals count for those without a place in them, which may be words. */
function zoneCalled(name: string): Zone | undefined {
  if (/^(?:utc|gmt|z)$/i.test(name)) return 'UTC'
  if (!name.includes('/')) return /^[A-Z]/.test(name) && !several.has(name) && isZone(name) ? name : undefined
  if (isZone(name) && /[A-Z]/.test(name)) return name
  const capitals = name.toLowerCase().replaceAll(/(?<=^|[/_-])[a-z]/g, (letter) => letter.toUpperCase())
  return isZone(capitals) ? capitals : undefined
}

function offsetZone({ sign, hours = '', minutes = '00' }: Partial<Record<string, string>>): Zone | undefined {
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
}

function matchAt(way: RegExp, text: string, at: number): RegExpExecArray | undefined {
  way.lastIndex = at
  return way.exec(text) ?? undefined
}
