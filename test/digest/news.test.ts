import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/source/page.ts'
import { textOf } from '../cases/case.ts'
import { toldIn, World } from './world.ts'

const zone = 'Asia/Ulaanbaatar'
const daily = { days: [1, 2, 3, 4, 5, 6, 7], at: 9 * 3600 }
const at = (day: string, hour = '09:00'): number => Date.parse(`2024-${day}T${hour}:05+08:00`)
const facts = { covers: [], about: ['MN'], zone }

const items = {
  wells: ['Call for proposals: Wells', '1 - 20 March 2024', 'Send it.'],
  roads: ['Call for proposals: Roads', '1 - 8 March 2024', 'Send it.'],
  bees: ['Call for proposals: Bees', '12 - 30 March 2024', 'Send it.'],
  yaks: ['Call for proposals: Yaks', '1 March 2024', 'Send it to us.'],
  old: ['Call for proposals: Old', '1 March 2014', 'Send it to us.'],
  two: ['Call for proposals: Two dates', '1 - 20 March 2024', 'Send it by 7 March 2024, 6 pm (Ulaanbaatar time).'],
  sheds: ['Call for proposals: Sheds', '4 - 29 March 2024', 'Send it.'],
  brief: ['Call for proposals: Brief', '4 - 6 March 2024', 'Send it.'],
  past: ['Seminar on the past', '9 May 2015', 'People met.'],
  seminar: ['Seminar on herding', '6 March 2024', 'People meet.'],
  horses: ['Workshop on horses', '22 March 2024', 'People meet.'],
  camels: ['Conference on camels', 'March 2024', 'People meet.'],
  goats: ['CANCELLED: Workshop on goats', '25 March 2024', 'People meet.'],
  news: ['ILO opens an office for herders', '1 March 2024', 'The office was opened by the minister.'],
  law: ['Press release on a new law for herders', '4 March 2024', 'The law was adopted.'],
} as const
type Name = keyof typeof items
type Item = readonly [title: string, dates: string, text: string]

const page = (...listed: readonly (Name | Item)[]): readonly Page[] => {
  const isNews = (each: Name | Item): boolean => each === 'news' || each === 'law'
  return [
    pageOf('News', listed.filter(isNews)),
    pageOf(
      'Calls and events',
      listed.filter((each) => !isNews(each)),
    ),
  ]
}

function pageOf(heading: string, listed: readonly (Name | Item)[]): Page {
  const texts = listed.map((each, index) => {
    const [title, dates, text] = typeof each === 'string' ? items[each] : each
    return `  ${index + 1}. ${title}\n\n    ${dates}\n\n    ${text}`
  })
  return { name: `${heading}.txt`, text: `${heading}\n\n${texts.join('\n\n')}`, facts }
}

const short = (line: string): string => line.replace(/Call for proposals: |ILO |Workshop on |Seminar on /, '')
const at0302 = ['wells', 'roads', 'bees', 'yaks', 'old', 'two', 'past', 'seminar', 'horses', 'camels', 'goats', 'news']
const first = (names: readonly string[] = at0302): readonly Name[] =>
  Object.keys(items).flatMap((name) => (isName(name) && names.includes(name) ? [name] : []))
const isName = (name: string): name is Name => name in items

/** A world with a subscription that had its first digest on 2 March. */
async function begun(question: string, listed: readonly (Name | Item)[] = first()): Promise<World> {
  const world = new World()
  world.capture(page(...listed), at('03-02', '07:00'))
  await world.subscribe('C', question, daily, zone, at('03-02', '08:00'))
  world.tick(at('03-02'))
  return world
}

const linesOf = (world: World): readonly string[] =>
  world.sent.map(({ telling: { document } }) => (document === undefined ? '' : (textOf(document).split('\n')[0] ?? '')))
const told = (world: World): readonly string[] => toldIn(world.sent).map(short)
const lastText = (world: World): string => textOf(world.sent.at(-1)?.telling.document ?? { blocks: [] })

