import { lowered } from '../text/plain-text.ts'
import type { DetailAsked } from './intent.ts'
import type { Claim } from './span.ts'
import { tableReader } from './table.ts'

/**
 * How much a noun says by itself. `clear`: alone, before a listing's name or behind it ("deadline mapping survey").
 * `behind`: also behind the name, but before it only with an article ("gender audit duration"). `loose`: it has other
 * uses, so that only a question or "of the" makes it one ("source of income").
 */
type Noun = { readonly asked: DetailAsked; readonly says: 'clear' | 'behind' | 'loose' }

const table: readonly (readonly [pattern: string, asked: DetailAsked, says: Noun['says']])[] = [
  ['(?:original|earlier|first|previous) (?:call|advert|advertisement|notice)', 'readvertisement', 'loose'],
  ['(?:days|weeks|hours|time) (?:left|remaining)(?: to apply)?', 'time left', 'clear'],
  ['(?:opening|start(?:ing)?) date', 'opening', 'clear'],
  ['first (?:day|date)', 'opening', 'loose'],
  ['(?:publication|posting|publishing) date|date of (?:publication|posting)', 'posted', 'clear'],
  [
    '(?:last|final) (?:day|date) (?:to (?:apply|submit|bid)|for (?:applications|applying|submission))',
    'deadline',
    'clear',
  ],
  ['(?:(?:application|submission) )?dead-?line(?: (?:date|time|hour))?|(?:closing|due) date', 'deadline', 'clear'],
  ['dead-?lines|(?:last|final) date|cut-?off(?: date)?', 'deadline', 'loose'],
  ['end(?:ing)? date', 'end', 'clear'],
  ['last day', 'end', 'loose'],
  ['subject[- ]?line|e-?mail subject|subject of the e-?mail', 'subject', 'clear'],
  ['subject(?= (?:should|must|do|does)\\b)', 'subject', 'loose'],
  ['terms of reference|tors?', 'documents', 'clear'],
  [
    'ref(?:erence)?[ .]*(?:no|nr|number|code|id)\\b\\.?|(?:tender|vacancy|rfp|procurement) (?:no|nr|number)\\b\\.?',
    'reference',
    'clear',
  ],
  ['reference|ref', 'reference', 'loose'],
  [
    'contact (?:persons?|details?|address(?:es)?|info(?:rmation)?|e-?mail|point)|e-?mail address(?:es)?|(?:tele)?phone number|contact(?= for\\b)',
    'contact',
    'clear',
  ],
  ['contact|e-?mail', 'contact', 'behind'],
  ['contacts|e-?mails|address(?:es)?|focal point|(?:tele)?phone', 'contact', 'loose'],
  ['fee currency|currency of (?:the |its )?(?:fee|pay|payment)', 'fee', 'clear'],
  ['daily (?:fee|rate)|remuneration(?= (?:of|for)\\b)', 'pay', 'clear'],
  ['currency', 'fee', 'behind'],
  ['fee', 'pay', 'behind'],
  ['fees|pay|rate|salary|remuneration|honorarium|payment|budget|price|cost', 'pay', 'loose'],
  [
    '(?:dates?|time) and (?:place|venue|location)|(?:place|venue|location) and (?:dates?|time)',
    'when and where',
    'clear',
  ],
  ['venue', 'where', 'clear'],
  ['location', 'where', 'behind'],
  ['place|city|country', 'where', 'loose'],
  ['duration', 'length', 'behind'],
  ['length', 'length', 'loose'],
  [
    '(?:required|necessary) (?:documents|papers|attachments)|(?:documents|papers|attachments) (?:required|needed|necessary|to (?:submit|send|attach))',
    'papers',
    'clear',
  ],
  ['documents?|attachments?|pdf|full text|annex(?:es)?', 'documents', 'loose'],
  [
    'eligibility (?:criteria|requirements|conditions)|selection criteria|eligibility(?= (?:of|for)\\b)',
    'requirements',
    'clear',
  ],
  ['requirements', 'requirements', 'behind'],
  ['requirement|eligibility|(?:required |necessary )?qualifications?|prerequisites?|criteria', 'requirements', 'loose'],
  ['organi[sz]ers?|hosts?', 'organiser', 'loose'],
  ['donors?|funders?|sponsors?|funding', 'funder', 'loose'],
  ['participants|attendees|speakers?|audience', 'participants', 'loose'],
  ['url|web ?(?:page|site|address)|hyperlink|link(?= to\\b)', 'source', 'clear'],
  ['link', 'source', 'behind'],
  ['source', 'source', 'loose'],
  [
    '(?:application|submission|bidding) (?:process|procedure|instructions?|steps)|(?:steps|instructions) (?:to apply|for applying)',
    'apply',
    'clear',
  ],
  ['(?:brief |short )?summary(?= (?:of|for)\\b)', 'about', 'clear'],
  ['(?:exact )?dates?', 'when', 'behind'],
  [
    'summary|(?:full )?details?|particulars|information|info|description|aims?|goals?|objectives?|purpose|theme|gist|content|tasks|duties|responsibilities|deliverables|scope(?: of work)?',
    'about',
    'loose',
  ],
]

const readNouns = tableReader<Noun>(table.map(([pattern, asked, says]) => [pattern, { asked, says }]))

