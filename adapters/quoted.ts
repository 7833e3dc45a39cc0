const longest = 60

/** Words that are not ours, fit for one line of a message: in quotes, controls made visible, cut with its length said. */
export function quoted(words: string): string {
  const start = words.length > longest ? words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '') : words
  const shown = escaped(JSON.stringify(start))
  return start === words ? shown : `${shown}… (${words.length} characters)`
}

/** The text with every character that can steer a terminal written as `\u…`; JSON stays JSON. */
export function escaped(text: string): string {
  return text.replaceAll(
    /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
