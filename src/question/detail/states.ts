import { wordsIn } from '../../text/words-in.ts'
import { leadOf, sentenceAfter, turnReader, type Turns } from './turns.ts'
import type { Claim } from '../span.ts'
import { listingNouns } from '../words/listing-nouns.ts'
import type { AskedStatus } from '../words/status-words.ts'

/** Not of listings that are still to be found ("is anything open"), nor of their papers ("is the ToR available"). */
const several = new RegExp(
  String.raw`^ (?:(?:there|any\w*|some\w*|all|every\w*|nothing|no|you|what|which|i|we|an)\b|a (?:call|tender|consultancy|vacancy|job)\b|(?:(?:the|its) )?(?:terms of reference|tors?|documents?)\b|(?:the )?(?:(?:open|new|current) )?(?:applications\b|${listingNouns}))`,
)
const found = String.raw`(?! (?:an?|any\w*|some\w*|all|open|calls|tenders|consultancies|vacancies|opportunities)\b)`
const apply = String.raw`(?:apply|bid|submit|register)(?: (?:for|to|in)${found}|(?! (?:for|to|in)\b))`
const offers = '(?:applications?|submissions?|proposals?|bids?)'

/** Questions for yes or no that are asked in so many words. */
const readTurns = turnReader<AskedStatus>(
  [],
  [
    {
      // Whoever applied before asks whether to apply again.
      'can|could|may|might': [[` (?:i|we|one) (?:still |now |yet )?${apply}(?! again\\b|.*\\bapplied\\b)`, 'open']],
      'is|do|have': [
        [` (?:there|i|we)(?: (?:still|have|got|any|enough))* time(?: left)?(?: to ${apply})?(?: for)?`, 'open'],
      ],
      is: [[` it (?:still |now )?possible to (?:still )?${apply}`, 'open']],
      'is|are': [
        [` ${offers} (?:still |now )?(?:being )?(?:accepted|possible|open|welcome|taken)(?: (?:for|to|in))?`, 'open'],
      ],
      'is|am|are': [[` (?:it|i|we) (?:already )?too late(?: to ${apply})?(?: (?:for|to))?`, 'closed']],
      'did|have': [
        [
          ` (?:i|we) (?:already )?miss(?:ed)?(?: (?:the|its))?(?: (?:dead-?line|closing date))?(?: (?:for|of|to))?`,
          'closed',
        ],
      ],
    } satisfies Turns<AskedStatus>,
  ],
  several,
)

/** The last words of a question for yes or no, and the state they ask about. */
const states: ReadonlyMap<string, AskedStatus> = byWords({
  'closing soon': 'closing soon, close soon, closes soon, due soon, expiring soon, ending soon, end soon, expire soon',
  cancelled: 'cancelled, canceled, called off',
  postponed: 'postponed, put off, moved, delayed, rescheduled',
  closed: 'closed, close, expired, expire, passed, past, gone',
  open: 'open, accepting applications, accept applications, taking applications, available, valid, live, active',
  over: 'over, finished, finish, ended, end, done, concluded, completed, taken place, take place, happened, happen, held',
  running: 'running, run, ongoing, on-going, under way, underway, going on, on, in progress, taking place, happening',
  coming: 'upcoming, forthcoming, coming up, to come, planned',
})
/** The same, asked of a deadline. */
const deadlineStates: ReadonlyMap<string, AskedStatus> = byWords({
  open: 'ahead, to come, in the future, open',
  closed: 'over, up, behind, closed, expired, passed, past, gone, ended, behind us',
})
const deadline =
  /^(?: (?:the|its))? (?:dead-?line|closing date|application (?:period|window))(?: (?:of|for|to))?(?![a-z])/
const asks = /^(?:is|are|was|were|isn|wasn|hasn|didn|has|have|had|did|does|do|will)(?![a-z])(?:[’']t)?/
const whether = /(?<![a-z])(?:if|whether)(?![a-z])/
/** What may stand behind the state, and right before it. */
const behind =
  /(?: (?:now|yet|today|already|any ?more|again|currently|right now|at the moment|for applications|or not))*\W*$/
const before = /(?: (?:is|are|was|has|been|be|it|get|got|still|already|now|currently|not|yet))* $/

/** Every word of a question for yes or no about the state of one listing, with the state that "yes" would give it. */
export function readStates(text: string): readonly Claim<AskedStatus>[] {
  const turns = readTurns(text)
  return turns.length > 0 ? turns : readEnding(text)
}

/** "Is … still open", "has the deadline for … passed", "do you know whether … is over". */
function readEnding(text: string): readonly Claim<AskedStatus>[] {
  const { lower, words } = wordsIn(text)
  const lead = leadOf(lower)
  const opening = asks.exec(lower.slice(lead, lead + 8))
  const inner = words.some(({ word }) => word === 'if' || word === 'whether') ? whether.exec(lower) : null
  const begin = inner ?? (opening === null ? undefined : { index: lead, 0: opening[0] })
  if (begin === undefined) return []
  const start = begin.index
  const end = start + begin[0].length
  const after = sentenceAfter(lower, end)
  if (several.test(after)) return []
  const head = end + (deadline.exec(after)?.[0].length ?? 0)
  const ending = endingOf(sentenceAfter(lower, head), head === end ? states : deadlineStates)
  if (ending === undefined) return []
  const spans = [
    { start, end: head },
    { start: head + ending.start, end: head + ending.end },
  ]
  return spans.map((span) => ({ ...span, written: text.slice(span.start, span.end), meaning: ending.state }))
}

/** A day behind the state, which is another reader's: "… still open on 20 March 2024?" */
const dateBehind =
  / (?:(?:on|at|as of|by|until|in) (?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* |(?:(?:one|two|three|four|five|a) )?(?:hour|day|week|month)s?\b)|(?:by |on |this |next )?(?:tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month)\b).*$/

/** The state in the last words of a sentence, with the verbs and adverbs that belong to it. */
function endingOf(
  sentence: string,
  known: ReadonlyMap<string, AskedStatus>,
): { readonly start: number; readonly end: number; readonly state: AskedStatus } | undefined {
  const whole = sentence.replace(dateBehind, '')
  const end = behind.exec(whole)?.index ?? whole.length
  const core = whole.slice(0, end)
  for (const words of [3, 2, 1]) {
    const from = startOfLast(core, words)
    const state = from === undefined ? undefined : known.get(core.slice(from))
    if (state === undefined || from === undefined) continue
    const verbs = before.exec(core.slice(0, from))?.[0].trimStart().length ?? 0
    return { start: from - verbs, end: whole.trimEnd().replace(/\W+$/, '').length, state }
  }
  return undefined
}

/** Where the last so many words of a text begin, behind a space; undefined where it has fewer. */
function startOfLast(text: string, words: number): number | undefined {
  let from = text.length
  for (let count = 0; count < words; count += 1) {
    from = text.lastIndexOf(' ', from - 1)
    if (from < 0) return undefined
  }
  return from + 1
}

function byWords(table: Readonly<Partial<Record<AskedStatus, string>>>): ReadonlyMap<string, AskedStatus> {
  const known: readonly AskedStatus[] = [
    'open',
    'closing soon',
    'closed',
    'coming',
    'running',
    'over',
    'cancelled',
    'postponed',
  ]
  return new Map(
    known.flatMap((state) => (table[state] ?? '').split(', ').map((words): [string, AskedStatus] => [words, state])),
  )
}
