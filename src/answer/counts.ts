import type { Listing } from '../listing/listing.ts'
import type { DayInterval } from '../calendar/interval.ts'
import { alternativesIn, without, type AskedTime, type Intent, type TableBy } from '../question/intent.ts'
import type { SearchIndex } from '../search/search-index.ts'
import { words, type Block } from './answer.ts'
import { intervalInWords } from './day-words.ts'
import type { Moment } from './facts.ts'
import { titled } from '../search/titled.ts'
import { plainly } from '../question/talk/plainly.ts'
import { findFor } from './find-for.ts'
import { groupsOf, type CountedBy } from './groups.ts'
import { headline, kindsInWords, understood } from './headline.ts'

/** How many rows a table shows; the rest is told as a number. */
const mostRows = 24

type Row = { readonly name: string; readonly count: number; readonly order?: number }

/** How many of the listings found there are of each: the first line tells the most, the table all. */
export function countsTable(
  listings: readonly Listing[],
  by: CountedBy,
  intent: Intent,
  index: SearchIndex,
  moment: Moment,
): readonly Block[] {
  const rows = rowsOf(listings, by, intent, index, moment)
  const shown = rows.slice(0, mostRows)
  const sum = rows.reduce((total, { count }) => total + count, 0)
  const notes = [
    ...(rows.length > shown.length ? [`And ${rows.length - shown.length} more rows.`] : []),
    ...(sum > listings.length ? ['A listing with several is counted in each.'] : []),
    ...(countsBeginnings(by, intent) ? ['An event counts where it begins, all else where it was posted.'] : []),
    'Say “list them” for the listings.',
  ]
  return [
    { kind: 'say', text: words(`${headline(listings.length, intent, moment)}, by ${by}: ${inShort(rows)}`) },
    table(
      [capital(by), capital(countedInWords(intent))],
      shown.map(({ name, count }) => [name, String(count)]),
    ),
    { kind: 'note', text: words(notes.join(' ')) },
  ]
}

const timeUnits = new Set<TableBy>(['day', 'week', 'month', 'quarter', 'year'])

function countsBeginnings(by: TableBy, { table: asked, order }: Intent): boolean {
  return timeUnits.has(by) && asked?.dated !== 'due' && order !== 'deadline'
}

/** What all clauses ask for: "events or news items". */
function countedInWords(intent: Intent): string {
  const names = new Set(alternativesIn(intent).flatMap(namesIn))
  return names.has(anyListings) ? anyListings : [...names].join(' or ')
}

const anyListings = kindsInWords({}, 2)

/** A clause that names nothing itself counts what it is asked among. */
function namesIn(clause: Intent): readonly string[] {
  const own = kindsInWords(clause, 2)
  return own === anyListings && clause.among !== undefined ? alternativesIn(clause.among).flatMap(namesIn) : [own]
}

function rowsOf(
  listings: readonly Listing[],
  by: CountedBy,
  intent: Intent,
  index: SearchIndex,
  moment: Moment,
): readonly Row[] {
  const rows = new Map<string, Row>()
  const clauseOf = clauseFinding(intent, index, moment)
  for (const listing of listings) {
    // Two deadlines of one call in one month are one call in that month.
    const groups = new Map(groupsOf(listing, by, clauseOf(listing), moment).map((group) => [group.name, group]))
    for (const [name, group] of groups) rows.set(name, { ...group, count: (rows.get(name)?.count ?? 0) + 1 })
  }
  // Times stand in their order, all else by how many there are.
  return [...rows.values()].toSorted(
    (a, b) => (a.order ?? 0) - (b.order ?? 0) || b.count - a.count || a.name.localeCompare(b.name, 'en'),
  )
}

/** The clause that each listing is found by, counted as the question asks. */
function clauseFinding(intent: Intent, index: SearchIndex, moment: Moment): (listing: Listing) => Intent {
  const { or, table: asked, order } = intent
  if (or === undefined) return () => intent
  const counted = { ...(asked === undefined ? {} : { table: asked }), ...(order === undefined ? {} : { order }) }
  const found = new Map<string, Intent>()
  // The first of several that find one has it.
  for (const clause of alternativesIn(intent).toReversed()) {
    for (const { id } of findFor(index, clause, moment).listings) found.set(id, { ...clause, ...counted })
  }
  return ({ id }) => found.get(id) ?? intent
}

function inShort(rows: readonly Row[]): string {
  if (rows.length <= 3) return rows.map(({ name, count }) => `${name} ${count}`).join(', ')
  // What is not known has no name to be the most of.
  const known = rows.filter(({ name }) => !name.startsWith('no '))
  const most = Math.max(...known.map(({ count }) => count))
  const names = known.filter(({ count }) => count === most).map(({ name }) => name)
  return names.length > 3 ? `${rows.length} of them, ${most} at most` : `most in ${names.join(' and ')} (${most})`
}

/** What is set side by side: the values of one part of the question, each as a question of its own. */
type Side = { readonly name: string; readonly intent: Intent }

