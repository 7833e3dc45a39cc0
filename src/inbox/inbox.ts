/** Where something happened: a platform, and the workspace or server there. Every key that is kept holds both. */
export type Origin = { readonly platform: string; readonly workspace: string }

/** Something that a platform told the bot and that it must see to once: a question, a press, a joining. */
export type Arrival = Origin & {
  /** Unique within its origin: of a message its channel and time stamp, else the own id of the event or action. */
  readonly key: string
  /** What is worked in order: the key of a conversation, the same that its memory has. */
  readonly conversation: string
  readonly person: string
  readonly channel: string
  readonly kind: string
  /** JSON; secrets are never in it. */
  readonly body: string
  /** When it happened, in ms. */
  readonly at: number
  /** What it brought that nobody else may learn, such as an address for the response, and until when (ms) it is good. */
  readonly secret?: { readonly text: string; readonly expires: number }
}

/** A hold on one thing to do: what is settled under an attempt counts only while no later attempt was begun. */
export type Hold = Origin & { readonly key: string; readonly attempt: number }

/** Something held to be done; the lease ends at `until` (ms), and another worker may then begin a new attempt. */
export type Held<What> = What & Hold & { readonly until: number }

/** What has arrived and is not yet done, so that nothing acknowledged is lost. */
export type Inbox = {
  /** Keeps an arrival before it is acknowledged; `known` where its key was there already, and then it is not done again. */
  readonly record: (arrival: Arrival) => Promise<'new' | 'known'>
  /** Takes the oldest arrival whose conversation has none older to do and none held, for `lease` ms. */
  readonly claim: (worker: string, now: number, lease: number) => Promise<Held<Arrival> | undefined>
  /** Settles an arrival that cannot be done. */
  readonly giveUp: (hold: Hold, why: string, now: number) => Promise<'settled' | 'lost'>
}

/** How long, in ms, a worker holds an arrival: an answer takes far less, and what is done twice is settled once. */
export const inboxLease = 15_000

const mostAttempts = 3

/** Whether to tell the asker that there is no answer: what has ended so many attempts would end the next. */
export function isHopeless({ attempt }: Pick<Hold, 'attempt'>): boolean {
  return attempt > mostAttempts
}
