import * as z from 'zod/mini'
import type { Result } from '../../src/outbox/settlement.ts'

// The errors of @discordjs/rest 2, told apart by what they hold. Their addresses hold tokens: none of them is shown.
const limited = z.object({ timeToReset: z.number(), retryAfter: z.number() })
const refused = z.object({
  status: z.number(),
  code: z.union([z.number(), z.string()]),
  rawError: z.looseObject({ message: z.optional(z.string()) }),
})
const http = z.object({ status: z.number(), method: z.string() })

/** The code that Discord refused with; undefined where it refused nothing. */
export function codeIn(cause: unknown): number | undefined {
  const found = refused.safeParse(cause).data
  if (found === undefined) return undefined
  // What is refused without a code of its own is told apart by its status.
  return Number(found.code) || found.status
}

/** Why Discord refused, its code in brackets; undefined where it refused nothing. */
export function refusalIn(cause: unknown): string | undefined {
  const code = codeIn(cause)
  if (code === undefined) return undefined
  const message = refused.safeParse(cause).data?.rawError.message ?? 'refused'
  return `${message.replace(/^\d+: /, '')} (${code})`
}

/** Refusals after which the same may be taken later: Discord has too much to do. */
const mayPass: ReadonlySet<number> = new Set([130_000])

/** What became of an attempt that threw. */
export function resultOf(cause: unknown): Result {
  const limit = limited.safeParse(cause).data
  if (limit !== undefined) return { was: 'limited', rest: limit.retryAfter || limit.timeToReset }
  const refusal = refusalIn(cause)
  if (refusal !== undefined) return { was: mayPass.has(codeIn(cause) ?? 0) ? 'not taken' : 'refused', why: refusal }
  const status = http.safeParse(cause).data?.status
  return { was: 'unknown', why: status === undefined ? 'no word came back' : `HTTP ${status}` }
}
