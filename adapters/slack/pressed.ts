import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Conversation } from '../../src/question/talk/conversation.ts'
import type { Outcome } from '../../src/store/store.ts'
import { answer, askedFor, askingOf, keep } from './answering.ts'
import type { Asked } from './asked.ts'
import { deliveriesOf, noticeTo } from './deliveries.ts'
import { answeredWith } from './outcome.ts'
import { pressFrom, type Press } from './press.ts'
import { publishHome, showDetails } from './surfaces.ts'
import { answerKey, memoryOf, type Working } from './working.ts'

type Pressed = Extract<Asked, { kind: 'press' }>

/** What follows from a press. Its value came through Slack: what it names must be of the presser's, or of the place. */
export async function pressed(arrival: Held<Arrival>, asked: Pressed, working: Working): Promise<Outcome> {
  const press = pressFrom(asked.value)
  switch (press?.does) {
    case undefined:
      return { deliveries: [] }
    case 'home':
    case 'details':
      return shown(arrival, asked, press, working)
    case 'share':
      return shared(arrival, asked, press.answer, working)
    case 'ask':
      return said(arrival, asked, press.question, undefined, working)
    case 'say':
    case 'choose': {
      const key = answerKey(arrival, asked.private, press.answer)
      const before = await memoryOf(arrival, working).recall(key, working.now())
      const text = press.does === 'say' ? press.says : before?.choices[press.choice]?.question
      if (before === undefined || text === undefined) return outdated(arrival, asked, working)
      return said(arrival, asked, text, before, working)
    }
  }
}

function outdated(arrival: Held<Arrival>, asked: Pressed, { now }: Working): Outcome {
  return { deliveries: noticeTo(arrival, asked, 'outdated', now()) }
}

async function said(
  arrival: Held<Arrival>,
  asked: Pressed,
  text: string,
  before: Conversation | undefined,
  working: Working,
): Promise<Outcome> {
  const asking = await askingOf(arrival, text, before, working)
  return answeredWith(arrival, { ...asked, replaces: true }, asking, await answer(asking, working), working)
}

async function shown(
  arrival: Held<Arrival>,
  asked: Pressed,
  press: Extract<Press, { does: 'home' | 'details' }>,
  working: Working,
): Promise<Outcome> {
  if (press.does === 'details' && !working.library.archive.listings.some(({ id }) => id === press.listing))
    return outdated(arrival, asked, working)
  try {
    if (press.does === 'home') await publishHome(arrival, press.part, working)
    else await showDetails(arrival, press, asked, working)
    return { deliveries: [] }
  } catch {
    return { deliveries: noticeTo(arrival, asked, 'tooLate', working.now()) }
  }
}

/** Answers for all what was answered in private, as it was asked: once, however often that is pressed. */
async function shared(arrival: Held<Arrival>, asked: Pressed, id: string, working: Working): Promise<Outcome> {
  const asking = asked.private ? await askedFor(arrival, true, id, working) : undefined
  if (asking === undefined) return outdated(arrival, asked, working)
  const answered = await answer(asking, working)
  const key = `share ${id}`.slice(0, 200)
  await keep(arrival, false, key, asking, answered, working)
  const { document, offers } = answered
  return {
    deliveries: deliveriesOf(arrival, { private: false }, document, { offers, answer: key }, working.now(), key),
  }
}
