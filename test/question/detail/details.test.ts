import { describe, expect, it } from 'vitest'
import { readClock } from '../../../src/question/detail/clock.ts'
import { readStates } from '../../../src/question/detail/states.ts'
import { readDetails } from '../../../src/question/detail/details.ts'
import { readKinds } from '../../../src/question/words/kind-words.ts'
import type { Span } from '../../../src/question/span.ts'
import { topicOf } from '../../../src/question/topic/topic.ts'
import { morePhrases, moreStates, phrases, refused, states } from './phrases.ts'

type Reader = (text: string) => readonly (Span & { readonly meaning: string })[]

/** What a reader makes of a phrase, and what is left of it for the topic; kinds have their own reader. */
function reading(read: Reader, phrase: string): { readonly meaning: string | undefined; readonly left: string } {
  const text = phrase.replaceAll(/[{}]/g, '')
  const claims = read(text)
  let left = without(text, claims)
  const kept = [...phrase.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '')
  const missing = kept.filter((words) => !left.includes(words))
  for (const words of kept) left = left.replace(words, '')
  const rest = topicOf(without(left, readKinds(left))).topic.flat()
  return { meaning: claims[0]?.meaning, left: [...rest, ...missing.map((words) => `lost: ${words}`)].join(' ') }
}

function without(text: string, spans: readonly Span[]): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
}

function rowsOf(
  table: Readonly<Record<string, readonly string[] | undefined>>,
): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([meaning, list = []]) =>
    list.map((phrase): [string, string] => [meaning, phrase]),
  )
}

describe('one thing of one listing is asked for', () => {
  it.each(rowsOf(phrases))('%s: %s', (meaning, phrase) => {
    expect(reading(readDetails, phrase)).toEqual({ meaning, left: '' })
  })

  it.each(morePhrases)('%s: %s', (meaning, question) => {
    expect(readDetails(question)[0]?.meaning).toBe(meaning)
  })
})

describe('yes or no is asked about the state of one listing', () => {
  it.each(rowsOf(states))('%s: %s', (meaning, phrase) => {
    expect(reading(readStates, phrase)).toEqual({ meaning, left: '' })
  })

  it.each(moreStates)('%s: %s', (meaning, question) => {
    expect(readStates(question)[0]?.meaning).toBe(meaning)
  })
})

describe('words that only find listings', () => {
  it.each(refused)('%s', (question) => {
    expect([...readDetails(question), ...readStates(question)]).toEqual([])
  })
})

describe('the clock that a deadline is told by', () => {
  it.each([
    ['deadline in Geneva time', 'Europe/Zurich'],
    ['what is the deadline in new york time?', 'America/New_York'],
    ['when does it close in my time?', 'Asia/Tokyo'],
    ['deadline in Ulaanbaatar local time', 'Asia/Ulaanbaatar'],
    ['deadline in GMT', 'UTC'],
    ['deadline in cet time', '+01:00'],
    ['deadline in no time', undefined],
    ['news in the meantime', undefined],
    ['calls paid in USD', undefined],
  ])('%s', (text, zone) => {
    expect(readClock(text, 'Asia/Tokyo')?.meaning).toBe(zone)
  })
})
