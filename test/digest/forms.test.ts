import { assert, asyncProperty, constantFrom, integer, property, tuple, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Form } from '../../src/answer/form.ts'
import { reminderForm, remindersFilled } from '../../src/digest/reminder-form.ts'
import type { Reminder } from '../../src/digest/reminder.ts'
import { ownForm, placeForm, settingsFilled } from '../../src/digest/settings-form.ts'
import type { HeldSetting } from '../../src/digest/settings-words.ts'
import { subscriptionFilled, subscriptionForm } from '../../src/digest/subscription-form.ts'

const zone = constantFrom('UTC', '+05:45', ...Intl.supportedValuesOf('timeZone'))
const days = uniqueArray(integer({ min: 1, max: 7 }), { minLength: 1 }).map((each) => each.toSorted((a, b) => a - b))
const minutes = integer({ min: 0, max: 1439 }).map((each) => each * 60)
const source = constantFrom<HeldSetting['from']>(
  'set here',
  'set by you',
  'your own zone',
  'your profile',
  'of this server',
  'usual',
  'of the archive',
)

/** Everything in a form that some platform has no room for. */
function tooLong({ title, fields }: Form): readonly string[] {
  return [
    ...(title.length > 24 ? [title] : []),
    ...(fields.length > 5 ? [`${fields.length} fields`] : []),
    ...fields.flatMap(({ label, hint }) => [label.slice(45), hint.slice(100)]).filter((rest) => rest !== ''),
  ]
}

// Only zones come from elsewhere.
const settings = tuple(zone, source, days, minutes).map(([inZone, from, on, at]): readonly HeldSetting[] => [
  { what: 'zone', value: inZone, from },
  { what: 'days', value: on.join(','), from: 'set here' },
  { what: 'hour', value: String(at), from: 'set here' },
  { what: 'empty days', value: 'say', from: 'usual' },
  { what: 'managers', value: '12345678901234567890', from: 'set here' },
])
const ownSettings = tuple(zone, source, minutes, minutes)
  .filter(([, , one, other]) => one < other)
  .map(([inZone, from, start, end]): readonly HeldSetting[] => [
    { what: 'own zone', value: inZone, from },
    { what: 'waking hours', value: `${start}-${end}`, from: 'usual' },
    { what: 'reminder days', value: '90,30,7,2,1', from: 'usual' },
  ])

describe('every form', () => {
  it('of settings has room on every platform', () => {
    assert(property(settings, (held) => tooLong(placeForm(held, true)).length === 0))
    assert(property(ownSettings, (held) => tooLong(ownForm(held)).length === 0))
    expect(tooLong(reminderForm([], 'UTC'))).toEqual([])
  })

  it('of settings is read back as it was shown', () => {
    const readBack = (held: readonly HeldSetting[]): void => {
      const shown = placeForm(
        held.map((each) => ({ ...each, from: 'set here' })),
        true,
      )
      // Held by nobody else, so that what stands there is read.
      const others = held.map((each) => ({ ...each, from: 'usual' as const }))
      const filled = Object.fromEntries(shown.fields.map(({ name, value }) => [name, value]))
      const written = held.filter(({ what }) => what !== 'empty days' && what !== 'managers')
      expect(settingsFilled(others, filled, 'UTC')).toEqual({
        changes: written.map(({ what, value }) => ({ what, value })),
        faults: {},
      })
    }
    assert(property(settings, readBack))
    assert(property(ownSettings, readBack))
  })

  it('of a subscription has room, and is read back as it was shown', () => {
    assert(
      property(zone, days, minutes, (inZone, on, at) => {
        const subscription = {
          key: 'k',
          place: { platform: 'p', workspace: 'w', channel: 'c' },
          owner: 'u',
          question: 'calls in Mongolia',
          schedule: { days: on, at },
          zone: inZone,
          made: 0,
        }
        const form = subscriptionForm(subscription)
        expect(tooLong(form)).toEqual([])
        const filled = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]))
        const other = { ...subscription, schedule: { days: [8], at: -1 }, zone: '' }
        expect(subscriptionFilled(other, filled, 'UTC')).toEqual({
          changed: { question: subscription.question, schedule: { days: on, at }, zone: inZone },
          faults: {},
        })
      }),
    )
  })

  it('of reminders is read back as it was shown, in any zone', async () => {
    const now = Date.parse('2024-03-05T10:00:00Z')
    const reminder = { platform: 'p', workspace: 'w', key: 'k', person: 'u', channel: 'u', listing: 'l' }
    const set = { ...reminder, state: 'set', made: now } as const
    const lead = constantFrom(15, 90, 120, 1440, 2160, 10_080, 43_200)
    await assert(
      asyncProperty(zone, uniqueArray(lead, { maxLength: 5 }), integer({ min: 1, max: 500_000 }), async (...drawn) => {
        const [inZone, leads, ahead] = drawn
        const moment = now + ahead * 60_000
        const reminders: readonly Reminder[] = [
          ...leads.map((before) => ({ ...set, before: before * 60_000, due: now })),
          { ...set, due: moment },
        ]
        const filled = Object.fromEntries(
          reminderForm(reminders, inZone).fields.map(({ name, value }) => [name, value]),
        )
        const { orders, faults } = await remindersFilled({ id: 'jogom-hiviv' }, filled, { now, zone: inZone })
        expect(faults).toEqual({})
        expect(orders.flatMap(({ before }) => before ?? [])).toEqual(
          leads.toSorted((one, other) => other - one).map((each) => each * 60),
        )
        expect(orders.flatMap(({ on }) => on ?? [])).toHaveLength(1)
      }),
    )
  })
})
