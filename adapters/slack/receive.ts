import { setTimeout as rest } from 'node:timers/promises'
import { App, SocketModeReceiver, type Logger } from '@slack/bolt'
import { requestTimeout } from '../../src/outbox/outbox.ts'
import type { Faults } from '../../src/answer/form.ts'
import type { Arrival, Inbox } from '../../src/inbox/inbox.ts'
import type { Forms } from '../chat/filled.ts'
import { arrivalOf, type Self } from './arrival.ts'

type Receiving = {
  readonly inbox: Inbox
  readonly self: Self
  readonly command: string
  readonly tokens: { readonly bot: string; readonly app: string }
  readonly apiUrl: string | undefined
  readonly logger: Logger
  readonly forms: Pick<Forms, 'faultsIn'>
  /** Something new is in the inbox. */
  readonly wake: () => void
}

/**
 * The socket of Bolt's app, which whoever opens it opens again. Bolt acknowledges events before any handler of its own,
 * and so its processEvent is not used: what is to be done is recorded first, and where that fails Slack is told nothing
 * and sends it again.
 */
export function receiverFor({
  inbox,
  self,
  command,
  tokens,
  apiUrl,
  logger,
  forms,
  wake,
}: Receiving): SocketModeReceiver['client'] {
  const clientOptions = apiUrl === undefined ? {} : { slackApiUrl: apiUrl }
  const once = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, timeout: requestTimeout }
  const installerOptions = { clientOptions: { ...clientOptions, ...once } }
  const receiver = new SocketModeReceiver({
    appToken: tokens.app,
    autoReconnectEnabled: false,
    logger,
    installerOptions,
  })
  const app = new App({ token: tokens.bot, receiver, logger, clientOptions, tokenVerificationEnabled: false })
  app.processEvent = async ({ body, ack }) => {
    const arrival = arrivalOf(body, self, command, Date.now())
    const faults = arrival?.kind === 'form' ? await faultsSoon(arrival, forms) : {}
    if (Object.keys(faults).length > 0) {
      // Nothing of it is kept: it is sent again when it is mended.
      await ack({ response_action: 'errors', errors: faults })
      return
    }
    const isNew = arrival !== undefined && (await inbox.record(arrival)) === 'new'
    await ack()
    if (isNew) wake()
  }
  return receiver.client
}

/** How long, in ms, a form may be looked at before Slack is answered, which waits for three seconds. */
const patience = 2000

/** What is at fault in a form, to be said at its fields; where that cannot be known soon, it is said when it is worked. */
async function faultsSoon(arrival: Arrival, forms: Receiving['forms']): Promise<Faults> {
  const late = rest<Faults>(patience, {}, { ref: false })
  return Promise.race([forms.faultsIn(arrival).catch((): Faults => ({})), late])
}