const own = '(?:(?:the|its|their|your|this|that|an?|any|some) )?'
const polite = '(?:(?:can|could|would|will) you )?(?:please )?'
/** How a thing is asked for by its noun, right before that: "what is the", "tell me the", "is there a". */
const asking = new RegExp(
  `(?<![a-z])(?:${[
    `(?:(?:at|in|on|to|by|for|from) )?(?:what|which|who|where|when)(?: is|[’']s|s| are|[’']re| was| were| will be)? ${own}`,
    `(?:(?:at|in) )?(?:what|which) (?:hour|time ?zone|time|day|date) (?:is|was) (?:the|its) `,
    `${polite}(?:tell|give|send|show|get) (?:me|us) (?:please )?(?:(?:what|which|who|where|when)(?: is| are| was| were)? )?${own}`,
    `(?:i|we)(?:[’']d)? (?:need|want|would like|like|am looking for|are looking for)(?: to know| to see| to have)?(?: what)? (?:is )?(?:the|its|their) `,
    `(?:do|does|did) (?:you|we|they|it|this|that) (?:know|have|give|state) (?:(?:what|when|who) )?(?:is )?${own}`,
    `(?:is|are|was|were) there (?:an?|any|some) `,
    `how much (?:is|are|was) (?:the|its|their) `,
    `(?:its|their) `,
  ].join('|')})$`,
)
/** What may stand before a question proper, and nothing else. */
const leading =
  /^\W*(?:(?:and|but|or|so|ok|okay|well|please|also|then|now|hi|hello|yes|no)\W+){0,3}(?:(the|its|their|any) )?$/

const dated = String.raw`(?:the )?(?:\d|today|tomorrow|tonight|yesterday|now|soon|this (?:week|month|quarter|year)|next|last|past|coming|mon(?:day)?\b|tue|wed|thu|fri(?:day)?\b|sat(?:urday)?\b|sun(?:day)?\b|jan(?:uary)?\b|feb|mar(?:ch)?\b|apr(?:il)?\b|may\b|june?\b|july?\b|aug(?:ust)?\b|sept?\b|september|oct|nov(?:ember)?\b|dec(?:ember)?\b|q[1-4]|spring|summer|autumn|winter|(?:end|start|beginning) of|week|month|year|early|mid|late)`
/** A time behind the noun: "deadline in April" finds listings and asks nothing of one. */
const timed = new RegExp(
  `^ (?:(?:in|on|by|at|before|after|until|till|within|from|between|since|during|for|of) )?${dated}`,
)
/** Several listings behind the noun: "deadlines of open calls" finds them. */
const plural =
  /^(?: is| are)?(?: (?:of|for|to|in|on))?(?: (?:the|all|any|some|other|my))?(?: (?:next|last|latest|open|new|recent|current|past|closed|upcoming|ilo))*(?: (?:next|all|any)\b| (?:calls|events|meetings|activities|workshops|seminars|tenders|vacancies|consultancies|opportunities|publications|articles|news|toolkits|listings|items)\b)/
const elsewhere =
  /^ (?:in|on|at|by|before|after|until|till|within|from|between|since|during|with|without|is|are|was|were|passed|and|or)\b(?! [a-z]+ time\b)/
const isLast = /^\W*$/
const ofOne = /^ (?:of|for|to|about|on|at|from) (?:the|this|that|these|those|it|its|number|no)\b/
const of =
  /^ (?:(?:of|for|to|about|on|at|from)(?= (?:the|this|that|these|those|it|its|number|no)\b)|(?:of|for|to|about)(?![\w]))/
/** Words before a noun at the end by which it finds listings, or belongs to another word. */
const joined =
  /(?:\b(?:an?|the|any|no|my|with|without|about|on|of|for|by|in|to|and|or|open|next|last|latest|first|soonest|nearest|earliest|upcoming|coming|closest|passed|past|week|month|today|tomorrow|recruitment|placement|agency|service|school|tuition|membership|skills?|wage|legal|minimum|labou?r|entry|safety|eye|personal|foreign|local|calls|events|news|meetings|per|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|april?|may|june?|july?|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|\d|[’']s|^\W*)\W*$/

/** Every noun by which something of one listing is asked for, with the words that ask. */
export function readDetailNouns(text: string): readonly Claim<DetailAsked>[] {
  const lower = lowered(text)
  return readNouns(lower).flatMap(({ start, end, meaning: { asked, says } }) => {
    const before = lower.slice(Math.max(0, start - 80), start)
    const after = lower.slice(end, end + 60)
    const from = beginning(before, after, says, start)
    if (from === undefined) return []
    const until = end + (of.exec(after)?.[0].length ?? 0)
    return [{ start: from, end: until, written: text.slice(from, until), meaning: asked }]
  })
}

/** Where the words begin that ask for a noun; undefined where nothing asks for it. */
function beginning(before: string, after: string, says: Noun['says'], start: number): number | undefined {
  if (timed.test(after) || plural.test(after)) return undefined
  const asks = asking.exec(before)
  if (asks !== null) return start - asks[0].length
  const leads = start === before.length ? leading.exec(before) : null
  if (leads !== null)
    return isAlone(after, says, leads[1] !== undefined) ? start - (leads[1]?.length ?? -1) - 1 : undefined
  return says !== 'loose' && isLast.test(after) && !joined.test(before) ? start : undefined
}

/** Whether a noun at a question's beginning asks: by what follows it, or by its article where nothing does. */
function isAlone(after: string, says: Noun['says'], hasArticle: boolean): boolean {
  if (ofOne.test(after)) return true
  if (isLast.test(after)) return hasArticle || after.includes('?') || says === 'clear'
  return says === 'clear' && !elsewhere.test(after)
}
