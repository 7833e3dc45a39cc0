import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { notices } from '../../../src/answer/notices.ts'
import { command, say } from '../../peers/slack-asking.ts'
import type { SlackPeer } from '../../peers/slack-peer.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { settingsOf, workspace } from './serving.ts'
import { shipped, started, type Running } from '../shipped.ts'

const state = temporaryFolder()
const rounds = 8

let folder: string
let peer: SlackPeer
let running: Running | undefined

beforeAll(async () => {
  folder = shipped()
  peer = await workspace()
  peer.sockets.resendAfter = 500
  peer.sockets.resends = 60
})
afterAll(async () => {
  await running?.kill()
  await peer.stop()
})

it('a process that is killed at any moment answers each question once, or says that it may not have', async () => {
  const asked: Awaited<ReturnType<typeof say>>[] = []
  for (let round = 0; round < rounds; round += 1) {
    running = await started(folder, peer, settingsOf(peer, state))
    const question = 'open calls in Mongolia on 10 March 2024'
    asked.push(await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true }))
    void command(peer, { as: 'ada', channel: 'news', text: `news in ${2015 + round}` })
    await wait(Math.random() * 150)
    await running.kill()
  }
  running = await started(folder, peer, settingsOf(peer, state))
  await Promise.all(asked.map(({ told }) => told))
  const counts = async (): Promise<readonly number[]> =>
    Promise.all(
      asked.map(async ({ channel, ts }) => {
        const posts = await peer.posted(channel, ts)
        return posts.filter(({ user }) => user === peer.bot.user).length
      }),
    )
  // A delivery that a killed process held is taken up when no request for it can land any more.
  const isWaiting = async (): Promise<boolean> =>
    new Set(peer.responses.map(({ id }) => id)).size < rounds || (await counts()).includes(0)
  for (let waited = 0; waited < 100_000 && (await isWaiting()); waited += 500) await wait(500)
  await wait(500)
  expect(await counts()).toEqual(asked.map(() => 1))
  const answers = new Map<string, number>()
  for (const { id, body } of peer.responses) {
    const isAnswer = z.object({ text: z.string() }).parse(body).text !== notices.mayBeThere
    answers.set(id, (answers.get(id) ?? 0) + (isAnswer ? 1 : 0))
  }
  expect(answers.size).toBe(rounds)
  expect([...answers.values()].filter((count) => count > 1)).toEqual([])
  expect(await running.end()).toBe(0)
}, 180_000)
