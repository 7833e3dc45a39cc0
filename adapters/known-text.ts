import * as z from 'zod/mini'
import type { Known } from '../src/archive/known.ts'
import type { Page } from '../src/source/page.ts'
import type { Writing } from '../src/store/conversations.ts'

// Enough to know each by: the program wrote them itself, and only another version could have written them otherwise.
const knownShape = z.object({
  listing: z.object({ id: z.string(), title: z.string(), deadlines: z.array(z.unknown()) }),
  version: z.number(),
  dated: z.number(),
  seen: z.number(),
  isOfFirstLoad: z.boolean(),
  changes: z.array(z.unknown()),
})
const pageShape = z.object({
  name: z.string(),
  text: z.string(),
  facts: z.object({ covers: z.array(z.string()), about: z.array(z.string()) }),
})

/** What is known of a listing as text. */
export const knownWriting: Writing<Known> = writingOf(z.custom<Known>((value) => knownShape.safeParse(value).success))

/** A page as text. */
export const pageWriting: Writing<Page> = writingOf(z.custom<Page>((value) => pageShape.safeParse(value).success))

function writingOf<What>(shape: z.ZodMiniType<What>): Writing<What> {
  return {
    textOf: (what) => JSON.stringify(what),
    from: (text) => {
      try {
        return shape.safeParse(JSON.parse(text)).data
      } catch {
        return undefined
      }
    },
  }
}
