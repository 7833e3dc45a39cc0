import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { serve } from '../../../adapters/chat/serve.ts'
import { readSettings } from '../../../adapters/settings.ts'
import { hostedFor } from '../../../adapters/slack/hosted.ts'
import { storeFor } from '../../../adapters/store-for.ts'
import { load } from '../../../src/bot.ts'
import type { Store } from '../../../src/store/store.ts'
import { publishedPages } from '../../archive-on-disk.ts'
import { rowsOf } from '../../contract/rows.ts'
import { say, type Said } from '../../peers/slack-asking.ts'
import type { SlackPeer } from '../../peers/slack-peer.ts'
import { SlackWorld } from '../../peers/slack-world.ts'
import { shelvesOf } from '../shelves.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { programWith } from '../terminal/program-sample.ts'

/** What the browser shows: a status and a sentence. */
export type Page = readonly [status: number, sentence: string]

/** Callboard at work in all workspaces that install it, as a hosted app. */
export class Hosted {
  readonly world: SlackWorld
  readonly store: Store
  readonly state: string
  readonly site: string
  /** Every line that the operator could read. */
  readonly lines: string[]
  readonly #stop: () => Promise<void>

  private constructor(
    world: SlackWorld,
    { store, state, site, lines, stop }: Pick<Hosted, 'store' | 'state' | 'site' | 'lines' | 'stop'>,
  ) {
    this.world = world
    this.store = store
    this.state = state
    this.site = site
    this.lines = lines
    this.#stop = stop
  }

  static async open(port: number, teams: Parameters<typeof SlackWorld.start>[0], workspaces: string): Promise<Hosted> {
    const site = `http://127.0.0.1:${port}`
    const world = await SlackWorld.start(teams, `${site}/slack/events`)
    const state = temporaryFolder()
    const lines: string[] = []
    const settings = readSettings({
      CALLBOARD_STATE: state,
      CALLBOARD_RATE: '1000',
      LOG_LEVEL: 'trace',
      SLACK_API_URL: world.apiUrl,
      SLACK_SIGNING_SECRET: world.app.signingSecret,
      SLACK_PORT: `${port}`,
      SLACK_CLIENT_ID: world.app.clientId,
      SLACK_CLIENT_SECRET: world.app.clientSecret,
      SLACK_STATE_SECRET: 'state-secret',
      SLACK_WORKSPACES: workspaces,
      CALLBOARD_OPERATOR_CHANNEL: 'C0123456789',
    })
    const warn = (line: string, fault?: unknown): void => {
      lines.push(fault instanceof Error ? `${line} ${fault.stack}` : line)
    }
    const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() }
    const program = programWith({ ...streams, settings, clock: Date.now, warn })
    const store = await storeFor(settings, warn)
    const holdings = shelvesOf(load(publishedPages(), [], 'UTC'))
    const {
      signingSecret = '',
      clientId = '',
      clientSecret = '',
      stateSecret = '',
      workspaces: listed,
    } = settings.slack
    const way = { signingSecret, port, clientId, clientSecret, stateSecret, workspaces: listed }
    const slack = hostedFor(program, store, holdings, way)
    const served = { store, retention: settings.retention, holdings, clock: Date.now, alarm: slack.alarm }
    const service = await serve(served, [slack.platform], (fault) => warn('fault', fault))
    const receiver = await slack.receive(service.wake)
    const stop = async (): Promise<void> => {
      await receiver.stop()
      await service.stop()
      await store.close()
    }
    return new Hosted(world, { store, state, site, lines, stop })
  }

  async stop(): Promise<void> {
    await this.#stop()
    await this.world.stop()
  }

  /** Throws where a secret is in what is kept or written for the operator; or a fault. */
  async inspect(): Promise<void> {
    const rows = await rowsOf(this.store)
    const written = [...this.lines, ...rows.map((row) => JSON.stringify(row))].join('\n')
    const secrets = /xox[a-z]-|client-secret|state-secret|slack-app-oauth-state|eyJ|\/response\/|^fault /m.exec(written)
    if (secrets !== null) throw new Error(`${secrets[0]} is written`)
  }

  peerOf(team: string): SlackPeer {
    const found = this.world.workspaces.find((each) => each.team === team)?.peer
    if (found === undefined) throw new Error(`there is no workspace ${team}`)
    return found
  }

  /** Opens the page to install, as a browser does: where it leads, the state that Slack is sent, and the cookie. */
  async begun(): Promise<{ readonly to: URL; readonly state: string; readonly cookie: string }> {
    const { headers } = await fetch(`${this.site}/slack/install`, { redirect: 'manual' })
    const to = new URL(headers.get('location') ?? '')
    const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    return { to, state: to.searchParams.get('state') ?? '', cookie }
  }

  /** Comes back from Slack with this, and gives the page that is shown then. */
  async back(query: Readonly<Record<string, string>>, cookie: string): Promise<Page> {
    const address = `${this.site}/slack/oauth_redirect?${new URLSearchParams(query).toString()}`
    const response = await fetch(address, { headers: { cookie } })
    return [response.status, (await response.text()).trim()]
  }

  async installs(team: string, more: Parameters<SlackWorld['grant']>[1] = {}): Promise<Page> {
    const { state, cookie } = await this.begun()
    return this.back({ code: this.world.grant(team, more), state }, cookie)
  }

  /** Waits until everything that arrived is settled, and all that was planned for it. */
  async idle(): Promise<void> {
    for (let waited = 0; ; waited += 20) {
      const { arrivals, deliveries } = await this.store.state(Date.now(), Date.now())
      if (arrivals + deliveries === 0) return
      if (waited > 30_000) throw new Error(`waited in vain for all to be settled\n${this.lines.join('\n')}`)
      await wait(20)
    }
  }

  /** Says something to the bot in a workspace, in a thread or at the top: what it said in that thread, and which that is. */
  async talks(
    team: string,
    text: string,
    thread?: string,
  ): Promise<{ readonly ts: string; readonly heard: readonly string[] }> {
    const peer = this.peerOf(team)
    const within = thread === undefined ? {} : { thread }
    const said = await say(peer, { as: 'oyun', channel: 'news', text, mention: true, ...within })
    await said.told
    await this.idle()
    const ts = thread ?? said.ts
    return { ts, heard: await this.heardIn(team, { channel: said.channel, ts }) }
  }

  /** What the bot said in a thread. */
  async heardIn(team: string, { channel, ts }: Pick<Said, 'channel' | 'ts'>): Promise<readonly string[]> {
    const peer = this.peerOf(team)
    const posts = await peer.posted(channel, ts)
    return posts.flatMap(({ user, text }) => (user === peer.bot.user ? [String(text)] : []))
  }

  /** Waits until the operator can read a line. */
  async line(pattern: RegExp): Promise<void> {
    await this.peerOf('T1')
      .until(`the line ${String(pattern)}`, () => this.lines.some((line) => pattern.test(line)))
      .catch((cause: unknown) => Promise.reject(new Error(this.lines.join('\n'), { cause })))
  }

  async says(team: string, text: string): Promise<readonly string[]> {
    return (await this.talks(team, text)).heard
  }
}
