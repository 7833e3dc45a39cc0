import { wordCharacters } from '../../text/plain-text.ts'

/** A pattern with more first words than this may begin with anything. */
const mostWords = 200

/**
 * The words, whole and in lower case, that a match of a pattern can begin with; the empty text among them where it can
 * begin with a sign. Undefined where the match can begin with anything. There may be some too many, for what stands
 * around a match is not looked at, but none is missing (letters that \b takes for signs aside): where another word
 * stands the pattern need not be tried. Throws on the syntax of patterns that it cannot read.
 */
export function firstWordsOf(pattern: string): ReadonlySet<string> | undefined {
  return new Beginning(pattern).words()
}

const wordCharacter = new RegExp(`[${wordCharacters}]`)
/** Letters without a quantifier behind them. */
const run = new RegExp(`[${wordCharacters}]+(?![?*+{])`, 'y')
const quantifier = /(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/y
const groupStart = /\((?:\?(?:<?[=!]|:))?/y
const characterClass = /\[(?:[^\]\\]|\\.)*\]/y
/** A class of signs alone. */
const signs = new RegExp(String.raw`^\[[^\^\\${wordCharacters}]*\]$`)

type Prefixes = ReadonlySet<string>

/** A pattern read up to where its first words end. What was read so far is kept as prefixes that may still grow. */
class Beginning {
  readonly #pattern: string
  #at = 0
  readonly #whole = new Set<string>()
  #isAnything = false

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  words(): ReadonlySet<string> | undefined {
    this.#end(this.#ways(new Set([''])))
    return this.#isAnything || this.#whole.size > mostWords ? undefined : this.#whole
  }

  /** Ways parted by bars, up to the end of the group. */
  #ways(before: Prefixes): Prefixes {
    const read = new Set<string>()
    for (;;) {
      let way = before
      while (way.size > 0 && !this.#isWayOver()) way = this.#repeated(way)
      this.#skipWay()
      for (const prefix of way) read.add(prefix)
      if (read.size > mostWords) this.#isAnything = true
      if (this.#next !== '|') return read
      this.#at += 1
    }
  }

  /** What follows the first words of a way is of no interest. */
  #skipWay(): void {
    for (let depth = 0; this.#at < this.#pattern.length; this.#at += 1) {
      if (depth === 0 && this.#isWayOver()) return
      if (this.#taken(characterClass) !== null) this.#at -= 1
      else if (this.#next === '\\') this.#at += 1
      else if (this.#next === '(') depth += 1
      else if (this.#next === ')') depth -= 1
    }
  }

  #isWayOver(): boolean {
    return this.#isAnything || this.#at >= this.#pattern.length || this.#next === '|' || this.#next === ')'
  }

  get #next(): string {
    return this.#pattern.charAt(this.#at)
  }

  #taken(part: RegExp): RegExpExecArray | null {
    part.lastIndex = this.#at
    const match = part.exec(this.#pattern)
    if (match !== null) this.#at = part.lastIndex
    return match
  }

  /** One part of a way, as often as its quantifier allows. */
  #repeated(before: Prefixes): Prefixes {
    const start = this.#at
    const once = this.#part(before)
    const found = this.#taken(quantifier)
    if (found === null) return once
    const [written, absent, least] = found
    const read = new Set(once)
    const end = this.#at
    if (!written.startsWith('?')) this.#again(start, read)
    this.#at = end
    if (absent !== undefined || least === '0') for (const prefix of before) read.add(prefix)
    return read
  }

  #again(start: number, read: Set<string>): void {
    for (let size = -1; size < read.size && !this.#isAnything;) {
      size = read.size
      this.#at = start
      for (const prefix of this.#part(read)) read.add(prefix)
      if (read.size > mostWords) this.#isAnything = true
    }
  }

  #part(before: Prefixes): Prefixes {
    const group = this.#taken(groupStart)
    if (group !== null) {
      if (this.#next === '?') throw this.#unreadable()
      const isAround = /[=!]$/.test(group[0])
      const read = this.#ways(isAround ? new Set() : before)
      this.#at += 1
      return isAround ? before : read
    }
    const letters = this.#taken(run)
    if (letters !== null) return new Set(Array.from(before, (prefix) => prefix + letters[0]))
    const among = this.#taken(characterClass)
    if (among !== null) return signs.test(among[0]) ? this.#end(before) : this.#anything(before)
    const sign = this.#next
    this.#at += 1
    if (sign === '^' || sign === '$') return before
    return sign === '.' ? this.#anything(before) : sign === '\\' ? this.#escaped(before) : this.#letter(before, sign)
  }

  #escaped(before: Prefixes): Prefixes {
    const sign = this.#next
    this.#at += 1
    if (sign === 'B') return before
    if (sign === 'b') return before.has('') ? before : this.#end(before)
    if (/[sW]/.test(sign)) return this.#end(before)
    if (/[wdDS]/.test(sign)) return this.#anything(before)
    if (/[a-zA-Z0-9]/.test(sign)) throw this.#unreadable()
    return this.#letter(before, sign)
  }

  #unreadable(): Error {
    return new Error(`not read at ${this.#at}, so that its first words are not known: ${this.#pattern}`)
  }

  #letter(before: Prefixes, sign: string): Prefixes {
    return wordCharacter.test(sign) ? new Set(Array.from(before, (prefix) => prefix + sign)) : this.#end(before)
  }

  /** Behind a sign no word goes on. */
  #end(before: Prefixes): Prefixes {
    for (const prefix of before) this.#whole.add(prefix)
    return new Set()
  }

  #anything(before: Prefixes): Prefixes {
    if (before.size > 0) this.#isAnything = true
    return new Set()
  }
}
