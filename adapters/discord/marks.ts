import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { Message } from '../chat/surface.ts'

/** The components of a message, as far as marks are read off them. */
export const components = z.array(z.looseObject({ id: z.optional(z.number()) }))

/** What Discord takes within minutes for the same message. */
export function nonceOf(key: string): string {
  return hashOf(key).toString('base64url').slice(0, 22)
}

/** A message with the mark of its key. */
export function marked(message: Message, key: string): Message {
  const [first, ...others] = components.parse(message['components'])
  return { ...message, components: first === undefined ? [] : [{ ...first, id: markOf(key) }, ...others] }
}

/** Whether the components of a message have the mark of a key. */
export function isMarked([first]: z.infer<typeof components>, key: string): boolean {
  return first?.id === markOf(key)
}

/** The number that marks what was sent under a key: as its first component's, by which it is found again. */
function markOf(key: string): number {
  const smallest = 2 ** 20
  return smallest + (hashOf(key).readUInt32BE() % (2 ** 31 - 1 - smallest))
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
