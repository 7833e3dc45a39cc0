import { describe, expect, it } from 'vitest'
import type { About } from '../../src/subscription/order.ts'
import { ordered } from './asked.ts'

describe('asking why something was told', () => {
  it.each<[string, 'why' | 'why not', About]>([
    ['why did I get this?', 'why', {}],
    ['why did I get 2?', 'why', { number: 2 }],
    ['why did we get the mapping survey?', 'why', { words: 'mapping survey' }],
    ['why am I seeing this', 'why', {}],
    ['why was I told about fufik-sagom?', 'why', { id: 'fufik-sagom' }],
    ['why did you send me this?', 'why', {}],
    ['why is 2 in the digest?', 'why', { number: 2 }],
    ['why are you telling me this?', 'why', {}],
    ['why am I getting these messages?', 'why', {}],
    ['why did the bot send 2?', 'why', { number: 2 }],
    ['why is 2 here?', 'why', { number: 2 }],
    ['why was the mapping survey not sent?', 'why not', { words: 'mapping survey' }],
    ['why 2?', 'why', { number: 2 }],
    ['why this?', 'why', {}],
    ['why not the mapping survey?', 'why not', { words: 'mapping survey' }],
    ['why not 2?', 'why not', { number: 2 }],
    ['why not fufik-sagom?', 'why not', { id: 'fufik-sagom' }],
    ["why didn't I get fufik-sagom?", 'why not', { id: 'fufik-sagom' }],
    ['why didn’t we get the call for the mapping survey?', 'why not', { words: 'call for the mapping survey' }],
    ['why did I not get the mapping survey?', 'why not', { words: 'mapping survey' }],
    ['why was I not told about the mapping survey?', 'why not', { words: 'mapping survey' }],
    ['why wasn’t the mapping survey sent to me?', 'why not', { words: 'mapping survey' }],
  ])('%s', async (text, does, about) => {
    expect(await ordered(text)).toEqual({ does, about })
  })
})
