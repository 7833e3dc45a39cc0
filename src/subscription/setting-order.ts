import { isZone } from '../calendar/zone.ts'
import { zoneOfPlaceName } from '../place/gazetteer.ts'
import type { Order } from './order.ts'
import { readTiming } from './timing.ts'

type Setting = Extract<Order, { does: 'set' | 'set own' | 'unclear' }>

const lead = String.raw`^(?:(?:set|change|make|use) )?`

/** What somebody sets for a place or for themselves; undefined for all else. */
export function settingIn(text: string): Setting | undefined {
  return (
    zoneIn(text) ??
    hourIn(text) ??
    daysIn(text) ??
    emptyDaysIn(text) ??
    managersIn(text) ??
    wakingIn(text) ??
    leadsIn(text)
  )
}

function zoneIn(text: string): Setting | undefined {
  const way = new RegExp(
    `${lead}(my|the|our|this channel[’']?s|channel|digest)(?: digest)? (?:time ?)?zone(?: here)?(?: to| is|:| =)? (.+)$`,
    'i',
  )
  const [, whose = '', written = ''] = way.exec(text) ?? []
  if (written === '') return undefined
  const zone = isZone(written) ? written : zoneOfPlaceName(written.replace(/ time$/i, ''))
  if (zone === undefined)
    return {
      does: 'unclear',
      why: `“${written}” is no zone that I know. Choose one such as Asia/Ulaanbaatar, UTC or +08:00.`,
    }
  return /my/i.test(whose)
    ? { does: 'set own', what: 'own zone', value: zone }
    : { does: 'set', what: 'zone', value: zone }
}

function hourIn(text: string): Setting | undefined {
  const written = new RegExp(`${lead}(?:the |our )?(?:digest )?hour(?: to| is|:)? (.+)$`, 'i').exec(text)?.[1]
  if (written === undefined) return undefined
  const { timing, unclear } = readTiming(`, at ${written.replace(/^at /i, '')}`)
  if (timing.at === undefined)
    return { does: 'unclear', why: unclear ?? `“${written}” is no time of day; say it like 9, 08:30 or 6 pm.` }
  return { does: 'set', what: 'hour', value: String(timing.at) }
}

function daysIn(text: string): Setting | undefined {
  const written = new RegExp(`${lead}(?:the |our )?(?:digest )days(?: to| are|:)? (.+)$`, 'i').exec(text)?.[1]
  if (written === undefined) return undefined
  const { timing, unclear } = readTiming(written)
  const way = 'say it like “daily”, “weekdays” or “Monday and Thursday”'
  if (timing.days === undefined)
    return { does: 'unclear', why: unclear ?? `“${written}” names no days of the week; ${way}.` }
  return { does: 'set', what: 'days', value: timing.days.join(',') }
}

function emptyDaysIn(text: string): Setting | undefined {
  const [, before = '', after = ''] = /^(?:(.*?) )?(?:on|for) empty days(?:[,:]? (.*))?$/i.exec(text) ?? []
  const said = `${before}${after}`
  if (said === '') return undefined
  if (/silent|nothing|quiet/i.test(said)) return { does: 'set', what: 'empty days', value: 'silent' }
  return /say so|tell|speak|say it|a line/i.test(said) ? { does: 'set', what: 'empty days', value: 'say' } : undefined
}

function managersIn(text: string): Setting | undefined {
  const [, who = '', role = ''] =
    /^(?:let |allow )?(everyone|everybody|anyone|anybody|all|only managers|managers|only admins|admins|managers only|<@&(\d{1,20})>)(?: only)? (?:may |can |to |should )?manage(?: (?:the |our )?subscriptions)?(?: here)?$/i.exec(
      text,
    ) ?? []
  if (who === '') return undefined
  if (role !== '') return { does: 'set', what: 'managers', value: role }
  return { does: 'set', what: 'managers', value: /manager|admin/i.test(who) ? 'managers' : 'everyone' }
}

function wakingIn(text: string): Setting | undefined {
  const match =
    /^(?:(?:set |change )?(?:my )?waking hours(?: to| are|:)?|(?:wake|remind) me only between|wake me between) (.+?) ?(?:-|–|to|until|and) ?(.+)$/i.exec(
      text,
    )
  if (match === null) return undefined
  const [from, to] = [match[1] ?? '', match[2] ?? ''].map((hour) => readTiming(`, at ${hour}`).timing.at)
  if (from === undefined || to === undefined || from >= to)
    return { does: 'unclear', why: 'Say your waking hours like “waking hours 7 to 22”, the earlier first.' }
  return { does: 'set own', what: 'waking hours', value: `${from}-${to}` }
}

function leadsIn(text: string): Setting | undefined {
  const written =
    /^(?:set |change )?(?:my )?reminder days(?: to| are|:)? (.+?)(?: before)?$/i.exec(text)?.[1] ??
    /^remind me (.+?) days? before(?: (?:the |a )?deadlines?)? by default$/i.exec(text)?.[1]
  if (written === undefined) return undefined
  const days = written
    .split(/,| and |\s+/)
    .filter((part) => part !== '' && !/^days?$/i.test(part))
    .map(Number)
  if (days.length === 0 || days.length > 5 || days.some((day) => !Number.isInteger(day) || day < 1 || day > 90))
    return { does: 'unclear', why: 'Say the days like “reminder days 7 and 1”: at most five numbers from 1 to 90.' }
  return { does: 'set own', what: 'reminder days', value: [...new Set(days)].toSorted((a, b) => b - a).join(',') }
}
