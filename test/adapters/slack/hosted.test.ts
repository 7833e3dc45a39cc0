import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parcelText } from '../../../adapters/chat/parcel.ts'
import { addKey } from '../../../adapters/key.ts'
import { rowsOf } from '../../contract/rows.ts'
import { say, tell } from '../../peers/slack-asking.ts'
import { SlackWeb } from '../../peers/slack-web.ts'
import { Hosted, type Page } from './hosted-scene.ts'

let app: Hosted

beforeAll(async () => {
  const teams = [{ team: 'T1' }, { team: 'T2' }, { team: 'T3', organization: 'E1' }, { team: 'T9' }]
  app = await Hosted.open(21_971, teams, 'T1, T2, E1')
})
afterEach(() => app.inspect())
afterAll(() => app.stop())

it('says that alarms are written in no channel', () => {
  expect(app.lines[0]).toMatch(/^CALLBOARD_OPERATOR_CHANNEL is not used in Slack where it serves many workspaces/)
})

describe('installing', () => {
  it('keeps the installation sealed, and the bot answers there', async () => {
    expect((await app.begun()).to.searchParams.get('client_id')).toBe(app.world.app.clientId)
    expect(await app.installs('T1')).toEqual([200, expect.stringMatching(/^Callboard is installed/)])
    expect((await app.says('T1', 'open calls in Mongolia on 10 March 2024'))[0]).toMatch(/^4 calls open in Mongolia/)
  })

  it('may be done anew', async () => {
    const before = app.world.tokens.length
    expect((await app.installs('T1'))[0]).toBe(200)
    expect(app.world.tokens).toHaveLength(before + 1)
    expect((await app.says('T1', 'news in 2017'))[0]).toMatch(/news/)
  })

  it.each<[string, () => Promise<Page>, number, RegExp]>([
    [
      'without its state',
      async () => app.back({ code: app.world.grant('T2') }, ''),
      400,
      /this page was not opened from here/,
    ],
    [
      'with the state of another browser',
      async () =>
        app.back({ code: app.world.grant('T2'), state: (await app.begun()).state }, (await app.begun()).cookie),
      400,
      /begun in another browser/,
    ],
    [
      'with a state that nobody made',
      async () => app.back({ code: app.world.grant('T2'), state: 'a.b.c' }, 'slack-app-oauth-state=a.b.c'),
      400,
      /begun in another browser|not opened from here/,
    ],
    [
      'that is refused in Slack',
      async () => {
        const { state: given, cookie } = await app.begun()
        return app.back({ error: 'access_denied', state: given }, cookie)
      },
      403,
      /it was refused/,
    ],
    ['into a workspace that is on no list', () => app.installs('T9'), 403, /does not let it into this workspace/],
    [
      'where Slack would not have it there',
      async () => app.back({ error: 'invalid_team_for_non_distributed_app', state: (await app.begun()).state }, ''),
      400,
      /Slack sent no leave along/,
    ],
    [
      'with a code that was used',
      async () => {
        const { state: given, cookie } = await app.begun()
        return app.back({ code: 'code-1', state: given }, cookie)
      },
      500,
      /Slack did not take the request/,
    ],
  ])('is not done %s', async (_how, attempt, status, sentence) => {
    expect(await attempt()).toEqual([status, expect.stringMatching(sentence)])
    for (const workspace of ['T2', 'T9'])
      expect(await app.store.installations.of({ platform: 'slack', workspace })).toBeUndefined()
  })
})

it.each([
  ['/slack/install', 'POST', 405],
  ['/slack/oauth_redirect', 'POST', 405],
  ['/slack/install/more', 'GET', 404],
  ['/slack/events', 'GET', 405],
])('%s takes no %s', async (path, method, status) => {
  expect((await fetch(`${app.site}${path}`, { method })).status).toBe(status)
})

