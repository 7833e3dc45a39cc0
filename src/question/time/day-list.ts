import { dayOf, partsOf } from '../../calendar/day.ts'
import { oneDay } from '../../calendar/interval.ts'
import { pastTrail } from './clock.ts'
import { pastJoins, type Draft } from './draft.ts'
import { leadAt } from './leads.ts'
import { derived } from './period.ts'
import { namedAt } from './phrases.ts'
import { past, type Match, type Sentence } from './sentence.ts'
import { readDay } from './slots/days.ts'

const longestList = 8

/** "on 3, 5 and 10 March 2024": days that take their month from the last of the list. */
export function dayListAt(sentence: Sentence, at: number): readonly Draft[] {
  const lead = leadAt(sentence, at)
  const bare: Match<number>[] = []
  let next = past(sentence, lead?.next ?? at, 'the')
  const first = next
  for (let count = 0; count < longestList; count++) {
    const day = readDay(sentence, next)
    if (!day) return []
    if (pastJoins(sentence, day.next) === day.next) break
    bare.push(day)
    next = past(sentence, past(sentence, pastJoins(sentence, day.next), 'on'), 'the')
  }
  const last = bare.length > 0 ? namedAt(sentence, next, 'alone') : undefined
  if (!last || last.value.granularity !== 'day') return []
  // Two days running are one run of days, which the pattern for them reads.
  if (namedAt(sentence, first, 'alone')?.next === last.next) return []
  const shared = { relation: lead?.relation ?? 'in', reader: 'days … and {day} {month}' } as const
  const drafts = bare.flatMap((day, index): readonly Draft[] => {
    const period = derived(last.value, 'day', ({ start }) => {
      const { year, month } = partsOf(start)
      const found = dayOf(year, month, day.value)
      return found === undefined ? undefined : oneDay(found)
    })
    const from = index === 0 ? at : (bare[index - 1]?.next ?? at)
    return period
      ? [{ ...shared, start: from, next: day.next, core: [day.next - 1, day.next], period, joined: index > 0 }]
      : []
  })
  const from = bare.at(-1)?.next ?? at
  return [
    ...drafts,
    {
      ...shared,
      start: from,
      next: pastTrail(sentence, last.next),
      core: [next, last.next],
      period: last.value,
      joined: true,
    },
  ]
}
