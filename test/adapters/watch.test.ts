import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { stateOf } from '../../adapters/files/folder-state.ts'
import { readFolder } from '../../adapters/files/folder.ts'
import { watchFolder } from '../../adapters/files/watch.ts'
import type { PagesRead } from '../../adapters/program.ts'
import { archiveFolder } from '../archive-on-disk.ts'
import { gate, until } from './chat/parts.ts'
import { matching } from './matching.ts'
import { temporaryFolder } from './temporary-folder.ts'

const page = (count: number): string =>
  `Calls\n\n${Array.from({ length: count }, (_each, at) => `  ${at + 1}. Call for proposals: Round ${at}\n\n    1 - 20 March 2024\n\n    Send it.`).join('\n\n')}`

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

type Reads = (pages: PagesRead) => Promise<'read' | 'again'>
const takesAll: Reads = () => Promise.resolve('read')

const stillFor = 200
/** So long that only what the system tells of the folder, or the first look, can bring a reading. */
const never = 3_600_000

/** Watches a folder from what is in it now; `readings` are what was given to `read`, `lines` what the operator is told. */
function watched(
  folder: string,
  {
    read = takesAll,
    known = readFolder(folder),
    lookEvery = 150,
  }: { read?: Reads; known?: PagesRead; lookEvery?: number } = {},
) {
  const readings: PagesRead[] = []
  const lines: string[] = []
  const watching = watchFolder(
    {
      folder,
      known,
      read: (pages) => {
        readings.push(pages)
        return read(pages)
      },
      tell: (line) => lines.push(line),
    },
    { stillFor, lookEvery },
  )
  stops.push(watching.stop)
  return { readings, lines, ...watching }
}

const textOf = (reading: PagesRead | undefined, name: string): string | undefined =>
  reading?.pages.find((each) => each.name === name)?.text

describe('a watched folder', () => {
  it('is read when a page is put in, moved into its place, or taken out', async () => {
    const folder = temporaryFolder()
    cpSync(archiveFolder, folder, { recursive: true })
    const { readings } = watched(folder)
    const last = (): string | undefined => textOf(readings.at(-1), 'new.txt')
    writeFileSync(join(folder, 'new.txt'), page(2))
    await until('the new page', () => last() === page(2))
    writeFileSync(join(folder, 'other.tmp'), page(3))
    renameSync(join(folder, 'other.tmp'), join(folder, 'new.txt'))
    await until('the page in its place', () => last() === page(3))
    rmSync(join(folder, 'new.txt'))
    await until('its end', () => last() === undefined)
    expect(readings).toHaveLength(3)
  })

  it('is read when its catalogue says something else', async () => {
    const folder = temporaryFolder({ 'a.txt': page(1), 'catalogue.json': '[]' })
    const { readings } = watched(folder)
    writeFileSync(join(folder, 'catalogue.json'), '[{"file":"a.txt","about":["MN"]}]')
    await until('the facts', () => readings.length > 0)
    expect(readings).toMatchObject([{ pages: [{ facts: { about: ['MN'] } }] }])
  })

  it.each([
    ['itself', (folder: string) => folder],
    [
      'as a link',
      (folder: string) => {
        const link = join(temporaryFolder(), 'archive')
        symlinkSync(folder, link)
        return link
      },
    ],
  ])('is read by what the system tells of it, given %s', async (_situation, named) => {
    const folder = temporaryFolder({ 'a.txt': page(1) })
    const { readings } = watched(named(folder), { lookEvery: never })
    // The first look finds the first; by the others the system is heard, from whenever it begins to tell.
    let count = 0
    await until('a reading that was told', async () => {
      writeFileSync(join(folder, `new-${(count += 1)}.txt`), page(1))
      await rest(stillFor * 3)
      return readings.length > 1
    })
    expect(readings.length).toBeGreaterThan(1)
  })

  it('is read where something came between the pages that are known and the first look', async () => {
    const folder = temporaryFolder({ 'a.txt': page(1) })
    const known = readFolder(folder)
    writeFileSync(join(folder, 'between.txt'), page(2))
    const { readings } = watched(folder, { known, lookEvery: never })
    await until('the page', () => readings.length > 0)
    expect(textOf(readings[0], 'between.txt')).toBe(page(2))
  })

  it('is not read while a page is being written, however slowly', async () => {
    const folder = temporaryFolder()
    const whole = page(30)
    let lastWrite = Infinity
    const waits: number[] = []
    const { readings } = watched(folder, {
      read: () => {
        waits.push(performance.now() - lastWrite)
        return Promise.resolve('read')
      },
    })
    for (let from = 0; from < whole.length; from += 100) {
      appendFileSync(join(folder, 'slow.txt'), whole.slice(from, from + 100))
      lastWrite = performance.now()
      await rest(stillFor / 10)
    }
    await until('the whole page', () => textOf(readings.at(-1), 'slow.txt') === whole)
    // Where this machine paused the writing itself, a part may have been read, but none that was just written to.
    expect(Math.min(...waits)).toBeGreaterThan(stillFor - 10)
  })

  it('is not read again where its pages are the same to the letter', async () => {
    const folder = join(temporaryFolder(), 'archive')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), page(1))
    const { readings, lines } = watched(folder)
    rmSync(folder, { recursive: true })
    await until('that it is gone', () => lines.length === 1)
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), page(1))
    await until('that it is back', () => lines.length === 2)
    expect(readings).toEqual([])
  })

  it('is read though it is the same where somebody asks', async () => {
    const folder = temporaryFolder({ 'a.txt': page(1) })
    const { readings, wake } = watched(folder, { lookEvery: never })
    wake()
    await until('a reading', () => readings.length > 0)
    expect(readings).toEqual([readFolder(folder)])
  })

  it('gives one reading at a time, and the last state in the end', async () => {
    const folder = temporaryFolder({ 'a.txt': page(1) })
    const { opened, open } = gate()
    let [atOnce, most] = [0, 0]
    const { readings } = watched(folder, {
      read: async () => {
        most = Math.max(most, (atOnce += 1))
        await opened
        atOnce -= 1
        return 'read'
      },
    })
    writeFileSync(join(folder, 'a.txt'), page(2))
    await until('the first reading', () => readings.length === 1)
    for (const count of [3, 4]) {
      writeFileSync(join(folder, 'a.txt'), page(count))
      await rest(stillFor * 2)
    }
    expect(readings).toHaveLength(1)
    open()
    await until('the last state', () => textOf(readings.at(-1), 'a.txt') === page(4))
    expect(most).toBe(1)
  })

  it('ends when the reading that is under way has ended', async () => {
    const folder = temporaryFolder({ 'a.txt': page(1) })
    const { opened, open } = gate()
    const ends: string[] = []
    const { readings, stop } = watched(folder, {
      read: async () => {
        await opened
        ends.push('the reading')
        return 'read'
      },
    })
    writeFileSync(join(folder, 'a.txt'), page(2))
    await until('the reading', () => readings.length === 1)
    const stopped = stop().then(() => ends.push('the watch'))
    await rest(stillFor)
    open()
    await stopped
    expect(ends).toEqual(['the reading', 'the watch'])
  })
})

