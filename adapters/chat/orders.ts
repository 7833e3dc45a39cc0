import type { Choice, Conversation } from '../../src/question/talk/conversation.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Order } from '../../src/subscription/order.ts'
import { privately, type Given } from './given.ts'
import { reminded, reminders, remindersChanged } from './reminding.ts'
import { reported } from './reporting.ts'
import { ownSet, placeSet, settingsShown } from './settings-shown.ts'
import { confirmation } from '../../src/digest/subscription-words.ts'
import { orderIn } from '../../src/subscription/read-order.ts'
import { askingOf } from './answering.ts'
import { channelAbove } from './channel-above.ts'
import { confirmed, subscribed } from './subscribing.ts'
import { listed, managed } from './subscriptions.ts'
import { whyTold } from './why.ts'

/** What follows from a text that is an order; undefined where it is none, and so a question. */
export async function orderedBy(
  text: string,
  before: Conversation | undefined,
  { arrival, where, working }: Pick<Given, 'arrival' | 'where' | 'working'>,
): Promise<Outcome | undefined> {
  const asking = await askingOf(arrival, text, before, working, where.language)
  const { moment: now, zone } = asking
  const chosen = chosenIn(text, before?.choices ?? [])
  const order = (await orderOf(chosen, { now, zone })) ?? (await orderOf(text, { now, zone }))
  if (order === undefined) return undefined
  const above = await channelAbove(arrival, working)
  const given = { arrival, where, asking, now, working, ...(above === undefined ? {} : { above }) }
  const isConfirmed = chosen?.startsWith(confirmation) ?? text.startsWith(confirmation)
  return isConfirmed && order.does === 'subscribe' ? confirmed(order, given) : ordered(order, given)
}

async function orderOf(text: string | undefined, moment: Parameters<typeof orderIn>[1]): Promise<Order | undefined> {
  if (text === undefined) return undefined
  return orderIn(text.startsWith(confirmation) ? text.slice(confirmation.length) : text, moment)
}

const yes = /^(?:yes|yep|yeah|ok|okay|sure|confirm|do it|go ahead)(?:,? please)?[.!]*$/i

/** What is said by the words on a choice that was shown, or by yes to one that confirms. */
export function chosenIn(text: string, choices: readonly Choice[]): string | undefined {
  const said = text.trim().toLowerCase()
  const named = choices.find(({ label }) => label.toLowerCase() === said)
  const confirms = yes.test(said) ? choices.find(({ question }) => question.startsWith(confirmation)) : undefined
  return (named ?? confirms)?.question
}

/** What follows from an order. */
async function ordered(order: Order, given: Given): Promise<Outcome> {
  switch (order.does) {
    case 'subscribe':
      return subscribed(order, given)
    case 'subscriptions':
      return listed(given)
    case 'stop':
    case 'pause':
    case 'resume':
    case 'change':
    case 'preview':
    case 'test':
      return managed(order, given)
    case 'remind':
      return reminded(order, given)
    case 'reminders':
      return reminders(given)
    case 'done':
    case 'snooze':
      return remindersChanged(order, given)
    case 'settings':
      return settingsShown(given)
    case 'set':
      return placeSet(order, given)
    case 'set own':
      return ownSet(order, given)
    case 'why':
    case 'why not':
      return whyTold(order, given)
    case 'report':
      return reported(given)
    case 'unclear':
      return privately(order.why, given)
  }
}
