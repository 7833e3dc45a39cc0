/** How many values a memory keeps; a full one starts afresh, so that none grows without bound. */
const mostKept = 10_000

/** Gives what is kept under a key, made where nothing is. */
export type Memory<T> = (key: string, make: () => T) => T

export function memory<T>(): Memory<T> {
  const kept = new Map<string, { readonly value: T }>()
  return (key, make) => {
    const known = kept.get(key)
    if (known !== undefined) return known.value
    const value = make()
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, { value })
    return value
  }
}
