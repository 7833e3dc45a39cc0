import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { pressFrom } from '../../../adapters/chat/press.ts'
import { renderAnswer, type DiscordMessage } from '../../../adapters/discord/render.ts'
import { words, type Answer, type Block } from '../../../src/answer/answer.ts'
import type { Offer } from '../../../src/answer/offers.ts'
import { chatAdapterContract } from '../../contract/chat-adapter.ts'
import { bareNews } from '../terminal/listing-sample.ts'
import { faultsOfMessage } from './limits-checker.ts'
import { dangersIn, linksIn, seenIn } from './reading.ts'

describe('the contract of chat adapters', () => {
  chatAdapterContract<DiscordMessage>({
    render: (answer, offers, id) => renderAnswer(answer, { answer: id, offers, canShare: true }),
    faults: faultsOfMessage,
    dangers: ({ components }) => dangersIn(components),
    seen: ({ components }) => seenIn(components),
    links: ({ components }) => linksIn(components),
  })
})

const only = (block: Block): Answer => ({ blocks: [block] })
const listing = (number: number): Block => ({
  kind: 'listing',
  number,
  listing: { ...bareNews, id: `listing-${number}` },
  title: words('Call for a *consultant*'),
  facts: [
    [...words('Open; closes '), { kind: 'moment', text: '15 March 2024, 13:00', instant: Date.UTC(2024, 2, 15, 5) }],
  ],
  source: [...words('Source: a.txt, from '), { kind: 'link', text: 'http://ilo.org/a', address: 'http://ilo.org/a' }],
})

const row = z.object({
  components: z.array(
    z.looseObject({
      custom_id: z.string(),
      options: z.optional(z.array(z.object({ label: z.string(), value: z.string() }))),
    }),
  ),
})
/** What can be pressed or chosen in a message. */
const pressesOf = (message: DiscordMessage | undefined): readonly unknown[] =>
  (message?.components ?? []).flatMap((each) => {
    const found = row.safeParse(each).data?.components ?? []
    return found.flatMap(({ custom_id: id, options }) =>
      (options ?? [{ value: id }]).map(({ value }) => pressFrom(value)),
    )
  })

describe('an answer as messages', () => {
  it('mentions nobody', () => {
    expect(renderAnswer(only(listing(1)))[0]).toMatchObject({ flags: 32_768, allowed_mentions: { parse: [] } })
  })

  it('shows a listing as one text: the title, the deadline with the reader’s own time behind it, the source as a link', () => {
    expect(renderAnswer(only(listing(2)))[0]?.components).toEqual([
      {
        type: 10,
        content: [
          '**2\\. Call for a \\*consultant\\***',
          'Open; closes 15 March 2024, 13:00 · <t:1710478800:F> (<t:1710478800:R>)',
          'Source: a.txt, from [ilo.org](<http://ilo.org/a>)',
        ].join('\n'),
      },
    ])
  })

  it('has a link’s host beside words that are not its address', () => {
    const link = { kind: 'link', text: 'https://ilo.org', address: 'https://evil.example/x' } as const
    expect(renderAnswer(only({ kind: 'say', text: [link] }))[0]?.components).toEqual([
      { type: 10, content: '[https\\://ilo.org (evil.example)](<https://evil.example/x>)' },
    ])
  })

  it.each<[string, string, string]>([
    ['a narrow table in columns', '10', 'Year  News\n2018    10\n'],
    ['a wide one row by row', 'a cell of many words '.repeat(3).trim(), ''],
    ['one with signs of its own row by row', 'a `cell`', 'Year: 2018\nNews: a `cell`'],
  ])('sets %s', (_what, cell, seen) => {
    const table = only({ kind: 'table', head: [words('Year'), words('News')], rows: [[words('2018'), words(cell)]] })
    expect(seenIn(renderAnswer(table)[0]?.components ?? [])).toBe(seen === '' ? `Year: 2018\nNews: ${cell}` : seen)
  })

  it('sets a note in small print', () => {
    expect(renderAnswer(only({ kind: 'note', text: words('A *note*.\n# more') }))[0]?.components).toEqual([
      { type: 10, content: '-# A \\*note\\*.\n-# \\# more' },
    ])
  })

  it('has a button for the details of one listing, and a select for those of several', () => {
    const offer = (number: number): Offer => {
      return { does: 'details', label: `Details of ${number}`, listing: `listing-${number}`, number }
    }
    const [one] = renderAnswer(only(listing(1)), { answer: 'a', offers: [offer(1), offer(9)], canShare: true })
    expect(pressesOf(one)).toEqual([
      { does: 'details', listing: 'listing-1' },
      { does: 'share', answer: 'a' },
    ])
    const [two] = renderAnswer({ blocks: [listing(1), listing(2)] }, { answer: 'a', offers: [offer(1), offer(2)] })
    expect(pressesOf(two)).toEqual([
      { does: 'details', listing: 'listing-1' },
      { does: 'details', listing: 'listing-2' },
    ])
    expect(JSON.stringify(two?.components)).toContain('"label":"2. Call for a *consultant*"')
  })

  it('sets what does the same in messages of their own, for each id stands once in a message', () => {
    const choices = ['Mongolia', 'mongolia'].map((label) => ({ label, question: 'calls in Mongolia' }))
    const messages = renderAnswer(only({ kind: 'choices', choices }))
    expect(messages.flatMap(faultsOfMessage)).toEqual([])
    const press = { does: 'ask', question: 'calls in Mongolia' }
    expect(messages.map(pressesOf)).toEqual([[press], [press]])
  })
})
