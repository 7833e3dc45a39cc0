import * as z from 'zod/mini'
import { plainText, type Answer } from '../../src/answer/answer.ts'
import { load, reply, type Library, type Reply } from '../../src/bot.ts'
import { publishedPages } from '../archive-on-disk.ts'

/** One question with its right answer; listings are named page.item in the order printed. */
export const caseShape = z.object({
  question: z.string(),
  now: z.string(),
  zone: z.string(),
  /** The listings the answer holds, in any order. */
  expect: z.array(z.string()),
  /** At least the expected ones, led by this one or one of these. */
  first: z.optional(z.union([z.string(), z.array(z.string())])),
  total: z.optional(z.number()),
  /** Words the answer's text holds. */
  says: z.optional(z.array(z.string())),
  /** The question asked just before in the same conversation, or all of them, the first one first. */
  after: z.optional(z.union([z.string(), z.array(z.string())])),
  /** What the case shows, for who reads a failure. */
  why: z.optional(z.string()),
})
export type Case = z.infer<typeof caseShape>

export const library: Library = load(publishedPages(), [], 'UTC')

/** Every word of an answer. */
export function textOf({ blocks }: Answer): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'say':
        case 'note':
        case 'heading':
          return plainText(block.text)
        case 'quote':
          return `${plainText(block.text)}\n${plainText(block.source)}`
        case 'listing':
          return [block.title, ...block.facts, block.source].map(plainText).join('\n')
        case 'table':
          return [block.head, ...block.rows].map((row) => row.map(plainText).join(' | ')).join('\n')
        case 'choices':
          return block.choices.map(({ label }) => label).join('\n')
      }
    })
    .join('\n')
}

/** Asks the case's questions in one conversation and gives the last reply. */
export async function ask({ question, now, zone, after = [] }: Case, of: Library = library): Promise<Reply> {
  const moment = { now: Date.parse(now), zone }
  let conversation: Reply['conversation'] | undefined
  for (const text of [after].flat()) {
    const before = await reply(of, { text, ...moment, ...(conversation === undefined ? {} : { conversation }) })
    conversation = before.conversation
  }
  return reply(of, { text: question, ...moment, ...(conversation === undefined ? {} : { conversation }) })
}
