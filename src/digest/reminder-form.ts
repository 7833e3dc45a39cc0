import type { Faults, Filled, Form } from '../answer/form.ts'
import { dayInWords } from '../answer/day-words.ts'
import { localTimeAt, type Zone } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import type { Given } from '../subscription/given.ts'
import { lengthInWords } from '../subscription/length-words.ts'
import type { Order } from '../subscription/order.ts'
import { orderIn } from '../subscription/read-order.ts'
import { hourInWords } from '../subscription/schedule-words.ts'
import type { Reminder } from './reminder.ts'

/** An order to be reminded of one listing. */
export type Reminding = Extract<Order, { does: 'remind' }>

/** When somebody is reminded of a listing, to fill in anew. */
export function reminderForm(reminders: readonly Reminder[], zone: Zone): Form {
  const leads = reminders.flatMap(({ before }) => before ?? []).toSorted((one, other) => other - one)
  const moments = reminders.flatMap(({ before, due }) => (before === undefined ? (due ?? []) : []))
  return {
    title: 'Reminders of this call',
    fields: [
      {
        name: 'before',
        label: 'So long before its deadline',
        hint: 'Like “7 days and 1 day” or “2 hours”; left empty, none goes by the deadline.',
        value: leads.map((lead) => lengthInWords(lead / 1000)).join(' and '),
      },
      {
        name: 'at',
        label: 'At moments of your own',
        hint: 'Like “Friday at 10” or “3 May 2027 at 8:30; 4 May 2027 at 9”; left empty, none.',
        value: moments.map((moment) => momentWritten(moment, zone)).join('; '),
      },
    ],
  }
}

/** "12 March 2024 at 10:00", to the minute. */
function momentWritten(instant: number, zone: Zone): string {
  const { day, seconds } = localTimeAt(instant, zone)
  return `${dayInWords(day)} at ${hourInWords(seconds)}`
}

/** The orders that were filled in for a listing, none for an empty form; or why a field cannot be taken. */
export async function remindersFilled(
  { id }: Pick<Listing, 'id'>,
  filled: Filled,
  given: Given,
): Promise<{ readonly orders: readonly Reminding[]; readonly faults: Faults }> {
  const orders: Reminding[] = []
  const faults: [string, string][] = []
  const moments = (filled['at'] ?? '').split(';')
  const said = [
    ...[filled['before'] ?? ''].map((words) => ['before', words, `${withoutEnd(words)} before`] as const),
    ...moments.map(
      (words) => ['at', words, /^\s*(?:on|in|at|tomorrow|today|next)\b/i.test(words) ? words : `on ${words}`] as const,
    ),
  ]
  for (const [name, written, words] of said) {
    if (written.trim() === '') continue
    const order = await orderIn(`remind me of ${id} ${words.trim()}`, given)
    if (order?.does === 'remind' && order.about.id === id && (name === 'at' ? order.on : order.before) !== undefined)
      orders.push(order)
    else faults.push([name, order?.does === 'unclear' ? order.why : `“${written.trim()}” cannot be read.`])
  }
  return { orders, faults: Object.fromEntries(faults) }
}

/** "3 days before" says the same as "3 days" where that is asked for. */
function withoutEnd(words: string): string {
  return words.trim().replace(/ (?:before|ahead)(?: (?:the|its) deadline)?$/i, '')
}
