/** What can be filled in as a whole: the settings of a place, one's own, one's reminders of a call, a subscription. */
export const formNames = ['place', 'own', 'reminder', 'subscription'] as const
export type FormName = (typeof formNames)[number]

/** One thing to fill in: in words, or as one of its choices. */
export type Field = {
  readonly name: string
  /** At most 45 characters. */
  readonly label: string
  /** How to write it and what holds where it is left empty, in at most 100 characters. */
  readonly hint: string
  /** What stands in it when it is opened. */
  readonly value: string
  readonly choices?: readonly { readonly label: string; readonly value: string }[]
  /** Whether it is left empty by nobody. */
  readonly isNeeded?: boolean
}

/** Several things to fill in at once, five at most; its title has at most 24 characters. */
export type Form = { readonly title: string; readonly fields: readonly Field[] }

/** What was filled in, by the names of the fields. */
export type Filled = Readonly<Record<string, string>>

/** Why fields cannot be taken as they were filled in, by their names. */
export type Faults = Readonly<Record<string, string>>

/** The words below every form. */
export const formWords = { save: 'Save', cancel: 'Cancel' } as const
