import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { completionOf, type Completed } from '../../../adapters/chat/completion.ts'
import { load, reply } from '../../../src/bot.ts'
import { publishedPages } from '../../archive-on-disk.ts'
import { hostileTexts } from '../../hostile-texts.ts'

const library = load(publishedPages(), [], 'UTC')
const now = Date.UTC(2024, 2, 10)
const room = { most: 25, longest: 100 }

describe('what is offered while somebody types', () => {
  const complete = completionOf(library, () => now, room)

  it.each<[Completed, string, RegExp]>([
    ['question', 'mongolia', /^open calls in Mongolia$/],
    ['country', 'mon', /^Mongolia$/],
    ['listing', 'mapping survey', /mapping survey and situation/],
    ['zone', 'ulaan', /^Asia\/Ulaanbaatar$/],
    ['zone', 'new york', /^America\/New_York$/],
    ['zone', 'utc', /^UTC$/],
  ])('of a %s for “%s” first of all: %s', async (what, typed, first) => {
    expect((await complete(what, typed))[0]?.name).toMatch(first)
  })

  it('is no question without an answer at that moment', async () => {
    const later = completionOf(library, () => Date.UTC(2030, 0, 1), room)
    expect((await complete('question', '')).map(({ name }) => name)).toContain('open calls')
    expect((await later('question', '')).map(({ name }) => name)).not.toContain('open calls')
  })

  it('of a listing is its id, by which it is shown', async () => {
    const [found] = await complete('listing', 'mapping')
    const { total } = await reply(library, { text: `show ${found?.value}`, now, zone: 'UTC' })
    expect(total).toBe(1)
  })

  const typed = fc.oneof(
    fc.string(),
    fc.constantFrom(...hostileTexts.map(([, text]) => text)),
    fc.constantFrom('c', 'ev', 'news 20', 'in', 'a b'),
  )

  it('has room and differs, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        typed,
        fc.constantFrom<Completed>('question', 'country', 'listing', 'zone'),
        async (text, what) => {
          const choices = await complete(what, text)
          expect(choices.length).toBeLessThanOrEqual(room.most)
          expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
          const longest = Math.max(0, ...choices.flatMap(({ name, value }) => [name.length, value.length]))
          expect(longest).toBeLessThanOrEqual(room.longest)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('of questions has answers, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        for (const { value } of await complete('question', text))
          expect((await reply(library, { text: value, now, zone: 'UTC' })).total).toBeGreaterThan(0)
      }),
      { numRuns: 30 },
    )
  })
})
