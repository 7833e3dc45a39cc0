import { asksToBeForgotten } from '../../src/answer/notices.ts'
import { isHopeless, type Arrival, type Held } from '../../src/inbox/inbox.ts'
import type { Outcome } from '../../src/store/store.ts'
import { answer, askingOf, type Answered } from './answering.ts'
import { askedIn, type Asked } from './asked.ts'
import { changed, takenBack } from './changes.ts'
import { deliveriesOf, noticeTo, type Where } from './deliveries.ts'
import { pressed } from './pressed.ts'
import { refusalIn } from './faults.ts'
import { answeredWith } from './outcome.ts'
import { refusalWords } from './setup-words.ts'
import { publishHome } from './surfaces.ts'
import { memoryOf, type Working } from './working.ts'

const nothing: Outcome = { deliveries: [] }

/** What is to follow from an arrival. */
export async function work(arrival: Held<Arrival>, working: Working): Promise<Outcome> {
  const asked = askedIn(arrival.body)
  if (asked === undefined) return nothing
  if (isHopeless(arrival)) {
    working.alarm(`given up after ${arrival.attempt - 1} attempts: a ${arrival.kind}`)
    return 'private' in asked ? { deliveries: noticeTo(arrival, asked, 'failed', working.now()) } : nothing
  }
  if ('private' in asked && (asked.kind !== 'question' || asked.isCalled)) {
    const refused = refusal(arrival, asked, working)
    if (refused !== undefined) return refused
  }
  switch (asked.kind) {
    case 'question':
      return question(arrival, asked, working)
    case 'edit':
      return changed(arrival, asked, working)
    case 'deletion':
      return takenBack(arrival, asked.of, working)
    case 'press':
      return pressed(arrival, asked, working)
    case 'home':
      try {
        await publishHome(arrival, 0, working)
      } catch (cause) {
        // Whoever opens Home again asks for it again.
        working.alarm(
          refusalWords('Home', `the Home of ${arrival.person}`, refusalIn(cause) ?? 'no word came back', false),
        )
      }
      return nothing
    case 'joined':
      return joined(arrival, working)
    case 'removed':
      working.alarm('the app was removed from the workspace, or its token revoked; all that was kept of it is deleted')
      return { deliveries: [], forget: working.self.origin }
  }
}

/** How many a minute a place and a whole workspace may ask. */
const [perPlace, perWorkspace] = [200, 2000]

/** What follows where too much is asked: one private word a minute, and then nothing. */
function refusal(arrival: Held<Arrival>, where: Where, working: Working): Outcome | undefined {
  // What is taken up again was counted already.
  if (arrival.attempt > 1) return undefined
  const { rates, perMinute, now } = working
  const taken = [
    rates.take(`person ${arrival.person}`, perMinute, now()),
    rates.take(`place ${arrival.channel}`, perPlace, now()),
    rates.take('workspace', perWorkspace, now()),
  ]
  if (taken.every((each) => each === 'yes')) return undefined
  return taken.includes('first refusal') ? { deliveries: noticeTo(arrival, where, 'tooMany', now()) } : nothing
}

async function question(
  arrival: Held<Arrival>,
  asked: Extract<Asked, { kind: 'question' }>,
  working: Working,
): Promise<Outcome> {
  const { platform, workspace, person } = arrival
  if (asked.isCalled && asksToBeForgotten(asked.text)) {
    return { deliveries: noticeTo(arrival, asked, 'forgotten', working.now()), forget: { platform, workspace, person } }
  }
  const before = await memoryOf(arrival, working).recall(arrival.conversation, working.now())
  if (!asked.isCalled && before === undefined) return nothing
  const asking = await askingOf(arrival, asked.text, before, working)
  const answered = await answer(asking, working)
  // In a thread where people talk with each other, what is not plainly a question is none.
  if (!asked.isCalled && !isForUs(answered, asked.text)) return nothing
  return answeredWith(arrival, asked, asking, answered, working)
}

function isForUs({ reply }: Answered, text: string): boolean {
  const act = reply?.meant.intent.act
  const isAsked = act === 'find' || act === 'count' || act === 'table' || act === 'detail'
  return isAsked && reply?.total !== 0 && !/<@\w+>/.test(text)
}

/** Once in a channel it says what it can do. */
async function joined(arrival: Held<Arrival>, working: Working): Promise<Outcome> {
  const asking = {
    text: 'help',
    moment: arrival.at + working.ahead,
    zone: working.library.fallbackZone,
    before: undefined,
  }
  const { document } = await answer(asking, working)
  const key = `joined ${arrival.channel}`
  return { deliveries: deliveriesOf(arrival, { private: false }, document, { answer: key }, working.now(), key) }
}
