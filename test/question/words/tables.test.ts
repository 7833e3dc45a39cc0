import { describe, expect, it } from 'vitest'
import { countedInstead, readTables } from '../../../src/question/words/table-words.ts'

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
    ['table of events per year', 'year'],
    ['open calls as a table', 'listing'],
    ['a table of calls with deadline and currency', 'listing'],
    ['how many calls per deadline', 'day'],
    ['calls by closing date', 'day'],
    ['calls per quarter', 'quarter'],
    ['in how many currencies are the calls paid', 'currency'],
    ['in how many formats are the events', 'form'],
    ['how many distinct categories', 'kind'],
    ['how many locations', 'place'],
    ['events per fortnight', 'week'],
    ['fortnightly count of events', 'week'],
    ['events each weekend', 'week'],
    ['news per decade', 'year'],
    ['news by half-year', 'quarter'],
    ['semi-annual totals of news', 'quarter'],
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
    ['events per fortnight', 'by week, for no table counts by “fortnight”'],
    ['the fortnightly count of events', 'by week, for no table counts by “fortnightly”'],
    ['news by half-year', 'by quarter, for no table counts by “half-year”'],
    ['events per week', undefined],
    ['annual figures', undefined],
  ])('says what it cannot count by: %s', (text, said) => {
    const [table] = readTables(text)
    expect(table && countedInstead(table)).toBe(said)
  })

  it.each([
    ['a form of talk', 'news about the third round table'],
    ['an end', 'calls closing by month end'],
    ['an order', 'events sorted by date'],
    ['a time', 'events this month'],
    ['a length', 'how many days does it last'],
    ['weeks left', 'how many weeks are left'],
    ['years', 'in how many years'],
    ['papers', 'how many forms must I fill in'],
    ['a time', 'the next fortnight'],
    ['one place', 'which country is the workshop in'],
    ['a word', 'country programme'],
  ])('%s is none: %s', (_what, text) => {
    expect(readTables(text)).toEqual([])
  })
})
