import type { Origin } from '../inbox/inbox.ts'
import type { Delivery } from '../outbox/delivery.ts'

/** Something that a person is told directly of one listing: so long before its deadline, or at an instant of their own. */
export type Reminder = Origin & {
  readonly key: string
  readonly person: string
  /** Where it was asked for: there it is said where the person cannot be written to. */
  readonly channel: string
  readonly listing: string
  /** So many ms before the deadline: it moves with it. */
  readonly before?: number
  /** When it is told, in ms; undefined where its listing has no deadline any more. */
  readonly due?: number
  readonly state: ReminderState
  readonly made: number
  /** The deadline, in ms, that it was set by, and when it was last moved with it. */
  readonly deadline?: number
  readonly moved?: number
  /** Up to when, in ms, it may have been told without our knowing: it comes out of a backup. */
  readonly doubted?: number
}

export const reminderStates = ['set', 'told', 'done', 'cancelled'] as const
type ReminderState = (typeof reminderStates)[number]

/** What comes of a reminder that is due, or whose listing changed. */
type ReminderOutcome = { readonly reminder: Reminder; readonly deliveries: readonly Delivery[] }

/** The reminders of people. */
export type Reminders = {
  /** Keeps reminders; under a key that is there each is as it is given now. */
  readonly keep: (reminders: readonly Reminder[]) => Promise<void>
  /** Those of a person that are set or were told and are not done, the soonest first. */
  readonly of: (whose: Origin & { readonly person: string }) => Promise<readonly Reminder[]>
  readonly due: (now: number, most: number) => Promise<readonly Reminder[]>
  /** Those that are set for a listing. */
  readonly about: (listing: string) => Promise<readonly Reminder[]>
  /** Keeps what a reminder came to, with what is to be said of it; `lost` where it is no longer as it was read. */
  readonly finish: (read: Reminder, outcome: ReminderOutcome, now: number) => Promise<'kept' | 'lost'>
}
