import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { notices } from '../../../src/answer/notices.ts'
import { command, say } from '../../peers/slack-asking.ts'
import { appToken, botToken, type SlackPeer } from '../../peers/slack-peer.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { workspace } from './serving.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = temporaryFolder()
const state = temporaryFolder()
const rounds = 8

let peer: SlackPeer
let child: ChildProcess | undefined

beforeAll(async () => {
  const names = ['-c', 'rolldown.config.mjs', '-d', join(folder, 'dist')]
  execFileSync(join(root, 'node_modules/.bin/rolldown'), names, { cwd: root, stdio: 'pipe' })
  symlinkSync(join(root, 'data'), join(folder, 'data'))
  mkdirSync(join(folder, 'node_modules'))
  for (const name of ['libsql', '@libsql', '@neon-rs', 'detect-libc'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  peer = await workspace()
  peer.sockets.resendAfter = 500
  peer.sockets.resends = 60
})
afterAll(async () => {
  child?.kill('SIGKILL')
  await peer.stop()
})

/** Starts the shipped command on Slack, and waits until its socket is open. */
async function startCommand(): Promise<ChildProcess> {
  peer.sockets.drop()
  const { PATH = '' } = process.env
  const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: peer.apiUrl }
  const started = spawn(process.execPath, [join(folder, 'dist/callboard.js'), 'start'], {
    cwd: folder,
    env: { PATH, CALLBOARD_STATE: state, CALLBOARD_RATE: '1000', ...tokens },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await peer.until('the socket', () => peer.sockets.count > 0, 20_000)
  return started
}

it('a process that is killed at any moment answers each question once, or says that it may not have', async () => {
  const asked: Awaited<ReturnType<typeof say>>[] = []
  for (let round = 0; round < rounds; round += 1) {
    child = await startCommand()
    const question = 'open calls in Mongolia on 10 March 2024'
    asked.push(await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true }))
    void command(peer, { as: 'ada', channel: 'news', text: `news in ${2015 + round}` })
    await wait(Math.random() * 150)
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }
  child = await startCommand()
  await Promise.all(asked.map(({ told }) => told))
  const counts = async (): Promise<readonly number[]> =>
    Promise.all(
      asked.map(async ({ channel, ts }) => {
        const posts = await peer.posted(channel, ts)
        return posts.filter(({ user }) => user === peer.bot.user).length
      }),
    )
  // What a killed process held is taken up when its lease ends: 15 s for an arrival, 60 s for a delivery.
  for (let waited = 0; waited < 100_000 && (await counts()).includes(0); waited += 500) await wait(500)
  await wait(500)
  expect(await counts()).toEqual(asked.map(() => 1))
  const answers = new Map<string, number>()
  for (const { id, body } of peer.responses) {
    const isAnswer = z.object({ text: z.string() }).parse(body).text !== notices.mayBeThere
    answers.set(id, (answers.get(id) ?? 0) + (isAnswer ? 1 : 0))
  }
  expect(answers.size).toBe(rounds)
  expect([...answers.values()].filter((count) => count > 1)).toEqual([])
  const ended = new Promise((resolve) => child?.once('exit', (code) => resolve(code)))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
}, 180_000)
