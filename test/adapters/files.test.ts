import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matching } from './matching.ts'
import { readCatalogue } from '../../adapters/files/catalogue.ts'
import { readFiles, readFolder } from '../../adapters/files/folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

const good = 'Events\n\n1. A seminar\n\n12 March 2024\n'
const reasonsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readFolder(folder).unreadPages.map(({ name, reason }) => [name, reason]))

describe('a page that is text', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['UTF-8', 'Монгол улс 蒙古 “quoted”\n', 'Монгол улс 蒙古 “quoted”\n'],
    ['a byte order mark is dropped', '\uFEFFEvents\n', 'Events\n'],
    ['line ends stay', 'a\r\nb\rc\n', 'a\r\nb\rc\n'],
    ['a stray control character in much text', `${good.repeat(5)}\u001B[31mred`, `${good.repeat(5)}\u001B[31mred`],
    ['100,000 lines', 'a\n'.repeat(100_000), 'a\n'.repeat(100_000)],
    ['characters of four bytes', 'a 𠮷 b', 'a 𠮷 b'],
  ])('is read: %s', (_situation, content, expected) => {
    const [page] = readFolder(temporaryFolder({ 'x.txt': content })).pages
    expect(page?.text).toBe(expected)
  })
})

describe('a page that cannot be read', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['binary with NUL', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 8, 8), /binary.*0x00 at offset 5.*plain text/],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), /binary/],
    ['mostly control characters', '\u0001\u0002\u0003ab\u0004', /binary.*0x01 at offset 0/],
    [
      'Latin-1',
      Buffer.from('Réunion\nà Genève', 'latin1'),
      /not UTF-8 \(byte 0xE9 at offset 1, line 1\).*iconv -f LATIN1 -t UTF-8/,
    ],
    ['Latin-1 on a later line', Buffer.from('Title\r\nOne\rGenève', 'latin1'), /byte 0xE8 at offset 14, line 3/],
    ['a character cut short at the end', Buffer.from('ab蒙').subarray(0, 4), /byte 0xE8 at offset 2, line 1/],
    ['an overlong character', Uint8Array.of(97, 0xc0, 0xaf, 97), /byte 0xC0 at offset 1/],
    ['UTF-16 with its mark', Buffer.from('\uFEFFEvents', 'utf16le'), /UTF-16 text.*iconv -f UTF-16 -t UTF-8/],
    ['UTF-16 without a mark', Buffer.from('Events and meetings', 'utf16le'), /UTF-16/],
    ['50 MB', Buffer.alloc(50_000_000, 97), /^it has 50 MB, and a page may have 5 MB/],
    ['a million lines', 'a\n'.repeat(1_000_000), /1,000,000 lines, and a page may have 100,000/],
    ['a million line ends of old Macs', 'a\r'.repeat(1_000_000), /1,000,000 lines/],
    ['nothing', '', /it is empty/],
    ['blanks and a byte order mark', '\uFEFF \n\t\n', /it is empty/],
  ])('is named with its reason: %s', (_situation, content, reason) => {
    const folder = temporaryFolder({ 'bad.txt': content, 'good.txt': good })
    const { pages, unreadPages } = readFolder(folder)
    expect(pages.map(({ name }) => name)).toEqual(['good.txt'])
    expect(unreadPages).toEqual([{ name: 'bad.txt', reason: matching(reason) }])
  })

  it('is named where it is a folder, a dead link, a circle of links or no text file', () => {
    const folder = temporaryFolder({ 'good.txt': good, 'page.pdf': '%PDF', '.hidden.txt': 'x', 'README.md': 'x' })
    mkdirSync(join(folder, 'folder.txt'))
    symlinkSync('nowhere', join(folder, 'dead.txt'))
    symlinkSync('circle.txt', join(folder, 'circle.txt'))
    expect(reasonsIn(folder)).toEqual({
      'circle.txt': 'it is a link, and links are not followed; put the file itself there',
      'dead.txt': 'it is a link, and links are not followed; put the file itself there',
      'folder.txt': 'it is a folder, not a text file',
      'page.pdf': 'its name does not end in .txt; save the page as plain text under such a name',
    })
    expect(readFolder(folder).pages.map(({ name }) => name)).toEqual(['good.txt'])
  })

  it('is named where it is a pipe nobody writes to, or 100 MB', () => {
    const folder = temporaryFolder({ 'good.txt': good, 'large.txt': good })
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.txt')])
    truncateSync(join(folder, 'large.txt'), 100_000_000)
    expect(reasonsIn(folder)).toEqual({
      'large.txt': 'it has 100 MB, and a page may have 5 MB; split it into pages',
      'pipe.txt': 'it is a device or a pipe, not a text file',
    })
  })

  it('is named where it is a link: to a file of the machine, to another page, to the folder itself', () => {
    const folder = temporaryFolder({ 'good.txt': good })
    symlinkSync('/etc/passwd', join(folder, 'passwd.txt'))
    symlinkSync('good.txt', join(folder, 'other.txt'))
    symlinkSync('.', join(folder, 'round.txt'))
    expect(new Set(Object.values(reasonsIn(folder)))).toEqual(
      new Set(['it is a link, and links are not followed; put the file itself there']),
    )
    expect(Object.keys(reasonsIn(folder))).toEqual(['other.txt', 'passwd.txt', 'round.txt'])
  })

  it('is named where there is no permission', () => {
    const folder = temporaryFolder({ 'locked.txt': good })
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'locked.txt'), 0o000)
    expect(withoutPower(() => reasonsIn(folder))).toEqual({ 'locked.txt': matching(/chmod u\+r/) })
  })
})

