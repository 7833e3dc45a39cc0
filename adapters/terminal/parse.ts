import { readArchive } from '../../src/archive/archive.ts'
import type { Program } from '../program.ts'
import { jsonLine, listingJson } from './json.ts'
import { receiveMoment } from './receive.ts'
import { layoutFor } from './render.ts'
import { renderReport } from './report.ts'
import { send } from './send.ts'
import { renderTable } from './table.ts'

/** What `parse` was called with. */
export type ParseOptions = { readonly now?: string; readonly archive?: string; readonly json?: boolean }

/**
 * Shows the listings of the files, or of the archive where none is named, and reports what was not read: below the
 * table, or on standard error beside JSON. Returns 1 where a named file could not be read.
 */
export async function parse(files: readonly string[], options: ParseOptions, program: Program): Promise<number> {
  const { zone } = program.settings
  const instant = receiveMoment(options.now, zone, '--now')
  const at = instant === undefined ? undefined : { instant, fallbackZone: zone }
  const { pages, unreadPages, complaints } = await program.readPages(files, options.archive)
  const archive = readArchive(pages, unreadPages)
  const layout = layoutFor(program.output, program.environment)
  if (options.json === true) {
    for (const listing of archive.listings) {
      if ((await send(program.output, jsonLine(listingJson(listing, at)))) === 'never') break
    }
    await send(program.errors, `${renderReport(archive, complaints, layoutFor(program.errors, program.environment))}\n`)
  } else {
    const parts = [renderTable(archive.listings, layout, at), renderReport(archive, complaints, layout)]
    await send(program.output, `${parts.filter((part) => part !== '').join('\n\n')}\n`)
  }
  return files.length > 0 && unreadPages.length > 0 ? 1 : 0
}
