import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../../adapters/files/folder.ts'
import { readSettings } from '../../../adapters/settings.ts'
import { chat } from '../../../adapters/terminal/chat.ts'
import { load, type Library } from '../../../src/bot.ts'
import { Captured } from '../captured.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { programWith } from './program-sample.ts'

/** What is said at a terminal from one conversation to the next. */
class Sitting {
  readonly archive = new Captured('2024-03-05T10:00:00Z')
  readonly #state = temporaryFolder()

  /** One conversation, its answers in their order behind what it begins with. */
  async says(...lines: readonly string[]): Promise<readonly string[]> {
    const output = new PassThrough()
    const chunks: string[] = []
    output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
    const input = Readable.from(lines.map((line) => `${line}\n`))
    const libraryOf = (read: ReturnType<typeof readFolder>): Promise<Library> =>
      Promise.resolve(load(read.pages, read.unreadPages, 'UTC'))
    const read = readFolder(this.archive.folder)
    const program = programWith({
      input,
      output,
      settings: readSettings({ CALLBOARD_STATE: this.#state }),
      clock: this.archive.clock,
      readPages: () => Promise.resolve(read),
      libraryOf,
    })
    await chat(await libraryOf(read), this.archive.clock, 'UTC', program)
    return chunks
  }
}

describe('at the terminal', () => {
  it('a digest is told when the next conversation begins, and is spoken of then', async () => {
    const sitting = new Sitting()
    const [preview, made] = await sitting.says('subscribe to calls in Mongolia, daily at 9', 'yes')
    expect(preview).toMatch(/^Send you “calls in Mongolia”, daily at 09:00 \(UTC\)\?/)
    expect(made).toMatch(/^Subscribed: “calls in Mongolia”/)
    sitting.archive.set('2024-03-06T09:00:05Z')
    const [digest, why, one, again, would] = await sitting.says('why 1?', 'number 1', 'subscriptions', 'preview 1')
    expect(digest).toMatch(/^4 open calls in Mongolia\n/)
    expect(why).toMatch(/^You were told of “.*\n/)
    expect(one).toMatch(/Id: /)
    expect(again).toMatch(/^1\. “calls in Mongolia”, daily at 09:00/m)
    expect(would).toMatch(/^Subscription \S+ sends you “calls in Mongolia”, daily at 09:00 \(UTC\)\.\n/)
    expect(would).not.toMatch(/first digest|Subscribe\n/)
    expect(await sitting.says()).toEqual([])
  })

  it('a reminder moves with its deadline and is told once', async () => {
    const sitting = new Sitting()
    const [, set] = await sitting.says('calls about e-formalization', 'remind me 3 days before')
    expect(set).toMatch(/^I will remind you of this on 16 March 2024, 10:00 \(UTC\)/)
    sitting.archive.capture('ilo-mongolia-resources.txt', (text) =>
      text.replace('4 - 19 March 2024', '4 - 29 March 2024').replace(/(6 pm \(Ulaanbaatar time\), )19/, '$129'),
    )
    sitting.archive.set('2024-03-16T10:00:05Z')
    expect(await sitting.says()).toEqual([])
    sitting.archive.set('2024-03-26T10:00:05Z')
    expect(await sitting.says()).toEqual([expect.stringMatching(/^Reminder: closing soon: 29 March 2024/)])
    expect(await sitting.says('done', 'reminders')).toEqual([
      expect.stringMatching(/^Done: I will not remind you/),
      expect.stringMatching(/^You have no reminders/),
    ])
  })

  it('a reminder that is told late is not put off, and is not listed after the call', async () => {
    const sitting = new Sitting()
    await sitting.says('calls about e-formalization', 'remind me 3 days before')
    sitting.archive.set('2024-03-18T09:00:00Z')
    expect(await sitting.says('reminders')).toEqual([
      expect.stringContaining('Snooze 1 day'),
      expect.stringMatching(/^1 reminder\n\n1\. told 16 March 2024/),
    ])
    sitting.archive.set('2024-03-20T09:00:00Z')
    expect(await sitting.says('reminders')).toEqual([expect.stringMatching(/^You have no reminders/)])
    const late = new Sitting()
    await late.says('calls about e-formalization', 'remind me 3 days before')
    late.archive.set('2024-03-20T09:00:00Z')
    const [told] = await late.says()
    expect(told).toMatch(/^Reminder: closed; /)
    expect(told).not.toContain('Snooze')
  })

  it('“forget me” deletes what is kept', async () => {
    const sitting = new Sitting()
    const before = ['confirm: subscribe to calls in Mongolia, daily at 9', 'calls about e-formalization', 'remind me']
    const said = await sitting.says(...before, 'forget me', 'number 1', 'subscriptions', 'reminders')
    expect(said.slice(3)).toEqual([
      expect.stringMatching(/^Everything that I kept about you here is deleted/),
      expect.not.stringMatching(/e-formalization/),
      expect.stringMatching(/^There is no subscription here/),
      expect.stringMatching(/^You have no reminders/),
    ])
    sitting.archive.set('2024-03-19T09:00:05Z')
    expect(await sitting.says()).toEqual([])
  })
})
