import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { digest } from '../../../adapters/terminal/digest.ts'
import { load } from '../../../src/bot.ts'
import { programWith } from './program-sample.ts'

const item = (number: number, title: string, dates: string): string =>
  `  ${number}. Call for proposals: ${title}\n\n    ${dates}\n\n    Send it.`
const text = [
  'Calls',
  item(1, 'Wells', '1 - 20 March 2024'),
  item(2, 'Roads *in* <@U1> `huts`', '4 - 9 March 2024'),
  item(3, 'Brief', '3 - 4 March 2024'),
].join('\n\n')
const facts = { covers: [], about: ['MN'], zone: 'Asia/Ulaanbaatar', captured: '2024-03-05' }
const library = load([{ name: 'calls.txt', text, facts }], [], 'UTC')
const noon = { now: '2024-03-05T12:00', zone: 'Asia/Ulaanbaatar' }

/** What `digest` prints. */
async function printed(words: readonly string[], options: Parameters<typeof digest>[1]): Promise<string> {
  const output = new PassThrough()
  const chunks: string[] = []
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  const openLibrary = (): Promise<typeof library> => Promise.resolve(library)
  await digest(words, options, programWith({ input: new PassThrough(), output, openLibrary }))
  return chunks.join('')
}

const shape = z.object({
  since: z.optional(z.string()),
  until: z.string(),
  headline: z.string(),
  total: z.number(),
  listings: z.array(z.object({ title: z.string(), section: z.string(), reasons: z.array(z.string()) })),
  missed: z.array(z.object({ title: z.string() })),
  checked: z.number(),
})
const inJson = async (words: readonly string[], options: object): Promise<z.infer<typeof shape>> =>
  z.parse(shape, JSON.parse(await printed(words, { ...noon, ...options, json: true })))

describe('callboard digest', () => {
  it('prints the first digest of a question, with its period, zone and freshness', async () => {
    const whole = await printed(['calls', 'in', 'Mongolia'], noon)
    const shown = whole.replaceAll(/\n *(?=\S)/g, ' ')
    expect(whole.split('\n')[0]).toBe('2 open calls in Mongolia, 1 closes Saturday')
    expect(shown).toContain('The first digest: what is on at 5 March 2024, 12:00 (Ulaanbaatar time, UTC+08:00).')
    expect(shown).toContain('The pages were captured up to 5 March 2024')
    expect(shown).toContain('Roads *in* <@U1> `huts`')
  })

  it.each<[string, object, readonly string[], readonly string[], string]>([
    ['a first one', {}, ['closing Roads', 'new Wells'], [], '2 open calls, 1 closes Saturday'],
    [
      'what was posted since, and what is over already',
      { since: '2024-03-02T12:00' },
      ['closing Roads'],
      ['Brief'],
      '1 new call, 1 closes Saturday, 1 over already',
    ],
    ['nothing new', { since: '2024-03-05T11:00' }, ['closing Roads'], [], '1 closes Saturday: calls'],
  ])('as JSON has %s', async (_what, options, listings, missed, headline) => {
    const name = (title: string): string => title.replace(/^.*: (\w+).*$/, '$1')
    const told = await inJson(['calls'], options)
    expect(told.listings.map(({ section, title }) => `${section} ${name(title)}`)).toEqual(listings)
    expect(told.missed.map(({ title }) => name(title))).toEqual(missed)
    expect([told.headline, told.total]).toEqual([headline, listings.length])
  })

  it('is of everything where nothing is asked', async () => {
    expect((await inJson([], {})).headline).toBe('2 listings, open or to come, 1 closes Saturday')
  })

  it.each([
    ['a moment before that is not before', ['calls'], { since: '2024-03-05T12:00' }, /is not before the moment/],
    ['a moment that is none', ['calls'], { since: 'yesterdayish' }, /--since/],
    ['a zone that is none', ['calls'], { zone: 'Mars/Base' }, /--zone/],
    ['what is no question for listings', ['hello'], {}, /no question about listings/],
  ])('refuses %s, with the way out', async (_what, words, options, message) => {
    await expect(printed(words, { ...noon, ...options })).rejects.toThrow(message)
  })
})
