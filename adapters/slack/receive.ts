import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  App,
  HTTPReceiver,
  SocketModeReceiver,
  type HTTPReceiverOptions,
  type InstallationQuery,
  type InstallationStore,
  type Logger,
} from '@slack/bolt'
import { requestTimeout } from '../../src/outbox/outbox.ts'
import { recorder, type Recording } from './recording.ts'
import { endpoint, installPaths, scopes } from './scopes.ts'

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

/** What is received over HTTP. */
export type WebReceiving = Recording & {
  readonly signingSecret: string
  readonly logger: Logger
  /** Is told why something was not taken. */
  readonly failed: (cause: unknown) => void
}

/** How the app installs itself, and what it says in the browser where it did and where it did not. */
export type Installing = {
  readonly clientId: string
  readonly clientSecret: string
  readonly stateSecret: string
  readonly store: InstallationStore
  readonly apiUrl: string | undefined
  readonly installed: (response: ServerResponse) => void
  readonly notInstalled: (cause: Error, response: ServerResponse) => void
}

/** A token, when (s) it runs out where it does, and the organization it is of. */
type Authorized = { readonly botToken?: string; readonly botTokenExpiresAt?: number; readonly enterpriseId?: string }

/** What takes requests over HTTP, and gives the token of a workspace where the app installs itself. */
export type WebListener = {
  readonly take: (request: IncomingMessage, response: ServerResponse) => void
  /** Is told why something was not taken. */
  readonly failed: (cause: unknown) => void
  readonly authorize?: (query: InstallationQuery<boolean>) => Promise<Authorized>
}

/**
 * Takes what Slack sends over HTTP. Bolt reads at most so many bytes and verifies: the signature over the raw body, in
 * constant time. The same request twice is recorded once, for what it holds has an id in the inbox. What cannot be recorded,
 * or not within three seconds, is `refused`: Slack sends it again.
 */
export function webListenerFor(
  { signingSecret, logger, failed, ...recording }: WebReceiving,
  bodyLimit: number,
  refused: (response: ServerResponse) => void,
  installing?: Installing,
): WebListener {
  const receiver = new HTTPReceiver({
    ...(installing === undefined ? {} : installerOf(installing, logger)),
    signingSecret,
    endpoints: [endpoint],
    bodyLimit,
    logger,
    processEventErrorHandler: ({ error, response }) => {
      failed(error)
      refused(response)
      return Promise.resolve(false)
    },
    unhandledRequestHandler: ({ response }) => refused(response),
  })
  const { installer } = receiver
  // Bolt asks for a way to a token that is never gone: what is said goes another.
  const authorize = installer === undefined ? { authorize: () => Promise.resolve({}) } : {}
  const app = new App({ ...authorize, receiver, logger })
  app.processEvent = recorder(recording)
  return {
    take: receiver.requestListener,
    failed,
    ...(installer === undefined ? {} : { authorize: (query) => installer.authorize(query) }),
  }
}

/** Bolt's installer: its state is bound to the browser by a cookie. */
function installerOf(
  { clientId, clientSecret, stateSecret, store, apiUrl, installed, notInstalled }: Installing,
  logger: Logger,
): Partial<HTTPReceiverOptions> {
  const once = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, timeout: requestTimeout, logger }
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...scopes],
    installationStore: store,
    installerOptions: {
      directInstall: true,
      installPath: installPaths.install,
      redirectUriPath: installPaths.redirect,
      clientOptions: { ...once, ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }) },
      ...(apiUrl === undefined ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
      callbackOptions: {
        success: (_installation, _options, _request, response) => installed(response),
        failure: (cause, _options, _request, response) => notInstalled(cause, response),
      },
    },
  }
}
