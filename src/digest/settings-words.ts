import { words, type Answer, type Block } from '../answer/answer.ts'
import { hourInWords, daysInWords } from '../subscription/schedule-words.ts'
import type { SettingName } from '../subscription/order.ts'

/** Where a value comes from. */
export type SettingSource =
  | 'set here'
  | 'set by you'
  | 'your own zone'
  | 'your profile'
  | 'of this program'
  | 'of this server'
  | 'usual'
  | 'of the archive'

/** A setting as it holds, and why. */
export type HeldSetting = { readonly what: SettingName; readonly value: string; readonly from: SettingSource }

/** What each setting is called. */
export const settingNames: Readonly<Record<SettingName, string>> = {
  zone: 'Zone of new subscriptions',
  hour: 'Hour',
  days: 'Days',
  'empty days': 'On empty days',
  managers: 'Who may manage subscriptions',
  'own zone': 'Your zone',
  'waking hours': 'Your waking hours',
  'reminder days': 'Reminders before a deadline',
}

const sources: Readonly<Record<SettingSource, string>> = {
  'set here': 'set here',
  'set by you': 'set by you',
  'your own zone': 'as yours is',
  'your profile': 'from your profile',
  'of this program': 'as this program is set',
  'of this server': 'as this server has it',
  usual: 'as usual: nobody has set it',
  'of the archive': 'of the archive: nobody has set it',
}

/** Where a value comes from, in words. */
export function sourceWords(from: SettingSource): string {
  return sources[from]
}

/** A value as it is read. */
export function settingInWords(what: SettingName, value: string): string {
  switch (what) {
    case 'hour':
      return hourInWords(Number(value))
    case 'days':
      return daysInWords(value.split(',').map(Number))
    case 'empty days':
      return value === 'say' ? 'a line says what was checked' : 'nothing is sent'
    case 'managers':
      return value === 'everyone'
        ? 'everyone here'
        : value === 'managers'
          ? 'its managers'
          : `its managers, and the role ${value}`
    case 'waking hours':
      return value
        .split('-')
        .map((hour) => hourInWords(Number(hour)))
        .join(' to ')
    case 'reminder days':
      return `${value.split(',').join(' and ')} days`
    case 'zone':
    case 'own zone':
      return value
  }
}

/** That something was set, or is as usual again, in a sentence. */
export function settingSetWords(what: SettingName, value: string | undefined): string {
  return `${settingNames[what]}: ${value === undefined ? 'as usual' : settingInWords(what, value)}.`
}

/** What was set at once, each in a sentence. */
export function settingsSetDocument(
  changes: readonly { readonly what: SettingName; readonly value: string | undefined }[],
): Answer {
  const lines = changes.map(({ what, value }) => settingSetWords(what, value))
  const said = lines.length === 0 ? ['Nothing was changed.'] : lines
  return { blocks: said.map((line): Block => ({ kind: 'say', text: words(line) })) }
}

/** The settings that hold, each with where it comes from, and the ways to change them. */
export function settingsDocument(settings: readonly HeldSetting[], isPlace: boolean): Answer {
  const lines = settings.map(
    ({ what, value, from }) => `${settingNames[what]}: ${settingInWords(what, value)} (${sourceWords(from)})`,
  )
  const emptyDays = settings.find(({ what }) => what === 'empty days')?.value
  const managers = settings.find(({ what }) => what === 'managers')?.value
  const choices = [
    ...(emptyDays === undefined ? [] : [emptyDays === 'say' ? 'stay silent on empty days' : 'say so on empty days']),
    ...(managers === undefined
      ? []
      : [managers === 'everyone' ? 'only managers manage subscriptions' : 'everyone may manage subscriptions']),
  ]
  return {
    blocks: [
      { kind: 'say', text: words(isPlace ? 'Settings of this channel, and yours' : 'Your settings') },
      ...lines.map((line): Block => ({ kind: 'say', text: words(line) })),
      {
        kind: 'choices',
        choices: choices.map((question) => ({ label: question.charAt(0).toUpperCase() + question.slice(1), question })),
      },
      {
        kind: 'note',
        text: words(
          'Or say it: “set the zone to Asia/Ulaanbaatar”, “set the digest hour to 8:30”, “set the digest days to Monday and Thursday”, “set my zone to UTC”, “waking hours 7 to 22”, “reminder days 7 and 1”. A subscription keeps the hour and zone that it was made with.',
        ),
      },
    ],
  }
}
