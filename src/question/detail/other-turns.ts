import { aux, auxOrNone, it, last } from './frames.ts'
import { listingNouns } from '../words/listing-nouns.ts'
import type { Turns } from './turns.ts'
import type { DetailAsked } from '../intent.ts'

/** The asking "who", not that of "women who run a business". */
const asking = String.raw`(?<!s who)(?<!\b(?:people|women|men|those|children|anyone|someone|everyone|youth|staff|one) who)`
const paper = '(?:terms of reference|tors?|documents?|attachments?|annex(?:es)?|pdf)'
const people =
  '(?:(?:national|international|local|senior|junior|lead) )?(?:consultants?|experts?|specialists?|trainers?|people|persons|individuals|positions|places|candidates|firms)'
const candidates =
  '(?:foreigners?|non-?nationals?|nationals?|foreign \\w+|firms?|compan(?:y|ies)|organi[sz]ations?|institutions?|institutes?|universit(?:y|ies)|individuals?|students?|graduates?|anyone|anybody|women|men|ngos?|citizens?|consultants?|consortia|consortium|teams?|freelancers?|expats?)'
const tongue = '(?:english|french|spanish|arabic|russian|chinese|mongolian|kyrgyz|georgian|my language)'
const organises =
  '(?:co-?)?(?:organi[sz](?:es?|ed|ing)|host(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|r[ua]n(?:s|ning)?|conduct(?:s|ed|ing)?|arrang(?:es?|ed|ing)|behind)(?! (?:about|of|from|in)\\b)'
const skills = '(?:qualifications?|experience|skills?|expertise|background|degrees?|education|languages?|profile)'

// Not "has": "which month had the most events" counts.
const be = "(?: is|[’']s| are| was| were| do| does| did| will)"

