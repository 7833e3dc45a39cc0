/**
 * Words as Discord's markdown shows them: as they are. Signs that mean something anywhere are escaped anywhere, the others
 * where they would begin a heading, a quote, a list, small print or an address; `startsLine` where nothing stands before.
 */
export function escaped(text: string, startsLine = true): string {
  const inLine = text
    .replaceAll(/[\\*_~`|<[\]]/g, '\\$&')
    .replaceAll(/@(?=everyone|here)/gi, '\\@')
    .replaceAll(/:(?=\/\/)/g, '\\:')
  return inLine
    .split('\n')
    .map((line, index) => (index > 0 || startsLine ? line.replace(/^(\s*\d*)([#>+.)-])/, '$1\\$2') : line))
    .join('\n')
}
