import type { Schedule } from '../calendar/schedule.ts'

/** When digests go out where nothing else is said or set: weekdays at nine. */
export const usualSchedule: Schedule = { days: [1, 2, 3, 4, 5], at: 9 * 3600 }
