import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningsOf } from '../../../src/question/words/beginnings.ts'

describe('what a match can begin with', () => {
  it.each<[string, readonly string[]]>([
    ['calls?', ['cal']],
    ['an? |the ', ['a', 'the']],
    ['(?:with )?(?:the )?dead-?lines?', ['wit', 'the', 'dea']],
    ['re-?advertised', ['re']],
    ['requests? for', ['req']],
    [String.raw`\w+ing`, ['']],
    [String.raw`^\W*please`, ['']],
    ['[0-9]+ days', ['']],
    ['é?tudes', ['', 'tud']],
  ])('%s', (pattern, beginnings) => {
    const found = beginningsOf(pattern)
    expect(beginnings.filter((each) => !found.has(each))).toEqual([])
  })

  it('misses none, whatever the pattern is made of', () => {
    const word = fc.constantFrom('a', 'an', 'the', 'open', 'calls', 'in', 'x')
    const pattern = fc.letrec<{ way: string; part: string }>((tie) => ({
      way: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
      part: fc.oneof(
        { depthSize: 'small' },
        word,
        word.map((letters) => `${letters}?`),
        fc.constantFrom('-?', String.raw`\d`, '(?!y)', '(?<=z)', '[ab]'),
        fc.tuple(tie('way'), tie('way')).map(([one, other]) => `(?:${one}|${other})`),
        tie('way').map((way) => `(?:${way})?`),
        tie('way').map((way) => `(?:${way} )*`),
      ),
    })).way
    fc.assert(
      fc.property(
        pattern,
        fc.array(fc.constantFrom('a', 'an', 'the', 'open', 'calls', 'in', 'x', '1', ' ', '-')),
        (source, parts) => {
          const text = parts.join('')
          const match = new RegExp(`(?:${source})`, 'y').exec(text)
          fc.pre(match !== null && /^[a-z\d]/.test(match[0]))
          const beginnings = beginningsOf(source)
          expect([0, 1, 2, 3].some((length) => beginnings.has(text.slice(0, length)))).toBe(true)
        },
      ),
    )
  })
})
