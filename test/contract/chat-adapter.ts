import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { words, type Answer, type Block, type Text } from '../../src/answer/answer.ts'
import { offersOf, type Offer } from '../../src/answer/offers.ts'
import { reply } from '../../src/bot.ts'
import { bareNews } from '../adapters/terminal/listing-sample.ts'
import { library } from '../cases/case.ts'
import { hostileAddresses, hostileTexts } from '../hostile-texts.ts'
import { inventedAnswer, inventedOffers } from '../invented-answers.ts'

/** What a chat adapter is asked: its render, and how what it sends is read back, by eyes and ears of its platform. */
export type ChatAdapter<Body> = {
  /** An answer that is stored under an id, with what it offers, as the bodies to send in order. */
  readonly render: (answer: Answer, offers: readonly Offer[], id: string) => readonly Body[]
  /** Everything in which a body breaks a limit of the platform; none where it may be sent. */
  readonly faults: (body: Body) => readonly string[]
  /** Everything in a body that could mention, notify, format or lead elsewhere than it says. */
  readonly dangers: (body: Body) => readonly string[]
  /** The words a reader sees, as they stand on the screen, a line end between what stands apart. */
  readonly seen: (body: Body) => string
  /** The addresses that can be followed from a body. */
  readonly links: (body: Body) => readonly string[]
  /** What a screen reader says, where the platform has it read something else than what is seen. */
  readonly heard?: (body: Body) => string
}

const now = Date.UTC(2024, 2, 10)

/** One block of each kind, its words being `text`. */
function everyKind(text: Text): readonly Block[] {
  return [
    { kind: 'say', text },
    { kind: 'listing', number: 1, listing: bareNews, title: text, facts: [text, text], source: text },
    { kind: 'quote', text, source: text },
    { kind: 'table', head: [text, words('Number')], rows: [[text, words('12')]] },
    { kind: 'note', text },
    { kind: 'choices', choices: [{ label: text.map((span) => span.text).join(''), question: 'news' }] },
  ]
}

