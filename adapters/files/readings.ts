import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { readPage, type PageReading } from '../../src/archive/archive.ts'
import type { Page } from '../../src/source/page.ts'

/** The readings of some pages, kept beside the program that made them; its own work, so it is not checked again. */
type Kept = readonly { readonly page: Page; readonly reading: PageReading }[]

const keptShape = z.custom<Kept>((value) => Array.isArray(value))

/** Keeps the readings of pages in a file, so that a program that starts cold need not read them again. */
export function keepReadings(pages: readonly Page[], path: string | URL): void {
  const kept: Kept = pages.map((page) => ({ page, reading: readPage(page) }))
  writeFileSync(path, JSON.stringify(kept))
}

/**
 * Reads a page, or gives back its kept reading: only where its text and all that is known of it are the same to the
 * letter. Without the file, or with one that is broken, every page is read.
 */
export function readingsKeptIn(path: string | URL): (page: Page) => PageReading {
  let kept: ReadonlyMap<string, Kept[number]> | undefined
  return (page) => {
    kept ??= new Map(load(path).map((each) => [each.page.name, each]))
    const found = kept.get(page.name)
    const isSame = found?.page.text === page.text && JSON.stringify(found.page.facts) === JSON.stringify(page.facts)
    return isSame ? found.reading : readPage(page)
  }
}

function load(path: string | URL): Kept {
  try {
    return z.parse(keptShape, JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return []
  }
}
