import type { Zone } from '../calendar/zone.ts'
import { hourAt } from './hour-words.ts'
import { secondsBefore } from './length-words.ts'
import type { Order } from './order.ts'
import { readTiming } from './timing.ts'
import { unknownZoneWords, zoneSaid } from './zone-words.ts'

type Setting = Extract<Order, { does: 'set' | 'set own' | 'unclear' }>

/** What somebody sets for a place or for themselves; undefined for all else. */
export function settingIn(text: string, own: Zone | undefined): Setting | undefined {
  return (
    zoneIn(text, own) ??
    hourIn(text) ??
    daysIn(text) ??
    emptyDaysIn(text) ??
    managersIn(text) ??
    wakingIn(text) ??
    leadsIn(text)
  )
}

const verb = String.raw`(?<verb>(?:set|change|make|use|switch) )?`
const place = String.raw`(?<owner>(?:the|our|this channel[’']?s|channel|my|your) )?(?<digest>digests?[’']?s? )?`
const here = String.raw`(?<here> (?:here|(?:of|for|in) (?:this channel|the channel|this place|me|digests|the digest)))?`
const value = String.raw`(?: to| is| are| at|:| =)? (?<value>.+)`

const zoneWay = new RegExp(`^${verb}${place}(?:time ?-?)?zone${here}${value}$`, 'i')
const hourWay = new RegExp(`^${verb}${place}(?:hour|time)${here}${value}$`, 'i')
const daysWay = new RegExp(`^${verb}${place}days${here}${value}$`, 'i')

function zoneIn(text: string, own: Zone | undefined): Setting | undefined {
  const said = zoneWay.exec(text)?.groups
  if (said?.['value'] === undefined) return undefined
  const zone = /^(?:my|mine)(?: (?:own )?(?:time ?)?zone)?$/i.test(said['value']) ? own : zoneSaid(said['value'])
  const isMine = /my/i.test(said['owner'] ?? '') || / me$/i.test(said['here'] ?? '')
  if (zone !== undefined)
    return isMine ? { does: 'set own', what: 'own zone', value: zone } : { does: 'set', what: 'zone', value: zone }
  // "The zone of the deadline" is asked of a call.
  return said['verb'] === undefined ? undefined : { does: 'unclear', why: unknownZoneWords(said['value']) }
}

function hourIn(text: string): Setting | undefined {
  const said = hourWay.exec(text)?.groups
  if (said?.['value'] === undefined || !isSet(said)) return undefined
  // "Change the time to 9" is about one subscription, and so is "set the hour of 2 to 9".
  if (/^(?:of|in|for) /i.test(said['value']) || !/\bhour\b|digest/i.test(text)) return undefined
  const hour = hourOf(said['value'])
  if (hour !== undefined) return { does: 'set', what: 'hour', value: String(hour) }
  return { does: 'unclear', why: `“${said['value']}” is no time of day; say it like 9, 08:30 or 6 pm.` }
}

function daysIn(text: string): Setting | undefined {
  const said = daysWay.exec(text)?.groups
  if (said?.['value'] === undefined || !isSet(said) || /^(?:of|in|for) /i.test(said['value'])) return undefined
  const { timing, rest, unclear } = readTiming(said['value'])
  if (timing.days !== undefined && timing.at === undefined && rest === '')
    return { does: 'set', what: 'days', value: timing.days.join(',') }
  const way = 'say it like “daily”, “weekdays” or “Monday and Thursday”'
  return { does: 'unclear', why: unclear ?? `“${said['value']}” names no days of the week alone; ${way}.` }
}

/** By a verb, or as a digest's: "the hour is late" sets nothing. */
function isSet(said: Partial<Record<string, string>>): boolean {
  return said['verb'] !== undefined || said['digest'] !== undefined
}

function hourOf(words: string): number | undefined {
  const lower = words.toLowerCase().trim()
  const hour = hourAt(lower, 0, { followsDays: true })
  return hour !== undefined && 'value' in hour && hour.end === lower.length ? hour.value : undefined
}