/** What every adapter for a chat platform must do. */
export function chatAdapterContract<Body>(adapter: ChatAdapter<Body>): void {
  /** All that is wrong with what an answer is rendered as. */
  const wrongIn = (answer: Answer, offers: readonly Offer[] = []): readonly string[] => {
    const bodies = adapter.render(answer, offers, 'answer-1')
    const { heard } = adapter
    return [
      ...bodies.flatMap(adapter.faults),
      ...bodies.flatMap(adapter.dangers),
      ...lost(answer, bodies.map(adapter.seen).join('\n')).map((word) => `not seen: ${word}`),
      ...(heard === undefined ? [] : lost(answer, bodies.map(heard).join('\n'))).map((word) => `not heard: ${word}`),
      ...linksLost(answer, bodies.flatMap(adapter.links)).map((host) => `no link to ${host}`),
    ]
  }

  it.each(everyKind([...words('Plain words, '), { kind: 'moment', text: '15 March 2024, 13:00', instant: now }]))(
    'renders a block of the kind $kind',
    (block) => {
      expect(adapter.render({ blocks: [block] }, [], 'a')).toHaveLength(1)
      expect(wrongIn({ blocks: [block] })).toEqual([])
    },
  )

  it('renders an empty document as nothing', () => {
    expect(adapter.render({ blocks: [] }, [], 'a')).toEqual([])
  })

  it('keeps the order of what is said', () => {
    const blocks = ['one', 'two', 'three'].map((text): Block => ({ kind: 'say', text: words(text) }))
    expect(adapter.render({ blocks }, [], 'a').map(adapter.seen).join('\n')).toMatch(/one[^]*two[^]*three/)
  })

  it.each([
    'open calls in Mongolia',
    'news',
    'how do I apply for the mapping survey?',
    'news by year',
    'calls in Peru',
    'help',
  ])('answers “%s” in one body', async (text) => {
    const { answer, meant, total, conversation } = await reply(library, { text, now, zone: 'UTC' })
    const moment = { now, zone: 'UTC', fallbackZone: 'UTC' }
    const offers = offersOf({ answer, intent: meant.intent, view: meant.view, total, conversation, moment })
    expect(wrongIn(answer, offers)).toEqual([])
    expect(adapter.render(answer, offers, 'a')).toHaveLength(1)
  })

  it.each(hostileTexts)('makes harmless, and loses no word of, %s', (_trick, text) => {
    const blocks = everyKind(words(text))
    expect(blocks.flatMap((block) => wrongIn({ blocks: [block] }))).toEqual([])
    expect(wrongIn({ blocks }, [{ does: 'say', label: text, says: text }])).toEqual([])
  })

  it.each(hostileAddresses)('links to no place that it does not name: %.60s', (address) => {
    const places: readonly Text[] = ['Events', 'https://ilo.org', address].map((text) => [
      { kind: 'link', text, address },
    ])
    const blocks = places.flatMap((text) => everyKind(text).slice(0, -1))
    expect(blocks.flatMap((block) => wrongIn({ blocks: [block] }))).toEqual([])
  })

  it('holds for a document of hundreds of listings', () => {
    const blocks = Array.from({ length: 300 }, (_, index): Block => ({
      kind: 'listing',
      number: index + 1,
      listing: bareNews,
      title: words(`Listing ${index + 1} ${'about work '.repeat(index % 40)}`),
      facts: [words('Closed'), words('Call · Mongolia')],
      source: words('page.txt, line 1'),
    }))
    expect(wrongIn({ blocks })).toEqual([])
  })

  it('parts an answer between its listings where they have room', () => {
    const blocks = Array.from({ length: 40 }, (_, index): Block => ({
      kind: 'listing',
      number: index + 1,
      listing: bareNews,
      title: words(`begin-${index} ${'about work '.repeat(30)}`),
      facts: [],
      source: words(`end-${index}`),
    }))
    const seen = adapter.render({ blocks }, [], 'a').map(adapter.seen)
    expect(seen.length).toBeGreaterThan(1)
    for (const index of blocks.keys()) {
      const holding = seen.filter((text) => new RegExp(`(?:begin|end)-${index}\\b`).test(text))
      expect(holding).toHaveLength(1)
    }
  })

  it('is within every limit, harmless and whole whatever the answer holds', () => {
    fc.assert(
      fc.property(inventedAnswer, inventedOffers, (answer, offers) => {
        expect(wrongIn(answer, offers)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
}

/** The words of an answer that a text has not, each in its turn; and those of usual length that it has only in pieces. */
function lost(answer: Answer, text: string): readonly string[] {
  const whole = visible(text)
  const squeezed = whole.replaceAll(' ', '')
  let at = 0
  let near = 0
  // Looked for first where the word before was: most stand in their order, and an answer may be long.
  const isInOnePiece = (word: string): boolean => {
    const found = whole.indexOf(word, near)
    if (found >= 0) near = found
    return found >= 0 || whole.includes(word)
  }
  const inTurn = answer.blocks.flatMap(textsOf).flatMap((each) =>
    visible(each)
      .split(' ')
      .filter((word) => {
        const found = squeezed.indexOf(word, at)
        if (found >= 0) at = found + word.length
        return found < 0 || (word.length <= usualWord && !isInOnePiece(word))
      }),
  )
  // The names of columns stand above the rows or beside each cell.
  const heads = answer.blocks.flatMap((block) => (block.kind === 'table' ? block.head.flatMap(wordsOf) : []))
  return [...inTurn, ...heads.filter((name) => !squeezed.includes(visible(name).replaceAll(' ', '')))]
}

/** No word of any language is longer; what is longer may stand on several lines. */
const usualWord = 500

/** What can be seen of a text, blanks of every kind as one. */
function visible(text: string): string {
  return text
    .replaceAll(/[\s\p{Z}]+/gu, ' ')
    .replaceAll(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim()
}

/** All that a block says, in order. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'say':
    case 'note':
    case 'heading':
      return wordsOf(block.text)
    case 'listing':
      return [...wordsOf(block.title), ...block.facts.flatMap(wordsOf), ...wordsOf(block.source)]
    case 'quote':
      return [...wordsOf(block.text), ...wordsOf(block.source)]
    case 'table':
      // Beside one another or below one another: the cells of each row stand in their order.
      return block.rows.flatMap((row) => row.flatMap(wordsOf))
    case 'choices':
      return block.choices.map(({ label }) => label)
  }
}

/** The words of a text; those of a link that are only its web address may be shown as its host. */
function wordsOf(text: Text): readonly string[] {
  return text.flatMap((span) => (span.kind === 'link' && isBareLink(span) ? [] : [span.text]))
}

/** The hosts that an answer leads to and none of its links does; an address without end is words. */
function linksLost(answer: Answer, links: readonly string[]): readonly string[] {
  const hosts = new Set(links.map((link) => new URL(link).host))
  const spans = answer.blocks.flatMap((block) =>
    block.kind === 'say' || block.kind === 'note' || block.kind === 'heading'
      ? block.text
      : block.kind === 'listing'
        ? [...block.title, ...block.facts.flat(), ...block.source]
        : block.kind === 'quote'
          ? [...block.text, ...block.source]
          : [],
  )
  return spans.flatMap((span) => {
    if (span.kind !== 'link' || span.address.length > 1000 || !URL.canParse(span.address)) return []
    const { protocol, host } = new URL(span.address)
    return /^https?:$/.test(protocol) && !hosts.has(host) ? [host] : []
  })
}

function isBareLink({ text, address }: { readonly text: string; readonly address: string }): boolean {
  return text === address && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}