/** Where, who and what; at the end of each the questions that its word begins without more. */
export const otherTurns: Turns<DetailAsked> = {
  where: [
    [` (?:can|could|do) (?:i|we)(?: (?:find|get|see|download|read))?`, 'documents', `${paper}(?: (?:of|for))?`],
    [
      ` (?:can|could|do|should) (?:i|we) (?:find(?: out)?|read|see|learn|get|look)(?! (?:an?|open|new|more ${listingNouns})\\b)(?: (?:more|it|this|that|up|about|on|the)){0,3}`,
      'source',
    ],
    [` (?:did|do) you (?:find|get|read|see|have)(?: (?:it|this|that|the))?(?: from)?`, 'source'],
    [` (?:does|did) (?:this|that|it)(?: (?:information|all))?`, 'source', `come from${last}`],
    [`${auxOrNone}(?! (?:i|we|you)\\b)${it}`, 'where'],
  ],
  whereabouts: [[`${aux}${it}`, 'where']],
  who: [
    [
      `${asking} (?:can|may|could|might|is able to|is allowed to|should) (?:still )?(?:apply|bid|participate|take part|attend|join|register|submit \\w+ \\w+)(?: for| to| in| at)?`,
      'requirements',
    ],
    [`(?: is|[’']s| are) eligible(?: to apply)?(?: for| to)?`, 'requirements'],
    [` (?:are|do|does) (?:they|it) (?:look(?:ing)? for|want|need|seek(?:ing)?|hir(?:e|ing))`, 'requirements'],
    [
      `${asking} (?:attended|participated(?: in)?|took part(?: in)?|(?:was|were) (?:at|present|invited)|came(?: to)?|spoke(?: at)?)`,
      'participants',
    ],
    [`${asking}(?: is|[’']s| are| was| were)? ?${organises}`, 'organiser'],
    [`${asking} (?:wrote|writes|is writing|authored|drafted|edited)(?: (?:it|this|that))?`, 'author'],
    [`(?: is| are|[’']s| was)(?: the)? authors?(?: of)?`, 'author'],
    [`${asking} paid${last}`, 'funder'],
    [`${asking} (?:funds?|funded|is funding|pa(?:ys|id) for|financ(?:es|ed)|is financing|sponsor(?:s|ed))`, 'funder'],
  ],
  'who|whom': [
    [`(?: is|[’']s| are| was| were)${it}`, 'organiser', `(?:organi[sz]ed|hosted|held|run|conducted)(?: by)?${last}`],
    [`(?: is|[’']s| are| was| were)${it}`, 'funder', `(?:funded|financed|paid for|sponsored)(?: by)?${last}`],
  ],
  'am|are': [[` (?:i|we) eligible(?: to apply)?(?: for| to)?`, 'requirements']],
  'can|may': [
    [
      ` (?:(?:an? |the |only )*(?:\\w+ )?${candidates}(?: (?:or|and) (?:only )?(?:\\w+ )?${candidates})*) (?:still |also )?(?:apply|bid|participate|take part)(?: for| to| in)?(?: or (?:only|just) (?:\\w+ )?${candidates})?`,
      'requirements',
    ],
  ],
  'do|must|should': [
    [
      ` (?:i|we) (?:need|have to have) (?:(?:an?|any) )?(?:\\w+ )?(?:degree|phd|doctorate|master[’']?s?|bachelor[’']?s?|diploma|licen[cs]e|experience|qualifications?|english|visa)(?: for| to)?`,
      'requirements',
    ],
    [
      ` (?:i|we|one|applicants?|consultants?|candidates?) (?:have to |need to )?be (?:an? )?(?!sent|paid)[\\w-]+(?: to apply)?(?: (?:for|to))?`,
      'requirements',
    ],
  ],
  how: [
    [
      ` many ${people}(?: (?:do|does|did|are|is|will|would|were)|(?= they\\b))`,
      'positions',
      `(?:be )?(?:want(?:ed)?|need(?:ed)?|seek(?:ing)?|sought|hired?|recruit(?:ed)?|required?|looked for|looking for|have|selected)(?: for)?`,
    ],
    [
      ` many (?:\\w+ )?(?:people|participants|persons|delegates|guests|journalists|attendees) (?:attended|participated(?: in)?|took part(?: in)?|came(?: to)?|were (?:there|at|present|trained))`,
      'participants',
    ],
  ],
  which: [
    [
      ` (?:organi[sz]ation|body|agency|ministry|institution|partner)s?(?: is| are| was| were)? ?${organises}`,
      'organiser',
    ],
  ],
  're|readvertised|readvertisement': [[`(?:[- ]?advertise(?:d|ment))? (?:from|of) what`, 'readvertisement']],
  why: [
    [`(?: is| was| were| are)${it}`, 'readvertisement', `re-?\\s?advertised`],
    [
      `(?: do| does| did| are| is)${it}(?: two| both)?`,
      'dates',
      `(?:dates?|dead-?lines?)(?: (?:not|don[’']?t|do not|are|that|so))* (?:disagree|differ(?:ent)?|match|agree|contradict\\w*|conflict\\w*)(?: with each other)?${last}`,
    ],
    [` (?:are there )?(?:two|different|several) (?:different )?(?:dates|dead-?lines|closing dates)`, 'dates'],
  ],
  'from|of': [[`(?: what| which(?: one| call| advert)?)${last}`, 'readvertisement']],
  'what|which': [
    [
      ` (?:of the (?:two )?|one of the (?:two )?)?(?:dates?|dead-?lines?|ones?)(?: (?:should|do|can|must|shall) (?:i|we))? (?:(?:is |are |to )?(?:trust|believe|use|rely on|go (?:by|with)|follow|right|correct|true|real|valid|binding|the (?:right|correct|real|true) (?:one|date|deadline)|counts?|applies))(?: then)?`,
      'dates',
    ],
    [` (?:web ?)?(?:page|site|website|list)(?: is| are| was| were| has)${it}`, 'source'],
    [` (?:city|town|country|place|venue|region|province|building|hotel)(?:${be}${it}| host(?:ed|s)(?: the)?)`, 'where'],
    [
      ` (?:(?:kind|sort|level) of |\\w+ )?${skills}(?: (?:do|does|must|should|is|are|i|we|they|one|have|need)){0,4}(?: (?:needed|required|wanted|asked|expected|necessary))?(?: (?:for|to))?(?: apply(?: for| to)?)?`,
      'requirements',
    ],
    [`(?: \\w+)? (?:is|was) (?:it|this|that) a re-?\\s?advertisement of`, 'readvertisement'],
    [`(?: \\w+)?(?: is| was)`, 'readvertisement', `re-?\\s?advertised by`],
    [` (?:dates?|days?|month|year|time)${be}${it}`, 'when'],
  ],
  when: [[`${auxOrNone}(?! (?:i|we|you)\\b)${it}`, 'when']],
  'what|whats': [
    [`(?:[’']s| is| was) (?:it|that)${last}`, 'about'],
    [`(?: is|[’']s| was| are| were)?${it}`, 'about', `(?:all )?about${last}`],
    [`(?: is|[’']s| was)${it}`, 'about', `for${last}`],
    [
      ` (?:does|did|do)(?! (?:i|we|you|they|the ilo)\\b)${it}`,
      'about',
      `(?:say|involve|cover|deal with|mean|contain|find|show|conclude|recommend|discuss|achieve)${last}`,
    ],
    [` (?:does|do|will)${it}`, 'requirements', `(?:require|ask for|look for|need)${last}`],
    [
      ` (?:does|do|did|will|would|must|should)`,
      'about',
      `(?<=(?:consultants?|experts?|contractors?|candidates?|trainers?|interns?) )(?:(?:have|need|has|needs) to )?do(?: (?:for|in|at))?`,
    ],
    [
      ` (?:happened|took place|was (?:discussed|said|decided|agreed|presented|done)) (?:at|during)(?= (?:the|this|that|it)\\b)(?! the (?:end|start|beginning|last|past|summer|winter|spring|autumn|week|month|year|pandemic))`,
      'about',
    ],
  ],
  tell: [
    [` (?:me|us) (?:some |a (?:bit|little) )?(?:more )?(?:about|on)`, 'about'],
    [` (?:me|us) (?:some )?more`, 'about'],
  ],
  'say|know|show': [[`(?: me)? (?:some )?(?:more )?(?:about|on)`, 'about']],
  'more|further|all': [[` (?:details?|information|info|particulars)(?: (?:about|on|of|for)|${last})`, 'about']],
  'summarise|summarize|describe|explain': [[`(?! (?:how|when|where|what|why|who)\\b)`, 'about']],
  sum: [[` up`, 'about']],
}

