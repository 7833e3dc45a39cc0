import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { builtCommand, type Run } from './built-command.ts'
import { matching } from './matching.ts'
import { temporaryFolder } from './temporary-folder.ts'

const run = builtCommand()

const page = `Mongolia resources

March 2024

  1. Call for expression of interest: National consultant on forced labour in Mongolia

    4 - 19 March 2024

    Please send to ulaanbaatar@ilo.org by 6 pm (Ulaanbaatar time), 19 March 2024. For details, please see below.
`
const catalogue = JSON.stringify([
  { file: 'page.txt', address: 'http://ilo.org/m', zone: 'Asia/Ulaanbaatar', about: ['MN'] },
])
const now = ['--now', '2024-03-10T09:00:00+08:00']
const archiveWith = (files: Readonly<Record<string, string | Uint8Array>>): readonly string[] => [
  '--archive',
  temporaryFolder({ 'page.txt': page, 'catalogue.json': catalogue, ...files }),
]
const jsonObject = z.record(z.string(), z.unknown())
const jsonLines = (text: string): readonly Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => jsonObject.parse(JSON.parse(line)))

/** No output shows where in the program something went wrong, and none steers a terminal. */
function expectCalm({ out, err }: Run): void {
  expect(out + err).not.toMatch(/^\s+at .*[:(]/m)
  expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
}

describe('callboard ask', () => {
  it('answers from the archive that comes with it', async () => {
    const ran = await run(['ask', 'open calls in Mongolia on 10 March 2024'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/^4 calls open in Mongolia on 10 March 2024/)
    expect(ran.out.split('\n').every((line) => line.length <= 80 || line.includes('http'))).toBe(true)
    expectCalm(ran)
  })

  it('joins words that are not quoted', async () => {
    const ran = await run(['ask', 'open', 'calls', 'in', 'Mongolia', ...now])
    expect(ran.out).toMatch(/^4 calls open/)
  })

  it('answers in JSON with the keys that are promised', async () => {
    const ran = await run(['ask', 'open calls', '--json', ...now, '--zone', 'Asia/Ulaanbaatar', ...archiveWith({})])
    const [answer, ...others] = jsonLines(ran.out)
    expect(others).toEqual([])
    expect(Object.keys(answer ?? {})).toEqual([
      'question',
      'now',
      'zone',
      'understood',
      'total',
      'listings',
      'apart',
      'nearest',
      'choices',
      'text',
    ])
    expect(answer).toMatchObject({
      question: 'open calls',
      now: '2024-03-10T09:00:00+08:00',
      zone: 'Asia/Ulaanbaatar',
      total: 1,
      listings: [{ kind: 'call', status: 'open', source: { page: 'page.txt', line: 5, address: 'http://ilo.org/m' } }],
    })
  })

  it('takes the moment from CALLBOARD_NOW and the zone from CALLBOARD_ZONE', async () => {
    const environment = { CALLBOARD_NOW: '2024-03-10T09:00', CALLBOARD_ZONE: 'Asia/Ulaanbaatar' }
    const { out } = await run(['ask', 'open calls', '--json', ...archiveWith({})], { environment })
    expect(jsonLines(out)[0]).toMatchObject({ zone: 'Asia/Ulaanbaatar', total: 1 })
    expect(jsonLines(out)[0]?.['now']).toMatch(/^2024-03-10T09:0\d:\d\d\+08:00$/)
  })

  it('lets no word of a page or a question steer the terminal', async () => {
    const archive = archiveWith({ 'page.txt': page.replace('National', '\u001B[31mNational\u009B2J\u0007') })
    const ran = await run(['ask', 'open calls', ...now, ...archive])
    expect(ran.out).toContain('National')
    expectCalm(ran)
    expectCalm(await run(['ask', 'open \u001B[31mcalls', '--json', ...now, ...archive]))
  })
})

describe('bad input', () => {
  it.each<[string, readonly string[], number, RegExp]>([
    [
      'a missing archive',
      ['ask', 'x', '--archive', '/nowhere/at/all'],
      1,
      /"\/nowhere\/at\/all" cannot be read: it does not exist/,
    ],
    ['an empty question', ['ask', ''], 2, /question is empty/],
    ['no question', ['ask'], 2, /ask needs a question/],
    ['a question of 100,000 characters', ['ask', 'calls '.repeat(16_700)], 2, /100200 characters/],
    ['control characters', ['ask', 'calls \u0001'], 2, /control character U\+0001/],
    [
      'a bad --now',
      ['ask', 'x', '--now', '2024-13-01'],
      2,
      /--now "2024-13-01" is no moment; write it like 2024-03-10/,
    ],
    [
      'a bad zone',
      ['ask', 'x', '--zone', 'Asia/Ulan'],
      2,
      /--zone "Asia\/Ulan" is no time zone; write it like Asia\/Ulaanbaatar/,
    ],
    ['a bad --now of parse', ['parse', '--now', 'soon'], 2, /--now "soon" is no moment/],
    ['a bad zone of chat', ['chat', '--zone', '\u001B[2J'], 2, /--zone "\\u001b\[2J" is no time zone/],
    ['an unknown command', ['aks'], 2, /no command "aks"; did you mean ask\?/],
    ['an unknown option', ['ask', 'x', '--nwo', '2024'], 2, /no option "--nwo"; did you mean --now\?/],
    ['words for a batch', ['ask', '--batch', 'x'], 2, /ask --batch takes no words, and was given "x"/],
    ['when without --batch', ['when'], 2, /when reads JSON lines/],
  ])('%s gets one line', async (_situation, args, code, message) => {
    const ran = await run(args)
    expect(ran).toMatchObject({ code, out: '', err: matching(message) })
    expect(ran.err.trimEnd()).not.toContain('\n')
    expectCalm(ran)
  })

  it('in the settings gets a line for each', async () => {
    const environment = { CALLBOARD_ZONE: 'Moon', CALLBOARD_NOW: 'soon', DISCORD_TOKEN: 'my secret' }
    const ran = await run(['ask', 'x'], { environment })
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toMatch(
      /^callboard: CALLBOARD_ZONE is "Moon".*\ncallboard: CALLBOARD_NOW is "soon".*\ncallboard: DISCORD_TOKEN must.*\n$/,
    )
    expect(ran.err).not.toContain('my secret')
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a binary file', Uint8Array.of(1, 0, 2), /page bad\.txt was not read: it is binary/],
    ['a file of 50 MB', Buffer.alloc(50_000_000, 97), /page bad\.txt was not read: it has 50 MB/],
    ['Latin-1 bytes', Buffer.from('Genève', 'latin1'), /page bad\.txt was not read: it is not UTF-8.*iconv/],
    ['a page of a million lines', 'a\n'.repeat(1_000_000), /page bad\.txt was not read: it has 1,000,000 lines/],
  ])('%s is named and stops nothing else', async (_situation, content, message) => {
    const ran = await run(['ask', 'open calls', '--json', ...now, ...archiveWith({ 'bad.txt': content })])
    expect(ran.code).toBe(0)
    expect(ran.err).toMatch(message)
    expect(ran.err.trimEnd()).not.toContain('\n')
    expect(jsonLines(ran.out)[0]).toMatchObject({ total: 1 })
    expectCalm(ran)
  })

  it('is not spoken of where LOG_LEVEL asks for quiet', async () => {
    const ran = await run(['ask', 'open calls', ...archiveWith({ 'bad.txt': '' })], {
      environment: { LOG_LEVEL: 'error' },
    })
    expect(ran).toMatchObject({ code: 0, err: '' })
  })
})

describe('callboard ask --batch', () => {
  it('answers in order, goes on after a broken line, and keeps conversations apart', async () => {
    const at = { now: '2024-03-10T09:00:00+08:00', zone: 'Asia/Ulaanbaatar' }
    const lines = [
      JSON.stringify({ question: 'open calls', ...at, conversation: 'a' }),
      '',
      JSON.stringify({ question: 'how many?', ...at, conversation: 'a' }),
      JSON.stringify({ question: 'x', now: 'soon' }),
      JSON.stringify({ question: 'x', zone: 'Moon' }),
      JSON.stringify({ query: 'x' }),
      '{"question": "open',
      '[]',
      JSON.stringify({ question: '' }),
      JSON.stringify({ question: 'open calls', ...at, conversation: 7, unknown: true }),
    ]
    const ran = await run(['ask', '--batch', ...archiveWith({})], { input: lines.join('\n') })
    expect(ran).toMatchObject({ code: 0, err: '' })
    const answers = jsonLines(ran.out)
    expect(answers).toHaveLength(9)
    expect(answers[0]).toMatchObject({ question: 'open calls', total: 1 })
    expect(answers[1]).toMatchObject({ question: 'how many?', total: 1 })
    expect(answers[8]).toMatchObject({ question: 'open calls', total: 1 })
    expect(answers.slice(2, 8)).toEqual(
      [
        /^line 4: now "soon" is no moment/,
        /^line 5: zone "Moon" is no time zone/,
        /^line 6: "question" must be text/,
        /^line 7: not valid JSON/,
        /^line 8: must be an object/,
        /^line 9: The question is empty/,
      ].map((pattern) => ({ error: matching(pattern) })),
    )
    expectCalm(ran)
  })

  it('names lines that are too long or not UTF-8', async () => {
    const input = Buffer.concat([
      Buffer.from(`{"question":"${'a'.repeat(2_000_000)}"}\n`),
      Buffer.from('{"question":"Genève"}\n', 'latin1'),
      Buffer.from(`{"question":"${'calls '.repeat(16_700)}"}\n`),
    ])
    const ran = await run(['ask', '--batch', ...archiveWith({})], { input })
    expect(jsonLines(ran.out)).toEqual(
      [/^line 1: 2000015 bytes/, /^line 2: not UTF-8/, /^line 3: .*100200 characters/].map((pattern) => ({
        error: matching(pattern),
      })),
    )
  })
})

describe('callboard when --batch', () => {
  it('answers with half-open local days', async () => {
    const lines = [
      { text: 'yesterday', reference: '2024-03-31T10:00:00', timezone: 'Asia/Ulaanbaatar', order: 'dmy' },
      { text: 'yesterday', reference: '2024-03-31T23:00:00Z', timezone: 'Asia/Ulaanbaatar' },
      { text: 'since March 2024', reference: '2024-03-31T10:00:00', timezone: 'UTC' },
      { text: 'forced labour', reference: '2024-03-31', timezone: 'UTC' },
      { text: 'today', reference: 'now', timezone: 'UTC' },
      { text: 'today', reference: '2024-03-31', timezone: 'Moon' },
      { text: 'today', reference: '2024-03-31', order: 'ymd' },
    ]
    const ran = await run(['when', '--batch'], { input: lines.map((line) => JSON.stringify(line)).join('\n') })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(jsonLines(ran.out)).toEqual([
      { start: '2024-03-30', end: '2024-03-31' },
      { start: '2024-03-31', end: '2024-04-01' },
      { start: '2024-03-01', end: null },
      { start: null, end: null },
      { error: matching(/^line 5: reference "now" is no moment/) },
      { error: matching(/^line 6: timezone "Moon" is no time zone/) },
      { error: matching(/^line 7: "order" must be dmy or mdy/) },
    ])
  })
})

describe('callboard parse', () => {
  it('shows the listings and ends with the report', async () => {
    const ran = await run(['parse', ...now, ...archiveWith({ 'bad.txt': '' })])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/call +2024-03-04\.\.2024-03-19 +open +2024-03-19 18:00 \+08:00\n +Call for expression/)
    expect(ran.out).toMatch(/page\.txt:5\n\nRead: 1 item of 1 page, which give 1 listing\.\n/)
    expect(ran.out).toMatch(/Pages not read: 1\.\n {2}- bad\.txt: it is empty/)
    expectCalm(ran)
  })

  it('writes JSON lines alone on standard output, the report beside them', async () => {
    const ran = await run(['parse', '--json', ...archiveWith({})])
    expect(jsonLines(ran.out)).toEqual([expect.objectContaining({ kind: 'call', countries: ['MN'] })])
    expect(jsonLines(ran.out)[0]).not.toHaveProperty('status')
    expect(ran.err).toMatch(/^Read: 1 item/)
  })

  it('reads named files with the facts that the catalogue has of them, and fails where one cannot be read', async () => {
    const file = join(temporaryFolder({ 'page.txt': page }), 'page.txt')
    const ran = await run(['parse', file, '/nowhere.txt', '--json', ...archiveWith({})])
    expect(ran.code).toBe(1)
    expect(jsonLines(ran.out)).toMatchObject([{ source: { address: 'http://ilo.org/m' } }])
    expect(ran.err).toMatch(/Pages not read: 1\.\n {2}- \/nowhere\.txt: it does not exist/)
  })
})

describe('the program', () => {
  it('talks line by line in a pipe and ends with the input', async () => {
    const ran = await run(['chat', ...now, ...archiveWith({})], {
      input: 'open calls\n\nhow many?\nquit\nnever asked\n',
    })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/^1 call open/)
    expect(ran.out.match(/^1 call/gm)).toHaveLength(2)
    expectCalm(ran)
  })

  it('starts the chat and says which adapters are off', async () => {
    const ran = await run(['start'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/^Slack is off: .*\nDiscord is off: .*The terminal is on\.\n/s)
  })

  it.each([
    ['--help', /^Callboard answers questions/],
    ['--version', /^\d+\.\d+\.\d+\n$/],
  ])('shows %s', async (option, expected) => {
    expect(await run([option])).toMatchObject({ code: 0, out: matching(expected), err: '' })
  })

  it('ends quietly where its reader has gone', async () => {
    const file = temporaryFolder({ 'page.txt': page })
    const questions = '{"question":"open calls"}\n'.repeat(5000)
    const ran = await run(['ask', '--batch', '--archive', file], { input: questions, closesOutput: true })
    expect(ran).toMatchObject({ code: 0, err: '' })
  })
})

describe('how a question was read', () => {
  it('stands behind the answer where it is asked for', async () => {
    const { out, code } = await run([
      'ask',
      'open calls in Mongolai in March 2024',
      '--explain',
      ...now,
      ...archiveWith({}),
    ])
    expect(code).toBe(0)
    expect(out).toMatch(/^1 call open in Mongolia in March 2024\n/)
    expect(out).toMatch(/^Words +Reader +Read as$/m)
    expect(out).toMatch(/^calls +kind +call$/m)
    expect(out).toMatch(/^Mongolai +place +Mongolia \(MN\)$/m)
    expect(out).toMatch(/^in March 2024 +time +2024-03-01\/2024-04-01, month/m)
  })

  it('is a field of its own in JSON', async () => {
    const { out } = await run(['ask', 'calls', '--json', '--explain', ...archiveWith({})])
    expect(jsonLines(out)[0]).toHaveProperty('explanation', expect.stringMatching(/calls +kind +call/))
  })
})

describe('questions without an answer', () => {
  it('are counted on standard error where that is asked for', async () => {
    const lines = ['calls in Peru', 'Calls in Peru', 'qwerty', 'calls'].map((question) => JSON.stringify({ question }))
    const { out, err } = await run(['ask', '--batch', '--unanswered', ...archiveWith({})], { input: lines.join('\n') })
    expect(jsonLines(out)).toHaveLength(4)
    expect(err).toMatch(/^Not understood: 1\. Nothing found: 2\.\n2 × nothing found: calls in Peru \(first on \d{4}-/)
  })
})
