import type { DayInterval } from '../../calendar/interval.ts'
import { settledAll } from './carried.ts'
import type { DayReader } from './chrono-days.ts'
import type { Relation } from './leads.ts'
import { isRecurring, type Period } from './period.ts'
import type { TimeReading } from './reading.ts'
import type { Draft } from './draft.ts'
import { scan, sentenceOf } from './scan.ts'
import type { Sentence, TimeContext } from './sentence.ts'
import { isWritable, said as saidInterval, type Settled } from './settle.ts'
import { withDays } from './unclaimed.ts'

export type { DayReader } from './chrono-days.ts'
export { wholeTime, type TimeReading } from './reading.ts'
export type { TimeContext } from './sentence.ts'
export { mayNameDay } from './unclaimed.ts'

/** All times a text names, in its order, none over another. `days` (chrono) reads only what no own reader claimed. */
export function readTimes(text: string, context: TimeContext, days?: DayReader): readonly TimeReading[] {
  const sentence = sentenceOf(text, context)
  const found = scan(sentence)
  const drafts = days ? withDays(sentence, found, days) : found.drafts
  const settled = settledAll(drafts, sentence)
  return drafts.flatMap((draft, index) => {
    const chosen = settled[index]
    const reading = chosen && readingOf(text, sentence, draft, chosen)
    return reading && isWritable(reading.interval) ? [reading] : []
  })
}

function readingOf(text: string, sentence: Sentence, draft: Draft, chosen: Settled): TimeReading {
  const start = sentence.tokens[draft.start]?.start ?? 0
  const end = sentence.tokens[draft.next - 1]?.end ?? text.length
  const named = text.slice(sentence.tokens[draft.core[0]]?.start, sentence.tokens[draft.core[1] - 1]?.end)
  const complete = !isRecurring(draft.period)
  const open = draft.relation !== 'in' && draft.relation !== 'except'
  return {
    start,
    end,
    written: text.slice(start, end),
    interval: sides[draft.relation](chosen.interval),
    granularity: open ? 'open' : draft.period.granularity,
    ...(draft.relation === 'except' ? { except: true as const } : {}),
    ...(draft.joined ? { joined: 'or' as const } : {}),
    ...assumedOf(draft.period, named, chosen),
    ...(chosen.other ? { other: sides[draft.relation](chosen.other) } : {}),
    complete,
    reader: draft.reader,
  }
}

/** What was filled in or taken in place of what was said. */
function assumedOf(period: Period, named: string, { interval, other }: Settled): { readonly assumed?: string } {
  const isOpen = isRecurring(period) || other !== undefined || period.isRough === true
  const taken = other === undefined ? saidInterval(interval) : `${saidInterval(interval)} or ${saidInterval(other)}`
  const said = [period.note, isOpen ? `${named} taken as ${taken}` : undefined]
  const assumed = said.filter((each) => each !== undefined).join('; ')
  return assumed === '' ? {} : { assumed }
}

const sides: Readonly<Record<Relation, (days: DayInterval) => DayInterval>> = {
  in: (days) => days,
  except: (days) => days,
  since: ({ start }) => ({ start, end: Infinity }),
  after: ({ end }) => ({ start: end, end: Infinity }),
  before: ({ start }) => ({ start: -Infinity, end: start }),
  until: ({ end }) => ({ start: -Infinity, end }),
}
