import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../store/places.ts'
import { chaos } from './chaos.ts'
import { shipped } from './shipped.ts'

describe.each(kinds.filter(({ name }) => !name.startsWith('PGlite')))('on $name', (kind) => {
  it('processes that are killed send each digest once', async () => {
    const { setting } = await kind.place()
    const run = {
      program: join(shipped(), 'dist/callboard.js'),
      store: setting,
      digests: 48,
      processes: 3,
      kills: 8,
      random: Math.random,
    } as const
    expect(await chaos({ ...run, pause: [100, 1200] })).toEqual({ sent: 48, lost: 0, doubled: 0, kills: 8 })
  }, 240_000)
})
