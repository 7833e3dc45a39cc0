import { expect, it } from 'vitest'
import { isoDay, weekdayOf } from '../../src/calendar/day.ts'
import { nextTime } from '../../src/calendar/schedule.ts'
import { dayAt, localTimeAt } from '../../src/calendar/zone.ts'
import { placeKey } from '../../src/subscription/subscription.ts'
import type { Page } from '../../src/source/page.ts'
import { World } from './world.ts'

/** Zones of every kind: with and without clock changes, of half and quarter hours, on both sides of the date line. */
const zones = `
  Asia/Ulaanbaatar Europe/Berlin America/New_York America/Sao_Paulo Asia/Kolkata Asia/Kathmandu
  Australia/Lord_Howe Australia/Adelaide Pacific/Auckland Pacific/Chatham Pacific/Apia Pacific/Pago_Pago
  Africa/Cairo Africa/Casablanca Asia/Beirut Asia/Gaza Asia/Tehran Asia/Shanghai
  Europe/Moscow Europe/London Europe/Dublin America/Santiago America/Havana America/Asuncion
  America/St_Johns Antarctica/Troll Africa/El_Aaiun America/Nuuk UTC +05:45
`
  .trim()
  .split(/\s+/)
const questions = ['calls in Mongolia', 'calls about wells', 'events in Mongolia', 'calls or events, not about roads']
const [start, hour] = [Date.UTC(2024, 2, 1), 3_600_000]
const facts = { covers: [], about: ['MN'], zone: 'Asia/Ulaanbaatar' }

/** A page of a week: what came in the last eight weeks, each call with a deadline two weeks on. */
function pageOf(week: number): Page {
  const items = Array.from({ length: Math.min(week, 8) }, (_each, back) => {
    const number = week - back
    const opens = isoDay(dayAt(start + number * 7 * 24 * hour, 'UTC'))
    const closes = isoDay(dayAt(start + (number * 7 + 14) * 24 * hour, 'UTC'))
    const what = number % 3 === 0 ? 'roads' : 'wells'
    const isEvent = number % 4 === 0
    const title = isEvent ? `Seminar ${number} on ${what}` : `Call for proposals: ${what}, round ${number}`
    return `  ${back + 1}. ${title}\n\n    ${isEvent ? closes : `${opens} - ${closes}`}\n\n    Send it.`
  })
  return { name: 'page.txt', text: `Calls and events\n\n${items.join('\n\n')}`, facts }
}

it('two hundred subscriptions in thirty zones are told at their hour for a year, of each listing once', async () => {
  const world = new World()
  world.capture([pageOf(1)], start)
  const schedules = new Map<string, { readonly days: readonly number[]; readonly at: number; readonly zone: string }>()
  for (let index = 0; index < 200; index += 1) {
    const days = [[1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5], [1], [2, 5], [7]][index % 5] ?? []
    const at = ((index * 37) % 1440) * 60
    const zone = zones[index % zones.length] ?? 'UTC'
    schedules.set(await world.subscribe(`C${index}`, questions[index % 4] ?? '', { days, at }, zone, start), {
      days,
      at,
      zone,
    })
  }
  for (let now = start; now < start + 366 * 24 * hour; now += hour / 4) {
    const week = Math.floor((now - start) / (7 * 24 * hour)) + 1
    if ((now - start) % (7 * 24 * hour) === 0) world.capture([pageOf(week)], now)
    world.tick(now)
  }
  const wrong: string[] = []
  const told = new Set<string>()
  for (const { at: sentAt, telling } of world.sent) {
    const { subscription, slot, news } = telling
    const schedule = schedules.get(subscription.key)
    if (schedule === undefined) continue
    const { day, seconds } = localTimeAt(slot.at, schedule.zone)
    // In a gap it is told behind it.
    const isOnTime = seconds === schedule.at || nextTime(schedule, schedule.zone, slot.at - 1) === slot.at
    const isOnDay = schedule.days.includes(weekdayOf(day)) || seconds < schedule.at
    if (!isOnTime || !isOnDay || sentAt < slot.at || sentAt - slot.at > hour / 4)
      wrong.push(`${subscription.key} ${slot.at}`)
    for (const { known, reasons } of news.items) {
      for (const reason of reasons) {
        const line = `${placeKey(subscription.place)} ${known.listing.id} ${known.version} ${reason}`
        if (told.has(line)) wrong.push(line)
        told.add(line)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(world.sent.length).toBeGreaterThan(5_000)
  expect(told.size).toBeGreaterThan(10_000)
})
