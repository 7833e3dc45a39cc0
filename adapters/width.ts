import { eastAsianWidth } from 'get-east-asian-width'

/** The columns a text takes on a terminal: wide characters two, combining marks none (Unicode UAX 11). */
export function widthOf(text: string): number {
  if (/^[\u0020-\u02FF]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

function widthOfCharacter(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x300) return 1
  return /[\p{Mn}\p{Me}\p{Cf}]/u.test(character) ? 0 : eastAsianWidth(codePoint)
}

/**
 * The text in lines of at most `width` columns, broken at blanks and between wide characters. Nothing is cut: a word
 * that no line holds (an address) stands whole on a line of its own. Line ends in the text stay.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width))
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  for (const word of text.split(' ').filter((part) => part !== '')) {
    for (const [index, piece] of piecesOf(word).entries()) {
      const pieceWidth = widthOf(piece)
      const blank = index === 0 && line !== '' ? ' ' : ''
      if (line !== '' && lineWidth + blank.length + pieceWidth > width) {
        lines.push(line)
        line = piece
        lineWidth = pieceWidth
      } else {
        line += blank + piece
        lineWidth += blank.length + pieceWidth
      }
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** The parts of a word that must stay together: each wide character with the marks that close it, runs of all others. */
function piecesOf(word: string): readonly string[] {
  if (/^[\u0020-\u10FF\u2000-\u206F]*$/.test(word)) return [word]
  const pieces: string[] = []
  let canBreak = false
  for (const character of word) {
    const isWide = widthOfCharacter(character) === 2
    const staysWithLast = widthOfCharacter(character) === 0 || /[\p{Pe}\p{Pf}\p{Po}]/u.test(character)
    const last = pieces.at(-1)
    if (last === undefined || (!staysWithLast && (canBreak || isWide) && !/\p{Ps}$/u.test(last))) pieces.push(character)
    else pieces[pieces.length - 1] = last + character
    if (widthOfCharacter(character) > 0) canBreak = isWide
  }
  return pieces
}
