import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page, PageFacts, UnreadPage } from '../../src/source/page.ts'
import { Complaint } from '../complaint.ts'
import type { PagesRead } from '../program.ts'
import { quoted } from '../quoted.ts'
import { catalogueName, noFacts, readCatalogue, type Catalogue } from './catalogue.ts'
import { faultOfSize, textOfPage } from './page-text.ts'

/**
 * Every page of an archive's folder: those of the catalogue in its order, then the other `.txt` files by name. A page
 * that cannot be read stops no other; throws a Complaint where there is no such folder.
 */
export function readFolder(folder: string): PagesRead {
  const names = namesIn(folder)
  const { facts, complaints } = names.includes(catalogueName) ? catalogueOf(folder) : noCatalogue
  const files = names.filter((name) => name !== catalogueName && !name.startsWith('.') && !/\.md$/i.test(name))
  const ordered = [...facts.keys(), ...files.filter((name) => !facts.has(name)).toSorted()]
  const readings = ordered.map((name) => {
    if (!names.includes(name)) return { name, reason: `the catalogue names it, but ${quoted(folder)} has no such file` }
    if (!/\.txt$/i.test(name))
      return { name, reason: 'its name does not end in .txt; save the page as plain text under such a name' }
    // A link would let a page be any file of the machine.
    if (isLink(join(folder, name)))
      return { name, reason: 'it is a link, and links are not followed; put the page itself there' }
    return readPage(join(folder, name), facts.get(name) ?? noFacts)
  })
  return { ...parted(readings), complaints }
}

/** Single files as pages; what a catalogue in `folder` knows of a file's name is known of the page. */
export function readFiles(files: readonly string[], folder: string): PagesRead {
  const { facts, complaints } = isFile(join(folder, catalogueName)) ? catalogueOf(folder) : noCatalogue
  const readings = files.map((file) => readPage(file, facts.get(basename(file)) ?? noFacts, file))
  return { ...parted(readings), complaints }
}

const noCatalogue: Catalogue = { facts: new Map(), complaints: [] }

function parted(readings: readonly (Page | UnreadPage)[]): Pick<PagesRead, 'pages' | 'unreadPages'> {
  return {
    pages: readings.filter((reading): reading is Page => 'text' in reading),
    unreadPages: readings.filter((reading): reading is UnreadPage => 'reason' in reading),
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    const way = 'name a folder of pages with --archive DIR or CALLBOARD_ARCHIVE'
    throw new Complaint(`the archive ${quoted(folder)} cannot be read: ${wordsOf(cause, folder)}; ${way}`, 1, { cause })
  }
}

function catalogueOf(folder: string): Catalogue {
  const page = readPage(join(folder, catalogueName), noFacts)
  if ('text' in page) return readCatalogue(page.text)
  return {
    ...noCatalogue,
    complaints: [`${catalogueName} was not read: ${page.reason}; the pages are read without it`],
  }
}

/** Reads one file whole; an unread page is named by `shown`, the page itself by the file's name. */
function readPage(path: string, facts: PageFacts, shown = basename(path)): Page | UnreadPage {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return { name: shown, reason: 'it is a folder, not a text file' }
    if (!stat.isFile()) return { name: shown, reason: 'it is a device or a pipe, not a text file' }
    const tooLarge = faultOfSize(stat.size)
    if (tooLarge !== undefined) return { name: shown, reason: tooLarge }
    const reading = textOfPage(readFileSync(path))
    return 'text' in reading
      ? { name: basename(path), text: reading.text, facts }
      : { name: shown, reason: reading.unread }
  } catch (cause) {
    return { name: shown, reason: wordsOf(cause, path) }
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** What went wrong in reading a path, in words that say the way out. Anything that is no fault of the file is thrown on. */
function wordsOf(cause: unknown, path: string): string {
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
