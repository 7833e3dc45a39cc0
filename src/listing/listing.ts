import type { PrintedDate } from '../calendar/printed.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Deadline } from './deadline.ts'

/** What a listing is: schema.org Demand, Event, Event, NewsArticle, CreativeWork, Project, and notices beside them. */
export const kinds = ['call', 'event', 'activity', 'news', 'publication', 'project', 'notice'] as const
export type Kind = (typeof kinds)[number]

/** Words by which the publisher itself takes a call or event back or moves it. */
export type Condition = 'cancelled' | 'postponed'

/** A part of a printed item that a field can be read from, or how else the field came to be. */
export type Origin = 'date line' | 'title' | 'kicker' | 'credit' | 'summary' | 'heading' | 'catalogue' | 'assumed'

/** Where one field was read: the part of the item, the words as printed, and their line on the page (from 1). */
export type Provenance = {
  readonly from: Origin
  readonly written: string
  readonly line: number
  /** The page, where it is not that of the listing's first source. */
  readonly page?: string
}

/** Where an item stands: the page's file name and address, its place in printed order, its printed number, its line. */
export type Source = {
  readonly page: string
  readonly address?: string
  readonly item: number
  readonly number?: string
  readonly line: number
  readonly heading?: string
}

/** A country the listing is about (ISO 3166-1 alpha-2), with the words that gave it. */
export type CountryMention = { readonly code: string; readonly written: string }

/** A paper the listing points to: its printed address where it has one, else the words that mention it (OCDS). */
export type DocumentMention = { readonly url?: string; readonly description: string }

/** One real-world thing, read from one item or several: what the page gives, nothing else. */
export type Listing = {
  readonly id: string
  readonly kind: Kind
  /** The named form it has within its kind, as `forms` spells it: `workshop`, `policy brief`, `op-ed`. */
  readonly form?: string
  readonly title: string
  readonly summary?: string
  readonly kicker?: string
  readonly credit?: string
  /** The dateline's place or places, as printed. */
  readonly place?: string
  /** The day it was published: a news item's date, a call's opening day, else the heading's month. */
  readonly posted?: PrintedDate
  /** A rougher date that the date line gave (a month or a year). */
  readonly listed?: PrintedDate
  /** An event's or activity's own first and last day, both included. */
  readonly startDate?: PrintedDate
  readonly endDate?: PrintedDate
  /** A call's first and last day as its date line gives them, both included. */
  readonly opens?: PrintedDate
  readonly closes?: PrintedDate
  readonly deadlines: readonly Deadline[]
  readonly condition?: Condition
  readonly countries: readonly CountryMention[]
  /** Ids of every place named: cities, regions and groups as well as countries. */
  readonly places: readonly string[]
  readonly contacts: readonly { readonly email: string }[]
  /** ISO 4217. */
  readonly feeCurrency?: string
  readonly documents: readonly DocumentMention[]
  readonly reference?: string
  readonly subjectLine?: string
  readonly readvertisement?: true
  /** The id of the listing it advertises again, where the archive has it. */
  readonly readvertisementOf?: string
  /** The date line and the summary give different last days. */
  readonly datesDisagree?: true
  /** The zone of its place, in which its days begin and end; absent where the page's zone is not known. */
  readonly zone?: Zone
  /** Every item it was read from; the first gave the fields, the others what it lacked. */
  readonly sources: readonly [Source, ...Source[]]
  readonly provenance: Readonly<Record<string, Provenance>>
}
