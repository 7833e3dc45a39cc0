import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../adapters/files/folder.ts'
import { holdingsOf, holdingsSeen, type Holdings } from '../../adapters/holdings.ts'
import type { Program } from '../../adapters/program.ts'
import type { Known } from '../../src/archive/known.ts'
import { load } from '../../src/bot.ts'
import type { BackupRow } from '../../src/store/backup.ts'
import { newestVersion } from '../../src/store/migrate.ts'
import type { Store } from '../../src/store/store.ts'
import { rowsOf } from '../contract/rows.ts'
import { sqlite, storeAt } from '../store/places.ts'
import { temporaryFolder } from './temporary-folder.ts'

const start = Date.UTC(2024, 2, 4)

/** A page of calls, each with its last day in March 2024. */
function pageOf(calls: Readonly<Record<string, number>>): string {
  const items = Object.entries(calls).map(
    ([what, until], at) =>
      `  ${at + 1}. Call for proposals: Training of ${what} in Mongolia\n\n    1 - ${until} March 2024\n\n    For ${what} alone.`,
  )
  return ['Resources\n\nMarch 2024', ...items].join('\n\n')
}

const trades = { bakers: 20, fishers: 21, herders: 22, weavers: 23 }

/** A folder of pages, and what holds it over a store: a clock that goes on an hour with every reading, and its alarms. */
class Archive {
  readonly folder: string
  readonly alarms: string[] = []
  now = start

  constructor(files: Readonly<Record<string, string>>) {
    this.folder = temporaryFolder(files)
  }

  get program(): Pick<Program, 'readPages' | 'libraryOf' | 'clock'> {
    return {
      readPages: () => Promise.resolve(readFolder(this.folder)),
      libraryOf: ({ pages, unreadPages }) => Promise.resolve(load(pages, unreadPages, 'UTC')),
      clock: () => (this.now += 3_600_000),
    }
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text)
  }

  remove(name: string): void {
    rmSync(join(this.folder, name))
  }

  hold({ listings }: Store): Promise<Holdings> {
    return holdingsOf(this.program, listings, (line) => this.alarms.push(line))
  }

  reread(holdings: Holdings): Promise<readonly Known[]> {
    return holdings.reread(readFolder(this.folder))
  }
}

const newStore = async (): Promise<Store> => storeAt(await sqlite.place())

const nameOf = (title: string): string => /Training of (\w+)/.exec(title)?.[1] ?? title

/** What is listed, with the version in which it is known; what no page lists any more in brackets. */
const heldIn = (holdings: Holdings): readonly string[] =>
  holdings
    .register()
    .known.map(({ listing, version, gone }) => {
      const words = `${nameOf(listing.title)} ${version}`
      return gone === undefined ? words : `(${words})`
    })
    .toSorted()

const listed = (holdings: Holdings): readonly string[] =>
  holdings
    .library()
    .archive.listings.map(({ title }) => nameOf(title))
    .toSorted()

const asFirst = ['bakers 1', 'fishers 1', 'herders 1', 'weavers 1']

