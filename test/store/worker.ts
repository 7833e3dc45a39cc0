import { appendFileSync, existsSync, readFileSync, writeSync } from 'node:fs'
import { storeFor } from '../../adapters/store-for.ts'
import { readSettings } from '../../adapters/settings.ts'
import { inboxLease } from '../../src/inbox/inbox.ts'
import { outboxLease } from '../../src/outbox/outbox.ts'
import { settle } from '../../src/outbox/settlement.ts'
import type { Conversation } from '../../src/question/talk/conversation.ts'
import type { Store } from '../../src/store/store.ts'
import { arrival, channel, delivery, origin } from '../contract/arrivals.ts'

/** How many conversations there are; arrival number n is in conversation n modulo this. */
const conversations = 5

const fresh: Conversation = { shown: [], view: { from: 0, size: 0 }, choices: [], earlier: [] }

/** Records arrivals, each acknowledged in a line of standard output when it is kept; numbers rise with `at`. */
async function record(store: Store, name: string, now: number, most: number): Promise<void> {
  for (let number = 0; number < most; number += 1) {
    const key = `${name} ${number}`
    const secret = { text: key, expires: now + 1_000 }
    const conversation = `${number % conversations}`
    await store.inbox.record(arrival(key, { conversation, channel: conversation, at: now + number, secret }))
    writeSync(1, `${key}\n`)
  }
}

/**
 * Finishes what was recorded until nothing is left that may be claimed: the conversation remembers the keys in the order
 * in which they were finished, and each attempt plans a delivery of its own. Returns how many were finished.
 */
export async function work(store: Store, name: string, now: number): Promise<number> {
  for (let count = 0; ; count += 1) {
    const held = await store.inbox.claim(name, now, inboxLease)
    if (held === undefined) return count
    const before = (await store.memory(held).recall(held.conversation, now)) ?? fresh
    const remember = { ...before, shown: [...before.shown, held.key] }
    const address = { ...channel, channel: held.conversation }
    const answer = delivery(`${held.key} by ${held.attempt}`, { address, due: now })
    await store.finish(held, { deliveries: [answer], remember }, now)
  }
}

/** Sends what is planned to a platform that is a file, a line each; what may be there already is looked for first. */
export async function send(store: Store, name: string, now: number, platform: string): Promise<void> {
  for (;;) {
    const held = await store.outbox.claim(name, now, outboxLease)
    if (held === undefined) return
    const isThere = held.isDoubtful && existsSync(platform) && readFileSync(platform, 'utf8').includes(`${held.key}\n`)
    if (!isThere) appendFileSync(platform, `${held.key}\n`)
    const settlement = settle(held, { was: 'sent', message: held.key }, now)
    if (settlement.as === 'sent') await store.outbox.sent(held, settlement.message, now)
  }
}

// Called by the tests as a process: `worker NAME NOW MOST PLATFORM`, its store in the environment.
const [name = '', moment = '', most = '', platform = ''] = process.argv.slice(2)
if (platform !== '') {
  const store = await storeFor(readSettings(process.env), (line) => writeSync(2, `${line}\n`))
  const now = Number(moment)
  await store.serveAs(name, now)
  writeSync(1, 'ready\n')
  const state = { isRecorded: false }
  const recording = record(store, name, now, Number(most)).then(() => (state.isRecorded = true))
  for (let isLast = false; !isLast;) {
    isLast = state.isRecorded
    await work(store, name, now)
    await send(store, name, now, platform)
  }
  await recording
  await store.close()
}

/** The keys that a conversation remembers, in the order in which they were finished. */
export async function finishedIn(store: Store, conversation: number, now: number): Promise<readonly string[]> {
  const talk = { ...origin, channel: `${conversation}`, person: 'U1' }
  return (await store.memory(talk).recall(`${conversation}`, now))?.shown ?? []
}
