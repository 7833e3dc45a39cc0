/**
 * The words times are named with: a new month's short form, unit ("fortnight"), season, decade or frequency
 * ("fortnightly") is one entry here. How words are put together stands in `phrases/`; `phrases.ts` says how to add a way.
 */

function numbered(words: string, first = 1): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, index + first]))
}

/** Months by name and usual abbreviation, 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...numbered('january february march april may june july august september october november december'),
    ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
    sept: 9,
    febr: 2,
  }),
)

/** Weekdays by name and usual abbreviation, 1 Monday to 7 Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
    ...numbered('mon tue wed thu fri sat sun'),
    tues: 2,
    weds: 3,
    thur: 4,
    thurs: 4,
  }),
)

export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** Words for units, one and many. */
export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['mth', 'month'],
  ['mths', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['trimester', 'quarter'],
  ['trimesters', 'quarter'],
  ['half', 'half'],
  ['halves', 'half'],
  ['semester', 'half'],
  ['semesters', 'half'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])

/** Meteorological seasons of the north by their first month; winter runs into the next year. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
  ['springtime', 3],
  ['summertime', 6],
  ['wintertime', 12],
])

/** Number words; "a few" and "several" are rough, and are said as what they were taken for. */
export const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    ...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
    ...numbered('seventeen eighteen nineteen twenty', 17),
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    couple: 2,
    few: 3,
    several: 3,
    dozen: 12,
  }),
)

/** Ordinal words; -1 counts from the end. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'),
    ...numbered('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 14),
    thirtieth: 30,
    last: -1,
    final: -1,
    closing: -1,
    penultimate: -2,
  }),
)

export const decadeWords: ReadonlyMap<string, number> = new Map([
  ['noughties', 2000],
  ['aughts', 2000],
  ['twenties', 2020],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
])

/**
 * Names that are ordinary words as well: they name a time only inside a frame (after "in" or "last", beside a number
 * or a year), never alone ("Sun newspaper", "the march of progress", "she sat down", "a fall in wages").
 */
export const doubtful: ReadonlySet<string> = new Set(
  'may march mar sat sun mon wed spring summer autumn fall winter'.split(' '),
)

/** What is counted, not dated: "2000 dollars", "1900 workers". */
export const counted: ReadonlySet<string> = new Set(
  (
    'dollar dollars usd eur euro euros pound pounds gbp yuan rmb cny mnt tugrik tugriks togrog som soms ruble rubles ' +
    'rub tenge yen jpy krw chf francs people persons person workers worker employees participants women men children ' +
    'girls boys jobs migrants refugees companies enterprises firms factories schools teachers students ' +
    'trainees families households villages million billion thousand trillion percent km kg tons tonnes metres meters ' +
    'words pages copies places seats units hours minutes days weeks months years inspectors inspections consultants ' +
    'members delegates respondents beneficiaries farmers victims cases times votes'
  ).split(' '),
)

/** Words that turn a unit back or on. */
export const turns: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
])

/** How often, not when: these ask for no days, nor does a weekday behind them ("the weekly Monday meeting"). */
export const frequencies: ReadonlySet<string> = new Set(
  (
    'hourly daily nightly weekly biweekly fortnightly monthly bimonthly quarterly yearly annual annually semiannual ' +
    'biannual biannually biennial biennially'
  ).split(' '),
)

const tables = [months, weekdays, units, seasons, numbers, ordinals, decadeWords, turns, frequencies]

/** Whether a slot of a pattern can begin with the word: all others are passed over at once. */
export function isTimeWord(word: string): boolean {
  return timeWords.has(word)
}

const timeWords: ReadonlySet<string> = new Set([...tables.flatMap((table) => [...table.keys()]), "'", 'q', 'h', 'half'])
