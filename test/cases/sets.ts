import { join } from 'node:path'
import * as z from 'zod/mini'
import { readFolder } from '../../adapters/files/folder.ts'
import { load, type Library, type Reply } from '../../src/bot.ts'
import type { Listing } from '../../src/listing/listing.ts'
import { jsonLines } from '../archive-on-disk.ts'
import { ask, caseShape, library, textOf, type Case } from './case.ts'

/** Questions over one archive, and the names its listings have in them. */
export type CaseSet = {
  readonly name: string
  readonly library: Library
  readonly cases: readonly Case[]
  readonly refsOf: (listing: Listing) => readonly string[]
}

/** The questions over the published archive, the examples given first, and those over two others of its family. */
export function caseSets(folder: string): readonly CaseSet[] {
  const own = ['examples', 'own', 'time', 'places-and-topics', 'talk', 'mixed'].map((name): CaseSet => ({
    name,
    library,
    cases: casesIn(join(folder, `${name}.jsonl`)),
    refsOf: byPlace,
  }))
  const others = ['other-archive', 'third-archive'].map((name): CaseSet => {
    const { pages, unreadPages } = readFolder(join(folder, name))
    return {
      name: name.replace('-', ' '),
      library: load(pages, unreadPages, 'UTC'),
      cases: casesIn(join(folder, name, 'questions.jsonl')),
      refsOf: ({ sources }) => sources.map(({ page, item }) => `${page.replace('.txt', '')}.${item}`),
    }
  })
  return [...own, ...others]
}

function casesIn(file: string): readonly Case[] {
  return jsonLines(file).map((line) => z.parse(caseShape, line))
}

/** By the place of its page in the catalogue: `0.3` is the third item of the first page. */
function byPlace({ sources: [source] }: Listing): readonly string[] {
  return [`${library.archive.pages.findIndex(({ name }) => name === source.page)}.${source.item}`]
}

/** Everything in which the answer to a case is not the right one; none where it is. */
export async function faultsIn(
  each: Case,
  set: CaseSet,
): Promise<{ readonly faults: readonly string[]; readonly reply: Reply }> {
  const reply = await ask(each, set.library)
  const refs = reply.listings.map((listing) => {
    const names = set.refsOf(listing)
    return names.find((name) => each.expect.includes(name)) ?? names[0] ?? ''
  })
  const text = textOf(reply.answer)
  // Where a first one is named the answer may hold more, else it holds just these.
  const held = each.first === undefined ? refs : refs.filter((ref) => each.expect.includes(ref))
  const leads = each.first === undefined || [each.first].flat().includes(refs[0] ?? '')
  const faults = [
    ...(sameRefs(held, each.expect) ? [] : [`found ${refs.join(' ')}, not ${each.expect.join(' ')}`]),
    ...(leads ? [] : [`${refs[0] ?? 'nothing'} leads`]),
    ...(reply.total === (each.total ?? refs.length) ? [] : [`counted ${reply.total}`]),
    ...(each.says ?? []).filter((words) => !text.includes(words)).map((words) => `does not say “${words}”`),
  ]
  return { faults, reply }
}

function sameRefs(found: readonly string[], expected: readonly string[]): boolean {
  return found.toSorted().join(' ') === expected.toSorted().join(' ')
}
