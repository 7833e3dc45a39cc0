import { months, seasons, units, weekdays } from '../time/words.ts'
import { count } from './number-words.ts'

const names = [units, months, weekdays, seasons].flatMap((table) => [...table.keys()])

/**
 * A unit, month, weekday or season, misspelt in front of its usual ending or not: a pattern over lower case, for
 * lookaheads. "Next month" and "the coming summer" are times, and no order or status.
 */
export const timeName = `(?:${names.join('|')}|hours?|hrs?|minutes?|[a-z]+(?:days?|uary|mber))(?![a-z])`

/** The same with how many of it: "next two weeks". */
export const timeBehind = ` (?:(?:${count}|few|couple of) )?${timeName}`
