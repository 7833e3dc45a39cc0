import { mayBegin, outboxLease, type HeldDelivery, type Outbox } from '../../src/outbox/outbox.ts'
import { settle, tooLate, type Result, type Settlement } from '../../src/outbox/settlement.ts'
import { startPump, type Pump } from './pump.ts'

/** One attempt to say something to a platform; `of` is the platform's id of what an edit or a deletion is about. */
export type Send = (delivery: HeldDelivery, of: string | undefined) => Promise<Result>

/** What is told of attempts: an end without success, or one that is put off. */
type Listener = (delivery: HeldDelivery, as: 'later' | 'never', why: string) => Promise<void>

type Sending = {
  readonly outbox: Outbox
  readonly send: Send
  /** The name of this process among replicas. */
  readonly worker: string
  /** The real time: leases are the same for all replicas. */
  readonly now: () => number
  readonly heard: Listener
  /** How long, in ms, a lane rests after something was said in it, so that its platform need not say so. */
  readonly restAfter?: (delivery: HeldDelivery) => number
  /** Is told what became of each attempt. */
  readonly became?: (delivery: HeldDelivery, as: Settlement['as']) => void
  readonly tell: (fault: unknown) => void
}

/** How many lanes are sent to side by side. */
const lanesAtOnce = 8

/** Sends what is due in the outbox until it is stopped; the same for every platform. */
export function startSender(sending: Sending): Pump {
  return startPump(() => sendNext(sending), lanesAtOnce, sending.tell)
}

async function sendNext(sending: Sending): Promise<boolean> {
  const { outbox, send, worker, now, heard, restAfter, became: noted } = sending
  const held = await outbox.claim(worker, now(), outboxLease)
  if (held === undefined) return false
  const of = held.of === undefined ? undefined : await outbox.messageOf(held, held.of)
  const result: Result = mayBegin(held, now()) ? await send(held, of) : tooLate(held)
  const settlement = settle(held, result, now())
  const became = await settleAs(settlement, held, outbox, now())
  noted?.(held, settlement.as)
  const rest = settlement.as === 'sent' ? (restAfter?.(held) ?? 0) : 0
  if (rest > 0) await outbox.pause(held, now() + rest)
  // Where another took it over meanwhile, what becomes of it is told there.
  if (settlement.as === 'sent' || became !== 'settled') return true
  const isDoubtful = result.was === 'unknown' || result.was === 'not reconciled'
  await heard({ ...held, isDoubtful }, settlement.as, settlement.why)
  return true
}

async function settleAs(
  settlement: Settlement,
  held: HeldDelivery,
  outbox: Outbox,
  now: number,
): Promise<'settled' | 'lost'> {
  switch (settlement.as) {
    case 'sent':
      return outbox.sent(held, settlement.message, now)
    case 'never':
      return outbox.never(held, settlement.why, now)
    case 'later': {
      const { when, why, isDoubtful, pausesLane } = settlement
      if (!pausesLane) return outbox.later(held, when, why, isDoubtful)
      await outbox.pause(held, when)
      // The pause holds it back: it stays due, and so before those behind it in the lane.
      return outbox.later(held, held.due, why, isDoubtful)
    }
  }
}
