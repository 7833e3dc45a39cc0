import { once } from '../../search/once.ts'
import { lowered } from '../../text/plain-text.ts'
import { turnReader, type Turns } from './turns.ts'
import type { DetailAsked } from '../intent.ts'
import type { Claim } from '../span.ts'
import { listingNouns } from '../words/listing-nouns.ts'

/**
 * How much a noun says by itself. `clear`: alone, before a listing's name or behind it ("deadline mapping survey").
 * `behind`: also behind the name, but before it only with an article ("gender audit duration"). `loose`: it has other
 * uses, so that only a question or "of the" makes it one ("source of income").
 */
type Noun = { readonly asked: DetailAsked; readonly says: 'clear' | 'behind' | 'loose' }

const table: Turns<Noun> = {
  'original|earlier|first|previous': [
    [`(?: (?:call|advert|advertisement|notice))?(?= of\\b)`, { asked: 'readvertisement', says: 'loose' }],
  ],
  'days|weeks|hours|time': [[` (?:left|remaining)(?: to apply)?`, { asked: 'time left', says: 'clear' }]],
  'opening|start|starting': [[` date`, { asked: 'opening', says: 'clear' }]],
  first: [[` (?:day|date)`, { asked: 'opening', says: 'loose' }]],
  'start|beginning': [['', { asked: 'opening', says: 'loose' }]],
  'publication|posting|publishing': [[` date`, { asked: 'posted', says: 'clear' }]],
  date: [[` of (?:publication|posting)`, { asked: 'posted', says: 'clear' }]],
  'last|final': [
    [
      ` (?:day|date) (?:to (?:apply|submit|bid)|for (?:applications|applying|submission))`,
      { asked: 'deadline', says: 'clear' },
    ],
    [` date`, { asked: 'deadline', says: 'loose' }],
    [` day`, { asked: 'end', says: 'loose' }],
  ],
  'application|submission': [
    [` dead-?line`, { asked: 'deadline', says: 'clear' }],
    [` (?:documents|papers)`, { asked: 'papers', says: 'clear' }],
  ],
  deadline: [[`(?: (?:date|time|hour))?`, { asked: 'deadline', says: 'clear' }]],
  dead: [[`[- ]line`, { asked: 'deadline', says: 'clear' }]],
  'closing|due': [[` date`, { asked: 'deadline', says: 'clear' }]],
  'deadlines|cutoff': [['', { asked: 'deadline', says: 'loose' }]],
  cut: [[`-off(?: date)?`, { asked: 'deadline', says: 'loose' }]],
  'end|ending': [[` date`, { asked: 'end', says: 'clear' }]],
  end: [['', { asked: 'end', says: 'loose' }]],
  subject: [
    [`[- ]?line| of the e-?mail`, { asked: 'subject', says: 'clear' }],
    [`(?= (?:should|must|do|does)\\b)`, { asked: 'subject', says: 'loose' }],
  ],
  'email|mail': [[` subject`, { asked: 'subject', says: 'clear' }]],
  'reference|ref': [
    [`[ .]*(?:no|nr|number|code|id)\\b\\.?`, { asked: 'reference', says: 'clear' }],
    ['', { asked: 'reference', says: 'loose' }],
  ],
  'tender|vacancy|rfp|procurement': [[` (?:no|nr|number)\\b\\.?`, { asked: 'reference', says: 'clear' }]],
  contact: [
    [
      ` (?:persons?|details?|address(?:es)?|info(?:rmation)?|e-?mail|point)|(?= for\\b)`,
      { asked: 'contact', says: 'clear' },
    ],
    ['', { asked: 'contact', says: 'behind' }],
  ],
  'email|e': [
    [`(?:-mail)? address(?:es)?|(?:-mail)?(?= for\\b)`, { asked: 'contact', says: 'clear' }],
    [`(?:(?<=email)|-mail)`, { asked: 'contact', says: 'behind' }],
  ],
  'phone|telephone': [[`(?: number)?`, { asked: 'contact', says: 'loose' }]],
  'contacts|emails|address|addresses': [['', { asked: 'contact', says: 'loose' }]],
  focal: [[` point`, { asked: 'contact', says: 'loose' }]],
  fee: [
    [` currency`, { asked: 'fee', says: 'clear' }],
    ['', { asked: 'pay', says: 'behind' }],
  ],
  currency: [
    [` of (?:(?:the|its) )?(?:fee|pay|payment)`, { asked: 'fee', says: 'clear' }],
    ['', { asked: 'fee', says: 'behind' }],
  ],
  daily: [[` (?:fee|rate)`, { asked: 'pay', says: 'clear' }]],
  remuneration: [[`(?= (?:of|for)\\b)`, { asked: 'pay', says: 'clear' }]],
  'fees|pay|rate|salary|remuneration|honorarium|payment|budget|price|cost': [['', { asked: 'pay', says: 'loose' }]],
  'date|dates|time': [[` and (?:place|venue|location)`, { asked: 'when and where', says: 'clear' }]],
  'place|venue|location': [[` and (?:dates?|time)`, { asked: 'when and where', says: 'clear' }]],
  venue: [['', { asked: 'where', says: 'clear' }]],
  location: [['', { asked: 'where', says: 'behind' }]],
  'place|city|country': [['', { asked: 'where', says: 'loose' }]],
  duration: [['', { asked: 'length', says: 'behind' }]],
  length: [['', { asked: 'length', says: 'loose' }]],
  'required|necessary': [
    [` (?:documents|papers|attachments)`, { asked: 'papers', says: 'clear' }],
    [` qualifications?`, { asked: 'requirements', says: 'loose' }],
  ],
  'pays|paying': [[` (?:the )?(?:most|best|least|more|better|well)`, { asked: 'pay', says: 'clear' }]],
  'best|highest|lowest|better|worst|least|most': [[`[ -]pa(?:id|ying)`, { asked: 'pay', says: 'clear' }]],
  'cv|cvs|resume|portfolio|samples': [['', { asked: 'papers', says: 'loose' }]],
  'documents|papers|attachments': [
    [` (?:required|needed|necessary|to (?:submit|send|attach))`, { asked: 'papers', says: 'clear' }],
  ],
  'tor|tors': [['', { asked: 'documents', says: 'clear' }]],
  terms: [[` of reference`, { asked: 'documents', says: 'clear' }]],
  'document|documents|attachment|attachments|pdf|annex|annexes': [['', { asked: 'documents', says: 'loose' }]],
  full: [
    [` text`, { asked: 'documents', says: 'loose' }],
    [` details?`, { asked: 'about', says: 'loose' }],
  ],
  eligibility: [
    [` (?:criteria|requirements|conditions)|(?= (?:of|for)\\b)`, { asked: 'requirements', says: 'clear' }],
    ['', { asked: 'requirements', says: 'loose' }],
  ],
  selection: [[` criteria`, { asked: 'requirements', says: 'clear' }]],
  requirements: [['', { asked: 'requirements', says: 'behind' }]],
  'requirement|qualification|qualifications|prerequisite|prerequisites|criteria': [
    ['', { asked: 'requirements', says: 'loose' }],
  ],
  'organiser|organisers|organizer|organizers|host|hosts': [['', { asked: 'organiser', says: 'loose' }]],
  'donor|donors|funder|funders|sponsor|sponsors|funding': [['', { asked: 'funder', says: 'loose' }]],
  'participants|attendees|speaker|speakers|audience': [['', { asked: 'participants', says: 'loose' }]],
  'url|urls|links|webpage|website|hyperlink': [['', { asked: 'source', says: 'clear' }]],
  web: [[`[- ](?:page|site|address)`, { asked: 'source', says: 'clear' }]],
  link: [
    [`(?= to\\b)`, { asked: 'source', says: 'clear' }],
    ['', { asked: 'source', says: 'behind' }],
  ],
  source: [['', { asked: 'source', says: 'loose' }]],
  'application|submission|bidding': [[` (?:process|procedure|instructions?|steps)`, { asked: 'apply', says: 'clear' }]],
  'steps|instructions|procedure|process|way': [[` (?:to apply|for applying)`, { asked: 'apply', says: 'clear' }]],
  summary: [
    [`(?= (?:of|for)\\b)`, { asked: 'about', says: 'clear' }],
    ['', { asked: 'about', says: 'loose' }],
  ],
  'date|dates': [['', { asked: 'when', says: 'behind' }]],
  'detail|details|particulars|information|info|description|aim|aims|goal|goals|objective|objectives|purpose|point|theme|gist|content|tasks|duties|responsibilities|deliverables|scope':
    [['', { asked: 'about', says: 'loose' }]],
}

