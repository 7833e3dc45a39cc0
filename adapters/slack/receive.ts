import type { IncomingMessage, ServerResponse } from 'node:http'
import { App, HTTPReceiver, SocketModeReceiver, type Logger } from '@slack/bolt'
import { requestTimeout } from '../../src/outbox/outbox.ts'
import { recorder, type Recording } from './recording.ts'
import { endpoint } from './scopes.ts'

type Receiving = Recording & {
  readonly tokens: { readonly bot: string; readonly app: string }
  readonly apiUrl: string | undefined
  readonly logger: Logger
}

/** The socket of Bolt's app, which whoever opens it opens again; what comes over it is recorded. */
export function receiverFor({ tokens, apiUrl, logger, ...recording }: Receiving): SocketModeReceiver['client'] {
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
  app.processEvent = recorder(recording)
  return receiver.client
}

/** What is received over HTTP: the token is the bot's. */
export type WebReceiving = Recording & {
  readonly signingSecret: string
  readonly bot: string
  readonly logger: Logger
}

/**
 * Takes what Slack sends over HTTP. Bolt reads at most so many bytes and verifies: the signature over the raw body, in
 * constant time. The same request twice is recorded once, for what it holds has an id in the inbox. What cannot be recorded,
 * or not within three seconds, is `refused`: Slack sends it again.
 */
export function webListenerFor(
  { signingSecret, bot, logger, ...recording }: WebReceiving,
  bodyLimit: number,
  refused: (response: ServerResponse) => void,
): (request: IncomingMessage, response: ServerResponse) => void {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [endpoint],
    bodyLimit,
    logger,
    processEventErrorHandler: ({ response }) => {
      refused(response)
      return Promise.resolve(false)
    },
    unhandledRequestHandler: ({ response }) => refused(response),
  })
  const app = new App({ token: bot, receiver, logger, tokenVerificationEnabled: false })
  app.processEvent = recorder(recording)
  return receiver.requestListener
}
