import { turnReader, type Turn } from './detail-turns.ts'
import type { DetailAsked } from './intent.ts'

const kinds =
  'calls|events|meetings|activities|workshops|seminars|webinars|conferences|tenders|vacancies|consultancies|opportunities|publications|articles|news|toolkits|listings|items'
/** Not of several: "when are the next events" finds them. */
const one = String.raw`(?! (?:there|any|all|some|other)\b)(?!(?: the)? (?:next|last|latest|newest|coming|upcoming|first|earliest|soonest|nearest|most recent)\b)(?!(?: the| ilo)*(?: open| new| recent| past| closed)? (?:${kinds})\b)`
const first = String.raw`^\W*(?:(?:and|but|so|ok|okay|well|please|then|now)\W+){0,2}`
const it = '(?: (?:it|this|that|they|these|those|the))?'
const aux = "(?: is|[’']s| are| was| were| do| does| did| will| would| has| have| had| can| could| must| should| shall)"
const i = '(?: (?:i|we|one|you|somebody|people|applicants?))'
const may = '(?: (?:do|does|can|could|should|would|must|may|might|shall|did|will))'
const end = String.raw`(?=\W*$| (?:exactly|again|please|then|for|in|at|on|by|from|to)\b)`
const last = String.raw`(?=\W*$)`
const sends = '(?:send|submit|attach|include|enclose|provide|hand in|prepare|bring)'
const paper =
  '(?:(?:cv|curriculum vitae|r[eé]sum[eé]|cover(?:ing)? letter|letter of (?:interest|motivation)|motivation letter|letter|(?:work )?samples?|references?|proposal|portfolio|certificate|diploma|passport|form|budget|documents?|papers?)s?)'
const people =
  '(?:(?:national|international|local|senior|junior|lead) )?(?:consultants?|experts?|specialists?|trainers?|people|persons|individuals|positions|places|candidates|firms)'

