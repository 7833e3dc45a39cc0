import { createEmulator, type Emulator } from 'emulate'
import type { Answer } from './slack-answers.ts'
import { botTokens, seedOf, type Workspace } from './slack-seed.ts'

/** `emulate` takes 5,000 calls an hour with one token, of any service. */
const callsOfToken = 4900

/** The workspace that `emulate` keeps, and nothing of it but its Web API. */
export class SlackEmulator {
  readonly #emulator: Emulator
  #callsOfBot = 0

  private constructor(emulator: Emulator) {
    this.#emulator = emulator
  }

  static async start(workspace: Workspace): Promise<SlackEmulator> {
    return new SlackEmulator(await createEmulator({ service: 'slack', port: 0, seed: { slack: seedOf(workspace) } }))
  }

  async call(method: string, body: string, token: string, contentType: string): Promise<Answer> {
    const response = await fetch(`${this.#emulator.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#unspent(token)}`, 'content-type': contentType },
      body,
    })
    if (response.status === 403) throw new Error(`emulate takes no more calls with ${token}`)
    return { status: response.status, text: await response.text() }
  }

  /** The bot's token, or another that is as good. */
  #unspent(token: string): string {
    if (token !== botTokens[0]) return token
    const next = botTokens[Math.floor(this.#callsOfBot / callsOfToken)]
    this.#callsOfBot += 1
    return next ?? token
  }

  close(): Promise<void> {
    return this.#emulator.close()
  }
}
