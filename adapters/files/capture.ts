import { createHash } from 'node:crypto'
import type { Page } from '../../src/source/page.ts'

/** What tells a page's text, and what is known of it, from any other: SHA-256, in hexadecimal. */
export function fingerprintOf({ text, facts }: Page): string {
  return createHash('sha256')
    .update(JSON.stringify([text, facts]))
    .digest('hex')
}
