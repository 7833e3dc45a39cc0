import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/question/talk/pages.ts'

describe('the page of a list', () => {
  it.each<[string, string | undefined, number | undefined]>([
    ['page 2', 'page 2', 2],
    ['show me page 3 of the news', 'page 3 of', 3],
    ['go to the 2nd page please', 'to the 2nd page', 2],
    ['the third page', 'the third page', 3],
    ['the sixth page', 'the sixth page', 6],
    ['eleventh page of the news', 'eleventh page of', 11],
    ['on the 10th page', 'on the 10th page', 10],
    ['the 0th page', undefined, undefined],
    ['the last page', undefined, undefined],
    ['Page no. 12', 'Page no. 12', 12],
    ['how many pages should the CV have?', undefined, undefined],
    ['a proposal of 2 pages', undefined, undefined],
    ['what is on page 0', undefined, undefined],
    ['page 12 of the report', undefined, undefined],
    ['a home page for herders', undefined, undefined],
  ])('%s', (text, written, page) => {
    const claim = readPage(text)
    expect([claim?.written, claim?.meaning]).toEqual([written, page])
  })
})
