import { App } from '@slack/bolt'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { silent } from '../peers/slack-logger.ts'
import { appToken, botToken, SlackPeer } from '../peers/slack-peer.ts'
import { ask } from './askers.ts'
import { placesFor, slackStage } from './slack-stage.ts'

// A bot that leaves some questions and answers others twice, and knows which: the bench must count what it did.

let peer: SlackPeer
let app: App
let answersTo: (question: number) => number
let mentions = 0

beforeAll(async () => {
  peer = await SlackPeer.start({ ...placesFor(3), scopes: ['chat:write', 'channels:read', 'channels:history'] })
  app = new App({
    token: botToken,
    appToken,
    socketMode: true,
    logger: silent,
    clientOptions: { slackApiUrl: peer.apiUrl },
  })
  app.event('app_mention', async ({ event, say }) => {
    mentions += 1
    const answers = answersTo(mentions)
    for (let post = 0; post < answers; post += 1) await say({ text: 'an answer', thread_ts: event.ts })
  })
  await app.start()
  await peer.until('a socket', () => peer.sockets.count === 1)
})
afterAll(async () => {
  await app.stop()
  await peer.stop()
})

it.each<[string, (question: number) => number, number, number]>([
  ['one that answers each question once', () => 1, 0, 0],
  ['one that loses every fourth', (question) => (question % 4 === 0 ? 0 : 1), 5, 0],
  ['one that answers every fifth twice', (question) => (question % 5 === 0 ? 2 : 1), 0, 4],
  ['one that does both', (question) => (question % 10 === 0 ? 3 : question % 10 === 5 ? 0 : 1), 2, 2],
])('a bot is counted rightly: %s', async (_which, answers, lost, doubled) => {
  mentions = 0
  answersTo = answers
  const goesOn = (asked: number): boolean => asked < 20
  const met = await ask(slackStage(peer), { askers: 3, goesOn, patience: 1500, aftermath: 500 })
  expect(met).toMatchObject({ asked: 20, lost, doubled })
  expect(met.waits.length).toBeGreaterThan(0)
  expect(met.waits.length).toBeLessThanOrEqual(20 - lost)
  expect(met.acknowledgements).toHaveLength(20)
})

it('goes on for as long as it is told to', async () => {
  answersTo = () => 1
  const goesOn = (_asked: number, milliseconds: number): boolean => milliseconds < 300
  const met = await ask(slackStage(peer), { askers: 3, goesOn, patience: 1500, aftermath: 0 })
  expect(met.seconds).toBeGreaterThanOrEqual(0.3)
  expect(met.asked).toBeGreaterThanOrEqual(3)
})
