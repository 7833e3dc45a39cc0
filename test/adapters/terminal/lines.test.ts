import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { matching } from '../matching.ts'
import { linesOf, type InputLine } from '../../../adapters/terminal/lines.ts'

async function linesFrom(chunks: readonly (string | Uint8Array)[]): Promise<readonly InputLine[]> {
  const lines: InputLine[] = []
  for await (const line of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) lines.push(line)
  return lines
}

describe('lines of input', () => {
  it.each<[string, readonly (string | Uint8Array)[], readonly string[]]>([
    ['several in one chunk', ['a\nb\nc\n'], ['a', 'b', 'c']],
    ['one over several chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['a character over two chunks', [Uint8Array.of(0xe8, 0x92), Uint8Array.of(0x99, 10)], ['蒙']],
    ['blank ones', ['\n\na\n'], ['', '', 'a']],
    ['line ends of Windows', ['a\r\nb\r\n'], ['a', 'b']],
    ['other line ends are no line ends', ['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
    ['a byte order mark', ['\uFEFFa\n'], ['a']],
    ['nothing', [], []],
  ])('%s', async (_situation, chunks, texts) => {
    const expected = texts.map((text, index) => ({ number: index + 1, text }))
    expect(await linesFrom(chunks)).toEqual(expected)
  })

  it('that are too long or not UTF-8 are named, and the next are read', async () => {
    const long = 'a'.repeat(400_000)
    const lines = await linesFrom(['ok\n', long, long, long, '\n', Uint8Array.of(0xe9, 10), 'ok'])
    expect(lines).toEqual([
      { number: 1, text: 'ok' },
      { number: 2, fault: '1200000 bytes, and a line may have 1000000' },
      { number: 3, fault: matching(/^not UTF-8/) },
      { number: 4, text: 'ok' },
    ])
  })
})
