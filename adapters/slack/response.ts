import { requestTimeout } from '../../src/outbox/outbox.ts'
import type { Result } from '../../src/outbox/settlement.ts'
import type { Message } from '../chat/surface.ts'

/**
 * Posts to an address for responses, which must be Slack's: `ownHost` is that of what stands in for it. Throws where no
 * word came back.
 */
export async function answerAt(address: string, body: Message, ownHost: string | undefined): Promise<Result> {
  if (!isOfSlack(address, ownHost)) return { was: 'refused', why: 'the address for the response is not Slack’s' }
  const answer = await fetch(address, {
    method: 'POST',
    // What Slack sends elsewhere is not followed: the answer is nobody else's.
    redirect: 'manual',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(requestTimeout),
  })
  await answer.body?.cancel()
  if (answer.ok) return { was: 'sent', message: '' }
  if (answer.status === 429)
    return { was: 'limited', rest: Number(answer.headers.get('retry-after') ?? 1) * 1000 || 1000 }
  const why = `HTTP ${answer.status}`
  return answer.status >= 500 ? { was: 'unknown', why } : { was: 'refused', why }
}

/** Whether an address took nothing because its time or its uses are over: https://github.com/slackapi/bolt-js/issues/1261 */
export function isSpent(result: Result): boolean {
  return result.was === 'refused' && (result.why === 'HTTP 404' || result.why === 'HTTP 410')
}

/** Whether an address for responses is Slack's own, or that of what stands in for Slack. */
export function isOfSlack(address: string, ownHost: string | undefined): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || url.username !== '' || url.password !== '') return false
  return (
    (url.protocol === 'https:' && url.host === 'hooks.slack.com') || (ownHost !== undefined && url.host === ownHost)
  )
}
