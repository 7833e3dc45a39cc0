import * as z from 'zod/mini'

const id = z.string().check(z.minLength(1), z.maxLength(200))
const words = z.string().check(z.minLength(1), z.maxLength(2000))
const part = z.int().check(z.minimum(0), z.maximum(999))

const shape = z.discriminatedUnion('does', [
  /** Asks a question by itself. */
  z.strictObject({ does: z.literal('ask'), question: words }),
  /** Says something in the conversation as it stood at an answer that is stored: "more", "drop Mongolia". */
  z.strictObject({ does: z.literal('say'), answer: id, says: words }),
  /** Takes a choice of a stored answer by its place, from 0, where its question is too long to be carried. */
  z.strictObject({ does: z.literal('choose'), answer: id, choice: z.int().check(z.minimum(0)) }),
  /** Shows all of a listing, or the part of it that its view has no room for. */
  z.strictObject({ does: z.literal('details'), listing: id, part: z.exactOptional(part) }),
  /** Shows another part of Home. */
  z.strictObject({ does: z.literal('home'), part }),
  /** Posts a stored answer, which only the asker sees, for all. */
  z.strictObject({ does: z.literal('share'), answer: id }),
])

/**
 * What pressing a button does. It travels through the platform and back in the open, so that it names what is stored by ids that
 * mean nothing elsewhere, and who presses and where is checked again.
 */
export type Press = z.infer<typeof shape>

/** A press as a button's value of at most so many characters; undefined where no button can carry it. */
export function pressValue(press: Press, longest: number): string | undefined {
  const value = JSON.stringify(press)
  return value.length <= longest && shape.safeParse(press).success ? value : undefined
}

/** The press that a value holds; undefined for anything that no button of this version carries. */
export function pressFrom(value: string): Press | undefined {
  try {
    return shape.safeParse(JSON.parse(value)).data
  } catch {
    return undefined
  }
}
