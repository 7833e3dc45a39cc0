import { compared } from '../../src/archive/compared.ts'
import type { Known } from '../../src/archive/known.ts'
import { load, meantBy, type Library } from '../../src/bot.ts'
import { nextTime, type Schedule } from '../../src/calendar/schedule.ts'
import type { Zone } from '../../src/calendar/zone.ts'
import { knownAmong, poolFor } from '../../src/digest/digest.ts'
import { shelved, type Register } from '../../src/digest/register.ts'
import { savedQuestion } from '../../src/digest/saved-question.ts'
import { tellingOf, type Telling } from '../../src/digest/telling.ts'
import type { Told } from '../../src/digest/told.ts'
import type { Page } from '../../src/source/page.ts'
import type { Interest } from '../../src/subscription/interest.ts'
import { wantedBy } from '../../src/subscription/matching.ts'
import { placeKey, type Subscription } from '../../src/subscription/subscription.ts'

/** A digest that went out: when (ms), what of and to whom. */
export type Sent = { readonly at: number; readonly telling: Telling; readonly place: string }

/** Subscriptions over an archive that changes, without platforms: what is kept is kept in memory. */
export class World {
  #known: readonly Known[] = []
  #library: Library | undefined
  #register: Register | undefined
  readonly #subscriptions = new Map<string, Subscription>()
  readonly #interests = new Map<string, Interest>()
  readonly #told = new Map<string, Told[]>()
  readonly sent: Sent[] = []
  /** Whether places want to hear that there was nothing. */
  saysNothing = false

  /** Reads the pages as they are at a moment. */
  capture(pages: readonly Page[], now: number): void {
    const library = load(pages, [], 'UTC')
    const reading = { now, isFirstLoad: this.#library === undefined, fallback: 'UTC' }
    const next = compared(this.#known, library.archive.listings, reading)
    this.#known = next.known
    ;({ library: this.#library, register: this.#register } = shelved(library, next))
  }

  get register(): Register {
    if (this.#register === undefined) throw new Error('nothing was captured')
    return this.#register
  }

  /** Subscribes a channel to a question. */
  async subscribe(channel: string, question: string, schedule: Schedule, zone: Zone, now: number): Promise<string> {
    const library = this.#library
    if (library === undefined) throw new Error('nothing was captured')
    const key = `s${this.#subscriptions.size}`
    const saved = savedQuestion(await meantBy(library, { text: question, now, zone }))
    if ('refused' in saved) throw new Error(saved.refused)
    this.#interests.set(key, saved.interest)
    const place = { platform: 'p', workspace: 'w', channel }
    const due = nextTime(schedule, zone, now)
    this.#subscriptions.set(key, { key, place, owner: 'U', question, schedule, zone, made: now, due })
    return key
  }

  /** Sends what is due; a crash comes when it is worked out and before it is kept. */
  tick(now: number, doesCrash = false): void {
    const all = [...this.#subscriptions.values()].filter(({ due = Infinity }) => due <= now)
    if (all.length === 0) return
    const wanted = this.#wanted(all, now)
    for (const subscription of all) {
      const interest = this.#interests.get(subscription.key)
      if (interest === undefined) continue
      const place = placeKey(subscription.place)
      const before = this.#told.get(place) ?? []
      const known = knownAmong(this.register, new Set(wanted.get(subscription)))
      const telling = tellingOf(
        { subscription, interest, wanted: known, saysNothing: this.saysNothing },
        this.register,
        before,
        now,
      )
      if (telling === undefined || doesCrash) continue
      this.#subscriptions.set(subscription.key, telling.subscription)
      this.#told.set(place, [...before, ...telling.told])
      if (telling.document !== undefined) this.sent.push({ at: now, telling, place })
    }
  }

  /** What each finds, of all that may be told to any of them: matched together. */
  #wanted(all: readonly Subscription[], now: number): ReadonlyMap<Subscription, readonly string[]> {
    const wants = new Map(
      all.flatMap((each) => {
        const interest = this.#interests.get(each.key)
        const moment = { now, zone: each.zone, fallbackZone: 'UTC' }
        return interest === undefined ? [] : [[each, { wanted: interest.wanted, moment }] as const]
      }),
    )
    return wantedBy(this.register.index, poolFor(this.register, all, now), wants)
  }
}

/** What digests told, a line for each listing and reason: "changed 1 Call for …". */
export function toldIn(sent: readonly Sent[]): readonly string[] {
  return sent.flatMap(({ telling }) =>
    telling.news.items.map(({ known, reasons }) => `${reasons.join('+')} ${known.version} ${known.listing.title}`),
  )
}
