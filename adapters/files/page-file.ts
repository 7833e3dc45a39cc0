import { closeSync, constants, lstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page, PageFacts, UnreadPage } from '../../src/source/page.ts'
import { faultOfSize, textOfPage } from './page-text.ts'

/** Whether the file may be a link to the page, or must be the page itself. */
type Links = 'followed' | 'refused'

/** Reads one file whole; an unread page is named by `shown`, the page itself by the file's name. */
export function readPage(path: string, facts: PageFacts, links: Links, shown = basename(path)): Page | UnreadPage {
  try {
    const stat = links === 'followed' ? statSync(path) : lstatSync(path)
    if (stat.isSymbolicLink())
      return { name: shown, reason: 'it is a link, and links are not followed; put the file itself there' }
    if (stat.isDirectory()) return { name: shown, reason: 'it is a folder, not a text file' }
    if (!stat.isFile()) return { name: shown, reason: 'it is a device or a pipe, not a text file' }
    const tooLarge = faultOfSize(stat.size)
    if (tooLarge !== undefined) return { name: shown, reason: tooLarge }
    const reading = textOfPage(bytesOf(path, links))
    return 'text' in reading
      ? { name: basename(path), text: reading.text, facts }
      : { name: shown, reason: reading.unread }
  } catch (cause) {
    return { name: shown, reason: wordsOf(cause, path) }
  }
}

/** The bytes of a file. What has come in its place since it was looked at, a link or a pipe, is not followed or waited for. */
function bytesOf(path: string, links: Links): Buffer {
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants
  const file = openSync(path, O_RDONLY | O_NONBLOCK | (links === 'followed' ? 0 : O_NOFOLLOW))
  try {
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** What went wrong in reading a path, in words that say the way out. Anything that is no fault of the file is thrown on. */
export function wordsOf(cause: unknown, path: string): string {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') throw cause
  switch (cause.code) {
    case 'ENOENT':
      return isLink(path) ? 'it is a link to something that is not there' : 'it does not exist'
    case 'EACCES':
    case 'EPERM':
      return 'there is no permission to read it; give it with: chmod u+r'
    case 'ENOTDIR':
      return 'it is not a folder'
    case 'ELOOP':
      return 'its links go round in a circle'
    default:
      return `the system says ${cause.code}`
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}
