import { settingsDocument, settingSetWords, settingsSetDocument } from '../../src/digest/settings-words.ts'
import { settingsOffers, type Change } from '../../src/digest/settings-form.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { OwnSetting, Order, PlaceSetting, SettingName } from '../../src/subscription/order.ts'
import { documentTo } from './deliveries.ts'
import { privately, type Given } from './given.ts'
import { heldByPerson, heldByPlace } from './held-settings.ts'
import { placeOf, whyNotManaged } from './managing.ts'
import { own } from './people.ts'
import { personalSettings } from './personal-settings.ts'
import { placeSettings, whoseOf } from './place-settings.ts'

/** The settings of the place and of whoever asks, for them alone. */
export async function settingsShown(given: Given): Promise<Outcome> {
  const { arrival, where, working } = given
  const held = [...(await heldByPlace(given)), ...(await heldByPerson(given))]
  const offers = settingsOffers(!where.alone, (await whyNotManaged(given)) === undefined)
  return { deliveries: documentTo(arrival, where, settingsDocument(held, !where.alone), working, offers) }
}

/** Sets something for the place, where whoever asks may. */
export async function placeSet({ what, value }: Extract<Order, { does: 'set' }>, given: Given): Promise<Outcome> {
  const refused = await whyNotManaged(given)
  if (refused !== undefined) return privately(refused, given)
  return { ...privately(settingSetWords(what, value), given), settings: settingsFrom([{ what, value }], given) }
}

/** Sets something for whoever asks. */
export function ownSet({ what, value }: Extract<Order, { does: 'set own' }>, given: Given): Outcome {
  return { ...privately(settingSetWords(what, value), given), settings: settingsFrom([{ what, value }], given) }
}

/** Sets all that was changed at once, where whoever asks may. */
export async function settingsChanged(changes: readonly Change[], given: Given): Promise<Outcome> {
  const { arrival, where, working } = given
  const refused = changes.some(({ what }) => isOfPlace(what)) ? await whyNotManaged(given) : undefined
  if (refused !== undefined) return privately(refused, given)
  const deliveries = documentTo(arrival, where, settingsSetDocument(changes), working)
  return { deliveries, settings: settingsFrom(changes, given) }
}

function settingsFrom(changes: readonly Change[], given: Given): NonNullable<Outcome['settings']> {
  const { arrival, working } = given
  return changes.map(({ what, value }) =>
    isOfPlace(what)
      ? { whose: whoseOf(placeOf(given)), name: placeSettings[what], value }
      : { whose: own(arrival, working), name: personalSettings[what], value },
  )
}

function isOfPlace(what: SettingName): what is Exclude<PlaceSetting, OwnSetting> {
  return Object.hasOwn(placeSettings, what)
}
