import type { Intent } from '../intent.ts'

/** A question as a condition: what it finds, without what was asked of that. */
export function plainly(intent: Intent): Intent {
  const { table: _table, detail: _detail, positions: _positions, ids: _ids, limit: _limit, ...rest } = intent
  return { ...rest, act: 'find', assumed: [] }
}
