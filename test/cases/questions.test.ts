import { describe, expect, it } from 'vitest'
import { explanation } from '../../src/answer/explain.ts'
import { textOf } from './case.ts'
import { caseSets, faultsIn } from './sets.ts'

const sets = caseSets(import.meta.dirname)

describe.each(sets.map((set) => [set.name, set] as const))('%s', (_name, set) => {
  it.each(
    set.cases.map((each) => {
      const turns = [each.after ?? []].flat().map((turn) => `${turn} → `)
      return [`${turns.join('')}${each.question.slice(0, 80)} @ ${each.now.slice(0, 16)}`, each] as const
    }),
  )('%s', async (_question, each) => {
    const { faults, reply } = await faultsIn(each, set)
    // How the question was read stands with every failure.
    expect(faults.length === 0 ? [] : [...faults, each.why, textOf({ blocks: explanation(reply.meant) })]).toEqual([])
  })
})

it('are at least 250 besides the examples', () => {
  const own = sets.filter(({ name }) => name !== 'examples').flatMap(({ cases }) => cases)
  expect(own.length).toBeGreaterThanOrEqual(250)
})
