import type { Place } from './place.ts'

/** A name found in a text, before it is known whether it stands for the place. */
export type Found = {
  readonly start: number
  readonly end: number
  readonly places: readonly Place[]
  readonly people: boolean
  /** The words misspell the name. */
  readonly repaired: boolean
}

/** The text right before a name and right after it. */
export type Beside = { readonly front: string; readonly behind: string }

/** Whether the name is a city's or region's, and no country's. */
export function isTown({ places }: Found): boolean {
  return places.every(({ kind }) => kind === 'city' || kind === 'region')
}
