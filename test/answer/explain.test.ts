import { describe, expect, it } from 'vitest'
import { explanation } from '../../src/answer/explain.ts'
import { reply } from '../../src/bot.ts'
import { library, textOf } from '../cases/case.ts'

async function readerOf(text: string, word: string): Promise<string | undefined> {
  const { meant } = await reply(library, { text, now: Date.parse('2024-03-11T01:00:00Z'), zone: 'Asia/Ulaanbaatar' })
  const rows = textOf({ blocks: explanation(meant) }).split('\n')
  return rows.find((row) => row.startsWith(word))?.slice(word.length)
}

describe('how a word was read', () => {
  it.each([
    ['a possessive', "workers' rights", "workers'", 'topic'],
    ['of one', "the worker's rights", "worker's", 'topic'],
    ['a letter and its number', 'news on C 182', '182', 'topic'],
    ['the letter', 'news on C 182', 'C', 'topic'],
    ['a lone letter', 'e formalization', 'e', 'topic'],
    ['signs inside', 'the 1+6 round table', '1+6', 'topic'],
    ['what frames', 'news on C 182', 'on', 'frame'],
    ['a possessive that frames', "ILO's news on wages", "ILO's", 'frame'],
  ])('%s: %s', async (_situation, text, word, reader) => {
    expect(await readerOf(text, word)).toMatch(new RegExp(`^\\W+${reader}`))
  })
})
