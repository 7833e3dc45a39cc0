import { momentExample } from './moment-example.ts'
import { setupHelp as discordHelp } from './discord/setup-words.ts'
import { addressHelp as slackAddressHelp, setupHelp as slackHelp } from './slack/setup-words.ts'

/** An option as the command line takes it; `value` names what follows it. */
export type OptionShape = { readonly value?: string; readonly short?: string; readonly does: string }

/** A command: how it is written, what it does, what it takes. */
export type CommandShape = {
  readonly usage: string
  readonly does: string
  readonly more?: readonly string[]
  readonly options: Readonly<Record<string, OptionShape>>
}

const help = { short: 'h', does: 'Show this help.' }
const now = { value: 'ISO', does: `The moment of the question: ${momentExample}.` }
const zone = { value: 'ZONE', does: 'The time zone of the asker: Asia/Ulaanbaatar, UTC, +08:00.' }
const archive = { value: 'DIR', does: 'The folder of pages, instead of the archive that comes with Callboard.' }

export const commands = {
  ask: {
    usage: 'callboard ask "QUESTION" [options]\n       callboard ask --batch [options]',
    does: 'Answer one question, or JSON lines of them.',
    more: [
      'callboard ask "open calls in Mongolia on 10 March 2024"',
      'callboard ask events in September 2015 --json',
      `echo '{"question":"and in China?","conversation":"a"}' | callboard ask --batch`,
      'A question that begins with a dash goes after --.',
      'Each line of a batch has "question" and, where wanted, "now", "zone" and "conversation".',
    ],
    options: {
      now,
      zone,
      archive,
      json: { does: 'Answer in JSON.' },
      explain: { does: 'Show after the answer how each word of the question was read.' },
      unanswered: { does: 'After a batch, count on standard error what was not understood or found nothing.' },
      batch: { does: 'Read JSON lines from standard input, answer each with one.' },
      help,
    },
  },
  digest: {
    usage: 'callboard digest [QUESTION] [options]',
    does: 'Print the digest that would go out at a moment; sends nothing.',
    more: [
      'callboard digest --now 2024-03-05T09:00 --since 2024-03-01T09:00 "calls in Mongolia"',
      'Without --since it is a first digest, which shows what is on; without a question it is of everything.',
      'What was seen since is told by the days on which it was posted: nothing is known of when a page was read.',
    ],
    options: {
      now: { ...now, does: `The moment of the digest: ${momentExample}.` },
      since: { value: 'ISO', does: 'The moment of the digest before it.' },
      zone: { ...zone, does: 'The time zone of the place it is for: Asia/Ulaanbaatar, UTC, +08:00.' },
      archive,
      json: { does: 'Print it as JSON.' },
      'dry-run': { does: 'The same without it: nothing is ever sent.' },
      help,
    },
  },
  when: {
    usage: 'callboard when --batch',
    does: 'Read which days texts ask for, JSON lines in and out.',
    more: [
      `echo '{"text":"last week","reference":"2024-03-31T10:00:00","timezone":"UTC"}' | callboard when --batch`,
      'Each line has "text", "reference" (local time in the zone), "timezone" and "order" (dmy or mdy).',
      'Each answer has "start" and "end": half-open days, null for an open side, both null where no time is named.',
    ],
    options: { batch: { does: 'Read JSON lines from standard input, answer each with one.' }, help },
  },
  why: {
    usage: 'callboard why SUBSCRIPTION LISTING',
    does: 'Say why a subscription told of a listing, or what kept it out.',
    options: { help },
  },
  subscriptions: {
    usage: 'callboard subscriptions [pause|resume|stop SUBSCRIPTION]',
    does: 'List the subscriptions of all places, or pause, resume or stop one.',
    options: { help },
  },
  status: {
    usage: 'callboard status',
    does: 'Say how the bot stands: its pages, what is due, late or not sent, its connections.',
    options: { json: { does: 'Print it as JSON.' }, help },
  },
  reports: {
    usage: 'callboard reports',
    does: 'List what people reported as wrong: what was asked and shown, without who.',
    options: { help },
  },
  accept: {
    usage: 'callboard accept PAGE',
    does: 'Let a page count that was not believed because it gave far less than before.',
    options: { help },
  },
  parse: {
    usage: 'callboard parse [FILE…] [options]',
    does: 'Show what was read of the archive or of files, and what was not and why.',
    options: {
      now: { ...now, does: `Say each status at this moment: ${momentExample}.` },
      archive,
      json: { does: 'JSON lines, one listing each; the report goes to standard error.' },
      help,
    },
  },
  chat: {
    usage: 'callboard chat [options]',
    does: 'Talk with the archive; questions follow up on each other.',
    more: ['The arrow keys bring back earlier questions; quit, Ctrl-D or Ctrl-C ends.'],
    options: { now: { ...now, does: `Start the clock at this moment: ${momentExample}.` }, zone, archive, help },
  },
  start: {
    usage: 'callboard start',
    does: 'Start every adapter that the settings turn on; with none set, the chat.',
    more: ['Settings are read from the environment and from .env; .env.example lists them.'],
    options: { help },
  },
  slack: {
    usage: 'callboard slack manifest [options]',
    ...slackHelp,
    options: { http: { value: 'ADDRESS', does: slackAddressHelp }, help },
  },
  discord: { usage: 'callboard discord invite', ...discordHelp, options: { help } },
  doctor: {
    usage: 'callboard doctor',
    does: 'Try the settings against the store, Slack and Discord; says what to press where one is wrong.',
    options: { help },
  },
  keys: {
    usage: 'callboard keys rotate',
    does: 'Put another key in the place of the one that secrets are kept under; the bot may be running.',
    more: [
      'Where CALLBOARD_KEY is set, put a new key and a comma before it first, and start every process with both;',
      'then this seals all anew, and the old key can go.',
    ],
    options: { help },
  },
  backup: {
    usage: 'callboard backup FILE',
    does: 'Copy the data of the bot to a file, as of one moment, also while it runs.',
    more: [
      'The file is for its owner alone, and the same from SQLite and from PostgreSQL.',
      'The key that secrets are kept under (CALLBOARD_KEY, or the file "key" in CALLBOARD_STATE) is not in it.',
    ],
    options: { help },
  },
  restore: {
    usage: 'callboard restore FILE',
    does: 'Put a backup in the place of the data of the bot.',
    more: ['What was there before is kept beside it as a backup; a backup that is not whole changes nothing.'],
    options: { help },
  },
} as const satisfies Readonly<Record<string, CommandShape>>

