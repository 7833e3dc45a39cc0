import { Routes } from 'discord.js'
import * as z from 'zod/mini'
import { requestTimeout } from '../../src/outbox/outbox.ts'
import { Complaint } from '../complaint.ts'
import type { Program } from '../program.ts'
import { quoted } from '../quoted.ts'
import { callsWith, complaintAbout } from './client.ts'
import { permissionBits, scopes } from './scopes.ts'
import { noSuchStep, noToken } from './setup-words.ts'

const identity = z.object({ id: z.string() })

/** Does one step of setting Discord up and returns the exit code; throws a Complaint for a step that there is not. */
export async function discord(
  words: readonly string[],
  { output, settings }: Pick<Program, 'output' | 'settings'>,
): Promise<number> {
  const step = words.join(' ')
  if (step !== 'invite') throw new Complaint(noSuchStep(quoted(step)), 2)
  const { token, apiUrl } = settings.discord
  if (token === undefined) throw new Complaint(noToken, 1)
  const call = callsWith(token, apiUrl, requestTimeout)
  const { id } = await call('get', Routes.currentApplication())
    .then((found) => identity.parse(found))
    .catch((cause: unknown) => Promise.reject(complaintAbout(cause)))
  output.write(`${invitation(id)}\n`)
  return 0
}

/** The address at which somebody takes the bot into a server. https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
function invitation(app: string): string {
  const query = new URLSearchParams({ client_id: app, scope: scopes.join(' '), permissions: permissionBits() })
  return `https://discord.com/oauth2/authorize?${query.toString()}`
}
