import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../../adapters/chat/serve.ts'
import { addKey } from '../../../adapters/key.ts'
import { readSettings } from '../../../adapters/settings.ts'
import { hostedFor } from '../../../adapters/slack/hosted.ts'
import { storeFor } from '../../../adapters/store-for.ts'
import { load } from '../../../src/bot.ts'
import type { Store } from '../../../src/store/store.ts'
import { publishedPages } from '../../archive-on-disk.ts'
import { rowsOf } from '../../contract/rows.ts'
import { say, tell } from '../../peers/slack-asking.ts'
import type { SlackPeer } from '../../peers/slack-peer.ts'
import { SlackWorld } from '../../peers/slack-world.ts'
import { shelvesOf } from '../shelves.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { programWith } from '../terminal/program-sample.ts'

const port = 21_971
const site = `http://127.0.0.1:${port}`
const state = temporaryFolder()
const lines: string[] = []
const library = load(publishedPages(), [], 'UTC')

let world: SlackWorld
let store: Store
let stop: () => Promise<void>

beforeAll(async () => {
  world = await SlackWorld.start(
    [{ team: 'T1' }, { team: 'T2' }, { team: 'T3', organization: 'E1' }, { team: 'T9' }],
    `${site}/slack/events`,
  )
  const settings = readSettings({
    CALLBOARD_STATE: state,
    CALLBOARD_RATE: '1000',
    SLACK_API_URL: world.apiUrl,
    SLACK_SIGNING_SECRET: world.app.signingSecret,
    SLACK_PORT: `${port}`,
    SLACK_CLIENT_ID: world.app.clientId,
    SLACK_CLIENT_SECRET: world.app.clientSecret,
    SLACK_STATE_SECRET: 'state-secret',
    SLACK_WORKSPACES: 'T1, T2, E1',
    CALLBOARD_OPERATOR_CHANNEL: 'C0123456789',
  })
  const warn = (line: string, fault?: unknown): void => {
    lines.push(fault instanceof Error ? `${line} ${fault.stack}` : line)
  }
  const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() }
  const program = programWith({ ...streams, settings, clock: Date.now, warn })
  store = await storeFor(settings, warn)
  const holdings = shelvesOf(library)
  const { signingSecret = '', clientId = '', clientSecret = '', stateSecret = '', workspaces } = settings.slack
  const way = { signingSecret, port, clientId, clientSecret, stateSecret, workspaces }
  const slack = hostedFor(program, store, holdings, way)
  const served = { store, retention: settings.retention, holdings, clock: Date.now, alarm: slack.alarm }
  const service = await serve(served, [slack.platform], (fault) => warn('fault', fault))
  const receiver = await slack.receive(service.wake)
  stop = async () => {
    await receiver.stop()
    await service.stop()
    await store.close()
  }
})
afterEach(async () => {
  const written = [...lines, ...(await rowsOf(store)).map((row) => JSON.stringify(row))].join('\n')
  const secrets = /xox[a-z]-|client-secret|\/response\/|fault /.exec(written)
  if (secrets !== null) throw new Error(`${secrets[0]} is written`)
})
afterAll(async () => {
  await stop()
  await world.stop()
})

const peerOf = (team: string): SlackPeer => {
  const found = world.workspaces.find((each) => each.team === team)?.peer
  if (found === undefined) throw new Error(`there is no workspace ${team}`)
  return found
}

/** Opens the page to install, as a browser does: the state that Slack is sent, and the cookie. */
async function begun(): Promise<{ readonly state: string; readonly cookie: string }> {
  const response = await fetch(`${site}/slack/install`, { redirect: 'manual' })
  expect(response.status).toBe(302)
  const to = new URL(response.headers.get('location') ?? '')
  expect(to.searchParams.get('client_id')).toBe(world.app.clientId)
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return { state: to.searchParams.get('state') ?? '', cookie }
}

/** Comes back from Slack with this, and gives the page that is shown then. */
async function back(query: Readonly<Record<string, string>>, cookie: string): Promise<readonly [number, string]> {
  const address = `${site}/slack/oauth_redirect?${new URLSearchParams(query).toString()}`
  const response = await fetch(address, { headers: { cookie } })
  return [response.status, (await response.text()).trim()]
}

async function installs(
  team: string,
  more: Parameters<SlackWorld['grant']>[1] = {},
): Promise<readonly [number, string]> {
  const { state: given, cookie } = await begun()
  return back({ code: world.grant(team, more), state: given }, cookie)
}

