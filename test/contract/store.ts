import { expect, it } from 'vitest'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { KeptAnswer, Posted } from '../../src/answer/kept-answer.ts'
import type { Outcome, Store } from '../../src/store/store.ts'
import { arrival, delivery, now, origin, otherOrigins } from './arrivals.ts'
import { conversation } from './memory.ts'

const day = 24 * 3_600_000
const talk = { ...origin, channel: 'C1', person: 'U1' }
const kept: KeptAnswer = {
  asking: { text: 'more', moment: now, zone: 'Asia/Ulaanbaatar', language: 'en-GB', before: conversation },
  after: { ...conversation, shown: [] },
}
const missed = { why: 'nothing found', question: 'calls in Peru', day: '2026-11-22' } as const

const claimed = async ({ inbox }: Store): Promise<Held<Arrival>> => {
  const held = await inbox.claim('w', now, 1_000)
  if (held === undefined) throw new Error('nothing to claim')
  return held
}

/** What a store of all ports must do beyond what each of them must; `make` gives an empty one. */
export function storeContract(make: () => Promise<Store>): void {
  it('finishes an arrival with all that follows from it', async () => {
    const store = await make()
    await store.inbox.record(arrival('a'))
    const held = await claimed(store)
    const outcome: Outcome = {
      deliveries: [delivery('answer')],
      keep: [['q', kept]],
      remember: conversation,
      unanswered: missed,
    }
    expect(await store.finish(held, outcome, now)).toBe('settled')
    expect(await store.memory(talk).recall('C1', now)).toEqual(conversation)
    expect(await store.answers(talk).of('q')).toEqual(kept)
    for (const other of otherOrigins) expect(await store.answers({ ...talk, ...other }).of('q')).toBeUndefined()
    expect(await store.unanswered(origin).counts()).toEqual([{ ...missed, times: 1 }])
    expect((await store.outbox.claim('w', now, 1_000))?.key).toBe('answer')
    expect(await store.inbox.claim('w', now + 5_000, 1_000)).toBeUndefined()
  })

  it('finds the answers that all may read and that show a listing, and keeps them as they stand', async () => {
    const store = await make()
    const title = { text: [{ kind: 'words', text: 'x' }] } as const
    const posted = (id: string): Posted => ({
      blocks: [
        { kind: 'listing', number: 1, listing: id, title: title.text, facts: [], source: [] },
        { kind: 'note', ...title },
      ],
      offers: [],
      thread: 't',
    })
    const keep = async (key: string, name: string, answer: KeptAnswer, where = {}): Promise<void> => {
      await store.inbox.record(arrival(name, where))
      await store.finish(await claimed(store), { deliveries: [], keep: [[key, answer]] }, now)
    }
    const [bab, lus] = [
      { ...kept, posted: posted('babab-lusab') },
      { ...kept, posted: posted('lusab-babab') },
    ]
    await keep('all C1 q', 'a', bab)
    await keep('all C1 other', 'b', lus)
    await keep('own C1 U1 q', 'c', { ...kept, after: { ...kept.after, shown: ['babab-lusab'] } })
    for (const other of otherOrigins) await keep('all C1 q', 'd', bab, other)
    const place = { ...origin, channel: 'C1', key: 'all C1 q' }
    const others = otherOrigins.map((other) => ({ ...place, ...other }))
    expect(await store.postedAnswers.showing('babab-lusab')).toEqual([place, ...others])
    expect(await store.postedAnswers.showing('babab')).toEqual([])
    await store.postedAnswers.amend(place, lus)
    expect(await store.answers(talk).of('all C1 q')).toEqual(lus)
    expect(await store.postedAnswers.showing('babab-lusab')).toEqual(others)
    await store.forget({ ...origin, channel: 'C1' }, now)
    await store.postedAnswers.amend(place, bab)
    expect(await store.postedAnswers.showing('babab-lusab')).toEqual(others)
  })

  it('withdraws an arrival, whether it waits, is held or has yet to come', async () => {
    const store = await make()
    const withdraw = async (key: string): Promise<void> => {
      await store.inbox.record(arrival(`without ${key}`, { conversation: 'C2', at: now - 1 }))
      await store.finish(await claimed(store), { deliveries: [], withdraws: key }, now)
    }
    await store.inbox.record(arrival('held'))
    const held = await claimed(store)
    await withdraw('held')
    expect(await store.finish(held, { deliveries: [delivery('answer')] }, now)).toBe('lost')
    await store.inbox.record(arrival('waiting'))
    await withdraw('waiting')
    await withdraw('coming')
    for (const key of ['held', 'waiting', 'coming']) expect(await store.inbox.record(arrival(key))).toBe('known')
    expect(await store.inbox.claim('w', now + 5_000, 1_000)).toBeUndefined()
    expect(await store.outbox.claim('w', now, 1_000)).toBeUndefined()
    for (const other of otherOrigins) expect(await store.inbox.record(arrival('coming', other))).toBe('new')
  })

  it('does nothing of what follows where the hold was lost', async () => {
    const store = await make()
    await store.inbox.record(arrival('a'))
    const first = await claimed(store)
    const second = await store.inbox.claim('v', now + 1_000, 1_000)
    const outcome: Outcome = {
      deliveries: [delivery('answer')],
      keep: [['q', kept]],
      remember: conversation,
      unanswered: missed,
    }
    expect(await store.finish(first, outcome, now)).toBe('lost')
    expect(await store.outbox.claim('w', now, 1_000)).toBeUndefined()
    expect(await store.memory(talk).recall('C1', now)).toBeUndefined()
    expect(await store.answers(talk).of('q')).toBeUndefined()
    expect(await store.unanswered(origin).counts()).toEqual([])
    expect(second && (await store.finish(second, outcome, now))).toBe('settled')
  })

  it('keeps what an arrival brought in secret until it is of no use', async () => {
    const store = await make()
    await store.inbox.record(arrival('a', { secret: { text: 'https://hooks.example/1', expires: now + 10 } }))
    expect(JSON.stringify(await claimed(store))).not.toContain('hooks')
    expect(await store.secrets.of(origin, 'a', now + 9)).toBe('https://hooks.example/1')
    expect(await store.secrets.of(origin, 'a', now + 10)).toBeUndefined()
    for (const other of otherOrigins) expect(await store.secrets.of(other, 'a', now)).toBeUndefined()
  })

  it('keeps conversations and counts of workspaces apart', async () => {
    const store = await make()
    await store.memory(talk).remember('C1', conversation, now)
    await store.unanswered(origin).note(missed)
    for (const other of otherOrigins) {
      expect(await store.memory({ ...talk, ...other }).recall('C1', now)).toBeUndefined()
      expect(await store.unanswered(other).counts()).toEqual([])
    }
  })

  it('takes from a long queue what may go, behind much that may not', async () => {
    const { inbox, outbox } = await make()
    for (let number = 0; number < 300; number += 1) await inbox.record(arrival(`${number}`, { at: now + number }))
    await inbox.record(arrival('other', { conversation: 'C2', at: now + 1_000 }))
    expect((await inbox.claim('w', now, 1_000))?.key).toBe('0')
    expect((await inbox.claim('w', now, 1_000))?.key).toBe('other')
    const flood = Array.from({ length: 300 }, (_each, number) => delivery(`${number}`))
    await outbox.plan([...flood, delivery('other', { address: { ...origin, channel: 'C2' }, due: now + 1 })], now)
    await outbox.pause({ ...origin, lane: 'channel C1' }, now + 10)
    expect((await outbox.claim('w', now + 1, 1_000))?.key).toBe('other')
  })

  it('counts long questions that begin alike as one', async () => {
    const count = (await make()).unanswered(origin)
    const question = 'ไ'.repeat(5_000)
    await count.note({ ...missed, question })
    await count.note({ ...missed, question: `${question}!` })
    expect((await count.counts()).map(({ times }) => times)).toEqual([2])
  })

  /** A store with everything of two persons in two channels of every origin. */
  const full = async (): Promise<Store> => {
    const store = await make()
    for (const each of [origin, ...otherOrigins]) {
      for (const [person, channel] of [
        ['U1', 'C1'],
        ['U2', 'C2'],
      ] as const) {
        const secret = { text: 'x', expires: now + day }
        const one = { ...each, person, channel, conversation: channel, secret }
        await store.inbox.record(arrival(`${person} done`, { ...one, at: now - 1 }))
        const held = await claimed(store)
        const address = { ...each, channel }
        const deliveries = [delivery(`to ${person}`, { address })]
        await store.finish(held, { deliveries, keep: [[channel, kept]], remember: conversation }, now)
        await store.inbox.record(arrival(`${person} waits`, one))
        await store.preferences.set({ ...each, person }, 'zone', 'UTC', now)
        await store.preferences.set({ ...each, channel }, 'zone', 'UTC', now)
      }
      await store.unanswered(each).note(missed)
    }
    return store
  }

  /** What is left of an origin, in words. */
  const leftOf = async (store: Store, each: typeof origin): Promise<readonly string[]> => {
    const left: string[] = []
    for (const person of ['U1', 'U2']) {
      if ((await store.preferences.of({ ...each, person })).size > 0) left.push(`zone of ${person}`)
      if ((await store.secrets.of(each, `${person} waits`, now)) !== undefined) left.push(`secret of ${person}`)
    }
    for (const channel of ['C1', 'C2']) {
      if ((await store.preferences.of({ ...each, channel })).size > 0) left.push(`zone of ${channel}`)
      const recalled = await store.memory({ ...each, channel, person: '' }).recall(channel, now)
      if (recalled !== undefined) left.push(`talk in ${channel}`)
      const answer = await store.answers({ ...each, channel, person: '' }).of(channel)
      if (answer !== undefined) left.push(`answer in ${channel}`)
    }
    if ((await store.unanswered(each).counts()).length > 0) left.push('count')
    return left
  }

  const waiting = async ({ inbox, outbox }: Store): Promise<readonly string[]> => {
    const keys: string[] = []
    for (;;) {
      const held = (await inbox.claim('w', now, 1_000)) ?? (await outbox.claim('w', now, 1_000))
      if (held === undefined) return keys
      keys.push(`${held.platform} ${held.workspace} ${held.key}`)
    }
  }

  const everything = ['zone of U1', 'secret of U1', 'zone of U2', 'secret of U2', 'zone of C1', 'talk in C1']
  const all = [...everything, 'answer in C1', 'zone of C2', 'talk in C2', 'answer in C2', 'count']

  it.each([
    ['a person', { person: 'U1' }, all.filter((what) => !/U1|(?:talk|answer) in C1/.test(what)), /T1 .*U2/],
    ['a channel', { channel: 'C1' }, all.filter((what) => !/C1|secret of U1/.test(what)), /T1 .*U2/],
    ['a workspace', {}, [], /no key/],
  ])('forgets %s of one workspace, and nothing else', async (_what, whom, left, stillWaits) => {
    const store = await full()
    await store.forget({ ...origin, ...whom }, now)
    expect((await leftOf(store, origin)).toSorted()).toEqual(left.toSorted())
    for (const other of otherOrigins) expect((await leftOf(store, other)).toSorted()).toEqual(all.toSorted())
    const keys = await waiting(store)
    const mine = keys.filter((key) => key.startsWith('slack T1 '))
    expect(mine.filter((key) => !stillWaits.test(key))).toEqual([])
    expect(keys.length - mine.length).toBe(8)
  })

  it('still knows what a forgotten person sent, so that it is not done again', async () => {
    const store = await full()
    await store.forget({ ...origin, person: 'U1' }, now)
    expect(await store.inbox.record(arrival('U1 done'))).toBe('known')
    expect(await store.inbox.record(arrival('U1 waits'))).toBe('known')
  })

  it('forgets a thread in which several spoke with any of them', async () => {
    const store = await make()
    await store.memory(talk).remember('thread', conversation, now)
    await store.memory({ ...talk, person: 'U2' }).remember('thread', conversation, now)
    await store.forget({ ...origin, person: 'U1' }, now)
    expect(await store.memory(talk).recall('thread', now)).toBeUndefined()
  })

  it('forgets a conversation that goes on with someone who spoke in it long ago', async () => {
    const store = await make()
    await store.memory(talk).remember('thread', conversation, now - 5 * day)
    await store.memory({ ...talk, person: 'U2' }).remember('thread', conversation, now)
    await store.sweep(now, 3 * day)
    expect(await store.memory(talk).recall('thread', now)).toEqual(conversation)
    await store.forget({ ...origin, person: 'U1' }, now)
    expect(await store.memory(talk).recall('thread', now)).toBeUndefined()
  })

  it('forgets whoever asks for it and still tells them so', async () => {
    const store = await full()
    await store.inbox.record(arrival('forget me', { conversation: 'D1', channel: 'D1', at: now - 10 }))
    const outcome = { deliveries: [delivery('forgotten')], forget: [{ ...origin, person: 'U1' }] }
    expect(await store.finish(await claimed(store), outcome, now)).toBe('settled')
    expect(await leftOf(store, origin)).not.toContain('zone of U1')
    expect((await waiting(store)).filter((key) => /T1 (?:.*U1|forgotten)/.test(key))).toContain('slack T1 forgotten')
  })

  it('does not count what was being sent when its reader was forgotten', async () => {
    const store = await full()
    const held = await store.outbox.claim('w', now, 1_000)
    await store.forget({ ...origin, person: 'U1' }, now)
    expect(held && (await store.outbox.sent(held, '1.1', now))).toBe('lost')
  })

  it('sweeps what is older than the retention, and nothing younger', async () => {
    const store = await full()
    await store.sweep(now + 3 * day - 1, 3 * day)
    expect((await leftOf(store, origin)).toSorted()).toEqual(
      all.filter((what) => !what.startsWith('secret')).toSorted(),
    )
    await store.sweep(now + 5 * day, 3 * day)
    expect(await leftOf(store, origin)).toEqual([])
    expect(await waiting(store)).toEqual([])
    expect(await store.inbox.record(arrival('U1 done'))).toBe('new')
  })

  it('keeps what is set for those who still ask', async () => {
    const store = await make()
    await store.preferences.set({ ...origin, person: 'U1' }, 'zone', 'UTC', now - 5 * day)
    await store.preferences.set({ ...origin, channel: 'C9' }, 'zone', 'UTC', now - 5 * day)
    await store.inbox.record(arrival('a'))
    await store.finish(await claimed(store), { deliveries: [] }, now)
    await store.sweep(now, 3 * day)
    expect((await store.preferences.of({ ...origin, person: 'U1' })).size).toBe(1)
    expect((await store.preferences.of({ ...origin, channel: 'C9' })).size).toBe(0)
  })
}