describe('what cannot be done just now', () => {
  it('is done again where a reading was not taken', async () => {
    const folder = temporaryFolder({ 'a.txt': page(1) })
    const answers: ('read' | 'again')[] = ['again', 'again', 'read']
    const { readings, lines } = watched(folder, { read: () => Promise.resolve(answers.shift() ?? 'read') })
    writeFileSync(join(folder, 'a.txt'), page(2))
    await until('a third reading', () => readings.length === 3)
    expect(readings.map((each) => textOf(each, 'a.txt'))).toEqual([page(2), page(2), page(2)])
    expect(lines).toEqual([])
  })

  it('is told once where a reading fails, and once where it works again', async () => {
    const folder = temporaryFolder({ 'a.txt': page(1) })
    let fails = 3
    const { lines, readings } = watched(folder, {
      read: () => ((fails -= 1) < 0 ? Promise.resolve('read') : Promise.reject(new Error('a fault'))),
    })
    writeFileSync(join(folder, 'a.txt'), page(2))
    await until('that it works', () => lines.length === 2)
    expect(lines).toEqual(['the archive could not be read again', matching(/^the archive .* is read again$/)])
    expect(readings).toHaveLength(4)
  })

  it.each([
    ['gone', /cannot be read: it does not exist; .*what is known of its pages stays/, () => undefined],
    [
      'without any page',
      /has no page any more; what is known of its pages stays/,
      (folder: string) => mkdirSync(folder),
    ],
    ['a file', /cannot be read: it is not a folder; .*stays/, (folder: string) => writeFileSync(folder, 'x')],
  ])('is told once where the folder is %s, and its pages stay until it is back', async (_situation, words, instead) => {
    const folder = join(temporaryFolder(), 'archive')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), page(1))
    const { readings, lines } = watched(folder)
    rmSync(folder, { recursive: true })
    instead(folder)
    await until('that it is told', () => lines.some((line) => words.test(line)))
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    writeFileSync(join(folder, 'back.txt'), page(2))
    await until('the page', () => textOf(readings.at(-1), 'back.txt') === page(2))
    await until('that it is well', () => lines.at(-1)?.endsWith('is read again') === true)
    expect(readings.every(({ pages }) => pages.length > 0)).toBe(true)
    expect(new Set(lines).size).toBe(lines.length)
  })
})

