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
