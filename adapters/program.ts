import type { Readable, Writable } from 'node:stream'
import type { Library } from '../src/bot.ts'
import type { Page, UnreadPage } from '../src/source/page.ts'
import type { Clock } from './clock.ts'
import type { Settings } from './settings.ts'

/** A stream of text to a person or a program; `isTTY` where it is a terminal. */
type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** What the program gives a command: the checked settings, the clock, the archive and the streams. */
export type Program = {
  readonly settings: Settings
  readonly clock: Clock
  /** Reads the archive: the folder given, else that of the settings. Throws a Complaint where there is none. */
  readonly openLibrary: (folder: string | undefined) => Promise<Library>
  /** The library of pages that were read; says what could not be read of them. */
  readonly libraryOf: (read: PagesRead) => Promise<Library>
  /** Reads files as pages, with what the archive's catalogue knows of their names; all of the archive where none is named. */
  readonly readPages: (files: readonly string[], folder: string | undefined) => Promise<PagesRead>
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Output
  /** Standard error: reports that were asked for. */
  readonly errors: Output
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Says one line on standard error where the log level lets warnings through; with `debug` also the fault behind it. */
  readonly warn: (line: string, fault?: unknown) => void
}

/** The program with its lines said another way. */
export function saying(program: Program, warn: Program['warn']): Program {
  const { settings, clock, openLibrary, libraryOf, readPages, output, errors, environment } = program
  return {
    // Only when it is read, as in the program itself.
    get input() {
      return program.input
    },
    settings,
    clock,
    openLibrary,
    libraryOf,
    readPages,
    output,
    errors,
    environment,
    warn,
  }
}

/** Pages of files and what could not be read of them; complaints are about their catalogue. */
export type PagesRead = {
  readonly pages: readonly Page[]
  readonly unreadPages: readonly UnreadPage[]
  readonly complaints: readonly string[]
}
