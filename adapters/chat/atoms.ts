import type { Text } from '../../src/answer/answer.ts'
import { linkAddress } from './address.ts'
import { literal } from './literal.ts'

/**
 * The smallest part of a line: what is shown, and what is said of it where there are words alone. Where both are the same
 * it may be parted at its blanks, else it stays whole.
 */
export type Atom = {
  readonly shown: string
  readonly said: string
  /** The address it leads to. */
  readonly url?: string
  /** A moment in the reader's own time, in seconds; it has no words of its own. */
  readonly timestamp?: number
  readonly isBold?: true
}

/** The words of a link, with which its host stands; longer ones stand before the link. */
const longestLinkWords = 120
/** The end of the year 9999, in seconds. */
const lastSecond = 253_402_300_800

/** Words of our own or already literal. */
export function wordAtom(text: string): Atom {
  return { shown: text, said: text }
}

/**
 * A text as atoms: moments with the reader's own time behind their words, links with the host they lead to. What is no web
 * address stays words.
 */
export function atomsOf(text: Text): readonly Atom[] {
  return text.flatMap((span): readonly Atom[] => {
    if (span.kind === 'words') return [wordAtom(literal(span.text))]
    if (span.kind === 'moment') {
      const words = wordAtom(literal(span.text))
      const timestamp = Math.floor(span.instant / 1000)
      const isShown = timestamp > 0 && timestamp < lastSecond
      return isShown ? [words, { shown: ' · ', said: '' }, { shown: '', said: '', timestamp }] : [words]
    }
    return linkAtoms(literal(span.text), span.address)
  })
}

function linkAtoms(label: string, written: string): readonly Atom[] {
  const address = linkAddress(written)
  const plain = literal(written)
  if (address === undefined) return [wordAtom(label.includes(plain) ? label : `${label} (${plain})`)]
  const { url, host } = address
  if (label.trim() === '' || label === plain) return [{ shown: host, said: url, url }]
  if (label.length > longestLinkWords) return [wordAtom(`${label} `), { shown: host, said: url, url }]
  return [{ shown: label.includes(host) ? label : `${label} (${host})`, said: `${label} (${url})`, url }]
}
