import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkAddress } from '../../../adapters/chat/address.ts'
import { literal } from '../../../adapters/chat/literal.ts'
import { escaped, unescaped } from '../../../adapters/slack/text.ts'
import { hostileAddresses, hostileTexts } from '../../hostile-texts.ts'
import { dangersInText } from './reading.ts'

describe('escaping for Slack', () => {
  it.each([
    ['the three signs', 'R&D <3 > 2', 'R&amp;D &lt;3 &gt; 2'],
    ['a mention', '<!channel>', '&lt;!channel&gt;'],
    ['what is escaped already', '&lt;b&gt; &amp;amp;', '&amp;lt;b&amp;gt; &amp;amp;amp;'],
    ['an address and an hour', 'a.b@ilo.org by 18.00, 23:59', 'a.b@ilo.org by 18.00, 23:59'],
  ])('%s, and back', (_situation, text, written) => {
    expect(escaped(text)).toBe(written)
    expect(unescaped(written)).toBe(text)
  })

  it('comes back as it was, whatever it was', () => {
    const signs = fc.string({ unit: fc.constantFrom('&', '<', '>', 'amp;', 'lt;', 'gt;', ';', 'a', ' ') })
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), signs, fc.constantFrom(...hostileTexts.map(([, text]) => text))),
        (text) => {
          expect(unescaped(escaped(text))).toBe(text)
          expect(dangersInText(escaped(literal(text)))).toEqual([])
        },
      ),
    )
  })
})

describe('literal words', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['controls and what shows nothing', 'a\u0000b\u200Bc\u00ADd\u061Ce\u202Ef\uFEFFg\u{E0041}h\uFFFBi', 'abcdefghi'],
    ['halves of a character', 'a\uD83Db\uDE00c', 'abc'],
    ['whole characters', '😀 👩‍👩‍👧 🇲🇳 क्ष می‌خواهم', '😀 👩‍👩‍👧 🇲🇳 क्ष می‌خواهم'],
    ['Mongolian script with its variants', 'ᠮᠣᠩᠭᠣᠯ ᠠ᠋ᠨ', 'ᠮᠣᠩᠭᠣᠯ ᠠ᠋ᠨ'],
    ['blanks of other kinds', 'a\tb\u00A0c', 'a b c'],
  ])('%s', (_situation, text, shown) => {
    expect(literal(text)).toBe(shown)
  })
})

describe('the address of a link', () => {
  it.each([
    ['http://www.ilo.int/beijing/lang--en/index.htm', 'http://www.ilo.int/beijing/lang--en/index.htm', 'www.ilo.int'],
    ['HTTPS://ILO.ORG/Events', 'https://ilo.org/Events', 'ilo.org'],
    ['https://ilo.org@evil.example/login', 'https://evil.example/login', 'evil.example'],
    ['http://user:secret@evil.example:8080/', 'http://evil.example:8080/', 'evil.example:8080'],
    ['https://evil.example/a|b>c<d', 'https://evil.example/a%7Cb%3Ec%3Cd', 'evil.example'],
    ['https://мон.example/', 'https://xn--l1acc.example/', 'xn--l1acc.example'],
  ])('%s', (written, url, host) => {
    expect(linkAddress(written)).toEqual({ url, host })
  })

  it.each(hostileAddresses.filter((address) => !/^https?:\/\//i.test(address)))('is none for “%s”', (address) => {
    expect(linkAddress(address)).toBeUndefined()
  })

  it('is none where it is longer than text can hold', () => {
    expect(linkAddress(`https://evil.example/${'a'.repeat(2000)}`)).toBeUndefined()
    expect(linkAddress(`https://evil.example/?${'ж'.repeat(100)}`)).toBeUndefined()
  })
})
