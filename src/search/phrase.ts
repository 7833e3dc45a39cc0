import { commaCode, endCode, stopCode, type Code, type WordColumns } from './word-columns.ts'

/**
 * One thing the topic names and every way the archive may name it: each a single term, or several that must follow each
 * other. Without any the archive does not know the thing.
 */
export type TopicGroup = {
  readonly ways: readonly (readonly Code[])[]
  /** It was quoted: nothing may stand between its words but what stood there. */
  readonly isQuoted?: true
}

/**
 * A group and the next that belong together, by the first's place: right behind each other, with only stop words
 * between, or a name and its number.
 */
export type Neighbours = { readonly place: number; readonly link: 'beside' | 'across' | 'number' }

/** Whether a listing has the group's thing under any of its names. */
export function standsIn({ codes, starts }: WordColumns, id: number, { ways, isQuoted }: TopicGroup): boolean {
  return ways.some((way) => afterNext(codes, way, starts[id] ?? 0, starts[id + 1] ?? 0, isQuoted) !== undefined)
}

/** Whether a listing has both groups' things together, as they are linked. */
export function standTogetherIn(columns: WordColumns, id: number, ...pair: Pair): boolean {
  return standTogether(columns.codes, columns.starts[id] ?? 0, columns.starts[id + 1] ?? 0, ...pair)
}

type Pair = readonly [left: TopicGroup, right: TopicGroup, link: Neighbours['link']]

/** How far apart, in words, two things may stand that stand together nowhere: "climate action for jobs". */
const reach = 4

/** Whether a listing has both groups' things near each other, in either order, in one stretch without comma or stop. */
export function standNearIn({ codes, starts }: WordColumns, id: number, left: TopicGroup, right: TopicGroup): boolean {
  const [from, to] = [starts[id] ?? 0, starts[id + 1] ?? 0]
  const begins = ({ ways }: TopicGroup): readonly number[] => ways.flatMap((way) => occurrences(codes, way, from, to))
  const others = begins(right)
  return begins(left).some((one) =>
    others.some((other) => Math.abs(one - other) <= reach && isOneStretch(codes, one, other)),
  )
}

function occurrences(codes: Int32Array, way: readonly Code[], from: number, to: number): readonly number[] {
  const found: number[] = []
  for (let at = from; at < to; at += 1) if (afterHere(codes, way, at, to) !== undefined) found.push(at)
  return found
}

function isOneStretch(codes: Int32Array, one: number, other: number): boolean {
  for (let at = Math.min(one, other); at < Math.max(one, other); at += 1) {
    if (codes[at] === endCode || codes[at] === commaCode) return false
  }
  return true
}

/** Whether any listing of the archive has both groups' things together, as they are linked. */
export function standTogetherAnywhere({ codes }: WordColumns, ...pair: Pair): boolean {
  return standTogether(codes, 0, codes.length, ...pair)
}

/** Whether the terms follow each other anywhere, with nothing but stop words and commas between; quoted, with nothing. */
export function sequenceStandsAnywhere({ codes }: WordColumns, way: readonly Code[], isQuoted = false): boolean {
  return afterNext(codes, way, 0, codes.length, isQuoted) !== undefined
}

function standTogether(codes: Int32Array, from: number, to: number, ...[left, right, link]: Pair): boolean {
  return left.ways.some((way) => {
    let after = afterNext(codes, way, from, to)
    while (after !== undefined) {
      const begin = after
      if (right.ways.some((next) => follows(codes, next, begin, to, link))) return true
      after = afterNext(codes, way, begin, to)
    }
    return false
  })
}

/** How far behind its name a number may stand, in words and breaks: "Convention, 1999 (No. 182)". */
const numberReach = 8

function follows(
  codes: Int32Array,
  way: readonly Code[],
  begin: number,
  to: number,
  link: Neighbours['link'],
): boolean {
  let at = begin
  if (link === 'number') return afterNext(codes, way, begin - 1, Math.min(to, begin + numberReach)) !== undefined
  if (link === 'across') while (at < to && codes[at] === stopCode) at += 1
  return afterHere(codes, way, at, to) !== undefined
}

/** The place behind the first occurrence of the terms; undefined where there is none. */
function afterNext(
  codes: Int32Array,
  way: readonly Code[],
  from: number,
  to: number,
  isQuoted = false,
): number | undefined {
  const [first] = way
  for (let at = from; at < to; at += 1) {
    if (codes[at] !== first) continue
    if (way.length === 1) return at + 1
    const after = afterHere(codes, way, at, to, isQuoted)
    if (after !== undefined) return after
  }
  return undefined
}

/** The place behind the terms that begin exactly here; undefined where others stand here. */
function afterHere(
  codes: Int32Array,
  way: readonly Code[],
  from: number,
  to: number,
  isQuoted = false,
): number | undefined {
  let at = from
  for (const code of way) {
    // Between two words of a name stop words and commas do not count; its first word stands right here.
    if (!isQuoted) while (at > from && at < to && (codes[at] === stopCode || codes[at] === commaCode)) at += 1
    if (at >= to || codes[at] !== code) return undefined
    at += 1
  }
  return at
}
