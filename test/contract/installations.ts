import { expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { now, origin, otherOrigins } from './arrivals.ts'
import { rowsOf } from './rows.ts'

/** What every keeper of installations must do; `make` gives an empty store. */
export function installationsContract(make: () => Promise<Store>): void {
  it('keeps the installation of each workspace, sealed, and the last one', async () => {
    const { installations, ...store } = await make()
    for (const [at, each] of [origin, ...otherOrigins].entries()) await installations.keep(each, `token ${at}`, now)
    await installations.keep(origin, 'token anew', now + 1)
    expect(await installations.of(origin)).toEqual({ text: 'token anew', at: now + 1 })
    for (const [at, each] of otherOrigins.entries())
      expect(await installations.of(each)).toEqual({ text: `token ${at + 1}`, at: now })
    expect(await installations.of({ ...origin, workspace: 'T0' })).toBeUndefined()
    expect(JSON.stringify(await rowsOf({ installations, ...store }))).not.toContain('token')
  })

  it('knows which workspaces are served by that of their organization, until they are forgotten', async () => {
    const store = await make()
    const { installations } = store
    const organization = { ...origin, workspace: 'E1' }
    await installations.keep(organization, 'of all', now)
    await installations.serve(origin, 'E1', now)
    await installations.serve(origin, 'E1', now)
    for (const other of otherOrigins) await installations.serve(other, 'E2', now)
    expect(await installations.of(origin)).toEqual({ organization: 'E1', at: now })
    expect(await installations.servedBy(organization)).toEqual([{ ...origin, at: now }])
    for (const each of [organization, origin]) await store.forget(each, now)
    expect([await installations.of(origin), await installations.of(organization)]).toEqual([undefined, undefined])
    expect(await installations.servedBy({ ...origin, workspace: 'E2' })).toHaveLength(1)
  })
}
