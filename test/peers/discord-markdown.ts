import { parse } from 'discord-markdown-parser'
import * as z from 'zod/mini'

const node = z.looseObject({ type: z.string(), content: z.optional(z.unknown()), name: z.optional(z.string()) })

/** How a text reads in Discord: the words that are shown as they are, and what else it holds, in order. */
export type Reading = { readonly text: string; readonly marks: readonly string[] }

/**
 * Reads a text as Discord's markdown by a parser that is not ours. The parser knows emphasis, code, quotes, headings, masked
 * links, addresses, mentions, commands and times; of lists and small print (`-#`) it knows nothing.
 */
export function readingOf(written: string): Reading {
  return readingsOf(z.array(z.unknown()).parse(parse(written, 'extended')))
}

function readingsOf(nodes: readonly unknown[]): Reading {
  const readings = nodes.map(readingOfNode)
  return { text: readings.map(({ text }) => text).join(''), marks: readings.flatMap(({ marks }) => marks) }
}

function readingOfNode(given: unknown): Reading {
  const { type, content, name = '' } = node.parse(given)
  // A sign that is drawn as a picture is still that sign.
  if (type === 'twemoji') return { text: name, marks: [] }
  if (type === 'br' || type === 'newline') return { text: '\n', marks: [] }
  const inside =
    typeof content === 'string' ? { text: content, marks: [] } : readingsOf(Array.isArray(content) ? content : [])
  return { text: inside.text, marks: type === 'text' ? inside.marks : [type, ...inside.marks] }
}
