import { zonesIn } from '../../archive/zone-words.ts'
import type { Zone } from '../../calendar/zone.ts'
import { zoneOfPlaceName } from '../../place/gazetteer.ts'
import type { Claim } from '../span.ts'

const clock = /\b(?:in|at|by|on) (?:((?:[\p{L}.'’-]+ ){1,3})time\b|([A-Z]{3,4})(?![\p{L}\p{N}]))/gu

/** The clock that a deadline is to be told by ("deadline in Geneva time", "in GMT"); "my time" is the asker's zone. */
export function readClock(text: string, own: Zone): Claim<Zone> | undefined {
  for (const match of text.matchAll(clock)) {
    const name = (match[1] ?? match[2] ?? '').trim().replace(/ (?:local|standard)$/i, '')
    const zone = /^(?:my|our|local)$/i.test(name) ? own : zoneNamed(name)
    if (zone === undefined) continue
    return { start: match.index, end: match.index + match[0].length, written: match[0], meaning: zone }
  }
  return undefined
}

function zoneNamed(name: string): Zone | undefined {
  const capitals = name.replaceAll(/(?<![\p{L}.'’-])\p{L}/gu, (letter) => letter.toUpperCase())
  const abbreviated = (): Zone | undefined => zonesIn(`${name.toUpperCase()} time`, zoneOfPlaceName)[0]?.zone
  return zoneOfPlaceName(capitals) ?? abbreviated()
}
