import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMoment } from '../../adapters/moment.ts'
import { detailsQuestion, offersOf, type Offer } from '../../src/answer/offers.ts'
import { load, reply, type Library, type Reply } from '../../src/bot.ts'
import { without, type Intent, type Slot } from '../../src/question/intent.ts'
import type { Conversation } from '../../src/question/talk/conversation.ts'
import { orderIn } from '../../src/subscription/read-order.ts'
import { library, type Case } from '../cases/case.ts'
import { caseSets } from '../cases/sets.ts'

const now = Date.UTC(2024, 2, 10)
const moment = { now, zone: 'UTC', fallbackZone: 'UTC' }
const ask = (text: string, conversation?: Conversation, of: Library = library): Promise<Reply> =>
  reply(of, { text, now, zone: 'UTC', ...(conversation === undefined ? {} : { conversation }) })

const offersIn = ({ answer, meant, total, conversation }: Reply): readonly Offer[] =>
  offersOf({ answer, intent: meant.intent, view: meant.view, total, conversation, moment })

/** What is ordered by a press is no question. */
const orders: ReadonlySet<string> = new Set(['remind me', 'subscribe', 'wrong'])
const isOrder = (offer: Offer): boolean => offer.does === 'say' && orders.has(offer.says)

const labels = (offers: readonly Offer[]): readonly string[] =>
  offers.filter((offer) => !isOrder(offer)).map(({ label }) => label)

describe('what an answer offers to press', () => {
  it.each<[string, readonly string[]]>([
    [
      'open calls in Mongolia',
      ['Details of 1', 'Details of 2', 'Details of 3', 'Details of 4', 'Also closed ones', 'Mongolia ✕', 'calls ✕'],
    ],
    ['events in September 2015', ['September 2015 ✕', 'events ✕']],
    ['calls about forced labour', ['“forced labour” ✕', 'calls ✕']],
    ['calls in China or Japan about gender', ['China ✕', 'Japan ✕', '“gender” ✕', 'calls ✕']],
    ['calls paid in MNT', ['MNT ✕', 'calls ✕']],
    ['news', ['Next 6']],
    ['calls', []],
    ['help', []],
    ['calls in Mongolia or news from Georgia', ['Next 2']],
    ['news by year', []],
    ['show dimol-bidun', []],
    ['when is the deadline of the survey call?', []],
    ['deadline of the consultancy about labour inspection', ['Details of 1', 'Details of 2']],
    ['calls in Georgia about herders', ['Georgia ✕', '“herders” ✕', 'calls ✕']],
    // The talk goes on without a word that the archive lacks: nothing it could be pressed out of.
    ['calls in Georgia about qwertyuiop', []],
    // What comes nearest is shown all the same, and can be looked at.
    ['calls about labour qwertyuiop', ['Details of 1', 'Details of 2', 'Details of 3']],
  ])('%s', async (question, expected) => {
    const found = labels(offersIn(await ask(question)))
    const isWhole = expected.some((label) => label.startsWith('Details'))
    expect(isWhole ? found : found.filter((label) => !label.startsWith('Details'))).toEqual(expected)
  })

  it.each<[string, readonly string[]]>([
    ['open calls in Mongolia', ['remind me', 'subscribe', 'wrong']],
    ['calls due before 5 March 2024', ['subscribe', 'wrong']],
    ['events in September 2015', ['subscribe', 'wrong']],
    ['calls in Georgia about herders', ['subscribe', 'wrong']],
    ['show dimol-bidun', ['remind me']],
    ['help', []],
    ['news by year', []],
  ])('%s: also orders', async (question, expected) => {
    const found = offersIn(await ask(question)).flatMap((offer) =>
      offer.does === 'say' && isOrder(offer) ? offer.says : [],
    )
    expect(found).toEqual(expected)
    for (const says of found) expect(await orderIn(says, moment)).toBeDefined()
  })

  it('turns the pages of a list, forth and back', async () => {
    const first = await ask('news')
    const second = await ask('more', first.conversation)
    expect(labels(offersIn(second))).toEqual(expect.arrayContaining(['Previous 6', 'Next 6', 'Details of 7']))
    expect(labels(offersIn(second))).not.toContain('Details of 1')
  })

  it('shows a listing by its question', async () => {
    const [offer] = offersIn(await ask('open calls in Mongolia'))
    const listing = offer?.does === 'details' ? offer.listing : ''
    const shown = await ask(detailsQuestion(listing))
    expect(shown.listings.map(({ id }) => id)).toEqual([listing])
  })
})

/** The slots of a question by which things are found. */
function slotsOf(intent: Intent): readonly string[] {
  const { act: _act, assumed: _assumed, order: _order, limit: _limit, detail: _detail, ...slots } = intent
  return Object.keys(slots).toSorted()
}

function questionsOf({ after = [], question }: Case): readonly string[] {
  return [...[after].flat(), question]
}

const dropped: Readonly<Record<string, readonly Slot[]>> = {
  'also closed ones': ['status', 'statusTime'],
  'any kind': ['kinds', 'form'],
  'drop the place': ['places'],
  'drop the time': ['times'],
  'drop the topic': ['topic'],
  'drop the currency': ['feeCurrency'],
}

describe('what a press says', () => {
  it.each(caseSets(join(import.meta.dirname, '..', 'cases')))('is understood as meant: $name', async (set) => {
    const wrong: string[] = []
    let pressed = 0
    for (const each of set.cases) {
      const asked = { now: readMoment(each.now, each.zone) ?? 0, zone: each.zone }
      let conversation: Conversation | undefined
      for (const text of questionsOf(each).filter((question) => question.trim() !== '')) {
        const before = await reply(set.library, { text, ...asked, ...(conversation && { conversation }) })
        ;({ conversation } = before)
        for (const offer of offersIn(before)) {
          if (offer.does !== 'say' || isOrder(offer)) continue
          const { meant } = await reply(set.library, { text: offer.says, ...asked, conversation })
          const expected = slotsOf(without(before.meant.intent, ...(dropped[offer.says] ?? [])))
          pressed += 1
          if (!meant.isFollowUp || slotsOf(meant.intent).join() !== expected.join())
            wrong.push(`${text} → ${offer.says}: ${slotsOf(meant.intent).join()}, not ${expected.join()}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(pressed).toBeGreaterThan(0)
  })

  it('offers nothing of an empty archive but to ask otherwise', async () => {
    const empty = load([], [], 'UTC')
    expect(labels(offersIn(await ask('open calls in Mongolia', undefined, empty)))).toEqual([
      'Also closed ones',
      'Mongolia ✕',
      'calls ✕',
    ])
  })
})
