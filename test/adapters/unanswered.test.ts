import { describe, expect, it } from 'vitest'
import { unansweredOfProcess } from '../../adapters/unanswered-of-process.ts'
import { converse } from '../../src/bot.ts'
import { memoryOfProcess } from '../../adapters/memory-of-process.ts'
import { library } from '../cases/case.ts'
import { unansweredContract } from '../contract/unanswered.ts'

const now = Date.UTC(2026, 10, 22)

describe('the count of a process', () => {
  unansweredContract(() => unansweredOfProcess())
})

describe('what is counted', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing found', 'calls in Peru', ['nothing found: calls in Peru']],
    ['not understood', 'qwerty asdf', ['not understood: qwerty asdf']],
    ['answered', 'calls in Mongolia', []],
    ['thanks', 'thank you', []],
    ['a greeting', 'hello', []],
    ['an address struck out', 'calls in Peru, write to jo@x.org', ['nothing found: calls in Peru, write to [address]']],
    ['a mention struck out', '<@U02ABC> calls in Peru', ['nothing found: [someone] calls in Peru']],
    ['a number struck out', 'calls in Peru +51 123 456 789', ['nothing found: calls in Peru [number]']],
  ])('%s', async (_what, text, expected) => {
    const ports = { memory: memoryOfProcess(), unanswered: unansweredOfProcess() }
    await converse(library, ports, { text, now, zone: 'UTC' }, 'key of the asker')
    const counts = await ports.unanswered.counts()
    expect(counts.map(({ why, question }) => `${why}: ${question}`)).toEqual(expected)
    expect(JSON.stringify(counts)).not.toContain('asker')
  })
})
