import { isoDay, type Day } from '../../src/calendar/day.ts'
import type { AskedTime, Intent } from '../../src/question/intent.ts'

/** What a question was understood to ask, slot by slot, as JSON; a slot that was not asked about is left out. */
export function understood(intent: Intent): object {
  const {
    act,
    detail,
    kinds,
    form,
    places,
    times,
    status,
    statusTime,
    topic,
    feeCurrency,
    readvertised,
    order,
    limit,
  } = intent
  const { positions, ids, assumed, excluded, table, or, among } = intent
  const slots = {
    act,
    detail,
    kinds,
    form,
    places: places?.map(({ name }) => name),
    andIn: intent.alsoIn?.map((each) => each.map(({ name }) => name)),
    times: times?.flatMap(timeJson),
    status,
    statusTime: statusTime === undefined ? undefined : timeJson(statusTime),
    topic: topic?.map((run) => run.join(' ')),
    feeCurrency,
    readvertised,
    lacks: intent.lacks,
    exact: intent.exact,
    excluded: excluded && {
      ...excluded,
      topics: excluded.topics?.map((each) => each.map((run) => run.join(' ')).join(' … ')),
      places: excluded.places?.map(({ name }) => name),
    },
    order,
    number: limit,
    by: table?.by,
    positions,
    listings: ids,
    or: or?.map(understood),
    among: among && understood(among),
    assumed: assumed.length === 0 ? undefined : assumed,
  }
  return Object.fromEntries(Object.entries(slots).filter(([, slot]) => slot !== undefined))
}

/** One entry for each of the alternatives a time may mean; half-open ISO days, null for an open side. */
function timeJson({ relation, within, written }: AskedTime): readonly object[] {
  return within.map(({ start, end }) => ({ relation, start: dayJson(start), end: dayJson(end), written }))
}

function dayJson(day: Day): string | null {
  return Number.isFinite(day) ? isoDay(day) : null
}
