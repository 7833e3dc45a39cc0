import type { Subscription } from '../subscription/subscription.ts'
import { scheduleInWords } from '../subscription/schedule-words.ts'

/** Below a digest: whose it is, and how to change or stop it. */
export function aboutSubscription({ key, question, schedule, zone }: Subscription): readonly string[] {
  return [
    `From the subscription ${key} to “${question}”, ${scheduleInWords(schedule, zone)}. Say “stop”, “pause until …”, “subscriptions” to change it, or “why 1?”.`,
  ]
}
