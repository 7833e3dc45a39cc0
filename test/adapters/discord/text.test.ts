import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped } from '../../../adapters/discord/text.ts'
import { literal } from '../../../adapters/chat/literal.ts'
import { hostileTexts } from '../../hostile-texts.ts'
import { readingOf } from '../../peers/discord-markdown.ts'

describe('words in markdown', () => {
  it.each<[string, string]>([
    [
      '*bold* _and_ ~~gone~~ `code` ||spoiler||',
      '\\*bold\\* \\_and\\_ \\~\\~gone\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|',
    ],
    ['[a link](http://evil.example)', '\\[a link\\](http\\://evil.example)'],
    ['@everyone and @here', '\\@everyone and \\@here'],
    ['<@123> <#5> </ask:1> <t:1:R>', '\\<@123> \\<#5> \\</ask:1> \\<t:1:R>'],
    ['# A heading', '\\# A heading'],
    ['> a quote', '\\> a quote'],
    ['-# small', '\\-# small'],
    ['  - an item', '  \\- an item'],
    ['1. one\n2) two', '1\\. one\n2\\) two'],
    // A deadline that begins a line.
    ['13.00 on 5 May', '13\\.00 on 5 May'],
    // What people read and copy stays as it is.
    ['Apply by 15 March 2024, 13:00, to a.b@ilo.org', 'Apply by 15 March 2024, 13:00, to a.b@ilo.org'],
  ])('%s', (text, written) => {
    expect(escaped(text)).toBe(written)
  })

  it.each(hostileTexts.map(([, text]) => [literal(text)]))('come back as they were: %s', (text) => {
    expect(readingOf(escaped(text))).toEqual({ text, marks: [] })
  })

  it('come back as they were, whatever they were', () => {
    const sign = fc.constantFrom(
      ...'*_~`|<>[]()#-+.:/\\@!$&^ \n1aZ'.split(''),
      'http://',
      'everyone',
      '```',
      '> ',
      '-# ',
    )
    const literally = fc.oneof(fc.string({ unit: sign, maxLength: 30 }), fc.string()).map(literal)
    fc.assert(
      fc.property(literally, (text) => {
        expect(readingOf(escaped(text))).toEqual({ text, marks: [] })
      }),
      { numRuns: 2000 },
    )
  })
})
