import { scheduleInWords } from '../subscription/schedule-words.ts'
import type { Subscription } from '../subscription/subscription.ts'

/** Below a digest: whose it is, and how to change or stop it. */
export function aboutSubscription({ key, question, schedule, zone, place }: Subscription): readonly string[] {
  // In a channel anything may have been spoken of since.
  const reply = place.thread === undefined && place.person === undefined ? 'in a reply to this, ' : ''
  const way = `Say “subscriptions” to change or stop it; ${reply}“why 1?” tells why a listing is here.`
  return [`From subscription ${key} to “${question}”, ${scheduleInWords(schedule, zone)}. ${way}`]
}