describe('a hostile folder', () => {
  it('has what is no page named, and the rest read', async () => {
    const folder = temporaryFolder({ 'a.txt': page(1) })
    const { readings } = watched(folder)
    mkdirSync(join(folder, 'folder.txt'))
    symlinkSync('/etc/passwd', join(folder, 'passwd.txt'))
    symlinkSync('.', join(folder, 'round'))
    symlinkSync('.', join(folder, 'round.txt'))
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.txt')])
    writeFileSync(join(folder, 'large.txt'), '')
    truncateSync(join(folder, 'large.txt'), 100_000_000)
    writeFileSync(join(folder, 'two\nlines\u001B[31m.txt'), page(2))
    await until('all of it', () => readings.at(-1)?.unreadPages.length === 6)
    expect(readings.at(-1)?.pages.map(({ name }) => name)).toEqual(['a.txt', 'two\nlines\u001B[31m.txt'])
  })

  it('is read as a whole where 500 pages come at once', async () => {
    const [folder, from] = [temporaryFolder(), temporaryFolder()]
    const names = Array.from({ length: 500 }, (_each, at) => `page-${at}.txt`)
    for (const name of names) writeFileSync(join(from, name), `${name}\n${page(3)}`)
    const { readings } = watched(folder)
    for (const name of names) renameSync(join(from, name), join(folder, name))
    await until('all pages', () => readings.at(-1)?.pages.length === 500)
    expect(readings.at(-1)?.pages.filter(({ name, text }) => text !== `${name}\n${page(3)}`)).toEqual([])
  })

  it('gives the last of fifty versions that follow each other', async () => {
    const folder = temporaryFolder({ 'a.txt': page(50) })
    const { readings } = watched(folder)
    for (let count = 1; count <= 50; count += 1) {
      writeFileSync(join(folder, '.a.txt.new'), page(50 + count))
      renameSync(join(folder, '.a.txt.new'), join(folder, 'a.txt'))
      await rest(2)
    }
    await until('the last', () => textOf(readings.at(-1), 'a.txt') === page(100))
    const versions = new Set(Array.from({ length: 51 }, (_each, at) => page(50 + at)))
    expect(readings.filter((each) => !versions.has(textOf(each, 'a.txt') ?? ''))).toEqual([])
  })
})

describe('the state of a folder', () => {
  it.each<[string, (path: string, folder: string) => void]>([
    ['was written to', (path) => appendFileSync(path, 'x')],
    ['was written over, as long and with its old time', (path) => overwritten(path)],
    ['was given other permissions', (path) => chmodSync(path, 0o600)],
    ['has gone', (path) => rmSync(path)],
    ['has another beside it', (_path, folder) => writeFileSync(join(folder, 'b.txt'), 'x')],
    ['has a catalogue', (_path, folder) => writeFileSync(join(folder, 'catalogue.json'), '[]')],
    ['became a link', (path, folder) => linked(path, folder)],
  ])('is another when a page %s', async (_situation, does) => {
    const folder = temporaryFolder({ 'a.txt': page(1) })
    const before = stateOf(folder)
    // The system's clock of files ticks every few milliseconds.
    await rest(20)
    does(join(folder, 'a.txt'), folder)
    expect(stateOf(folder)).not.toBe(before)
  })

  it.each(['.a.txt', 'b.txt.part', 'b.tmp', '.a.txt.swp', 'a.txt~', 'picture.png', 'my-catalogue.json'])(
    'is the same where %s comes',
    (name) => {
      const folder = temporaryFolder({ 'a.txt': page(1) })
      const before = stateOf(folder)
      writeFileSync(join(folder, name), 'x')
      expect(stateOf(folder)).toBe(before)
    },
  )

  it('is none where there is no folder', () => {
    expect(stateOf(join(temporaryFolder(), 'gone'))).toBeUndefined()
  })
})

function overwritten(path: string): void {
  const { size, atime, mtime } = statSync(path)
  writeFileSync(path, 'x'.repeat(size))
  utimesSync(path, atime, mtime)
}

function linked(path: string, folder: string): void {
  renameSync(path, join(folder, 'elsewhere'))
  symlinkSync('elsewhere', path)
}
