import { introducing } from '../../src/answer/notices.ts'
import { detailsQuestion } from '../../src/answer/offers.ts'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Conversation } from '../../src/question/talk/conversation.ts'
import type { Outcome } from '../../src/store/store.ts'
import { answer, answerUnder, askingOf } from './answering.ts'
import type { Asked } from './asked.ts'
import { deliveriesOf, noticeTo } from './deliveries.ts'
import { formOpened } from './filled.ts'
import { answeredWith, keptOf } from './outcome.ts'
import { orderedBy } from './orders.ts'
import { pressFrom, type Press } from './press.ts'
import type { View } from './surface.ts'
import type { Working } from './working.ts'

type Pressed = Extract<Asked, { kind: 'press' }>

/** What follows from a press. Its value came through the platform: what it names must be of the presser's, or of the place. */
export async function pressed(arrival: Held<Arrival>, asked: Pressed, working: Working): Promise<Outcome> {
  const press = pressFrom(asked.value)
  switch (press?.does) {
    case undefined:
      return outdated(arrival, asked, working)
    case 'home':
    case 'details':
      return shown(arrival, asked, press, working)
    case 'form':
      return formOpened(arrival, asked, working)
    case 'share':
      return shared(arrival, asked, press.answer, working)
    case 'ask':
      return said(arrival, asked, press.question, undefined, working)
    case 'say':
    case 'choose': {
      const before = (await answerUnder(arrival, asked.own, press.answer, working))?.after
      const text = press.does === 'say' ? press.says : before?.choices[press.choice]?.question
      if (before === undefined || text === undefined) return outdated(arrival, asked, working)
      return said(arrival, asked, text, before, working)
    }
  }
}

function outdated(arrival: Held<Arrival>, asked: Pressed, working: Working): Outcome {
  return { deliveries: noticeTo(arrival, asked, 'outdated', working) }
}

async function said(
  arrival: Held<Arrival>,
  asked: Pressed,
  text: string,
  before: Conversation | undefined,
  working: Working,
  replaces = asked.own,
): Promise<Outcome> {
  const where = { ...asked, replaces }
  const order = await orderedBy(text, before, { arrival, where, working })
  if (order !== undefined) return order
  const asking = await askingOf(arrival, text, before, working, asked.language)
  return answeredWith(arrival, where, asking, await answer(asking, working), working)
}

async function shown(
  arrival: Held<Arrival>,
  asked: Pressed,
  press: Extract<Press, { does: 'home' | 'details' }>,
  working: Working,
): Promise<Outcome> {
  if (press.does === 'details' && !working.library.archive.listings.some(({ id }) => id === press.listing))
    return outdated(arrival, asked, working)
  const { part = 0 } = press
  if (working.surface.show === undefined) {
    const text = press.does === 'home' ? 'help' : detailsQuestion(press.listing)
    return said(arrival, asked, text, undefined, working, false)
  }
  try {
    await show(
      arrival,
      press.does === 'home'
        ? { kind: 'home', person: arrival.person, part }
        : {
            kind: 'details',
            listing: press.listing,
            part,
            trigger: asked.trigger,
            ...(asked.view ? { open: asked.view } : {}),
          },
      working,
    )
    return { deliveries: [] }
  } catch {
    return { deliveries: noticeTo(arrival, asked, 'tooLate', working) }
  }
}

/** Shows somebody what the bot can do, or all of a listing; showing it twice changes nothing. Throws where it cannot. */
export async function show(arrival: Held<Arrival>, view: View, working: Working): Promise<void> {
  const text = view.kind === 'home' ? 'help' : detailsQuestion(view.listing)
  const { document } = await answer(await askingOf(arrival, text, undefined, working), working)
  await working.surface.show?.(view, view.kind === 'home' ? introducing(document, 'home') : document)
}

/** Answers for all what was answered in private, as it was asked: once, however often that is pressed. */
async function shared(arrival: Held<Arrival>, asked: Pressed, id: string, working: Working): Promise<Outcome> {
  const kept = asked.own ? await answerUnder(arrival, true, id, working) : undefined
  if (kept === undefined) return outdated(arrival, asked, working)
  const answered = await answer(kept.asking, working)
  const { document, offers } = answered
  const key = `share ${id}`.slice(0, 200)
  const where = { private: false, alone: false, shares: true }
  return {
    deliveries: deliveriesOf(arrival, where, document, { offers, answer: key }, working, key),
    ...keptOf(arrival, where, [key], kept.asking, answered),
  }
}
