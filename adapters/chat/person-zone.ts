import { isZone, type Zone } from '../../src/calendar/zone.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { Preferences } from '../../src/store/preferences.ts'
import { zoneSettings } from './people.ts'

/** The zone that somebody chose, else what their platform said last, else another; `person` is as their choices are kept. */
export async function personZone(
  person: Origin & { readonly person: string },
  preferences: Pick<Preferences, 'of'>,
  fallback: Zone,
): Promise<Zone> {
  const kept = await preferences.of(person)
  const zones = [zoneSettings.chosen, zoneSettings.told].map((name) => kept.get(name)?.value)
  return zones.find((zone) => zone !== undefined && isZone(zone)) ?? fallback
}
