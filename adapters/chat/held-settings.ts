import { usualLeads } from '../../src/digest/reminding.ts'
import type { HeldSetting, SettingSource } from '../../src/digest/settings-words.ts'
import { usualHours } from '../../src/digest/waking.ts'
import type { OwnSetting, PlaceSetting, SettingName } from '../../src/subscription/order.ts'
import { usualSchedule } from '../../src/subscription/usual-schedule.ts'
import type { Given } from './given.ts'
import { placeOf } from './managing.ts'
import { own } from './people.ts'
import { personalSettings } from './personal-settings.ts'
import { placeSettings, settingsOf } from './place-settings.ts'

/** The settings that hold in a place, each with where it comes from. */
export async function heldByPlace(given: Given): Promise<readonly HeldSetting[]> {
  const { where, working, asking } = given
  const set = await settingsOf(working.store.preferences, placeOf(given))
  const held = heldIn<PlaceSetting>((what) => set.get(placeSettings[what])?.value, 'set here')
  return [
    held('zone', asking.zone, zoneSource(given)),
    held('days', usualSchedule.days.join(',')),
    held('hour', String(usualSchedule.at)),
    held('empty days', 'silent'),
    ...(where.alone ? [] : [held('managers', 'managers')]),
  ]
}

/** The settings that hold for whoever asks. */
export async function heldByPerson(given: Given): Promise<readonly HeldSetting[]> {
  const { arrival, working, asking } = given
  const set = await working.store.preferences.of(own(arrival, working))
  const held = heldIn<OwnSetting>((what) => set.get(personalSettings[what])?.value, 'set by you')
  return [
    held('own zone', asking.zone, zoneSource(given)),
    held('waking hours', `${usualHours.from}-${usualHours.to}`),
    held('reminder days', usualLeads.map((lead) => lead / 86_400_000).join(',')),
  ]
}

type Held<Name> = (what: Name, usual: string, source?: SettingSource) => HeldSetting

function heldIn<Name extends SettingName>(
  setOf: (what: Name) => string | undefined,
  whenSet: SettingSource,
): Held<Name> {
  return (what, usual, source = 'usual') => {
    const set = setOf(what)
    return set === undefined ? { what, value: usual, from: source } : { what, value: set, from: whenSet }
  }
}

/** Where the zone comes from of somebody who set none for the place. */
function zoneSource({ asking, working }: Given): SettingSource {
  if (asking.zoneChosenBy === 'you') return 'your own zone'
  if (working.surface.acquaint !== undefined) return working.surface.zoneSource ?? 'your profile'
  return asking.zoneChosenBy === 'all' ? 'of this server' : 'of the archive'
}
