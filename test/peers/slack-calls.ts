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

/** Every limit that a call breaks. */
export function limitsBrokenBy({ method, args }: Pick<Call, 'method' | 'args'>): readonly string[] {
  if (method.startsWith('views.')) return faultsOfView(args['view'])
  return /^chat\.(?:post|update)/.test(method) ? faultsOfMessage(args) : []
}
