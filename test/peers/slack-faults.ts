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
  /** It is not done, and the connection stays open without a word. */
  | { readonly does: 'stall' }
  /** It is done, and the reply is lost. */
  | { readonly does: 'lose' }
  /** It is done, and the reply comes late, in ms. */
  | { readonly does: 'delay'; readonly by: number }

/** As Slack limits a method: https://docs.slack.dev/apis/web-api/rate-limits */
export function rateLimited(seconds: number): Fault {
  return {
    does: 'refuse',
    status: 429,
    headers: { 'retry-after': String(seconds) },
    body: { ok: false, error: 'ratelimited' },
  }
}

/** A refusal that Slack words as an answer. */
export function refused(error: string): Fault {
  return { does: 'refuse', status: 200, body: { ok: false, error } }
}

/** The faults that are planned for coming calls, each for one. */
export class Faults {
  #planned: { readonly method: string; readonly fault: Fault; left: number }[] = []

  plan(method: string, fault: Fault, times = 1): void {
    this.#planned.push({ method, fault, left: times })
  }

  /** What no call has met is planned no more. */
  clear(): void {
    this.#planned = []
  }

  take(method: string): Fault | undefined {
    const next = this.#planned.find((each) => each.method === method && each.left > 0)
    if (next === undefined) return undefined
    next.left -= 1
    return next.fault
  }
}
