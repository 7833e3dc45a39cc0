import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { builtCommand } from './built-command.ts'

const told = z.object({
  headline: z.string(),
  total: z.number(),
  listings: z.array(z.object({ title: z.string(), section: z.string(), reasons: z.array(z.string()) })),
  missed: z.array(z.object({ id: z.string() })),
})

describe('callboard digest', () => {
  const callboard = builtCommand()
  const json = async (...args: readonly string[]): Promise<z.infer<typeof told>> =>
    told.parse(JSON.parse((await callboard(['digest', '--json', ...args])).out))

  it('prints what a first digest shows, and with --dry-run the same', async () => {
    const args = ['--now', '2024-03-10T09:00', 'open calls in Mongolia']
    const first = await callboard(['digest', ...args])
    expect(first.out).toMatch(/^4 open calls in Mongolia, 3 close Friday\n/)
    expect(first.out).toMatch(/How fresh this is: the archive’s newest item is of 4 March 2024/)
    expect(await callboard(['digest', '--dry-run', ...args])).toEqual(first)
  })

  it('prints what is newly posted since, and what came and went', async () => {
    const { headline, listings, missed } = await json(
      '--since',
      '2024-02-15T09:00',
      '--now',
      '2024-03-05T09:00',
      '--zone',
      'Asia/Ulaanbaatar',
      'calls in Mongolia',
    )
    expect(headline).toBe('4 new calls in Mongolia, 2 over already')
    expect(listings.map(({ section, reasons }) => [section, reasons])).toEqual(listings.map(() => ['new', ['new']]))
    expect(missed).toHaveLength(2)
  })

  it('takes a schedule in the question for what it is', async () => {
    const plain = await json('--now', '2024-03-10T09:00', 'calls in Mongolia')
    const timed = await json('--now', '2024-03-10T09:00', 'calls in Mongolia, weekdays at 9')
    expect([timed.headline, timed.total]).toEqual([plain.headline, plain.total])
  })

  it.each([
    [['--since', '2024-03-11', '--now', '2024-03-10'], /--since "2024-03-11" is not before the moment of the digest/],
    [['--now', 'soon'], /--now "soon" is no moment/],
    [['how do I apply for the mapping survey?'], /no question about listings that can be told day by day/],
  ])('says what is wrong with %j', async (args, words) => {
    const { err, code } = await callboard(['digest', ...args])
    expect(code).toBe(2)
    expect(err).toMatch(words)
  })
})
