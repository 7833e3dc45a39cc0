import * as z from 'zod/mini'

/**
 * How an interaction is deferred: with an answer of its own that its asker alone sees, or as a change of the message that
 * was pressed.
 */
export type Deferral = z.infer<typeof deferrals>

const deferrals = z.enum(['answer', 'update'])
const shape = z.tuple([z.string(), deferrals, z.string()])

/** The secret address at which an interaction is answered. */
export type Address = { readonly id: string; readonly deferral: Deferral; readonly token: string }

/** An address as the store keeps it. */
export function addressText({ id, deferral, token }: Address): string {
  return JSON.stringify([id, deferral, token])
}

/** The address that was kept; throws for what is none. */
export function addressFrom(text: string): Address {
  const [id, deferral, token] = shape.parse(JSON.parse(text))
  return { id, deferral, token }
}
