import { wordCharacters } from '../../text/plain-text.ts'

const somebody =
  'boss|manager|supervisor|director|team|colleagues?|friends?|clients?|company|organi[sz]ation|institution|ngo|cso|firm|office|department|unit|university|students?|class|wife|husband|newsletter|website|report|thesis|paper|presentation|slides|records?|notes?|information|reference'
const role =
  '(?:freelance |independent |junior |senior |young |new |former )*(?:consultant|expert|freelancer|journalist|reporter|student|researcher|academic|professor|lecturer|teacher|trainer|economist|lawyer|(?:program|programme )?officer|manager|coordinator|colleague|friend|job ?seeker|newcomer|intern|volunteer|translator|interpreter|evaluator|analyst|human|person|user)s?'
const shape =
  'pdf|csv|excel|xlsx?|word|docx?|json|markdown|plain text|text|table|spreadsheet|bullets?|bullet points?|list|chart|short|brief|detail|full|one line|a nutshell|english|order|particular|general'
const holding =
  'archive|database|data base|system|files?|records?|website|site|web ?page|page|catalogue|collection|board|notice ?board|bot|channel|repository|library|feed'
const added =
  'links?|urls?|sources?|dates?|currenc(?:y|ies)|details|descriptions?|summar(?:y|ies)|references?|page numbers?'
const closes = '(?= *(?:$|[.,;:!?]|(?:please|pls|plz|thanks|with|and|or|of|for)\\b))'
const use =
  'use|read|see|view|share|download|look at|look into|attend|join|consult|quote|cite|refer to|recommend|suggest|forward|point me to|point us to|help'

/** A name under a letter. */
const signed = String.raw`(?:,\s*[a-z’'-]+(?: [a-z’'-]+)?[.!]?\s*$)?`

/** The words that a turn of phrase may begin with, and what follows them. */
type Turn = readonly [first: string, rest: string]

