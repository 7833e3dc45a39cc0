import { describe, expect, it } from 'vitest'
import { withoutIntroductions } from '../../../src/question/topic/introductions.ts'

/** A message without its introductions, the blanks of each as one space. */
function read(text: string): string {
  return withoutIntroductions(text).text.replaceAll(/\s+/g, ' ').trim()
}

describe('what only introduces or explains a question', () => {
  it.each([
    ['a greeting', 'Good morning, which calls are open in Mongolia?', 'which calls are open in Mongolia?'],
    ['a name', 'My name is Anna Lee. Which calls are open in Mongolia?', 'Which calls are open in Mongolia?'],
    ['a sentence of oneself', 'I am from Tokyo. Could you list events in China?', 'Could you list events in China?'],
    ['several', 'We had a long day. My dog is ill. Which calls are open?', 'Which calls are open?'],
    ['a reason', "which calls are open, because I'm travelling to Georgia?", 'which calls are open, ?'],
    ['a reason in front', 'since I am travelling next week, what closes today?', ', what closes today?'],
    ['a signature', 'which events are in China in 2015? Many thanks, Oyun', 'which events are in China in 2015?'],
    ['a clause behind a comma', "i'm new here, but can you tell me what is open", 'but can you tell me what is open'],
  ])('%s: %s', (_situation, text, left) => {
    expect(read(text)).toBe(left)
  })

  it.each([
    ['a short question', 'since I was away?'],
    ['the question itself', 'I would like to know what is open in Mongolia.'],
    ['what is wanted', 'I am a national consultant. Which calls are open?'],
    ['what the question points at', 'I work on gender equality. Can you list events about it?'],
    ['a time', 'what was posted in Mongolia since I last asked you?'],
    ['because of', 'which events were postponed because of COVID-19?'],
    ['several questions', 'Which calls are open? Which events are in China?'],
    ['a statement behind the question', 'Which calls are open? I am in Tokyo just now.'],
  ])('keeps %s: %s', (_situation, text) => {
    expect(read(text)).toBe(text)
  })

  it('says what was not used', () => {
    expect(withoutIntroductions('I live in Tokyo. Which calls are open?').unused).toEqual(['I live in Tokyo'])
  })
})
