import { webApi } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { manifest } from '../../../adapters/slack/manifest.ts'
import { methods, scopes } from '../../../adapters/slack/scopes.ts'
import { readSettings } from '../../../adapters/settings.ts'
import { builtCommand } from '../built-command.ts'

const text = (most: number): z.ZodMiniString => z.string().check(z.minLength(1), z.maxLength(most))

const address = z.string().check(z.regex(/^https:\/\/\S+\/slack\/events$/))

/** Slack's limits of a manifest: https://docs.slack.dev/reference/app-manifest */
const limits = z.strictObject({
  display_information: z.strictObject({
    name: text(35),
    description: text(140),
    background_color: z.string().check(z.regex(/^#[0-9a-f]{6}$/)),
  }),
  features: z.strictObject({
    app_home: z.record(z.string(), z.boolean()),
    bot_user: z.strictObject({ display_name: text(80), always_online: z.boolean() }),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().check(z.regex(/^\/[a-z0-9_-]+$/), z.maxLength(32)),
          url: z.optional(address),
          description: text(2000),
          usage_hint: text(1000),
          should_escape: z.boolean(),
        }),
      )
      .check(z.maxLength(50)),
    shortcuts: z
      .array(
        z.strictObject({ type: z.literal('message'), callback_id: text(255), name: text(24), description: text(150) }),
      )
      .check(z.maxLength(10)),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(text(50)) }),
    redirect_urls: z.optional(z.array(z.string().check(z.regex(/^https:\/\/\S+\/slack\/oauth_redirect$/)))),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(text(50)), request_url: z.optional(address) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: z.optional(address) }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
})

describe('the manifest', () => {
  it('is within Slack’s limits', () => {
    expect(limits.safeParse(manifest('/callboard')).error).toBeUndefined()
  })

  it('leads all that Slack sends over HTTP to one address, and is the same in all else', () => {
    const web = manifest('/callboard', 'https://callboard.example.org/')
    expect(limits.safeParse(web).error).toBeUndefined()
    const url = 'https://callboard.example.org/slack/events'
    const { event_subscriptions: events, interactivity, ...settings } = web.settings ?? {}
    expect([events?.request_url, interactivity?.request_url]).toEqual([url, url])
    expect(web.features?.slash_commands?.map((each) => each.url)).toEqual([url])
    const {
      event_subscriptions: _events,
      interactivity: _interactivity,
      ...others
    } = manifest('/callboard').settings ?? {}
    expect(settings).toEqual({ ...others, socket_mode_enabled: false, org_deploy_enabled: true })
    expect(web.oauth_config?.redirect_urls).toEqual(['https://callboard.example.org/slack/oauth_redirect'])
    expect(others.socket_mode_enabled).toBe(true)
  })

  it('asks for the scopes that what it uses needs, and for no other', () => {
    expect(scopes).toEqual([
      'app_mentions:read',
      'channels:history',
      'channels:read',
      'chat:write',
      'commands',
      'groups:history',
      'groups:read',
      'im:history',
      'im:write',
      'users:read',
    ])
    expect(manifest('/callboard').oauth_config?.scopes?.bot).toEqual(scopes)
  })

  it.each(Object.keys(methods))('rests on a method that there is: %s', (name) => {
    const client: unknown = new webApi.WebClient()
    const found = name
      .split('.')
      .reduce((holder, part) => z.looseObject({}).parse(typeof holder === 'object' ? holder : {})[part], client)
    expect(typeof found).toBe('function')
  })

  it('listens to what asks, what changes a question, and what takes the app away', () => {
    expect(manifest('/callboard').settings?.event_subscriptions?.bot_events).toEqual([
      'app_mention',
      'message.im',
      'message.channels',
      'message.groups',
      'member_joined_channel',
      'member_left_channel',
      'channel_archive',
      'channel_deleted',
      'channel_left',
      'group_archive',
      'group_deleted',
      'group_left',
      'app_home_opened',
      'app_uninstalled',
      'team_access_revoked',
      'tokens_revoked',
    ])
  })
})

describe('callboard slack', () => {
  const run = builtCommand()

  it('prints the manifest as JSON, with the command that is set', async () => {
    const { out, err, code } = await run(['slack', 'manifest'], { environment: { SLACK_COMMAND: '/jobs' } })
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(JSON.parse(out)).toEqual(manifest('/jobs'))
  })

  it('prints the manifest for HTTP', async () => {
    const { out, code } = await run(['slack', 'manifest', '--http', 'https://callboard.example.org'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(manifest('/callboard', 'https://callboard.example.org'))
  })

  it.each([
    'http://callboard.example.org',
    'callboard.example.org',
    'https://a:b@c.org',
    'https://c.org/?x=1',
    'https://c.org/#x',
  ])('refuses an address that Slack cannot send to: %s', async (written) => {
    const { out, err, code } = await run(['slack', 'manifest', '--http', written])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain('is no address that Slack can send to')
  })

  it.each([[[]], [['manifesto']], [['manifest', 'now']]])('refuses %j', async (words) => {
    const { out, err, code } = await run(['slack', ...words])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toMatch(/^callboard: slack has no step ".*"; callboard slack manifest prints/)
  })
})

describe('the name of the command', () => {
  it.each(['callboard', '/Callboard', '/call board', '/', `/${'a'.repeat(32)}`])('cannot be %s', (written) => {
    expect(() => readSettings({ SLACK_COMMAND: written })).toThrow(/SLACK_COMMAND .* must be a slash/)
  })
})
