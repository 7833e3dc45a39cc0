import type { Preferences } from '../../src/store/preferences.ts'
import type { PlaceSetting } from '../../src/subscription/order.ts'
import type { Address } from '../../src/outbox/delivery.ts'

/** Under what the settings of a place are kept. */
export const placeSettings: Readonly<Record<PlaceSetting, string>> = {
  zone: 'digest zone',
  hour: 'hour',
  days: 'days',
  'empty days': 'empty days',
  managers: 'managers',
}

/** Whose settings those of a place are. */
export function whoseOf({ platform, workspace, channel, person }: Address): Parameters<Preferences['of']>[0] {
  return { platform, workspace, ...(person === undefined ? { channel } : { person }) }
}

/** What is set for a place, by name. */
export function settingsOf(preferences: Pick<Preferences, 'of'>, place: Address): ReturnType<Preferences['of']> {
  return preferences.of(whoseOf(place))
}

/** Whether a place wants a line where there was nothing to tell. */
export async function saysNothing(preferences: Pick<Preferences, 'of'>, place: Address): Promise<boolean> {
  return (await settingsOf(preferences, place)).get(placeSettings['empty days'])?.value === 'say'
}
