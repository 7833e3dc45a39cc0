import type { Answer } from '../../src/answer/answer.ts'
import type { Form } from '../../src/answer/form.ts'
import type { Offer } from '../../src/answer/offers.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { Address } from '../../src/outbox/delivery.ts'
import type { Zone } from '../../src/calendar/zone.ts'
import type { ZoneChooser } from '../../src/question/talk/asking.ts'
import type { Where } from './asked.ts'
import type { FormPress } from './press.ts'

/** Something to send, as its platform takes it: JSON without the place it goes to. */
export type Message = Readonly<Record<string, unknown>>

/** What an answer is rendered with: the id it is kept under, what it offers, whether only its asker sees it. */
export type Rendering = {
  readonly answer?: string
  readonly offers?: readonly Offer[]
  readonly canShare?: boolean
  /** Nobody asked for it just now: it makes no sound where the platform can do without. */
  readonly isQuiet?: boolean
}

/** What is known of a person: the language as BCP 47 has it, and who chose the zone where the platform tells none. */
export type Acquaintance = { readonly zone?: Zone; readonly language?: string; readonly zoneChosenBy?: ZoneChooser }

/** Something shown beside the messages; `part`, from 0, where it has no room for all. */
export type View =
  /** What somebody sees who opens the bot. */
  | { readonly kind: 'home'; readonly person: string; readonly part: number }
  /** Everything a listing holds, for whom a trigger was given; in the view that is open already, where one is. */
  | {
      readonly kind: 'details'
      readonly listing: string
      readonly part: number
      readonly trigger: string
      readonly open?: string
    }

/** A form that is opened for whoever gave a trigger, and where that was: there it is sent back to. */
export type Opening = {
  readonly form: Form
  readonly press: FormPress
  readonly trigger: string
  readonly from: Pick<Where, 'alone' | 'thread'> & { readonly channel: string }
}

/** Somebody in a channel. */
type Manager = { readonly workspace: string; readonly channel: string; readonly person: string }

/** What the adapter of a platform does for the chat: every word it is given is written, and it adds none. */
export type Surface = {
  /** An answer as what to send, in order; none for an empty one. */
  readonly render: (document: Answer, rendering?: Rendering) => readonly Message[]
  /** Shows a view at once; throws where it cannot. A platform that has none is told what a view holds as an answer. */
  readonly show?: (view: View, document: Answer) => Promise<void>
  /** Opens a form; throws where it cannot. A platform that takes none but at once opens it where it receives. */
  readonly open?: (opening: Opening) => Promise<void>
  /** Asks the platform about a person; throws where it does not say. Where it knows no zones, people choose theirs. */
  readonly acquaint?: (person: string) => Promise<Acquaintance>
  /** Where the zone comes from that it says of people. */
  readonly zoneSource?: 'your profile' | 'of this program'
  /** Whether somebody manages a channel, and their roles there; throws where the platform does not say. */
  readonly manages?: (who: Manager) => Promise<{ readonly isManager: boolean; readonly roles?: readonly string[] }>
  /** Where direct messages are, where they belong to no workspace: a person's reminders are kept there. */
  readonly direct?: Origin
  /** The conversation that goes on from what is told in a place; undefined where each question there begins anew. */
  readonly talkIn?: (place: Address) => string | undefined
  /** Whether a thread is a part of its channel; elsewhere it is a channel of its own. */
  readonly hasThreads?: true
  /** What others call a person. */
  readonly nameOf?: (person: string) => Promise<string | undefined>
  /** Why the platform refused, in its own word; undefined where it did not. */
  readonly refusalIn: (cause: unknown) => string | undefined
  /** What the operator can do about a refusal. */
  readonly remedyFor: (why: string) => string | undefined
}