describe('a first digest', () => {
  it.each<[string, readonly string[], string]>([
    [
      'calls in Mongolia',
      ['closing+new Two dates', 'closing+new Roads', 'new Wells', 'new Bees', 'new Yaks'],
      '3 open calls in Mongolia, 2 close within 7 days, 1 opens later, 1 without a deadline',
    ],
    [
      'events in Mongolia',
      ['new Conference on camels', 'new horses', 'upcoming+new herding'],
      '2 events in Mongolia, on or to come, 1 coming up, 1 may be on',
    ],
    [
      'calls or events in Mongolia about wells or herding',
      ['new Wells', 'upcoming+new herding'],
      '2 calls or events, open or to come, 1 coming up',
    ],
    [
      'calls in Mongolia, not about wells',
      ['closing+new Two dates', 'closing+new Roads', 'new Bees', 'new Yaks'],
      '2 open calls in Mongolia not about “wells”, 2 close within 7 days, 1 opens later, 1 without a deadline',
    ],
    [
      'calls in Mongolia closing soon',
      ['closing Two dates', 'closing Roads'],
      '2 open calls in Mongolia, 2 close within 7 days',
    ],
    ['forthcoming calls about bees', ['new Bees'], '1 call not open yet (2 March 2024) about “bees”'],
    ['news from Mongolia', [], 'From now on, each new one: news items in Mongolia'],
    ['calls about bread', [], 'No open calls about “bread”'],
    ['calls about wells closing soon', [], 'No calls about “wells” closing within 7 days'],
    ['cancelled events in Mongolia', [], 'No events cancelled in Mongolia (2 March 2024)'],
  ])('to “%s” shows what is on', async (question, expected, line) => {
    const world = await begun(question)
    expect(told(world).map((each) => each.replace(/ 1 /, ' '))).toEqual(expected)
    expect(linesOf(world)).toEqual([line])
  })

  it('says each time why a listing is there, in two lines below its title', async () => {
    const world = await begun('calls or events in Mongolia')
    const blocks = world.sent.flatMap(({ telling }) => telling.document?.blocks ?? [])
    const lines = blocks.flatMap((block) => (block.kind === 'listing' ? [block.facts] : []))
    expect(lines.map((each) => each.length)).toEqual(lines.map(() => 2))
    const why = lines.map(([, last = []]) =>
      last
        .map(({ text }) => text)
        .join('')
        .split(' · ')
        .at(-1),
    )
    expect(why).toEqual([
      'closes within 7 days',
      'closes within 7 days',
      'open now',
      'opens later',
      'may be on or open',
      'may be on or open',
      'still to come',
      'takes place within 7 days',
    ])
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text.map(({ text }) => text).join('')] : [],
    )
    expect(new Set(headings).size).toBe(headings.length)
  })
})

