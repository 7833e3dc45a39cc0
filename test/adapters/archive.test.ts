import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../adapters/files/folder.ts'

const folder = new URL('../../data/archive/', import.meta.url).pathname

describe('the archive as published', () => {
  it.each([
    ['ilo-beijing-events-and-meetings.txt', '7347b376502779789fe70a78f13d8dcbe43fb0cdc161fc70520f977508b88ec4'],
    ['ilo-asia-news-and-press-releases.txt', '1827394f36af26ce4bf47b0661e345e6f213a7a14294c7f57349b7d2c9938636'],
    ['secim-activities.txt', 'eaa590edcee0b2cbc007e81a9e13c17bd67a84a0547426aedba2c6e06ee00f4f'],
    ['ilo-moscow-news-room.txt', 'e8be9c35b9610962104667b4c2a0a2697caf917e68a8402eabf179fdf21ea7c7'],
    ['ilo-mongolia-resources.txt', '0593fd2f2b997388823c92d9033afdea4d3dddbb43a8a04fbd7d29fab370e810'],
  ])('%s is unchanged', (name, digest) => {
    expect(
      createHash('sha256')
        .update(readFileSync(folder + name))
        .digest('hex'),
    ).toBe(digest)
  })

  it('is read whole, in the order of its catalogue, with its facts', () => {
    const { pages, unreadPages, complaints } = readFolder(folder)
    expect(unreadPages).toEqual([])
    expect(complaints).toEqual([])
    expect(pages.map(({ name, facts }) => [name, facts.zone, facts.about.join()])).toEqual([
      ['ilo-beijing-events-and-meetings.txt', 'Asia/Shanghai', ''],
      ['ilo-asia-news-and-press-releases.txt', 'Asia/Bangkok', ''],
      ['secim-activities.txt', 'Asia/Ulaanbaatar', 'MN'],
      ['ilo-moscow-news-room.txt', 'Europe/Moscow', ''],
      ['ilo-mongolia-resources.txt', 'Asia/Ulaanbaatar', 'MN'],
    ])
  })
})
