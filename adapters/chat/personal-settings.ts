import type { Zone } from '../../src/calendar/zone.ts'
import { usualLeads } from '../../src/digest/reminding.ts'
import { usualHours, type Waking } from '../../src/digest/waking.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { OwnSetting } from '../../src/subscription/order.ts'
import { zoneSettings } from './people.ts'
import type { Working } from './working.ts'

/** Under what a person's own settings are kept. */
export const personalSettings: Readonly<Record<OwnSetting, string>> = {
  'own zone': zoneSettings.chosen,
  'waking hours': 'waking hours',
  'reminder days': 'reminder days',
}

type Person = Origin & { readonly person: string }

/** The hours in which somebody wants to be reminded, by their clock; `person` is as their own choices are kept. */
export async function wakingOf(
  person: Person,
  zone: Zone,
  { store }: { readonly store: Pick<Working['store'], 'preferences'> },
): Promise<Waking> {
  const set = (await store.preferences.of(person)).get(personalSettings['waking hours'])?.value
  const [from = usualHours.from, to = usualHours.to] = set?.split('-').map(Number) ?? []
  return { zone, from, to }
}

/** How long before a deadline, in ms, somebody wants to be reminded; `person` is as above. */
export async function leadsOf(
  person: Person,
  { store }: { readonly store: Pick<Working['store'], 'preferences'> },
): Promise<readonly number[]> {
  const set = (await store.preferences.of(person)).get(personalSettings['reminder days'])?.value
  return set === undefined ? usualLeads : set.split(',').map((days) => Number(days) * 86_400_000)
}
