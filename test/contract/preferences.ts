import { expect, it } from 'vitest'
import type { Preferences } from '../../src/store/preferences.ts'
import { now, origin, otherOrigins } from './arrivals.ts'

const person = { ...origin, person: 'X1' }
const channel = { ...origin, channel: 'X1' }

/** What every keeper of preferences must do; `make` gives an empty one. */
export function preferencesContract(make: () => Promise<Preferences>): void {
  it('gives back what was set last, and when', async () => {
    const preferences = await make()
    await preferences.set(person, 'zone', 'UTC', now)
    await preferences.set(person, 'zone', 'Asia/Bangkok', now + 1)
    await preferences.set(person, 'language', '\0ไ', now)
    expect(await preferences.of(person)).toEqual(
      new Map([
        ['zone', { value: 'Asia/Bangkok', at: now + 1 }],
        ['language', { value: '\0ไ', at: now }],
      ]),
    )
  })

  it('keeps persons, channels, workspaces and platforms apart', async () => {
    const preferences = await make()
    await preferences.set(person, 'zone', 'UTC', now)
    for (const other of [channel, ...otherOrigins.map((each) => ({ ...person, ...each }))])
      expect(await preferences.of(other)).toEqual(new Map())
    await preferences.set(channel, 'zone', 'Asia/Tokyo', now)
    expect((await preferences.of(person)).get('zone')?.value).toBe('UTC')
  })

  it('takes one away', async () => {
    const preferences = await make()
    await preferences.set(person, 'zone', 'UTC', now)
    await preferences.set(person, 'zone', undefined, now)
    expect(await preferences.of(person)).toEqual(new Map())
  })
}
