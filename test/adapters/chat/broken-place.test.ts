import { expect, it } from 'vitest'
import { notTold } from '../../../adapters/chat/broken-place.ts'
import type { Subscription } from '../../../src/subscription/subscription.ts'
import { delivery, now, origin } from '../../contract/arrivals.ts'
import { day, planned, subscription, told } from '../../contract/subscribed.ts'
import { emptyStore, plainSurface } from './parts.ts'

it.each<[string, Subscription]>([
  ['a first digest: what is on', subscription('s')],
  ['a later one: what came since the one before', subscription('s', { covered: now - day })],
])('where a place refused %s is told once it takes something again', async (_what, due) => {
  const store = await emptyStore()
  await store.subscriptions.keep(due)
  const { digest } = planned(due, [])
  await store.subscriptions.plan(due, [], () => planned(due, [told('a')]), now)
  const held = { attempt: 1, until: now, lane: 'channel C1', planned: now, isDoubtful: false }
  const refused = { ...origin, ...delivery(`${digest.key} 0`, { answer: digest.key }), ...held }
  await notTold(refused, 'is_archived', store, plainSurface, now)
  const { due: _due, ...rest } = due
  const why = 'its channel took no message (is_archived)'
  expect(await store.subscriptions.of(origin, 's')).toEqual({ ...rest, paused: Infinity, why })
  expect(await store.subscriptions.toldOf(due, 'a')).toEqual([])
})