describe('the digests after it', () => {
  const changed = (name: Name, ...[from, to]: readonly [string, string]): Item => {
    const [title, dates, text] = items[name]
    return [title.replace(from, to), dates.replace(from, to), text]
  }

  it.each<[string, string, readonly (Name | Item)[], readonly string[], readonly string[]]>([
    ['new ones', 'calls in Mongolia', ['wells', 'sheds'], ['new 1 Sheds'], ['1 new call in Mongolia']],
    [
      'what is posted as cancelled, behind all else that is new',
      'calls or events in Mongolia',
      ['wells', 'goats', ['CANCELLED: Call for proposals: Huts', '2 - 5 March 2024', 'Send it.'], 'sheds'],
      ['new 1 Sheds', 'new 1 CANCELLED: Huts', 'new 1 CANCELLED: goats'],
      ['1 new call in Mongolia, 2 posted as cancelled'],
    ],
    [
      'news',
      'news from Mongolia',
      ['wells', 'news', 'law'],
      ['new 1 Press release on a new law for herders'],
      ['1 new news item in Mongolia'],
    ],
    ['nothing of what slides into view and was over long before', 'events in Mongolia', ['wells', 'past'], [], []],
    [
      'a later deadline',
      'calls in Mongolia',
      [changed('wells', '20', '28')],
      ['changed 2 Wells'],
      ['1 deadline extended: calls in Mongolia'],
    ],
    [
      'an earlier deadline',
      'calls in Mongolia',
      [changed('wells', '20', '18')],
      ['changed 2 Wells'],
      ['1 deadline brought forward: calls in Mongolia'],
    ],
    [
      'a later deadline, to who asks for what closes soon, only where it was told',
      'calls closing soon',
      [changed('wells', '20', '28')],
      [],
      [],
    ],
    [
      'a later deadline, to who was told it closes',
      'calls closing soon',
      ['wells', changed('roads', '8', '12')],
      ['changed 2 Roads'],
      ['1 deadline extended: calls'],
    ],
    [
      'a later deadline, to who asks for new ones and was shown it',
      'new calls',
      [changed('wells', '20', '28')],
      ['changed 2 Wells'],
      ['1 deadline extended: calls'],
    ],
    ['nothing of what is no longer listed', 'calls in Mongolia', [], [], []],
    [
      'nothing of a word put right',
      'calls in Mongolia',
      [['Call for proposals: Wells', '1 - 20 March 2024', 'Send it!']],
      [],
      [],
    ],
  ])('tell %s', async (_what, question, listed, expected, lines) => {
    const world = await begun(question, ['wells', 'roads', 'news'])
    world.capture(page(...listed), at('03-04', '07:00'))
    world.tick(at('03-04'))
    expect(told(world).slice(-expected.length || Infinity)).toEqual(expected)
    expect(linesOf(world).slice(1)).toEqual(lines)
  })

  it('tell of what closes on which day, of all that is told in the order of its reasons', async () => {
    const world = await begun('calls or events in Mongolia', ['wells', 'horses', 'seminar'])
    world.capture(
      page(
        changed('wells', '20', '21'),
        'horses',
        ['CANCELLED: Seminar on herding', '6 March 2024', 'People meet.'],
        'sheds',
      ),
      at('03-05', '07:00'),
    )
    for (const day of ['05', '15', '16', '23']) world.tick(at(`03-${day}`))
    expect(told(world).slice(3)).toEqual([
      'changed 2 CANCELLED: herding',
      'changed 2 Wells',
      'new 1 Sheds',
      'closing 2 Wells',
      'upcoming 1 horses',
      'closing 1 Sheds',
    ])
    expect(linesOf(world).slice(1)).toEqual([
      '1 new call in Mongolia, 1 cancelled, 1 deadline extended',
      '1 closes Thursday, 1 coming up: calls or events in Mongolia',
      '1 closes Friday: calls or events in Mongolia',
    ])
  })

  it.each([
    [
      'within its minute, with the next',
      '09:00',
      'Covers 3 March 2024, 09:00 to 4 March 2024, 09:00 (Ulaanbaatar time',
    ],
    ['and it was late, with it', '10:00', 'Covers 2 March 2024, 09:00 to 3 March 2024, 10:00 (Ulaanbaatar time'],
  ])('count what came when one was due already, %s, once', async (_when, hour, period) => {
    const world = await begun('calls in Mongolia', ['wells'])
    world.capture(page('wells', 'roads'), at('03-03', hour) - 2_000)
    world.tick(at('03-03', hour))
    world.tick(at('03-04'))
    world.tick(at('03-05'))
    expect(told(world).slice(1)).toEqual(['closing+new 1 Roads'])
    expect(lastText(world)).toContain(period)
  })

  it.each([
    ['on time', '2024-03-03T09:00:00+08:00', '3 March 2024, 09:00'],
    ['late', '2024-03-03T12:00:00+08:00', '3 March 2024, 12:00'],
  ])('tell next what came in the millisecond of one that is %s', async (_when, moment, from) => {
    const world = await begun('calls in Mongolia', ['wells'])
    world.tick(Date.parse(moment))
    world.capture(page('wells', 'sheds'), Date.parse(moment))
    world.tick(at('03-04'))
    expect(told(world).slice(1)).toEqual(['new 1 Sheds'])
    expect(lastText(world)).toContain(`Covers ${from} to 4 March 2024, 09:00 (`)
  })

  it.each([
    ['on time', '09:00', /to 3 March 2024, 09:00 \(Ulaanbaatar time, UTC\+08:00\)\.\n/],
    ['late', '11:30', /to 3 March 2024, 11:30 \(Ulaanbaatar time, UTC\+08:00\); it was due on 3 March 2024, 09:00\.\n/],
  ])('say when they were due, where that is not when they went out: %s', async (_when, hour, period) => {
    const world = await begun('calls in Mongolia', ['wells'])
    world.capture(page('wells', 'sheds'), at('03-03', '08:00'))
    world.tick(at('03-03', hour))
    expect(lastText(world)).toMatch(period)
  })

  it.each([
    ['calls about wells', 'Looked through the 3 listings of 2 pages; 1 listing to tell of was told here before.'],
    ['calls about bees', 'Looked through the 3 listings of 2 pages.'],
  ])('say of a day without anything what was looked through: %s', async (question, line) => {
    const world = await begun('calls', ['wells', 'bees', 'news'])
    world.saysNothing = true
    await world.subscribe('C', question, { ...daily, at: 10 * 3600 }, zone, at('03-02', '09:30'))
    world.tick(at('03-02', '10:00'))
    world.tick(at('03-14', '09:00'))
    world.tick(at('03-14', '10:00'))
    expect(linesOf(world).at(-1)).toMatch(/^No new calls about/)
    expect(lastText(world)).toContain(line)
  })

  it('say how fresh the archive is, and when it last said something new', async () => {
    const world = await begun('calls or events in Mongolia', ['wells'])
    expect(lastText(world)).toContain(
      'How fresh this is: the archive’s newest item is of 1 March 2024; what was posted later is not in it.',
    )
    world.capture(page('wells', 'horses'), at('03-06', '07:00'))
    world.tick(at('03-06'))
    expect(lastText(world)).toContain(
      'the archive’s newest item is of 1 March 2024, and the pages last changed on 6 March 2024; what was posted later is not in it.',
    )
  })

  it('count hours from the hour they are due at', async () => {
    const world = await begun('calls in Mongolia', ['wells'])
    const noon: Item = [
      'Call for proposals: Noon',
      '1 - 3 March 2024',
      'Send it by 12 pm (Ulaanbaatar time), 3 March 2024.',
    ]
    world.capture(page('wells', noon), at('03-03', '08:00'))
    world.tick(at('03-03'))
    expect(lastText(world)).toContain('Closing soon: 3 March 2024, 12:00 (Ulaanbaatar time, UTC+08:00), in 3 hours')
  })

  it('say the offset of a time before the clocks were changed', async () => {
    const world = new World()
    world.capture(page('wells'), at('03-29'))
    await world.subscribe('C', 'calls', { ...daily, at: 2.5 * 3600 }, 'Europe/Berlin', at('03-29'))
    world.tick(Date.parse('2024-03-30T02:30:00+01:00'))
    world.capture(
      page('sheds', ['Call for proposals: Tents', '30 March - 30 April 2024', 'Send it.']),
      at('03-31', '03:00'),
    )
    world.tick(Date.parse('2024-03-31T03:30:00+02:00'))
    expect(lastText(world)).toContain(
      'Covers 30 March 2024, 02:30 (UTC+01:00) to 31 March 2024, 03:30 (Berlin time, UTC+02:00).',
    )
  })

  it('after downtime say in a line what came and went, and nothing of what was over before it came', async () => {
    const world = await begun('calls or events in Mongolia', ['wells'])
    world.capture(page('wells', 'brief', 'past'), at('03-04', '07:00'))
    world.tick(at('03-11'))
    expect(linesOf(world)[1]).toBe('1 over already: calls or events in Mongolia')
    expect(lastText(world)).toMatch(
      /Posted meanwhile and over already: Call for proposals: Brief \(\w+-\w+\), closed on 6 March 2024, Calls and events\.txt, line 9\.\n/,
    )
    expect(lastText(world)).not.toContain('the past')
    expect(lastText(world)).toContain('; 8 digests before it could not go out.')
    world.tick(at('03-12'))
    expect(world.sent).toHaveLength(2)
  })

  it('of a page that flaps over days tell one change a day at most, and none where all is again as it was told', async () => {
    const world = await begun('calls in Mongolia', ['wells'])
    const later = changed('wells', '20', '28')
    await world.subscribe('C', 'calls about wells', { ...daily, at: 15 * 3600 }, zone, at('03-02', '16:00'))
    for (const [day, hours] of [
      ['03', [later, 'wells', later]],
      ['04', ['wells', later, 'wells']],
      ['05', [later, 'wells']],
    ] as const) {
      for (const [index, each] of hours.entries()) {
        world.capture(page(each), at(`03-${day}`, `${['07', '12', '18'][index]}:00`))
        world.tick(at(`03-${day}`, `${['09', '15', '20'][index]}:00`))
      }
    }
    world.tick(at('03-06'))
    world.tick(at('03-07'))
    const changes = world.sent.flatMap(({ at: when, telling }) =>
      telling.news.items.flatMap(({ change }) =>
        change === undefined ? [] : [`${new Date(when).getUTCDate()} ${change.kind}`],
      ),
    )
    const days = changes.map((each) => each.split(' ')[0])
    expect(new Set(days).size).toBe(days.length)
    expect(changes).toEqual(['3 extended', '4 brought forward', '5 extended', '6 brought forward'])
  })

  it.each([
    [
      'calls in Mongolia or news about China or events about labour inspection in Kyrgyzstan, not about mining, or workshops about social protection in Japan',
      '1 new call or news item or event',
    ],
    [
      'calls in Mongolia about new sheds or wells or roads or anything else that herders in the mountains of the country may want to build',
      '1 new call',
    ],
  ])('say a long question by its kinds: %s', async (question, expected) => {
    const world = await begun(question, ['wells'])
    world.capture(
      page('wells', [
        'Call for proposals: New sheds or wells or roads or anything else that herders in the mountains of the country may want to build',
        '4 - 29 March 2024',
        'Send it.',
      ]),
      at('03-04', '07:00'),
    )
    world.tick(at('03-04'))
    expect(linesOf(world).at(-1)).toBe(expected)
  })
})
