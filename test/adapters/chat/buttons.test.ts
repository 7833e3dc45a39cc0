import { describe, expect, it } from 'vitest'
import { buttonOf } from '../../../adapters/chat/buttons.ts'

describe('the words on a button', () => {
  it.each<[string, string, string | undefined]>([
    ['that have room', 'Next 6', 'Next 6'],
    ['that just have room', '“labour laws” ✕', '“labour laws” ✕'],
    ['too many of them, parted at a blank', 'open calls in Mongolia', 'open calls in…'],
    ['too many of them, that leave a part out', '“labour inspection” ✕', '“labour… ✕'],
    ['one too long', 'x'.repeat(20), `${'x'.repeat(14)}…`],
    ['one too long, that leaves a part out', `${'x'.repeat(20)} ✕`, `${'x'.repeat(12)}… ✕`],
    ['never half of a sign', `${'x'.repeat(13)}😀 and more`, `${'x'.repeat(13)}…`],
    ['in one line', 'one\ntwo', 'one two'],
    ['none', ' \n', undefined],
  ])('%s', (_situation, label, words) => {
    expect(buttonOf(label, { does: 'ask', question: 'q' }, 15)?.label).toBe(words)
  })
})
