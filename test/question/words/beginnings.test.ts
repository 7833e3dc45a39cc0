import { array, assert, constantFrom, letrec, oneof, pre, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstWordsOf } from '../../../src/question/words/beginnings.ts'
import { wordsIn } from '../../../src/text/words-in.ts'

describe('the words a match can begin with', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['calls?', ['call', 'calls']],
    ['an? |the ', ['a', 'an', 'the']],
    ['(?:with )?(?:the )?dead-?lines?', ['dead', 'deadline', 'deadlines', 'the', 'with']],
    ['re-?advertised', ['re', 'readvertised']],
    ['requests? for', ['request', 'requests']],
    ['(?:not|un)(?: yet)? ?closed', ['not', 'notclosed', 'un', 'unclosed']],
    ['(?:please |can you )*compare', ['can', 'compare', 'please']],
    ['calls?(?! (?:upon|me)\\b)', ['call', 'calls']],
    ['(?<=(?:events|calls) )a month', ['a']],
    ['é?tudes', ['tudes', 'études']],
    ["[’']s", ['']],
    ['a{2}', undefined],
    [String.raw`\w+ing`, undefined],
    [String.raw`x\d`, undefined],
    ['[0-9]+ days', undefined],
    ['a*', undefined],
    [String.raw`open (?:\w+ )?calls`, ['open']],
  ])('%s', (pattern, words) => {
    const found = firstWordsOf(pattern)
    expect(found === undefined ? undefined : [...found].toSorted()).toEqual(words)
  })

  it.each(['(?<name>open) calls', '(?i:open)', String.raw`(?:a|\p{L}+)`, String.raw`(a)\1`, String.raw`\u0061n`])(
    'is not guessed where the syntax is not known: %s',
    (pattern) => {
      expect(() => firstWordsOf(pattern)).toThrow('first words')
    },
  )

  it('misses none, whatever the pattern is made of', () => {
    const word = constantFrom('a', 'an', 'the', 'open', 'calls', 'in', 'x')
    const pattern = letrec<{ way: string; part: string }>((tie) => ({
      way: array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
      part: oneof(
        { depthSize: 'small' },
        word,
        word.map((letters) => `${letters}?`),
        constantFrom(' ', '-?', String.raw`\d`, '(?!y)', '(?<=z)', '[ab]', '[- ]?', '$', String.raw`\b`),
        tuple(tie('way'), tie('way')).map(([one, other]) => `(?:${one}|${other})`),
        tie('way').map((way) => `(?:${way})?`),
        tie('way').map((way) => `(?:${way} )*`),
        tie('way').map((way) => `(?:${way}){0,2}`),
        tie('way').map((way) => `(?=${way})`),
      ),
    })).way
    assert(
      property(
        pattern,
        array(constantFrom('a', 'an', 'the', 'open', 'calls', 'in', 'x', '1', ' ', '-')),
        (source, parts) => {
          const text = parts.join('')
          const match = new RegExp(`(?:${source})(?![a-z\\d])`, 'y').exec(text)
          pre(match !== null && match[0] !== '')
          const words = firstWordsOf(source)
          expect(words === undefined || words.has(wordsIn(text).words[0]?.word ?? '')).toBe(true)
        },
      ),
    )
  })
})
