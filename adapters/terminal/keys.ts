import { Complaint } from '../complaint.ts'
import { addKey } from '../key.ts'
import type { Program } from '../program.ts'
import { quoted } from '../quoted.ts'
import { storeThere } from '../store-for.ts'

/** Puts another key in the place of the one that secrets are sealed with, and seals them anew; the bot may be running. */
export async function keys(words: readonly string[], { settings, warn, output }: Program): Promise<number> {
  const step = words.join(' ')
  if (step !== 'rotate') throw new Complaint(`keys has no step ${quoted(step)}; it is callboard keys rotate`, 2)
  if (settings.keys?.length === 1) {
    const way = 'put a new one (openssl rand -base64 32) and a comma before it, start every process with both'
    throw new Complaint(`CALLBOARD_KEY holds one key: ${way}, and call this again`, 1)
  }
  const store = await storeThere(settings, warn)
  try {
    if (settings.keys === undefined) {
      // What a rotation left that came to no end is under a key that goes now.
      await store.reseal()
      addKey(settings.state)
    }
    const { sealed, lost } = await store.reseal()
    output.write(`${sealed} ${sealed === 1 ? 'secret is' : 'secrets are'} sealed under the new key.\n`)
    if (lost > 0) output.write(`Opened by no key, and left as they were: ${lost}.\n`)
    output.write(
      settings.keys === undefined
        ? 'The key before it stays beside it until the next time, for who is reading at this moment.\n'
        : 'The other keys can be taken out of CALLBOARD_KEY.\n',
    )
    return 0
  } finally {
    await store.close()
  }
}
