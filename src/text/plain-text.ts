/** The text with its accents dropped, one character for one: offsets stay what they were. */
export function withoutAccents(text: string): string {
  return text.replaceAll(/[^\u0000-\u007F]/g, (character) => {
    const plain = character.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, '')
    return plain.length === character.length ? plain : character
  })
}

/** The text as most keyboards write it: letters with their accents in one sign, full-width signs as the narrow ones. */
export function composed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xff01 + 0x21))
}

/** The text in lower case, one character for one: offsets stay what they were. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replaceAll(/[^]/g, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  })
}

/**
 * What counts as inside a word, for a character class in patterns: letters and digits of every script, and none of the
 * general punctuation. Written out because `\p{L}` together with the flags i and u costs milliseconds to compile, a
 * pattern.
 */
export const wordCharacters = String.raw`a-zA-Z0-9\u00C0-\u1FFF\u2C00-\uD7FF`

/** Whether a UTF-16 unit is one of `wordCharacters`; NaN, past a text's end, is none. */
export function isWordCode(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  return code <= 0x1fff || (code >= 0x2c00 && code <= 0xd7ff)
}

/**
 * The text without what must never reach a screen: control characters, bidirectional overrides, zero-width characters;
 * tabs and hard spaces become spaces. The zero-width joiner stays inside words, where some scripts need it.
 */
export function withoutControls(text: string): string {
  return text
    .replaceAll(/[\t\u00A0\u202F]/g, ' ')
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
}
