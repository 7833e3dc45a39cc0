import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/bot.ts'
import { ask, textOf } from '../../cases/case.ts'

/** The last reply of a conversation. */
async function talk(...turns: readonly string[]): Promise<Reply> {
  const now = '2024-03-10T12:00:00+08:00'
  return ask({ question: turns.at(-1) ?? '', now, zone: 'Asia/Ulaanbaatar', expect: [], after: turns.slice(0, -1) })
}

async function found(...turns: readonly string[]): Promise<readonly string[]> {
  return (await talk(...turns)).listings.map(({ id }) => id)
}

async function said(...turns: readonly string[]): Promise<string> {
  return textOf((await talk(...turns)).answer)
}

describe('a part of a list', () => {
  it.each([
    ['hello', 'more'],
    ['start over', 'more'],
    ['qwrtz plmkn', 'more'],
    ['hello', 'again'],
    ['hello', 'back'],
    ['start over', 'less'],
  ])('is of none after "%s": "%s"', async (before, turn) => {
    expect(await said(before, turn)).toBe('There is no list yet; ask for listings first.')
  })

  it('behind the end is followed by the last one again', async () => {
    const [second, less] = [
      await talk('events in 2015', 'more'),
      await talk('events in 2015', 'more', 'more', 'more', 'more', 'less'),
    ]
    expect(less.meant.view.from).toBe(6)
    expect(less.answer).toEqual(second.answer)
  })
})

describe('going back', () => {
  it('passes over a question that found nothing, and keeps those before', async () => {
    const three = ['events in 2015', 'open calls in Mongolia', 'news in 2015']
    expect(await found(...three, 'events in 1950 in Brazil about zoology', 'back')).toEqual(await found('news in 2015'))
    expect(await found(...three, 'events in 1950 in Brazil about zoology', 'back', 'back')).toEqual(
      await found('open calls in Mongolia'),
    )
  })
})

describe('a position behind words that take up the list', () => {
  it.each([
    ['and the second?', 1],
    ['what about the second?', 1],
    ['what about the first?', 0],
    ['and the second one', 1],
    ['and 2?', 1],
    ['and what about the last?', -1],
  ])('%s', async (turn, place) => {
    const list = await talk('calls in Mongolia')
    expect(await found('calls in Mongolia', turn)).toEqual([list.conversation.shown.at(place)])
  })

  it('is beside the listing spoken of', async () => {
    const { shown } = (await talk('calls in Mongolia')).conversation
    expect(await found('calls in Mongolia', 'number 2', 'previous one')).toEqual([shown[0]])
  })
})

/** Conversations that must end with the same listings, in the same order, as one question by itself. */
const sameAs: readonly (readonly [string, readonly string[], string])[] = [
  [
    'every alternative is asked',
    ['events in 2015', 'and in September in China or in May in Mongolia'],
    'events in September 2015 in China or events in May 2015 in Mongolia',
  ],
  ['"or" adds a status', ['open calls in Mongolia', 'or closed'], 'calls in Mongolia'],
  ['"too" adds a topic', ['news about gender', 'about youth too'], 'news about gender or news about youth'],
  [
    '"also" with two values adds a question',
    ['news in 2018 in China', 'also in Georgia in 2020'],
    'news in 2018 in China or news in 2020 in Georgia',
  ],
  [
    'not re-advertised',
    ['re-advertised calls in Mongolia', 'not re-advertised'],
    'calls in Mongolia not re-advertised',
  ],
  ['not a currency', ['calls paid in MNT', 'not in MNT'], 'calls not paid in MNT'],
  ['not a topic', ['calls about mining', 'not about mining'], 'calls not about mining'],
  ['a form again', ['events in 2015 except workshops', 'and workshops?'], 'workshops in 2015'],
  [
    'no form, then a place',
    ['events in 2015', 'not workshops', 'in China'],
    'events in 2015 in China except workshops',
  ],
  [
    'two places left out by turns',
    ['events in 2015', 'not in China', 'and not in Japan'],
    'events in 2015 not in China or Japan',
  ],
  ['a place let in again', ['events in 2015', 'not in China', 'also in China'], 'events in 2015'],
  ['a place asked for again', ['events in 2015', 'not in China', 'in China'], 'events in 2015 in China'],
  ['the number of a superlative', ['the latest call', 'and in Mongolia?'], 'the latest call in Mongolia'],
  ['no number where several are meant', ['the latest call', 'all in Mongolia'], 'calls in Mongolia'],
  ['which are', ['events in 2015', 'which are workshops'], 'workshops in 2015'],
  ['which are, after a place', ['events in 2015', 'in China', 'which are workshops?'], 'workshops in 2015 in China'],
]

describe('a conversation asks the same as one question', () => {
  it.each(sameAs)('%s', async (_what, turns, whole) => {
    const expected = await found(whole)
    expect(expected.length).toBeGreaterThan(0)
    expect((await found(...turns)).toSorted()).toEqual(expected.toSorted())
  })

  it('of which some clauses only are narrowed', async () => {
    const turns = ['calls in March 2024 or news in July 2015', 'which are news']
    const all = await talk(turns[0] ?? '')
    const news = all.listings.filter(({ kind }) => kind === 'news').map(({ id }) => id)
    expect(await found(...turns)).toEqual(news)
  })

  it('and has no more alternatives for being asked again', async () => {
    const once = await talk('events in 2015', 'and in September in China or in May in Mongolia')
    const again = await talk(
      'events in 2015',
      ...Array<string>(5).fill('and in September in China or in May in Mongolia'),
    )
    expect(again.meant.intent.or).toHaveLength(1)
    expect(again.listings).toEqual(once.listings)
  })
})

describe('the same detail of another listing', () => {
  it.each(['and for the mapping survey?', 'what about the mapping survey?'])('%s', async (turn) => {
    const { meant, listings } = await talk('call on e-formalization', 'how do I apply?', turn)
    expect(meant.intent.detail).toBe('apply')
    expect(listings.map(({ title }) => title).join()).toMatch(/mapping/i)
  })

  it.each(['and in Mongolia?', 'and for the open calls?', 'more'])('is not asked by "%s"', async (turn) => {
    const { meant } = await talk('calls in 2024', 'how do I apply for number 1?', turn)
    expect(meant.intent.act).toBe('find')
  })
})

describe('what comes next in an order', () => {
  it.each(['and after that?', 'and then?', 'the next one after that'])('%s', async (turn) => {
    const first = await talk('the latest call')
    const second = await talk('the latest call', turn)
    expect(second.listings.slice(0, first.total)).toEqual(first.listings)
    expect(second.total).toBeGreaterThan(first.total)
  })
})
