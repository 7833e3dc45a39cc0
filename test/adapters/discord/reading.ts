import { parse } from 'discord-markdown-parser'
import * as z from 'zod/mini'

const node = z.looseObject({
  type: z.string(),
  content: z.optional(z.unknown()),
  name: z.optional(z.string()),
  target: z.optional(z.string()),
})
type Node = z.infer<typeof node>
const component = z.looseObject({
  type: z.number(),
  content: z.optional(z.string()),
  label: z.optional(z.string()),
  components: z.optional(z.array(z.unknown())),
  options: z.optional(z.array(z.object({ label: z.string() }))),
})

/** The markdown of each text of a message's components, parsed by a parser that is not ours. */
function nodesIn(components: readonly unknown[]): readonly (readonly Node[])[] {
  return components.flatMap((each) => {
    const { content } = component.parse(each)
    return content === undefined ? [] : [parsed(content)]
  })
}

/** What was parsed last: the parser is slow, and each reader looks at the same texts. */
let last = new Map<string, readonly Node[]>()

function parsed(content: string): readonly Node[] {
  const before = last.get(content)
  if (before !== undefined) return before
  const nodes = z.array(node).parse(parse(content, 'extended'))
  if (last.size > 100) last = new Map()
  last.set(content, nodes)
  return nodes
}

const inside = ({ content }: Node): readonly Node[] => (Array.isArray(content) ? z.array(node).parse(content) : [])

/** The words of components as a reader sees them, a line for each text, button or option. */
export function seenIn(components: readonly unknown[]): string {
  return components.map(seenInComponent).join('\n')
}

function seenInComponent(given: unknown): string {
  const { content, label = '', components = [], options = [] } = component.parse(given)
  if (content !== undefined) return parsed(content).map(seenInNode).join('')
  return [label, ...options.map((option) => option.label), ...components.map(seenInComponent)].join('\n')
}

function seenInNode(given: Node): string {
  const { type, content, name = '' } = given
  if (type === 'br' || type === 'newline') return '\n'
  if (type === 'twemoji') return name
  // What stands apart ends its line.
  const end = type === 'subtext' || type === 'blockQuote' || type === 'codeBlock' ? '\n' : ''
  return (typeof content === 'string' ? content : inside(given).map(seenInNode).join('')) + end
}

/** The addresses that can be followed from components. */
export function linksIn(components: readonly unknown[]): readonly string[] {
  return nodesIn(components).flat().flatMap(linksInNode)
}

function linksInNode(given: Node): readonly string[] {
  const own = given.type === 'link' || given.type === 'url' ? [given.target ?? ''] : []
  return [...own, ...inside(given).flatMap(linksInNode)]
}

/** What an answer is written with; anything else in a text is somebody else's markup. */
const ours = new Set([
  'text',
  'br',
  'newline',
  'twemoji',
  'strong',
  'link',
  'timestamp',
  'subtext',
  'blockQuote',
  'codeBlock',
])
const hidden = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/u

/** What could mention, notify, format or mislead in components. */
export function dangersIn(components: readonly unknown[]): readonly string[] {
  const shown = seenIn(components)
  return [
    ...nodesIn(components).flat().flatMap(dangersInNode),
    ...(hidden.test(shown) ? [`hidden characters in ${shown}`] : []),
  ]
}

function dangersInNode(given: Node): readonly string[] {
  const own = ours.has(given.type) ? [] : [`markup: ${given.type}`]
  return [...own, ...(given.type === 'link' ? linkDangers(given) : []), ...inside(given).flatMap(dangersInNode)]
}

/** Links go where they say: over http or https, without userinfo, their host beside them. */
function linkDangers(given: Node): readonly string[] {
  const { protocol, username, password, host } = new URL(given.target ?? '')
  return [
    ...(protocol === 'http:' || protocol === 'https:' ? [] : [`a link with ${protocol}`]),
    ...(username === '' && password === '' ? [] : [`userinfo in ${given.target}`]),
    ...(seenInNode(given).includes(host) ? [] : [`${seenInNode(given)} hides ${host}`]),
  ]
}
