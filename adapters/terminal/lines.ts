import { isUtf8 } from 'node:buffer'
import type { Readable } from 'node:stream'
import { longestLineBytes } from './limits.ts'

/** One line of the input, from 1: its text without the line end, or why it could not be read. */
export type InputLine = { readonly number: number } & ({ readonly text: string } | { readonly fault: string })

/**
 * The input's lines as they come, never more than one held. Lines end at LF alone, since JSON may hold other line ends
 * (U+2028); a CR before it is dropped, and so is a byte order mark at the start.
 */
export async function* linesOf(input: Readable): AsyncGenerator<InputLine> {
  let number = 1
  let held: Buffer[] = []
  let length = 0
  const keep = (bytes: Buffer): void => {
    length += bytes.length
    if (length <= longestLineBytes) held.push(bytes)
    else held = []
  }
  const take = (): InputLine => {
    const line = { number, ...readLine(held, length, number === 1) }
    number += 1
    held = []
    length = 0
    return line
  }
  for await (const chunk of input) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    let start = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      keep(bytes.subarray(start, end))
      start = end + 1
      yield take()
    }
    keep(bytes.subarray(start))
  }
  if (length > 0) yield take()
}

function readLine(held: readonly Buffer[], length: number, isFirst: boolean): { text: string } | { fault: string } {
  if (length > longestLineBytes) return { fault: `${length} bytes, and a line may have ${longestLineBytes}` }
  const bytes = Buffer.concat(held)
  if (!isUtf8(bytes)) return { fault: 'not UTF-8; if it is Latin-1, convert it with: iconv -f LATIN1 -t UTF-8' }
  const text = bytes.toString('utf8').replace(/\r$/, '')
  return { text: isFirst ? text.replace(/^\uFEFF/, '') : text }
}
