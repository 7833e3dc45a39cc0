import type { Trouble } from '../../src/store/trouble.ts'

/** What the codes of PostgreSQL and of the network mean: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const troubles: readonly (readonly [code: RegExp, trouble: Trouble])[] = [
  [/^(?:40001|40P01|55P03|57014)$/, 'locked'],
  [/^(?:53100|53200|53400)$/, 'full'],
  [/^(?:28...|3D000|42501|25006|.*_CERT.*|ERR_TLS_.*|ERR_SSL_.*)$/, 'refused'],
  [/^(?:58030)$/, 'failing'],
  [/^(?:XX001|XX002)$/, 'damaged'],
  [/^(?:08...|25P03|53300|57P..|E[A-Z]+)$/, 'gone'],
]

/** What pg says in words alone. */
const said: readonly (readonly [words: RegExp, trouble: Trouble])[] = [
  [/^(?:Connection terminated|timeout exceeded when trying|Query read timeout|Client has encountered)/, 'gone'],
  [/^(?:SASL|The server does not support SSL)/, 'refused'],
]

/** What an error means where the program is not at fault. */
export function troubleOf(cause: unknown): Trouble | undefined {
  if (!(cause instanceof Error)) return undefined
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  const found = troubles.find(([pattern]) => pattern.test(code)) ?? said.find(([words]) => words.test(cause.message))
  return found?.[1]
}
