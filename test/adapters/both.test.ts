import { beforeAll, expect, it } from 'vitest'
import { say as sayInDiscord } from '../peers/discord-asking.ts'
import { botToken, DiscordPeer } from '../peers/discord-peer.ts'
import { say as sayInSlack } from '../peers/slack-asking.ts'
import { shipped, started } from './shipped.ts'
import { settingsOf, workspace } from './slack/serving.ts'
import { temporaryFolder } from './temporary-folder.ts'

const asking = { text: 'open calls in Mongolia on 10 March 2024', mention: true } as const

let folder: string

beforeAll(() => {
  folder = shipped()
})

it.each([
  ['serves Slack and Discord over one store', botToken, 1],
  ['serves Slack where Discord does not take its token', 'wrong', 0],
])('one process %s', async (_situation, token, answersInDiscord) => {
  const slack = await workspace()
  const discord = await DiscordPeer.start({
    people: [{ name: 'Ada' }],
    servers: [{ name: 'lab', channels: ['news'] }],
  })
  const settings = { DISCORD_TOKEN: token, DISCORD_API_URL: discord.apiUrl }
  const running = await started(folder, slack, { ...settingsOf(slack, temporaryFolder()), ...settings })
  try {
    await discord.until('its socket', () => discord.sockets.count === answersInDiscord, 20_000)
    const { channel, ts } = await sayInSlack(slack, { as: 'oyun', channel: 'news', ...asking })
    await sayInDiscord(discord, { as: 'Ada', channel: discord.channel('news'), ...asking })
    const bySlack = async (): Promise<number> =>
      (await slack.posted(channel, ts)).filter(({ user }) => user === slack.bot.user).length
    const byDiscord = async (): Promise<number> =>
      (await discord.posted(discord.channel('news'))).filter(({ author }) => author.id === discord.bot.user).length
    await discord.until(
      'the answers',
      async () => (await bySlack()) === 1 && (await byDiscord()) === answersInDiscord,
      20_000,
    )
    expect(await running.end()).toBe(0)
    expect([await bySlack(), await byDiscord()]).toEqual([1, answersInDiscord])
  } finally {
    await running.kill()
    await slack.stop()
    await discord.stop()
  }
})
