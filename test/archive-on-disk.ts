import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from '../adapters/files/folder.ts'
import type { Page } from '../src/source/page.ts'

/** The folder of the published archive. */
export const archiveFolder = join(import.meta.dirname, '..', 'data', 'archive')

/** The five pages as published, in the catalogue's order. */
export function publishedPages(): readonly Page[] {
  return readFolder(archiveFolder).pages
}

/** The lines of a JSON lines file. */
export function jsonLines(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}
