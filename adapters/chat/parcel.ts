import * as z from 'zod/mini'
import type { Message } from './surface.ts'

const shape = z.strictObject({
  /** What the platform is sent beside the place; absent where something is deleted. */
  message: z.exactOptional(z.record(z.string(), z.unknown())),
  /** Who is told where it cannot be posted. */
  asker: z.exactOptional(z.string()),
  /** The arrival whose secret address it answers at; of a post, where the place is closed to the bot. */
  respondsTo: z.exactOptional(z.string()),
  /** Where a person is told that they cannot be written to directly. */
  refusedIn: z.exactOptional(z.object({ channel: z.string(), thread: z.exactOptional(z.string()) })),
  /** From when on, in ms of the real time, it may have been posted by whoever had the store before a backup took its place. */
  since: z.exactOptional(z.number()),
  /** Whether it takes the place of the private answer whose button was pressed. */
  replaces: z.exactOptional(z.boolean()),
  /** What the thread is called in which it goes on from another, where the platform has to be told. */
  title: z.exactOptional(z.string()),
  /** Whether it is the first message of a private answer. */
  isFirst: z.exactOptional(z.boolean()),
})

/** The body of a delivery. */
type Parcel = z.infer<typeof shape>

/** A parcel as a delivery keeps it. */
export function parcelText(parcel: Omit<Parcel, 'message'> & { readonly message?: Message }): string {
  return JSON.stringify(parcel)
}

/** The parcel of a delivery; undefined where another version wrote it. */
export function parcelFrom(body: string): Parcel | undefined {
  try {
    return shape.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}
