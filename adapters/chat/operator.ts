import type { Origin } from '../../src/inbox/inbox.ts'
import type { HeldDelivery } from '../../src/outbox/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import { said, notice } from '../../src/answer/notices.ts'
import type { Program } from '../program.ts'
import { reminderNotices } from '../../src/digest/reminder-words.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import { notTold } from './broken-place.ts'
import { parcelFrom, parcelText } from './parcel.ts'
import type { Surface } from './surface.ts'

const hour = 3_600_000

/** Says a line to the operator, with the fault behind it for the log. */
export type Alarm = (line: string, fault?: unknown) => void

/** A line in which no token and no address for responses can be read. */
export function withoutSecrets(line: string): string {
  return line
    .replaceAll(/xox[a-z]-[\w-]+|xapp-[\w-]+|\b[\w-]{20,}\.[\w-]{5,}\.[\w-]{4,}/g, '[token]')
    .replaceAll(/\b(?:https?|wss?|postgres(?:ql)?):\/\/\S*/g, '[address]')
}

type Telling = Pick<Surface, 'render'> & { readonly name: string; readonly origin: Origin }

/** What the answers begin with that are alarms; those to people have the key of an arrival, or begin with "joined". */
const alarmPrefix = 'alarm '

/** Says lines to the operator: in the log, and each once an hour in the channel for alarms where there is one. */
export function operatorFor(
  { warn }: Pick<Program, 'warn'>,
  { outbox }: Pick<Store, 'outbox'>,
  { name, origin, render }: Telling,
  channel: string | undefined,
  now: () => number = Date.now,
): Alarm {
  return (line, fault) => {
    const text = withoutSecrets(line)
    warn(`${name}: ${text}`, fault)
    if (channel === undefined) return
    const at = now()
    const answer = `${alarmPrefix}${Math.floor(at / hour)} ${text.slice(0, 150)}`
    const deliveries = render(said(text)).map((message, part) => ({
      key: `${answer} ${part}`,
      answer,
      address: { ...origin, channel },
      act: 'post' as const,
      body: parcelText({ message }),
      due: at,
      expires: at + 24 * hour,
    }))
    outbox.plan(deliveries, at).catch((cause: unknown) => warn(`${name}: an alarm could not be planned`, cause))
  }
}

/** What is said where a delivery did not succeed: a line to the operator, and a kind word to whoever asked. */
export function hearing(
  { outbox, subscriptions }: Pick<Store, 'outbox' | 'subscriptions'>,
  { render, remedyFor }: Pick<Surface, 'render' | 'remedyFor'>,
  alarm: Alarm,
  operatorChannel: string | undefined,
  now: () => number = Date.now,
): (delivery: HeldDelivery, as: 'later' | 'never', why: string) => Promise<void> {
  return async (delivery, as, why) => {
    const { key, answer, address, act, body } = delivery
    const { platform, workspace, channel } = address
    // An alarm about an alarm would follow itself; whoever asks in the channel for alarms is told as anywhere.
    if (channel === operatorChannel && answer.startsWith(alarmPrefix)) return
    alarm(refusalWords(act, channel, why, as === 'later', remedyFor(why)))
    if (as === 'never' && (act === 'post' || act === 'direct'))
      await notTold(delivery, why, { subscriptions, outbox }, { render }, now())
    const { asker, refusedIn } = parcelFrom(body) ?? {}
    if (as === 'never' && act === 'direct' && refusedIn !== undefined) {
      const at = now()
      await outbox.plan(notReachable(delivery, refusedIn, render, at), at)
    }
    if (as === 'later' || act !== 'post' || asker === undefined || asker === '') return
    const at = now()
    const deliveries = render(notice('notPosted')).map((message) => ({
      key: `${key} not posted`,
      answer: `${key} not posted`,
      address: { platform, workspace, channel: asker, person: asker },
      act: 'direct' as const,
      body: parcelText({ message }),
      due: at,
    }))
    await outbox.plan(deliveries, at)
  }
}

/** What a person is told, where they asked, who cannot be written to directly. */
function notReachable(
  { key, address: { platform, workspace, person = '' } }: HeldDelivery,
  refusedIn: { readonly channel: string; readonly thread?: string },
  render: Surface['render'],
  due: number,
): readonly Delivery[] {
  return render(said(reminderNotices.notDirectly)).map((message) => ({
    key: `${key} not reachable`,
    answer: `${key} not reachable`,
    address: { platform, workspace, person, ...refusedIn },
    act: 'private',
    body: parcelText({ message }),
    due,
  }))
}

/** What the operator reads where something was not said. */
function refusalWords(act: string, channel: string, why: string, isTriedAgain: boolean, remedy?: string): string {
  const end = isTriedAgain ? 'it is tried again' : 'it is not tried again'
  return withRemedy(`${act} in ${channel} did not go out: ${why}; ${end}`, remedy)
}

/** A line for the operator with what can be done, where that is known. */
export function withRemedy(line: string, remedy: string | undefined): string {
  return remedy === undefined ? line : `${line}. What to do: ${remedy}`
}
