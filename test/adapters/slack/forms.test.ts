import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { submit } from '../../peers/slack-asking.ts'
import { Captured } from '../captured.ts'
import { buttonsOf, Room } from './room.ts'

const modal = z.looseObject({
  title: z.object({ text: z.string() }),
  blocks: z.array(
    z.looseObject({
      label: z.object({ text: z.string() }),
      hint: z.object({ text: z.string() }),
      element: z.looseObject({
        initial_value: z.optional(z.string()),
        initial_option: z.optional(z.looseObject({ text: z.object({ text: z.string() }) })),
      }),
    }),
  ),
})
const told = z.looseObject({ text: z.string() })

let room: Room
let archive: Captured
let views = 0

beforeAll(async () => {
  archive = new Captured('2024-03-05T10:00:00+08:00')
  room = await Room.open(() => ({}), undefined, {
    clock: archive.clock,
    holdings: (store, alarm) => archive.hold(store.listings, alarm),
  })
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(() => room.close())

/** What was last said to somebody alone. */
function whispered(): z.infer<typeof told> {
  return told.parse(room.callsOf('chat.postEphemeral').at(-1))
}

/** Asks in the channel for what only the asker is shown, and opens a form there. */
async function opens(as: string, text: string, button: string): Promise<z.infer<typeof modal>> {
  await room.answersTo({ as, channel: 'news', text, mention: true })
  const message = { ...whispered() }
  await room.pressPrivately(button, { as, channel: room.peer.channel('news'), message })
  return modal.parse(room.callsOf('views.open').at(-1)?.['view'])
}

/** Sends a form, and gives what is said at its fields then. */
async function sends(as: string, view: unknown, values: Readonly<Record<string, string>>, id = ''): Promise<unknown> {
  views += 1
  const { payload } = await submit(room.peer, { as, view, id: id === '' ? `V${views}` : id, values })
  await room.idle()
  return payload
}

/** What stands in the fields of a form. */
function standing({ blocks }: z.infer<typeof modal>): readonly string[] {
  return blocks.map(({ label, element }) => {
    const { initial_value: text = '', initial_option: chosen } = element
    return `${label.text}: ${chosen?.text.text ?? text}`
  })
}

describe('the settings of a channel', () => {
  it('are filled in at once by who manages it, and stand in the form from then on', async () => {
    const form = await opens('oyun', 'settings', 'Change this channel…')
    expect(form.title.text).toBe('Settings of this channel')
    expect(standing(form)).toEqual([
      'Zone of new subscriptions: ',
      'Days: ',
      'Hour: ',
      'On empty days: nothing is sent',
      'Who may manage subscriptions: its managers',
    ])
    expect(form.blocks.map(({ hint }) => hint.text)).toContain('Like “08:30”; now 09:00, as usual: nobody has set it.')
    const line = 'a line says what was checked'
    await sends('oyun', form, { Hour: 'half past 8', Days: 'Thursdays and Mondays', 'On empty days': line })
    expect(whispered().text).toBe(`Days: every Monday and Thursday.\nHour: 08:30.\nOn empty days: ${line}.`)
    const again = await opens('oyun', 'settings', 'Change this channel…')
    expect(standing(again)).toEqual([
      'Zone of new subscriptions: ',
      'Days: every Monday and Thursday',
      'Hour: 08:30',
      `On empty days: ${line}`,
      'Who may manage subscriptions: its managers',
    ])
    await sends('oyun', again, { Hour: '' })
    expect(whispered().text).toBe('Hour: as usual.')
    await room.answersTo({ as: 'oyun', channel: 'news', text: 'settings', mention: true })
    expect(whispered().text).toMatch(/Days: every Monday and Thursday \(set here\)\nHour: 09:00 \(as usual/)
  })

  it('are said at their fields where they cannot be read, and nothing is set', async () => {
    const form = await opens('oyun', 'settings', 'Change this channel…')
    room.forgetCalls()
    const faults = await sends('oyun', form, { Hour: 'teatime', Zone: 'x', Days: 'daily' }).catch(String)
    expect(faults).toMatch(/no input Zone/)
    expect(await sends('oyun', form, { Hour: 'teatime', Days: 'daily' }, 'V-same')).toEqual({
      response_action: 'errors',
      errors: { hour: '“teatime” is no time of day; say it like 9, 08:30 or 6 pm.' },
    })
    expect(room.callsOf('chat.postEphemeral')).toEqual([])
    await sends('oyun', form, { Hour: '10', Days: 'daily' }, 'V-same')
    expect(whispered().text).toBe('Days: daily.\nHour: 10:00.')
  })

  it('are not offered to who does not manage it, nor taken from them', async () => {
    const form = await opens('oyun', 'settings', 'Change this channel…')
    await room.answersTo({ as: 'ada', channel: 'news', text: 'settings', mention: true })
    const labels = buttonsOf(whispered()).map(({ text }) => text.text)
    expect(labels).toContain('Change yours…')
    expect(labels).not.toContain('Change this channel…')
    await sends('ada', form, { Hour: '3' })
    expect(whispered().text).toMatch(/^Only who manages this channel/)
  })

  it('are set once where the form comes twice', async () => {
    const form = await opens('oyun', 'settings', 'Change this channel…')
    room.forgetCalls()
    await sends('oyun', form, { Hour: '11' }, 'V-twice')
    await sends('oyun', form, { Hour: '12' }, 'V-twice')
    expect(room.callsOf('chat.postEphemeral').map(({ text }) => text)).toEqual(['Hour: 11:00.'])
  })

  it.each([
    ['of another version', { callback_id: '["form","moon"]' }],
    ['without where it was opened', { private_metadata: 'x' }],
    ['of nothing', { callback_id: '' }],
  ])('in a form %s are nothing', async (_what, other) => {
    const form = await opens('oyun', 'settings', 'Change this channel…')
    room.forgetCalls()
    await sends('oyun', { ...form, ...other }, { Hour: '4' })
    expect(
      room
        .callsOf('chat.postEphemeral')
        .map(({ text }) => String(text))
        .join(),
    ).not.toMatch(/Hour/)
  })
})

it('one’s own settings hold for one’s answers, reminders and subscriptions', async () => {
  const form = await opens('ada', 'settings', 'Change yours…')
  expect(standing(form)).toEqual(['Your zone: ', 'Your waking hours: ', 'Reminders before a deadline: '])
  const values = { 'Your zone': 'Tokyo', 'Your waking hours': '10 to 18', 'Reminders before a deadline': '3 and 2' }
  await sends('ada', form, values)
  expect(whispered().text).toBe(
    'Your zone: Asia/Tokyo.\nYour waking hours: 10:00 to 18:00.\nReminders before a deadline: 3 and 2 days.',
  )
  const again = await opens('ada', 'settings', 'Change yours…')
  expect(standing(again)).toEqual([
    'Your zone: Asia/Tokyo',
    'Your waking hours: 10:00 to 18:00',
    'Reminders before a deadline: 3 and 2 days',
  ])
  await sends('ada', again, {})
  expect(whispered().text).toBe('Nothing was changed.')
})

it('reminders of a call are set anew by a form', async () => {
  const { channel } = await room.say({ as: 'oyun', text: 'calls about e-formalization' })
  const last = async (text = ''): Promise<z.infer<typeof told>> => {
    if (text !== '') await room.say({ as: 'oyun', text })
    await room.idle()
    return told.parse((await room.posts(channel, undefined, 'oyun')).at(-1))
  }
  await room.idle()
  const set = await last('remind me of 1')
  expect(set.text).toMatch(/^I will remind you of this on 12 March 2024, .* and 18 March 2024/)
  await room.press('Other times…', { as: 'oyun', channel, message: set })
  const form = modal.parse(room.callsOf('views.open').at(-1)?.['view'])
  expect(standing(form)).toEqual(['So long before its deadline: 7 days and 1 day', 'At moments of your own: '])
  expect(await sends('oyun', form, { 'At moments of your own': 'the moon' })).toMatchObject({
    errors: { at: '“the moon” cannot be read.' },
  })
  await sends('oyun', form, {
    'So long before its deadline': '3 days before',
    'At moments of your own': 'Friday at 10; 11 March 2024 at 8:30',
  })
  expect((await last()).text).toMatch(
    /^I will remind you of this on 16 March 2024, 18:00 .* and 8 March 2024, 10:00 .* and 11 March 2024, 08:30/,
  )
  const list = await last('reminders')
  expect(list.text).toMatch(/^3 reminders\n/)
  await room.press('Change 1…', { as: 'oyun', channel, message: list })
  const again = modal.parse(room.callsOf('views.open').at(-1)?.['view'])
  expect(standing(again)).toEqual([
    'So long before its deadline: 3 days',
    'At moments of your own: 8 March 2024 at 10:00; 11 March 2024 at 08:30',
  ])
  await sends('oyun', again, { 'So long before its deadline': '', 'At moments of your own': '' })
  expect((await last()).text).toMatch(/^Done: I will not remind you of “.*” again\.$/)
  expect((await last('reminders')).text).toMatch(/^You have no reminders/)
})

it('a subscription is changed by a form, and one that is paused stays so', async () => {
  const last = async (as: string, text: string): Promise<z.infer<typeof told>> => {
    const { posts } = await room.answersTo({ as, channel: 'other', text, mention: true })
    return told.parse(posts.at(-1))
  }
  const channel = room.peer.channel('other')
  const preview = await last('oyun', 'subscribe to calls in Mongolia, daily at 9')
  await room.press('Subscribe', { as: 'oyun', channel, message: preview })
  await last('oyun', 'pause until 1 April 2024')
  const list = await last('oyun', 'subscriptions')
  await room.press('Edit 1…', { as: 'oyun', channel, message: list })
  const form = modal.parse(room.callsOf('views.open').at(-1)?.['view'])
  expect(standing(form)).toEqual([
    'Question: calls in Mongolia',
    'Days: daily',
    'Hour: 09:00',
    'Zone: Asia/Ulaanbaatar',
  ])
  expect(await sends('oyun', form, { Question: 'hello', Zone: 'Atlantis' })).toEqual({
    response_action: 'errors',
    errors: {
      question:
        'That is no question about listings that can be told day by day; ask for some, such as “open calls in Mongolia” or “events in China, not about mining”.',
      zone: '“Atlantis” is no time zone that I know; say it like Asia/Ulaanbaatar, Ulaanbaatar time, UTC or +08:00.',
    },
  })
  await sends('oyun', form, { Question: 'calls or events in China', Hour: '7', Zone: 'UTC' })
  expect((await last('oyun', 'subscriptions')).text).toMatch(
    /1\. “calls or events in China”, daily at 07:00 \(UTC\); paused until 1 April 2024/,
  )
  expect(buttonsOf(await last('ada', 'subscriptions')).map(({ text }) => text.text)).not.toContain('Edit 1…')
})

it('a reminder keeps its words where it is asked which call is meant, and comes before the deadline', async () => {
  const { channel } = await room.say({ as: 'ada', text: 'calls in Mongolia' })
  const last = async (text = ''): Promise<z.infer<typeof told>> => {
    if (text !== '') await room.say({ as: 'ada', text })
    await room.idle()
    return told.parse((await room.posts(channel, undefined, 'ada')).at(-1))
  }
  await room.idle()
  const which = await last('remind me 3 days and 2 hours before')
  expect(which.text).toMatch(/^Which call\?/)
  const [first] = buttonsOf(which)
  await room.press(first?.text.text ?? '', { as: 'ada', channel, message: which })
  expect((await last()).text).toMatch(/^I will remind you of this on 1\d March 2024, .* and 1\d March 2024/)
  expect((await last('remind me of the e-formalization platform on 30 June')).text).toMatch(/closes too soon for that/)
  expect((await last('done 1')).text).toMatch(/^Done\. Of “.*” I will remind you once more;/)
  expect((await last('done 1')).text).toMatch(/^Done: I will not remind you of “.*” again\./)
})
