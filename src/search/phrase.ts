import { commaCode, stopCode, type Code, type WordColumns } from './word-columns.ts'

/**
 * One thing the topic names and every way the archive may name it: each a single term, or several that must follow each
 * other. Without any the archive does not know the thing.
 */
export type TopicGroup = { readonly ways: readonly (readonly Code[])[] }

/** Whether a listing has the group's thing under any of its names. */
export function standsIn({ codes, starts }: WordColumns, id: number, { ways }: TopicGroup): boolean {
  return ways.some((way) => afterNext(codes, way, starts[id] ?? 0, starts[id + 1] ?? 0) !== undefined)
}

/** Whether a listing has both groups' things right behind each other. */
export function standTogetherIn(columns: WordColumns, id: number, left: TopicGroup, right: TopicGroup): boolean {
  return standTogether(columns.codes, columns.starts[id] ?? 0, columns.starts[id + 1] ?? 0, left, right)
}

/** Whether any listing of the archive has both groups' things right behind each other. */
export function standTogetherAnywhere({ codes }: WordColumns, left: TopicGroup, right: TopicGroup): boolean {
  return standTogether(codes, 0, codes.length, left, right)
}

/** Whether the terms follow each other anywhere, with nothing but stop words and commas between. */
export function sequenceStandsAnywhere({ codes }: WordColumns, way: readonly Code[]): boolean {
  return afterNext(codes, way, 0, codes.length) !== undefined
}

function standTogether(codes: Int32Array, from: number, to: number, left: TopicGroup, right: TopicGroup): boolean {
  return left.ways.some((way) => {
    let after = afterNext(codes, way, from, to)
    while (after !== undefined) {
      const begin = after
      if (right.ways.some((next) => afterHere(codes, next, begin, to) !== undefined)) return true
      after = afterNext(codes, way, begin, to)
    }
    return false
  })
}

/** The place behind the first occurrence of the terms; undefined where there is none. */
function afterNext(codes: Int32Array, way: readonly Code[], from: number, to: number): number | undefined {
  const [first] = way
  for (let at = from; at < to; at += 1) {
    if (codes[at] !== first) continue
    if (way.length === 1) return at + 1
    const after = afterHere(codes, way, at, to)
    if (after !== undefined) return after
  }
  return undefined
}

/** The place behind the terms that begin exactly here; undefined where others stand here. */
function afterHere(codes: Int32Array, way: readonly Code[], from: number, to: number): number | undefined {
  let at = from
  for (const code of way) {
    // Between two words of a name stop words and commas do not count; its first word stands right here.
    while (at > from && at < to && (codes[at] === stopCode || codes[at] === commaCode)) at += 1
    if (at >= to || codes[at] !== code) return undefined
    at += 1
  }
  return at
}
