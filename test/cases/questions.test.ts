import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { jsonLines } from '../archive-on-disk.ts'
import { ask, caseShape, refOf, textOf } from './case.ts'

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'))

describe.each(files)('%s', (file) => {
  const cases = jsonLines(join(import.meta.dirname, file)).map((line) => z.parse(caseShape, line))

  it.each(
    cases.map(
      (each) =>
        [
          `${each.after === undefined ? '' : `${each.after} → `}${each.question.slice(0, 80)} @ ${each.now.slice(0, 16)}`,
          each,
        ] as const,
    ),
  )('%s', async (_question, each) => {
    const answer = await ask(each)
    const refs = answer.listings.map(refOf)
    const text = textOf(answer)
    // Where a first one is named the answer may hold more, else it holds just these.
    const held = each.first === undefined ? refs : refs.filter((ref) => each.expect.includes(ref))
    expect(held.toSorted()).toEqual(each.expect.toSorted())
    expect(each.first === undefined ? [refs[0]] : [each.first].flat()).toContain(refs[0])
    expect(answer.total).toBe(each.total ?? refs.length)
    expect((each.says ?? []).filter((words) => !text.includes(words))).toEqual([])
  })
})