/** Every turn of phrase around a verb that asks one thing of one listing; the more particular ones first. */
const turns: readonly Turn<DetailAsked>[] = [
  // Time left
  [
    `how (?:long|much time|many (?:more )?(?:days|weeks|hours))(?: is| are| do| does)?(?: (?:i|we|one))?(?: still)? have(?: got)?(?: left)?(?: to (?:apply|submit|bid))?(?: for| to)?`,
    'time left',
  ],
  [
    `how (?:much time|long|many (?:more )?(?:days|weeks|hours))(?: is| are)?(?: there)?(?: still)? left(?: to (?:apply|submit|bid))?(?: for| to| until| till)?`,
    'time left',
  ],
  [
    `how (?:long|many (?:more )?(?:days|weeks|hours)|much time)(?: is it| are there| is there)?(?: left)? (?:until|till|to|before)${one}`,
    'time left',
    `(?:the )?dead-?line|clos(?:es?|ing)|due|expir(?:es?|y)|ends?|starts?|begins?|opens?`,
  ],
  // Length
  [
    `how long${aux}${one}${it}`,
    'length',
    `(?:be )?(?:last(?:ed|ing)?|take|took|run(?: for)?|go on|continue|open(?: for)?)${end}`,
  ],
  [
    `(?:for )?how (?:long|many (?:days|weeks|months|years|hours))${aux}(?! (?:i|we)\\b)${one}${it}`,
    'length',
    `(?:last(?:ed|ing)?|take|took|run(?: for)?|go on)${end}`,
  ],
  [
    `(?:for )?how (?:long|many (?:days|weeks|months|years|hours))(?: is|[’']s| was| will)(?! (?:i|we)\\b)${one}${it}`,
    'length',
  ],
  // Both
  [`when and where|where and when`, 'when and where'],
  [String.raw`^\W*(?:(?:and|but|so|ok)\W+)?(?:from )?where${last}`, 'where'],
  [String.raw`^\W*(?:(?:and|but|so|ok)\W+)?when${last}`, 'when'],
  // Deadline
  [`how late (?:can|could|may) (?:i|we) (?:still )?apply(?: for| to)?`, 'deadline'],
  [`(?:until|till) when${aux}${one}${it}`, 'end', `(?:run|last|go on)${end}`],
  [
    `(?:until|till|by) when(?:${aux}${i}(?: still)?(?: have to| need to)? (?:apply|submit|bid|send \\w+ \\w+)(?: for| to)?)?`,
    'deadline',
  ],
  [`when (?:can|could|may) (?:i|we) start(?: to)? apply(?:ing)?(?: for| to)?`, 'opening'],
  [`when${aux}${i}(?: have to| need to)? (?:apply|submit|bid)(?: by| until)?(?: for| to)?(?: by)?`, 'deadline'],
  [
    `(?:when|(?:at )?what (?:time|hour|date|day))${aux}${one}${it}`,
    'deadline',
    `(?:clos(?:e|es|ed|ing)|due|expir(?:e|es|ed|ing))${end}`,
  ],
  [`${first}(?:does|do|did|has)${one}(?! you\\b)`, 'deadline', `(?:have|give|state) an? dead-?line${last}`],
  // Beginning, end, publication
  [`since when(?: is| are| was| has| have)?${it}`, 'opening', `(?:been )?open${last}`],
  [
    `(?:when|(?:at |on )?what (?:time|date|day))${aux}${one}${it}`,
    'opening',
    `(?:open(?:s|ed)?(?: up)?|start(?:s|ed)?|beg[iau]ns?|commence[sd]?)${end}`,
  ],
  [
    `(?:when|(?:at |on )?what (?:time|date|day))${aux}${one}${it}`,
    'end',
    `(?:(?:be |been )?(?:end(?:s|ed)?|finish(?:es|ed)?|over|completed?|concluded?))${end}`,
  ],
  [
    `(?:when|(?:on )?what (?:date|day))${aux}${one}${it}`,
    'posted',
    `(?:first )?(?:re-?)?(?:posted|published|announced|advertised|released|issued|uploaded|put (?:up|online)|c[ao]me out|appear(?:ed)?)${end}`,
  ],
  // Application
  [
    `how${may}${i} (?:go about )?(?:apply(?:ing)?|submit|bid|register|sign up|take part|participate|join)(?: (?:for|to|in))?(?: (?:my|a|the|an) (?:application|proposal|bid|offer|cv)(?: (?:for|to))?)?`,
    'apply',
  ],
  [`how to (?:apply|submit|bid|register|sign up|take part)(?: (?:for|to|in))?`, 'apply'],
  [
    `how (?:are|should|must|can|do)`,
    'apply',
    `(?:(?:the )?(?:applications?|proposals?|bids?|offers?) )?(?:be )?submitted(?: for| to)?`,
  ],
  [`i (?:want|would like|[’']d like) to apply(?: for| to)?`, 'apply', `how${last}`],
  // Contact
  [
    `(?:who|whom|to whom)(?: (?:do|should|can|must|shall|would|could|may|to))? ?(?:i|we)? ?(?:write|contact|send|e-?mail|address|ask|call)(?: (?:my |the |an? )?(?:application|proposal|cv|letter|questions?|it))?(?: to| about| for)*`,
    'contact',
  ],
  [`(?:who|whom) (?:do|should|must|shall|to) (?:(?:i|we) )?apply(?: (?:to|with|through|for))*`, 'contact'],
  [`to whom${aux}`, 'contact', `(?:(?:the|my|an?) )?(?:applications?|proposals?|bids?|cvs?)`],
  [`where(?: (?:do|should|must|shall|would))? (?:i|we) apply(?: (?:to|for))*`, 'contact'],
  [
    `where(?: (?:do|should|can|must|shall|would))? (?:i|we) (?:send|submit|e-?mail|write)(?: (?:my |the |an? )?(?:application|proposal|cv|letter|it))?(?: to| for)*`,
    'contact',
  ],
  [`where${aux}(?: (?:the|my))?(?: (?:applications?|proposals?|bids?|cvs?))(?: for)?`, 'contact'],
  [`who(?: is|[’']s| are) (?:in charge of|responsible for|handling|dealing with)`, 'contact'],
  [`how (?:can|do|could|should) (?:i|we) (?:contact|reach|e-?mail|write to|get in touch with)`, 'contact'],
  // Papers to send
  [`what (?:is|are) (?:needed|required|necessary) to apply(?: for| to)?`, 'papers'],
  [
    `what (?:documents|papers|attachments|materials?)${aux}(?: (?:i|we|they))?(?: (?:have|need|want)(?: me)?(?: to)?)?(?: ${sends})?(?: for| with| to| in)?`,
    'papers',
  ],
  [
    `which (?:documents|papers|attachments|materials?)${aux}(?: (?:i|we|they))?(?: (?:have|need|want)(?: me)?(?: to)?)?(?: ${sends})?(?: for| with| to| in)?`,
    'papers',
  ],
  [
    `what (?:do|does|should|must|shall|would|will) (?:i|we|they|one|you)(?: (?:have|need|want me) to)? ${sends}(?: for| with| to)?`,
    'papers',
  ],
  [`what (?:do|does) (?:i|we|one|you|they) (?:need|require)(?: to apply)?(?: for| to)?(?! from\\b)`, 'papers'],
  [`what to (?:send|submit|attach|include|prepare)(?: for| to)?`, 'papers'],
  [`what (?:should|must|does|do|has to)`, 'papers', `(?:(?:an? |the |my )?application(?:(?= for)| to)?)`],
  [
    `(?:do|does|should|must|shall|is|are|would) (?:i|we|they|one)(?: (?:have|need|want)(?: me)? to| want| need)? (?:${sends} )?(?:an? |my |the |any )?(?:copy of )?(?:\\w+ )?${paper}(?: for| with| to)?`,
    'papers',
  ],
  [`(?:is|are) (?:an? |the |any )?${paper} (?:needed|required|necessary|asked for)(?: for| with)?`, 'papers'],
  // Fee
  [`(?:in )?(?:what|which) currency${aux}${it}`, 'fee', `(?:paid|pay|expressed|quoted)(?: in)?${last}`],
  [`${first}(?:is|are|will)${one}${it}`, 'fee', `(?:be )?(?:paid|remunerated|priced)(?= in\\b)`],
  [`${first}(?:is|are) (?:the|its) (?:daily )?fees?(?: (?:of|for))?`, 'fee'],
  [`${first}(?:does|do|did|will)${one}${it}`, 'fee', `pay(?= in\\b)`],
  [`how much${aux}${it}`, 'pay', `(?:(?:be )?paid|pays?|cost|earn|charge|worth|get)${end}`],
  [`what${aux}${it}`, 'pay', `(?:pay|cost)${last}`],
  [`how${aux}${it}`, 'pay', `paid${last}`],
  [`${first}(?:is|are|will)${one}${it}`, 'pay', `(?:be )?(?:paid|remunerated)${last}`],
  [
    `${first}(?:does|do|did|will)${one}${it}`,
    'pay',
    `(?:pay(?: well| anything)?|cost(?: anything| something)?)${last}`,
  ],
  // Papers the page points to
  [
    `where (?:can|could|do) (?:i|we)(?: (?:find|get|see|download|read))?`,
    'documents',
    `(?:terms of reference|tors?|documents?|attachments?|pdf)(?: (?:of|for))?`,
  ],
  // Source
  [
    `where (?:can|could|do|should) (?:i|we) (?:find(?: out)?|read|see|learn|get|look)(?! (?:a|an|any|some|all|open|new|more (?:${kinds})|${kinds})\\b)(?: (?:more|it|this|that|up|about|on|the))*`,
    'source',
  ],
  [`where (?:did|do) you (?:find|get|read|see|have)(?: (?:it|this|that|the))?(?: from)?`, 'source'],
  [`where (?:does|did) (?:this|that|it)(?: (?:information|come from|all))*`, 'source', `come from${last}`],
  [`(?:on )?(?:what|which) (?:web ?)?(?:page|site|website|list)(?: is| are| was| were| has)${it}`, 'source'],
  // Place
  [
    `(?:in |at |on )?(?:what|which) (?:city|town|country|place|venue|region|province|building|hotel)${aux}?${one}${it}(?: host(?:ed|s))?(?: the)?`,
    'where',
  ],
  [`where${aux}(?! (?:i|we|you)\\b)${one}${it}`, 'where'],
  // People
  [
    `who (?:can|may|could|might|is able to|is allowed to|should) (?:still )?(?:apply|bid|participate|take part|attend|join|register|submit \\w+ \\w+)(?: for| to| in| at)?`,
    'requirements',
  ],
  [`(?:who is|who[’']s|who are|am i|are we) eligible(?: to apply)?(?: for| to)?`, 'requirements'],
  [
    `(?:can|may) (?:foreigners|non-?nationals|nationals|foreign \\w+|firms|companies|organi[sz]ations|institutions|individuals|students|anyone|anybody|women|men|ngos|citizens) (?:still )?(?:apply|bid|participate|take part)(?: for| to| in)?`,
    'requirements',
  ],
  [
    `(?:who|what)(?: kind of \\w+)?(?: are| do| does) (?:they|it)(?: (?:look(?:ing)? for|want|need|seek(?:ing)?|hir(?:e|ing)))`,
    'requirements',
  ],
  [
    `(?:what|which) (?:\\w+ )?(?:qualifications?|experience|skills?|expertise|background|degrees?|education|languages?|profile)(?: (?:do|does|must|should|is|are|i|we|they|one|have|need))*(?: (?:needed|required|wanted|asked|expected|necessary))?(?: (?:for|to))?(?: apply(?: for| to)?)?`,
    'requirements',
  ],
  [
    `do (?:i|we) (?:need|have to have) (?:an? |any )?(?:\\w+ )?(?:degree|phd|doctorate|master[’']?s?|bachelor[’']?s?|diploma|licen[cs]e|experience|qualifications?|english|visa)(?: for| to)?`,
    'requirements',
  ],
  [
    `how many ${people}(?: (?:do|does|did|are|is|will|would|were))`,
    'positions',
    `(?:be )?(?:want(?:ed)?|need(?:ed)?|seek(?:ing)?|sought|hired?|recruit(?:ed)?|required?|looked for|looking for|have|selected)(?: for)?`,
  ],
  [
    `(?:who|whom) (?:attended|participated(?: in)?|took part(?: in)?|was (?:at|present|invited)|were (?:at|present|invited)|came(?: to)?|spoke(?: at)?)`,
    'participants',
  ],
  [
    `how many (?:\\w+ )?(?:people|participants|persons|delegates|guests|journalists|attendees) (?:attended|participated(?: in)?|took part(?: in)?|came(?: to)?|were (?:there|at|present|trained))`,
    'participants',
  ],
  [
    `(?:who|which (?:organi[sz]ation|body|agency|ministry|institution|partner)s?)(?: is|[’']s| are| was| were)? ?(?:co-?)?(?:organi[sz](?:es?|ed|ing)|host(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|r[ua]n(?:s|ning)?|conduct(?:s|ed|ing)?|arrang(?:es?|ed|ing)|behind)(?! (?:about|of|from|in)\\b)`,
    'organiser',
  ],
  [
    `(?:who|by whom)(?: is|[’']s| are| was| were)${it}`,
    'organiser',
    `(?:organi[sz]ed|hosted|held|run|conducted)(?: by)?${last}`,
  ],
  [`who (?:funds?|funded|is funding|pa(?:ys|id) for|financ(?:es|ed)|is financing|sponsor(?:s|ed))`, 'funder'],
  [
    `(?:who|by whom)(?: is|[’']s| are| was| were)${it}`,
    'funder',
    `(?:funded|financed|paid for|sponsored)(?: by)?${last}`,
  ],
  // Subject, reference, re-advertisement
  [
    `what (?:do|should|must|shall) (?:i|we) (?:write|put) (?:in|as|on) the subject(?: line)?(?: (?:of|for))?|what (?:goes|belongs|comes) in(?:to)? the subject(?: line)?(?: (?:of|for))?`,
    'subject',
  ],
  [`(?:re-?\\s?advertised|re-?\\s?advertisement) (?:from|of) what`, 'readvertisement'],
  [`(?:what|which(?: \\w+)?) (?:is|was) (?:it|this|that) a re-?\\s?advertisement of`, 'readvertisement'],
  [`why(?: is| was| were| are)${it}`, 'readvertisement', `re-?\\s?advertised`],
  [`(?:what|which \\w+)(?: is| was)`, 'readvertisement', `re-?\\s?advertised by`],
  [
    `${first}(?:is|was|has|have|were)${one}${it}`,
    'readvertisement',
    `(?:been )?advertised (?:before|already|earlier|previously|once)(?: before)?${last}`,
  ],
  [
    `${first}(?:is|was|are|were|has)${one}${it}`,
    'readvertisement',
    `(?:been )?(?:an? |the )?re-?\\s?advertise(?:d|ment)${last}`,
  ],
  // Time, after every question that begins with "when"
  [`(?:on |in |at )?(?:what|which) (?:dates?|days?|month|year|time)${aux}${one}${it}`, 'when'],
  [`when${aux}(?! (?:i|we|you)\\b)${one}${it}`, 'when'],
  // What it is
  [
    `(?:please )?(?:tell (?:me|us)|say|know|show me) (?:some |a (?:bit|little) )?(?:more )?(?:about|on)(?: the)?`,
    'about',
  ],
  [`tell (?:me|us) (?:some )?more`, 'about'],
  [
    `(?:give me |show me |show |any |some )?(?:(?:more|further|all) )(?:details?|information|info|particulars|about)(?:(?: (?:about|on|of|for))(?! (?:${kinds})\\b)|(?=\\W*$))`,
    'about',
  ],
  [`what(?:[’']s| is| was) (?:it|that)${last}`, 'about'],
  [`(?:please )?(?:summari[sz]e|sum up|describe|explain)(?: the)?`, 'about'],
  [`what(?: is|[’']s|s| was| are| were)${it}`, 'about', `(?:all )?about${last}`],
  [
    `what (?:does|did|do)(?! (?:i|we|you|they)\\b)(?! the ilo\\b)${it}`,
    'about',
    `(?:say|involve|cover|deal with|mean|contain)${last}`,
  ],
  [
    `what (?:does|do|did|will|would|must|should)`,
    'about',
    `(?<=(?:consultants?|experts?|contractors?|candidates?|trainers?|interns?) )(?:(?:have|need|has|needs) to )?do(?: (?:for|in|at))?`,
  ],
  [
    `what (?:happened|took place|was (?:discussed|said|decided|agreed|presented|done)) (?:at|during)(?= (?:the|this|that|it)\\b)(?! the (?:end|start|beginning|last|past|summer|winter|spring|autumn|week|month|year|pandemic))`,
    'about',
  ],
]

/** Every turn of phrase that asks one thing of one listing by a verb. */
export const readDetailVerbs = turnReader(turns)
