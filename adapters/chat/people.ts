import { isZone } from '../../src/calendar/zone.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { ZoneChooser } from '../../src/question/talk/asking.ts'
import type { Whose } from '../../src/store/preferences.ts'
import { withRemedy } from './operator.ts'
import type { Acquaintance, Surface } from './surface.ts'
import type { Working } from './working.ts'

const keptFor = 24 * 3_600_000
/** Under what is kept what a platform said; the time of `asked` is when it was asked last. */
const told = { asked: 'told', zone: 'told zone', language: 'told language' } as const
/** Under what a zone is kept that somebody chose, and one that their platform said. */
export const zoneSettings = { chosen: 'zone', told: told.zone } as const

type Person = Origin & { readonly person: string }

/** Under whom a person's own choices are kept: in their workspace, or where the platform has no walls between those, in none. */
export function own(
  { platform, workspace, person }: Person,
  { surface: { direct } }: { readonly surface: Pick<Surface, 'direct'> },
): Person {
  return { ...(direct ?? { platform, workspace }), person }
}

/** Under whom the choices for all of a workspace are kept. */
const ofAll = ({ platform, workspace }: Origin): Whose => ({ platform, workspace, channel: workspace })

/** The zone that somebody chose, or else what was chosen for all in the workspace, or else the archive's. */
export async function chosenZone(
  arrival: Person,
  { store: { preferences }, library, surface }: Pick<Working, 'store' | 'library' | 'surface'>,
): Promise<{ readonly zone: string; readonly by: ZoneChooser }> {
  const mine = known((await preferences.of(own(arrival, { surface }))).get(zoneSettings.chosen)?.value).zone
  if (mine !== undefined) return { zone: mine, by: 'you' }
  const all = known((await preferences.of(ofAll(arrival))).get(zoneSettings.chosen)?.value).zone
  return all === undefined ? { zone: library.fallbackZone, by: 'nobody' } : { zone: all, by: 'all' }
}

/** Keeps the zone that somebody chose, for themselves or for all in the workspace. */
export async function chooseZone(
  arrival: Person,
  zone: string,
  forAll: boolean,
  { store: { preferences }, now, surface }: Pick<Working, 'store' | 'now' | 'surface'>,
): Promise<void> {
  await preferences.set(forAll ? ofAll(arrival) : own(arrival, { surface }), zoneSettings.chosen, zone, now())
}

type Learning = Pick<Working, 'store' | 'library' | 'surface' | 'now' | 'alarm'>

/**
 * Somebody's zone and language: the zone they chose, else as the platform has them; where it says nothing of anybody, as
 * was chosen for all.
 */
export async function acquaintanceOf(
  { platform, workspace, person }: Person,
  working: Learning,
): Promise<Acquaintance> {
  const whose = { platform, workspace, person }
  const { zone, by } = await chosenZone(whose, working)
  if (working.surface.acquaint === undefined) return { zone, zoneChosenBy: by }
  const said = await toldOf(whose, working.surface.acquaint, working)
  return by === 'you' ? { ...said, zone, zoneChosenBy: by } : said
}

/** What the platform says of somebody, asked for once a day, as far as it says. */
async function toldOf(
  whose: Person,
  acquaint: NonNullable<Surface['acquaint']>,
  { store: { preferences }, surface, now, alarm }: Learning,
): Promise<Acquaintance> {
  const kept = await preferences.of(whose)
  const last = known(kept.get(told.zone)?.value, kept.get(told.language)?.value)
  const asked = kept.get(told.asked)
  if (asked !== undefined && now() - asked.at < keptFor) return last
  try {
    const { zone, language } = await acquaint(whose.person)
    await preferences.set(whose, told.zone, zone, now())
    await preferences.set(whose, told.language, language, now())
    await preferences.set(whose, told.asked, 'yes', now())
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
