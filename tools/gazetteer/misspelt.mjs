import { englishNames } from './countries.mjs'
import { groupRows } from './groups.mjs'
import { groupBy } from './cities.mjs'
import { fold, knownWords } from './fold.mjs'

/** Names that a misspelling is taken for: countries, their peoples, groups, and the greatest cities; no abbreviations. */
export function repairedNames(greatest) {
  const groups = groupRows().flatMap((row) => {
    const [, name, , names] = row.split('|')
    return [name, ...names.split(';')]
  })
  const keys = [...englishNames(), ...groups, ...greatest].map(fold)
  return [...new Set(keys)].filter((key) => /^[a-z ]+$/.test(key) && joined(key).length >= 5).toSorted()
}

/** Words and people's names so near to one of those that a misspelling could be taken for it: they are none. */
export function wordsNear(names) {
  const byLetter = groupBy(names.map(joined), (name) => name[0])
  return knownWords
    .filter((word) => word.length >= 5 && byLetter.get(word[0])?.some((name) => isNear(word, name)))
    .toSorted()
}

function joined(key) {
  return key.replaceAll(' ', '')
}

/** As src/place/misspelt.ts has it: two edits in nine letters, one in a name of six, a swap of neighbours in five. */
function isNear(word, name) {
  const least = Math.min(word.length, name.length)
  const limit = least >= 9 ? 2 : 1
  if (word === name || Math.abs(word.length - name.length) > limit || edits(word, name, limit) > limit) return false
  return name.length >= 6 || [...word].toSorted().join() === [...name].toSorted().join()
}

/** Letters put in, taken out, changed or swapped with their neighbour: src/text/edit-distance.ts, which tools cannot load. */
function edits(a, b, limit) {
  let beforeLast = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      row.push(Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1)
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return last[b.length]
}
