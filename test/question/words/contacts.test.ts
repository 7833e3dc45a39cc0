import { describe, expect, it } from 'vitest'
import { readContact } from '../../../src/question/words/contacts.ts'

const addressOf = (name: string): string | undefined => (name === 'bat' ? 'bat@office.org' : undefined)

describe('the address a question asks about', () => {
  it.each([
    ['written out', 'which calls go to Bat@Office.org', false],
    ['by its name', 'which calls go to bat', false],
    ['as the receiver', 'calls to be sent to bat?', false],
    ['after another', 'and to bat?', true],
  ])('%s: %s', (_what, text, isAfterOne) => {
    expect(readContact(text, addressOf, isAfterOne)?.meaning).toBe('bat@office.org')
  })

  it.each([
    ['no name of an address', 'which calls go to China', false],
    ['a name that nothing is sent to', 'news about bat', false],
    ['a follow-up after no address', 'and to bat?', false],
    ['a longer name', 'which calls go to batbayar', false],
  ])('%s is none: %s', (_what, text, isAfterOne) => {
    expect(readContact(text, addressOf, isAfterOne)).toBeUndefined()
  })
})