describe('an archive that is held over a store', () => {
  it('is known once however often it is read', async () => {
    const [archive, store] = [new Archive({ 'a.txt': pageOf(trades) }), await newStore()]
    const holdings = await archive.hold(store)
    const { known } = holdings.register()
    expect(heldIn(holdings)).toEqual(asFirst)
    expect(new Set(known.map(({ seen, isOfFirstLoad }) => `${seen} ${isOfFirstLoad}`))).toEqual(
      new Set([`${start + 3_600_000} true`]),
    )
    expect(await archive.reread(holdings)).toEqual([])
    expect(holdings.register().known).toEqual(known)
    expect(await holdings.isOutdated()).toBe(false)
    const restarted = await archive.hold(store)
    expect(restarted.register().known).toEqual(known)
    expect(await store.listings.captures()).toMatchObject([{ state: 'taken', items: 4, read: start + 3_600_000 }])
    expect(archive.alarms).toEqual([])
  })

  it('makes a version of what changed, once, and knows what is new', async () => {
    const [archive, store] = [new Archive({ 'a.txt': pageOf(trades) }), await newStore()]
    const holdings = await archive.hold(store)
    archive.write('a.txt', pageOf({ ...trades, weavers: 29, tailors: 25 }))
    const changed = await archive.reread(holdings)
    expect(changed.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([['extended']])
    expect(heldIn(holdings)).toEqual(['bakers 1', 'fishers 1', 'herders 1', 'tailors 1', 'weavers 2'])
    const fresh = holdings.register().known.find(({ listing }) => nameOf(listing.title) === 'tailors')
    expect(fresh).toMatchObject({ isOfFirstLoad: false, seen: archive.now, changes: [] })
    expect(await archive.reread(holdings)).toEqual([])
    expect(heldIn(await archive.hold(store))).toEqual(heldIn(holdings))
  })

  it('makes a version each time that a page flaps', async () => {
    const [archive, store] = [new Archive({ 'a.txt': pageOf(trades) }), await newStore()]
    const holdings = await archive.hold(store)
    for (const weavers of [29, 23, 29]) {
      archive.write('a.txt', pageOf({ ...trades, weavers }))
      await archive.reread(holdings)
    }
    expect(heldIn(holdings)).toEqual(['bakers 1', 'fishers 1', 'herders 1', 'weavers 4'])
    expect(await store.listings.captures()).toHaveLength(1)
  })

  it('keeps a doubted page by its former text, over a restart too, and says so once', async () => {
    const [archive, store] = [new Archive({ 'a.txt': pageOf(trades) }), await newStore()]
    const holdings = await archive.hold(store)
    archive.write('a.txt', pageOf({ bakers: 29 }))
    expect(await archive.reread(holdings)).toEqual([])
    const restarted = await archive.hold(store)
    for (const each of [holdings, restarted]) {
      expect(heldIn(each)).toEqual(asFirst)
      expect(listed(each)).toEqual(['bakers', 'fishers', 'herders', 'weavers'])
    }
    expect(archive.alarms).toHaveLength(1)
    expect(archive.alarms[0]).toContain('page a.txt gives 1 items where it gave 4')
    archive.write('a.txt', pageOf({ ...trades, weavers: 29 }))
    await archive.reread(restarted)
    expect(heldIn(restarted)).toEqual(['bakers 1', 'fishers 1', 'herders 1', 'weavers 2'])
    expect(await store.listings.captures()).toHaveLength(1)
  })

  it('does not list any more what a page had whose file is gone, cancels none of it, and knows it again', async () => {
    const files = { 'a.txt': pageOf(trades), 'b.txt': pageOf({ potters: 25, miners: 26 }) }
    const [archive, store] = [new Archive(files), await newStore()]
    const holdings = await archive.hold(store)
    archive.remove('b.txt')
    expect(await archive.reread(holdings)).toEqual([])
    expect(heldIn(holdings)).toEqual(['(miners 1)', '(potters 1)', ...asFirst])
    expect(listed(holdings)).toEqual(['bakers', 'fishers', 'herders', 'weavers'])
    const restarted = await archive.hold(store)
    expect(heldIn(restarted)).toEqual(heldIn(holdings))
    expect(archive.alarms).toHaveLength(1)
    expect(archive.alarms[0]).toContain('page b.txt is no longer in the archive; its 2 items')
    archive.write('b.txt', files['b.txt'])
    expect(await archive.reread(restarted)).toEqual([])
    expect(heldIn(restarted)).toEqual([...asFirst, 'miners 1', 'potters 1'].toSorted())
  })

  it('keeps what a page said that cannot be read any more', async () => {
    const [archive, store] = [new Archive({ 'a.txt': pageOf(trades) }), await newStore()]
    const holdings = await archive.hold(store)
    archive.write('a.txt', '')
    await archive.reread(holdings)
    expect([heldIn(holdings), heldIn(await archive.hold(store))]).toEqual([asFirst, asFirst])
    expect(archive.alarms[0]).toContain('page a.txt cannot be read any more: it is empty')
  })

  it('is known alike by two that hold it over one store', async () => {
    const [archive, store] = [new Archive({ 'a.txt': pageOf(trades) }), await newStore()]
    const both = await Promise.all([archive.hold(store), archive.hold(store)])
    archive.write('a.txt', pageOf({ ...trades, weavers: 29, tailors: 25 }))
    const changed = await Promise.all(both.map((each) => archive.reread(each)))
    // Each is to tell it, for those that it serves.
    expect(changed.map((of) => of.map(({ version }) => version))).toEqual([[2], [2]])
    const versions = ['bakers 1', 'fishers 1', 'herders 1', 'tailors 1', 'weavers 2']
    for (const each of both) expect(heldIn(each)).toEqual(versions)
    expect(both[0].register().known).toEqual(both[1].register().known)
  })

  it('is outdated where another has read it since', async () => {
    const [archive, store] = [new Archive({ 'a.txt': pageOf(trades) }), await newStore()]
    const [one, other] = [await archive.hold(store), await archive.hold(store)]
    expect(await one.isOutdated()).toBe(false)
    archive.write('a.txt', pageOf({ ...trades, weavers: 29 }))
    await archive.reread(other)
    expect([await one.isOutdated(), await other.isOutdated()]).toEqual([true, false])
    expect(await archive.reread(one)).toHaveLength(1)
    expect(heldIn(one)).toEqual(heldIn(other))
    expect(await one.isOutdated()).toBe(false)
  })

  it('counts as first read after a restore, so that nothing of it is news', async () => {
    const [archive, store] = [new Archive({ 'a.txt': pageOf(trades) }), await newStore()]
    const holdings = await archive.hold(store)
    const rows = await rowsOf(store)
    archive.write('a.txt', pageOf({ ...trades, tailors: 25 }))
    await archive.reread(holdings)
    expect(firstLoaded(holdings)).toEqual(Object.keys(trades))
    await store.restore(newestVersion, given(rows), archive.now)
    expect(await holdings.isOutdated()).toBe(true)
    await archive.reread(holdings)
    expect(heldIn(holdings)).toEqual(['bakers 1', 'fishers 1', 'herders 1', 'tailors 1', 'weavers 1'])
    expect(firstLoaded(holdings)).toEqual(Object.keys(trades).concat('tailors'))
  })

  it('is seen beside what is known of it, and nothing is kept', async () => {
    const [archive, store] = [new Archive({ 'a.txt': pageOf(trades) }), await newStore()]
    await archive.hold(store)
    archive.write('a.txt', pageOf({ ...trades, weavers: 29 }))
    const before = [await store.listings.all(), await store.listings.captures()]
    const { register } = await holdingsSeen(archive.program, store.listings)
    expect(register.known.map(({ version }) => version).toSorted()).toEqual([1, 1, 1, 2])
    expect([await store.listings.all(), await store.listings.captures()]).toEqual(before)
  })
})

const firstLoaded = (holdings: Holdings): readonly string[] =>
  holdings
    .register()
    .known.filter(({ isOfFirstLoad }) => isOfFirstLoad)
    .map(({ listing }) => nameOf(listing.title))

async function* given(rows: readonly BackupRow[]): AsyncGenerator<BackupRow> {
  yield* rows
}

it('says what changed also where another process on the store has read it first', async () => {
  const store = await newStore()
  const archive = new Archive({ 'a.txt': pageOf(trades) })
  const [bot, chat] = [await archive.hold(store), await archive.hold(store)]
  archive.write('a.txt', pageOf({ ...trades, bakers: 29 }))
  const changed = (each: readonly Known[]): readonly string[] => each.map(({ listing }) => nameOf(listing.title))
  expect(changed(await archive.reread(chat))).toEqual(['bakers'])
  expect(await bot.isOutdated()).toBe(true)
  expect(changed(await archive.reread(bot))).toEqual(['bakers'])
  expect(changed(await archive.reread(bot))).toEqual([])
})
