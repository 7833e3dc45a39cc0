import type { BackupRow } from '../../src/store/backup.ts'
import type { Store } from '../../src/store/store.ts'

/** Every row of a store, as it is backed up. */
export async function rowsOf(store: Store): Promise<readonly BackupRow[]> {
  const rows: BackupRow[] = []
  await store.backUp(async (row) => {
    rows.push(row)
  })
  return rows
}
