import type { webApi } from '@slack/bolt'
import * as z from 'zod/mini'
import { isZone, type Zone } from '../../src/calendar/zone.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { Preferences } from '../../src/store/preferences.ts'

const keptFor = 24 * 3_600_000
const name = 'zone'

const found = z.object({ user: z.object({ tz: z.string().check(z.refine(isZone, 'is no zone')) }) })

/** Somebody's zone as Slack has it, asked for once a day; undefined where Slack does not say. */
export async function zoneOf(
  whose: Origin & { readonly person: string },
  preferences: Preferences,
  client: Pick<webApi.WebClient, 'apiCall'>,
  now: number,
): Promise<Zone | undefined> {
  const kept = (await preferences.of(whose)).get(name)
  const last = kept !== undefined && isZone(kept.value) ? kept.value : undefined
  if (kept !== undefined && now - kept.at < keptFor) return last
  try {
    const { user } = found.parse(await client.apiCall('users.info', { user: whose.person }))
    await preferences.set(whose, name, user.tz, now)
    return user.tz
  } catch {
    // An answer in yesterday's zone, or in the archive's, is better than none.
    return last
  }
}
