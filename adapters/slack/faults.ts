import * as z from 'zod/mini'
import type { Result } from '../../src/outbox/settlement.ts'

// The errors of @slack/web-api 8, told apart by their codes, so that nothing need be loaded to know them.
const limited = z.object({ code: z.literal('slack_webapi_rate_limited_error'), retryAfter: z.number() })
const platform = z.object({
  code: z.literal('slack_webapi_platform_error'),
  data: z.looseObject({ error: z.string() }),
})
const http = z.object({ code: z.literal('slack_webapi_http_error'), statusCode: z.number() })

/** The word that Slack refused with; undefined where it refused nothing. */
export function refusalIn(cause: unknown): string | undefined {
  return platform.safeParse(cause).data?.data.error
}

/** Refusals after which the same may be taken, once somebody put it right or it came right by itself. */
const mayPass: ReadonlySet<string> = new Set([
  'missing_scope',
  'team_access_not_granted',
  'ekm_access_denied',
  'no_key',
  'token_not_refreshed',
])
/** Refusals after which it may be there all the same. */
const inDoubt: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
])

/** What became of an attempt that threw. */
export function resultOf(cause: unknown): Result {
  const rest = limited.safeParse(cause).data?.retryAfter
  if (rest !== undefined) return { was: 'limited', rest: rest * 1000 }
  const refusal = refusalIn(cause)
  if (refusal === 'ratelimited' || refusal === 'rate_limited') return { was: 'limited', rest: 1000 }
  if (refusal !== undefined) {
    const was = inDoubt.has(refusal) ? 'unknown' : mayPass.has(refusal) ? 'not taken' : 'refused'
    return { was, why: refusal }
  }
  const status = http.safeParse(cause).data?.statusCode
  if (status !== undefined && status < 500) return { was: 'refused', why: `HTTP ${status}` }
  return { was: 'unknown', why: status === undefined ? 'no word came back' : `HTTP ${status}` }
}
