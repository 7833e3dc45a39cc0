import { scopes } from '../../adapters/slack/scopes.ts'
import { say } from '../peers/slack-asking.ts'
import { appToken, botToken, SlackPeer } from '../peers/slack-peer.ts'
import type { Stage } from './askers.ts'
import type { Measured } from './chat-bench.ts'

/** The people and channels that so many askers need: each mentions the bot in a channel of their own. */
export function placesFor(askers: number): {
  readonly people: readonly { readonly name: string }[]
  readonly channels: readonly { readonly name: string }[]
} {
  const named = (name: string): readonly { readonly name: string }[] =>
    Array.from({ length: askers }, (_each, index) => ({ name: `${name}${index}` }))
  return { people: named('asker'), channels: named('room') }
}

/** Slack as a stage: an answer is known by the thread it is posted in. */
export function slackStage(peer: SlackPeer): Stage {
  return {
    say: async (asker, text) => {
      const { ts, told } = await say(peer, { as: `asker${asker}`, channel: `room${asker}`, text, mention: true })
      return { id: ts, told }
    },
    hears: (answered) => {
      peer.heard = answered === undefined ? undefined : (thread = '') => answered(thread)
    },
  }
}

/** Slack, to be measured with so many askers. */
export async function slackFor(askers: number): Promise<Measured> {
  const peer = await SlackPeer.start({ ...placesFor(askers), scopes })
  return {
    ...slackStage(peer),
    peer,
    settings: { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: peer.apiUrl },
    post: async (poster) => {
      const answer = await fetch(`${peer.apiUrl}chat.postMessage`, {
        method: 'POST',
        headers: { authorization: `Bearer ${botToken}` },
        body: new URLSearchParams({ channel: peer.channel(`room${poster}`), text: 'x' }),
      })
      return answer.text()
    },
    stop: () => peer.stop(),
  }
}
