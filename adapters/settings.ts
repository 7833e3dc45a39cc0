import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import * as z from 'zod/mini'
import { isZone, type Zone } from '../src/calendar/zone.ts'
import { Complaint } from './complaint.ts'
import { momentExample } from './moment-example.ts'
import { readMoment } from './moment.ts'
import { quoted } from './quoted.ts'

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof logLevels)[number]

/** Settings whose values are never shown. */
const secretNames = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'DISCORD_TOKEN',
] as const

/** Settings of the store that are never shown either. */
const hiddenNames: ReadonlySet<string> = new Set([...secretNames, 'DATABASE_URL', 'CALLBOARD_KEY'])

/** How many questions and presses a minute are taken of one person, in one place, in a whole workspace. */
export type Limits = { readonly person: number; readonly place: number; readonly workspace: number }

/** The settings as checked; each has a value that works where nothing was set. */
export type Settings = {
  /** The folder of pages. */
  readonly archive: string
  /** The folder of the bot's own data. */
  readonly state: string
  /** The address of the PostgreSQL that holds the data instead; it may hold a password. */
  readonly database: string | undefined
  /** The keys of 32 bytes for secrets, the first to seal with; undefined where the folder of the data has its own. */
  readonly keys: readonly Uint8Array[] | undefined
  /** How long, in ms, what is known of persons and places is kept. */
  readonly retention: number
  /** The zone assumed where nothing says one. */
  readonly zone: Zone
  /** The moment, in ms, at which the process's clock starts; undefined for real time. */
  readonly now: number | undefined
  /** The months (1–12) in which fiscal and academic years begin. */
  readonly yearStarts: { readonly fiscalYearStart: number; readonly academicYearStart: number }
  /** Where /health and /metrics are told; nowhere without a port. */
  readonly health: { readonly host: string; readonly port: number | undefined }
  readonly logLevel: LogLevel
  /** The slash command that asks in Slack. */
  readonly slackCommand: string
  /** What runs in Slack; the tokens are shown nowhere. */
  readonly slack: {
    readonly botToken: string | undefined
    readonly appToken: string | undefined
    /** What Slack signs its requests with, and the port they come to, where they come over HTTP. */
    readonly signingSecret: string | undefined
    readonly port: number | undefined
    /** As what the app installs itself in many workspaces, and in which (by their ids) it may; undefined for any. */
    readonly clientId: string | undefined
    readonly clientSecret: string | undefined
    readonly stateSecret: string | undefined
    readonly workspaces: ReadonlySet<string> | undefined
    /** The address of the Web API, with its slash; undefined for Slack's own. */
    readonly apiUrl: string | undefined
    /** The channel, by its id, that alarms are posted to. */
    readonly operatorChannel: string | undefined
  }
  /** What runs in Discord; the token is shown nowhere. */
  readonly discord: {
    readonly token: string | undefined
    /** The base of the REST API, without its version; undefined for Discord's own. */
    readonly apiUrl: string | undefined
    /** The server, by its id, in which the commands are registered; undefined for everywhere. */
    readonly server: string | undefined
    /** How many shards are asked for; undefined where Discord says how many. */
    readonly shards: number | undefined
    /** The channel, by its id, that alarms are posted to. */
    readonly operatorChannel: string | undefined
  }
  readonly limits: Limits
}

/** The archive that comes with the package: the same path from `adapters/` and from the bundle in `dist/`. */
const ownArchive = fileURLToPath(new URL('../data/archive', import.meta.url))

