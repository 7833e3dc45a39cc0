import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from '../../adapters/files/folder.ts'
import { holdingsOf, type Holdings } from '../../adapters/holdings.ts'
import { load } from '../../src/bot.ts'
import type { KnownListings } from '../../src/archive/capture.ts'
import { archiveFolder } from '../archive-on-disk.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A copy of the published archive that a test writes captures into, with a clock that it sets. */
export class Captured {
  readonly folder = temporaryFolder()
  /** The program's moment, in ms. */
  now: number

  constructor(now: string) {
    this.now = Date.parse(now)
    cpSync(archiveFolder, this.folder, { recursive: true })
  }

  readonly clock = (): number => this.now

  set(moment: string): void {
    this.now = Date.parse(moment)
  }

  /** Holds the folder's pages as a running bot does. */
  hold(listings: KnownListings, alarm: (line: string) => void): Promise<Holdings> {
    const program = {
      clock: this.clock,
      readPages: () => Promise.resolve(readFolder(this.folder)),
      libraryOf: (read: ReturnType<typeof readFolder>) => Promise.resolve(load(read.pages, read.unreadPages, 'UTC')),
    }
    return holdingsOf(program, listings, alarm)
  }

  /** Puts a capture of a page in the place of the one before. */
  capture(page: string, changed: (text: string) => string): void {
    const path = join(this.folder, page)
    writeFileSync(path, changed(readFileSync(path, 'utf8')))
  }

  remove(page: string): void {
    rmSync(join(this.folder, page))
  }

  read(): ReturnType<typeof readFolder> {
    return readFolder(this.folder)
  }
}
