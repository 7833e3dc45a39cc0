import type { Day } from '../calendar/day.ts'
import type { Zone } from '../calendar/zone.ts'

/** Which of a list is meant: by its number, by what it says, or all of them. */
export type Which = { readonly number?: number; readonly words?: string; readonly all?: true }

/** Which listing is meant: by its number in the answer before, by its id, or by words of its title. */
export type About = { readonly number?: number; readonly id?: string; readonly words?: string }

/** When to send: what is not said stays as it is, or is as its place has it. */
export type Timing = { readonly days?: readonly number[]; readonly at?: number; readonly zone?: Zone }

/** What can be set: for a place, and for oneself. */
export type PlaceSetting = 'zone' | 'hour' | 'days' | 'empty days' | 'managers'
export type OwnSetting = 'own zone' | 'waking hours' | 'reminder days'
export type SettingName = PlaceSetting | OwnSetting

/** What somebody tells the bot to do about subscriptions, reminders and settings. */
export type Order =
  | ({ readonly does: 'subscribe'; readonly question?: string; readonly inThread?: true } & Timing)
  | { readonly does: 'subscriptions' }
  | { readonly does: 'stop' | 'resume' | 'preview' | 'test'; readonly which?: Which }
  | { readonly does: 'pause'; readonly which?: Which; readonly until?: Day }
  | ({ readonly does: 'change'; readonly which?: Which; readonly question?: string } & Timing)
  | {
      readonly does: 'remind'
      readonly about: About
      /** Seconds before its deadline. */
      readonly before?: readonly number[]
      readonly on?: { readonly day: Day; readonly seconds?: number }
    }
  | { readonly does: 'reminders' }
  | { readonly does: 'done'; readonly which?: Which }
  /** Until a day, or for so many seconds. */
  | ({ readonly does: 'snooze'; readonly which?: Which } & ({ readonly until: Day } | { readonly for: number }))
  /** What was shown is wrong. */
  | { readonly does: 'report' }
  | { readonly does: 'settings' }
  | { readonly does: 'set'; readonly what: PlaceSetting; readonly value: string }
  | { readonly does: 'set own'; readonly what: OwnSetting; readonly value: string }
  | { readonly does: 'why' | 'why not'; readonly about: About }
  | { readonly does: 'unclear'; readonly why: string }
