import { expect, it } from 'vitest'
import type { Intent } from '../../src/question/intent.ts'
import type { Conversation } from '../../src/question/talk/conversation.ts'
import { conversationLifetime, type Memory } from '../../src/question/talk/memory.ts'

const now = Date.UTC(2024, 2, 11)

/** Every slot of what is not wanted: one that is added must be kept as well. */
const excluded: Required<NonNullable<Intent['excluded']>> = {
  places: [{ id: 'group:asean', kind: 'group', name: 'ASEAN', members: ['ID', 'TH'] }],
  kinds: ['news'],
  readvertised: true,
  status: 'closed',
  topics: [[['mining']]],
  titles: [[['mapping']]],
  forms: ['workshop'],
  feeCurrencies: ['MNT'],
  contacts: ['someone@example.org'],
}

/** A conversation with every kind of value that one can hold, an open side of time among them. */
export const conversation: Conversation = {
  intent: {
    act: 'table',
    kinds: ['call'],
    places: [{ id: 'MN', kind: 'country', name: 'Mongolia' }],
    times: [
      { relation: 'due', within: [{ start: 19_000, end: Infinity }], written: 'since March', isWhole: false },
      { relation: 'on', within: [{ start: -Infinity, end: 20_000 }], written: 'before May', isWhole: true },
    ],
    topic: [['forced', 'labour']],
    excluded,
    table: { by: 'month', dated: 'due' },
    or: [{ act: 'find', kinds: ['news'], assumed: [] }],
    among: { act: 'find', kinds: ['event'], assumed: [] },
    assumed: ['March taken as March 2024'],
  },
  shown: ['dimol-bidun', 'rosan-tomik'],
  view: { from: 6, size: 6 },
  focus: 'dimol-bidun',
  choices: [{ label: 'Georgia', question: 'news from Georgia' }],
  earlier: [{ act: 'find', status: 'open', assumed: [] }],
}

/** What every memory of conversations must do; `make` gives an empty one. */
export function memoryContract(make: () => Memory | Promise<Memory>): void {
  it('gives back what it was given, whole', async () => {
    const memory = await make()
    await memory.remember('a', conversation, now)
    expect(await memory.recall('a', now + 1)).toEqual(conversation)
  })

  it('keeps conversations apart', async () => {
    const memory = await make()
    await memory.remember('a', conversation, now)
    await memory.remember('b', { ...conversation, shown: [] }, now)
    expect((await memory.recall('a', now))?.shown).toHaveLength(2)
    expect((await memory.recall('b', now))?.shown).toHaveLength(0)
    expect(await memory.recall('c', now)).toBeUndefined()
  })

  it('has the last of what was said', async () => {
    const memory = await make()
    await memory.remember('a', conversation, now)
    await memory.remember('a', { ...conversation, shown: ['x'] }, now + 1)
    expect((await memory.recall('a', now + 2))?.shown).toEqual(['x'])
  })

  it('forgets after the lifetime, counted from the last question', async () => {
    const memory = await make()
    await memory.remember('a', conversation, now)
    expect(await memory.recall('a', now + conversationLifetime)).toEqual(conversation)
    await memory.remember('a', conversation, now + conversationLifetime)
    expect(await memory.recall('a', now + 2 * conversationLifetime)).toEqual(conversation)
    expect(await memory.recall('a', now + 2 * conversationLifetime + 1)).toBeUndefined()
  })

  it('forgets when it is told to', async () => {
    const memory = await make()
    await memory.remember('a', conversation, now)
    await memory.forget('a')
    expect(await memory.recall('a', now)).toBeUndefined()
  })
}
