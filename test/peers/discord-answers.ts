import type { ServerResponse } from 'node:http'
import type { Fault } from './discord-faults.ts'

/** What is answered to a call: a body as JSON, or none. */
export type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Something is refused as Discord refuses it. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(`${code}: ${message}`)
    this.answer = { status, body: { message, code, ...(errors === undefined ? {} : { errors }) } }
  }
}

/** The refusals, with the words and codes of https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const refusals = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  notFound: () => new Refusal(404, 0, '404: Not Found'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new Refusal(404, 10063, 'Unknown application command'),
  acknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  followUps: () => new Refusal(400, 40094, 'This interaction has reached the maximum number of follow up messages'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  unfitResponse: () => invalidForm([{ at: ['type'], code: 'BASE_TYPE_CHOICES', message: 'It cannot be answered so.' }]),
  notMine: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  closedDoors: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  notThere: () => new Refusal(400, 50024, 'Cannot execute action on this channel type'),
  invalidWebhookToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  invalidRecipient: () => new Refusal(400, 50033, 'Invalid Recipient(s)'),
  archivedThread: () => new Refusal(400, 50083, 'Thread is archived'),
  noHistory: () => new Refusal(403, 160002, 'Cannot reply without permission to read message history'),
  threadExists: () => new Refusal(400, 160004, 'A thread has already been created for this message'),
} as const

/** One thing wrong with a body: where it stands, a code and words. */
export type Broken = { readonly at: readonly (string | number)[]; readonly code: string; readonly message: string }

/** As Discord refuses a body that breaks rules: https://discord.com/developers/docs/reference#error-messages */
export function invalidForm(broken: readonly Broken[]): Refusal {
  return new Refusal(400, 50035, 'Invalid Form Body', treeOf(broken))
}

function treeOf(broken: readonly Broken[]): Readonly<Record<string, unknown>> {
  const here = broken.filter(({ at }) => at.length === 0).map(({ code, message }) => ({ code, message }))
  const below = new Map<string, Broken[]>()
  for (const each of broken) {
    const [first, ...rest] = each.at
    if (first === undefined) continue
    below.set(String(first), [...(below.get(String(first)) ?? []), { ...each, at: rest }])
  }
  return {
    ...(here.length === 0 ? {} : { _errors: here }),
    ...Object.fromEntries([...below].map(([name, inside]) => [name, treeOf(inside)])),
  }
}

/** A fault that was planned as an answer. */
export function withFault({ status, body = {}, headers = {} }: Extract<Fault, { does: 'refuse' }>): Answer {
  return { status, body, headers }
}

/** The limits that are told with each answer; nothing here counts against them. */
const unlimited = {
  'x-ratelimit-limit': '50',
  'x-ratelimit-remaining': '49',
  'x-ratelimit-reset-after': '1',
} as const

/** Sends an answer. */
export function respond(response: ServerResponse, route: string, { status, body, headers = {} }: Answer): void {
  const limits = status === 429 ? {} : { ...unlimited, 'x-ratelimit-bucket': bucketOf(route) }
  const type = status === 204 ? {} : { 'content-type': 'application/json' }
  response.writeHead(status, { ...type, ...limits, ...headers })
  response.end(status === 204 ? undefined : JSON.stringify(body ?? {}))
}

function bucketOf(route: string): string {
  return Buffer.from(route).toString('hex').slice(0, 32)
}
