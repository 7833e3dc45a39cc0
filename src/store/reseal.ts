import type { Database } from './database.ts'
import { purposeOf as purposeOfInstallation } from './installations.ts'
import { keyOf, originOf } from './keys.ts'
import { purposeOf, type Seal } from './secrets.ts'

/** How many secrets were sealed anew, and how many no key opens any more. */
export type Resealed = { readonly sealed: number; readonly lost: number }

/** Seals all that is sealed anew, under the key that seals now; what changes meanwhile was sealed by whoever changed it. */
export async function reseal({ queries, write }: Database, { seal, unseal }: Seal): Promise<Resealed> {
  let [sealed, lost] = [0, 0]
  const anew = async (
    before: string,
    purpose: string,
    keep: (sealedAnew: string) => Promise<unknown>,
  ): Promise<void> => {
    const text = unseal(before, purpose)
    if (text === undefined) {
      lost += 1
      return
    }
    await keep(seal(text, purpose))
    sealed += 1
  }
  const secrets = await queries.selectFrom('secrets').select(['platform', 'workspace', 'key', 'sealed']).execute()
  for (const { sealed: before, ...id } of secrets)
    await anew(before, purposeOf(id), (sealedAnew) =>
      write((transaction) =>
        transaction
          .updateTable('secrets')
          .set({ sealed: sealedAnew })
          .where((where) => where.and({ ...keyOf(id), sealed: before }))
          .execute(),
      ),
    )
  const installations = await queries.selectFrom('installations').select(['platform', 'workspace', 'sealed']).execute()
  for (const { sealed: before, ...where } of installations)
    if (before !== null)
      await anew(before, purposeOfInstallation(where), (sealedAnew) =>
        write((transaction) =>
          transaction
            .updateTable('installations')
            .set({ sealed: sealedAnew })
            .where((of) => of.and({ ...originOf(where), sealed: before }))
            .execute(),
        ),
      )
  return { sealed, lost }
}
