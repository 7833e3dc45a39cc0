import { describe, expect, it } from 'vitest'
import { answerUnder } from '../../../adapters/chat/answering.ts'
import type { Asked } from '../../../adapters/chat/asked.ts'
import { work } from '../../../adapters/chat/work.ts'
import { inboxLease, type Arrival } from '../../../src/inbox/inbox.ts'
import type { HeldDelivery } from '../../../src/outbox/outbox.ts'
import type { Store } from '../../../src/store/store.ts'
import { arrival, now } from '../../contract/arrivals.ts'
import { emptyStore, held, saidIn, sendAll, workingWith } from './parts.ts'

const aloud = { private: false, alone: false, isCalled: true }
const asks = (text: string): Asked => ({ kind: 'question', text, ...aloud })
const edits = (of: string, text: string): Asked => ({ kind: 'edit', of, text, ...aloud })
const deletes = (of: string): Asked => ({ kind: 'deletion', of })

/** A place where one thing arrives after the other, and what follows from each is sent before the next. */
async function place(others: Partial<Arrival> = {}): Promise<{
  readonly store: Store
  readonly working: ReturnType<typeof workingWith>
  readonly arrives: (key: string, asked: Asked, others?: Partial<Arrival>) => Promise<readonly HeldDelivery[]>
  readonly stands: () => readonly string[]
}> {
  const store = await emptyStore()
  const clock = { at: now }
  const working = { ...workingWith(store, clock), limits: { person: 99, place: 99, workspace: 99 } }
  const posts = new Map<string, string>()
  return {
    store,
    working,
    arrives: async (key, asked, more = {}) => {
      clock.at += 1000
      await store.inbox.record(arrival(key, { ...others, at: clock.at, body: JSON.stringify(asked), ...more }))
      const claimed = await store.inbox.claim('w', clock.at, inboxLease)
      if (claimed === undefined) throw new Error('nothing arrived')
      await store.finish(claimed, await work(claimed, working), clock.at)
      const sent = await sendAll(store, clock.at)
      for (const each of sent) {
        if (each.act === 'delete') posts.delete(each.of ?? '')
        else posts.set(each.act === 'edit' ? (each.of ?? '') : each.key, saidIn(each))
      }
      return sent
    },
    // What stands there in the end, post by post.
    stands: () => [...posts.values()],
  }
}

const acts = (sent: readonly HeldDelivery[]): readonly string[] => sent.map(({ act }) => act)

/** How many posts an answer has on the plain platform. */
const lengthOf = async (text: string): Promise<number> => (await (await place()).arrives('q', asks(text))).length

const short = 'news from Georgia'
const long = 'calls in Mongolia'

