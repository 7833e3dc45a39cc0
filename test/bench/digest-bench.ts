import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chaos } from '../adapters/chaos.ts'
import type { Row } from './row.ts'

const [digests, processes, kills] = [504, 3, 60]

/**
 * Digests to both platforms by processes that are killed at random moments, with replies that are lost, late, refused and
 * limited: what the peers counted. On SQLite, and on the PostgreSQL of CALLBOARD_TEST_POSTGRES where there is one, whose
 * tables must not be there yet.
 */
export async function digestBench(program: string): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-bench-'))
  const server = process.env['CALLBOARD_TEST_POSTGRES'] ?? ''
  const stores: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['SQLite', { CALLBOARD_STATE: folder }],
    ...(server === '' ? [] : [['PostgreSQL', { CALLBOARD_STATE: folder, DATABASE_URL: server }] as const]),
  ]
  const rows: Row[] = []
  try {
    for (const [name, store] of stores) {
      const run = { program, store, digests, processes, kills, pause: [100, 1600], random: Math.random } as const
      const { sent, lost, doubled } = await chaos(run)
      const by = `${digests} digests by ${processes} processes killed ${kills} times, ${name}`
      rows.push(
        { measured: `${by}: sent`, value: sent, unit: 'digests' },
        { measured: `${by}: lost`, value: lost, unit: 'digests' },
        { measured: `${by}: doubled`, value: doubled, unit: 'digests' },
      )
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
