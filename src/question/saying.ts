import { isoDay } from '../calendar/day.ts'
import type { PlaceMention } from '../place/place.ts'
import type { Change } from './talk/change-words.ts'
import type { AskedKind } from './words/kind-words.ts'
import type { AskedOrder } from './words/order-words.ts'
import type { Claim } from './span.ts'
import type { TimeReading } from './time/read-times.ts'

/** What a reader made of some words, said for whoever asks how a question was read. */
export const saying = {
  plain: ({ meaning }: Claim<string | number>): string => String(meaning),
  kind: ({ meaning: { kinds, form } }: Claim<AskedKind>): string => form ?? kinds.join(' or '),
  order: ({ meaning: { order, isOne } }: Claim<AskedOrder>): string => `by ${order}${isOne ? ', one' : ''}`,
  place: ({ places }: PlaceMention): string => places.map(({ name, id }) => `${name} (${id})`).join(' or '),
  time: ({ interval: { start, end }, granularity, reader, assumed }: TimeReading): string =>
    `${day(start)}/${day(end)}, ${granularity}, by ${reader}${assumed === undefined ? '' : `; ${assumed}`}`,
  change: ({ meaning }: Claim<Change>): string => {
    switch (meaning.does) {
      case 'widen':
        return `without ${meaning.slot}`
      case 'neighbour':
        return `the ${meaning.unit} ${meaning.by > 0 ? 'after' : 'before'}`
      case 'shift':
        return `${Math.abs(meaning.by)} ${meaning.unit} ${meaning.by > 0 ? 'later' : 'earlier'}`
      case 'drop':
      case 'elsewhere':
      case 'later':
      case 'earlier':
      case 'among':
        return meaning.does
    }
  },
}

function day(value: number): string {
  return Number.isFinite(value) ? isoDay(value) : '..'
}