const idle = async (): Promise<void> => {
  for (let waited = 0; ; waited += 20) {
    const { arrivals, deliveries } = await store.state(Date.now(), Date.now())
    if (arrivals + deliveries === 0) return
    if (waited > 30_000) throw new Error(`waited in vain for all to be settled\n${lines.join('\n')}`)
    await wait(20)
  }
}

/** Says something to the bot in a workspace, in a thread or at the top: what it said in that thread, and which that is. */
async function talks(
  team: string,
  text: string,
  thread?: string,
): Promise<{ readonly ts: string; readonly heard: readonly string[] }> {
  const peer = peerOf(team)
  const within = thread === undefined ? {} : { thread }
  const said = await say(peer, { as: 'oyun', channel: 'news', text, mention: true, ...within })
  await said.told
  await idle()
  const ts = thread ?? said.ts
  const posts = await peer.posted(said.channel, ts)
  return { ts, heard: posts.flatMap(({ user, text: words }) => (user === peer.bot.user ? [String(words)] : [])) }
}

async function says(team: string, text: string): Promise<readonly string[]> {
  return (await talks(team, text)).heard
}

it('says that alarms are written in no channel', () => {
  expect(lines[0]).toMatch(/^CALLBOARD_OPERATOR_CHANNEL is not used in Slack where it serves many workspaces/)
})

describe('installing', () => {
  it('keeps the installation sealed, and the bot answers there', async () => {
    expect(await installs('T1')).toEqual([200, expect.stringMatching(/^Callboard is installed/)])
    expect((await says('T1', 'open calls in Mongolia on 10 March 2024'))[0]).toMatch(/^4 calls open in Mongolia/)
  })

  it('may be done anew', async () => {
    const before = world.tokens.length
    expect((await installs('T1'))[0]).toBe(200)
    expect(world.tokens).toHaveLength(before + 1)
    expect((await says('T1', 'news in 2017'))[0]).toMatch(/news/)
  })

  it.each<[string, () => Promise<readonly [number, string]>, number, RegExp]>([
    ['without its state', async () => back({ code: world.grant('T2') }, ''), 400, /this page was not opened from here/],
    [
      'with the state of another browser',
      async () => back({ code: world.grant('T2'), state: (await begun()).state }, (await begun()).cookie),
      400,
      /begun in another browser/,
    ],
    [
      'with a state that nobody made',
      async () => back({ code: world.grant('T2'), state: 'a.b.c' }, 'slack-app-oauth-state=a.b.c'),
      400,
      /begun in another browser|not opened from here/,
    ],
    [
      'that is refused in Slack',
      async () => {
        const { state: given, cookie } = await begun()
        return back({ error: 'access_denied', state: given }, cookie)
      },
      403,
      /it was refused/,
    ],
    ['into a workspace that is on no list', () => installs('T9'), 403, /does not let it into this workspace/],
    [
      'with a code that was used',
      async () => {
        const { state: given, cookie } = await begun()
        return back({ code: 'code-1', state: given }, cookie)
      },
      500,
      /Slack did not take the request/,
    ],
  ])('is not done %s', async (_how, attempt, status, sentence) => {
    expect(await attempt()).toEqual([status, expect.stringMatching(sentence)])
    for (const workspace of ['T2', 'T9'])
      expect(await store.installations.of({ platform: 'slack', workspace })).toBeUndefined()
  })
})

it.each([
  ['/slack/install', 'POST', 405],
  ['/slack/oauth_redirect', 'POST', 405],
  ['/slack/install/more', 'GET', 404],
  ['/slack/events', 'GET', 405],
])('%s takes no %s', async (path, method, status) => {
  expect((await fetch(`${site}${path}`, { method })).status).toBe(status)
})

