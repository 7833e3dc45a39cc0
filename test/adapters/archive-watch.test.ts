import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { watchArchive } from '../../adapters/archive-watch.ts'
import { Captured } from './captured.ts'
import { emptyStore, until } from './chat/parts.ts'

const title = 'Call for proposals: Training of bakers in Mongolia'
const pageUntil = (day: number): string => `Calls\n\n  1. ${title}\n\n    1 - ${day} March 2024\n\n    Send it.`

describe('the archive of a running bot', () => {
  it('has a page as it was put in since it was read, and tells a change though telling it failed before', async () => {
    const store = await emptyStore()
    const archive = new Captured('2024-03-04T00:00:00Z')
    const put = (day: number): void => writeFileSync(join(archive.folder, 'put.txt'), pageUntil(day))
    put(20)
    const holdings = await archive.hold(store.listings, () => undefined)
    put(25)
    const [told, lines]: [string[], string[]] = [[], []]
    const warn = (line: string): void => void lines.push(line)
    let fails = 2
    const watching = watchArchive({ settings: { archive: archive.folder }, warn }, holdings, (changed) => {
      if ((fails -= 1) >= 0) return Promise.reject(new Error('a fault'))
      told.push(...changed.map(({ listing, version }) => `${listing.title}, version ${version}`))
      return Promise.resolve()
    })
    await until('that it is well again', () => lines.length === 2)
    await watching.stop()
    await store.close()
    expect(told).toEqual([`${title}, version 2`])
    expect(lines[0]).toBe('the archive could not be read again')
  })
})
