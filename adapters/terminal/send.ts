import type { Writable } from 'node:stream'

/** What became of a text: written, or never to be, because the reader has gone. A terminal knows no "later". */
export type Sent = 'sent' | 'never'

/** Writes text and waits until the stream has taken it, so that a slow reader holds the writer back. */
export function send(stream: Writable, text: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    if (stream.destroyed) {
      resolve('never')
      return
    }
    stream.write(text, (cause) => {
      if (cause === null || cause === undefined) resolve('sent')
      else if ('code' in cause && (cause.code === 'EPIPE' || cause.code === 'ERR_STREAM_DESTROYED')) resolve('never')
      else reject(cause)
    })
  })
}
