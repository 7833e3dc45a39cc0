import { say } from '../peers/discord-asking.ts'
import { botToken, DiscordPeer } from '../peers/discord-peer.ts'
import type { Measured } from './chat-bench.ts'

/** Discord, to be measured with so many askers, each in a channel of their own: an answer is known by what it replies to. */
export async function discordFor(askers: number): Promise<Measured> {
  const named = (name: string): readonly string[] => Array.from({ length: askers }, (_each, index) => `${name}${index}`)
  const peer = await DiscordPeer.start({
    people: named('asker').map((name) => ({ name })),
    servers: [{ name: 'lab', channels: named('room') }],
  })
  return {
    say: (asker, text) =>
      say(peer, { as: `asker${asker}`, channel: peer.channel(`room${asker}`), text, mention: true }),
    hears: (answered) => {
      peer.messages.heard =
        answered === undefined ? undefined : (message) => answered(message.message_reference?.message_id ?? '')
    },
    peer,
    settings: { DISCORD_TOKEN: botToken, DISCORD_API_URL: peer.apiUrl },
    post: async (poster) => {
      const answer = await fetch(`${peer.apiUrl}/v10/channels/${peer.channel(`room${poster}`)}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${botToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ content: 'x' }),
      })
      return answer.text()
    },
    stop: () => peer.stop(),
  }
}
