import { clockFrom } from './clock.ts'
import { readFiles, readFolder } from './files/folder.ts'
import type { PagesRead, Program } from './program.ts'
import { escaped } from './quoted.ts'
import { readSettings, withEnvironmentFile, type LogLevel } from './settings.ts'

/** The file of settings, in the folder the program is called from. */
const environmentFile = '.env'

/** Where the build keeps the readings of the published archive: beside the bundle. */
const keptReadings = new URL('readings.json', import.meta.url)

/** What the program gives its commands, from its process; throws a Complaint for wrong settings. */
export function programFor(process: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>): Program {
  const { stdout: output, stderr: errors, env: environment } = process
  const settings = readSettings(withEnvironmentFile(environment, environmentFile))
  const warn: Program['warn'] = (line, fault) => {
    const isDebug = settings.logLevel === 'debug' || settings.logLevel === 'trace'
    if (!warns(settings.logLevel)) return
    errors.write(`callboard: ${escaped(line)}\n`)
    if (isDebug && fault instanceof Error) errors.write(`${fault.stack ?? fault.message}\n`)
  }
  const libraryOf: Program['libraryOf'] = async (read) => {
    const [{ load }, { readingsKeptIn }] = await Promise.all([import('../src/bot.ts'), import('./files/readings.ts')])
    warnOf(read, warn)
    return load(read.pages, read.unreadPages, settings.zone, readingsKeptIn(keptReadings), settings.yearStarts)
  }
  return {
    // Only when it is read: opening standard input takes time that a single question need not spend.
    get input() {
      return process.stdin
    },
    output,
    errors,
    environment,
    settings,
    clock: clockFrom(settings.now),
    warn,
    readPages: (files, folder = settings.archive) =>
      Promise.resolve(files.length === 0 ? readFolder(folder) : readFiles(files, folder)),
    libraryOf,
    openLibrary: async (folder = settings.archive) => {
      const read = readFolder(folder)
      const library = await libraryOf(read)
      if (read.pages.length === 0)
        warn(`the archive ${folder} has no page that can be read; there is nothing to answer from`)
      return library
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
