import type { Reason } from '../subscription/interest.ts'

/** A line of the ledger: that a place was told of a listing, in which version and why, and when (ms). */
export type Told = {
  readonly listing: string
  readonly version: number
  readonly reason: Reason
  readonly at: number
}
