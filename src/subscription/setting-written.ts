import type { Zone } from '../calendar/zone.ts'
import type { SettingName } from './order.ts'
import { settingIn } from './setting-order.ts'

/** What is written by hand for a setting, and how; the others are chosen. */
export type WrittenSetting = Exclude<SettingName, 'empty days' | 'managers'>

/** The order that a value alone is the end of. */
const orders: Readonly<Record<WrittenSetting, string>> = {
  zone: 'set the zone to',
  hour: 'set the digest hour to',
  days: 'set the digest days to',
  'own zone': 'set my zone to',
  'waking hours': 'set my waking hours to',
  'reminder days': 'set my reminder days to',
}

/** How each is written, in a word or two. */
export const settingExamples: Readonly<Record<WrittenSetting, string>> = {
  zone: 'Asia/Ulaanbaatar',
  hour: '08:30',
  days: 'weekdays',
  'own zone': 'Asia/Ulaanbaatar',
  'waking hours': '7 to 22',
  'reminder days': '7 and 1',
}

/** What somebody wrote where a setting is asked for, as its value; or why it cannot be one. */
export function settingWritten(
  what: WrittenSetting,
  written: string,
  own?: Zone,
): { readonly value: string } | { readonly unclear: string } {
  const order = settingIn(`${orders[what]} ${written.replaceAll(/\s+/g, ' ').trim()}`, own)
  if (order !== undefined && order.does !== 'unclear' && order.what === what) return { value: order.value }
  if (order?.does === 'unclear') return { unclear: order.why }
  return { unclear: `“${written}” cannot be read; write it like “${settingExamples[what]}”.` }
}
