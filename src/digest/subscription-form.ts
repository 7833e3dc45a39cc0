import type { Faults, Filled, Form } from '../answer/form.ts'
import type { Zone } from '../calendar/zone.ts'
import { daysInWords, hourInWords } from '../subscription/schedule-words.ts'
import { settingWritten } from '../subscription/setting-written.ts'
import type { Subscription } from '../subscription/subscription.ts'

/** A subscription to fill in anew. */
export function subscriptionForm({ question, schedule, zone }: Subscription): Form {
  return {
    title: 'Change a subscription',
    fields: [
      {
        name: 'question',
        label: 'Question',
        hint: 'Like “open calls in Mongolia, not about mining”.',
        value: question,
        isNeeded: true,
      },
      {
        name: 'days',
        label: 'Days',
        hint: 'Like “daily”, “weekdays” or “Monday and Thursday”.',
        value: daysInWords(schedule.days),
        isNeeded: true,
      },
      {
        name: 'hour',
        label: 'Hour',
        hint: 'Like “9”, “08:30” or “6 pm”.',
        value: hourInWords(schedule.at),
        isNeeded: true,
      },
      { name: 'zone', label: 'Zone', hint: 'Like “Asia/Ulaanbaatar” or “UTC”.', value: zone, isNeeded: true },
    ],
  }
}

/** What of a subscription was changed, as far as it can be read without the archive; or why a field cannot be taken. */
export function subscriptionFilled(
  { question, schedule, zone }: Subscription,
  filled: Filled,
  own: Zone,
): { readonly changed: Pick<Subscription, 'question' | 'schedule' | 'zone'>; readonly faults: Faults } {
  const faults: [string, string][] = []
  const read = (name: 'days' | 'hour' | 'zone', shown: string): string | undefined => {
    const written = (filled[name] ?? shown).trim()
    if (written === shown || written === '') return undefined
    const value = settingWritten(name, written, own)
    if ('value' in value) return value.value
    faults.push([name, value.unclear])
    return undefined
  }
  const days = read('days', daysInWords(schedule.days))
  const hour = read('hour', hourInWords(schedule.at))
  const asked = (filled['question'] ?? '').replaceAll(/\s+/g, ' ').trim()
  return {
    changed: {
      question: asked === '' ? question : asked,
      schedule: {
        days: days?.split(',').map(Number) ?? schedule.days,
        at: hour === undefined ? schedule.at : Number(hour),
      },
      zone: read('zone', zone) ?? zone,
    },
    faults: Object.fromEntries(faults),
  }
}
