import type { About } from './order.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** Which listing is meant: "2", "number 2", "fufik-sagom", "this", "the mapping survey". */
export function aboutIn(words: string): About {
  const number = /^(?:number |no\.? |#)?(\d{1,3})$/i.exec(words)?.[1]
  if (number !== undefined) return { number: Number(number) }
  const ordinal = ordinals.indexOf(/^(?:the )?(\w+)(?: one)?$/i.exec(words)?.[1]?.toLowerCase() ?? '')
  if (ordinal !== -1) return { number: ordinal + 1 }
  const id = /^[a-z]{5}-[a-z]{5}$/i.exec(words)?.[0]
  if (id !== undefined) return { id: id.toLowerCase() }
  return /^(?:this|it|that|these|them|this (?:one|call|listing))$/i.test(words)
    ? {}
    : { words: words.replace(/^the /i, '') }
}