export type CommandName = keyof typeof commands

/** The names of the commands, in the order of the help. */
export const commandNames: readonly CommandName[] = [
  'ask',
  'digest',
  'why',
  'subscriptions',
  'status',
  'reports',
  'accept',
  'when',
  'parse',
  'chat',
  'start',
  'slack',
  'discord',
  'doctor',
  'keys',
  'backup',
  'restore',
]

/** What `callboard --help` shows. */
export function generalHelp(): string {
  return [
    'Callboard answers questions about listings (calls, events, news), dated and with their sources.',
    '',
    'Usage: callboard COMMAND [options]',
    '',
    ...aligned(commandNames.map((name) => [name, commands[name].does])),
    '',
    ...aligned([
      ['-h, --help', 'Show this help; callboard COMMAND --help shows that of a command.'],
      ['-v, --version', 'Show the version.'],
    ]),
    '',
    'Exit codes: 0 done, 1 a fault, 2 the command line is wrong.',
  ].join('\n')
}

/** What `callboard COMMAND --help` shows. */
export function helpOf(name: CommandName): string {
  const { usage, does, options, more = [] }: CommandShape = commands[name]
  const rows = Object.entries(options).map(([option, { value, short, does: effect }]) => {
    return [
      `${short === undefined ? '' : `-${short}, `}--${option}${value === undefined ? '' : ` ${value}`}`,
      effect,
    ] as const
  })
  return [
    `Usage: ${usage}`,
    '',
    does,
    ...(more.length === 0 ? [] : ['', ...more.map((line) => `  ${line}`)]),
    '',
    ...aligned(rows),
  ].join('\n')
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, effect]) => `  ${name.padEnd(width)}  ${effect}`)
}