describe('workspaces in which all have the same ids', () => {
  it('know nothing of each other', async () => {
    await app.installs('T2')
    const two = app.peerOf('T2')
    await app.says('T1', 'confirm: subscribe to calls in Mongolia, daily at 9')
    await app.says('T1', 'set the digest hour to 7')
    await app.says('T1', 'set my zone to Tokyo')
    await app.says('T1', 'remind me of the mapping survey on 3 May 2099 at 10')
    const seen = two.calls.length
    expect((await app.says('T1', 'subscriptions'))[0]).toMatch(/^1 subscription here/)
    expect(two.calls).toHaveLength(seen)
    expect((await app.says('T2', 'subscriptions')).join()).toMatch(/There is no subscription here/)
    const { ts } = await app.talks('T1', 'news from China')
    expect((await app.talks('T1', 'how many?', ts)).heard.at(-1)).toMatch(/in China/)
    expect((await app.talks('T2', 'how many?', ts)).heard.join()).not.toMatch(/in China/)
    await app.talks('T1', 'wrong', ts)
    const reports = (await rowsOf(app.store)).filter(({ table }) => table === 'reports')
    expect(reports.map(({ row }) => row['workspace'])).toEqual(['T1'])
    two.calls.length = 0
    await app.says('T2', 'settings')
    const settings = two.calls
      .filter(({ method }) => method === 'chat.postEphemeral')
      .map(({ args }) => String(args['text']))
    expect(settings[0]).toMatch(/Hour: 09:00 \(as usual[^]*Your zone: Asia\/Ulaanbaatar \(from your profile\)/)
    await app.says('T2', 'reminders')
    const reminders = two.calls.map(({ args }) => String(args['text'])).join('\n')
    expect(reminders).toMatch(/You have no reminders/)
  })

  it('are not forgotten where they are told too late of their end, and the app is back', async () => {
    const ago = `${Date.now() / 1000 - 60}`
    await tell(app.peerOf('T1'), { type: 'app_uninstalled', event_ts: ago })
    await tell(app.peerOf('T1'), { type: 'tokens_revoked', tokens: { bot: ['B1'] }, event_ts: ago })
    expect((await app.says('T1', 'subscriptions'))[0]).toMatch(/^1 subscription here/)
  })

  it('are forgotten one by one, with their installation', async () => {
    const one = app.peerOf('T1')
    await tell(one, { type: 'app_uninstalled' })
    app.world.revoke('T1')
    await app.idle()
    const rows = (await rowsOf(app.store)).map((row) => JSON.stringify(row))
    expect(rows.filter((row) => row.includes('"T1"'))).toEqual([])
    expect(await app.says('T1', 'news in 2016')).toEqual([])
    expect((await app.says('T2', 'news in 2016'))[0]).toMatch(/news/)
  })

  it('are not heard or written to where they are on the list no more, but for the end', async () => {
    const where = { platform: 'slack', workspace: 'T9' } as const
    const bot = { userId: 'U9', token: 'good' }
    await app.store.installations.keep(where, JSON.stringify({ team: { id: 'T9' }, bot }), Date.now())
    await app.says('T9', 'news in 2016')
    const known = (await rowsOf(app.store)).filter(({ row }) => row['workspace'] === 'T9')
    expect(known.map(({ table }) => table)).toEqual(['installations'])
    const address = { ...where, channel: app.peerOf('T9').channel('news') }
    const post = { key: 'late', answer: 'late', act: 'post', body: parcelText({ message: { text: 'x' } }) } as const
    await app.store.outbox.plan([{ ...post, address, due: Date.now() }], Date.now())
    await app.line(/did not go out: not_listed; it is not tried again\. What to do: SLACK_WORKSPACES does not name/)
    // A time that says nothing keeps nothing.
    await tell(app.peerOf('T9'), { type: 'app_uninstalled', event_ts: '0' })
    await app.idle()
    expect(await app.store.installations.of(where)).toBeUndefined()
  })

  it('are nobody where the app was never installed', async () => {
    expect(await app.says('T9', 'news in 2016')).toEqual([])
    expect((await rowsOf(app.store)).filter((row) => JSON.stringify(row).includes('"T9"'))).toEqual([])
  })
})

describe('an organization', () => {
  it('takes the app out of one of its workspaces alone', async () => {
    expect((await app.installs('T3', { isWhole: true }))[0]).toBe(200)
    await app.says('T3', 'news in 2016')
    await tell(app.peerOf('T3'), { type: 'team_access_revoked', team_ids: ['T3', 'T1'] })
    await app.idle()
    const known = new Set((await rowsOf(app.store)).map(({ row }) => row['workspace']))
    expect([...known].toSorted()).toEqual(['E1', 'T2'])
    expect(await app.store.installations.of({ platform: 'slack', workspace: 'E1' })).toBeDefined()
  })

  it('installs for all its workspaces, and takes all of them with it', async () => {
    expect((await app.installs('T3', { isWhole: true }))[0]).toBe(200)
    expect((await app.says('T3', 'news in 2016'))[0]).toMatch(/news/)
    expect(await app.store.installations.of({ platform: 'slack', workspace: 'T3' })).toMatchObject({
      organization: 'E1',
    })
    await tell(app.peerOf('T3'), { type: 'app_uninstalled' })
    await app.idle()
    const rows = (await rowsOf(app.store)).map((row) => JSON.stringify(row))
    expect(rows.filter((row) => /"T3"|"E1"/.test(row))).toEqual([])
  })
})

it('what is refused while it is posted, because the app was taken away, is not tried on', async () => {
  await app.installs('T1')
  const before = app.lines.length
  app.world.revoke('T1')
  expect(await app.says('T1', 'news in 2016')).toEqual([])
  expect(app.lines.slice(before).join('\n')).toMatch(/did not go out: account_inactive; it is not tried again/)
  await tell(app.peerOf('T1'), { type: 'tokens_revoked', tokens: { bot: ['B1'] } })
  await app.idle()
  expect(await app.store.installations.of({ platform: 'slack', workspace: 'T1' })).toBeUndefined()
})

it('a token that runs out is rotated before it does', async () => {
  await app.installs('T1', { expires: 3_600 })
  const before = new Set(app.world.tokens)
  expect((await app.says('T1', 'news in 2016'))[0]).toMatch(/news/)
  expect(app.world.tokens.filter((token) => !before.has(token))).toHaveLength(1)
})

it('a token that ran out, and that Slack gives no other for, is waited for', async () => {
  app.world.revoke('T1')
  await app.installs('T1', { expires: -1 })
  app.world.loseRefreshes()
  const said = await say(app.peerOf('T1'), { as: 'oyun', channel: 'news', text: 'news in 2016', mention: true })
  await said.told
  await app.line(/did not go out: token_not_refreshed; it is tried again\. What to do: .*\/slack\/install/)
  await app.installs('T1')
  await app.idle()
  expect(await app.heardIn('T1', said)).toEqual([expect.stringMatching(/news/)])
})

it('the key is rotated while all go on', async () => {
  addKey(app.state)
  expect((await app.store.reseal()).lost).toBe(0)
  addKey(app.state)
  await app.store.reseal()
  for (const team of ['T1', 'T2']) expect((await app.says(team, 'news in 2016'))[0]).toMatch(/news/)
})

it('nothing is taken from where no key opens the installation, until the app is there anew', async () => {
  addKey(app.state)
  addKey(app.state)
  const web = new SlackWeb(`${app.site}/slack/events`, app.world.app.signingSecret)
  const taken = await web.send(web.signed('events_api', { type: 'event_callback', team_id: 'T1' }))
  expect(taken?.status).toBe(503)
  await app.line(/^what comes from T1 is not taken: no key opens its installation\. What to do: .*CALLBOARD_KEY/)
  await app.installs('T1')
  expect((await app.says('T1', 'news in 2016'))[0]).toMatch(/news/)
})

it('what cannot be kept for want of a key is not taken, and the operator is told why', async () => {
  const file = join(app.state, 'key')
  const before = readFileSync(file)
  writeFileSync(file, 'a line too many\n')
  expect(await app.installs('T2')).toEqual([503, expect.stringMatching(/it can keep nothing now/)])
  await app.line(/^what Slack sends is not taken: ".*key" holds no key of 32 bytes; put back the one that was there$/)
  writeFileSync(file, before)
  expect((await app.installs('T2'))[0]).toBe(200)
})
