import { expect, it } from 'vitest'
import { searchBench } from '../bench/search-bench.ts'

it('find gives what plain MiniSearch with a filter gives, in its order, wherever the bench compares them', () => {
  const rows = searchBench([500, 3000])
  expect(rows.filter(({ found }) => found !== undefined && found > 0).length).toBeGreaterThan(4)
})
