import { describe, expect, it } from 'vitest'
import { conversationFrom, conversationText } from '../../adapters/conversation-text.ts'
import { memoryOfProcess } from '../../adapters/memory-of-process.ts'
import { conversation, memoryContract } from '../contract/memory.ts'

describe('the memory of a process', () => {
  memoryContract(() => memoryOfProcess())

  it('lets the longest silent conversation go where there are too many', async () => {
    const memory = memoryOfProcess(2)
    await memory.remember('a', conversation, 1)
    await memory.remember('b', conversation, 2)
    await memory.remember('a', conversation, 3)
    await memory.remember('c', conversation, 4)
    const left = await Promise.all(['a', 'b', 'c'].map((key) => memory.recall(key, 5)))
    expect(left.map((each) => each !== undefined)).toEqual([true, false, true])
  })
})

describe('a conversation as text', () => {
  it('is JSON', () => {
    expect(JSON.stringify(JSON.parse(conversationText(conversation)))).toBe(conversationText(conversation))
  })

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"intent":{"act":"find"}}'],
    ['a word it does not know', conversationText(conversation).replace('"act":"table"', '"act":"dance"')],
    ['an empty text', ''],
  ])('%s gives none', (_what, text) => {
    expect(conversationFrom(text)).toBeUndefined()
  })
})
