import type { Trouble } from '../../src/store/trouble.ts'

/** What the codes of SQLite and of the file system mean: https://sqlite.org/rescode.html */
const troubles: readonly (readonly [code: RegExp, trouble: Trouble])[] = [
  [/^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/, 'locked'],
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT)/, 'full'],
  [/^(?:SQLITE_(?:READONLY|PERM|AUTH)|EACCES|EPERM|EROFS)/, 'refused'],
  [/^(?:SQLITE_CANTOPEN|ENOENT|ENOTDIR|EEXIST|ELOOP|EISDIR)/, 'gone'],
  [/^(?:SQLITE_IOERR|EIO|EMFILE|ENFILE)/, 'failing'],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, 'damaged'],
]

/** What an error means where the program is not at fault. */
export function troubleOf(cause: unknown): Trouble | undefined {
  if (!(cause instanceof Error)) return undefined
  // libsql gives no code where the file cannot be opened.
  if (cause.message.includes('Unable to open connection')) return 'gone'
  const code = 'code' in cause ? String(cause.code) : ''
  return troubles.find(([pattern]) => pattern.test(code))?.[1]
}
