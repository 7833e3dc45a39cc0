import { App, SocketModeReceiver, type Logger } from '@slack/bolt'
import { requestTimeout } from '../../src/outbox/outbox.ts'
import type { Inbox } from '../../src/inbox/inbox.ts'
import { arrivalOf, type Self } from './arrival.ts'

type Receiving = {
  readonly inbox: Inbox
  readonly self: Self
  readonly command: string
  readonly tokens: { readonly bot: string; readonly app: string }
  readonly apiUrl: string | undefined
  readonly logger: Logger
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
    const isNew = arrival !== undefined && (await inbox.record(arrival)) === 'new'
    await ack()
    if (isNew) wake()
  }
  return receiver.client
}
