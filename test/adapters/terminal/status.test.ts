import { createServer } from 'node:http'
import { PassThrough } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readSettings } from '../../../adapters/settings.ts'
import { storeFor } from '../../../adapters/store-for.ts'
import { status } from '../../../adapters/terminal/status.ts'
import type { Store } from '../../../src/store/store.ts'
import { capture, keep } from '../../contract/known-listings.ts'
import { now } from '../../contract/arrivals.ts'
import { reminder, subscription } from '../../contract/subscribed.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { programWith } from './program-sample.ts'

/** What `status` prints of a store, after this was done with it. */
async function told(
  done: (store: Store) => Promise<void>,
  options: { readonly json?: boolean } = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const settings = readSettings({ CALLBOARD_STATE: temporaryFolder(), ...environment })
  const store = await storeFor(settings, () => {})
  await done(store)
  await store.close()
  const output = new PassThrough()
  const program = programWith({ input: new PassThrough(), output, settings, clock: () => now })
  expect(await status(options, program)).toBe(0)
  output.end()
  return (await output.toArray()).join('').replaceAll(/\n(?=\S)(?!$)/g, '\n')
}

/** Two pages, of which one gives far less than it did, and things that are due. */
async function busy({ listings, subscriptions, reminders }: Store): Promise<void> {
  await keep(listings, [capture('whole.txt', 'A', { items: 3 }), capture('half.txt', 'A', { items: 12 })], [])
  await keep(listings, [capture('half.txt', 'B', { items: 2, state: 'doubted' })], [])
  await subscriptions.keep(subscription('a', { due: now - 1_200_000 }))
  await subscriptions.keep(subscription('b', { due: now + 1_200_000 }))
  await reminders.keep([reminder('r')])
}

describe('callboard status', () => {
  it('says what each page gave, what is due and late, and that the store answers', async () => {
    expect((await told(busy)).replaceAll(/\s+/g, ' ')).toBe(
      [
        'whole.txt: 3 items, read 2026-11-22T00:00:00+00:00',
        'half.txt: 2 items, read 2026-11-22T00:00:00+00:00; it gave 12 before and is not believed (callboard accept half.txt)',
        '0 listings are known.',
        '2 subscriptions.',
        'Digests: 1 due and not planned, the oldest for 1200 s; 0 planned and not sent; 1 of these late by more than ten minutes; 0 sent.',
        '1 reminder is due and not told.',
        '0 deliveries are not sent.',
        '0 arrivals are not done.',
        'The store answers.',
        'Whether the platforms are connected is not known: set CALLBOARD_PORT, and the running bot says it. ',
      ].join(' '),
    )
  })

  it('says it as JSON', async () => {
    expect(JSON.parse(await told(busy, { json: true }))).toMatchObject({
      digestsDue: 1,
      digestsLate: 1,
      remindersDue: 1,
      pages: [{ page: 'whole.txt' }, { page: 'half.txt', items: 2, normal: 12, isDoubted: true }],
      adapters: null,
    })
  })

  it('says of a running bot which platforms it is connected with', async () => {
    const adapters = [
      { name: 'slack', isOpen: true },
      { name: 'discord', isOpen: false },
    ]
    const server = createServer((_request, response) => response.end(JSON.stringify({ adapters })))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    expect(await told(busy, {}, { CALLBOARD_PORT: port })).toMatch(/slack: connected\ndiscord: not connected\n$/)
    server.close()
    expect(await told(busy, {}, { CALLBOARD_PORT: '1' })).toMatch(/The bot does not answer on port 1/)
  })
})
