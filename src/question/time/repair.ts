import { months, units, weekdays } from './words.ts'

/** Long names may be two slips away; the short ones are too near to ordinary words for more than a slip. */
const names: readonly string[] = [
  ...months.keys(),
  ...weekdays.keys(),
  'yesterday',
  'tomorrow',
  'tonight',
  'fortnight',
  'quarter',
  'weekend',
  'decade',
  'between',
].filter((name) => name.length >= 4)

/** Only directly after one of these is a unit put right ("last moth"): alone it is a word of its own. */
const beforeUnits = new Set('last next this past previous current coming few couple'.split(' '))
const repairable = ['week', 'weeks', 'month', 'months', 'year', 'years', 'quarter', 'days']

/** Ordinary words within a slip or two of a time word; they are never one. */
const ordinary: ReadonlySet<string> = new Set(
  (
    'match marsh larch mary marcy marco juries junior juniper jules julie julia julian juliet juni juli decent decant ' +
    'descender december decade decades decoder decadent facade novel november remember member sundry sundae sundays ' +
    'augusta auguste augustus augusto august aprils avril apron marches marched marcher mayday monkey fridays friary ' +
    'tuesdays saturdays quarters quartet quarters quartz quartier quarterly barter charter garter weekends weekend ' +
    'fortnights fortnite knight alight light delight insight highlight octobers octavia october septembers janus ' +
    'februaries midday holiday holidays yesterdays weed weep weak wees weeds yeah yearn yearly mouth mouths monthly ' +
    'weekly beaten betweens junes julys unday someday everyday daily dayton'
  ).split(' '),
)

/** The time word a misspelt one stands for, or the word as it is. Words come in lower case. */
export function repaired(word: string, before: string | undefined): string {
  const { length } = word
  if (length < 3 || length > 12) return word
  const first = word.charCodeAt(0)
  if (length >= 4 && startsName.has(first)) {
    if (names.includes(word) || ordinary.has(word)) return word
    for (const name of names) if (name.charCodeAt(0) === first && isSlip(word, name)) return name
  }
  if (before === undefined || !(beforeUnits.has(before) || /^\d{1,3}$/.test(before))) return word
  if (units.has(word) || ordinary.has(word) || !startsUnit.has(first)) return word
  for (const unit of repairable) {
    if (unit.charCodeAt(0) === first && slips(word, unit) === 1) return unit
  }
  return word
}

const startsName = new Set(names.map((name) => name.charCodeAt(0)))
const startsUnit = new Set(repairable.map((unit) => unit.charCodeAt(0)))

function isSlip(word: string, name: string): boolean {
  const allowed = name.length >= 8 ? 2 : 1
  if (Math.abs(word.length - name.length) > allowed) return false
  const found = slips(word, name)
  if (found > allowed) return false
  // Two letters changed places or one doubled: safe even in short names. Any other slip asks for a longer one.
  return name.length >= 6 || name === 'april' || isSwap(word, name) || isDoubled(word, name)
}

function isSwap(word: string, name: string): boolean {
  return word.length === name.length && word.length >= 5 && sorted(word) === sorted(name)
}

function isDoubled(word: string, name: string): boolean {
  return word.length !== name.length && undoubled(word) === undoubled(name)
}

function sorted(word: string): string {
  return word.split('').toSorted().join('')
}

function undoubled(word: string): string {
  return word.replaceAll(/(.)\1+/g, '$1')
}

/** How many letters were left out, added, changed or swapped with the next (Damerau–Levenshtein, optimal alignment). */
export function slips(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
