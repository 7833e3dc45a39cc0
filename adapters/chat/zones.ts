import { zoneWords } from '../../src/answer/notices.ts'
import { isZone } from '../../src/calendar/zone.ts'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Asked } from './asked.ts'
import { wordTo } from './deliveries.ts'
import { chooseZone, chosenZone } from './people.ts'
import type { Working } from './working.ts'

/** Keeps a zone that somebody chose, or says which one holds and why. */
export async function zoneAsked(
  arrival: Held<Arrival>,
  asked: Extract<Asked, { kind: 'zone' }>,
  working: Working,
): Promise<Outcome> {
  return { deliveries: wordTo(arrival, asked, await wordsAbout(arrival, asked, working), working) }
}

async function wordsAbout(
  arrival: Held<Arrival>,
  { zone, forAll, manages }: Extract<Asked, { kind: 'zone' }>,
  working: Working,
): Promise<string> {
  if (zone === undefined) {
    const { zone: held, by } = await chosenZone(arrival, working)
    return zoneWords.held[by](held)
  }
  if (!isZone(zone)) return zoneWords.unknown(zone)
  if (forAll && !manages) return zoneWords.notYours
  await chooseZone(arrival, zone, forAll, working)
  return forAll ? zoneWords.chosenForAll(zone) : zoneWords.chosen(zone)
}
