import * as z from 'zod/mini'
import { requestTimeout } from '../../src/outbox/outbox.ts'
import type { Program } from '../program.ts'
import type { Settings } from '../settings.ts'
import { clientFor, complaintAbout, quietLogger, type Client } from './client.ts'
import { refusalIn } from './faults.ts'
import { appRefused, doctorWords } from './setup-words.ts'
import { scopes } from './scopes.ts'
import { refusalsOfApp } from './trouble.ts'

const info = z.object({
  channel: z.object({ is_member: z.optional(z.boolean()), is_archived: z.optional(z.boolean()) }),
})
const identity = z.looseObject({
  team: z.string(),
  response_metadata: z.optional(z.looseObject({ scopes: z.optional(z.array(z.string())) })),
})

type Said = readonly [isRight: boolean, line: string]
type Tried = Pick<Program, 'settings' | 'warn'>

/** Tries the settings against Slack and says of each what is right, or what to press; returns the exit code. */
export async function doctor(program: Tried & Pick<Program, 'output'>): Promise<number> {
  const { slack } = program.settings
  const { signingSecret, port } = slack
  const isHosted = isForMany(slack)
  const isWeb = isHosted || signingSecret !== undefined || port !== undefined
  const said = [
    ...(isHosted ? await ofInstalling(program) : await ofBot(program)),
    isWeb ? ofWeb(slack) : await ofApp(program),
  ]
  for (const [isRight, line] of said) program.output.write(`${isRight ? 'right' : 'wrong'}: ${line}\n`)
  return said.every(([isRight]) => isRight) ? 0 : 1
}

/** Whether the app is to install itself: where all for that is set, or some and no token. */
function isForMany({ botToken, clientId, clientSecret, stateSecret }: Settings['slack']): boolean {
  const given = [clientId, clientSecret, stateSecret].filter((each) => each !== undefined)
  return given.length === 3 || (given.length > 0 && botToken === undefined)
}

/** Slack says what it thinks of the app to whoever brings it a code, be it none of its own. */
async function ofInstalling({ settings, warn }: Tried): Promise<readonly Said[]> {
  const { clientId, clientSecret, stateSecret, apiUrl } = settings.slack
  const missing: readonly Said[] = [
    ...(clientId === undefined ? [[false, doctorWords.noClientId] as const] : []),
    ...(clientSecret === undefined ? [[false, doctorWords.noClientSecret] as const] : []),
    ...(stateSecret === undefined ? [[false, doctorWords.noStateSecret] as const] : []),
  ]
  if (clientId === undefined || clientSecret === undefined) return missing
  const refusal = await clientFor(undefined, apiUrl, requestTimeout, quietLogger({ settings, warn }))
    .oauth.v2.access({ client_id: clientId, client_secret: clientSecret, code: 'none' })
    .then(() => 'invalid_code')
    .catch(refusalIn)
  const isTaken = refusal !== undefined && !refusalsOfApp.has(refusal)
  return [...missing, [isTaken, isTaken ? doctorWords.hosted : appRefused(refusal)]]
}

async function ofBot({ settings, warn }: Tried): Promise<readonly Said[]> {
  const { botToken, apiUrl, operatorChannel } = settings.slack
  if (botToken === undefined) return [[false, doctorWords.noBotToken]]
  const client = clientFor(botToken, apiUrl, requestTimeout, quietLogger({ settings, warn }))
  try {
    const { team, response_metadata } = identity.parse(await client.apiCall('auth.test'))
    const missing = scopes.filter((scope) => !(response_metadata?.scopes ?? []).includes(scope))
    return [
      [true, doctorWords.bot(team)],
      [missing.length === 0, missing.length === 0 ? doctorWords.scopes : doctorWords.missingScopes(missing)],
      ...(operatorChannel === undefined ? [] : [await ofChannel(client, operatorChannel)]),
    ]
  } catch (cause) {
    return [[false, complaintAbout('SLACK_BOT_TOKEN', cause).message]]
  }
}

async function ofChannel(client: Client, channel: string): Promise<Said> {
  const why = await client
    .apiCall('conversations.info', { channel })
    .then((found) => refusalOf(info.parse(found)))
    .catch((cause: unknown) => refusalIn(cause) ?? 'no word came back')
  return why === undefined ? [true, doctorWords.channel(channel)] : [false, doctorWords.noChannel(channel, why)]
}

function ofWeb({ signingSecret, port }: Settings['slack']): Said {
  if (signingSecret === undefined) return [false, doctorWords.noSigningSecret]
  return port === undefined ? [false, doctorWords.noPort] : [true, doctorWords.web(port)]
}

async function ofApp({ settings, warn }: Tried): Promise<Said> {
  const { appToken, apiUrl } = settings.slack
  if (appToken === undefined) return [false, doctorWords.noAppToken]
  try {
    await clientFor(appToken, apiUrl, requestTimeout, quietLogger({ settings, warn })).apps.connections.open()
    return [true, doctorWords.app]
  } catch (cause) {
    return [false, complaintAbout('SLACK_APP_TOKEN', cause).message]
  }
}

/** What Slack would refuse a post in a channel with; undefined where it would take it. */
function refusalOf({ channel }: z.infer<typeof info>): string | undefined {
  if (channel.is_archived === true) return 'is_archived'
  return channel.is_member === true ? undefined : 'not_in_channel'
}
