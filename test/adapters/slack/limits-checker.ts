import * as z from 'zod/mini'

// Slack's limits, written from the documents and not from adapters/slack/limits.ts: what that file gets wrong must show.
// https://docs.slack.dev/reference/block-kit, the JSDoc of @slack/types, chat.postMessage, chat.update, bolt-js 2509.

const text = (most: number, least = 1): z.ZodMiniString => z.string().check(z.minLength(least), z.maxLength(most))
const plain = (most: number): z.ZodMiniType =>
  z.strictObject({ type: z.literal('plain_text'), text: text(most), emoji: z.optional(z.boolean()) })
const mrkdwn = (most: number): z.ZodMiniType =>
  z.strictObject({ type: z.literal('mrkdwn'), text: text(most), verbatim: z.optional(z.boolean()) })
const either = (most: number): z.ZodMiniType => z.union([plain(most), mrkdwn(most)])
const list = (shape: z.ZodMiniType, most: number): z.ZodMiniType =>
  z.array(shape).check(z.minLength(1), z.maxLength(most))
const id = z.optional(text(255))
const style = z.optional(z.record(z.enum(['bold', 'italic', 'strike', 'code']), z.optional(z.boolean())))
const anything = z.array(z.unknown())

const confirm = z.strictObject({ title: plain(100), text: either(300), confirm: plain(30), deny: plain(30) })
const button = z.strictObject({
  type: z.literal('button'),
  text: plain(75),
  action_id: text(255),
  value: z.optional(text(2000)),
  url: z.optional(text(3000)),
  style: z.optional(z.enum(['primary', 'danger'])),
  accessibility_label: z.optional(text(75)),
  confirm: z.optional(confirm),
})
const option = z.strictObject({ text: plain(75), value: text(75), description: z.optional(plain(75)) })
const select = z.strictObject({
  type: z.literal('static_select'),
  action_id: text(255),
  placeholder: z.optional(plain(150)),
  options: list(option, 100),
})
const overflow = z.strictObject({ type: z.literal('overflow'), action_id: text(255), options: list(option, 5) })
const action = z.union([button, select, overflow])

const richElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: text(3000), style }),
  z.strictObject({ type: z.literal('link'), url: text(3000), text: z.optional(text(3000)), style }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int().check(z.positive()),
    format: text(100),
    url: z.optional(text(3000)),
    fallback: z.optional(text(3000)),
    style,
  }),
])
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: list(richElement, 1000) })
const rich = z.union([
  richSection,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: list(richElement, 1000) }),
  z.strictObject({ type: z.literal('rich_text_preformatted'), elements: list(richElement, 1000) }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: list(richSection, 1000),
    indent: z.optional(z.int()),
  }),
])

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rich_text'), block_id: id, elements: list(rich, 1000) }),
  z.strictObject({ type: z.literal('header'), block_id: id, text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: id }),
  z.strictObject({ type: z.literal('context'), block_id: id, elements: list(either(3000), 10) }),
  z.strictObject({ type: z.literal('actions'), block_id: id, elements: list(action, 25) }),
  z.strictObject({
    type: z.literal('section'),
    block_id: id,
    text: z.optional(either(3000)),
    fields: z.optional(list(either(2000), 10)),
    accessory: z.optional(action),
  }),
])

const option75 = z.strictObject({ text: plain(75), value: text(150), description: z.optional(plain(75)) })
/** Only views take inputs: https://docs.slack.dev/reference/block-kit/blocks/input-block */
const input = z.strictObject({
  type: z.literal('input'),
  block_id: id,
  label: plain(2000),
  hint: z.optional(plain(2000)),
  optional: z.optional(z.boolean()),
  element: z.union([
    z.strictObject({
      type: z.literal('plain_text_input'),
      action_id: text(255),
      max_length: z.optional(z.int().check(z.minimum(1), z.maximum(3000))),
      initial_value: z.optional(z.string()),
    }),
    z.strictObject({
      type: z.literal('static_select'),
      action_id: text(255),
      options: list(option75, 100),
      initial_option: z.optional(option75),
    }),
  ]),
})
const form = z.strictObject({
  type: z.literal('modal'),
  title: plain(24),
  close: z.optional(plain(24)),
  submit: plain(24),
  callback_id: text(255),
  private_metadata: z.optional(z.string().check(z.maxLength(3000))),
  blocks: list(input, 100),
})

/** A message as chat.postMessage takes it so that chat.update takes it as well. */
const message = z.object({ text: text(3999), blocks: z.optional(list(block, 50)) })
const view = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('modal'),
    title: plain(24),
    close: z.optional(plain(24)),
    submit: z.optional(plain(24)),
    callback_id: id,
    private_metadata: z.optional(z.string().check(z.maxLength(3000))),
    blocks: list(block, 100),
  }),
  z.strictObject({
    type: z.literal('home'),
    callback_id: id,
    private_metadata: z.optional(z.string().check(z.maxLength(3000))),
    blocks: list(block, 100),
  }),
])

/** Everything in which a message breaks a limit. */
export function faultsOfMessage(body: unknown): readonly string[] {
  return [
    ...issuesOf(message, body),
    ...faultsOfBlocks(z.safeParse(z.object({ blocks: anything }), body).data?.blocks ?? []),
  ]
}

/** Everything in which a modal or Home breaks a limit. */
export function faultsOfView(body: unknown): readonly string[] {
  return [
    ...issuesOf(holdsInputs(body) ? form : view, body),
    ...faultsOfBlocks(z.safeParse(z.object({ blocks: anything }), body).data?.blocks ?? []),
  ]
}

function holdsInputs(body: unknown): boolean {
  const { blocks = [] } = z.safeParse(z.object({ blocks: anything }), body).data ?? {}
  return blocks.some((each) => z.safeParse(z.object({ type: z.literal('input') }), each).success)
}

function issuesOf(shape: z.ZodMiniType, body: unknown): readonly string[] {
  const { error } = shape.safeParse(body)
  return (error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')}: ${issue.message} ${JSON.stringify(issue).slice(0, 300)}`,
  )
}

function faultsOfBlocks(blocks: readonly unknown[]): readonly string[] {
  const size = stringsIn(blocks, (key) => key === 'text' || key === 'url').join('').length
  const faults = size > 12_000 ? [`the blocks hold ${size} characters of text`] : []
  const whole = JSON.stringify(blocks).length
  if (whole > 13_200) faults.push(`the blocks are ${whole} characters of JSON`)
  for (const each of blocks) {
    const inBlock = stringsIn([each], (key) => key === 'text').join('').length
    if (inBlock > 3000) faults.push(`a block holds ${inBlock} characters`)
    const ids = stringsIn([each], (key) => key === 'action_id')
    if (new Set(ids).size < ids.length) faults.push(`action_id is not unique: ${ids.join(' ')}`)
  }
  const blockIds = blocks.flatMap((each) => stringsIn([each], (key) => key === 'block_id'))
  if (new Set(blockIds).size < blockIds.length) faults.push('block_id is not unique')
  return faults
}

/** Every string in a value that stands under a key that is wanted. */
export function stringsIn(value: unknown, isWanted: (key: string) => boolean, under = ''): readonly string[] {
  if (typeof value === 'string') return isWanted(under) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((each: unknown) => stringsIn(each, isWanted, under))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => stringsIn(each, isWanted, key))
}
