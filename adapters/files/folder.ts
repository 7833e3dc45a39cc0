import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page, UnreadPage } from '../../src/source/page.ts'
import { Complaint } from '../complaint.ts'
import type { PagesRead } from '../program.ts'
import { quoted } from '../quoted.ts'
import { noFacts, readCatalogue, type Catalogue } from './catalogue.ts'
import { catalogueName, isPassedOver } from './names.ts'
import { readPage, wordsOf } from './page-file.ts'

/**
 * Every page of an archive's folder: those of the catalogue in its order, then the other `.txt` files by name. A page
 * that cannot be read stops no other; throws a Complaint where there is no such folder. The folder may be a link, and
 * nothing in it: a link would let a page be any file of the machine.
 */
export function readFolder(folder: string): PagesRead {
  const names = namesIn(folder)
  const { facts, complaints } = names.includes(catalogueName) ? catalogueOf(folder) : noCatalogue
  const files = names.filter((name) => name !== catalogueName && !isPassedOver(name))
  const ordered = [...facts.keys(), ...files.filter((name) => !facts.has(name)).toSorted()]
  const readings = ordered.map((name) => {
    if (!names.includes(name)) return { name, reason: `the catalogue names it, but ${quoted(folder)} has no such file` }
    if (!/\.txt$/i.test(name))
      return { name, reason: 'its name does not end in .txt; save the page as plain text under such a name' }
    return readPage(join(folder, name), facts.get(name) ?? noFacts, 'refused')
  })
  return { ...parted(readings), complaints }
}

/** Single files as pages, which may be links; what a catalogue in `folder` knows of a file's name is known of the page. */
export function readFiles(files: readonly string[], folder: string): PagesRead {
  const { facts, complaints } = existsSync(join(folder, catalogueName)) ? catalogueOf(folder) : noCatalogue
  const readings = files.map((file) => readPage(file, facts.get(basename(file)) ?? noFacts, 'followed', file))
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
  const page = readPage(join(folder, catalogueName), noFacts, 'refused')
  if ('text' in page) return readCatalogue(page.text)
  return {
    ...noCatalogue,
    complaints: [`${catalogueName} was not read: ${page.reason}; the pages are read without it`],
  }
}
