import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { chat } from '../../../adapters/terminal/chat.ts'
import { load } from '../../../src/bot.ts'
import { programWith } from './program-sample.ts'

const page = `Events

1. Seminar on labour inspection in Beijing

   12 March 2024

2. Workshop on forced labour in Ulaanbaatar

   13 March 2024
`
const library = load([{ name: 'page.txt', text: page, facts: { covers: [], about: [] } }], [], 'UTC')
const up = '\u001B[A'

/** Types keys at a terminal, each when the one before was answered, and returns all that was shown. */
async function typed(keys: readonly string[]): Promise<{ readonly shown: string; readonly code: number }> {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
  let shown = ''
  const waiting = [...keys]
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString()
    // The prompt stands at the end when it is the asker's turn.
    if (shown.endsWith('> \u001B[3G')) {
      const key = waiting.shift()
      if (key !== undefined) setImmediate(() => input.write(key))
    }
  })
  const program = programWith({ input, output, environment: { NO_COLOR: '1' } })
  const code = await chat(library, () => Date.UTC(2024, 2, 10), 'UTC', program)
  return { shown: shown.replaceAll(/\u001B\[[\d;]*[A-Z]/gi, ''), code }
}

describe('the chat on a terminal', () => {
  it.each<[string, string]>([
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C', '\u0003'],
    ['quit', 'quit\r'],
    ['exit', 'Exit\r'],
  ])('ends on %s', async (_situation, key) => {
    const { shown, code } = await typed([key])
    expect(code).toBe(0)
    expect(shown).toMatch(/^> (?:quit|Exit)?\r?\n$/)
  })

  it('numbers listings, follows up and says what cannot be asked', async () => {
    const { shown } = await typed(['events in March 2024\r', 'number 2\r', '\r', 'x\u0000\r', 'help\r', '\u0004'])
    expect(shown).toMatch(/1\. Seminar on labour inspection/)
    expect(shown).toMatch(/2\. Workshop on forced labour/)
    expect(shown.split('number 2')[1]).toContain('Workshop on forced labour')
  })

  it('brings back the question before with the arrow keys', async () => {
    const { shown } = await typed(['events in March 2024\r', `${up}\r`, '\u0004'])
    expect(shown.match(/1\. Seminar/g)).toHaveLength(2)
  })
})
