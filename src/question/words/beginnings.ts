/** How many letters of a beginning are told apart. */
export const lettersTold = 3

/** The letters of a pattern that stand where a match may begin: at its start, in a group, or behind what may be absent. */
const letters = /(?<![a-z\d\u00C0-\u017F\\ ])([a-z\d\u00C0-\u017F]{1,3})(?:([a-z\d\u00C0-\u017F]+)|([?*{]))?/g

/** A class or a sign where a match may begin: it may be anything. */
const anything = /(?:^|[(|:)?*])(?:\\[wWdDsS]|\[|\.|\^)/

/**
 * The letters, three at most, that a match of a pattern can begin with; an empty text where it can begin with anything.
 * There may be some too many, for words inside of a group stand among them, but none is missing: what does not begin so
 * need not be tried.
 */
export function beginningsOf(pattern: string): ReadonlySet<string> {
  if (anything.test(pattern)) return new Set([''])
  return new Set(
    Array.from(pattern.matchAll(letters), ([, first = '', , quantifier]) =>
      // The letter before "?" may be absent.
      quantifier === undefined ? first : first.slice(0, -1),
    ),
  )
}
