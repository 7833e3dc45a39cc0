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

it('a thread that is deleted too, and a channel where nobody is told anything says nothing', async () => {
  const room = await Room.open()
  onTestFinished(() => room.close())
  const { said } = await room.asks({ as: 'Oyun', channel: room.peer.channel('news'), text: 'help', mention: true })
  const thread = await room.opensThread(said)
  await room.asks({ as: 'Oyun', channel: thread, text: 'confirm: subscribe to calls in Laos', mention: true })
  const direct = await room.direct('Oyun')
  const before = (await room.posts(direct)).length
  const closed = [thread, room.peer.channel('talk')]
  for (const each of closed) await room.peer.deleteChannel(each)
  for (const each of closed) await room.recorded(`closed ${each}`)
  await room.idle()
  expect((await room.posts(direct)).slice(before).map(textOf)).toEqual([
    expect.stringMatching(/“calls in Laos” is paused: the channel was deleted\.$/),
  ])
})
