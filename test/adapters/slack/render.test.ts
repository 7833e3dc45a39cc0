import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pressFrom } from '../../../adapters/chat/press.ts'
import { renderAnswer, type SlackMessage } from '../../../adapters/slack/render.ts'
import { detailsView, homeView } from '../../../adapters/slack/views.ts'
import { words, type Answer, type Block } from '../../../src/answer/answer.ts'
import { chatAdapterContract } from '../../contract/chat-adapter.ts'
import { inventedAnswer } from '../../invented-answers.ts'
import { bareNews } from '../terminal/listing-sample.ts'
import { faultsOfMessage, faultsOfView, stringsIn } from './limits-checker.ts'
import { dangersIn, dangersInText, heardIn, seenIn } from './reading.ts'

describe('the contract of chat adapters', () => {
  chatAdapterContract<SlackMessage>({
    render: (answer, offers, id) => renderAnswer(answer, { answer: id, offers, canShare: true }),
    faults: faultsOfMessage,
    dangers: ({ text, blocks }) => [...dangersIn(blocks), ...dangersInText(text)],
    seen: ({ blocks }) => seenIn(blocks),
    links: ({ blocks }) => stringsIn(blocks, (key) => key === 'url'),
    heard: ({ text }) => heardIn(text),
  })
})

const only = (block: Block): Answer => ({ blocks: [block] })
const listing: Block = {
  kind: 'listing',
  number: 2,
  listing: bareNews,
  title: words('Call for a *consultant*'),
  facts: [
    [...words('Open; closes '), { kind: 'moment', text: '15 March 2024, 13:00', instant: Date.UTC(2024, 2, 15, 5) }],
  ],
  source: [...words('Source: a.txt, from '), { kind: 'link', text: 'http://ilo.org/a', address: 'http://ilo.org/a' }],
}

describe('an answer as messages', () => {
  it('unfurls nothing and reads no markup', () => {
    expect(renderAnswer(only(listing))[0]).toMatchObject({ unfurl_links: false, unfurl_media: false, mrkdwn: false })
  })

  it('shows a listing as one block: the title, the deadline with the reader’s own time behind it, the source as a link', () => {
    expect(renderAnswer(only(listing))[0]?.blocks).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: '2. Call for a *consultant*', style: { bold: true } },
              { type: 'text', text: '\nOpen; closes 15 March 2024, 13:00 · ' },
              { type: 'date', timestamp: 1_710_478_800, format: '{date_short_pretty} {time}' },
              { type: 'text', text: '\nSource: a.txt, from ' },
              { type: 'link', url: 'http://ilo.org/a', text: 'ilo.org' },
            ],
          },
        ],
      },
    ])
    expect(renderAnswer(only(listing))[0]?.text).toBe(
      '2. Call for a *consultant*\nOpen; closes 15 March 2024, 13:00\nSource: a.txt, from http://ilo.org/a',
    )
  })

  it('has a link’s host beside words that are not its address', () => {
    const [message] = renderAnswer(
      only({ kind: 'say', text: [{ kind: 'link', text: 'https://ilo.org', address: 'https://evil.example/x' }] }),
    )
    expect(JSON.stringify(message?.blocks)).toContain(
      '{"type":"link","url":"https://evil.example/x","text":"https://ilo.org (evil.example)"}',
    )
  })

  it('sets a narrow table in columns and a wide one row by row', () => {
    const table = (cell: string): Answer =>
      only({ kind: 'table', head: [words('Year'), words('News')], rows: [[words('2018'), words(cell)]] })
    expect(seenIn(renderAnswer(table('10'))[0]?.blocks ?? [])).toBe('Year  News\n2018    10')
    const wide = 'a cell of many words '.repeat(4).trim()
    expect(seenIn(renderAnswer(table(wide))[0]?.blocks ?? [])).toBe(`Year: 2018\nNews: ${wide}`)
    const unnamed = only({ kind: 'table', head: [words(''), words('News')], rows: [[words('2018'), words(wide)]] })
    expect(seenIn(renderAnswer(unnamed)[0]?.blocks ?? [])).toBe(`2018\nNews: ${wide}`)
  })

  it('shows choices as buttons that ask their question', () => {
    const choices = [{ label: 'the country', question: 'calls in Georgia, the country' }]
    const [message] = renderAnswer(only({ kind: 'choices', choices }))
    expect(message?.text).toBe('- the country')
    expect(pressesOf(message)).toEqual([{ does: 'ask', question: 'calls in Georgia, the country' }])
  })

  it('numbers choices that no button has room for, and takes a long question by its place', () => {
    const choices = [{ label: 'long '.repeat(30).trim(), question: 'q'.repeat(3000) }]
    const [message] = renderAnswer(only({ kind: 'choices', choices }), { answer: 'a' })
    expect(seenIn(message?.blocks ?? [])).toContain(`1. ${choices[0]?.label}`)
    expect(pressesOf(message)).toEqual([{ does: 'choose', answer: 'a', choice: 0 }])
  })

  it('has buttons for details below the listings, and for the rest below the answer', () => {
    const offers = [
      { does: 'details', label: 'Details of 2', listing: 'dimol-bidun', number: 2 },
      { does: 'details', label: 'Details of 9', listing: 'not-shown', number: 9 },
      { does: 'say', label: 'Mongolia ✕', says: 'drop the place' },
    ] as const
    const blocks: readonly Block[] = [listing, { kind: 'note', text: words('A note.') }]
    const [message] = renderAnswer({ blocks }, { answer: 'a', offers, canShare: true })
    expect(message?.blocks.map(({ type }) => type)).toEqual(['rich_text', 'actions', 'context', 'actions'])
    expect(pressesOf(message)).toEqual([
      { does: 'details', listing: 'dimol-bidun' },
      { does: 'say', answer: 'a', says: 'drop the place' },
      { does: 'share', answer: 'a' },
    ])
  })

  it('offers nothing that needs a stored answer where none is', () => {
    const [message] = renderAnswer(only(listing), {
      offers: [{ does: 'say', label: 'Next 6', says: 'more' }],
      canShare: true,
    })
    expect(pressesOf(message)).toEqual([])
  })

  it('puts what is pressed below the last of several messages', () => {
    const blocks = Array.from({ length: 30 }, (): Block => ({ ...listing, title: words('word '.repeat(60)) }))
    const messages = renderAnswer({ blocks }, { answer: 'a', canShare: true })
    expect(messages.map((message) => pressesOf(message).length)).toEqual([...messages.slice(1).map(() => 0), 1])
  })
})

