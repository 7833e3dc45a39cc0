import { isZone, type Zone } from '../../src/calendar/zone.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { Preferences } from '../../src/store/preferences.ts'
import { own, zoneSetting } from './people.ts'

/** The zone that somebody chose, else what their platform said last, else another. */
export async function personZone(
  person: Origin & { readonly person: string },
  preferences: Pick<Preferences, 'of'>,
  fallback: Zone,
): Promise<Zone> {
  const { platform, workspace } = person
  for (const whose of [own(person, person.person), { platform, workspace, person: person.person }]) {
    const zone = (await preferences.of(whose)).get(zoneSetting)?.value
    if (zone !== undefined && isZone(zone)) return zone
  }
  return fallback
}
