import { PassThrough } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addKey } from '../../../adapters/key.ts'
import { readSettings, type Environment } from '../../../adapters/settings.ts'
import { storeFor } from '../../../adapters/store-for.ts'
import { keys } from '../../../adapters/terminal/keys.ts'
import type { Store } from '../../../src/store/store.ts'
import { arrival, now, origin } from '../../contract/arrivals.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { programWith } from './program-sample.ts'

const [one, other] = [1, 2].map((each) => Buffer.alloc(32, each).toString('base64'))

async function storeWith(environment: Environment): Promise<Store> {
  const store = await storeFor(readSettings(environment), () => {})
  onTestFinished(() => store.close())
  return store
}

/** What `callboard keys` prints. */
async function rotated(environment: Environment, words: readonly string[] = ['rotate']): Promise<string> {
  const output = new PassThrough()
  const program = programWith({ input: new PassThrough(), output, settings: readSettings(environment) })
  expect(await keys(words, program)).toBe(0)
  output.end()
  return (await output.toArray()).join('')
}

const secret = { secret: { text: 'x', expires: now + 1000 } }

describe('callboard keys rotate', () => {
  it('puts a new key beside the data, while a bot reads and writes there', async () => {
    const environment = { CALLBOARD_STATE: temporaryFolder() }
    const running = await storeWith(environment)
    await running.inbox.record(arrival('before', secret))
    expect(await rotated(environment)).toMatch(/^1 secret is sealed under the new key\.\nThe key before it stays/)
    await running.inbox.record(arrival('after', secret))
    expect(await rotated(environment)).toMatch(/^2 secrets are sealed under the new key\.\n/)
    for (const store of [running, await storeWith(environment)])
      for (const key of ['before', 'after']) expect(await store.secrets.of(origin, key, now)).toBe('x')
  })

  it('loses nothing where the time before came to no end', async () => {
    const environment = { CALLBOARD_STATE: temporaryFolder() }
    const running = await storeWith(environment)
    await running.inbox.record(arrival('a', secret))
    addKey(environment.CALLBOARD_STATE)
    expect(await rotated(environment)).toMatch(/^1 secret is sealed under the new key\.\nThe key before it stays/)
    expect(await running.secrets.of(origin, 'a', now)).toBe('x')
  })

  it('seals anew under the first of several keys that are set', async () => {
    const state = { CALLBOARD_STATE: temporaryFolder() }
    await (await storeWith({ ...state, CALLBOARD_KEY: one })).inbox.record(arrival('a', secret))
    expect(await rotated({ ...state, CALLBOARD_KEY: `${other},${one}` })).toBe(
      '1 secret is sealed under the new key.\nThe other keys can be taken out of CALLBOARD_KEY.\n',
    )
    expect(await (await storeWith({ ...state, CALLBOARD_KEY: other })).secrets.of(origin, 'a', now)).toBe('x')
    expect(await (await storeWith({ ...state, CALLBOARD_KEY: one })).secrets.of(origin, 'a', now)).toBeUndefined()
  })

  it.each<[string, readonly string[], Environment, RegExp]>([
    ['one key that is set', ['rotate'], { CALLBOARD_KEY: one }, /^CALLBOARD_KEY holds one key: put a new one/],
    ['another step', ['turn'], {}, /^keys has no step "turn"/],
    ['no step', [], {}, /^keys has no step ""/],
    ['no store', ['rotate'], {}, /^there is no store in /],
  ])('says what to do with %s', async (_what, words, environment, complaint) => {
    await expect(rotated({ CALLBOARD_STATE: temporaryFolder(), ...environment }, words)).rejects.toThrow(complaint)
  })
})