/** The findings of each place, time or kind that is compared, by kind; undefined where the question names no two. */
export function sidesTable(intent: Intent, index: SearchIndex, moment: Moment): readonly Block[] | undefined {
  const sides = sidesOf(intent, moment)
  if (sides.length < 2) return undefined
  const found = sides.map((side) => foundOf(side, index, moment))
  const kinds = [...new Set(found.flat().map(({ kind }) => kind))]
  const total = new Set(found.flat().map(({ id }) => id)).size
  const rows = sides.map(({ name }, side) => [
    name,
    ...kinds.map((kind) => String((found[side] ?? []).filter((listing) => listing.kind === kind).length)),
    String(found[side]?.length ?? 0),
  ])
  const told = sides.map(({ name }, side) => `${name} ${found[side]?.length ?? 0}`).join(', ')
  return [
    { kind: 'say', text: words(`${headline(total, intent, moment)}: ${told}`) },
    table(['', ...kinds.map((kind) => capital(kindsInWords({ kinds: [kind] }, 2))), 'Together'], rows),
    { kind: 'note', text: words('Say “list them” for the listings.') },
  ]
}

/** What one side finds: where its topic stands in some titles, those. */
function foundOf({ intent }: Side, index: SearchIndex, moment: Moment): readonly Listing[] {
  const { listings } = findFor(index, intent, moment)
  const named = intent.topic === undefined ? [] : titled(index, listings, intent.topic)
  return named.length === 0 ? listings : named
}

/** The one listing that each side of a comparison describes; undefined where one describes none or several. */
export function describedBy(intent: Intent, index: SearchIndex, moment: Moment): readonly Listing[] | undefined {
  if (intent.or === undefined || alternativesIn(intent).some(({ topic }) => topic === undefined)) return undefined
  const found = sidesOf(intent, moment).map((side) => foundOf(side, index, moment))
  const each = new Set(found.map(([only]) => only).filter((only) => only !== undefined))
  return each.size === found.length && found.every(({ length }) => length === 1) ? [...each] : undefined
}

function sidesOf(intent: Intent, moment: Moment): readonly Side[] {
  const { places = [], times = [], kinds = [], or } = intent
  if (or !== undefined) {
    const clauses = alternativesIn(intent)
    const isTopic = differOnlyIn(clauses, 'topic')
    const isTime = !isTopic && differOnlyIn(clauses, 'times')
    return clauses.map((clause) => {
      const [time] = clause.times ?? []
      const name = isTopic
        ? (clause.topic ?? []).flat().join(' ')
        : isTime && time !== undefined
          ? time.within.map(intervalAlone).join(' or ')
          : understood(clause, moment)
      return { name: capital(name), intent: clause }
    })
  }
  if (places.length > 1) return places.map((place) => ({ name: place.name, intent: { ...intent, places: [place] } }))
  const [time] = times
  if (time !== undefined && time.within.length + times.length > 2) return timeSides(intent, times)
  const named = kinds.filter((kind) => kind !== 'activity' || !kinds.includes('event'))
  return named.map((kind) => ({
    name: capital(kindsInWords({ kinds: [kind] }, 2)),
    intent: { ...without(intent, 'kinds'), kinds: kind === 'event' ? ['event', 'activity'] : [kind] },
  }))
}

function intervalAlone(interval: DayInterval): string {
  return intervalInWords(interval).replace(/^(?:in|on) /, '')
}

/** Whether clauses are the same question but for one slot. */
function differOnlyIn(clauses: readonly Intent[], slot: 'topic' | 'times'): boolean {
  const rests = clauses.map((clause) => JSON.stringify(plainly(without(clause, slot))))
  return clauses.every((clause) => clause[slot] !== undefined) && new Set(rests).size === 1
}

/** Each of the times by itself: "compare 2015 and 2017" asks for either. */
function timeSides(intent: Intent, times: readonly AskedTime[]): readonly Side[] {
  return times.flatMap((time) =>
    time.within.map((interval: DayInterval) => ({
      name: capital(intervalAlone(interval)),
      intent: { ...intent, times: [{ ...time, within: [interval] }] },
    })),
  )
}

/** How many there are of each kind that a count names, or of each of its clauses; none where it names one. */
export function countsOfEach(listings: readonly Listing[], intent: Intent, index: SearchIndex, moment: Moment): string {
  const { or, kinds = [], form } = intent
  if (intent.act !== 'count') return ''
  if (or !== undefined) {
    const each = alternativesIn(intent).map((clause) => headline(findFor(index, clause, moment).total, clause, moment))
    return `: ${each.join('; ')}`
  }
  const named = kinds.filter((kind) => kind !== 'activity' || !kinds.includes('event'))
  if (form !== undefined || named.length < 2) return ''
  const each = named.map((kind) => {
    const group = kind === 'event' && kinds.includes('activity') ? [kind, 'activity'] : [kind]
    const count = listings.filter((listing) => group.includes(listing.kind)).length
    return `${count} ${kindsInWords({ kinds: [kind] }, count)}`
  })
  return `: ${each.join(', ')}`
}

/** A table of plain words. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', head: head.map(words), rows: rows.map((row) => row.map(words)) }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
