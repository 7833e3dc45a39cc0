import { Complaint } from '../complaint.ts'
import type { Program } from '../program.ts'
import { quoted } from '../quoted.ts'
import { storeThere } from '../store-for.ts'
import { send } from './send.ts'

/** Lets a page count that was not believed because it gave far less than before. */
export async function accept(words: readonly string[], { settings, warn, output }: Program): Promise<number> {
  const [page, ...others] = words
  if (page === undefined || others.length > 0) throw new Complaint('accept takes one page: callboard accept PAGE', 2)
  const store = await storeThere(settings, warn)
  try {
    const captures = await store.listings.captures()
    const doubted = captures.find((each) => each.page.name === page && each.state === 'doubted')
    if (doubted === undefined) {
      const names = captures.filter(({ state }) => state === 'doubted').map((each) => each.page.name)
      const way = names.length === 0 ? 'every page is believed' : `those that are not believed: ${names.join(', ')}`
      throw new Complaint(`${quoted(page)} needs no accepting; ${way}`, 2)
    }
    const { asOf } = await store.listings.all()
    const kept = await store.listings.keep(asOf, [{ ...doubted, state: 'taken', read: Date.now() }], [])
    if (kept === 'lost') throw new Complaint('the archive was read just now; please try again', 1)
    await send(
      output,
      `${page} counts with its ${doubted.items} items from now on; a running bot takes it up within seconds.\n`,
    )
    return 0
  } finally {
    await store.close()
  }
}
