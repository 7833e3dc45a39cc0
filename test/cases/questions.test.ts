import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { explanation } from '../../src/answer/explain.ts'
import { jsonLines } from '../archive-on-disk.ts'
import { ask, caseShape, refOf, textOf } from './case.ts'

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'))

describe.each(files)('%s', (file) => {
  const cases = jsonLines(join(import.meta.dirname, file)).map((line) => z.parse(caseShape, line))

  it.each(
    cases.map(
      (each) =>
        [
          `${[each.after ?? []]
            .flat()
            .map((turn) => `${turn} → `)
            .join('')}${each.question.slice(0, 80)} @ ${each.now.slice(0, 16)}`,
          each,
        ] as const,
    ),
  )('%s', async (_question, each) => {
    const answer = await ask(each)
    const refs = answer.listings.map(refOf)
    const text = textOf(answer.answer)
    // How the question was read stands with every failure.
    const trace = textOf({ blocks: explanation(answer.meant) })
    // Where a first one is named the answer may hold more, else it holds just these.
    const held = each.first === undefined ? refs : refs.filter((ref) => each.expect.includes(ref))
    const missing = (each.says ?? []).filter((words) => !text.includes(words))
    const faults = [
      ...(sameRefs(held, each.expect) ? [] : [`found ${refs.join(' ')}, not ${each.expect.join(' ')}`]),
      ...(each.first === undefined || [each.first].flat().includes(refs[0] ?? '') ? [] : [`${refs[0]} leads`]),
      ...(answer.total === (each.total ?? refs.length) ? [] : [`counted ${answer.total}`]),
      ...missing.map((words) => `does not say “${words}”`),
    ]
    expect(faults.length === 0 ? [] : [...faults, trace]).toEqual([])
  })
})

function sameRefs(found: readonly string[], expected: readonly string[]): boolean {
  return found.toSorted().join(' ') === expected.toSorted().join(' ')
}
