import { createHmac } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Acknowledged, EnvelopeType } from './slack-sockets.ts'

/** A signed request as Slack sends it, to be sent again or to be tampered with. */
export type SignedRequest = { readonly headers: Readonly<Record<string, string>>; readonly body: string }

/** Slack over HTTP: signs what it sends, and sends it again while it is not taken. */
export class SlackWeb {
  readonly #secret: string
  /** Where the app receives. */
  address: string
  /** How long, in ms, Slack waits before it sends again, and how often it does: 3 s and 3 times in earnest. */
  resendAfter = 3000
  resends = 3

  constructor(address: string, secret: string) {
    this.address = address
    this.#secret = secret
  }

  /** Sends a deed until it is taken; rejects when nobody did so in all its attempts. */
  async deliver(type: EnvelopeType, payload: unknown): Promise<Acknowledged> {
    for (let attempts = 1; attempts <= this.resends + 1; attempts += 1) {
      const again =
        attempts === 1 ? {} : { 'x-slack-retry-num': `${attempts - 1}`, 'x-slack-retry-reason': 'http_error' }
      const answer = await this.send(this.signed(type, payload), again)
      if (answer?.status === 200) return { attempts, payload: answer.text === '' ? undefined : parsed(answer.text) }
      await wait(this.resendAfter)
    }
    throw new Error(`nobody took ${type}`)
  }

  /** A request with its signature over version, time (s) and body: https://docs.slack.dev/authentication/verifying-requests-from-slack */
  signed(
    type: EnvelopeType,
    payload: unknown,
    at = Math.floor(Date.now() / 1000),
    secret = this.#secret,
  ): SignedRequest {
    const body = bodyOf(type, payload)
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`
    return {
      body,
      headers: {
        'content-type': type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': `${at}`,
        'x-slack-signature': signature,
      },
    }
  }

  /** Sends a request once; undefined where no word came back. */
  async send(
    { headers, body }: SignedRequest,
    more: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly text: string } | undefined> {
    try {
      const response = await fetch(this.address, { method: 'POST', headers: { ...headers, ...more }, body })
      return { status: response.status, text: await response.text() }
    } catch {
      return undefined
    }
  }
}

/** Slack over a balancer that hands each request to another replica in turn. */
export class BalancedWeb extends SlackWeb {
  readonly #addresses: readonly string[]
  #turn = 0

  constructor(addresses: readonly string[], secret: string) {
    super(addresses[0] ?? '', secret)
    this.#addresses = addresses
  }

  override send(...request: Parameters<SlackWeb['send']>): ReturnType<SlackWeb['send']> {
    this.#turn += 1
    this.address = this.#addresses[this.#turn % this.#addresses.length] ?? this.address
    return super.send(...request)
  }
}

/** Events are JSON, commands a form, and interactions JSON in a form. */
function bodyOf(type: EnvelopeType, payload: unknown): string {
  if (type === 'events_api') return JSON.stringify(payload)
  if (type === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  const fields = Object.entries(typeof payload === 'object' && payload !== null ? payload : {})
  return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, String(value)])).toString()
}

function parsed(text: string): unknown {
  const read: unknown = JSON.parse(text)
  return read
}
