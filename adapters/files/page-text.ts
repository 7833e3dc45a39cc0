import { isUtf8 } from 'node:buffer'
import { longestPageBytes, mostPageLines } from './limits.ts'

/** The text of a page's bytes, or why they are none, with the way out. */
export type PageText = { readonly text: string } | { readonly unread: string }

/** Decodes a page: UTF-8, with or without a byte order mark; line ends stay as they are. */
export function textOfPage(bytes: Buffer): PageText {
  const unread = faultOf(bytes)
  if (unread !== undefined) return { unread }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  return text.trim() === '' ? { unread: 'it is empty; put the text of a page in it or take it away' } : { text }
}

/** Why a file of this size, in bytes, is not read at all; undefined where it is. */
export function faultOfSize(bytes: number): string | undefined {
  if (bytes <= longestPageBytes) return undefined
  return `it has ${megabytes(bytes)}, and a page may have ${megabytes(longestPageBytes)}; split it into pages`
}

function faultOf(bytes: Buffer): string | undefined {
  if (isUtf16(bytes)) return 'it is UTF-16 text; convert it with: iconv -f UTF-16 -t UTF-8'
  const control = controlAt(bytes)
  if (control !== undefined) {
    return `it is binary, not text (byte 0x${hex(bytes[control])} at offset ${control}); save the page as plain text`
  }
  const bad = isUtf8(bytes) ? undefined : badByteAt(bytes)
  if (bad !== undefined) {
    return `it is not UTF-8 (byte 0x${hex(bytes[bad])} at offset ${bad}, line ${lineAt(bytes, bad)}); if it is Latin-1, convert it with: iconv -f LATIN1 -t UTF-8`
  }
  const lines = lineAt(bytes, bytes.length)
  if (lines <= mostPageLines) return undefined
  return `it has ${grouped(lines)} lines, and a page may have ${grouped(mostPageLines)}; split it into pages`
}

/** A UTF-16 byte order mark, or the empty half of nearly every Latin letter. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const start = bytes.subarray(0, 400)
  if (start.length < 4) return false
  const nulsAt = (parity: number): number => start.filter((byte, index) => byte === 0 && index % 2 === parity).length
  const [even, odd] = [nulsAt(0), nulsAt(1)]
  return Math.max(even, odd) > start.length / 3 && Math.min(even, odd) === 0
}

/** The first NUL, or the first control byte where they are more than one in fifty: text has a stray one at most. */
function controlAt(bytes: Buffer): number | undefined {
  const nul = bytes.indexOf(0)
  if (nul !== -1) return nul
  let first: number | undefined
  let count = 0
  for (const [index, byte] of bytes.entries()) {
    if (byte >= 32 || (byte >= 9 && byte <= 13)) continue
    first ??= index
    count += 1
  }
  return count > bytes.length / 50 ? first : undefined
}

/** The offset of the first byte that begins no UTF-8 character (RFC 3629). */
function badByteAt(bytes: Buffer): number | undefined {
  let offset = 0
  while (offset < bytes.length) {
    const byte = bytes[offset] ?? 0
    const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    if (length > 1 && !isUtf8(bytes.subarray(offset, offset + length))) return offset
    offset += length
  }
  return undefined
}

/** The line, from 1, that the byte at the offset stands on; CR alone ends one too. */
function lineAt(bytes: Buffer, offset: number): number {
  let lines = 1
  for (let index = 0; index < offset; index += 1) {
    const byte = bytes[index]
    if (index + 1 < bytes.length && (byte === 10 || (byte === 13 && bytes[index + 1] !== 10))) lines += 1
  }
  return lines
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).toUpperCase().padStart(2, '0')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.0', '')} MB`
}

function grouped(count: number): string {
  return count.toLocaleString('en')
}
