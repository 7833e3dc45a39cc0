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
