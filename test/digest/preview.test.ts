import { describe, expect, it } from 'vitest'
import { load, meantBy } from '../../src/bot.ts'
import { isoInstant } from '../../src/calendar/zone.ts'
import { previewOf, type Preview } from '../../src/digest/preview.ts'
import { firstRegister } from '../../src/digest/register.ts'
import { savedQuestion } from '../../src/digest/saved-question.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'

const zone = 'Europe/Berlin'
const now = Date.parse('2024-03-29T12:00:00+01:00')
const item = (number: number, title: string, dates: string): string =>
  `  ${number}. Call for proposals: ${title}\n\n    ${dates}\n\n    Send it.`
const text = [
  'Calls',
  item(1, 'Long open and closing now', '1 January - 1 April 2024'),
  item(2, 'Posted and over', '5 - 20 March 2024'),
  item(3, 'Open for long', '1 January - 1 December 2024'),
  item(4, 'Closed before', '1 January - 1 February 2024'),
  item(5, 'Closing then', '1 January - 10 March 2024'),
].join('\n\n')
const library = load([{ name: 'calls.txt', text, facts: { covers: [], about: [], zone } }], [], 'UTC')

async function preview(question: string): Promise<Preview> {
  const saved = savedQuestion(await meantBy(library, { text: question, now, zone }))
  if ('refused' in saved) throw new Error(saved.refused)
  const subscription: Subscription = {
    key: 's1',
    place: { platform: 'p', workspace: 'w', channel: 'C' },
    owner: 'U',
    question,
    schedule: { days: [1, 2, 3, 4, 5, 6, 7], at: 2.5 * 3600 },
    zone,
    made: now,
  }
  return previewOf(subscription, saved.interest, firstRegister(library), now)
}

describe('the preview of a subscription', () => {
  it.each<[string, readonly string[], number]>([
    ['calls', ['Closing then', 'Posted and over', 'Long open and closing now'], 4],
    ['new calls', ['Posted and over'], 1],
    ['calls closing soon', ['Closing then', 'Posted and over', 'Long open and closing now'], 3],
    ['events', [], 0],
  ])('to “%s” has what it would have sent in 30 days', async (question, titles, digests) => {
    const { listings, digests: sent } = await preview(question)
    expect(listings.map(({ title }) => title.replace('Call for proposals: ', ''))).toEqual(titles)
    expect(sent).toBe(digests)
  })

  it('says when the next three go out, over a clock change', async () => {
    const { next } = await preview('calls')
    expect(next.map((instant) => isoInstant(instant, zone))).toEqual([
      '2024-03-30T02:30:00+01:00',
      '2024-03-31T03:30:00+02:00',
      '2024-04-01T02:30:00+02:00',
    ])
  })
})
