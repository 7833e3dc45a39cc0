import { setTimeout as rest } from 'node:timers/promises'
import type { ReceiverEvent } from '@slack/bolt'
import type { Faults } from '../../src/answer/form.ts'
import type { Arrival, Inbox } from '../../src/inbox/inbox.ts'
import type { Forms } from '../chat/filled.ts'
import { arrivalOf, type Self } from './arrival.ts'

/** What is needed to record what Slack sends. */
export type Recording = {
  readonly inbox: Inbox
  /** Who the bot is where something was sent from; undefined where it is nobody there. */
  readonly selfOf: (body: unknown) => Promise<Self | undefined>
  readonly command: string
  readonly forms: Pick<Forms, 'faultsIn'>
  /** Something new is in the inbox. */
  readonly wake: () => void
}

/**
 * Takes what Slack sends in the place of Bolt's `processEvent`, which acknowledges before any handler runs: what is to be
 * done is recorded first, and where that fails Slack is told nothing and sends it again.
 */
export function recorder({
  inbox,
  selfOf,
  command,
  forms,
  wake,
}: Recording): (event: Pick<ReceiverEvent, 'body' | 'ack'>) => Promise<void> {
  return async ({ body, ack }) => {
    const self = await selfOf(body)
    const arrival = self === undefined ? undefined : arrivalOf(body, self, command, Date.now())
    const faults = arrival?.kind === 'form' ? await faultsSoon(arrival, forms) : {}
    if (Object.keys(faults).length > 0) {
      // Nothing of it is kept: it is sent again when it is mended.
      await ack({ response_action: 'errors', errors: faults })
      return
    }
    const isNew = arrival !== undefined && (await inbox.record(arrival)) === 'new'
    // Also where Slack has waited too long, and sends it again.
    if (isNew) wake()
    await ack()
  }
}

/** How long, in ms, a form may be looked at before Slack is answered, which waits for three seconds. */
const patience = 2000

/** What is at fault in a form, to be said at its fields; where that cannot be known soon, it is said when it is worked. */
async function faultsSoon(arrival: Arrival, forms: Recording['forms']): Promise<Faults> {
  const late = rest<Faults>(patience, {}, { ref: false })
  return Promise.race([forms.faultsIn(arrival).catch((): Faults => ({})), late])
}
