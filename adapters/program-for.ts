import { load } from '../src/bot.ts'
import { clockFrom } from './clock.ts'
import { readFiles, readFolder } from './files/folder.ts'
import type { PagesRead, Program } from './program.ts'
import { escaped } from './quoted.ts'
import { readSettings, withEnvironmentFile, type LogLevel } from './settings.ts'

/** The file of settings, in the folder the program is called from. */
const environmentFile = '.env'

/** What the program gives its commands, from its streams and environment; throws a Complaint for wrong settings. */
export function programFor(streams: Pick<Program, 'input' | 'output' | 'errors' | 'environment'>): Program {
  const settings = readSettings(withEnvironmentFile(streams.environment, environmentFile))
  const warn: Program['warn'] = (line, fault) => {
    const isDebug = settings.logLevel === 'debug' || settings.logLevel === 'trace'
    if (!warns(settings.logLevel)) return
    streams.errors.write(`callboard: ${escaped(line)}\n`)
    if (isDebug && fault instanceof Error) streams.errors.write(`${fault.stack ?? fault.message}\n`)
  }
  return {
    ...streams,
    settings,
    clock: clockFrom(settings.now),
    warn,
    readPages: (files, folder = settings.archive) =>
      Promise.resolve(files.length === 0 ? readFolder(folder) : readFiles(files, folder)),
    openLibrary: (folder = settings.archive) => {
      const read = readFolder(folder)
      warnOf(read, warn)
      return Promise.resolve(load(read.pages, read.unreadPages, settings.zone))
    },
  }
}

function warns(level: LogLevel): boolean {
  return level === 'warn' || level === 'info' || level === 'debug' || level === 'trace'
}

function warnOf({ unreadPages, complaints }: PagesRead, warn: Program['warn']): void {
  for (const complaint of complaints) warn(complaint)
  for (const { name, reason } of unreadPages) warn(`page ${name} was not read: ${reason}`)
}
