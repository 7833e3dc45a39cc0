import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answered, press, submit } from '../../peers/discord-deeds.ts'
import type { Interaction } from '../../peers/discord-interactions.ts'
import type { Message } from '../../peers/discord-messages.ts'
import { Captured } from '../captured.ts'
import { buttonsOf, Room, textOf } from './room.ts'

let room: Room
let archive: Captured

beforeAll(async () => {
  archive = new Captured('2024-03-05T10:00:00Z')
  room = await Room.open(() => ({}), {
    setting: { clock: archive.clock, holdings: (store, alarm) => archive.hold(store.listings, alarm) },
  })
})
afterEach(() => room.inspect())
afterAll(() => room.close())

const news = (): string => room.peer.channel('news')

/** Presses a button that opens a form, and gives the interaction that was answered with it. */
async function opens(as: string, message: Message | undefined, button: string): Promise<Interaction> {
  if (message === undefined) throw new Error('nothing stands there')
  const pressed = await press(room.peer, { as, message, button })
  await room.peer.until('a form', () => pressed.answer?.type === 9)
  return pressed
}

/** Sends a form, and gives what its sender reads then. */
async function sends(opened: Interaction, values: Readonly<Record<string, string>>): Promise<string | undefined> {
  const sent = await submit(room.peer, opened, values)
  await room.recorded(`i ${sent.id}`)
  await room.idle()
  return textOf(await answered(room.peer, sent))
}

const settings = (as: string): Promise<Message | undefined> => room.uses({ as, channel: news(), name: 'settings' })

describe('the settings of a channel', () => {
  it('are filled in at once by who manages the server', async () => {
    const form = await opens('Oyun', await settings('Oyun'), 'Change this channel…')
    expect(form.answer?.data).toMatchObject({ title: 'Settings of this channel', components: { length: 5 } })
    const values = { hour: '8:30', days: 'weekends', 'empty days': 'a line says what was checked' }
    expect(await sends(form, values)).toBe(
      'Days: weekends.\nHour: 08:30.\nOn empty days: a line says what was checked.',
    )
    expect(textOf(await settings('Oyun'))).toMatch(/Days: weekends \(set here\)\nHour: 08:30 \(set here\)/)
    const again = await opens('Oyun', await settings('Oyun'), 'Change this channel…')
    expect(await sends(again, { hour: '' })).toBe('Hour: as usual.')
  })

  it('are not set where a field cannot be read, and it is said why', async () => {
    const form = await opens('Oyun', await settings('Oyun'), 'Change this channel…')
    expect(await sends(form, { zone: 'Atlantis', days: 'daily' })).toMatch(
      /^Nothing was changed:\n“Atlantis” is no time zone that I know/,
    )
    expect(textOf(await settings('Oyun'))).toMatch(/Days: weekends \(set here\)/)
  })

  it('are neither offered to who does not manage the server, nor taken from them', async () => {
    expect(buttonsOf(await settings('Ada'))).not.toContain('Change this channel…')
    const form = await opens('Oyun', await settings('Oyun'), 'Change this channel…')
    const sent = await submit(room.peer, { ...form, person: room.peer.person('Ada') }, { hour: '3' })
    await room.recorded(`i ${sent.id}`)
    await room.idle()
    expect(textOf(await answered(room.peer, sent))).toMatch(/^Only who manages this channel/)
  })

  it('are asked to be opened again where the store takes too long', async () => {
    const shown = await settings('Oyun')
    if (shown === undefined) throw new Error('no settings were shown')
    room.peer.faults.plan('POST /interactions/:interaction/:token/callback', { does: 'refuse', status: 500, body: {} })
    const pressed = await press(room.peer, { as: 'Oyun', message: shown, button: 'Change this channel…' })
    await room.recorded(`i ${pressed.id}`)
    await room.idle()
    expect(textOf((await room.posts(news(), 'Oyun')).at(-1))).toMatch(/^That took too long to open/)
  })
})

it('one’s own settings hold for one’s answers', async () => {
  const form = await opens('Ada', await settings('Ada'), 'Change yours…')
  expect(await sends(form, { 'own zone': 'Tokyo', 'waking hours': '10 to 18' })).toBe(
    'Your zone: Asia/Tokyo.\nYour waking hours: 10:00 to 18:00.',
  )
  expect(textOf(await settings('Ada'))).toMatch(/Your zone: Asia\/Tokyo \(set by you\)/)
})

it('reminders are set anew by a form, and a subscription is changed by one', async () => {
  const options = { question: 'calls about e-formalization' }
  const answer = await room.uses({ as: 'Oyun', channel: news(), name: 'ask', options })
  await room.presses('Oyun', answer, 'Remind me…')
  const list = await room.uses({ as: 'Oyun', channel: news(), name: 'reminders' })
  expect(textOf(list)).toMatch(/^2 reminders/)
  expect(await sends(await opens('Oyun', list, 'Change 1…'), { before: '2 hours', at: '' })).toMatch(
    /^I have written to you directly/,
  )
  const direct = await room.direct('Oyun')
  expect(textOf((await room.posts(direct)).at(-1))).toMatch(/^I will remind you of this on 19 March 2024, 08:00 \(UTC/)

  const subscribe = { question: 'calls in Mongolia, daily at 9' }
  const preview = await room.uses({ as: 'Oyun', channel: news(), name: 'subscribe', options: subscribe })
  await room.presses('Oyun', preview, 'Subscribe')
  const subscriptions = await room.uses({ as: 'Oyun', channel: news(), name: 'subscriptions' })
  expect(await sends(await opens('Oyun', subscriptions, 'Edit 1…'), { hour: '10', days: 'Mondays' })).toMatch(
    /is changed: every Monday at 10:00 \(UTC\), next Monday 11 March 2024, 10:00/,
  )
})
