import type { Claim } from '../span.ts'

/** The address to which a name before its @ belongs, where the archive has one. */
export type AddressOf = (name: string) => string | undefined

const address = /(?<![<\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const name = String.raw`([A-Za-z][\w+-]*(?:\.[\w+-]+)*)(?![\w@])`
const sentTo = new RegExp(
  String.raw`\b(?:(?:go|goes|going|sent|send|submitted|addressed|directed|write|written|e-?mailed|mailed|apply) to|e-?mail|contacting|contact (?:is|person is)) ${name}`,
  'gi',
)
const further = new RegExp(
  String.raw`^\W*(?:(?:and|or|but|not|what about|how about|only|just|the ones|those|also),? )*(?:to|for|with) ${name}`,
  'gi',
)

/**
 * The address that a question asks about: written out, or by the name before its @ where something is sent to it
 * ("which calls go to …?"); a question after one about an address may only say "and to …?".
 */
export function readContact(text: string, addressOf: AddressOf, isAfterOne: boolean): Claim<string> | undefined {
  const written = text.includes('@') ? address.exec(text) : null
  if (written !== null) return claimOf(written.index, written[0], written[0].toLowerCase())
  for (const pattern of isAfterOne ? [sentTo, further] : [sentTo]) {
    for (const match of text.matchAll(pattern)) {
      const [whole, said = ''] = match
      const known = addressOf(said.toLowerCase())
      if (known !== undefined) return claimOf(match.index + whole.length - said.length, said, known)
    }
  }
  return undefined
}

function claimOf(start: number, written: string, meaning: string): Claim<string> {
  return { start, end: start + written.length, written, meaning }
}
