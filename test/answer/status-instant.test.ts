import { describe, expect, it } from 'vitest'
import { statusInstant } from '../../src/answer/status-instant.ts'
import { reply } from '../../src/bot.ts'
import { statusAt } from '../../src/listing/status.ts'
import { library } from '../cases/case.ts'

const moment = { now: Date.parse('2025-03-10T12:00:00+08:00'), zone: 'Asia/Ulaanbaatar', fallbackZone: 'UTC' } as const

describe('a listing’s status is told for the time of the clause that finds it', () => {
  it.each([
    ['calls open on 5 March 2024', 'open open open open'],
    ['calls open on 5 March 2024 or events in November 2015', 'open open open open over'],
    ['events in November 2015 or calls open on 5 March 2024', 'open open open open over'],
    ['calls paid in USD or calls open on 20 March 2024', 'closed closed closed open'],
    ['calls paid in USD or events in November 2015', 'closed closed closed over'],
  ])('%s', async (text, statuses) => {
    const { meant, listings } = await reply(library, { text, now: moment.now, zone: moment.zone })
    const told = listings.map((each) => statusAt(each, statusInstant(each, meant.intent, moment), 'UTC'))
    expect(told.toSorted().join(' ')).toBe(statuses)
  })
})
