import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { load } from '../../../src/bot.ts'
import { publishedPages } from '../../archive-on-disk.ts'
import { hostilePage } from '../../hostile-page.ts'
import { hostileTexts } from '../../hostile-texts.ts'
import { command } from '../../peers/slack-asking.ts'
import { faultsOfMessage, faultsOfView } from './limits-checker.ts'
import { dangersIn, dangersInText } from './reading.ts'
import { buttonOf, Room, type Message } from './room.ts'

const sentMessage = z.looseObject({ text: z.string(), blocks: z.optional(z.array(z.unknown())) })
const shownView = z.looseObject({ blocks: z.array(z.unknown()) })

let room: Room

beforeAll(async () => {
  room = await Room.open(() => ({}), load([...publishedPages(), hostilePage], [], 'UTC'))
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(() => room.close())

/** What a message breaks or could do: all that was sent is looked at as Slack would take it. */
const wrongIn = (message: Readonly<Record<string, unknown>>): readonly string[] => {
  const { text, blocks = [] } = sentMessage.parse(message)
  return [...faultsOfMessage(message), ...dangersIn(blocks), ...dangersInText(text)]
}
const sent = (): readonly Readonly<Record<string, unknown>>[] => [
  ...room.callsOf('chat.postMessage'),
  ...room.callsOf('chat.postEphemeral'),
]

it.each(hostileTexts)('%s as a question is answered harmlessly', async (_trick, text) => {
  const { posts } = await room.answersTo({ as: 'ada', channel: 'news', text: text.slice(0, 3000), mention: true })
  expect(posts.length).toBeGreaterThan(0)
  expect(sent().flatMap(wrongIn)).toEqual([])
})

it('hostile words of the archive are shown as they are, in lists and in details', async () => {
  await command(room.peer, { as: 'ada', channel: 'news', text: 'calls about yak' })
  await room.idle()
  const channel = room.peer.channel('news')
  const listed = (): Message => room.responses.at(-1) ?? { text: 'no answer' }
  expect(listed().text).toMatch(/^\d+ calls/)
  for (let page = 1; page < 4; page += 1) {
    await room.pressPrivately(/^Next/, { as: 'ada', channel, message: listed() })
    expect(room.responses.flatMap((response) => wrongIn(response))).toEqual([])
    const details = buttonOf(listed(), /^Details/)
    await room.pressPrivately(details.text.text, { as: 'ada', channel, message: listed() })
  }
  const views = room.callsOf('views.open').map(({ view }) => view)
  expect(views.length).toBeGreaterThan(2)
  expect(views.flatMap((view) => faultsOfView(view))).toEqual([])
  expect(views.flatMap((view) => dangersIn(shownView.parse(view).blocks))).toEqual([])
})
