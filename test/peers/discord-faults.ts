/** What goes wrong with a call. */
export type Fault =
  /** It is not done, and this is the reply. */
  | {
      readonly does: 'refuse'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
    }
  /** It is not done, and there is no reply. */
  | { readonly does: 'cut' }
  /** It is not done, and whoever asked waits for a reply. */
  | { readonly does: 'stall' }
  /** It is done, and the reply is lost. */
  | { readonly does: 'lose' }
  /** It is done, and the reply comes late, in ms. */
  | { readonly does: 'delay'; readonly by: number }

/** As Discord limits a route, or, globally, a bot: https://discord.com/developers/docs/topics/rate-limits */
export function rateLimited(seconds: number, scope: 'user' | 'shared' | 'global' = 'user'): Fault {
  const isGlobal = scope === 'global'
  const ofRoute = {
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': String(seconds),
    'x-ratelimit-bucket': 'limited',
  }
  return {
    does: 'refuse',
    status: 429,
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': scope,
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : ofRoute),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
  }
}

/** A refusal with a code of https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export function refused(status: number, code: number, message: string): Fault {
  return { does: 'refuse', status, body: { message, code } }
}

/** Discord's own fault: https://discord.com/developers/docs/topics/opcodes-and-status-codes#http */
export function failed(status: 500 | 502 | 503): Fault {
  return { does: 'refuse', status, body: { message: `${status}: Internal Server Error`, code: 0 } }
}

/** The faults that are planned for coming calls of a route, each for one. */
export class Faults {
  #planned: { readonly route: string; readonly fault: Fault; left: number }[] = []

  plan(route: string, fault: Fault, times = 1): void {
    this.#planned.push({ route, fault, left: times })
  }

  /** What no call has met is planned no more. */
  clear(): void {
    this.#planned = []
  }

  take(route: string): Fault | undefined {
    const next = this.#planned.find((each) => each.route === route && each.left > 0)
    if (next === undefined) return undefined
    next.left -= 1
    return next.fault
  }
}
