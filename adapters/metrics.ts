import { Counter, Gauge, Registry } from 'prom-client'
import type { Facts } from './facts.ts'

/** What is counted while the bot runs, and how it all is written for Prometheus. */
export type Metrics = {
  /** An attempt to send came to an end, or was put off. */
  readonly delivered: (platform: string, became: 'sent' | 'later' | 'never') => void
  /** https://prometheus.io/docs/instrumenting/exposition_formats/ */
  readonly text: (facts: Facts, now: number) => Promise<string>
  readonly contentType: string
}

/** The metrics of a process, in a registry of their own. */
export function metricsOf(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const gauge = (name: string, help: string, labelNames: readonly string[] = []): Gauge =>
    new Gauge({ name: `callboard_${name}`, help, labelNames: [...labelNames], registers })
  const deliveries = new Counter({
    name: 'callboard_deliveries_total',
    help: 'Attempts to send, by what became of them.',
    labelNames: ['platform', 'became'],
    registers,
  })
  const gauges = {
    store: gauge('store_up', 'Whether the store answers.'),
    adapter: gauge('adapter_connected', 'Whether a platform’s connection is open.', ['adapter']),
    arrivals: gauge('arrivals_waiting', 'Arrivals that are not done.'),
    deliveries: gauge('deliveries_waiting', 'Deliveries that are not sent.'),
    oldest: gauge('oldest_unsent_seconds', 'How long the oldest due delivery has waited.'),
    subscriptions: gauge('subscriptions', 'Subscriptions of all places.'),
    sent: gauge('digests_sent', 'Digests that were sent and are kept.'),
    unsent: gauge('digests_unsent', 'Digests that are planned and of which a part is not sent.'),
    due: gauge('digests_due', 'Digests that are due and not planned.'),
    late: gauge('digests_late', 'Digests that should have gone out more than ten minutes ago.'),
    longest: gauge('digests_late_seconds', 'How late the longest due digest is.'),
    reminders: gauge('reminders_due', 'Reminders that are due and not told.'),
    listings: gauge('listings', 'Listings that are known.'),
    items: gauge('page_items', 'Items that a page gave when it was read last.', ['page']),
    normal: gauge('page_items_normal', 'Items that a page gave when it was believed last.', ['page']),
    read: gauge('page_read_timestamp_seconds', 'When a page was first read as it is now.', ['page']),
  }
  return {
    contentType: registry.contentType,
    delivered: (platform, became) => deliveries.inc({ platform, became }),
    text: async ({ state, adapters }, now) => {
      gauges.store.set(state === undefined ? 0 : 1)
      for (const { name, isOpen } of adapters) gauges.adapter.set({ adapter: name }, isOpen ? 1 : 0)
      if (state !== undefined) {
        gauges.arrivals.set(state.arrivals)
        gauges.deliveries.set(state.deliveries)
        gauges.oldest.set(secondsSince(state.oldestDelivery, Date.now()))
        gauges.subscriptions.set(state.subscriptions)
        gauges.sent.set(state.digestsSent)
        gauges.unsent.set(state.digestsUnsent)
        gauges.due.set(state.digestsDue)
        gauges.late.set(state.digestsLate)
        gauges.longest.set(secondsSince(state.oldestDigest, now))
        gauges.reminders.set(state.remindersDue)
        gauges.listings.set(state.listings)
        for (const each of [gauges.items, gauges.normal, gauges.read]) each.reset()
        for (const { page, items, normal, read } of state.pages) {
          gauges.items.set({ page }, items)
          gauges.normal.set({ page }, normal)
          gauges.read.set({ page }, read / 1000)
        }
      }
      return registry.metrics()
    },
  }
}

function secondsSince(instant: number | undefined, now: number): number {
  return instant === undefined ? 0 : Math.max(0, now - instant) / 1000
}
