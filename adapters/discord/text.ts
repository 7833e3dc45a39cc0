/**
 * Words as Discord's markdown shows them: as they are. Signs that mean something anywhere are escaped anywhere, the others
 * where they would begin a heading, a quote, a list, small print or an address; the words of an emphasis or a link begin
 * what counts as a line of its own.
 */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\\*_~`|<[\]]/g, '\\$&')
    .replaceAll(/@(?=everyone|here)/gi, '\\@')
    .replaceAll(/:(?=\/\/)/g, '\\:')
    .replaceAll(/^(\s*\d*)([#>+.)-])/gm, '$1\\$2')
}
