import * as z from 'zod/mini'
import { stringsIn } from './limits-checker.ts'

const element = z.object({
  type: z.string(),
  text: z.optional(z.string()),
})
const rich = z.object({ type: z.string(), elements: z.array(element) })
const block = z.object({
  type: z.string(),
  text: z.optional(z.object({ text: z.string() })),
  elements: z.optional(z.array(z.unknown())),
})
const labelled = z.object({ text: z.union([z.string(), z.object({ text: z.string() })]) })

/** The words of blocks as a reader sees them, a line for each block or button. */
export function seenIn(blocks: readonly unknown[]): string {
  return blocks.map((each) => seenInBlock(block.parse(each))).join('\n')
}

function seenInBlock({ type, text, elements = [] }: z.infer<typeof block>): string {
  if (type === 'rich_text') {
    return elements
      .map((each) => {
        const inner = rich.parse(each).elements
        return inner.map(({ text: words = '' }) => words).join('')
      })
      .join('\n')
  }
  const labels = elements.map((each) => labelled.parse(each).text)
  return [text?.text ?? '', ...labels.map((label) => (typeof label === 'string' ? label : label.text))].join('\n')
}

/** What could mention, notify, format or mislead in blocks: markup, elements that name somebody, links that hide a host. */
export function dangersIn(blocks: readonly unknown[]): readonly string[] {
  const dangers: string[] = []
  walk(blocks, (value) => {
    const { type, text, url, emoji } = value
    if (type === 'mrkdwn') dangers.push(`mrkdwn: ${String(text)}`)
    if (type === 'plain_text' && emoji !== false) dangers.push(`emoji in ${String(text)}`)
    if (['user', 'usergroup', 'channel', 'broadcast', 'team', 'emoji', 'color', 'image'].includes(String(type)))
      dangers.push(`an element ${String(type)}`)
    if (typeof url === 'string') dangers.push(...linkDangers(url, String(text)))
  })
  const shown = stringsIn(blocks, (key) => key === 'text')
  return [...dangers, ...shown.filter((words) => hidden.test(words)).map((words) => `hidden characters in ${words}`)]
}

const hidden = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/u

/** Links go where they say: over http or https, without userinfo, their host beside them. */
function linkDangers(url: string, shown: string): readonly string[] {
  const { protocol, username, password, host } = new URL(url)
  return [
    ...(protocol === 'http:' || protocol === 'https:' ? [] : [`a link with ${protocol}`]),
    ...(username === '' && password === '' ? [] : [`userinfo in ${url}`]),
    ...(/[|<>\s]/.test(url) || hidden.test(url) ? [`signs that end a link in ${url}`] : []),
    ...(shown.includes(host) ? [] : [`${shown} hides ${host}`]),
  ]
}

function walk(value: unknown, visit: (value: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, visit)
  else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    visit(Object.fromEntries(entries))
    for (const [, each] of entries) walk(each, visit)
  }
}

/** What could be read as markup in `text`: a sign of Slack's own that is not escaped. */
export function dangersInText(text: string): readonly string[] {
  return [
    ...(/[<>]/.test(text) ? [`markup in ${text}`] : []),
    ...(/&(?!amp;|lt;|gt;)/.test(text) ? [`an ampersand in ${text}`] : []),
    ...(hidden.test(text) ? [`hidden characters in ${text}`] : []),
  ]
}

/** What stands in `text`, as it is read aloud. */
export function heardIn(text: string): string {
  return text.replaceAll(/&(amp|lt|gt);/g, (_written, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '')
}
