import { windowOf } from '../listing/status.ts'
import type { Draft } from './draft.ts'
import { areAlike } from './identity.ts'

/** When the text of each page was captured, in ms, as far as that is known. */
export type Captured = ReadonlyMap<string, number | undefined>

type Group = Draft[]

/**
 * Of the items of several captures of one address those that only older captures list, each with the one of its title
 * that only the newest lists, which has other days: it was moved, if it was not over by then. Groups come by title.
 */
export function movedSince(byTitle: readonly (readonly Group[])[], captured: Captured): ReadonlyMap<Group, Group> {
  const moved = new Map<Group, Group>()
  const newest = newestCaptures(byTitle, captured)
  if (newest.size === 0) return moved
  for (const groups of byTitle) {
    const claims = groups.map((then) => [then, groups.filter((now) => isMovedTo(then, now, newest, captured))] as const)
    for (const [then, [only, ...others]] of claims) {
      if (only === undefined || others.length > 0) continue
      const rivals = claims.filter(([another, all]) => another !== then && all.includes(only))
      // Two of one capture cannot both have become it; one of each may, one after the other.
      if (!rivals.some(([another]) => shareAPage(another, then))) moved.set(then, only)
    }
  }
  return moved
}

/** Per address of several captures, all of known time, that of the newest. */
function newestCaptures(byTitle: readonly (readonly Group[])[], captured: Captured): ReadonlyMap<string, number> {
  const times = new Map<string, Map<string, number | undefined>>()
  for (const { source } of byTitle.flat(2)) {
    if (source.address === undefined) continue
    const pages = times.get(source.address) ?? new Map<string, number | undefined>()
    times.set(source.address, pages.set(source.page, captured.get(source.page)))
  }
  return new Map(
    [...times].flatMap(([address, pages]) => {
      const known = [...pages.values()].flatMap((time) => time ?? [])
      const isOrdered = known.length === pages.size && new Set(known).size > 1
      return isOrdered ? [[address, Math.max(...known)] as const] : []
    }),
  )
}

function isMovedTo(then: Group, now: Group, newest: ReadonlyMap<string, number>, captured: Captured): boolean {
  const [was, is] = [then[0], now[0]]
  const address = was?.source.address
  const last = address === undefined ? undefined : newest.get(address)
  if (was === undefined || is === undefined || last === undefined || then === now) return false
  if (is.readvertisement === true || (was.kind === 'call') !== (is.kind === 'call')) return false
  const isOfNewest = ({ source }: Draft): boolean => source.address === address && captured.get(source.page) === last
  const isOfOlder = (draft: Draft): boolean => draft.source.address === address && !isOfNewest(draft)
  if (!then.every(isOfOlder) || !now.every(isOfNewest)) return false
  return (windowOf(was, 'UTC').end ?? -Infinity) > last && areAlike(was.summary, is.summary)
}

function shareAPage(one: Group, other: Group): boolean {
  return one.some((each) => other.some(({ source }) => source.page === each.source.page))
}
