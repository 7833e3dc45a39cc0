import { describe, expect, it } from 'vitest'
import { converse, load, reply } from '../src/bot.ts'
import { memoryOfProcess } from '../adapters/memory-of-process.ts'
import { unansweredOfProcess } from '../adapters/unanswered-of-process.ts'
import { conversationLifetime } from '../src/question/talk/memory.ts'
import { publishedPages } from './archive-on-disk.ts'
import { library, textOf } from './cases/case.ts'

const now = Date.UTC(2026, 10, 22)

describe('a conversation kept by a memory', () => {
  const ports = { memory: memoryOfProcess(), unanswered: unansweredOfProcess() }
  const ask = async (text: string, at: number, key: string | undefined = 'a'): Promise<number> =>
    (await converse(library, ports, { text, now: at, zone: 'UTC' }, key)).total

  it('is taken up under its key and no other, until it is forgotten', async () => {
    expect(await ask('events in September 2015', now)).toBe(5)
    expect(await ask('and October?', now + 1)).toBe(3)
    expect(await ask('number 9', now + 2, 'b')).toBe(0)
    expect(await ask('number 1', now + 3)).toBe(1)
    expect(await ask('number 1', now + 4 + conversationLifetime)).toBe(0)
  })

  it('is none where no key is given', async () => {
    await converse(library, ports, { text: 'events in September 2015', now, zone: 'UTC' }, undefined)
    expect((await converse(library, ports, { text: 'more', now, zone: 'UTC' }, undefined)).listings).toEqual([])
  })
})

describe('the months that years begin in', () => {
  it.each<[string, number, string]>([
    ['FY2015', 1, '2015-01-01/2016-01-01'],
    ['FY2015', 7, '2014-07-01/2015-07-01'],
  ])('%s from month %i', async (year, fiscalYearStart, days) => {
    const set = load(publishedPages(), [], 'UTC', undefined, { fiscalYearStart })
    const { meant } = await reply(set, { text: `events in ${year}`, now, zone: 'UTC' })
    const time = meant.heard.find(({ reader }) => reader === 'time')
    expect(time?.says()).toContain(days)
  })
})

describe('a guess', () => {
  it('is said, and one word changes it', async () => {
    const first = await reply(library, { text: 'what happened in September?', now, zone: 'UTC' })
    expect(textOf(first.answer)).toContain('September taken as September 2026')
    const second = await reply(library, { text: '2015', now, zone: 'UTC', conversation: first.conversation })
    expect(second.total).toBe(5)
    expect(textOf(second.answer)).toContain('in September 2015')
  })
})

describe('a name with several bearers', () => {
  const text = `News

1. Shipyards in Busan, Republic of Korea

   3 May 2024

2. Harvest in the Democratic People's Republic of Korea

   4 May 2024
`
  const both = load([{ name: 'a.txt', text, facts: { covers: [], about: [] } }], [], 'UTC')

  it('is asked back about, with its bearers as choices', async () => {
    const { listings, choices } = await reply(both, { text: 'news from Korea', now, zone: 'UTC' })
    expect(listings).toEqual([])
    expect(choices.map(({ label }) => label)).toEqual(['North Korea', 'South Korea'])
  })

  it.each([
    ['by the name', 'South Korea'],
    ['by its number', '2'],
    ['in other words', 'I meant the South Korea'],
  ])('is chosen %s', async (_how, answer) => {
    const { conversation } = await reply(both, { text: 'news from Korea', now, zone: 'UTC' })
    const { listings } = await reply(both, { text: answer, now, zone: 'UTC', conversation })
    expect(listings.map(({ title }) => title)).toEqual(['Shipyards in Busan, Republic of Korea'])
  })

  it('is not asked back about where only one of them is in the archive', async () => {
    const { total } = await reply(library, { text: 'news from Georgia', now, zone: 'UTC' })
    expect(total).toBe(2)
  })
})
