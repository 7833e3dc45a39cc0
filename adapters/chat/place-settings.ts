import type { Preferences } from '../../src/store/preferences.ts'
import type { Address } from '../../src/outbox/delivery.ts'

/** Under what the settings of a place are kept. */
const placeSettings = {
  zone: 'zone',
  hour: 'hour',
  days: 'days',
  emptyDays: 'empty days',
  managers: 'managers',
} as const

/** Whether a place wants a line where there was nothing to tell. */
export async function saysNothing(preferences: Pick<Preferences, 'of'>, place: Address): Promise<boolean> {
  const { platform, workspace, channel, person } = place
  const whose = person === undefined ? { channel } : { person }
  const found = await preferences.of({ platform, workspace, ...whose })
  return found.get(placeSettings.emptyDays)?.value === 'say'
}
