import { afterEach, describe, expect, it } from 'vitest'
import type { Facts } from '../../adapters/facts.ts'
import { serveHealth } from '../../adapters/health.ts'
import { metricsOf, type Metrics } from '../../adapters/metrics.ts'

const now = Date.UTC(2024, 2, 10)
const well: Facts = {
  adapters: [{ name: 'slack', isOpen: true }],
  state: {
    arrivals: 1,
    deliveries: 2,
    oldestDelivery: Date.now() - 60_000,
    subscriptions: 3,
    digestsSent: 4,
    digestsUnsent: 2,
    digestsLate: 1,
    digestsDue: 1,
    oldestDigest: now - 5_000,
    remindersDue: 0,
    listings: 45,
    pages: [{ page: 'a "b".txt', items: 3, normal: 12, read: now, isDoubted: true }],
  },
}

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

// Below those that the system gives to whoever asks for any.
let port = 21_870

async function told(
  facts: Facts,
  metrics: Metrics = metricsOf(),
): Promise<(path: string, method?: string) => Promise<Response>> {
  port += 1
  const at = port
  const serving = { host: '127.0.0.1', port: at, facts: () => Promise.resolve(facts), metrics, clock: () => now }
  const { stop } = await serveHealth(serving)
  stops.push(stop)
  return (path, method = 'GET') => fetch(`http://127.0.0.1:${at}${path}`, { method })
}

describe('/health', () => {
  it.each<[string, Facts, number, unknown]>([
    ['all is well', well, 200, { status: 'ok', wrong: [], adapters: well.adapters }],
    [
      'a platform is not connected',
      { ...well, adapters: [{ name: 'slack', isOpen: false }] },
      503,
      { status: 'ill', wrong: ['slack'], adapters: [{ name: 'slack', isOpen: false }] },
    ],
    ['the store is away', { adapters: [] }, 503, { status: 'ill', wrong: ['store'], adapters: [] }],
  ])('says whether %s', async (_what, facts, status, body) => {
    const response = await (await told(facts))('/health')
    expect([response.status, await response.json()]).toEqual([status, body])
  })

  it('is all that is told, beside the metrics, and only to who asks', async () => {
    const ask = await told(well)
    expect((await ask('/')).status).toBe(404)
    expect((await ask('/health/../secret')).status).toBe(404)
    expect((await ask('/health', 'POST')).status).toBe(405)
    expect((await ask('/health?x=1')).status).toBe(200)
  })

  it('names a port that is taken, and the way out', async () => {
    await told(well)
    port -= 1
    await expect(told(well)).rejects.toThrow(/another program has it; choose another with CALLBOARD_PORT/)
  })
})

describe('/metrics', () => {
  it('tell what waits, is late and is connected, for Prometheus', async () => {
    const metrics = metricsOf()
    metrics.delivered('slack', 'sent')
    metrics.delivered('slack', 'sent')
    const text = await (await (await told(well, metrics))('/metrics')).text()
    for (const line of [
      'callboard_store_up 1',
      'callboard_adapter_connected{adapter="slack"} 1',
      'callboard_deliveries_waiting 2',
      'callboard_digests_due 1',
      'callboard_digests_sent 4',
      'callboard_digests_unsent 2',
      'callboard_digests_late 1',
      'callboard_digests_late_seconds 5',
      'callboard_page_items{page="a \\"b\\".txt"} 3',
      'callboard_page_items_normal{page="a \\"b\\".txt"} 12',
      'callboard_deliveries_total{platform="slack",became="sent"} 2',
    ])
      expect(text).toContain(`${line}\n`)
  })
})
