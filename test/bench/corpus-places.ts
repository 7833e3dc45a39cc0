import type { Place } from '../../src/place/place.ts'

type MadePlace = {
  readonly code: string
  readonly name: string
  readonly zone: string
  readonly city: string
  readonly cityId: string
}

function made(code: string, name: string, zone: string, city: string): MadePlace {
  return { code, name, zone, city, cityId: `city:${city.toLowerCase()}` }
}

/** Where the generated listings are. */
export const placesOfCorpus: readonly [MadePlace, ...MadePlace[]] = [
  made('MN', 'Mongolia', 'Asia/Ulaanbaatar', 'Ulaanbaatar'),
  made('CN', 'China', 'Asia/Shanghai', 'Beijing'),
  made('ID', 'Indonesia', 'Asia/Jakarta', 'Jakarta'),
  made('LA', 'Laos', 'Asia/Vientiane', 'Vientiane'),
  made('TH', 'Thailand', 'Asia/Bangkok', 'Bangkok'),
  made('BD', 'Bangladesh', 'Asia/Dhaka', 'Dhaka'),
  made('GE', 'Georgia', 'Asia/Tbilisi', 'Tbilisi'),
  made('KG', 'Kyrgyzstan', 'Asia/Bishkek', 'Bishkek'),
  made('UZ', 'Uzbekistan', 'Asia/Tashkent', 'Tashkent'),
  made('KE', 'Kenya', 'Africa/Nairobi', 'Nairobi'),
  made('PE', 'Peru', 'America/Lima', 'Lima'),
  made('US', 'United States', 'America/New_York', 'Washington'),
]

/** Places to ask for: countries, cities and groups. */
export const askedPlaces: readonly Place[] = [
  ...placesOfCorpus.flatMap(({ code, name, city, cityId }): Place[] => [
    { id: code, kind: 'country', name },
    { id: cityId, kind: 'city', name: city, country: code },
  ]),
  { id: 'group:asean', kind: 'group', name: 'ASEAN', members: ['ID', 'LA', 'TH'] },
  { id: 'group:central-asia', kind: 'group', name: 'Central Asia', members: ['KG', 'UZ'] },
]