const path = z.optional(z.string().check(z.refine((text) => !text.includes('\0'), 'must be the path of a folder')))
const month = z.optional(
  z.string().check(z.regex(/^(?:[1-9]|1[0-2])$/, 'must be a month from 1 (January) to 12 (December)')),
)
const database = z.optional(
  z
    .string()
    .check(z.regex(/^postgres(?:ql)?:\/\/\S+$/, 'must be the address of a PostgreSQL: postgres://name@host/database')),
)
const key = z.optional(
  z
    .string()
    .check(
      z.regex(
        /^(?:[\da-fA-F]{64}|[\w+/-]{43}=?)(?:,(?:[\da-fA-F]{64}|[\w+/-]{43}=?))*$/,
        'must be 32 bytes in base64 (openssl rand -base64 32), or several such behind each other with commas',
      ),
    ),
)
const days = z.optional(z.string().check(z.regex(/^[1-9]\d{0,4}$/, 'must be a number of days, 1 or more')))
const address = z.optional(
  z.string().check(z.regex(/^https?:\/\/\S+$/, 'must be an address that begins with http:// or https://')),
)
/** The ids of Discord are numbers. */
const isSnowflake = /^\d{15,20}$/
const channel = z.optional(
  z
    .string()
    .check(
      z.regex(
        /^(?:[CDG][A-Z0-9]+|\d{15,20})$/,
        'must be the id of a channel: C0123456789 in Slack, 1234567890123456789 in Discord',
      ),
    ),
)
const serverId = z.optional(
  z.string().check(z.regex(isSnowflake, 'must be the id of a server, such as 1234567890123456789')),
)
const shards = z.optional(z.string().check(z.regex(/^(?:auto|[1-9]\d{0,3})$/, 'must be auto or a number of shards')))
const perMinute = z.optional(z.string().check(z.regex(/^[1-9]\d{0,5}$/, 'must be a number from 1 to 999999')))
const port = z.optional(
  z
    .string()
    .check(z.refine((text) => /^\d{1,5}$/.test(text) && Number(text) < 65_536, 'must be a port from 0 to 65535')),
)
const secret = z.optional(z.string().check(z.regex(/^\S+$/, 'must hold no blanks')))

const shape = z.object({
  CALLBOARD_ARCHIVE: path,
  CALLBOARD_STATE: path,
  DATABASE_URL: database,
  CALLBOARD_KEY: key,
  CALLBOARD_RETENTION_DAYS: days,
  CALLBOARD_ZONE: z.optional(
    z
      .string()
      .check(z.refine(isZone, 'must be an IANA zone such as Asia/Ulaanbaatar, UTC or an offset such as +08:00')),
  ),
  CALLBOARD_NOW: z.optional(
    z
      .string()
      .check(z.refine((text) => readMoment(text, 'UTC') !== undefined, `must be ISO 8601, such as ${momentExample}`)),
  ),
  CALLBOARD_FISCAL_YEAR_START: month,
  CALLBOARD_ACADEMIC_YEAR_START: month,
  CALLBOARD_PORT: port,
  CALLBOARD_HOST: z.optional(
    z.string().check(z.regex(/^[\w.:-]+$/, 'must be an address of this machine, such as 127.0.0.1')),
  ),
  LOG_LEVEL: z.optional(z.enum(logLevels, `must be one of ${logLevels.join(', ')}`)),
  CALLBOARD_RATE: perMinute,
  CALLBOARD_RATE_PLACE: perMinute,
  CALLBOARD_RATE_WORKSPACE: perMinute,
  CALLBOARD_OPERATOR_CHANNEL: channel,
  SLACK_COMMAND: z.optional(
    z
      .string()
      .check(
        z.regex(/^\/[a-z0-9_-]{1,31}$/, 'must be a slash and at most 31 small letters, digits, dashes or underlines'),
      ),
  ),
  SLACK_BOT_TOKEN: secret,
  SLACK_APP_TOKEN: secret,
  SLACK_SIGNING_SECRET: secret,
  SLACK_PORT: port,
  SLACK_CLIENT_ID: z.optional(
    z.string().check(z.regex(/^\d+\.\d+$/, 'must be the Client ID of the app, such as 123.456')),
  ),
  SLACK_CLIENT_SECRET: secret,
  SLACK_STATE_SECRET: secret,
  SLACK_WORKSPACES: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^\s*[TE][A-Z0-9]+(?:[\s,]+[TE][A-Z0-9]+)*\s*$/,
          'must be ids of workspaces (T…) or organizations (E…), with commas',
        ),
      ),
  ),
  SLACK_API_URL: address,
  DISCORD_TOKEN: secret,
  DISCORD_API_URL: address,
  DISCORD_GUILD_ID: serverId,
  DISCORD_SHARDS: shards,
})

/** Every setting this version reads, in the order of `.env.example`. */
export const settingNames: readonly string[] = Object.keys(shape.def.shape)

