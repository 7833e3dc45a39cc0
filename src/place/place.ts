/** What a place is: a country, a place inside one, or a group of countries. */
export type Place = {
  /** `MN` for a country, else `city:…`, `region:…`, `group:…`; the same at every run. */
  readonly id: string
  readonly kind: 'country' | 'city' | 'region' | 'group'
  /** The usual English name. */
  readonly name: string
  /** The country of a city or region, ISO 3166-1 alpha-2. */
  readonly country?: string
  /** The countries of a group, ISO 3166-1 alpha-2. */
  readonly members?: readonly string[]
  /** A city's IANA zone. */
  readonly zone?: string
}

/** Words of a text that name a place; several places where the name has several bearers. */
export type PlaceMention = {
  readonly start: number
  readonly end: number
  readonly written: string
  /** The words are a misspelling, taken for the places' name. */
  readonly repaired?: true
  readonly places: readonly [Place, ...Place[]]
}