describe('workspaces in which all have the same ids', () => {
  it('know nothing of each other', async () => {
    await installs('T2')
    const two = peerOf('T2')
    await says('T1', 'confirm: subscribe to calls in Mongolia, daily at 9')
    await says('T1', 'set the digest hour to 7')
    await says('T1', 'set my zone to Tokyo')
    await says('T1', 'remind me of the mapping survey on 3 May 2099 at 10')
    const seen = two.calls.length
    expect((await says('T1', 'subscriptions'))[0]).toMatch(/^1 subscription here/)
    expect(two.calls).toHaveLength(seen)
    expect((await says('T2', 'subscriptions')).join()).toMatch(/There is no subscription here/)
    const { ts } = await talks('T1', 'news from China')
    expect((await talks('T1', 'how many?', ts)).heard.at(-1)).toMatch(/in China/)
    expect((await talks('T2', 'how many?', ts)).heard.join()).not.toMatch(/in China/)
    await talks('T1', 'wrong', ts)
    const reports = (await rowsOf(store)).filter(({ table }) => table === 'reports')
    expect(reports.map(({ row }) => row['workspace'])).toEqual(['T1'])
    two.calls.length = 0
    await says('T2', 'settings')
    const settings = two.calls
      .filter(({ method }) => method === 'chat.postEphemeral')
      .map(({ args }) => String(args['text']))
    expect(settings[0]).toMatch(/Hour: 09:00 \(as usual[^]*Your zone: Asia\/Ulaanbaatar \(from your profile\)/)
    await says('T2', 'reminders')
    const reminders = two.calls.map(({ args }) => String(args['text'])).join('\n')
    expect(reminders).toMatch(/You have no reminders/)
  })

  it('are forgotten one by one, with their installation', async () => {
    const one = peerOf('T1')
    await tell(one, { type: 'app_uninstalled' })
    world.revoke('T1')
    await idle()
    const rows = (await rowsOf(store)).map((row) => JSON.stringify(row))
    expect(rows.filter((row) => row.includes('"T1"'))).toEqual([])
    expect(await says('T1', 'news in 2016')).toEqual([])
    expect((await says('T2', 'news in 2016'))[0]).toMatch(/news/)
  })

  it('are not heard where they are on the list no more, but for the end', async () => {
    const where = { platform: 'slack', workspace: 'T9' } as const
    await store.installations.keep(where, JSON.stringify({ team: { id: 'T9' }, bot: { userId: 'U9' } }), Date.now())
    await says('T9', 'news in 2016')
    const known = (await rowsOf(store)).filter(({ row }) => row['workspace'] === 'T9')
    expect(known.map(({ table }) => table)).toEqual(['installations'])
    await tell(peerOf('T9'), { type: 'app_uninstalled' })
    await idle()
    expect(await store.installations.of(where)).toBeUndefined()
  })

  it('are nobody where the app was never installed', async () => {
    expect(await says('T9', 'news in 2016')).toEqual([])
    expect((await rowsOf(store)).filter((row) => JSON.stringify(row).includes('"T9"'))).toEqual([])
  })
})

describe('an organization', () => {
  it('installs for all its workspaces, and takes all of them with it', async () => {
    expect((await installs('T3', { isWhole: true }))[0]).toBe(200)
    expect((await says('T3', 'news in 2016'))[0]).toMatch(/news/)
    expect(await store.installations.of({ platform: 'slack', workspace: 'T3' })).toEqual({ organization: 'E1' })
    await tell(peerOf('T3'), { type: 'app_uninstalled' })
    await idle()
    const rows = (await rowsOf(store)).map((row) => JSON.stringify(row))
    expect(rows.filter((row) => /"T3"|"E1"/.test(row))).toEqual([])
  })
})

it('what is refused while it is posted, because the app was taken away, is not tried on', async () => {
  await installs('T1')
  const before = lines.length
  world.revoke('T1')
  expect(await says('T1', 'news in 2016')).toEqual([])
  expect(lines.slice(before).join('\n')).toMatch(/did not go out: account_inactive; it is not tried again/)
  await tell(peerOf('T1'), { type: 'tokens_revoked', tokens: { bot: ['B1'] } })
  await idle()
  expect(await store.installations.of({ platform: 'slack', workspace: 'T1' })).toBeUndefined()
})

it('a token that runs out is rotated before it does', async () => {
  await installs('T1', { expires: 3_600 })
  const before = new Set(world.tokens)
  expect((await says('T1', 'news in 2016'))[0]).toMatch(/news/)
  expect(world.tokens.filter((token) => !before.has(token))).toHaveLength(1)
})

it('an end that is told late takes nothing that was installed since', async () => {
  await installs('T1')
  const ago = `${Date.now() / 1000 - 60}`
  await tell(peerOf('T1'), { type: 'app_uninstalled', event_ts: ago })
  await tell(peerOf('T1'), { type: 'tokens_revoked', tokens: { bot: ['B1'] }, event_ts: ago })
  expect((await says('T1', 'news in 2016'))[0]).toMatch(/news/)
})

it('the key is rotated while all go on', async () => {
  addKey(state)
  expect((await store.reseal()).lost).toBe(0)
  addKey(state)
  await store.reseal()
  for (const team of ['T1', 'T2']) expect((await says(team, 'news in 2016'))[0]).toMatch(/news/)
})