/** What the buttons of a message do, in order. */
function pressesOf(message: SlackMessage | undefined): readonly unknown[] {
  return stringsIn(message?.blocks ?? [], (key) => key === 'value').map(pressFrom)
}

describe('a modal and Home', () => {
  const long: Answer = {
    blocks: Array.from({ length: 12 }, (_, index): Block => ({
      kind: 'quote',
      text: words(`quote-${index} ${'word '.repeat(400)}`),
      source: words('a.txt'),
    })),
  }

  it('show a document that they have room for, without a button', () => {
    expect(detailsView(only(listing), 'dimol-bidun')).toMatchObject({
      type: 'modal',
      title: { type: 'plain_text', text: 'Details' },
      blocks: renderAnswer(only(listing))[0]?.blocks,
    })
    expect(homeView(only(listing)).blocks).toHaveLength(1)
  })

  it('turn to every part of one that they have not', () => {
    const seen: string[] = []
    let part: number | undefined = 0
    while (part !== undefined) {
      const view = detailsView(long, 'dimol-bidun', part)
      expect(faultsOfView(view)).toEqual([])
      seen.push(seenIn(view.blocks))
      const next: number = part + 1
      const values = stringsIn(view.blocks, (key) => key === 'value')
      part = values.some((value) => value === JSON.stringify(['details', 'dimol-bidun', next])) ? next : undefined
    }
    expect(seen.length).toBeGreaterThan(2)
    for (const index of long.blocks.keys())
      expect(seen.filter((text) => text.includes(`quote-${index} `))).toHaveLength(1)
  })

  it('show the last part where a later one is asked for', () => {
    expect(homeView(long, 500)).toEqual(homeView(long, 500 - 1))
    expect(seenIn(homeView(long, 500).blocks)).toContain('quote-11')
  })

  it('are within every limit and harmless whatever they show', () => {
    fc.assert(
      fc.property(inventedAnswer, fc.nat(5), (answer, part) => {
        const document: Answer = { blocks: [{ kind: 'say', text: words('Words.') }, ...answer.blocks] }
        for (const view of [detailsView(document, 'dimol-bidun', part), homeView(document, part)]) {
          expect([...faultsOfView(view), ...dangersIn(view.blocks)]).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })
})
