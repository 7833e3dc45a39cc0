/**
 * Who lives: each worker has a lock of the server's, held by a session until that ends. Shared, so that a session which
 * takes the place of one that was lost need not wait for the server to miss it.
 */
export const lives = 'select pg_advisory_lock_shared(hashtextextended($1, 0))'

export const livesNoMore = 'select pg_advisory_unlock_all()'

/** Of some workers, those that have none; looked up, for a session that tries a lock gets it where it is its own. */
export const ended = `
  select name from unnest($1::text[]) as named (name) where not exists (
    select from pg_locks
    where locktype = 'advisory' and granted and objsubid = 1
      and database = (select oid from pg_database where datname = current_database())
      and (classid::bigint << 32 | objid::bigint) = hashtextextended(name, 0)
  )`
