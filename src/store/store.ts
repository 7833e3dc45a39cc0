import { Kysely, type Transaction } from 'kysely'
import type { KnownListings } from '../archive/capture.ts'
import type { Unanswered, UnansweredCount } from '../answer/unanswered.ts'
import type { Arrival, Held, Inbox, Origin } from '../inbox/inbox.ts'
import type { Subscriptions } from '../digest/ledger.ts'
import type { Reminder, Reminders } from '../digest/reminder.ts'
import type { Delivery } from '../outbox/delivery.ts'
import type { Outbox } from '../outbox/outbox.ts'
import type { Conversation } from '../question/talk/conversation.ts'
import type { Memory } from '../question/talk/memory.ts'
import { backUp, restore, type BackupRow } from './backup.ts'
import type { KeptAnswer } from '../answer/kept-answer.ts'
import { answersIn, postedAnswersIn, rowKey, type Answers, type PostedAnswers } from './answers.ts'
import { memoryIn, remember, type Talk } from './conversations.ts'
import { databaseOf, type Database } from './database.ts'
import { dialectOf } from './dialect.ts'
import type { Engine } from './engine.ts'
import { forget, type Forgotten } from './forget.ts'
import { serveAs } from './living.ts'
import { inboxIn, settleArrival, withdraw } from './inbox.ts'
import { installationsIn, type Installations } from './installations.ts'
import { knownListingsIn } from './listings.ts'
import type { Means } from './means.ts'
import { migrate } from './migrate.ts'
import { outboxIn, plan } from './outbox.ts'
import { preferencesIn, setPreference, touch, type Preferences, type Whose } from './preferences.ts'
import { keepReminder, remindersIn } from './reminders.ts'
import { keepReport, reportsIn, type Report, type Reports } from './reports.ts'
import { reseal, type Resealed } from './reseal.ts'
import { secretsIn, type Secrets } from './secrets.ts'
import { keepSubscription, removeSubscription } from './subscription-row.ts'
import { subscriptionsIn } from './subscriptions.ts'
import type { Subscription } from '../subscription/subscription.ts'
import { stateOf, type State } from './state.ts'
import { sweep } from './sweep.ts'
import type { Tables } from './tables.ts'
import { note, unansweredIn } from './unanswered.ts'

/** What an arrival came to. */
export type Outcome = {
  readonly deliveries: readonly Delivery[]
  /** The answers given, each under the key that its buttons name. */
  readonly keep?: readonly (readonly [key: string, answer: KeptAnswer])[]
  /** What its conversation is now. */
  readonly remember?: Conversation
  readonly unanswered?: Unanswered
  /** Subscriptions as they are now, and the keys of those that are no more. */
  readonly subscriptions?: { readonly keep?: readonly Subscription[]; readonly remove?: readonly string[] }
  readonly reminders?: readonly Reminder[]
  readonly report?: Report
  /** What is set for persons and places: a value for each name, or none any more. */
  readonly settings?: readonly { readonly whose: Whose; readonly name: string; readonly value: string | undefined }[]
  /** The key of an arrival that is not to be done any more, also where it has yet to come. */
  readonly withdraws?: string
  /** Whose data goes; the deliveries are planned after it. */
  readonly forget?: readonly Forgotten[]
}

/** What outlives the process. Everything throws StoreTrouble where the store cannot be used, and then did nothing. */
export type Store = {
  readonly inbox: Inbox
  readonly outbox: Outbox
  readonly preferences: Preferences
  readonly secrets: Secrets
  readonly installations: Installations
  readonly listings: KnownListings
  readonly subscriptions: Subscriptions
  readonly reminders: Reminders
  readonly reports: Reports
  readonly memory: (talk: Talk) => Memory
  readonly answers: (talk: Talk) => Answers
  readonly postedAnswers: PostedAnswers
  readonly unanswered: (origin: Origin) => UnansweredCount
  /**
   * Lets others know that a worker lives, until the process ends or the store is closed, and takes up what those held
   * that live no more: arrivals at once, deliveries when no request for them can land any more. Whoever claims calls it
   * before, and again now and then.
   */
  readonly serveAs: (worker: string, now: number) => Promise<void>
  /** Settles an arrival with all that follows from it, in one transaction; nothing follows where the hold was lost. */
  readonly finish: (arrival: Held<Arrival>, outcome: Outcome, now: number) => Promise<'settled' | 'lost'>
  /** Keeps what follows from something that never was in the inbox; what is to be said of it is not planned. */
  readonly decide: (who: Talk & Pick<Arrival, 'key' | 'conversation'>, outcome: Outcome, now: number) => Promise<void>
  readonly forget: (whom: Forgotten, now: number) => Promise<void>
  /** Deletes what is older than the retention (ms), and what has run out; `clock` is the program's, `now` unless it differs. */
  readonly sweep: (now: number, retention: number, clock?: number) => Promise<void>
  /** Seals all that is sealed anew, under the key that seals now. */
  readonly reseal: () => Promise<Resealed>
  /** Gives every row as of one moment, and how many there are; others go on writing meanwhile. */
  readonly backUp: (each: (line: BackupRow) => Promise<void>) => Promise<number>
  /** Puts the rows of a backup in the place of all there are; where one of them fails, nothing is changed. */
  readonly restore: (version: number, rows: AsyncIterable<BackupRow>, now: number) => Promise<void>
  /** How the store stands: `now` is the real time, `clock` the program's, both in ms. */
  readonly state: (now: number, clock: number) => Promise<State>
  readonly close: () => Promise<void>
}

