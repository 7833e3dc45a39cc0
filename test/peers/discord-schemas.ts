import * as spec from 'discord-api-spec/zod'
import type * as z from 'zod/mini'
import type { Broken } from './discord-answers.ts'
import { elementsOf, fieldsOf } from './discord-calls.ts'

/** Discord's own OpenAPI for the bodies of these routes. */
const schemas = new Map<string, z.ZodMiniType>([
  ['POST /users/@me/channels', spec.CreatePrivateChannelRequestSchema],
  ['POST /channels/:channel/messages', spec.MessageCreateRequestSchema],
  ['PATCH /channels/:channel/messages/:message', spec.MessageEditRequestPartialSchema],
  ['PATCH /channels/:channel', spec.UpdateThreadRequestPartialSchema],
  ['POST /channels/:channel/messages/:message/threads', spec.CreateTextThreadWithMessageRequestSchema],
  ['POST /channels/:channel/threads', spec.CreateTextThreadWithoutMessageRequestSchema],
  ['POST /webhooks/:application/:token', spec.IncomingWebhookRequestPartialSchema],
  ['PATCH /webhooks/:application/:token/messages/:message', spec.IncomingWebhookUpdateRequestPartialSchema],
  ['POST /applications/:application/commands', spec.ApplicationCommandCreateRequestSchema],
  ['POST /applications/:application/guilds/:guild/commands', spec.ApplicationCommandCreateRequestSchema],
])

/** The same for responses to interactions, by their type. */
const callbacks = new Map<unknown, z.ZodMiniType>([
  [4, spec.CreateMessageInteractionCallbackRequestSchema],
  [5, spec.CreateMessageInteractionCallbackRequestSchema],
  [6, spec.UpdateMessageInteractionCallbackRequestSchema],
  [7, spec.UpdateMessageInteractionCallbackRequestSchema],
  [8, spec.ApplicationCommandAutocompleteCallbackRequestSchema],
  [9, spec.ModalInteractionCallbackRequestSchema],
])

/** What Discord's OpenAPI says against the body of a call. */
export function brokenInSchema(route: string, body: unknown): readonly Broken[] {
  if (route.startsWith('PUT ') && route.endsWith('/commands'))
    return elementsOf(body).flatMap((command, place) =>
      judged(spec.ApplicationCommandUpdateRequestSchema, command).map((each) => ({ ...each, at: [place, ...each.at] })),
    )
  if (route === 'POST /interactions/:interaction/:token/callback') {
    const schema = callbacks.get(fieldsOf(body)['type'])
    if (schema === undefined) return [{ at: ['type'], code: 'BASE_TYPE_CHOICES', message: 'Value must be one of…' }]
    return judged(schema, body)
  }
  const schema = schemas.get(route)
  return schema === undefined ? [] : judged(schema, body)
}

function judged(schema: z.ZodMiniType, body: unknown): readonly Broken[] {
  const read = schema.safeParse(body ?? {})
  return read.success ? [] : read.error.issues.flatMap((issue) => brokenBy(issue, []))
}

type Issue = z.core.$ZodIssue

/** The codes and words were seen in https://github.com/TFNS/CTFNote/issues/408 and its like; most are Discord's. */
function brokenBy(issue: Issue, before: Broken['at']): readonly Broken[] {
  const at = [...before, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  if (issue.code === 'invalid_union') return nearest(issue.errors).flatMap((each) => brokenBy(each, at))
  if (issue.code === 'too_big')
    return [{ at, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${String(issue.maximum)} or fewer in length.` }]
  if (issue.code === 'too_small')
    return [{ at, code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${String(issue.minimum)} or more in length.` }]
  if (issue.code === 'invalid_type')
    return [{ at, code: 'BASE_TYPE_REQUIRED', message: `This field is required, as ${issue.expected}` }]
  return [{ at, code: 'BASE_TYPE_CHOICES', message: `Value is not one of those allowed: ${issue.code}` }]
}

/** Of the kinds that a value could be, what is wrong with the one it says it is. */
function nearest(kinds: readonly (readonly Issue[])[]): readonly Issue[] {
  const ofItsType = kinds.find((issues) => !issues.some(({ path }) => path[0] === 'type' || path.length === 0))
  return ofItsType ?? kinds[0] ?? []
}