const readNouns = turnReader([table], [], /(?!)/)

/** How a thing is asked for by its noun, right before that and its article: "what is", "tell me", "is there". */
const asking: readonly (() => RegExp)[] = [
  String.raw`(?:what|which|who|where|when)(?: is|[’']s|s| are|[’']re| was| were| will be)?`,
  String.raw`(?:what|which) (?:hour|time ?zone|time|day|date) (?:is|was)`,
  String.raw`(?:tell|give|send|show|get) (?:me|us)(?: please)?(?: (?:what|which|who|where|when)(?: is| are| was| were)?)?`,
  String.raw`remind (?:me|us) (?:of|about)`,
  String.raw`(?:can|could|may) (?:i|we) (?:get|see|have|read|download)`,
  String.raw`what (?:should|must|will)`,
  String.raw`(?:i|we) (?:need|want|would like|like|am looking for|are looking for)(?: to (?:know|see|have))?(?: what)?(?: is)?`,
  String.raw`(?:do|does|did) (?:you|we|they|it|this|that) (?:know|have|give|state)(?: (?:what|when|who))?(?: is)?`,
  String.raw`(?:is|are|was|were) there`,
  String.raw`how much (?:is|are|was)`,
].map((pattern) => once(() => new RegExp(String.raw`(?<![\w’'])(?:${pattern}) $`)))
/** Of these one must stand for a question to ask by a noun: a cheap look before the dear ones. */
const mayAsk = /(?:whats?|which|who|where|when|me|us|i|we|you|they|it|this|that|there|how)[ ’']/
const article = /(?<![\w’'])(?:the|its|their|your|this|that|an?|any|some) $/
const owner = /(?<![\w’'])(?:its|their) $/

/** Where the words begin that ask for the noun behind them; undefined where none do. */
function askingFrom(before: string): number | undefined {
  const own = article.exec(before)?.[0].length ?? 0
  const frame = before.slice(0, before.length - own)
  if (mayAsk.test(frame)) {
    for (const pattern of asking) {
      const match = pattern().exec(frame)
      if (match !== null) return match.index
    }
  }
  return owner.exec(before)?.index
}

/** What may stand before a question proper, and nothing else. */
const leading =
  /^\W*(?:(?:and|but|or|so|ok|okay|well|please|also|then|now|hi|hello|yes|no)\W+)*(?:(the|its|their|any) )?$/

const dated = String.raw`(?:the )?(?:\d|today|tomorrow|tonight|yesterday|now|soon|this (?:week|month|quarter|year)|next|last|past|coming|mon(?:day)?\b|tue|wed|thu|fri(?:day)?\b|sat(?:urday)?\b|sun(?:day)?\b|jan(?:uary)?\b|feb|mar(?:ch)?\b|apr(?:il)?\b|may\b|june?\b|july?\b|aug(?:ust)?\b|sept?\b|september|oct|nov(?:ember)?\b|dec(?:ember)?\b|q[1-4]|spring|summer|autumn|winter|(?:end|start|beginning) of|week|month|year|early|mid|late)`
/** A time behind the noun: "deadline in April" finds listings and asks nothing of one. */
const timed = new RegExp(
  `^ (?:(?:in|on|by|at|before|after|until|till|within|from|between|since|during|for|of) )?${dated}`,
)
/** Several listings behind the noun: "deadlines of open calls" finds them. */
const plural = new RegExp(
  String.raw`^(?: is| are)?(?: (?:of|for|to|in|on))?(?: (?:the|all|any|some|other|my))?(?: (?:next|last|latest|open|new|recent|current|past|closed|upcoming|ilo))*(?: (?:next|all|any)\b| ${listingNouns})`,
)
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
  // "Which country has the most calls" counts.
  if (says !== 'clear' && /^ (?:has|have|had)\b/.test(after)) return undefined
  const asks = askingFrom(before)
  if (asks !== undefined) return start - before.length + asks
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