const empty = String.raw`(?:on|for|in) (?:empty|quiet) days|when there is nothing(?: (?:new|to (?:tell|say|send|report)))?|if there is nothing(?: (?:new|to (?:tell|say|send|report)))?|empty days`
const silence = String.raw`(?:stay|be|keep|remain)? ?(?:silent|quiet)|(?:say|send|post|write) nothing|nothing|silence|no (?:message|digest)|do(?: not|n[’']t) (?:say|send|post|write) (?:anything|so|it)`
const speech = String.raw`(?:please )?say (?:so|it|that)|say what (?:was|you) checked|tell (?:me|us)(?: so)?|speak|(?:send|post|write|say) (?:a line|something|a message|a note)|a line`
const emptyWays = [
  new RegExp(`^(?:${empty})[,:]?(?: just| to| please)? (?:(?<silence>${silence})|(?<speech>${speech}))$`, 'i'),
  new RegExp(`^(?:(?<silence>${silence})|(?<speech>${speech}))(?: (?:${empty}))$`, 'i'),
  new RegExp(`^(?:set|change) (?:${empty}) to (?:(?<silence>${silence})|(?<speech>${speech}))$`, 'i'),
]

function emptyDaysIn(text: string): Setting | undefined {
  const said = emptyWays.map((way) => way.exec(text)?.groups).find((groups) => groups !== undefined)
  if (said === undefined) return undefined
  return { does: 'set', what: 'empty days', value: said['silence'] === undefined ? 'say' : 'silent' }
}

const managersWay =
  /^(?:let |allow )?(?<who>everyone|everybody|anyone|anybody|all|only managers|managers|only admins|admins|managers only|<@&(?<role>\d{1,20})>)(?: only)? (?:may |can |to |should )?manage(?: (?:the |our )?subscriptions(?: here)?| here)$/i

function managersIn(text: string): Setting | undefined {
  const { who, role } = managersWay.exec(text)?.groups ?? {}
  if (who === undefined) return undefined
  if (role !== undefined) return { does: 'set', what: 'managers', value: role }
  return { does: 'set', what: 'managers', value: /manager|admin/i.test(who) ? 'managers' : 'everyone' }
}

const hours = String.raw`(?:between |from )?(?<from>(?:\d|noon|midnight)[^-–]{0,20}?) ?(?:-|–|\bto\b|\buntil\b|\btill\b|\band\b) ?(?<to>(?:\d|noon|midnight).{0,20})`
const wakingWay = new RegExp(
  String.raw`^(?:(?:set |change )?(?:my )?waking hours(?: to| are|:)?|(?:only )?(?:wake|remind|disturb|message) me(?: only)?(?= between| from)) ${hours}$`,
  'i',
)
const quietWay = new RegExp(
  String.raw`^(?:(?:set |change )?(?:my )?quiet hours(?: to| are|:)?|(?:do not|don[’']t) (?:wake|remind|disturb|message) me(?= between| from)|no reminders(?= between| from)) ${hours}$`,
  'i',
)
const isWaking = /^(?:(?:set|change) (?:my )?|my )(?:waking|quiet) hours (?:to|are) /i

function wakingIn(text: string): Setting | undefined {
  const waking = wakingWay.exec(text)?.groups
  const quiet = waking === undefined ? quietWay.exec(text)?.groups : undefined
  const said = waking ?? (quiet === undefined ? undefined : { from: quiet['to'], to: quiet['from'] })
  if (said === undefined && !isWaking.test(text)) return undefined
  const [from, to] = [hourOf(said?.['from'] ?? ''), hourOf(said?.['to'] ?? '')]
  if (from === undefined || to === undefined || from >= to)
    return { does: 'unclear', why: 'Say your waking hours like “waking hours 7 to 22”, the earlier first.' }
  return { does: 'set own', what: 'waking hours', value: `${from}-${to}` }
}

const leadsWays = [
  /^(?:set |change )?(?:my )?(?:default )?reminder days(?: to| are|:)? (?<days>.+?)(?: before)?$/i,
  /^(?:always )?remind me (?:by default )?(?<days>.+?) before(?: (?:the |a |each |every )?deadlines?)?(?: by default)?$/i,
]

function leadsIn(text: string): Setting | undefined {
  const [named, sentence] = leadsWays.map((way) => way.exec(text)?.groups?.['days'])
  const written = named ?? (/\bby default\b|^always\b/i.test(text) ? sentence : undefined)
  if (written === undefined || !/^(?:\d|(?:an?|one|two|three|four|five|six|seven|ten)\b)/i.test(written))
    return undefined
  const days = secondsBefore(written)?.map((seconds) => seconds / 86_400)
  if (days === undefined || days.length > 5 || days.some((day) => !Number.isInteger(day) || day < 1 || day > 90))
    return { does: 'unclear', why: 'Say the days like “reminder days 7 and 1”: at most five numbers from 1 to 90.' }
  return { does: 'set own', what: 'reminder days', value: days.join(',') }
}
