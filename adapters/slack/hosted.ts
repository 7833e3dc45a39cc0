import { requestTimeout } from '../../src/outbox/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import { platformOf, type ChatAdapter } from '../chat/adapter.ts'
import type { Shelves } from '../holdings.ts'
import type { Program } from '../program.ts'
import { clientFor, quietLogger } from './client.ts'
import { installationsIn, originIn } from './installing.ts'
import { installPaths } from './scopes.ts'
import { selfFor } from './sent-from.ts'
import { hostedWords, installedPage, noOperatorChannel, refusalOfInstalling } from './setup-words.ts'
import { surfaceWith, wireWith } from './surface.ts'
import { speakingIn, tokensOf } from './tokens.ts'
import { tellingTrouble } from './trouble.ts'
import type { HostedWay } from './way.ts'
import { listenerFor, page, serveWeb } from './web.ts'

type Room = ReturnType<typeof platformOf>

/** Makes Slack ready to be served over HTTP in every workspace that installs the app. */
export function hostedFor(program: Program, store: Store, holdings: Shelves, way: HostedWay): ChatAdapter {
  const { slack, slackCommand: command } = program.settings
  const logger = quietLogger(program)
  const now = Date.now
  if (slack.operatorChannel !== undefined) program.warn(noOperatorChannel)
  let wakeUp = (): void => {}
  const trouble = tellingTrouble(program.warn)
  const installations = installationsIn(store.installations, way.workspaces, now)
  const listener = listenerFor(
    {
      signingSecret: way.signingSecret,
      logger,
      inbox: store.inbox,
      command,
      selfOf: (body) => selfFor(body, store.installations, way.workspaces, now()),
      forms: { faultsIn: (arrival) => roomOf(arrival.workspace).forms.faultsIn(arrival) },
      wake: () => wakeUp(),
      failed: (cause) => trouble(cause, 'recorded'),
    },
    {
      ...way,
      store: installations,
      apiUrl: slack.apiUrl,
      installed: (response) => page(response, 200, installedPage),
      notInstalled: (cause, response) => {
        trouble(cause, 'installed')
        page(response, ...refusalOfInstalling(cause))
      },
    },
  )
  const tokens = tokensOf(store.installations, listener.authorize ?? (() => Promise.resolve({})), way.workspaces, now)
  const web = clientFor(undefined, slack.apiUrl, requestTimeout, logger)
  const quick = clientFor(undefined, slack.apiUrl, 2500, logger)
  const rooms = new Map<string, Room>()
  /** What serves one workspace: with its own token, and with nothing of another's. */
  const roomOf = (workspace: string): Room => {
    const known = rooms.get(workspace)
    if (known !== undefined) return known
    const made = platformOf(program, store, holdings, {
      name: 'Slack',
      origin: originIn(workspace),
      serves: (origin) => origin.platform === 'slack' && origin.workspace === workspace,
      surface: surfaceWith(speakingIn(workspace, quick, tokens)),
      wire: wireWith(speakingIn(workspace, web, tokens), slack.apiUrl),
      operatorChannel: undefined,
      pace: 1000,
    })
    rooms.set(workspace, made)
    return made
  }
  const { alarm, platform: shared } = roomOf('')
  return {
    name: 'slack',
    alarm,
    words: hostedWords(way.port),
    platform: {
      ...shared,
      serves: ({ platform }) => platform === 'slack',
      work: (arrival) => roomOf(arrival.workspace).platform.work(arrival),
      send: (delivery, of) => roomOf(delivery.address.workspace).platform.send(delivery, of),
      heard: (delivery, as, why) => roomOf(delivery.address.workspace).platform.heard(delivery, as, why),
    },
    receive: (wake) => {
      wakeUp = wake
      return serveWeb(way.port, listener, Object.values(installPaths))
    },
  }
}
