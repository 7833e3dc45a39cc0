import { isZone } from '../../src/calendar/zone.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import { withRemedy } from './operator.ts'
import type { Acquaintance } from './surface.ts'
import type { Working } from './working.ts'

const keptFor = 24 * 3_600_000
/** Under what it is kept; the time of `asked` is when the platform was asked last. */
const names = { asked: 'asked', zone: 'zone', language: 'language' } as const

/** Somebody's zone and language, as the platform has them: asked for once a day, as far as it says. */
export async function acquaintanceOf(
  { platform, workspace, person }: Origin & { readonly person: string },
  { store: { preferences }, surface, now, alarm }: Pick<Working, 'store' | 'surface' | 'now' | 'alarm'>,
): Promise<Acquaintance> {
  const whose = { platform, workspace, person }
  const kept = await preferences.of(whose)
  const last = known(kept.get(names.zone)?.value, kept.get(names.language)?.value)
  const asked = kept.get(names.asked)
  if (asked !== undefined && now() - asked.at < keptFor) return last
  try {
    const { zone, language } = await surface.acquaint(person)
    await preferences.set(whose, names.zone, zone, now())
    await preferences.set(whose, names.language, language, now())
    await preferences.set(whose, names.asked, 'yes', now())
    return known(zone, language)
  } catch (cause) {
    const why = surface.refusalIn(cause)
    const remedy = why === undefined ? undefined : surface.remedyFor(why)
    if (remedy !== undefined) alarm(withRemedy(`zones and languages of people cannot be learnt: ${why}`, remedy))
    // An answer in yesterday's zone, or in the archive's, is better than none.
    return last
  }
}

function known(zone: string | undefined, language: string | undefined): Acquaintance {
  return {
    ...(zone !== undefined && isZone(zone) ? { zone } : {}),
    ...(language === undefined ? {} : { language }),
  }
}
