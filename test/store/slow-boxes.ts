import type { Arrival, Held, Hold } from '../../src/inbox/inbox.ts'
import { laneOf, type Delivery } from '../../src/outbox/delivery.ts'
import type { HeldDelivery } from '../../src/outbox/outbox.ts'

type Kept = { attempt: number; until: number; isSettled: boolean }

const isFree = ({ isSettled, until }: Kept, now: number): boolean => !isSettled && until <= now

/** An inbox as its port tells it, in lists that are searched from end to end. */
export class SlowInbox {
  readonly #kept: (Kept & { readonly arrival: Arrival })[] = []

  record(arrival: Arrival): 'new' | 'known' {
    if (this.#kept.some((each) => each.arrival.key === arrival.key)) return 'known'
    this.#kept.push({ arrival, attempt: 0, until: 0, isSettled: false })
    return 'new'
  }

  claim(now: number, lease: number): Held<Arrival> | undefined {
    const open = this.#kept.filter(({ isSettled }) => !isSettled).toSorted((a, b) => a.arrival.at - b.arrival.at)
    const next = open.find((each) => {
      const talk = open.filter(({ arrival }) => arrival.conversation === each.arrival.conversation)
      return talk[0] === each && talk.every((other) => isFree(other, now))
    })
    if (next === undefined) return undefined
    next.attempt += 1
    next.until = now + lease
    return { ...next.arrival, attempt: next.attempt, until: next.until }
  }

  giveUp({ key, attempt }: Hold): 'settled' | 'lost' {
    const found = this.#kept.find((each) => each.arrival.key === key && each.attempt === attempt && !each.isSettled)
    if (found === undefined) return 'lost'
    found.isSettled = true
    return 'settled'
  }
}

type KeptDelivery = Kept & { delivery: Delivery; planned: number; isDoubtful: boolean; message: string | undefined }

/** An outbox as its port tells it, in lists that are searched from end to end. */
export class SlowOutbox {
  readonly #kept: KeptDelivery[] = []
  readonly #pauses = new Map<string, number>()

  plan(deliveries: readonly Delivery[], now: number): void {
    for (const delivery of deliveries) {
      if (this.#kept.some((each) => each.delivery.key === delivery.key)) continue
      const fresh = { attempt: 0, until: 0, isSettled: false, isDoubtful: false, message: undefined }
      this.#kept.push({ ...fresh, delivery, planned: now })
    }
  }

  claim(now: number, lease: number): HeldDelivery | undefined {
    for (const each of this.#kept) {
      if (isFree(each, now) && (each.delivery.expires ?? Infinity) <= now) each.isSettled = true
    }
    const open = this.#kept.filter(({ isSettled }) => !isSettled)
    const next = open
      .filter(
        (each, index) => isFree(each, now) && each.delivery.due <= now && !this.#isHindered(each, index, open, now),
      )
      .toSorted((a, b) => a.delivery.due - b.delivery.due)[0]
    if (next === undefined) return undefined
    const { delivery, planned, isDoubtful } = next
    next.attempt += 1
    next.until = now + lease
    next.isDoubtful = true
    const { platform, workspace } = delivery.address
    const { attempt, until } = next
    return { ...delivery, platform, workspace, planned, isDoubtful, attempt, until, lane: laneOf(delivery) }
  }

  #isHindered({ delivery }: KeptDelivery, index: number, open: readonly KeptDelivery[], now: number): boolean {
    const lane = laneOf(delivery)
    return (
      (this.#pauses.get(lane) ?? 0) > now ||
      open.some((other) => laneOf(other.delivery) === lane && other.until > now) ||
      open.slice(0, index).some((other) => other.delivery.answer === delivery.answer) ||
      open.some((other) => other.delivery.key === delivery.of)
    )
  }

  sent(hold: Hold, message: string): 'settled' | 'lost' {
    return this.#settle(hold, (each) => {
      each.isSettled = true
      each.message = message
    })
  }

  later(hold: Hold, due: number, isDoubtful: boolean): 'settled' | 'lost' {
    return this.#settle(hold, (each) => {
      each.delivery = { ...each.delivery, due }
      each.until = 0
      each.isDoubtful = isDoubtful
    })
  }

  never(hold: Hold): 'settled' | 'lost' {
    return this.#settle(hold, (each) => {
      each.isSettled = true
    })
  }

  pause(lane: string, until: number): void {
    this.#pauses.set(lane, until)
  }

  messageOf(key: string): string | undefined {
    return this.#kept.find((each) => each.delivery.key === key)?.message
  }

  oldest(now: number): number | undefined {
    const due = Math.min(...this.#kept.filter(({ isSettled }) => !isSettled).map((each) => each.delivery.due))
    return due > now ? undefined : now - due
  }

  #settle({ key, attempt }: Hold, change: (kept: KeptDelivery) => void): 'settled' | 'lost' {
    const found = this.#kept.find((each) => each.delivery.key === key && each.attempt === attempt && !each.isSettled)
    if (found === undefined) return 'lost'
    change(found)
    return 'settled'
  }
}