/** Those that only begin a question. */
export const otherOpenings: Turns<DetailAsked> = {
  'is|are': [
    [
      `(?: (?:the|its))? (?:terms of reference|tors?|documents?|annex(?:es)?)(?: (?:of|for))?`,
      'documents',
      `(?:available|online|attached|public)`,
    ],
    [it, 'requirements', `(?:only )?open to (?:only )?[\\w-]+(?: [\\w-]+)?${last}`],
  ],
  // "And in Kyrgyz?", its "and" taken, takes up a place.
  in: [
    [
      ` ${tongue}(?:(?:,| or| and)(?: in)? ${tongue})*${last}(?<!^(?: +|\\W*(?:(?:any|anything|ones?|what about|how about) )+)in (?!english|my)[a-z]+)`,
      'language',
    ],
  ],
  'download|open|read': [[` (?:the|a|its) ${paper}(?: (?:of|for))?`, 'documents']],
  'is|was|are|were|has|have': [
    [it, 'readvertisement', `(?:been )?advertised (?:before|already|earlier|previously|once)(?: before)?${last}`],
    [it, 'readvertisement', `(?:been )?(?:an? |the )?re-?\\s?advertise(?:d|ment)${last}`],
  ],
  more: [[` (?:about|on)(?= (?:the|this|that|it|number)\\b)`, 'about']],
}
