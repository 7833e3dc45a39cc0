import * as z from 'zod/mini'

/** Somebody in the workspace, as users.info tells of them. */
export type Person = {
  readonly name: string
  readonly tz?: string
  readonly locale?: string
  readonly role?: 'admin' | 'owner' | 'primary owner'
}

const named = z.looseObject({ name: z.string() })

/** What users.info says of somebody and `emulate` does not. https://docs.slack.dev/reference/objects/user-object */
export function userOf(user: unknown, people: readonly Person[], now: number, withLocale: boolean): unknown {
  const found = named.parse(user)
  const { tz = 'UTC', locale = 'en-US', role } = people.find(({ name }) => name === found.name) ?? {}
  return {
    ...found,
    tz,
    tz_label: zoneName(tz, now, 'long'),
    tz_offset: secondsEast(tz, now),
    is_admin: role !== undefined,
    is_owner: role === 'owner' || role === 'primary owner',
    is_primary_owner: role === 'primary owner',
    is_restricted: false,
    is_ultra_restricted: false,
    ...(withLocale ? { locale } : {}),
  }
}

function zoneName(timeZone: string, now: number, timeZoneName: 'long' | 'longOffset'): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName }).formatToParts(now)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

function secondsEast(tz: string, now: number): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(zoneName(tz, now, 'longOffset')) ?? []
  return (sign === '-' ? -60 : 60) * (60 * Number(hours) + Number(minutes))
}
