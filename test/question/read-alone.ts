import { dayOf, isoDay } from '../../src/calendar/day.ts'
import type { Intent } from '../../src/question/intent.ts'
import type { Surroundings } from '../../src/question/read-words.ts'
import { understand } from '../../src/question/understand.ts'

const archiveWords = new Set(
  'forced labour consultant national inspection climate jobs youth march herders social protection osh'.split(' '),
)

/** What surrounds a question in tests: 11 March 2024, five listings shown, a few words of an archive. */
export const around: Surroundings = {
  today: dayOf(2024, 3, 11) ?? 0,
  zone: 'Asia/Ulaanbaatar',
  time: { order: 'dmy' },
  shown: 5,
  hasTimeBefore: false,
  knowsWord: (word) => archiveWords.has(word.toLowerCase()),
  hasWord: (word) => archiveWords.has(word.toLowerCase()),
  hasKind: (kind) => kind !== 'project' && kind !== 'notice',
  standTogether: () => false,
  longForms: { begins: () => false, has: () => false },
  namesPlace: (id) => id === 'city:CN-beijing',
  days: undefined,
}

/** What was understood, times as ISO days, places as names, and nothing that is empty. */
export function read(text: string): object {
  return shown(understand(text, around).intent)
}

function shown({ assumed: _assumed, times, statusTime, places, or, ...intent }: Intent): object {
  const iso = (day: number): string => (Number.isFinite(day) ? isoDay(day) : '…')
  const all = [...(times ?? []), ...(statusTime === undefined ? [] : [{ ...statusTime, relation: 'status' }])]
  return {
    ...intent,
    ...(places === undefined ? {} : { places: places.map(({ name }) => name) }),
    ...(or === undefined ? {} : { or: or.map(shown) }),
    ...(all.length === 0
      ? {}
      : {
          times: all.map(
            ({ relation, within }) =>
              `${relation} ${within.map(({ start, end }) => `${iso(start)}/${iso(end)}`).join(' ')}`,
          ),
        }),
  }
}
