import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf, wrap } from '../../adapters/width.ts'

describe('the width of a text', () => {
  it.each([
    ['Latin', 'Geneva', 6],
    ['Latin with accents', 'Genève', 6],
    ['an accent of its own', 'Gene\u0300ve', 6],
    ['Cyrillic of Mongolia', 'Өвөрхангай', 10],
    ['Mongolian script', 'ᠮᠣᠩᠭᠣᠯ', 6],
    ['Chinese', '国际劳工组织', 12],
    ['full-width punctuation', '（北京）', 8],
    ['Chinese between Latin', 'ILO 北京 office', 15],
    ['quotation marks and dashes', '“a” – b', 7],
    ['a character of two halves', '𠮷', 2],
    ['nothing', '', 0],
  ])('%s', (_situation, text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})

describe('wrapping', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['at blanks', 'open calls in Mongolia', 10, ['open calls', 'in', 'Mongolia']],
    ['not where it fits', 'open calls', 10, ['open calls']],
    [
      'an address is never cut',
      'see http://www.ilo.org/asia/index.htm now',
      12,
      ['see', 'http://www.ilo.org/asia/index.htm', 'now'],
    ],
    ['between Chinese characters', '国际劳工组织北京局', 8, ['国际劳工', '组织北京', '局']],
    ['a stop stays with its word', '国际劳工，组织', 8, ['国际劳', '工，组织']],
    ['a bracket stays with what it opens', '国际（劳工）', 6, ['国际', '（劳', '工）']],
    ['Latin inside Chinese stays whole', '国际ILO组织', 6, ['国际', 'ILO组', '织']],
    [
      'a mark stays with its letter',
      'が'.normalize('NFD').repeat(3),
      4,
      ['がが'.normalize('NFD'), 'が'.normalize('NFD')],
    ],
    ['lines of the text stay', 'one\n\ntwo', 10, ['one', '', 'two']],
    ['nothing', '', 10, ['']],
    ['without a limit', 'a '.repeat(500).trim(), Infinity, ['a '.repeat(500).trim()]],
  ])('%s', (_situation, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  it('loses nothing but blanks, and no line is wider than asked unless one word is', () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom('ILO', '北京，', '（蒙古）', 'Өвөр', 'ᠮᠣᠩ', '“a”', '𠮷', 'e\u0301'), fc.string()),
      {
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (parts, width) => {
        const text = parts.join(' ').replaceAll('\n', ' ')
        const lines = wrap(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        expect(lines.filter((line) => line.includes(' ') && widthOf(line) > width)).toEqual([])
      }),
    )
  })
})
