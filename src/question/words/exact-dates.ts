import type { Span } from '../span.ts'

/** Whether listings are asked for whose date the page gives to the day, or those where it does not. */
export type ExactDate = 'exact' | 'rough'

const mayAsk = /\b(?:exact|precise|full|known|specific) (?:dates?|days?)\b/i
const asked =
  /\b(?:(?<none>without|lacking|with no|(?:(?:that|which) )?(?:have|has|had|give|gives) no)|with|having|(?:(?:that|which) )?(?:have|has|had|give|gives))(?: an?| the| their| its| any)? (?:exact|precise|full|known|specific) (?:dates?|days?)\b/i

/** "Activities with an exact date", "those without a known day". */
export function readExactDate(text: string): (Span & { readonly asked: ExactDate }) | undefined {
  const match = mayAsk.test(text) ? asked.exec(text) : null
  if (match === null) return undefined
  const span = { start: match.index, end: match.index + match[0].length }
  return { ...span, asked: match.groups?.['none'] === undefined ? 'exact' : 'rough' }
}
