import { asksToBeForgotten, introducing } from '../../src/answer/notices.ts'
import { isHopeless, type Arrival, type Held } from '../../src/inbox/inbox.ts'
import type { Conversation } from '../../src/question/talk/conversation.ts'
import type { Outcome } from '../../src/store/store.ts'
import { answer, answerUnder, askingOf, type Answered } from './answering.ts'
import { askedIn, type Asked } from './asked.ts'
import { placeClosed } from './broken-place.ts'
import { changed, takenBack } from './changes.ts'
import { deliveriesOf, noticeTo } from './deliveries.ts'
import { filledIn } from './filled.ts'
import { answeredWith, keptOf } from './outcome.ts'
import { withRemedy } from './operator.ts'
import { orderedBy } from './orders.ts'
import { refusal } from './refusal.ts'
import { own } from './people.ts'
import { pressed, show } from './pressed.ts'
import type { Working } from './working.ts'
import { zoneAsked } from './zones.ts'

const nothing: Outcome = { deliveries: [] }

/** What is to follow from an arrival. */
export async function work(arrival: Held<Arrival>, working: Working): Promise<Outcome> {
  const asked = askedIn(arrival.body)
  if (asked === undefined) return nothing
  if (isHopeless(arrival)) {
    working.alarm(`given up after ${arrival.attempt - 1} attempts: a ${arrival.kind}`)
    return 'private' in asked ? { deliveries: noticeTo(arrival, asked, 'failed', working) } : nothing
  }
  // What people say to each other counts for nothing: only what is answered of it does.
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
    case 'form':
      return filledIn(arrival, asked, working)
    case 'zone':
      return zoneAsked(arrival, asked, working)
    case 'home':
      return opened(arrival, working)
    case 'joined':
      return joined(arrival, working)
    case 'closed':
      return placeClosed(arrival, asked.how, { ...working, render: working.surface.render })
    case 'removed':
      return removed(arrival, asked.from, working)
  }
}

async function question(
  arrival: Held<Arrival>,
  asked: Extract<Asked, { kind: 'question' }>,
  working: Working,
): Promise<Outcome> {
  const { platform, workspace, person } = arrival
  const before = await conversationOf(arrival, asked, working)
  if (!asked.isCalled && before === undefined) return nothing
  if (asksToBeForgotten(asked.text)) {
    const forget = [{ platform, workspace, person }, own(arrival, working)]
    return { deliveries: noticeTo(arrival, asked, 'forgotten', working), forget }
  }
  const order = asked.isCalled ? await orderedBy(asked.text, before, { arrival, where: asked, working }) : undefined
  if (order !== undefined) return order
  const asking = await askingOf(arrival, asked.text, before, working, asked.language)
  const answered = await answer(asking, working)
  // In a thread where people talk with each other, what is not plainly a question is none.
  if (!asked.isCalled && !isForUs(answered, asked.text)) return nothing
  const refused = asked.isCalled ? undefined : refusal(arrival, asked, working)
  return refused ?? answeredWith(arrival, asked, asking, answered, working)
}

/** What a question goes on from; put to the bot in the thread below a digest, it is about the digest. */
async function conversationOf(
  arrival: Held<Arrival>,
  { follows, isCalled, thread }: Extract<Asked, { kind: 'question' }>,
  working: Working,
): Promise<Conversation | undefined> {
  const { channel, conversation } = arrival
  if (follows !== undefined)
    return (await followed(arrival, follows, working)) ?? (await followed(arrival, channel, working))
  const spoken = await working.store.memory(arrival).recall(conversation, working.now())
  if (spoken !== undefined || !isCalled || thread === undefined) return spoken
  return (await followed(arrival, thread, working)) ?? followed(arrival, channel, working)
}

/** The conversation as it stood at the answer that a message is a part of, or that a channel is the thread of. */
async function followed(arrival: Held<Arrival>, message: string, working: Working): Promise<Conversation | undefined> {
  const found = await working.store.outbox.answerOf(arrival, message)
  return found === undefined ? undefined : (await answerUnder(arrival, false, found.answer, working))?.after
}

/** Something that was found, or that plainly goes on with the question before and was read whole: "only in Mongolia". */
function isForUs({ reply }: Answered, text: string): boolean {
  if (reply === undefined || /<@!?\w+>/.test(text)) return false
  const { intent, isFollowUp, unknownWords } = reply.meant
  const isAsked = intent.act === 'find' || intent.act === 'count' || intent.act === 'table' || intent.act === 'detail'
  return isAsked && (reply.total !== 0 || (isFollowUp && unknownWords.length === 0))
}

async function opened(arrival: Held<Arrival>, working: Working): Promise<Outcome> {
  try {
    await show(arrival, { kind: 'home', person: arrival.person, part: 0 }, working)
  } catch (cause) {
    // Whoever opens it again asks for it again.
    const why = working.surface.refusalIn(cause)
    const line = `what ${arrival.person} opened could not be shown: ${why ?? 'no word came back'}`
    working.alarm(withRemedy(line, why === undefined ? undefined : working.surface.remedyFor(why)))
  }
  return nothing
}

/** All that is kept of where the app is no more goes; nothing where it came back before that was told. */
async function removed(
  { platform, workspace, at }: Held<Arrival>,
  from: readonly string[] | undefined,
  { store: { installations }, alarm }: Working,
): Promise<Outcome> {
  const where = { platform, workspace }
  const served = await installations.servedBy(where)
  if (from === undefined && ((await installations.of(where))?.at ?? 0) > at) return nothing
  const left = served.filter((each) => from?.includes(each.workspace) === true && each.at <= at)
  for (const each of from === undefined ? [where] : left)
    alarm(`the app was removed from ${each.workspace}, or its token revoked; all that was kept of it is deleted`)
  // Where it was that of an organization, all that it served goes with it.
  return { deliveries: [], forget: from === undefined ? [where, ...served] : left }
}

/** Once in a channel it says what it can do. */
async function joined(arrival: Held<Arrival>, working: Working): Promise<Outcome> {
  const { ahead, library } = working
  const asking = { text: 'help', moment: arrival.at + ahead, zone: library.fallbackZone }
  const answered = await answer(asking, working)
  const key = `joined ${arrival.channel}`
  const where = { private: false, alone: false }
  return {
    deliveries: deliveriesOf(arrival, where, introducing(answered.document, 'channel'), { answer: key }, working, key),
    ...keptOf(arrival, where, [key], asking, answered),
  }
}