/** Names and values as the environment and a `.env` file give them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Checks the settings; throws a Complaint with a line for each that is wrong. An empty value counts as not set. */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  )
  const checked = shape.safeParse(given)
  if (!checked.success) {
    throw new Complaint(checked.error.issues.map((issue) => complaintOf(issue, environment)).join('\n'), 2)
  }
  const { CALLBOARD_ARCHIVE, CALLBOARD_ZONE = 'UTC', CALLBOARD_NOW, LOG_LEVEL = 'info' } = checked.data
  const { SLACK_COMMAND = '/callboard', SLACK_API_URL: apiUrl, DISCORD_SHARDS = 'auto' } = checked.data
  const { CALLBOARD_OPERATOR_CHANNEL: operator } = checked.data
  const { CALLBOARD_RATE = '20', CALLBOARD_RATE_PLACE = '200', CALLBOARD_RATE_WORKSPACE = '2000' } = checked.data
  const { CALLBOARD_STATE = 'state', CALLBOARD_KEY, CALLBOARD_RETENTION_DAYS = '90' } = checked.data
  const { CALLBOARD_HOST = '127.0.0.1', CALLBOARD_PORT } = checked.data
  const { CALLBOARD_FISCAL_YEAR_START = '1', CALLBOARD_ACADEMIC_YEAR_START = '9' } = checked.data
  return {
    archive: CALLBOARD_ARCHIVE ?? ownArchive,
    state: CALLBOARD_STATE,
    database: checked.data.DATABASE_URL,
    keys: CALLBOARD_KEY?.split(',').map(keyOf),
    retention: Number(CALLBOARD_RETENTION_DAYS) * 24 * 3_600_000,
    zone: CALLBOARD_ZONE,
    now: CALLBOARD_NOW === undefined ? undefined : readMoment(CALLBOARD_NOW, CALLBOARD_ZONE),
    yearStarts: {
      fiscalYearStart: Number(CALLBOARD_FISCAL_YEAR_START),
      academicYearStart: Number(CALLBOARD_ACADEMIC_YEAR_START),
    },
    health: { host: CALLBOARD_HOST, port: portOf(CALLBOARD_PORT) },
    logLevel: LOG_LEVEL,
    slackCommand: SLACK_COMMAND,
    slack: {
      botToken: checked.data.SLACK_BOT_TOKEN,
      appToken: checked.data.SLACK_APP_TOKEN,
      signingSecret: checked.data.SLACK_SIGNING_SECRET,
      port: portOf(checked.data.SLACK_PORT),
      clientId: checked.data.SLACK_CLIENT_ID,
      clientSecret: checked.data.SLACK_CLIENT_SECRET,
      stateSecret: checked.data.SLACK_STATE_SECRET,
      workspaces: setOf(checked.data.SLACK_WORKSPACES),
      apiUrl: apiUrl?.replace(/\/*$/, '/'),
      operatorChannel: operator !== undefined && !isSnowflake.test(operator) ? operator : undefined,
    },
    discord: {
      token: checked.data.DISCORD_TOKEN,
      apiUrl: checked.data.DISCORD_API_URL?.replace(/\/+$/, ''),
      server: checked.data.DISCORD_GUILD_ID,
      shards: DISCORD_SHARDS === 'auto' ? undefined : Number(DISCORD_SHARDS),
      operatorChannel: operator !== undefined && isSnowflake.test(operator) ? operator : undefined,
    },
    limits: {
      person: Number(CALLBOARD_RATE),
      place: Number(CALLBOARD_RATE_PLACE),
      workspace: Number(CALLBOARD_RATE_WORKSPACE),
    },
  }
}

function setOf(written: string | undefined): ReadonlySet<string> | undefined {
  return written === undefined ? undefined : new Set(written.trim().split(/[\s,]+/))
}

function portOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written)
}

/** The bytes of a key as it is written: 64 digits in base 16, else base64. */
export function keyOf(written: string): Uint8Array {
  return Buffer.from(written, written.length === 64 ? 'hex' : 'base64')
}

function complaintOf(issue: z.core.$ZodIssue, environment: Environment): string {
  const name = String(issue.path[0])
  const isSecret = hiddenNames.has(name)
  return `${name}${isSecret ? '' : ` is ${quoted(environment[name] ?? '')}: it`} ${issue.message}`
}

/** The environment with what a `.env` file adds to it; what the environment sets wins. No file adds nothing. */
export function withEnvironmentFile(environment: Environment, file: string): Environment {
  try {
    return { ...parseEnv(readFileSync(file, 'utf8')), ...environment }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return environment
    throw new Complaint(
      `${quoted(file)} cannot be read as settings: ${cause instanceof Error ? cause.message : ''}`,
      1,
      {
        cause,
      },
    )
  }
}
