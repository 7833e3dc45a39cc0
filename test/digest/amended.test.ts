import { expect, it } from 'vitest'
import { amended } from '../../src/digest/amended.ts'
import { textOf } from '../cases/case.ts'
import { World } from './world.ts'

const zone = 'Asia/Ulaanbaatar'
const at = (day: number): number => Date.parse(`2024-03-0${day}T09:00:00+08:00`)

/** A capture: the last day of a call in its date line and in its text, below so many other calls. */
type Capture = readonly [last: number, inText: number, above: number]

function pageOf([last, inText, above]: Capture): Parameters<World['capture']>[0][number] {
  const roads = Array.from({ length: above }, (_each, index) => [`Call for proposals: Road ${index}`, '1 May 2023', ''])
  const items = [...roads, ['Call for proposals: Wells', `1 - ${last} March 2024`, `Send it by ${inText} March 2024.`]]
  const lines = items.map(([title, dates, body], index) => `  ${index + 1}. ${title}\n\n    ${dates}\n\n    ${body}`)
  return { name: 'page.txt', text: `Calls\n\n${lines.join('\n\n')}`, facts: { covers: [], about: ['MN'], zone } }
}

/** What the first digest, of 1 March, says of the call after the captures of the days that follow. */
async function after(first: Capture, ...others: readonly Capture[]): Promise<readonly string[]> {
  const world = new World()
  world.capture([pageOf(first)], at(1) - 1)
  await world.subscribe('C', 'calls', { days: [5], at: 9 * 3600 }, zone, at(1) - 1)
  world.tick(at(1))
  let digest = world.sent[0]?.telling.document ?? { blocks: [] }
  for (const [index, capture] of others.entries()) {
    const now = at(index + 2)
    world.capture([pageOf(capture)], now)
    const wells = world.register.known.find(({ listing }) => listing.title.endsWith('Wells'))
    const change = wells?.changes.at(-1)
    if (wells !== undefined && change !== undefined)
      digest = amended(digest, wells.listing, change, { now, zone, fallbackZone: zone }) ?? digest
  }
  const [, of = ''] = textOf(digest).split('Call for proposals: Wells\n')
  return of.split('\n').slice(0, 4)
}

const end = ', time not stated (counted to the end of the day, Ulaanbaatar time, UTC+08:00)'

it.each<[string, readonly [Capture, ...(readonly Capture[])], readonly unknown[]]>([
  [
    'its deadline, and the line that gives it now',
    [
      [20, 20, 0],
      [28, 28, 2],
    ],
    [
      `Open; closes 28 March 2024${end}, in 26 days`,
      'Call · Mongolia · open now',
      `Changed on 2 March 2024: Deadline extended; it was 20 March 2024${end}`,
      'Source: page.txt, item 3, line 15',
    ],
  ],
  [
    'the last change alone',
    [
      [20, 20, 0],
      [28, 28, 0],
      [29, 29, 0],
    ],
    [
      `Open; closes 29 March 2024${end}, in 26 days`,
      'Call · Mongolia · open now',
      `Changed on 3 March 2024: Deadline extended; it was 28 March 2024${end}`,
      'Source: page.txt, item 1, line 3',
    ],
  ],
  [
    'that its page now says two days',
    [
      [20, 20, 0],
      [20, 28, 0],
    ],
    [
      expect.stringMatching(
        /^Open; closes 28 March 2024.*\. The dates disagree: the date line says 20 March 2024.*; the text says 28 March/,
      ),
      'Call · Mongolia · open now',
      expect.stringMatching(/^Changed on 2 March 2024: Deadline extended/),
      'Source: page.txt, item 1, line 3',
    ],
  ],
  [
    'that its page says one day again',
    [
      [20, 28, 0],
      [28, 28, 0],
    ],
    [
      `Open; closes 28 March 2024${end}, in 26 days`,
      'Call · Mongolia · open now',
      expect.stringMatching(/^Changed on 2 March 2024: Corrected: the deadline$/),
      'Source: page.txt, item 1, line 3',
    ],
  ],
])('a listing that a digest told has %s', async (_what, captures, expected) => {
  const [first, ...others] = captures
  const lines = await after(first, ...others)
  expect(lines).toEqual(expected)
})
