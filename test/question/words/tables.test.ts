import { describe, expect, it } from 'vitest'
import { readTables } from '../../../src/question/words/table-words.ts'

describe('what a table counts by', () => {
  it.each([
    ['how many events per month in 2015', 'month'],
    ['calls by country', 'country'],
    ['news each year', 'year'],
    ['monthly breakdown of calls', 'month'],
    ['number of events a month', 'month'],
    ['which countries have open calls', 'country'],
    ['in which countries are there events?', 'country'],
    ['list of countries', 'country'],
    ['how many countries', 'country'],
    ['what kinds of listings are there', 'kind'],
    ['how many of each', 'kind'],
    ['breakdown by status', 'status'],
    ['breakdown of listings by status', 'status'],
    ['statistics of events', 'kind'],
    ['which month had the most events', 'month'],
    ['fees by currency', 'currency'],
    ['events per week', 'week'],
    ['calls per quarter', 'quarter'],
    ['compare Mongolia and China', 'sides'],
    ['difference between 1 and 2', 'sides'],
    ['2015 vs 2017', 'sides'],
  ])('%s: %s', (text, by) => {
    expect(readTables(text)[0]?.meaning.by).toBe(by)
  })

  it('counts by deadlines where it is asked for them', () => {
    expect(readTables('calls per deadline day')[0]?.meaning).toEqual({ by: 'day', dated: 'due' })
  })

  it.each([
    ['an end', 'calls closing by month end'],
    ['an order', 'events sorted by date'],
    ['a time', 'events this month'],
    ['a length', 'how many days does it last'],
    ['one place', 'which country is the workshop in'],
    ['a word', 'country programme'],
  ])('%s is none: %s', (_what, text) => {
    expect(readTables(text)).toEqual([])
  })
})
