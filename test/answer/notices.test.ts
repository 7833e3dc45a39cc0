import { describe, expect, it } from 'vitest'
import { asksToBeForgotten } from '../../src/answer/notices.ts'

describe('to be forgotten', () => {
  it.each([
    'forget me',
    'Forget me!',
    ' please forget me. ',
    'forget me, please',
    'forget about me',
    'forget all about me',
    'forget everything about me',
    'forget everything you know about me',
    'Delete my data',
    'delete all of my data please',
  ])('is what “%s” asks', (text) => {
    expect(asksToBeForgotten(text)).toBe(true)
  })

  it.each([
    'forget it',
    'forget Mongolia',
    'forget about the time',
    'don’t forget me',
    'do not forget about me',
    'forget me and show calls in Mongolia',
    'delete the data',
    'news about my data',
    '',
  ])('is not what “%s” asks', (text) => {
    expect(asksToBeForgotten(text)).toBe(false)
  })
})
