import { withoutControls } from '../../src/text/plain-text.ts'

/**
 * Words as they may reach a reader, whatever the archive held: line ends as "\n"; no control characters, bidirectional
 * overrides, invisible characters or halves of a character.
 */
export function literal(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => withoutControls(line).replaceAll(invisible, ''))
    .join('\n')
}

/**
 * What shows nothing and is no control character: marks of direction, soft hyphens, fillers, tags, variation selectors
 * of the supplement, surrogates without their other half. Joiners stay: some scripts and signs are made with them.
 */
const invisible =
  /\u034F|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u3164\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}\uD800-\uDFFF]/gu

/** Text for `text` and mrkdwn, where three signs begin what Slack reads as its own. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** What somebody wrote, of a text that Slack sends: it escapes three signs, once. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
