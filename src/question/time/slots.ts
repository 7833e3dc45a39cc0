import { past } from './sentence.ts'
import { readManyUnits, readNumber, readOrdinal, readSmall, readUnit, readUnits } from './slots/counts.ts'
import { readDay, readDayList, readDays, readDayWord, readNthDay, readNumberedDay } from './slots/days.ts'
import { readLength } from './slots/lengths.ts'
import {
  named,
  readMonth,
  readRecurring,
  readSureMonth,
  readTheWeekend,
  readWeekday,
  readWeekdays,
} from './slots/names.ts'
import {
  readCapital,
  readCounted,
  readFigure,
  readFrequency,
  readGivenName,
  readPhone,
  readSurname,
} from './slots/others.ts'
import { readBareTurn } from './slots/turns.ts'
import type { SlotName, SlotReader, SlotValues } from './slots/values.ts'
import { readDecade, readOfYear, readRelativeWeek, readYear, readYearInShort, readYears } from './slots/years.ts'
import { decadeWords, seasons, turns } from './words.ts'

/** How each slot of a pattern is read. A new slot is a line in `slots/values.ts` and one here. */
export const slotReaders: { readonly [N in SlotName]: SlotReader<SlotValues[N]> } = {
  number: readNumber,
  units: readUnits,
  unit: readUnit,
  laterUnit: readUnit,
  manyUnits: readManyUnits,
  length: readLength,
  small: readSmall,
  laterSmall: readSmall,
  figure: readFigure,
  ordinal: readOrdinal,
  laterOrdinal: readOrdinal,

  day: readDay,
  laterDay: readDay,
  days: readDays,
  dayList: readDayList,
  dayWord: readDayWord,
  nthDay: readNthDay,
  numberedDay: readNumberedDay,
  weekday: readWeekday,
  weekdays: readWeekdays,
  theWeekend: readTheWeekend,
  relativeWeek: readRelativeWeek,
  month: readMonth,
  sureMonth: readSureMonth,
  season: named(seasons),

  year: readYear,
  laterYear: readYear,
  yearInShort: readYearInShort,
  ofYear: readOfYear,
  fiscalYear: readYears,
  academicYear: readYears,
  turn: named(turns),
  bareTurn: readBareTurn,
  decade: readDecade,
  decadeWord: named(decadeWords),

  period: (sentence, at) => sentence.inner(past(sentence, at, 'the')),
  recurring: readRecurring,

  frequency: readFrequency,
  phone: readPhone,
  countedThing: readCounted,
  givenName: readGivenName,
  surname: readSurname,
  capital: readCapital,
}
