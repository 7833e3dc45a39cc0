import { expect, it } from 'vitest'
import { planDue } from '../../../adapters/chat/planning.ts'
import type { Subscription } from '../../../src/subscription/subscription.ts'
import { library } from '../../cases/case.ts'
import { shelvesOf } from '../shelves.ts'
import { emptyStore } from './parts.ts'

const now = Date.parse('2024-03-10T09:00:00Z')
const due = (key: string, question: string): Subscription => ({
  key,
  place: { platform: 'p', workspace: 'w', channel: key },
  owner: '',
  question,
  schedule: { days: [1, 2, 3, 4, 5, 6, 7], at: 9 * 3600 },
  zone: 'UTC',
  made: now - 1,
  due: now,
})

it('one that cannot be planned or read keeps no other waiting', async () => {
  const store = await emptyStore()
  for (const each of [due('broken', 'calls'), due('unread', 'thanks'), due('well', 'calls in Mongolia')])
    await store.subscriptions.keep(each)
  const told: string[] = []
  const isAny = await planDue({
    store,
    holdings: shelvesOf(library),
    composeFor: () => (telling) => {
      if (telling.subscription.key === 'broken') throw new Error('no')
      return { subscription: telling.subscription, told: telling.told, deliveries: [] }
    },
    clock: () => now,
    now: () => now,
    alarm: (line) => told.push(line),
  })
  expect(isAny).toBe(true)
  const next = (await store.subscriptions.all()).map(({ key, due: at, why }) => [key, at, why])
  expect(next).toEqual([
    ['broken', now, undefined],
    ['unread', undefined, 'its question can no longer be read'],
    ['well', now + 86_400_000, undefined],
  ])
  expect(told).toEqual([
    'subscription unread is paused: its question can no longer be read',
    'the digest of subscription broken could not be planned: a fault in Callboard',
  ])
})
