import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pressValue } from '../../../adapters/chat/press.ts'
import { notices } from '../../../src/answer/notices.ts'
import type { Message } from '../../peers/discord-messages.ts'
import { Room, textOf } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'

let room: Room

beforeAll(async () => {
  room = await Room.open()
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(() => room.close())

const news = (): string => room.peer.channel('news')

/** A message in a channel whose only button carries this id. */
const forged = (channel: string, id: string): Promise<Message> =>
  room.peer.messages.post(room.peer.places.channel(channel), {
    flags: 32_768,
    components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Press', custom_id: id }] }],
  })

describe('a forged id', () => {
  it.each([
    ['of nothing', 'vote'],
    ['of no JSON', '["say"'],
    ['of another shape', '["say",1,2]'],
    ['of an answer that is not there', JSON.stringify(['say', 'm 1', 'more'])],
    ['of a listing that is not there', JSON.stringify(['details', 'nothing'])],
    ['of a share', JSON.stringify(['share', 'm 1'])],
  ])('%s is met with a private word', async (_what, id) => {
    const before = (await room.posts(news(), 'Oyun')).length
    const message = await forged(news(), id)
    expect(textOf(await room.presses('Ada', message, 'Press'))).toBe(notices.outdated)
    expect(await room.posts(news(), 'Oyun')).toHaveLength(before + 1)
  })

  it('names no answer of another person or place', async () => {
    const answer = await room.uses({ as: 'Oyun', channel: news(), name: 'ask', options: { question } })
    const id = `i ${room.peer.interactions.latest?.id}`
    for (const press of [
      { does: 'say', answer: id, says: 'also closed ones' },
      { does: 'share', answer: id },
    ] as const) {
      const value = pressValue(press, 100) ?? ''
      expect(textOf(await room.presses('Ada', await forged(news(), value), 'Press'))).toBe(notices.outdated)
      const elsewhere = await forged(room.peer.channel('talk'), value)
      expect(textOf(await room.presses('Oyun', elsewhere, 'Press'))).toBe(notices.outdated)
    }
    expect(textOf(answer)).toMatch(/^4 calls/)
  })
})
