import { describe, expect, it } from 'vitest'
import { troubleOf as ofPostgres } from '../../adapters/postgres/trouble.ts'
import { troubleOf as ofSqlite } from '../../adapters/sqlite/trouble.ts'

const withCode = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code })

describe('an error of SQLite', () => {
  it.each([
    ['SQLITE_BUSY', 'locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'locked'],
    ['SQLITE_FULL', 'full'],
    ['ENOSPC', 'full'],
    ['SQLITE_READONLY_DBMOVED', 'refused'],
    ['EACCES', 'refused'],
    ['SQLITE_CANTOPEN', 'gone'],
    ['SQLITE_IOERR_FSYNC', 'failing'],
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_ERROR', undefined],
    ['SQLITE_CONSTRAINT_UNIQUE', undefined],
    ['', undefined],
  ])('%s: %s', (code, expected) => {
    expect(ofSqlite(withCode(code))).toBe(expected)
  })
})

describe('an error of PostgreSQL', () => {
  it.each([
    ['53100', 'full'],
    ['57P01', 'gone'],
    ['08006', 'gone'],
    ['ECONNREFUSED', 'gone'],
    ['28P01', 'refused'],
    ['3D000', 'refused'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'refused'],
    ['40P01', 'locked'],
    ['42P01', undefined],
    ['23505', undefined],
    ['', undefined],
  ])('%s: %s', (code, expected) => {
    expect(ofPostgres(withCode(code))).toBe(expected)
  })

  it.each([
    ['Connection terminated unexpectedly', 'gone'],
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'refused'],
    ['a fault of ours', undefined],
  ])('that says "%s": %s', (message, expected) => {
    expect(ofPostgres(new Error(message))).toBe(expected)
  })
})