describe('a folder', () => {
  it('gives the pages of the catalogue in its order, then the others by name', () => {
    const catalogue = JSON.stringify([{ file: 'z.txt', zone: 'Asia/Bangkok' }, { file: 'm.txt' }])
    const folder = temporaryFolder({
      'b.txt': good,
      'a.txt': good,
      'm.txt': good,
      'z.txt': good,
      'catalogue.json': catalogue,
    })
    const { pages } = readFolder(folder)
    expect(pages.map(({ name }) => name)).toEqual(['z.txt', 'm.txt', 'a.txt', 'b.txt'])
    expect(pages[0]?.facts).toEqual({ zone: 'Asia/Bangkok', covers: [], about: [] })
    expect(pages[2]?.facts).toEqual({ covers: [], about: [] })
  })

  it('may be a link itself', () => {
    const folder = join(temporaryFolder(), 'archive')
    symlinkSync(temporaryFolder({ 'good.txt': good }), folder)
    expect(readFolder(folder).pages).toHaveLength(1)
  })

  it('says nothing of what a link in the place of its catalogue leads to', () => {
    const folder = temporaryFolder({ 'good.txt': good })
    symlinkSync('/etc/passwd', join(folder, 'catalogue.json'))
    const { pages, complaints } = readFolder(folder)
    expect(pages).toHaveLength(1)
    expect(complaints).toEqual([
      'catalogue.json was not read: it is a link, and links are not followed; put the file itself there; the pages are read without it',
    ])
  })

  it.each([
    ['hidden', '.page.txt'],
    ['an editor’s own', '.page.txt.swp'],
    ['an editor’s own, in sight', 'page.txt.swp'],
    ['an editor’s copy', 'page.txt~'],
    ['an editor’s unsaved one', '#page.txt#'],
    ['an office’s lock', '~$page.txt'],
    ['under way', 'page.txt.part'],
    ['under way to another name', 'page.tmp'],
    ['a download', 'page.txt.crdownload'],
    ['about the folder', 'README.md'],
  ])('says nothing of a file that is %s', (_situation, name) => {
    const folder = temporaryFolder({ 'good.txt': good, [name]: good })
    expect(readFolder(folder)).toMatchObject({ pages: [{ name: 'good.txt' }], unreadPages: [], complaints: [] })
  })

  it.each(['two\nlines.txt', '\u001B[31mred.txt', '#1.txt', '~.txt', 'part.txt', 'PAGE.TXT'])(
    'has a page by a name such as %j',
    (name) => {
      expect(readFolder(temporaryFolder({ [name]: good })).pages).toMatchObject([{ name, text: good }])
    },
  )

  it('that does not exist is named with the way out', () => {
    const folder = join(temporaryFolder(), 'gone')
    expect(() => readFolder(folder)).toThrow(/gone" cannot be read: it does not exist; name a folder.*--archive DIR/)
  })

  it('that is a file is named', () => {
    expect(() => readFolder(join(temporaryFolder({ 'a.txt': good }), 'a.txt'))).toThrow(/it is not a folder/)
  })

  it('whose catalogue names a page it has not, names that page', () => {
    const folder = temporaryFolder({ 'good.txt': good, 'catalogue.json': '[{"file":"lost.txt"}]' })
    expect(reasonsIn(folder)).toEqual({
      'lost.txt': matching(/the catalogue names it, but .* has no such file/),
    })
  })

  it('whose catalogue is broken is read without it', () => {
    const { pages, complaints } = readFolder(temporaryFolder({ 'good.txt': good, 'catalogue.json': '[{"file":' }))
    expect(pages).toHaveLength(1)
    expect(complaints).toEqual([expect.stringMatching(/^catalogue.json: it is not valid JSON/)])
  })
})

describe('single files', () => {
  it('get the facts that the catalogue has of their name', () => {
    const archive = temporaryFolder({ 'catalogue.json': '[{"file":"a.txt","about":["MN"]}]' })
    const files = temporaryFolder({ 'a.txt': good, 'b.txt': '' })
    const { pages, unreadPages } = readFiles(
      [join(files, 'a.txt'), join(files, 'b.txt'), join(files, 'c.txt')],
      archive,
    )
    expect(pages).toEqual([{ name: 'a.txt', text: good, facts: { covers: [], about: ['MN'] } }])
    expect(unreadPages.map(({ name }) => name)).toEqual([join(files, 'b.txt'), join(files, 'c.txt')])
  })

  it('may be links', () => {
    const files = temporaryFolder({ 'a.txt': good })
    symlinkSync('a.txt', join(files, 'link.txt'))
    symlinkSync('nowhere', join(files, 'dead.txt'))
    const { pages, unreadPages } = readFiles([join(files, 'link.txt'), join(files, 'dead.txt')], files)
    expect(pages).toMatchObject([{ name: 'link.txt', text: good }])
    expect(unreadPages).toMatchObject([{ reason: 'it is a link to something that is not there' }])
  })

  it('need no archive', () => {
    const files = temporaryFolder({ 'a.txt': good })
    expect(readFiles([join(files, 'a.txt')], join(files, 'none')).pages).toHaveLength(1)
  })
})

describe('a catalogue', () => {
  it.each<[string, unknown, readonly RegExp[]]>([
    ['an entry without a file', [{ title: 'x' }, { file: 'a.txt' }], [/entry 1 was dropped: file must name the page/]],
    [
      'a file outside the folder',
      [{ file: '../a.txt' }, { file: 'a.txt' }],
      [/entry 1 \("..\/a.txt"\) was dropped: file must be the name/],
    ],
    [
      'a country by its name',
      [{ file: 'b.txt', about: ['Mongolia'] }, { file: 'a.txt' }],
      [/about.0 must be ISO 3166-1/],
    ],
    [
      'an address that is none',
      [{ file: 'b.txt', address: 'javascript:1' }, { file: 'a.txt' }],
      [/address must begin with http/],
    ],
    ['a day that is none', [{ file: 'b.txt', captured: '2024-02-30' }, { file: 'a.txt' }], [/captured must be a day/]],
    ['an entry that is text', ['b.txt', { file: 'a.txt' }], [/entry 1 was dropped/]],
    ['the same file twice', [{ file: 'a.txt' }, { file: 'a.txt', title: 'x' }], [/entry 2: "a.txt" was named before/]],
    ['an unknown zone', [{ file: 'a.txt', zone: 'Asia/Ulan' }], [/entry 1 \("a.txt"\): the zone "Asia\/Ulan" is not/]],
  ])('keeps the rest beside %s', (_situation, entries, expected) => {
    const { facts, complaints } = readCatalogue(JSON.stringify(entries))
    expect([...facts]).toEqual([['a.txt', { covers: [], about: [] }]])
    expect(complaints).toHaveLength(expected.length)
    for (const [index, pattern] of expected.entries()) expect(complaints[index]).toMatch(pattern)
  })

  it.each([
    ['broken JSON', '[{', /not valid JSON/],
    ['no list', '{"file":"a.txt"}', /must be a list/],
    ['nothing', '', /not valid JSON/],
  ])('as a whole is named: %s', (_situation, json, expected) => {
    const { facts, complaints } = readCatalogue(json)
    expect(facts.size).toBe(0)
    expect(complaints).toEqual([expect.stringMatching(expected)])
  })
})

/** Does something as a user whom permissions bind: root may read everything. */
function withoutPower<Result>(does: () => Result): Result {
  if (process.geteuid?.() !== 0) return does()
  process.seteuid?.('nobody')
  try {
    return does()
  } finally {
    process.seteuid?.(0)
  }
}
