import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { readFolder } from '../../adapters/files/folder.ts'
import { watchFolder } from '../../adapters/files/watch.ts'
import { archiveFolder } from '../archive-on-disk.ts'
import { until } from './chat/parts.ts'
import { temporaryFolder } from './temporary-folder.ts'

const page = (count: number): string =>
  `Calls\n\n${Array.from({ length: count }, (_each, at) => `  ${at + 1}. Call for proposals: Round ${at}\n\n    1 - 20 March 2024\n\n    Send it.`).join('\n\n')}`

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** Watches a folder and keeps what each reading gave: the names and lengths of its pages. */
function watched(folder: string, answers: ('read' | 'again')[] = []): string[][] {
  const readings: string[][] = []
  const { stop } = watchFolder(
    folder,
    () => {
      readings.push(readFolder(folder).pages.map(({ name, text }) => `${name} ${text.length}`))
      return Promise.resolve(answers.shift() ?? 'read')
    },
    { stillFor: 300, lookEvery: 200 },
  )
  stops.push(stop)
  return readings
}

describe('a watched folder', () => {
  it('is read when a page is put in, taken out, replaced or moved in', async () => {
    const folder = temporaryFolder()
    cpSync(archiveFolder, folder, { recursive: true })
    const readings = watched(folder)
    writeFileSync(join(folder, 'new.txt'), page(2))
    await until('the new page', () => readings.at(-1)?.includes(`new.txt ${page(2).length}`) === true)
    writeFileSync(join(folder, 'other.tmp'), page(3))
    renameSync(join(folder, 'other.tmp'), join(folder, 'new.txt'))
    await until('the page in its place', () => readings.at(-1)?.includes(`new.txt ${page(3).length}`) === true)
    rmSync(join(folder, 'new.txt'))
    await until('its end', () => readings.at(-1)?.some((each) => each.startsWith('new.txt')) === false)
    expect(readings.length).toBeLessThan(8)
  })

  it('is not read while a page is being written', async () => {
    const folder = temporaryFolder()
    const readings = watched(folder)
    const whole = page(30)
    for (let from = 0; from < whole.length; from += 200) {
      appendFileSync(join(folder, 'slow.txt'), whole.slice(from, from + 200))
      await wait(5)
    }
    await until('the whole page', () => readings.length > 0)
    // However long this machine was in writing, what is read last is whole.
    await until('all of it', () => readings.at(-1)?.join() === `slow.txt ${whole.length}`)
    expect(readings.at(-1)).toEqual([`slow.txt ${whole.length}`])
  })

  it('is read again where that was not taken', async () => {
    const folder = temporaryFolder()
    const readings = watched(folder, ['again', 'again'])
    writeFileSync(join(folder, 'new.txt'), page(1))
    await until('a third reading', () => readings.length === 3)
    await wait(1200)
    expect(readings).toHaveLength(3)
  })

  it('that is gone for a while is read when it is back', async () => {
    const folder = join(temporaryFolder(), 'archive')
    mkdirSync(folder)
    const readings = watched(folder)
    rmSync(folder, { recursive: true })
    await wait(500)
    mkdirSync(folder)
    writeFileSync(join(folder, 'back.txt'), page(1))
    await until('the page', () => readings.at(-1)?.join() === `back.txt ${page(1).length}`)
    expect(readings.at(-1)).toHaveLength(1)
  })

  it('is not left by a link', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'real.txt'), page(1))
    symlinkSync('/etc/passwd', join(folder, 'link.txt'))
    symlinkSync(folder, join(folder, 'round.txt'))
    const { pages, unreadPages } = readFolder(folder)
    expect(pages.map(({ name }) => name)).toEqual(['real.txt'])
    expect(unreadPages.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'link.txt: it is a link, and links are not followed; put the file itself there',
      'round.txt: it is a link, and links are not followed; put the file itself there',
    ])
  })
})
