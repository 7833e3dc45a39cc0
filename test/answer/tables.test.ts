import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/answer/answer.ts'
import type { Reply } from '../../src/bot.ts'
import { ask } from '../cases/case.ts'

const asked = (question: string, after: readonly string[] = []): Promise<Reply> =>
  ask({ question, now: '2026-11-22T10:00:00Z', zone: 'Asia/Ulaanbaatar', expect: [], after: [...after] })

/** The rows of an answer's table, the head first, their cells parted by bars. */
function rowsOf({ answer }: Reply): readonly string[] {
  return answer.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.head, ...block.rows].map((row) => row.map(plainText).join(' | ')) : [],
  )
}

function firstLine({ answer }: Reply): string {
  const [first] = answer.blocks
  return first?.kind === 'say' ? plainText(first.text) : ''
}

describe('small tables', () => {
  it.each<[string, readonly string[]]>([
    ['how many events per month in 2015', ['Month | Events', 'May 2015 | 3', 'September 2015 | 5', 'October 2015 | 2']],
    ['events per quarter in 2015', ['Quarter | Events', 'Q2 2015 | 3', 'Q3 2015 | 5', 'Q4 2015 | 2']],
    ['calls by status', ['Status | Calls', 'closed | 6']],
    ['calls by currency', ['Currency | Calls', 'MNT | 3', 'USD | 3']],
    ['which countries have calls', ['Country | Calls', 'Mongolia | 6']],
    [
      'calls per deadline day',
      [
        'Day | Calls',
        '1 March 2024 | 1',
        '4 March 2024 | 1',
        '15 March 2024 | 3',
        '19 March 2024 | 1',
        '27 March 2024 | 1',
      ],
    ],
    ['calls per closing month', ['Month | Calls', 'March 2024 | 6']],
    ['which years had publications', ['Year | Publications', '2024 | 2']],
    ['activities by year', ['Year | Events', '2015 | 10', '2017 | 5', '2024 | 2']],
    ['compare 2015 and 2017', [' | Events | Activities | Together', '2015 | 10 | 0 | 10', '2017 | 0 | 5 | 5']],
    ['compare Mongolia and China in 2015', [' | Events | Together', 'Mongolia | 4 | 4', 'China | 4 | 4']],
    [
      'compare calls paid in USD with calls paid in MNT',
      [' | Calls | Together', 'Calls with a fee in USD | 3 | 3', 'Calls with a fee in MNT | 3 | 3'],
    ],
    [
      'calls in Mongolia vs events in China in 2015',
      [' | Calls | Events | Together', 'Calls in Mongolia | 6 | 0 | 6', 'Events in China in 2015 | 0 | 4 | 4'],
    ],
    [
      'compare workshops and seminars',
      [' | Events | Activities | Together', 'Workshops | 4 | 0 | 4', 'Seminars | 2 | 1 | 3'],
    ],
  ])('%s', async (question, rows) => {
    expect(rowsOf(await asked(question))).toEqual(rows)
  })

  it.each<[string, string, string]>([
    ['events in 2015 or news in 2020', 'per year', 'Year | Events or news items; 2015 | 10; 2020 | 10'],
    ['news in 2020 or events in 2015', 'per year', 'Year | News items or events; 2015 | 10; 2020 | 10'],
    [
      'calls due on 1 March 2024 or events in May 2015',
      'per month',
      'Month | Calls or events; May 2015 | 3; March 2024 | 1',
    ],
    [
      'events in May 2015 or calls due on 1 March 2024',
      'per month',
      'Month | Events or calls; May 2015 | 3; March 2024 | 1',
    ],
  ])('“%s”, then “%s”: each by the clause that finds it', async (question, table, rows) => {
    expect(rowsOf(await asked(table, [question])).join('; ')).toBe(rows)
  })

  it.each([
    ['how many events per month in 2015', '10 events in 2015, by month: May 2015 3, September 2015 5, October 2015 2'],
    ['which countries have news in 2018', '10 news items posted in 2018, by country: most in China (3)'],
    ['compare 2015 and 2017', '15 listings in 2015 or in 2017: 2015 10, 2017 5'],
  ])('the first line of “%s” makes sense alone', async (question, line) => {
    expect(firstLine(await asked(question))).toBe(line)
  })

  it('holds all that it counts, and lists them when it is asked to', async () => {
    const table = await asked('how many events per month in 2015')
    expect(table.total).toBe(10)
    const list = await asked('list them', ['how many events per month in 2015'])
    expect(rowsOf(list)).toEqual([])
    expect(list.listings).toEqual(table.listings)
  })

  it('is explained like any answer where there is nothing to count', async () => {
    expect(firstLine(await asked('events per month in 1999'))).toBe('No events in 1999.')
  })

  it('sets two listings side by side', async () => {
    const rows = rowsOf(await asked('compare 1 and 2', ['calls paid in MNT']))
    expect(rows).toEqual([
      ' | Kind | When | Deadline | Where | Fee | Write to | Source',
      expect.stringMatching(
        /^Call for .* \| call \| Closed; .* \| 15 March 2024, .* \| .* \| MNT \| .*@ilo.org \| ilo-/,
      ),
      expect.stringMatching(/^Call for .* \| call \| Closed; .* \| The dates .* \| .* \| MNT \| .*@ilo.org \| ilo-/),
    ])
  })
})
