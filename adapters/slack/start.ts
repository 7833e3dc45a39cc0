import * as z from 'zod/mini'
import { requestTimeout } from '../../src/outbox/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import { platformOf, type ChatAdapter } from '../chat/adapter.ts'
import type { Shelves } from '../holdings.ts'
import type { Program } from '../program.ts'
import type { Self } from './arrival.ts'
import { clientFor, complaintAbout, quietLogger } from './client.ts'
import { receiverFor } from './receive.ts'
import { runningWords } from './setup-words.ts'
import { keepOpen } from './socket.ts'
import { surfaceWith, wireWith } from './surface.ts'
import { tellingTrouble } from './trouble.ts'
import type { SlackWay } from './way.ts'
import { listenerFor, serveWeb } from './web.ts'

const identity = z.object({ team_id: z.string(), team: z.string(), user_id: z.string() })

/** How long, in ms, is waited where somebody waits too: a trigger lives for three seconds. */
const patience = 2500

/** Makes Slack ready to start; throws a Complaint where it does not take the bot's token. */
export async function slackFor(program: Program, store: Store, holdings: Shelves, way: SlackWay): Promise<ChatAdapter> {
  const { slack, slackCommand: command } = program.settings
  const logger = quietLogger(program)
  const client = clientFor(way.bot, slack.apiUrl, requestTimeout, logger)
  const {
    team,
    team_id: workspace,
    user_id: user,
  } = await client.auth
    .test()
    .then((found) => identity.parse(found))
    .catch((cause: unknown) => Promise.reject(complaintAbout('SLACK_BOT_TOKEN', cause)))
  const self: Self = { origin: { platform: 'slack', workspace }, user }
  const quick = clientFor(way.bot, slack.apiUrl, patience, logger)
  const { platform, alarm, forms } = platformOf(program, store, holdings, {
    name: 'Slack',
    origin: self.origin,
    serves: (origin) => origin.platform === 'slack' && origin.workspace === workspace,
    surface: surfaceWith(quick),
    wire: wireWith(client, slack.apiUrl),
    operatorChannel: slack.operatorChannel,
    pace: 1000,
  })
  return {
    name: 'slack',
    platform,
    alarm,
    words: runningWords(team, command),
    receive: async (wake) => {
      const selfOf = (): Promise<Self> => Promise.resolve(self)
      const recording = { inbox: store.inbox, selfOf, command, forms, wake, logger }
      if (!('app' in way)) {
        const trouble = tellingTrouble(program.warn)
        const failed = (cause: unknown): void => trouble(cause, 'recorded')
        return serveWeb(way.port, listenerFor({ ...recording, signingSecret: way.signingSecret, failed }))
      }
      const socket = receiverFor({ ...recording, tokens: way, apiUrl: slack.apiUrl })
      // Bolt would try a token that is refused for ever: it is asked for once before.
      await clientFor(way.app, slack.apiUrl, requestTimeout, logger)
        .apps.connections.open()
        .catch((cause: unknown) => Promise.reject(complaintAbout('SLACK_APP_TOKEN', cause)))
      return keepOpen(socket, alarm)
    },
  }
}
