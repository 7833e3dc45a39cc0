import type { Zone } from '../calendar/zone.ts'

/** When and where an order is given: the moment in ms, and the zone of whoever gives it. */
export type Given = { readonly now: number; readonly zone: Zone }