/** Opens the store and brings it to the newest version; throws NewerStore, or StoreTrouble. */
export async function openStore(engine: Engine, means: Means): Promise<Store> {
  const { seal, tell } = means
  let isOpen = false
  // What goes wrong before is thrown, and told by whoever opens it.
  const dialect = dialectOf(engine, (line) => {
    if (isOpen) tell(line)
  })
  const queries = new Kysely<Tables>({ dialect })
  const database = databaseOf(queries, engine.dialect)
  try {
    await database.write((transaction) => migrate(transaction, engine.dialect))
  } catch (cause) {
    await queries.destroy()
    throw cause
  }
  isOpen = true
  return {
    inbox: inboxIn(database, seal),
    outbox: outboxIn(database),
    preferences: preferencesIn(database),
    secrets: secretsIn(queries, seal),
    installations: installationsIn(database, seal),
    listings: knownListingsIn(database, means),
    subscriptions: subscriptionsIn(database, means),
    reminders: remindersIn(database),
    reports: reportsIn(database),
    memory: (talk) => memoryIn(database, means.conversations, talk),
    answers: (talk) => answersIn(queries, means.answers, talk),
    postedAnswers: postedAnswersIn(database, means.answers),
    unanswered: (origin) => unansweredIn(database, origin),
    serveAs: (worker, now) => serveAs(database, engine, worker, now),
    finish: async (arrival, outcome, now) => {
      const settled = await finish(database, means, arrival, outcome, now)
      if (outcome.forget !== undefined) await scrub(engine)
      return settled
    },
    decide: (who, outcome, now) => database.write((transaction) => keepOutcome(transaction, means, who, outcome, now)),
    forget: async (whom, now) => {
      await database.write((transaction) => forget(transaction, whom, now))
      await scrub(engine)
    },
    sweep: async (now, retention, clock = now) => {
      await database.write((transaction) => sweep(transaction, now, retention, clock))
      await scrub(engine)
    },
    reseal: () => reseal(database, seal),
    backUp: (each) => backUp(queries, each),
    restore: (version, rows, now) =>
      database.write((transaction) => restore(transaction, engine.dialect, { version, rows, now })),
    state: (now, clock) => stateOf(queries, now, clock),
    close: () => queries.destroy(),
  }
}

function finish(
  { write }: Database,
  means: Means,
  arrival: Held<Arrival>,
  outcome: Outcome,
  now: number,
): Promise<'settled' | 'lost'> {
  return write(async (transaction) => {
    if ((await settleArrival(transaction, arrival, null, now)) === 'lost') return 'lost'
    await keepOutcome(transaction, means, arrival, outcome, now)
    // What tells that somebody is forgotten does not make them known again.
    const asker = outcome.forget === undefined ? arrival.person : undefined
    await plan(transaction, outcome.deliveries, asker, now)
    return 'settled'
  })
}

/** All that follows but what is to be said. */
async function keepOutcome(
  transaction: Transaction<Tables>,
  { conversations, answers }: Means,
  who: Talk & Pick<Arrival, 'key' | 'conversation'>,
  outcome: Outcome,
  now: number,
): Promise<void> {
  const { platform, workspace, person, channel } = who
  const { remember: after, keep = [] } = outcome
  if (after !== undefined) await remember(transaction, who, conversations.textOf(after), now)
  for (const [key, answer] of keep)
    await remember(transaction, { ...who, conversation: rowKey(key) }, answers.textOf(answer), now)
  if (outcome.withdraws !== undefined) await withdraw(transaction, { ...who, key: outcome.withdraws }, now)
  await decide(transaction, who, outcome, now)
  if (outcome.unanswered !== undefined) await note(transaction, who, outcome.unanswered)
  await touch(transaction, { platform, workspace, person }, now)
  await touch(transaction, { platform, workspace, channel }, now)
  for (const whom of outcome.forget ?? []) await forget(transaction, whom, now)
}

/** What somebody decided: about subscriptions, reminders, settings, and what is wrong. */
async function decide(
  transaction: Transaction<Tables>,
  who: Origin,
  { subscriptions = {}, reminders = [], report, settings = [] }: Outcome,
  now: number,
): Promise<void> {
  for (const subscription of subscriptions.keep ?? []) await keepSubscription(transaction, subscription)
  for (const key of subscriptions.remove ?? []) await removeSubscription(transaction, { ...who, key })
  for (const reminder of reminders) await keepReminder(transaction, reminder)
  if (report !== undefined) await keepReport(transaction, report)
  for (const { whose, name, value } of settings) await setPreference(transaction, whose, name, value, now)
}

/** What was deleted is deleted; where the files cannot be cleared of it now, the next sweep does. */
async function scrub({ scrub: clear, troubleOf }: Engine): Promise<void> {
  try {
    await clear()
  } catch (cause) {
    if (troubleOf(cause) === undefined) throw cause
  }
}
