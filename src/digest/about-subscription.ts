import { scheduleInWords } from '../subscription/schedule-words.ts'
import type { Subscription } from '../subscription/subscription.ts'

/** Below a digest: whose it is, and how to change or stop it. */
export function aboutSubscription({ key, question, schedule, zone }: Subscription): readonly string[] {
  const way = 'Say “subscriptions” to change or stop it, “why 1?” to learn why a listing is here.'
  return [`From subscription ${key} to “${question}”, ${scheduleInWords(schedule, zone)}. ${way}`]
}
