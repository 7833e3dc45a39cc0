import type { Faults, Field, Filled, Form } from '../answer/form.ts'
import type { Offer } from '../answer/offers.ts'
import type { Zone } from '../calendar/zone.ts'
import type { SettingName } from '../subscription/order.ts'
import { settingExamples, settingWritten, type WrittenSetting } from '../subscription/setting-written.ts'
import { settingInWords, settingNames, sourceWords, type HeldSetting } from './settings-words.ts'

/** The settings of a place to fill in: what was set stands there, what was not is said beside it. */
export function placeForm(held: readonly HeldSetting[], isChannel: boolean): Form {
  return { title: isChannel ? 'Settings of this channel' : 'Your digests', fields: held.map(fieldOf) }
}

/** A person's own settings to fill in. */
export function ownForm(held: readonly HeldSetting[]): Form {
  return { title: 'Your settings', fields: held.map(fieldOf) }
}

/** The forms that can be opened where settings are shown: a place's for those who may change them. */
export function settingsOffers(isChannel: boolean, mayManage: boolean): readonly Offer[] {
  return [
    ...(mayManage
      ? [{ does: 'form', label: isChannel ? 'Change this channel…' : 'Change your digests…', form: 'place' } as const]
      : []),
    { does: 'form', label: isChannel ? 'Change yours…' : 'Change your reminders…', form: 'own' },
  ]
}

function fieldOf({ what, value, from }: HeldSetting): Field {
  const common = { name: what, label: settingNames[what] }
  if (what === 'empty days' || what === 'managers') {
    const values = [...new Set([...(what === 'managers' ? ['managers', 'everyone'] : ['silent', 'say']), value])]
    const choices = values.map((each) => ({ label: settingInWords(what, each), value: each }))
    return { ...common, hint: sourceWords(from), value, choices }
  }
  const isSet = from === 'set here' || from === 'set by you'
  const example = `Like “${settingExamples[what]}”`
  const shown = settingInWords(what, value)
  if (isSet) return { ...common, hint: `${example}; left empty, it is as usual.`, value: shown }
  return { ...common, hint: `${example}; now ${shown}, ${sourceWords(from)}.`, value: '' }
}

/** A setting as it is to be from now on; without a value as usual. */
export type Change = { readonly what: SettingName; readonly value: string | undefined }

/** What was changed in a form as it was shown, and which fields cannot be taken; `own` is the zone of who filled it in. */
export function settingsFilled(
  held: readonly HeldSetting[],
  filled: Filled,
  own: Zone,
): { readonly changes: readonly Change[]; readonly faults: Faults } {
  const changes: Change[] = []
  const faults: [string, string][] = []
  for (const { name, value, choices } of held.map(fieldOf)) {
    const written = (filled[name] ?? value).trim()
    const what = held.find((each) => each.what === name)?.what
    if (what === undefined || written === value) continue
    if (choices !== undefined) {
      if (choices.some((choice) => choice.value === written)) changes.push({ what, value: written })
    } else if (written === '') {
      changes.push({ what, value: undefined })
    } else if (isWritten(what)) {
      const read = settingWritten(what, written, own)
      if ('unclear' in read) faults.push([name, read.unclear])
      else changes.push({ what, value: read.value })
    }
  }
  return { changes, faults: Object.fromEntries(faults) }
}

function isWritten(what: SettingName): what is WrittenSetting {
  return Object.hasOwn(settingExamples, what)
}