describe('a question in other words', () => {
  it.each<[string, readonly string[]]>([
    ['in as many posts', [long, long]],
    ['in more posts', [short, long]],
    ['in fewer posts', [long, short]],
    ['in fewer, and again in more', [long, short, long]],
    ['in more, and again in fewer', [short, long, short]],
    ['as nothing, which asks for help', [short, '']],
  ])('is answered as if it had been asked so: %s', async (_how, [first = '', ...changes]) => {
    const { arrives, stands } = await place()
    let stood = (await arrives('q', asks(first))).length
    for (const [number, text] of changes.entries()) {
      const anew = await place()
      await anew.arrives('q', asks(text === '' ? 'help' : text))
      const sent = await arrives(`edit ${number}`, edits('q', text))
      expect(stands()).toEqual(anew.stands())
      const length = stands().length
      const part = (act: string, many: number): readonly string[] =>
        Array.from({ length: Math.max(many, 0) }, () => act)
      expect(acts(sent)).toEqual([
        ...part('edit', Math.min(stood, length)),
        ...part('post', length - stood),
        ...part('delete', stood - length),
      ])
      stood = length
    }
  })

  it('has questions of different lengths to be tried with', async () => {
    expect(await lengthOf(long)).toBeGreaterThan(await lengthOf(short))
  })

  it.each<[string, Partial<Arrival>, string]>([
    ['in a channel', {}, 'post'],
    ['directly, where there is no channel', { channel: 'U1', conversation: 'U1' }, 'direct'],
  ])('is answered where it was asked: %s', async (_where, others, act) => {
    const { arrives } = await place(others)
    const [first] = await arrives('q', asks(short))
    const [changed] = await arrives('e', edits('q', long))
    expect(first?.act).toBe(act)
    expect(changed).toMatchObject({ act: 'edit', of: first?.key, answer: 'q', address: first?.address })
  })

  it('is asked at the moment of the question, in the conversation as it stood then', async () => {
    const { arrives, stands, working } = await place()
    await arrives('q1', asks(long))
    await arrives('q2', asks(short))
    const before = stands()
    await arrives('e', edits('q2', 'how many?'))
    const alike = await place()
    await alike.arrives('q1', asks(long))
    await alike.arrives('q2', asks('how many?'))
    expect(stands()).toEqual(alike.stands())
    expect(stands()).not.toEqual(before)
    const kept = await answerUnder(held({ key: 'e' }), false, 'q2', working)
    expect(kept?.asking).toMatchObject({ text: 'how many?', moment: now + 2000 })
  })

  it('is what the conversation goes on from', async () => {
    const { arrives } = await place()
    await arrives('q', asks(long))
    await arrives('e', edits('q', short))
    const next = await arrives('next', asks('how many?'))
    expect(next.map(saidIn)).toContainEqual(expect.stringMatching(/^2 news items in Georgia/))
  })

  it('gives its buttons, and those already pressed, the new answer', async () => {
    const { arrives, working } = await place()
    await arrives('q', asks(long))
    await arrives('e', edits('q', short))
    const under = await Promise.all(['q', 'e'].map((id) => answerUnder(held({ key: 'press' }), false, id, working)))
    expect(under.map((kept) => kept?.asking.text)).toEqual([short, short])
  })

  it.each<[string, Asked, Partial<Arrival>]>([
    ['that was never answered', edits('unknown', short), {}],
    ['of another place', edits('q', short), { channel: 'C2', conversation: 'C2' }],
    ['of another workspace', edits('q', short), { workspace: 'T2' }],
    ['that was never answered, and is taken back', deletes('unknown'), {}],
    ['of another workspace, and is taken back', deletes('q'), { workspace: 'T2' }],
  ])('is nothing where it is one %s', async (_what, asked, others) => {
    const { arrives, stands } = await place()
    await arrives('q', asks(long))
    const before = stands()
    expect(await arrives('e', asked, others)).toEqual([])
    expect(stands()).toEqual(before)
  })
})

describe('a question that is taken back', () => {
  it.each<[string, readonly Asked[]]>([
    ['as it was asked', []],
    ['after it was changed', [edits('q', long)]],
    ['after it was changed twice', [edits('q', long), edits('q', short)]],
  ])('takes every post of its answer along, %s', async (_situation, changes) => {
    const { arrives, stands } = await place()
    await arrives('q', asks(short))
    for (const [number, asked] of changes.entries()) await arrives(`e${number}`, asked)
    const many = stands().length
    const sent = await arrives('d', deletes('q'))
    expect(acts(sent)).toEqual(Array.from({ length: many }, () => 'delete'))
    expect(stands()).toEqual([])
  })

  it('is not answered where it is told after that, nor what it was changed to', async () => {
    const { arrives, stands, store } = await place()
    await arrives('d', deletes('q'))
    expect(await store.inbox.record(arrival('q', { body: JSON.stringify(asks(short)) }))).toBe('known')
    expect(await arrives('e', edits('q', long))).toEqual([])
    expect(stands()).toEqual([])
  })

  it('stays so when a change of it comes late', async () => {
    const { arrives, stands } = await place()
    await arrives('q', asks(short))
    await arrives('d', deletes('q'))
    expect(await arrives('e', edits('q', long))).toEqual([])
    expect(stands()).toEqual([])
  })

  it('leaves the other answers, and takes nothing along twice', async () => {
    const { arrives, stands } = await place()
    await arrives('q1', asks(short))
    const left = stands()
    await arrives('q2', asks(long))
    await arrives('d', deletes('q2'))
    expect(stands()).toEqual(left)
    expect(await arrives('again', deletes('q2'))).toEqual([])
  })
})
