import * as z from 'zod/mini'
import { closings } from '../../src/digest/paused.ts'

const text = z.string()
const place = {
  /** Seen by the asker alone, and answered at the address that came with it. */
  private: z.boolean(),
  /** Said where nobody else is: in direct messages, or where the bot shows itself. */
  alone: z.boolean(),
  thread: z.exactOptional(text),
  /** The asker's language, BCP 47, where the platform told it with what was asked. */
  language: z.exactOptional(text),
  /** Whether the asker manages the place, and their roles there, where the platform told it with what was asked. */
  manages: z.exactOptional(z.boolean()),
  roles: z.exactOptional(z.array(text)),
}

const shape = z.discriminatedUnion('kind', [
  /**
   * A question; `isCalled` where it was put to the bot: by mention, command, shortcut or in direct messages; `follows` is
   * the message that it replies to, where that is one of the bot's.
   */
  z.strictObject({
    kind: z.literal('question'),
    text,
    isCalled: z.boolean(),
    follows: z.exactOptional(text),
    ...place,
  }),
  /** The question of another arrival in other words. */
  z.strictObject({ kind: z.literal('edit'), text, of: text, isCalled: z.boolean(), ...place }),
  /** The question of another arrival is taken back. */
  z.strictObject({ kind: z.literal('deletion'), of: text }),
  /**
   * A button of ours, `own` where it stands under an answer that only the presser sees; `view` where it stands in one that
   * turns its own pages.
   */
  z.strictObject({
    kind: z.literal('press'),
    value: text,
    trigger: text,
    own: z.boolean(),
    view: z.exactOptional(text),
    ...place,
  }),
  /** A form that was filled in: the press that opened it, as it was carried, and what stands in its fields. */
  z.strictObject({
    kind: z.literal('form'),
    value: text,
    filled: z.record(text, text),
    ...place,
  }),
  /** A zone of one's own, or of everybody in a server who has none; without one, the question which it is. */
  z.strictObject({
    kind: z.literal('zone'),
    zone: z.exactOptional(text),
    forAll: z.boolean(),
    ...place,
  }),
  z.strictObject({ kind: z.literal('home') }),
  z.strictObject({ kind: z.literal('joined') }),
  /** The bot is taken away from where it was, or from some of the workspaces that are served by what is installed there. */
  z.strictObject({ kind: z.literal('removed'), from: z.exactOptional(z.array(text)) }),
  /** A channel is closed to the bot. */
  z.strictObject({ kind: z.literal('closed'), how: z.enum(closings) }),
])

/** What an arrival asks for, as its body keeps it. */
export type Asked = z.infer<typeof shape>

/** Where something was asked, and so where it is answered. */
export type Where = Pick<Extract<Asked, { kind: 'question' }>, keyof typeof place>

/** What the body of an arrival asks for; undefined where another version wrote it. */
export function askedIn(body: string): Asked | undefined {
  try {
    return shape.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}
