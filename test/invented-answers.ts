import * as fc from 'fast-check'
import { words, type Answer, type Block, type Text } from '../src/answer/answer.ts'
import type { Offer } from '../src/answer/offers.ts'
import { bareNews } from './adapters/terminal/listing-sample.ts'
import { hostileAddresses, hostileTexts } from './hostile-texts.ts'

const plain = fc.lorem({ maxCount: 12 })

/** Texts as an archive could hold them: most of them plain, some of them hostile, some of any character, some without end. */
const inventedText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts.map(([, text]) => text)) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom('<', '>', '&', '"', '\\', '@', '*', ' ', '\n'), maxLength: 400 }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(plain, fc.integer({ min: 1, max: 300 })).map(([text, times]) => `${text} `.repeat(times)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5000 }).map((length) => 'w'.repeat(length)) },
)

const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(...hostileAddresses),
)

const span: fc.Arbitrary<Text[number]> = fc.oneof(
  { weight: 4, arbitrary: inventedText.map((text) => ({ kind: 'words' as const, text })) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('moment' as const), text: inventedText, instant: fc.maxSafeInteger() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('link' as const), text: inventedText, address }) },
  { weight: 1, arbitrary: address.map((text) => ({ kind: 'link' as const, text, address: text })) },
)

const text = fc.array(span, { maxLength: 5 })

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('say' as const), text }),
  fc.record({
    kind: fc.constant('listing' as const),
    number: fc.integer({ min: 1, max: 60 }),
    listing: inventedText.map((id) => ({ ...bareNews, id })),
    title: inventedText.map(words),
    facts: fc.array(text, { maxLength: 4 }),
    source: text,
  }),
  fc.record({ kind: fc.constant('quote' as const), text, source: text }),
  fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.record({
      kind: fc.constant('table' as const),
      head: fc.array(text, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { maxLength: 12 }),
    }),
  ),
  fc.record({ kind: fc.constant('note' as const), text }),
  fc.record({
    kind: fc.constant('choices' as const),
    choices: fc.array(fc.record({ label: inventedText, question: inventedText }), { maxLength: 30 }),
  }),
)

/** Documents of any length and kind, with hostile words in every place. */
export const inventedAnswer: fc.Arbitrary<Answer> = fc.record({ blocks: fc.array(block, { maxLength: 12 }) })

/** What such a document could offer to press. */
export const inventedOffers: fc.Arbitrary<readonly Offer[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('say' as const), label: inventedText, says: inventedText }),
    fc.record({
      does: fc.constant('details' as const),
      label: inventedText,
      listing: inventedText,
      number: fc.integer({ min: 1, max: 60 }),
    }),
  ),
  { maxLength: 40 },
)
