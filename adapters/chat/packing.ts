import type { Part } from './parts.ts'

/** Parts in as few groups as messages or views are needed for them, in their order. */
export function packed<Piece>(
  parts: readonly Part<Piece>[],
  fits: (parts: readonly Part<Piece>[]) => boolean,
): readonly (readonly Part<Piece>[])[] {
  const groups: Part<Piece>[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last !== undefined && fits([...last, part])) last.push(part)
    else groups.push([part])
  }
  return groups
}

/** The pieces of parts; below the last listing those that are made for the listings that are among them. */
export function piecesOf<Piece>(
  parts: readonly Part<Piece>[],
  below: (shown: ReadonlySet<number>) => readonly Piece[],
): readonly Piece[] {
  const last = parts.findLastIndex(({ listing }) => listing !== undefined)
  const shown = new Set(parts.flatMap(({ listing }) => listing ?? []))
  return parts.flatMap(({ pieces }, index) => (index === last ? [...pieces, ...below(shown)] : pieces))
}
