/**
 * What platforms put around words and nobody says: mentions and channels (`<@U123>`, `<#C1|general>`, `@everyone`),
 * links, e-mail addresses, emoji codes. A link's own words are kept.
 */
const inAngles = /<(?:[@#!:/]|a:|t:|id:)[^<>]*>|<(?:https?:|mailto:|tel:)[^<>|]*(?:\|(?=[^<>]*>)|>)/gi
const emoji = /(?<![a-z\d:]):[a-z][a-z\d_+-]*:(?![a-z\d:])/gi
const address = /^[("'“‘[]*(?:https?:\/\/|ftp:\/\/|www\.|mailto:|@[a-z\d]|[^\s@]+@[^\s@]+\.[a-z]{2})/i
const host = /^[("'“‘[]*[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|int|gov|edu|info|io)(?:[/:?#]|[\])"'”’.,;!?>]*$)/i

/** The text with its markup blank, so that offsets hold; signs of emphasis stay, for they stand inside of runs. */
export function withoutMarkup(text: string): string {
  if (!/[<:@]|\.[a-z]/i.test(text)) return text
  const plain = text.replaceAll(inAngles, blank).replaceAll(emoji, blank)
  return plain.replaceAll(/\S+/g, (word) => (address.test(word) || host.test(word) ? blank(word) : word))
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}
