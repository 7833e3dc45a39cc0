import { dayOf as dayFrom, type Day } from '../../src/calendar/day.ts'
import { orderIn } from '../../src/subscription/read-order.ts'
import type { Order } from '../../src/subscription/order.ts'

/** Monday 11 March 2024, 09:00 in Ulaanbaatar. */
export const asked = { now: Date.UTC(2024, 2, 11, 1), zone: 'Asia/Ulaanbaatar' }

/** The order a text is at that moment. */
export function ordered(text: string): Promise<Order | undefined> {
  return orderIn(text, asked)
}

/** Seconds from midnight: `hour(8.5)` is half past eight. */
export function hour(hours: number): number {
  return hours * 3600
}

/** The day that an ISO date names. */
export function dayOf(iso: string): Day | undefined {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number)
  return dayFrom(year, month, dayOfMonth)
}

/** Why the order that a text is cannot be carried out. */
export async function refusal(text: string): Promise<string | undefined> {
  const order = await ordered(text)
  return order?.does === 'unclear' ? order.why : undefined
}
