import { describe, expect, it } from 'vitest'
import { layoutFor, plainLayout, renderAnswer } from '../../../adapters/terminal/render.ts'
import { words, type Answer, type Block } from '../../../src/answer/answer.ts'
import { bareNews } from './listing-sample.ts'

const say = (text: string): Block => ({ kind: 'say', text: words(text) })
const note = (text: string): Block => ({ kind: 'note', text: words(text) })
const listing = (number: number, title: string, facts: readonly string[], source: string): Block => ({
  kind: 'listing',
  number,
  listing: bareNews,
  title: words(title),
  facts: facts.map(words),
  source: words(source),
})

const answer: Answer = {
  blocks: [
    say('2 calls open in Mongolia'),
    listing(1, 'A call for two national consultants', ['Open until 15 March 2024, 13:00'], 'mongolia.txt, line 5'),
    listing(10, '国际劳工组织北京局的招聘', [], 'beijing.txt, line 1'),
    note('One was left apart.'),
    note('The newest item is of 2024.'),
  ],
}

describe('an answer as text', () => {
  it.each<[string, Answer, number, string]>([
    [
      'without a limit',
      answer,
      Infinity,
      `2 calls open in Mongolia

1. A call for two national consultants
   Open until 15 March 2024, 13:00
   mongolia.txt, line 5

10. 国际劳工组织北京局的招聘
    beijing.txt, line 1

One was left apart.
The newest item is of 2024.`,
    ],
    [
      'on a narrow terminal',
      answer,
      24,
      `2 calls open in Mongolia

1. A call for two
   national consultants
   Open until 15 March
   2024, 13:00
   mongolia.txt, line 5

10. 国际劳工组织北京局的
    招聘
    beijing.txt, line 1

One was left apart.
The newest item is of
2024.`,
    ],
    [
      'a quote with its source',
      {
        blocks: [{ kind: 'quote', text: words('by 1pm (Ulaanbaatar time), 15 March'), source: words('a.txt, line 5') }],
      },
      24,
      `> by 1pm (Ulaanbaatar
> time), 15 March
  a.txt, line 5`,
    ],
    [
      'choices',
      {
        blocks: [
          say('Which Georgia?'),
          {
            kind: 'choices',
            choices: [
              { label: 'the country', question: 'calls in Georgia, the country' },
              { label: 'news', question: 'news' },
            ],
          },
        ],
      },
      60,
      `Which Georgia?

- the country
  “calls in Georgia, the country”
- news`,
    ],
    [
      'links and moments',
      {
        blocks: [
          {
            kind: 'say',
            text: [
              { kind: 'link', text: 'Events', address: 'http://ilo.org/e' },
              { kind: 'words', text: ' until ' },
              { kind: 'moment', text: '15 March', instant: 0 },
              { kind: 'words', text: ', ' },
              { kind: 'link', text: 'http://ilo.org/x', address: 'http://ilo.org/x' },
            ],
          },
        ],
      },
      Infinity,
      'Events (http://ilo.org/e) until 15 March, http://ilo.org/x',
    ],
    [
      'words that steer a terminal',
      { blocks: [say('a\u001B[2J\u009B31mb\u202Ec\u0007d\r\ne')] },
      Infinity,
      'a[2J31mbcd\ne',
    ],
    ['an empty document', { blocks: [] }, 80, ''],
  ])('%s', (_situation, document, width, text) => {
    expect(renderAnswer(document, { width, colour: false })).toBe(text)
  })

  it('has colour round whole lines alone, so that the words are the same without', () => {
    const coloured = renderAnswer(answer, { width: 24, colour: true })
    expect(coloured).toContain('1. \u001B[1mA call for two\u001B[22m\n   \u001B[1mnational consultants\u001B[22m')
    expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(renderAnswer(answer, { width: 24, colour: false }))
  })
})

describe('a layout', () => {
  it.each<[string, { isTTY?: boolean; columns?: number }, Record<string, string>, object]>([
    ['of a pipe', {}, {}, { width: 80, colour: false }],
    ['of a terminal', { isTTY: true, columns: 90 }, {}, { width: 90, colour: true }],
    ['of a wide terminal', { isTTY: true, columns: 240 }, {}, { width: 100, colour: true }],
    ['of a terminal of no size', { isTTY: true, columns: 0 }, {}, { width: 80, colour: true }],
    ['of a sliver', { isTTY: true, columns: 3 }, {}, { width: 24, colour: true }],
    ['with NO_COLOR', { isTTY: true, columns: 90 }, { NO_COLOR: '1' }, { width: 90, colour: false }],
    ['with an empty NO_COLOR', { isTTY: true, columns: 90 }, { NO_COLOR: '' }, { width: 90, colour: true }],
    ['of a dumb terminal', { isTTY: true, columns: 90 }, { TERM: 'dumb' }, { width: 90, colour: false }],
  ])('%s', (_situation, stream, environment, layout) => {
    expect(layoutFor(stream, environment)).toEqual(layout)
  })

  it('that is kept has no limit', () => {
    expect(plainLayout).toEqual({ width: Infinity, colour: false })
  })
})
