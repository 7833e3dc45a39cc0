import type { types } from '@slack/bolt'
import type { Text } from '../../src/answer/answer.ts'
import { linkAddress } from './address.ts'
import { longestLinkWords } from './limits.ts'
import { literal } from '../chat/literal.ts'
import { escaped } from './text.ts'

/**
 * The smallest part of a line: what is shown in a block, and what `text` says in its stead. Where both are the same it may
 * be parted at its blanks, else it stays whole.
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

/** How much room an atom takes: in `text`, and as JSON in a block. */
export function sizeOf(atom: Atom): { readonly said: number; readonly json: number } {
  const said = Math.max(escaped(atom.said).length, atom.shown.length)
  return { said, json: JSON.stringify(elementOf(atom)).length + 1 }
}

/** An atom as an element of rich text, in which words are shown as they are. */
export function elementOf({ shown, url, timestamp, isBold }: Atom): types.RichTextElement {
  const style = isBold === true ? { style: { bold: true } } : {}
  if (timestamp !== undefined) return { type: 'date', timestamp, format: '{date_short_pretty} {time}', ...style }
  if (url !== undefined) return { type: 'link', url, text: shown, ...style }
  return { type: 'text', text: shown, ...style }
}
