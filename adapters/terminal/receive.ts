import type { Question } from '../../src/bot.ts'
import { isZone, type Zone } from '../../src/calendar/zone.ts'
import { Complaint } from '../complaint.ts'
import { momentExample } from '../moment-example.ts'
import { readMoment } from '../moment.ts'
import { quoted } from '../quoted.ts'

/** What a question is asked with, as written; what is absent is taken from the program. */
export type Asked = {
  readonly text: string
  readonly now?: string | undefined
  readonly zone?: string | undefined
}

/** The moment and the zone that stand in for what is not written. */
export type Standing = { readonly now: () => number; readonly zone: Zone }

/** A question as the core takes it. Throws a Complaint that names the zone or moment that cannot be read. */
export function receive(asked: Asked, standing: Standing, names = { now: '--now', zone: '--zone' }): Question {
  const zone = receiveZone(asked.zone, standing.zone, names.zone)
  const now = receiveMoment(asked.now, zone, names.now) ?? standing.now()
  return { text: asked.text, now, zone }
}

/** The zone written, or the other; throws a Complaint for what is no zone. */
export function receiveZone(written: string | undefined, other: Zone, name: string): Zone {
  if (written === undefined) return other
  if (isZone(written)) return written
  throw new Complaint(`${name} ${quoted(written)} is no time zone; write it like Asia/Ulaanbaatar, UTC or +08:00`, 2)
}

/** The moment written, in ms, if one is; throws a Complaint for what is none. */
export function receiveMoment(written: string | undefined, zone: Zone, name: string): number | undefined {
  if (written === undefined) return undefined
  const moment = readMoment(written, zone)
  if (moment === undefined)
    throw new Complaint(`${name} ${quoted(written)} is no moment; write it like ${momentExample}`, 2)
  return moment
}
