import * as z from 'zod/mini'
import { requestTimeout } from '../../src/outbox/outbox.ts'
import type { Program } from '../program.ts'
import { clientFor, complaintAbout, quietLogger } from './client.ts'
import { refusalIn } from './faults.ts'
import { doctorWords } from './setup-words.ts'
import { scopes } from './scopes.ts'

const info = z.object({
  channel: z.object({ is_member: z.optional(z.boolean()), is_archived: z.optional(z.boolean()) }),
})
const identity = z.looseObject({
  team: z.string(),
  response_metadata: z.optional(z.looseObject({ scopes: z.optional(z.array(z.string())) })),
})

/** Tries the settings against Slack and says of each what is right, or what to press; returns the exit code. */
export async function doctor(program: Pick<Program, 'settings' | 'output' | 'warn'>): Promise<number> {
  const { botToken, appToken, signingSecret, port, apiUrl, operatorChannel } = program.settings.slack
  const { clientId, clientSecret, stateSecret } = program.settings.slack
  const logger = quietLogger(program)
  const wrong: string[] = []
  const say = (isRight: boolean, line: string): void => {
    if (!isRight) wrong.push(line)
    program.output.write(`${isRight ? 'right' : 'wrong'}: ${line}\n`)
  }
  const isHosted = clientId !== undefined
  if (isHosted) say(clientSecret !== undefined && stateSecret !== undefined, doctorWords.hosted)
  else if (botToken === undefined) say(false, doctorWords.noBotToken)
  else {
    const client = clientFor(botToken, apiUrl, requestTimeout, logger)
    try {
      const { team, response_metadata } = identity.parse(await client.apiCall('auth.test'))
      say(true, doctorWords.bot(team))
      const missing = scopes.filter((scope) => !(response_metadata?.scopes ?? []).includes(scope))
      say(missing.length === 0, missing.length === 0 ? doctorWords.scopes : doctorWords.missingScopes(missing))
      if (operatorChannel !== undefined) {
        const why = await client
          .apiCall('conversations.info', { channel: operatorChannel })
          .then((found) => refusalOf(info.parse(found)))
          .catch((cause: unknown) => refusalIn(cause) ?? 'no word came back')
        const isThere = why === undefined
        say(isThere, isThere ? doctorWords.channel(operatorChannel) : doctorWords.noChannel(operatorChannel, why))
      }
    } catch (cause) {
      say(false, complaintAbout('SLACK_BOT_TOKEN', cause).message)
    }
  }
  if (isHosted || signingSecret !== undefined || port !== undefined) {
    if (signingSecret === undefined) say(false, doctorWords.noSigningSecret)
    else if (port === undefined) say(false, doctorWords.noPort)
    else say(true, doctorWords.web(port))
  } else if (appToken === undefined) say(false, doctorWords.noAppToken)
  else {
    try {
      await clientFor(appToken, apiUrl, requestTimeout, logger).apps.connections.open()
      say(true, doctorWords.app)
    } catch (cause) {
      say(false, complaintAbout('SLACK_APP_TOKEN', cause).message)
    }
  }
  return wrong.length === 0 ? 0 : 1
}

/** What Slack would refuse a post in a channel with; undefined where it would take it. */
function refusalOf({ channel }: z.infer<typeof info>): string | undefined {
  if (channel.is_archived === true) return 'is_archived'
  return channel.is_member === true ? undefined : 'not_in_channel'
}
