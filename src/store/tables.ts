import type { Generated } from 'kysely'
import type { Unanswered } from '../answer/unanswered.ts'
import type { Act } from '../outbox/delivery.ts'

/** In every table `seq` is the order in which rows came. */
type Numbered = { readonly seq: Generated<number> }

/** What is known of people and places stands beside its platform and workspace. */
type Row = Numbered & { readonly platform: string; readonly workspace: string }

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

/** A reading of a page: taken as what it says, or put by as too bad to be true; with the page as it was read. */
type CaptureRow = Numbered & {
  readonly page: string
  readonly fingerprint: string
  readonly state: 'taken' | 'doubted'
  readonly items: number
  readonly read: number
  readonly body: string
}

/** What is known of a listing. */
type ListingRow = Numbered & {
  readonly id: string
  readonly version: number
  readonly seen: number
  readonly first_load: number
  readonly gone: number | null
  readonly body: string
}

/** A listing as it was at one of its versions. */
type VersionRow = Numbered & {
  readonly listing: string
  readonly version: number
  readonly at: number
  readonly body: string
}

type SubscriptionRow = Row & {
  readonly key: string
  readonly channel: string
  readonly thread: string | null
  readonly person: string | null
  readonly owner: string
  readonly question: string
  /** ISO weekdays, such as "1,2,3,4,5". */
  readonly days: string
  readonly at: number
  readonly zone: string
  readonly made: number
  readonly covered: number | null
  readonly due: number | null
  readonly paused: number | null
  readonly why: string | null
  /** Up to when what was due may have been sent, though nothing here says so. */
  readonly doubted: number | null
}

/** A digest that was planned; its body is what it says, for as long as it may be corrected. */
type DigestRow = Row & {
  readonly key: string
  readonly subscription: string
  /** As in the ledger: it goes with its place, also when its subscription was removed before. */
  readonly place: string
  readonly channel: string
  readonly slot: number
  readonly since: number | null
  readonly planned: number
  readonly count: number
  readonly body: string
}

/** What was told where: a row for each listing, version and reason, reserved when its digest is planned. */
type ToldRow = Row & {
  readonly place: string
  readonly listing: string
  readonly version: number
  readonly reason: string
  readonly digest: string
  readonly at: number
}

type ReminderRow = Row & {
  readonly key: string
  readonly person: string
  readonly channel: string
  readonly listing: string
  /** So many seconds before the deadline; null where it is at an instant of its own. */
  readonly before: number | null
  readonly due: number | null
  readonly state: 'set' | 'told' | 'done' | 'cancelled'
  readonly made: number
  readonly deadline: number | null
  readonly moved: number | null
  readonly doubted: number | null
}

/** What somebody thought wrong: what was asked and what was shown, without who. */
type ReportRow = Row & {
  readonly key: string
  readonly asked: string
  readonly shown: string
  readonly at: number
}

/** Where the app is installed, sealed; or a workspace that its organization's installation serves. */
type InstallationRow = Row & {
  readonly sealed: string | null
  readonly organization: string | null
  readonly at: number
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
  readonly subscriptions: SubscriptionRow
  readonly digests: DigestRow
  readonly told: ToldRow
  readonly reminders: ReminderRow
  readonly reports: ReportRow
  readonly installations: InstallationRow
  readonly captures: CaptureRow
  readonly listings: ListingRow
  readonly versions: VersionRow
  /** One row: which version the tables are of. */
  readonly store_version: { readonly version: number }
}

/**
 * The tables that hold what is known of people and places. First those that are locked while something of theirs is
 * planned: to delete from them is to wait for that.
 */
export const placedTables = [
  'subscriptions',
  'reminders',
  'inbox',
  'outbox',
  'pauses',
  'conversations',
  'speakers',
  'unanswered',
  'preferences',
  'secrets',
  'digests',
  'told',
  'reports',
  'installations',
] as const satisfies readonly (keyof Tables)[]

/** All tables that hold what is known. */
export const tableNames = [
  ...placedTables,
  'captures',
  'listings',
  'versions',
] as const satisfies readonly (keyof Tables)[]
