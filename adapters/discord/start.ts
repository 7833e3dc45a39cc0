import { Routes } from 'discord.js'
import * as z from 'zod/mini'
import { requestTimeout } from '../../src/outbox/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import { platformOf, type ChatAdapter } from '../chat/adapter.ts'
import { withoutSecrets } from '../chat/operator.ts'
import type { Shelves } from '../holdings.ts'
import type { Program } from '../program.ts'
import { originOf, talkIn } from './arrival.ts'
import { callsWith, complaintAbout } from './client.ts'
import { completionFor } from './completion.ts'
import { refusalIn } from './faults.ts'
import { keepOpen, whyNot } from './gateway.ts'
import { Receiver } from './receive.ts'
import { managesWith, nameWith } from './people.ts'
import { register } from './registration.ts'
import { renderAnswer } from './render.ts'
import { wireOf } from './send.ts'
import { commandsNotRegistered, remedyFor, runningWords, tokenWords } from './setup-words.ts'
import { Complaint } from '../complaint.ts'

const identity = z.object({ id: z.string(), bot: z.object({ id: z.string(), username: z.string() }) })

/** How long, in ms, is waited where somebody waits too: an interaction waits for three seconds. */
const patience = 2500

/** Makes Discord ready to start; throws a Complaint where it does not take the token. */
export async function discordFor(
  program: Program,
  store: Store,
  holdings: Shelves,
  token: string,
): Promise<ChatAdapter> {
  const { apiUrl, shards, server, operatorChannel } = program.settings.discord
  const call = callsWith(token, apiUrl, requestTimeout)
  const { id: app, bot } = await call('get', Routes.currentApplication())
    .then((found) => identity.parse(found))
    .catch((cause: unknown) => Promise.reject(complaintAbout(cause)))
  const { platform, alarm, forms } = platformOf(program, store, holdings, {
    name: 'Discord',
    origin: originOf(undefined),
    serves: (origin) => origin.platform === 'discord',
    surface: {
      render: renderAnswer,
      direct: originOf(undefined),
      // The channel of direct messages is not known before something is sent there.
      talkIn: ({ channel, person }) => (person === undefined ? talkIn(channel) : undefined),
      manages: managesWith(call),
      nameOf: nameWith(call),
      refusalIn,
      remedyFor,
    },
    wire: wireOf({
      call,
      app,
      deferred: (interaction) => receiver.deferred(interaction),
      isThread: (channel) => receiver.isThread(channel),
      now: Date.now,
    }),
    operatorChannel,
  })
  let wakeUp = (): void => {}
  const receiver = new Receiver({
    inbox: store.inbox,
    user: bot.id,
    call: callsWith(token, apiUrl, patience),
    completes: completionFor(holdings.library, program),
    forms,
    wake: () => wakeUp(),
    tell: (fault) => program.warn('Discord: something that arrived could not be kept', fault),
  })
  return {
    name: 'discord',
    platform,
    alarm,
    words: runningWords(bot.username, shards ?? 1),
    receive: async (wake) => {
      wakeUp = wake
      await register({ app, server }, call).catch((cause: unknown) =>
        alarm(commandsNotRegistered(refusalIn(cause) ?? 'no word came back'), cause),
      )
      const gateway = await keepOpen({ token, apiUrl, shards }, (client) => receiver.listen(client), alarm).catch(
        (cause: unknown) => Promise.reject(new Complaint(withoutSecrets(tokenWords(whyNot(cause))), 1)),
      )
      return {
        isOpen: gateway.isOpen,
        stop: async () => {
          receiver.stop()
          await gateway.stop()
        },
      }
    },
  }
}
