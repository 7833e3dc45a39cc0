import { isoInstant } from '../../src/calendar/zone.ts'
import type { Program } from '../program.ts'
import { storeThere } from '../store-for.ts'
import { layoutFor, wrapped } from './render.ts'
import { send } from './send.ts'

/** Lists what people reported as wrong: what was asked and shown, and when; never who. */
export async function reports({ settings, warn, output, environment }: Program): Promise<number> {
  const store = await storeThere(settings, warn)
  try {
    const all = await store.reports.all()
    const lines = all.map(
      ({ at, asked, shown, platform }) =>
        `${isoInstant(at, settings.zone)} ${platform}: ${asked === '' ? 'a digest' : `“${asked}”`}; shown: ${shown === '' ? 'nothing' : shown}`,
    )
    const layout = layoutFor(output, environment)
    const told = lines.length === 0 ? ['Nobody has reported anything.'] : lines
    await send(output, `${told.flatMap((line) => wrapped(line, layout)).join('\n')}\n`)
    return 0
  } finally {
    await store.close()
  }
}