/** Turns of phrase that frame a question: greetings, thanks, who asks and for whom, and how the answer should look. */
const turns: readonly Turn[] = [
  // Hello and thank you.
  [
    'hi|hello|hey|dear|good|thanks|thank|cheers',
    '(?: (?:morning|afternoon|evening|day|you))?,?(?: (?:there|all|team|everyone|everybody|folks|guys|dear|colleagues?|friends?|callboard|bot|sir|madam|or|both|again|so much|very much|a lot|a million|in advance))+',
  ],
  ['a|one|just|another|quick|small|short|simple', '(?: (?:a|one|quick|small|short|simple|more|last|silly))* ?question'],
  [
    'sorry|apologies',
    ' (?:to (?:bother|trouble|disturb)(?: you)?|for (?:the |this |my )?(?:trouble|bother|question|interruption|inconvenience|delay)|about (?:this|that))',
  ],
  [
    'if',
    "(?: it(?:[’']s| is))? (?:you (?:do not|don[’']?t) mind|possible|not too much trouble|you can|you could|you please|you have (?:a )?(?:time|moment|minute))",
  ],
  [
    'hope',
    " (?:you(?:[’']re| are)|all is|this (?:message )?finds(?: you)?|everything is)(?: all| doing)* (?:well|fine|ok|good|great)",
  ],
  ['many|much|best|kind|warm', ` (?:appreciated|obliged|thanks(?! in)|(?:thanks in advance|regards|wishes)${signed})`],
  ['no|take|when|whenever', ' (?:rush|hurry|your time|you (?:have|get) (?:a )?(?:time|moment|minute|chance|second))'],
  ['in', ` advance${signed}`],
  ['i', ' (?:mean|meant)(?![a-z])'],
  ['kindly|please', ' (?:advise|inform|revert)(?: (?:me|us))?'],
  ['at', ' (?:this|the) (?:very )?(?:moment|time)'],
  ['regards|sincerely|yours', `(?: sincerely| faithfully)?${signed}`],
  [
    "be|am|i’m|i'm|very|really|most|grateful|thankful|glad|happy|appreciate",
    '(?: (?:very|really|most|so|grateful|thankful|glad|happy|obliged|appreciate|kind|as))*(?<=grateful|thankful|glad|happy|obliged|appreciate|so kind|kind as)(?: (?:if|for|to|it|your|any|all|help|know|hear|see)\\b)*',
  ],
  // Who asks, for whom, and what for.
  ['as|being', ` an? ${role}(?=,)`],
  [
    "i’m|i'm|im|i|we’re|we're|we|this",
    `(?: am| are| is)?(?: just| only)?(?: an?| the| your)? ${role}(?:,| (?:here|who|and|that|looking|searching|seeking|hunting|working|based|interested|trying|hoping)\\b|(?=\\W*$))`,
  ],
  [
    'for|on|from|by|with|to|in|at',
    `(?: behalf of)? (?:my|our|his|her) (?:own )?(?:${somebody})(?: meeting| at work)?(?= *(?:$|[.,;:!?]|(?:i|we|who|that|asks|asked|wants|wanted|needs|needed|and)\\b))`,
  ],
  [
    'my|our',
    ` (?:${somebody})(?: (?:is|are|was|asks|asked|asking|wants|wanted|needs|needed|would like|looks|looking|works|working|tells|told|says|said|has|have)\\b)*`,
  ],
  [
    'i|we|one|you|can|could|may|might|would|should',
    `(?: (?:i|we|one|you|can|could|may|might|would|should|please|still|now|also|possibly|actually|really|like to|want to))+ (?:${use})(?: me| us)?`,
  ],
  [
    'some|any|a|your|need|help',
    '(?: little)?(?: help)?(?<=help)(?: (?:on|here|out|me|us|find|with|to|see|understand)\\b)*',
  ],
  [
    'make|give|show|send|draw|create|prepare',
    '(?: up)?(?: me| us)? (?:an? |the )?(?:small |short |quick |simple |little )?(?:table|list|overview|chart|summary) (?:of|with|for)(?: (?:the|all))*',
  ],
  ['table|chart|spreadsheet', '(?<!round[ -]table) (?:of|with|for)(?: (?:the|all))*'],
  // Behind what a reader has taken: "to whom should I send the papers?"
  ['papers', '(?<= {3}(?:the )?papers)'],
  [
    'prepare|preparing|write|writing|draft|drafting',
    ' (?:an?|the|my|our|this) (?:report|paper|thesis|presentation)(?: (?:on|about|for))?',
  ],
  [
    'send|submit|address',
    ' (?:the|my|our|all|these|those) (?:papers|documents|files|applications?|proposals?|everything)',
  ],
  ['taken|all|put|added|counted', ' together'],
  // How the answer should look, and where it is looked for.
  ['as|into|in', ` (?:an? |the )?(?:${shape})(?: (?:file|format|form|document|doc|table|list|style))?${closes}`],
  ['with', ` (?:all |the |their |any )*(?:${added})(?:,? (?:and |or )?(?:${added}))*${closes}`],
  [
    'in|from|of|on|through|inside|within|across',
    ` (?:the|this|your|our|that|its) (?:whole |entire |full )?(?:${holding})`,
  ],
  ['on|in', ' (?:file|record|hand|board|stock)'],
  ['international', ' labou?r (?:organi[sz]ation|office)'],
  // Padding.
  ['any|the|a', ' (?:chance|idea|clue|luck)(?: (?:if|whether|that|you|of)\\b)*'],
  [
    'would|might|do|did|happen',
    '(?: (?:you|it|there|they))?(?: be possible| be)?(?: happen)?(?<=possible|happen) to(?: (?:have|know|be)\\b)?',
  ],
  ['at', ' (?:all|a glance|the moment|present|least|most)'],
  // The reader of a status may have taken the "now".
  ['right', '(?: now|(?= {3}))'],
  ['for', " (?:me|us|now|free|sure|real|example|instance|what it[’']?s worth)"],
  ['of|in', ' (?:course|total|all|fact|order to)'],
  ['as', ' (?:well|soon as (?:possible|you can))'],
  ['so|up|by|right|straight|step|one|each', ' (?:far|to date|the way|away|by step|by one|of them)'],
  ['a|lots|plenty|all|what', ' (?:(?:bit|little|lot|few|couple)(?: of)?|of|sorts of|kinds? of|sorts? of)'],
  ['do|give|to|long', ' (?:me a favou?r|me a hand|be honest|story short|cut it short)'],
]

/** What may follow each first word; a pattern is made when a question first has the word. */
const restsOf = new Map<string, string[]>()
for (const [firsts, rest] of turns) {
  for (const first of firsts.split('|')) {
    const rests = restsOf.get(first)
    if (rests === undefined) restsOf.set(first, [rest])
    else rests.push(rest)
  }
}
const patterns = new Map<string, RegExp>()

/** Where the turn of phrase ends that begins with a word, in lower case, of a text; undefined where none does. */
export function turnOfPhraseAt(lower: string, first: string, end: number): number | undefined {
  const rests = restsOf.get(first)
  if (rests === undefined) return undefined
  const pattern = patterns.get(first) ?? new RegExp(`(?:${rests.join('|')})(?![${wordCharacters}])`, 'y')
  patterns.set(first, pattern)
  pattern.lastIndex = end
  return pattern.test(lower) ? pattern.lastIndex : undefined
}
