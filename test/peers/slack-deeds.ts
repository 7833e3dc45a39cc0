import { randomUUID } from 'node:crypto'

/** What somebody did in Slack that an app is told of: a command, a button, a shortcut; by whom, and where. */
export type Deed = { readonly person: string; readonly channel: string }

/** What an address for responses was sent, and of whose deed it is. */
export type Response = { readonly id: string; readonly of: Deed; readonly body: unknown }

const second = 1000
const minute = 60 * second
/** https://docs.slack.dev/interactivity/handling-user-interaction */
const triggerLife = 3 * second
const [addressLife, addressUses] = [30 * minute, 5]

type Refused = { readonly refused: string }

/** What deeds bring along: a trigger_id, good once and for 3 s, and an address, good five times and for 30 minutes. */
export class Deeds {
  readonly #now: () => number
  readonly #triggers = new Map<string, { readonly of: Deed; readonly at: number; isUsed: boolean }>()
  readonly #addresses = new Map<string, { readonly of: Deed; readonly at: number; uses: number }>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** The trigger and the id of the address of a new deed. */
  begin(of: Deed): { readonly trigger: string; readonly address: string } {
    const [trigger, address, at] = [`1.2.${randomUUID()}`, randomUUID(), this.#now()]
    this.#triggers.set(trigger, { of, at, isUsed: false })
    this.#addresses.set(address, { of, at, uses: 0 })
    return { trigger, address }
  }

  /** Takes a trigger for a view. The words are those of https://docs.slack.dev/reference/methods/views.open#errors */
  exchange(trigger: unknown): Deed | Refused {
    const found = typeof trigger === 'string' ? this.#triggers.get(trigger) : undefined
    if (found === undefined) return { refused: 'invalid_trigger_id' }
    if (found.isUsed) return { refused: 'exchanged_trigger_id' }
    if (this.#now() - found.at > triggerLife) return { refused: 'expired_trigger_id' }
    found.isUsed = true
    return found.of
  }

  /**
   * Takes one use of an address. Slack answers 404 where it is spent (https://github.com/slackapi/bolt-js/issues/1261); its
   * words for that are written nowhere, "Expired url" was seen (https://github.com/getsentry/sentry/pull/7955), and an app
   * should go by the status.
   */
  respond(address: string): Deed | Refused {
    const found = this.#addresses.get(address)
    if (found === undefined) return { refused: 'no_service' }
    if (this.#now() - found.at > addressLife) return { refused: 'expired_url' }
    if (found.uses >= addressUses) return { refused: 'used_url' }
    found.uses += 1
    return found.of
  }
}
