import { invalidForm, refusals, type Broken } from './discord-answers.ts'
import { elementsOf, fieldsOf } from './discord-calls.ts'
import { brokenInComponents, textsOf } from './discord-components.ts'

type Fields = Readonly<Record<string, unknown>>

/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const flags = { suppressEmbeds: 4, ephemeral: 64, loading: 128, silent: 4096, componentsV2: 32_768 } as const

/** The flags of a message that a body brings, or those it had. */
export function flagsOf(body: Fields): number {
  return typeof body['flags'] === 'number' ? body['flags'] : 0
}

/**
 * Refuses a message that breaks a rule that Discord's OpenAPI does not hold; an edit is judged with the message as it was,
 * and `at` says where the message stands in the body.
 * https://discord.com/developers/docs/resources/message#create-message-jsonform-params
 */
export function judge(body: Fields, before?: Fields, at: Broken['at'] = []): void {
  const broken = brokenIn(body, before)
  if (broken.length > 0) throw invalidForm(broken.map((each) => ({ ...each, at: [...at, ...each.at] })))
  if (isEmpty({ ...before, ...body })) throw refusals.emptyMessage()
}

function brokenIn(body: Fields, before?: Fields): readonly Broken[] {
  const isV2 = ((flagsOf(body) | flagsOf(before ?? {})) & flags.componentsV2) !== 0
  // An edit says nothing of a field that it leaves as it was.
  const whole: Fields = { ...before, ...body }
  return [
    ...brokenInContent(whole['content']),
    ...brokenInEmbeds(elementsOf(whole['embeds'])),
    ...(isV2 ? brokenByLegacy(whole) : []),
    ...brokenInComponents(elementsOf(whole['components']), isV2),
    ...brokenInMentions(fieldsOf(body['allowed_mentions'])),
    ...(before !== undefined && typeof body['flags'] === 'number' ? brokenInFlags(flagsOf(body), before) : []),
  ]
}

/** The OpenAPI takes 4000, which is for people who pay. */
function brokenInContent(content: unknown): readonly Broken[] {
  if (typeof content !== 'string' || content.length <= 2000) return []
  return [{ at: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }]
}

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
function brokenInEmbeds(embeds: readonly unknown[]): readonly Broken[] {
  const texts = embeds.map(fieldsOf).flatMap(({ title, description, footer, author, fields }) => {
    const written = elementsOf(fields)
      .map(fieldsOf)
      .flatMap(({ name, value }) => [name, value])
    return [title, description, fieldsOf(footer)['text'], fieldsOf(author)['name'], ...written]
  })
  const length = texts.reduce<number>((sum, text) => sum + (typeof text === 'string' ? text.trim().length : 0), 0)
  if (length <= 6000) return []
  return [{ at: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message: 'Embed size exceeds maximum size of 6000' }]
}

/** https://discord.com/developers/docs/components/reference#legacy-message-component-behavior */
function brokenByLegacy(whole: Fields): readonly Broken[] {
  const has = (value: unknown): boolean => (typeof value === 'string' ? value !== '' : elementsOf(value).length > 0)
  return ['content', 'embeds', 'sticker_ids', 'poll']
    .filter((name) => has(whole[name]))
    .map((name) => ({
      at: [name],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }))
}

/** https://discord.com/developers/docs/resources/message#allowed-mentions-object */
function brokenInMentions(allowed: Fields): readonly Broken[] {
  return ['users', 'roles']
    .filter((kind) => elementsOf(allowed['parse']).includes(kind) && elementsOf(allowed[kind]).length > 0)
    .map((kind) => ({
      at: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }))
}

/** https://discord.com/developers/docs/resources/message#edit-message-jsonform-params */
function brokenInFlags(asked: number, before: Fields): readonly Broken[] {
  if ((flagsOf(before) & flags.componentsV2) === 0 || (asked & flags.componentsV2) !== 0) return []
  return [{ at: ['flags'], code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message: 'The flag cannot be unset.' }]
}

/** Whether a message says nothing at all, which is refused on its own. */
function isEmpty(body: Fields): boolean {
  const { content, embeds, components, sticker_ids, poll } = body
  const isText = typeof content === 'string' && content.trim() !== ''
  const isV2 = (flagsOf(body) & flags.componentsV2) !== 0
  if (isV2) return elementsOf(components).length === 0
  const others = [embeds, components, sticker_ids].some((list) => elementsOf(list).length > 0)
  return !isText && !others && typeof poll !== 'object'
}

/** Every text of a message that could mention somebody. */
export function writtenIn(body: Fields): string {
  const { content, components } = body
  return [typeof content === 'string' ? content : '', ...textsOf(elementsOf(components))].join('\n')
}
