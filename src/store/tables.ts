import type { Generated } from 'kysely'
import type { Unanswered } from '../answer/unanswered.ts'
import type { Act } from '../outbox/delivery.ts'

/** In every table `seq` is the order in which rows came, and every key stands beside its platform and workspace. */
type Row = { readonly seq: Generated<number>; readonly platform: string; readonly workspace: string }

/** The columns of what is claimed: instants are in ms, `settled` is when it was done or given up, `why` says why not. */
type Claimable = {
  readonly key: string
  readonly attempt: number
  readonly worker: string | null
  readonly lease: number | null
  readonly settled: number | null
  readonly why: string | null
}

type InboxRow = Row &
  Claimable & {
    readonly conversation: string
    readonly person: string
    readonly channel: string
    readonly kind: string
    readonly body: string
    readonly at: number
  }

type OutboxRow = Row &
  Claimable & {
    readonly lane: string
    readonly channel: string
    readonly thread: string | null
    readonly person: string | null
    /** Whose question it answers: it goes when that person is forgotten. */
    readonly asker: string | null
    readonly act: Act
    readonly body: string
    readonly answer: string
    readonly of: string | null
    readonly planned: number
    readonly due: number
    readonly expires: number | null
    /** 1 where it may have been sent without our knowing. */
    readonly doubt: number
    readonly message: string | null
  }

type PauseRow = Row & { readonly lane: string; readonly until: number }

type ConversationRow = Row & {
  readonly key: string
  readonly channel: string
  readonly text: string
  readonly at: number
}

/** Who spoke in a conversation, so that it goes with any of them. */
type SpeakerRow = Row & { readonly conversation: string; readonly person: string }

type UnansweredRow = Row & {
  readonly key: string
  readonly why: Unanswered['why']
  readonly question: string
  /** The days it was first and last asked, ISO 8601. */
  readonly day: string
  readonly last: string
  readonly times: number
}

type PreferenceRow = Row & {
  readonly scope: 'person' | 'channel'
  readonly about: string
  readonly name: string
  readonly value: string
  /** When it was set, and when one of them was last there, in ms. */
  readonly at: number
  readonly used: number
}

type SecretRow = Row & {
  readonly key: string
  readonly person: string
  readonly channel: string
  readonly sealed: string
  readonly expires: number
}

/** The tables of the store in its newest version; `migrations/` makes them. */
export type Tables = {
  readonly inbox: InboxRow
  readonly outbox: OutboxRow
  readonly pauses: PauseRow
  readonly conversations: ConversationRow
  readonly speakers: SpeakerRow
  readonly unanswered: UnansweredRow
  readonly preferences: PreferenceRow
  readonly secrets: SecretRow
  /** One row: which version the tables are of. */
  readonly store_version: { readonly version: number }
}

/** The tables that hold what is known, in any order. */
export const tableNames = [
  'inbox',
  'outbox',
  'pauses',
  'conversations',
  'speakers',
  'unanswered',
  'preferences',
  'secrets',
] as const satisfies readonly (keyof Tables)[]
