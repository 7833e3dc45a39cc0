import { sql, type Transaction } from 'kysely'
import type { Tables } from '../tables.ts'

/**
 * Version 4: what a platform says of people stands under names of its own, and what they chose in their workspace, where
 * their platform has such. What was said is asked for again.
 */
export async function fourth(transaction: Transaction<Tables>): Promise<void> {
  const nowhere = sql.lit('@me')
  // Who was told of by their platform has the workspace that it told them in.
  const told = sql`select min(told.workspace) from preferences as told where told.platform = preferences.platform
    and told.scope = 'person' and told.about = preferences.about and told.name = 'asked' and told.workspace <> ${nowhere}`
  await sql`delete from preferences
    where scope = 'person' and workspace <> ${nowhere} and name in ('zone', 'language')`.execute(transaction)
  await sql`update preferences set workspace = (${told})
    where scope = 'person' and workspace = ${nowhere} and exists (${told} having count(*) > 0)`.execute(transaction)
  await sql`delete from preferences
    where scope = 'person' and workspace <> ${nowhere} and name = 'asked'`.execute(transaction)
}
