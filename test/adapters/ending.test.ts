import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { command, say, type Said } from '../peers/slack-asking.ts'
import { refused } from '../peers/slack-faults.ts'
import { appToken, botToken, type SlackPeer } from '../peers/slack-peer.ts'
import { shipped, started } from './shipped.ts'
import { settingsOf, workspace } from './slack/serving.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: string

beforeAll(() => {
  folder = shipped()
})

const asking = { as: 'oyun', channel: 'news', text: 'open calls in Mongolia on 10 March 2024', mention: true } as const

/** What the bot posted in the thread of a question. */
async function answersTo({ channel, ts }: Said, peer: SlackPeer): Promise<readonly string[]> {
  const posts = await peer.posted(channel, ts)
  return posts
    .filter(({ user }) => user === peer.bot.user)
    .map((post) => z.object({ text: z.string() }).parse(post).text)
}

describe('a process that is asked to end', () => {
  it('does so though Slack never answers, and another says what was in hand, once', async () => {
    const peer = await workspace()
    const settings = settingsOf(peer, temporaryFolder())
    const first = await started(folder, peer, settings)
    peer.faults.plan('chat.postMessage', { does: 'stall' })
    const said = await say(peer, asking)
    await peer.until('a request that is never answered', () => peer.stalled.length > 0)
    expect(await first.end()).toBe(0)
    expect(first.errors()).toContain('what is in hand takes too long; it is left to the next start or another replica')
    expect(await answersTo(said, peer)).toEqual([])
    const second = await started(folder, peer, settings)
    for (let waited = 0; waited < 60_000 && (await answersTo(said, peer)).length === 0; waited += 500)
      await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await answersTo(said, peer)).toHaveLength(1)
    expect(await second.end()).toBe(0)
    await peer.stop()
  }, 120_000)

  it('does so at once where it is asked twice', async () => {
    const peer = await workspace()
    const running = await started(folder, peer, settingsOf(peer, temporaryFolder()))
    peer.faults.plan('chat.postMessage', { does: 'stall' })
    await say(peer, asking)
    await peer.until('a request that is never answered', () => peer.stalled.length > 0)
    const ended = running.end()
    // Two signals that come together are one.
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await Promise.all([ended, running.end()])).toEqual([1, 1])
    await peer.stop()
  }, 60_000)
})

it('what is written for the operator is a line of JSON each, without words, tokens or names', async () => {
  const peer = await workspace()
  const running = await started(folder, peer, { ...settingsOf(peer, temporaryFolder()), LOG_LEVEL: 'trace' })
  const answered = async (text: string): Promise<void> => {
    const said = await say(peer, { ...asking, text })
    for (let waited = 0; waited < 30_000 && (await answersTo(said, peer)).length === 0; waited += 100)
      await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await answersTo(said, peer)).not.toEqual([])
  }
  await answered('open calls in Mongolia about xylophones')
  await answered('confirm: subscribe to news from Laos, daily at 9')
  await answered('send a test digest')
  await command(peer, { as: 'ada', channel: 'news', text: 'events in Zanzibar' })
  peer.faults.plan('chat.postMessage', { does: 'lose' })
  await answered('calls in Georgia')
  peer.faults.plan('chat.postMessage', refused('ratelimited'))
  await answered('calls in China')
  peer.refuseToken(botToken, 'token_revoked')
  await say(peer, { ...asking, text: 'what about Tuvalu?' })
  await peer.until('word of the token', () => running.errors().includes('token_revoked'))
  expect(await running.end()).toBe(0)
  const lines = running.errors().trim().split('\n')
  expect(
    lines.map((line) => z.object({ level: z.number(), msg: z.string() }).safeParse(JSON.parse(line)).success),
  ).toEqual(lines.map(() => true))
  const hidden = [
    botToken,
    appToken,
    'xylophones',
    'Laos',
    'Zanzibar',
    'Georgia',
    'China',
    'Tuvalu',
    'forced labour',
    'oyun',
    'ada',
  ]
  const text = running.errors()
  expect(hidden.filter((word) => text.includes(word))).toEqual([])
  expect(text).not.toMatch(/\/response\/|xox[a-z]-|xapp-/)
  await peer.stop()
}, 120_000)
