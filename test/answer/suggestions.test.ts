import { describe, expect, it } from 'vitest'
import { completing, countriesOfCalls, questionsAbout } from '../../src/answer/suggestions.ts'
import { load, reply } from '../../src/bot.ts'
import { publishedPages } from '../archive-on-disk.ts'

const library = load(publishedPages(), [], 'UTC')
const { listings } = library.archive
const questions = questionsAbout(listings)

describe('questions about what the archive holds', () => {
  it('are each one once, and have answers, but for those about a status', async () => {
    expect(new Set(questions).size).toBe(questions.length)
    const asked = questions.filter((text) => !/open|closes/.test(text))
    expect(asked.length).toBeGreaterThan(50)
    const totals = await Promise.all(
      asked.map(async (text) => [
        text,
        (await reply(library, { text, now: Date.UTC(2024, 2, 10), zone: 'UTC' })).total,
      ]),
    )
    expect(totals.filter(([, total]) => total === 0)).toEqual([])
  })

  it.each<[string, string]>([
    ['', 'open calls'],
    ['mon ca', 'open calls in Mongolia'],
    ['calls mong', 'open calls in Mongolia'],
    ['sep 2015', 'events in September 2015'],
    ['show me the events in sept', 'events in September 2015'],
    ['GEORGIA', 'news items in Georgia'],
    ['çlöses', 'what closes this week?'],
    ['I would rather like to know of kyrgyzstan', 'news items in Kyrgyzstan'],
  ])('“%s” offers “%s”', (typed, offered) => {
    expect(completing(questions, typed).slice(0, 6)).toContain(offered)
  })

  it.each(['zzz', 'calls in Narnia zzz', '))) ???'])('“%s” offers nothing that is not there', (typed) => {
    for (const offered of completing(questions, typed)) expect(questions).toContain(offered)
  })

  it('name the countries of calls', () => {
    expect(countriesOfCalls(listings)).toContain('Mongolia')
  })
})
