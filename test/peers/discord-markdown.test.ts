import { describe, expect, it } from 'vitest'
import { readingOf } from './discord-markdown.ts'

describe('readingOf', () => {
  it.each([
    ['plain words', 'calls, in June.', 'calls, in June.', []],
    ['two lines', 'one\ntwo', 'one\ntwo', []],
    ['emphasis', '**b** *i* _i_ ~~s~~ ||h||', 'b i i s h', ['strong', 'em', 'em', 'strikethrough', 'spoiler']],
    ['emphasis that is escaped', '\\*\\*b\\*\\*', '**b**', []],
    ['a masked link', '[here](https://a.example)', 'here', ['link']],
    ['code', '`a` ```b```', 'a b', ['inlineCode', 'codeBlock']],
    ['a heading and a quote', '# one\n> two', 'onetwo', ['heading', 'blockQuote']],
    ['mentions', '<@12345678901234567> @everyone <#12345678901234567>', '  ', ['user', 'everyone', 'channel']],
    ['a command and a time', '</ask:12345678901234567> <t:1:F>', ' ', ['slashCommand', 'timestamp']],
  ])('%s', (_what, written, text, marks) => {
    expect(readingOf(written)).toEqual({ text, marks })
  })
})
