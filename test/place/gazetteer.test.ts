import { describe, expect, it } from 'vitest'
import { isZone } from '../../src/calendar/zone.ts'
import { cityData, countryData, groupData, nameData, regionData, zoneData } from '../../src/place/gazetteer-data.ts'
import { bearersOf, countryName, isWithin, placeById, zoneOfPlaceName } from '../../src/place/gazetteer.ts'
import { placeKey } from '../../src/place/key.ts'

describe('placeById', () => {
  it.each([
    ['a country', 'MN', 'Mongolia'],
    ['a city', 'city:KG-osh', 'Osh'],
    ['a region', 'region:CN-ZJ', 'Zhejiang'],
    ['a group', 'group:asean', 'ASEAN'],
    ['no country', 'ZZ', undefined],
    ['part of an id', 'city:KG-os', undefined],
    ['no kind', 'sea:black', undefined],
    ['nothing', '', undefined],
  ])('%s', (_situation, id, name) => {
    expect(placeById(id)?.name).toBe(name)
  })

  it('knows a group’s members', () => {
    expect(placeById('group:central-asia')?.members).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ'])
  })
})

describe('countryName', () => {
  it.each([
    ['LA', 'Laos'],
    ['KG', 'Kyrgyzstan'],
    ['US', 'United States'],
    ['CI', "Côte d'Ivoire"],
    ['ZZ', 'ZZ'],
  ])('%s', (code, name) => {
    expect(countryName(code)).toBe(name)
  })
})

describe('isWithin', () => {
  it.each([
    ['the country itself', 'MN', 'MN', true],
    ['a city', 'city:CN-beijing', 'CN', true],
    ['a region of another', 'region:CN-NM', 'MN', false],
    ['a group of it', 'group:asean', 'LA', false],
  ])('%s', (_situation, id, code, within) => {
    const place = placeById(id)
    expect(place !== undefined && isWithin(place, code)).toBe(within)
  })
})

describe('zoneOfPlaceName', () => {
  it.each([
    ['Ulaanbaatar', 'Asia/Ulaanbaatar'],
    ['Ulan Bator', 'Asia/Ulaanbaatar'],
    ['New York', 'America/New_York'],
    ['new york', 'America/New_York'],
    ['NY', 'America/New_York'],
    ['New York, USA', 'America/New_York'],
    ['Washington DC', 'America/New_York'],
    ['Washington, D.C.', 'America/New_York'],
    ['Geneva', 'Europe/Zurich'],
    ['Beijing', 'Asia/Shanghai'],
    ['Hanoi', 'Asia/Ho_Chi_Minh'],
    ['Jakarta', 'Asia/Jakarta'],
    ['Bangkok', 'Asia/Bangkok'],
    ['Kyiv', 'Europe/Kyiv'],
    ['Moscow', 'Europe/Moscow'],
    ['Singapore', 'Asia/Singapore'],
    ['Mongolia', 'Asia/Ulaanbaatar'],
    ['Georgia', 'Asia/Tbilisi'],
    ['Atlanta, Georgia', 'America/New_York'],
    ['Eastern', undefined],
    ['Central', undefined],
    ['local', undefined],
    ['US', undefined],
    ['Russia', undefined],
    ['Indonesia', undefined],
    ['California', undefined],
    ['Mongolian', undefined],
    ['Ruritania', undefined],
    ['', undefined],
  ])('%s', (words, zone) => {
    expect(zoneOfPlaceName(words)).toBe(zone)
  })
})

describe('the frozen data', () => {
  it.each([
    ['countries', countryData],
    ['groups', groupData],
    ['regions', regionData],
    ['cities', cityData],
    ['names', nameData],
  ])('%s stand sorted, each once', (_list, data) => {
    const rows = data.split('\n')
    expect(rows.filter((row, index) => index > 0 && row <= (rows[index - 1] ?? ''))).toEqual([])
  })

  it('has only zones that the runtime knows', () => {
    const own = countryData.split('\n').map((row) => row.split('|')[2] ?? '')
    const unknown = [...zoneData.split('\n'), ...own].filter((zone) => zone !== '' && !isZone(zone))
    expect(unknown).toEqual([])
  })

  it('has only members that are countries', () => {
    const members = groupData.split('\n').flatMap((row) => row.split('|')[2]?.split(' ') ?? [])
    expect(members.filter((code) => placeById(code) === undefined)).toEqual([])
  })

  it('finds every place by its own name', () => {
    const lists = { '': countryData, 'group:': groupData, 'region:': regionData, 'city:': cityData }
    const ids = Object.entries(lists).flatMap(([kind, data]) =>
      data.split('\n').map((row) => ({ id: kind + (row.split('|')[0] ?? ''), name: row.split('|')[1] ?? '' })),
    )
    const lost = ids.filter(({ id, name }) => !bearersOf(placeKey(name)).some(({ place }) => place.id === id))
    expect(lost).toEqual([])
  })

  it('writes names as texts are looked up', () => {
    const keys = nameData.split('\n').map((row) => row.split('\t')[0] ?? '')
    expect(keys.filter((key) => placeKey(key) !== key)).toEqual([])
  })
})
