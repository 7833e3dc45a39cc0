import type { Zone } from '../calendar/zone.ts'

/** What the words about a clock say of its zone: one that is known, the place's own, or one that nobody can tell. */
export type FoundZone = {
  readonly start: number
  readonly end: number
  /** Absent for words that name a zone which is not known. */
  readonly zone?: Zone
  /** The words mean the place's own time. */
  readonly isLocal?: true
}

/** The zone a place's name stands for, or undefined. */
export type ZoneOfPlace = (name: string) => Zone | undefined

/**
 * Abbreviations that mean one offset wherever they are used. EST, CST, IST, BST and their like mean several and stay
 * unknown (https://data.iana.org/time-zones/theory.html, "Time zone abbreviations").
 */
const abbreviations: Readonly<Record<string, Zone>> = {
  UTC: 'UTC',
  GMT: 'UTC',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EDT: '-04:00',
  PDT: '-07:00',
  ICT: '+07:00',
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  PHT: '+08:00',
  NPT: '+05:45',
  ULAT: '+08:00',
  SGT: '+08:00',
  HKT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
}

const offset = /\b(?:GMT|UTC)\s?(?:([+\-−–])\s?(\d{1,2})(?:[:.](\d{2}))?|\s(\d{1,2})[:.](\d{2}))(?!\d)/g
const abbreviated =
  /\b(UTC|GMT|CET|CEST|EET|EEST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST|BST|ICT|ULAT|SGT|HKT|JST|KST|WIB|WITA|WIT|PHT|NPT|PKT|AEST)\b/g
const local =
  /\b(?:local time|heure locale|hora local)(?:\s+(?:in|of|at)\s+([A-ZÀ-Þ][\w.'À-ɏ-]*(?:[ ,]+[A-ZÀ-Þ][\w.'À-ɏ-]*){0,2}))?/g
const named = /([A-ZÀ-Þ][\w.'’À-ɏ-]*(?:[ ,]+[A-ZÀ-Þ][\w.'’À-ɏ-]*){0,3})(?:['’]s)?\s+(?:local\s+|standard\s+)?[Tt]ime\b/g
const romance = /\b(?:heure|hora) (?:de |du |d['’])([A-ZÀ-Þ][\w.'À-ɏ-]*(?:[ ,]+[A-ZÀ-Þ][\w.'À-ɏ-]*){0,2})/g
const bracketed =
  /\((?:[^()]{0,20}?\b(?:[Nn]oon|[Mm]idnight|hrs?|hours|[AaPp]\.?[Mm]\.?)\s*,?\s+)?([A-ZÀ-Þ][\w.'’À-ɏ-]*(?:[ ,]+[A-ZÀ-Þ][\w.'’À-ɏ-]*){0,3})\)/g

/** Every mention of a clock's zone in a text, in order. */
export function zonesIn(text: string, zoneOfPlace: ZoneOfPlace): readonly FoundZone[] {
  const found: FoundZone[] = []
  const add = (match: RegExpMatchArray, meaning: Pick<FoundZone, 'zone' | 'isLocal'>): void => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, ...meaning })
  }
  for (const match of text.matchAll(offset)) {
    const [, sign = '+', signedHours, signedMinutes = '00', hours = signedHours ?? '', minutes = signedMinutes] = match
    const isOffset = Number(hours) <= 14 && Number(minutes) <= 59
    add(match, isOffset ? { zone: `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` } : {})
  }
  for (const match of text.matchAll(local)) {
    add(match, match[1] === undefined ? { isLocal: true } : known(zoneOfPlace(match[1])))
  }
  for (const match of text.matchAll(romance)) add(match, known(zoneOfPlace(match[1] ?? '')))
  for (const match of text.matchAll(named)) add(match, known(namedZone(match[1] ?? '', zoneOfPlace)))
  for (const match of text.matchAll(abbreviated)) add(match, known(abbreviations[match[1] ?? '']))
  for (const match of text.matchAll(bracketed)) {
    const zone = zoneOfPlace(match[1] ?? '')
    if (zone !== undefined) add(match, { zone })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function namedZone(words: string, zoneOfPlace: ZoneOfPlace): Zone | undefined {
  const plain = words.replace(/^(?:Midnight|Noon|By|At|Before|The|PM|AM|Hrs?|Hours)\s+/, '')
  return zoneOfPlace(plain) ?? abbreviations[plain]
}

function known(zone: Zone | undefined): Pick<FoundZone, 'zone'> {
  return zone === undefined ? {} : { zone }
}
