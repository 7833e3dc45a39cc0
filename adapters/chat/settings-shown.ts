import { usualLeads } from '../../src/digest/reminding.ts'
import {
  settingsDocument,
  settingSetWords,
  type HeldSetting,
  type SettingSource,
} from '../../src/digest/settings-words.ts'
import { usualHours } from '../../src/digest/waking.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Order, SettingName } from '../../src/subscription/order.ts'
import { documentTo } from './deliveries.ts'
import { placeOf, whyNotManaged } from './managing.ts'
import { privately, type Given } from './given.ts'
import { own } from './people.ts'
import { personalSettings } from './personal-settings.ts'
import { placeSettings, settingsOf, whoseOf } from './place-settings.ts'
import { usualSchedule } from '../../src/subscription/usual-schedule.ts'

/** The settings of the place and of whoever asks, for them alone. */
export async function settingsShown(given: Given): Promise<Outcome> {
  const { arrival, where, working, asking } = given
  const { preferences } = working.store
  const place = await settingsOf(preferences, placeOf(given))
  const mine = await preferences.of(own(arrival, arrival.person))
  const held = (
    what: SettingName,
    set: string | undefined,
    usual: string,
    from: SettingSource = 'usual',
  ): HeldSetting =>
    set === undefined
      ? { what, value: usual, from }
      : { what, value: set, from: isPersonal(what) ? 'set by you' : 'set here' }
  const ofPlace = [
    held('zone', place.get(placeSettings.zone)?.value, asking.zone, 'your profile'),
    held('days', place.get(placeSettings.days)?.value, usualSchedule.days.join(',')),
    held('hour', place.get(placeSettings.hour)?.value, String(usualSchedule.at)),
    held('empty days', place.get(placeSettings['empty days'])?.value, 'silent'),
    ...(where.alone ? [] : [held('managers', place.get(placeSettings.managers)?.value, 'managers')]),
  ]
  const ofPerson = [
    held('own zone', mine.get(personalSettings['own zone'])?.value, asking.zone, zoneSource(given)),
    held('waking hours', mine.get(personalSettings['waking hours'])?.value, `${usualHours.from}-${usualHours.to}`),
    held(
      'reminder days',
      mine.get(personalSettings['reminder days'])?.value,
      usualLeads.map((lead) => lead / 86_400_000).join(','),
    ),
  ]
  return { deliveries: documentTo(arrival, where, settingsDocument([...ofPlace, ...ofPerson], !where.alone), working) }
}

/** Where somebody's zone comes from who chose none: their profile, where the platform has one. */
function zoneSource({ asking, working }: Given): SettingSource {
  if (working.surface.acquaint !== undefined) return 'your profile'
  return asking.zoneChosenBy === 'all' ? 'of this server' : 'of the archive'
}

function isPersonal(what: SettingName): boolean {
  return Object.hasOwn(personalSettings, what)
}

/** Sets something for the place, where whoever asks may. */
export async function placeSet({ what, value }: Extract<Order, { does: 'set' }>, given: Given): Promise<Outcome> {
  const refused = await whyNotManaged(given)
  if (refused !== undefined) return privately(refused, given)
  const settings = [{ whose: whoseOf(placeOf(given)), name: placeSettings[what], value }]
  return { ...privately(settingSetWords(what, value), given), settings }
}

/** Sets something for whoever asks. */
export function ownSet({ what, value }: Extract<Order, { does: 'set own' }>, given: Given): Outcome {
  const { arrival } = given
  const settings = [{ whose: own(arrival, arrival.person), name: personalSettings[what], value }]
  return { ...privately(settingSetWords(what, value), given), settings }
}
