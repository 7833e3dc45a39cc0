import { expect, it } from 'vitest'
import { reminderStates, type Reminder, type Reminders } from '../../src/digest/reminder.ts'
import { now, origin, otherOrigins } from './arrivals.ts'
import { day, reminder } from './subscribed.ts'

/** What every keeper of reminders must do; `make` gives an empty one. */
export function remindersContract(make: () => Promise<Reminders>): void {
  it.each<[string, Reminder]>([
    ['so long before the deadline', reminder('r')],
    ['at an instant of its own', atInstant('r')],
    ['of a listing without a deadline now', neverDue('r')],
    ['that was told', reminder('r', { state: 'told' })],
    ['out of a backup', reminder('r', { doubted: now })],
    ['that moves with its deadline', reminder('r', { deadline: now + 7 * day, moved: now - day })],
  ])('gives back one %s whole', async (_which, given) => {
    const reminders = await make()
    await reminders.keep([given])
    expect(await reminders.of(given)).toEqual([given])
  })

  it('keeps one under a key, as it was given last', async () => {
    const reminders = await make()
    await reminders.keep([reminder('r', { doubted: now }), reminder('s', { due: now + 1 })])
    await reminders.keep([atInstant('r'), neverDue('s')])
    expect(await reminders.about('dimol-bidun')).toEqual([atInstant('r'), neverDue('s')])
  })

  it('has those of a person that are not done, the soonest first', async () => {
    const reminders = await make()
    const states = reminderStates.map((state, at) => reminder(state, { state, due: now - at }))
    const others = [reminder('of another', { person: 'U2' }), ...otherOrigins.map((each) => reminder('far', each))]
    await reminders.keep([...states, ...others])
    expect(keysOf(await reminders.of({ ...origin, person: 'U1' }))).toEqual(['told', 'set'])
  })

  it('has those that are due and not yet told, the longest due first, and so many of them', async () => {
    const reminders = await make()
    const told = reminderStates.slice(1).map((state) => reminder(state, { state, due: now - day }))
    const times = { later: now + 1, now, first: now - day, second: now - 1 }
    const set = Object.entries(times).map(([key, due]) => reminder(key, { due }))
    await reminders.keep([...told, neverDue('never'), ...set])
    expect(keysOf(await reminders.due(now, 9))).toEqual(['first', 'second', 'now'])
    expect(keysOf(await reminders.due(now, 1))).toEqual(['first'])
  })

  it('has those that are set for a listing, wherever', async () => {
    const reminders = await make()
    await reminders.keep(otherOrigins.map((each) => reminder('r', each)))
    await reminders.keep([
      reminder('r', { person: 'U2' }),
      reminder('told', { state: 'told' }),
      reminder('else', { listing: 'b' }),
    ])
    const found = await reminders.about('dimol-bidun')
    expect(found.map(({ platform, workspace, person }) => [platform, workspace, person])).toEqual([
      ['slack', 'T2', 'U1'],
      ['discord', 'T1', 'U1'],
      ['slack', 'T1', 'U2'],
    ])
  })

  it('finishes one once, and none that was changed since it was read', async () => {
    const reminders = await make()
    const [read, changed] = [reminder('r'), reminder('s')]
    await reminders.keep([read, changed])
    const told = { reminder: { ...read, state: 'told' as const }, deliveries: [] }
    expect(await reminders.finish(read, told, now)).toBe('kept')
    expect(await reminders.finish(read, told, now)).toBe('lost')
    await reminders.keep([{ ...changed, due: now - 1 }])
    const cancelled = { reminder: { ...changed, state: 'cancelled' as const }, deliveries: [] }
    expect(await reminders.finish(changed, cancelled, now)).toBe('lost')
    expect(await reminders.finish(reminder('never kept'), told, now)).toBe('lost')
    const left = await reminders.of({ ...origin, person: 'U1' })
    expect(left).toEqual([{ ...changed, due: now - 1 }, told.reminder])
  })

  it.each([
    ['NUL', '\0a\0'],
    ['half a pair', 'a\uD83Dz\uDE00'],
    ['quotes', `'";--\\`],
    ['signs of a pattern', '%_\\%'],
  ])('takes any text and gives it back: %s', async (_what, text) => {
    const reminders = await make()
    const given = reminder(text, { person: text, channel: text, listing: text })
    await reminders.keep([given])
    expect(await reminders.of({ ...origin, person: text })).toEqual([given])
    expect(await reminders.about(text)).toEqual([given])
    expect(await reminders.finish(given, { reminder: given, deliveries: [] }, now)).toBe('kept')
  })
}

function atInstant(key: string): Reminder {
  const { before: _before, ...rest } = reminder(key)
  return rest
}

function neverDue(key: string): Reminder {
  const { due: _due, ...rest } = reminder(key)
  return rest
}

const keysOf = (all: readonly Reminder[]): readonly string[] => all.map(({ key }) => key)
