import { isZone } from '../../src/calendar/zone.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { ZoneChooser } from '../../src/question/talk/asking.ts'
import type { Whose } from '../../src/store/preferences.ts'
import { withRemedy } from './operator.ts'
import type { Acquaintance, Surface } from './surface.ts'
import type { Working } from './working.ts'

const keptFor = 24 * 3_600_000
/** Under what it is kept; the time of `asked` is when the platform was asked last. */
const names = { asked: 'asked', zone: 'zone', language: 'language' } as const
/** Under what a zone that somebody chose is kept. */
export const zoneSetting = names.zone

/** Where nobody's platform says whose workspace somebody is of: what they choose holds wherever they ask. */
const everywhere = '@me'

/** Under whom a person's own choices are kept, and those for all of a workspace. */
export const own = ({ platform }: Origin, person: string): Whose => ({ platform, workspace: everywhere, person })
const ofAll = ({ platform, workspace }: Origin): Whose => ({ platform, workspace, channel: workspace })

/** The zone that somebody chose, or else what was chosen for all in the workspace, or else the archive's. */
export async function chosenZone(
  arrival: Origin & { readonly person: string },
  { store: { preferences }, library }: Pick<Working, 'store' | 'library'>,
): Promise<{ readonly zone: string; readonly by: ZoneChooser }> {
  const mine = known((await preferences.of(own(arrival, arrival.person))).get(names.zone)?.value).zone
  if (mine !== undefined) return { zone: mine, by: 'you' }
  const all = known((await preferences.of(ofAll(arrival))).get(names.zone)?.value).zone
  return all === undefined ? { zone: library.fallbackZone, by: 'nobody' } : { zone: all, by: 'all' }
}

/** Keeps the zone that somebody chose, for themselves or for all in the workspace. */
export async function chooseZone(
  arrival: Origin & { readonly person: string },
  zone: string,
  forAll: boolean,
  { store: { preferences }, now }: Pick<Working, 'store' | 'now'>,
): Promise<void> {
  await preferences.set(forAll ? ofAll(arrival) : own(arrival, arrival.person), names.zone, zone, now())
}

type Learning = Pick<Working, 'store' | 'library' | 'surface' | 'now' | 'alarm'>

/**
 * Somebody's zone and language: the zone they chose, else as the platform has them; where it says nothing of anybody, as
 * was chosen for all.
 */
export async function acquaintanceOf(
  { platform, workspace, person }: Origin & { readonly person: string },
  working: Learning,
): Promise<Acquaintance> {
  const whose = { platform, workspace, person }
  const { zone, by } = await chosenZone(whose, working)
  if (working.surface.acquaint === undefined) return { zone, zoneChosenBy: by }
  const told = await toldOf(whose, working.surface.acquaint, working)
  return by === 'you' ? { ...told, zone, zoneChosenBy: by } : told
}

/** What the platform says of somebody, asked for once a day, as far as it says. */
async function toldOf(
  whose: Origin & { readonly person: string },
  acquaint: NonNullable<Surface['acquaint']>,
  { store: { preferences }, surface, now, alarm }: Learning,
): Promise<Acquaintance> {
  const kept = await preferences.of(whose)
  const last = known(kept.get(names.zone)?.value, kept.get(names.language)?.value)
  const asked = kept.get(names.asked)
  if (asked !== undefined && now() - asked.at < keptFor) return last
  try {
    const { zone, language } = await acquaint(whose.person)
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

function known(zone: string | undefined, language?: string): Acquaintance {
  return {
    ...(zone !== undefined && isZone(zone) ? { zone } : {}),
    ...(language === undefined ? {} : { language }),
  }
}
