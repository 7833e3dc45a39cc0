import { describe, expect, it } from 'vitest'
import { textOf } from '../cases/case.ts'
import { toldIn, World } from './world.ts'

const daily = { days: [1, 2, 3, 4, 5, 6, 7], at: 9 * 3600 }
const zone = 'Asia/Ulaanbaatar'
const at = (day: string, hour = '09:00'): number => Date.parse(`2024-${day}T${hour}:05+08:00`)
const facts = { covers: [], about: ['MN'], zone }

const item = (number: number, title: string, dates: string, text = 'Send it.'): string =>
  `  ${number}. ${title}\n\n    ${dates}\n\n    ${text}`
const call = (number: number, name: string, first: string, last: string): string =>
  item(
    number,
    `Call for proposals: ${name}`,
    `${first} - ${last} 2024`,
    `Send it by 6 pm (Ulaanbaatar time), ${last} 2024.`,
  )
const wells = (last = '20 March'): string => call(1, 'Wells', '1 March', last)
const roads = call(2, 'Roads', '2 March', '30 March')
const fair = item(3, 'Seminar on herding', '22 March 2024', 'People meet in Darkhan.')
const pageOf = (...items: readonly string[]): { name: string; text: string; facts: typeof facts } => ({
  name: 'page.txt',
  text: `Calls and events\n\n${items.join('\n\n')}`,
  facts,
})

const first = async (question: string, world: World, channel = 'C1'): Promise<void> => {
  await world.subscribe(channel, question, daily, zone, at('03-02', '08:00'))
  world.tick(at('03-02'))
}

describe('a subscription', () => {
  it('shows first what is on, and then each listing once for each reason', async () => {
    const world = new World()
    world.capture([pageOf(wells(), fair)], at('03-02', '07:00'))
    await first('calls or events in Mongolia', world)
    for (let day = 3; day <= 25; day += 1) {
      const date = `03-${String(day).padStart(2, '0')}`
      if (day === 6) world.capture([pageOf(wells(), roads, fair)], at(date, '07:00'))
      if (day === 16) world.capture([pageOf(wells('28 March'), roads, fair)], at(date, '07:00'))
      world.tick(at(date))
    }
    expect(toldIn(world.sent)).toEqual([
      'new 1 Call for proposals: Wells',
      'new 1 Seminar on herding',
      'new 1 Call for proposals: Roads',
      'closing 1 Call for proposals: Wells',
      'upcoming 1 Seminar on herding',
      'changed 2 Call for proposals: Wells',
      'closing 2 Call for proposals: Wells',
      'closing 1 Call for proposals: Roads',
    ])
  })

  it('says in its first line what is new and when it closes, and in its last how fresh that is', async () => {
    const world = new World()
    world.capture([pageOf(roads)], at('03-02', '07:00'))
    await first('calls in Mongolia', world)
    world.capture([pageOf(roads, wells('8 March'))], at('03-03', '07:00'))
    world.tick(at('03-03'))
    const [, second] = world.sent.map(({ telling }) => textOf(telling.document ?? { blocks: [] }))
    expect(second?.split('\n')[0]).toBe('1 new call in Mongolia, 1 closes Friday')
    expect(second).toContain('Covers 2 March 2024, 09:00 to 3 March 2024, 09:00 (Ulaanbaatar time, UTC+08:00).')
    expect(second).toMatch(/the archive’s newest item is of/)
  })

  it('makes up for what could not go out by one digest, with what came and went in a line', async () => {
    const world = new World()
    world.capture([pageOf(roads)], at('03-02', '07:00'))
    await first('calls in Mongolia', world)
    world.capture([pageOf(roads, wells('8 March'), call(4, 'Bridges', '5 March', '2 April'))], at('03-05', '07:00'))
    world.tick(at('03-12', '11:00'))
    const text = textOf(world.sent.at(-1)?.telling.document ?? { blocks: [] })
    expect(toldIn(world.sent.slice(1))).toEqual(['new 1 Call for proposals: Bridges'])
    expect(text).toMatch(/Posted meanwhile and over already: Call for proposals: Wells/)
    expect(text).toMatch(
      /Covers 2 March 2024, 09:00 to 12 March 2024, 11:00 .*; it was due on 12 March 2024, 09:00, and 9 digests before it could not go out\./,
    )
  })

  it('tells a place nothing twice where two of its subscriptions overlap', async () => {
    const world = new World()
    world.capture([pageOf(wells(), roads)], at('03-02', '07:00'))
    await first('calls in Mongolia', world)
    await first('calls about roads', world)
    await first('open calls', world, 'C2')
    world.tick(at('03-03'))
    const told = world.sent.map(({ place, telling }) => `${place}: ${telling.news.items.length}`)
    expect(told).toEqual(['channel C1: 2', 'channel C2: 2'])
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['there and back between two digests', ['28 March', '20 March'], []],
    ['there, back and there', ['28 March', '20 March', '28 March'], ['changed 4 Call for proposals: Wells']],
  ])('says of a page that flaps %s only what it comes to', async (_situation, days, expected) => {
    const world = new World()
    world.capture([pageOf(wells())], at('03-02', '07:00'))
    await first('calls in Mongolia', world)
    for (const [hour, last] of days.entries()) world.capture([pageOf(wells(last))], at('03-03', `0${hour + 1}:00`))
    world.tick(at('03-03'))
    expect(toldIn(world.sent.slice(1))).toEqual(expected)
  })

  it('tells a call that is called off, and then nothing more of it', async () => {
    const world = new World()
    world.capture([pageOf(wells('10 March'))], at('03-02', '07:00'))
    await first('calls in Mongolia', world)
    world.capture([pageOf(wells('10 March').replace('Call for', 'CANCELLED: Call for'))], at('03-05', '07:00'))
    for (const day of ['05', '06', '07', '08']) world.tick(at(`03-${day}`))
    expect(toldIn(world.sent.slice(1))).toEqual(
      ['closing 1 Call for proposals: Wells', 'changed 2 CANCELLED: Call for proposals: Wells'].slice(1),
    )
    expect(textOf(world.sent.at(-1)?.telling.document ?? { blocks: [] })).toMatch(/^1 cancelled: calls in Mongolia\n/)
  })

  it.each<[string, string, readonly string[]]>([
    ['only new ones', 'new calls in Mongolia', ['new 1 Call for proposals: Roads']],
    ['only what closes soon', 'calls in Mongolia closing soon', ['closing 1 Call for proposals: Wells']],
    ['not what it leaves out', 'calls in Mongolia, not about roads', ['closing 1 Call for proposals: Wells']],
    ['nothing of other kinds', 'events in Mongolia', ['upcoming 1 Seminar on herding']],
  ])('tells %s', async (_what, question, expected) => {
    const world = new World()
    world.capture([pageOf(wells(), fair)], at('03-02', '07:00'))
    await first(question, world)
    world.capture([pageOf(wells(), roads, fair)], at('03-06', '07:00'))
    for (const day of ['06', '10', '14', '16']) world.tick(at(`03-${day}`))
    expect(toldIn(world.sent.slice(1))).toEqual(expected)
  })

  it('says at first that nothing is on, and is then silent', async () => {
    const world = new World()
    world.capture([pageOf(wells())], at('03-02', '07:00'))
    await first('calls about bees', world)
    world.tick(at('03-03'))
    expect(world.sent.map(({ telling }) => textOf(telling.document ?? { blocks: [] }).split('\n')[0])).toEqual([
      'No open calls about “bees”',
    ])
  })
})
