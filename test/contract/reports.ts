import { expect, it } from 'vitest'
import type { Reports } from '../../src/store/reports.ts'
import { now, origin, otherOrigins } from './arrivals.ts'

const report = { ...origin, key: 'a', asked: 'calls in \0Peru', shown: '\uD800 4 calls', at: now }

/** What every keeper of reports must do; `make` gives an empty one. */
export function reportsContract(make: () => Promise<Reports>): void {
  it('has all of them, the newest first', async () => {
    const reports = await make()
    const all = [report, ...otherOrigins.map((each) => ({ ...report, ...each })), { ...report, key: 'b' }]
    for (const each of all) await reports.keep(each)
    expect(await reports.all()).toEqual(all.toReversed())
  })

  it('keeps one under a key once', async () => {
    const reports = await make()
    await reports.keep(report)
    await reports.keep({ ...report, asked: 'something else' })
    expect(await reports.all()).toEqual([report])
  })
}
