import { faultsOfMessage, faultsOfView } from '../adapters/slack/limits-checker.ts'

/** One call of the Web API as it arrived, and the status it was answered with. */
export type Call = {
  readonly method: string
  readonly args: Readonly<Record<string, unknown>>
  readonly token: string | undefined
  status: number
}

/** The arguments of a call, JSON among them read; both ways that Slack takes them. */
export function argsOf(body: string, contentType = ''): Readonly<Record<string, unknown>> {
  if (contentType.includes('json')) {
    const read: unknown = JSON.parse(body === '' ? '{}' : body)
    return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read)) : {}
  }
  return Object.fromEntries([...new URLSearchParams(body)].map(([name, value]) => [name, valueOf(name, value)]))
}

const written = new Set(['blocks', 'attachments', 'metadata', 'view'])

function valueOf(name: string, value: string): unknown {
  if (!written.has(name)) return value
  const read: unknown = JSON.parse(value)
  return read
}

/** Arguments as a form. */
export function formOf(args: Call['args']): string {
  const fields = Object.entries(args).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  return new URLSearchParams(fields).toString()
}

/** Whether an argument is given as true. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '1'
}

/** What a call is refused with for the limits it breaks, and every one of these. */
export type Broken = { readonly error: string; readonly messages: readonly string[] }

/**
 * The limits that a call breaks. They are the checker's, stricter than Slack in one point: chat.postMessage would take a
 * longer `text`, and chat.update not change it. A view's faults are those of its argument
 * (https://github.com/slackapi/bolt-js/issues/2509 for messages, …/reference/methods/views.open#errors).
 */
export function limitsBrokenBy({ method, args }: Pick<Call, 'method' | 'args'>): Broken | undefined {
  if (method.startsWith('views.')) return broken(faultsOfView(args['view']), () => 'invalid_arguments')
  return /^chat\.(?:post|update)/.test(method) ? messageBrokenBy(args) : undefined
}

/** The limits that a message breaks. */
export function messageBrokenBy(message: unknown): Broken | undefined {
  return broken(faultsOfMessage(message), (first) => {
    if (/^text: .*"too_big"/.test(first)) return 'msg_too_long'
    return first.startsWith('the blocks ') ? 'msg_blocks_too_long' : 'invalid_blocks'
  })
}

function broken(messages: readonly string[], errorOf: (first: string) => string): Broken | undefined {
  const [first] = messages
  return first === undefined ? undefined : { error: errorOf(first), messages }
}
