import { aboutIn } from './about.ts'
import type { Order } from './order.ts'

const whys: readonly (readonly [RegExp, 'why' | 'why not'])[] = [
  [
    /^why (?:did (?:i|we) (?:get|receive|see)|do (?:i|we) (?:get|see)|was (?:i|this channel) (?:told|sent)(?: about)?|am i (?:told|getting)(?: about)?) (.+)$/i,
    'why',
  ],
  [/^why (#?\d{1,3}|[a-z]{5}-[a-z]{5})$/i, 'why'],
  [
    /^why (?:not|did(?:n[’']t| not) (?:i|we) (?:get|receive|see)|was(?:n[’']t| not) (?:i|this channel) (?:told|sent)(?: about)?|did(?:n[’']t| not) you (?:tell|send) (?:me|us)(?: about)?) (.+)$/i,
    'why not',
  ],
]

/** "why 2?", "why didn’t we get the mapping survey?". */
export function whyOrder(text: string): Order | undefined {
  for (const [way, does] of whys) {
    const match = way.exec(text)
    if (match !== null) return { does, about: aboutIn(match[1] ?? '') }
  }
  return undefined
}
