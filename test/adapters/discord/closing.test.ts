import { expect, it, onTestFinished } from 'vitest'
import { Room, textOf } from './room.ts'

it('a channel that is deleted has its subscriptions paused, and each owner is told once', async () => {
  const room = await Room.open()
  onTestFinished(() => room.close())
  const talk = room.peer.channel('talk')
  for (const question of ['calls in Laos', 'events in Laos']) {
    const preview = await room.uses({ as: 'Oyun', channel: talk, name: 'subscribe', options: { question } })
    await room.presses('Oyun', preview, 'Subscribe')
  }
  const direct = await room.direct('Oyun')
  const before = (await room.posts(direct)).length
  await room.peer.deleteChannel(talk)
  await room.recorded(`closed ${talk}`)
  await room.idle()
  const told = (await room.posts(direct)).slice(before).map(textOf)
  expect(told).toEqual([
    expect.stringMatching(
      /“calls in Laos” is paused: the channel was deleted\. .*“events in Laos” is paused: the channel was deleted\.$/,
    ),
  ])
})
