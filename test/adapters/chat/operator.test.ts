import { describe, expect, it } from 'vitest'
import { hearing, operatorFor, withoutSecrets, type Alarm } from '../../../adapters/chat/operator.ts'
import { parcelText } from '../../../adapters/chat/parcel.ts'
import { notices } from '../../../src/answer/notices.ts'
import type { Delivery } from '../../../src/outbox/delivery.ts'
import type { HeldDelivery } from '../../../src/outbox/outbox.ts'
import type { Store } from '../../../src/store/store.ts'
import { delivery, now, origin } from '../../contract/arrivals.ts'
import { emptyStore, plainSurface, saidIn, sendAll, until, type Clock } from './parts.ts'

const hour = 3_600_000
const name = 'Chat'

/** An operator with a log, and the channel for alarms that is given. */
function operator(
  store: Pick<Store, 'outbox'>,
  channel: string | undefined,
): { readonly log: string[]; readonly clock: Clock; readonly alarm: Alarm } {
  const [log, clock] = [Array.of<string>(), { at: now }]
  const warn = (line: string): void => void log.push(line)
  const alarm = operatorFor({ warn }, store, { name, origin, render: plainSurface.render }, channel, () => clock.at)
  return { log, clock, alarm }
}

describe('a line for the operator', () => {
  it.each([
    ['a token of a bot', 'xoxb-1-Ab_c was refused', '[token] was refused'],
    ['a token of an app', 'with xapp-1-A0-2-ff.', 'with [token].'],
    ['an address', 'to https://hooks.slack.com/x?y=z: gone', 'to [address] gone'],
    ['each of several', 'xoxp-1 xoxe-2 http://a.b', '[token] [token] [address]'],
    ['nothing secret', 'post in C1 did not go out: is_archived', 'post in C1 did not go out: is_archived'],
  ])('shows no secrets: %s', (_what, line, shown) => {
    expect(withoutSecrets(line)).toBe(shown)
  })

  it('is in the log each time, and in the channel for alarms once an hour', async () => {
    const store = await emptyStore()
    const { log, clock, alarm } = operator(store, 'OPS')
    const moments: readonly [number, string][] = [
      [0, 'one'],
      [1, 'one'],
      [2, 'two xoxb-1'],
      [hour - 1, 'one'],
      [hour, 'one'],
      [hour, 'two xoxb-1'],
    ]
    for (const [after, line] of moments) {
      clock.at = now + after
      alarm(line)
    }
    const lines = ['one', 'one', 'two [token]', 'one', 'one', 'two [token]']
    expect(log).toEqual(lines.map((line) => `${name}: ${line}`))
    await store.outbox.plan([delivery('last', { due: now + hour })], now)
    const posted = await sendAll(store, now + hour)
    expect(posted.filter(({ key }) => key !== 'last').map(saidIn)).toEqual(['one', 'two [token]', 'one', 'two [token]'])
    expect(posted[0]).toMatchObject({ act: 'post', address: { ...origin, channel: 'OPS' }, expires: now + 24 * hour })
  })

  it('is in the log alone where there is no channel for alarms', async () => {
    const store = await emptyStore()
    const { log, alarm } = operator(store, undefined)
    alarm('one')
    expect(log).toEqual([`${name}: one`])
    await store.outbox.plan([delivery('last')], now)
    expect((await sendAll(store, now)).map(({ key }) => key)).toEqual(['last'])
  })

  it('that cannot be planned is in the log with that', async () => {
    const { outbox } = await emptyStore()
    const { log, alarm } = operator({ outbox: { ...outbox, plan: () => Promise.reject(new Error('full')) } }, 'OPS')
    alarm('one')
    await until('the second line', () => log.length === 2)
    expect(log).toEqual([`${name}: one`, `${name}: an alarm could not be planned`])
  })
})

type Heard = Partial<Delivery> & { readonly as?: 'later' | 'never'; readonly why?: string }

const asked = parcelText({ message: { text: '4 calls' }, asker: 'U1' })

describe('a delivery that did not go out', () => {
  const heard = async (...each: readonly Heard[]): Promise<{ log: string[]; posted: readonly HeldDelivery[] }> => {
    const store = await emptyStore()
    const { log, clock, alarm } = operator(store, 'OPS')
    const hear = hearing(store, plainSurface, alarm, 'OPS', () => clock.at)
    for (const { as = 'never', why = 'is_archived', ...others } of each) {
      const planned = delivery('q answer 0', { body: asked, ...others })
      const hold = { attempt: 1, until: now, lane: 'channel C1', planned: now, isDoubtful: false }
      await hear({ ...origin, ...planned, ...hold }, as, why)
    }
    // The plan of an alarm is not waited for, but what comes after it is behind it.
    await store.outbox.plan([delivery('last', { due: now + 1 })], now)
    const posted = await sendAll(store, now + 1)
    return { log, posted: posted.filter(({ key }) => key !== 'last') }
  }

  it.each<[string, Heard, string, boolean]>([
    ['an answer', {}, 'post in C1 did not go out: is_archived; it is not tried again', true],
    [
      'an answer that is put off',
      { as: 'later', why: 'busy' },
      'post in C1 did not go out: busy; it is tried again',
      false,
    ],
    [
      'an answer, where something can be done',
      { why: 'missing_scope' },
      'post in C1 did not go out: missing_scope; it is not tried again. What to do: add the scope',
      true,
    ],
    ['an edit', { act: 'edit', of: 'p' }, 'edit in C1 did not go out: is_archived; it is not tried again', false],
    ['a direct answer', { act: 'direct' }, 'direct in C1 did not go out: is_archived; it is not tried again', false],
    [
      'what nobody asked for',
      { body: parcelText({ message: {} }) },
      'post in C1 did not go out: is_archived; it is not tried again',
      false,
    ],
    [
      'what another version planned',
      { body: '{"text":1}' },
      'post in C1 did not go out: is_archived; it is not tried again',
      false,
    ],
    [
      'an answer in the channel for alarms',
      { address: { ...origin, channel: 'OPS' } },
      'post in OPS did not go out: is_archived; it is not tried again',
      true,
    ],
  ])('is told: %s', async (_what, each, line, tellsAsker) => {
    const { log, posted } = await heard(each)
    expect(log).toEqual([`${name}: ${line}`])
    const [alarm, toAsker, ...others] = posted
    expect([alarm?.address.channel, alarm && saidIn(alarm), others]).toEqual(['OPS', line, []])
    expect(toAsker && [toAsker.act, toAsker.address, saidIn(toAsker)]).toEqual(
      tellsAsker ? ['direct', { ...origin, channel: 'U1', person: 'U1' }, notices.notPosted] : undefined,
    )
  })

  it('is told once, however often it is heard', async () => {
    const { posted } = await heard({}, {}, {})
    expect(posted.map(({ address }) => address.channel)).toEqual(['OPS', 'U1'])
  })

  it('is told to everybody who asked, and for each place to the operator', async () => {
    const bodyOf = (asker: string): string => parcelText({ message: {}, asker })
    const { posted } = await heard(
      { key: '1' },
      { key: '2', body: bodyOf('U2') },
      { key: '3', address: { ...origin, channel: 'C2' } },
    )
    expect(posted.map(({ address }) => address.channel)).toEqual(['OPS', 'U1', 'U2', 'OPS', 'U1'])
  })

  it('is not told of an alarm: it would follow itself', async () => {
    const { log, posted } = await heard({ address: { ...origin, channel: 'OPS' }, answer: 'alarm 1 one' })
    expect([log, posted]).toEqual([[], []])
  })
})
