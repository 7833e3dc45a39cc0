import { expect, it } from 'vitest'
import type { UnansweredCount } from '../../src/answer/unanswered.ts'

const day = '2024-03-11'

/** What every count of questions without an answer must do; `make` gives an empty one. */
export function unansweredContract(make: () => UnansweredCount | Promise<UnansweredCount>): void {
  it('counts the same question once, in any case, with the day it was first asked', async () => {
    const count = await make()
    await count.note({ why: 'nothing found', question: 'calls in Peru', day })
    await count.note({ why: 'nothing found', question: 'Calls in Peru', day: '2024-03-12' })
    expect(await count.counts()).toEqual([{ why: 'nothing found', question: 'calls in Peru', day, times: 2 }])
  })

  it('has the most frequent first and keeps the reasons apart', async () => {
    const count = await make()
    await count.note({ why: 'not understood', question: 'blue', day })
    await count.note({ why: 'nothing found', question: 'calls in Peru', day })
    await count.note({ why: 'nothing found', question: 'calls in Peru', day })
    expect((await count.counts()).map(({ why, times }) => [why, times])).toEqual([
      ['nothing found', 2],
      ['not understood', 1],
    ])
  })
}
