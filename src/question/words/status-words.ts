import { callNoun, happeningNoun } from './listing-nouns.ts'
import { seeking, sought } from './sought-work.ts'
import { tableReader } from './table.ts'
import { timeBehind } from './time-names.ts'

/** A status as it is asked for; `current` and `coming` become a call's or an event's own word by the kind. */
export type AskedStatus =
  | 'open'
  | 'closing soon'
  | 'closed'
  | 'coming'
  | 'running'
  | 'over'
  | 'cancelled'
  | 'postponed'
  | 'current'

/** Every word of a question that asks for a status. */
export const readStatuses = tableReader<AskedStatus>([
  [
    "(?:not|un)(?: yet)? ?closed|(?:is|are)(?: not|n[’']t) (?:yet )?clos(?:ed|ing(?! (?:very |quite )?(?:soon|shortly)))|(?:has|have)(?: not|n[’']t) (?:yet )?closed|(?:(?:the |with )?(?:a )?dead-?lines? )?(?:that )?(?:has |have |is |are )?(?:not |n[’']t )(?:yet )?(?:passed|expired)(?: yet)?",
    'open',
  ],
  ['(?:not yet|yet to be|yet to) open(?:ed)?|opening soon|opens? soon|about to open', 'coming'],
  // What one came too late for is closed.
  [
    "(?:(?:have|has|had|did|do) (?:i|we)(?: have)?(?: already| just)? miss(?:ed)?|(?:i|we)(?:[’']ve| have| had)?(?: already| just)? missed|(?:am i|are we|i am|i[’']m|im|we are|we[’']re)(?: already)? too late (?:for|to apply(?: for| to)?))",
    'closed',
  ],
  [`missed (?=(?:\\w+ )?(?:dead-?lines?|${callNoun}))|too late (?:for|to apply for)`, 'closed'],
  [
    "no longer (?:open|available|current)|(?:were |was )?not open|(?:is|are)(?: not|n[’']t) open(?: any ?more)?",
    'closed',
  ],
  [
    '(?:closing|closes?|ending|ends?|expiring|expires?|due) (?:very |quite )?(?:soon|shortly)|about to (?:close|end|expire)|soon to close|last chance',
    'closing soon',
  ],
  // "Job creation" is a topic.
  [
    "(?:i|we)(?:[’']m| am| are|[’']re)? (?:need|want|seek|look for|looking for|seeking|searching for|in need of) (?:an? |some |any )?(?:new )?(?:jobs?|gigs?|employment|paid work)(?= *(?:$|[?.!,]|(?:in|at|for me|for us|near|here|now|please|pls)\\b))",
    'open',
  ],
  [
    '(?:any |are there (?:any )?)(?:jobs|gigs)(?= *(?:$|[?.!,]|(?:in|at|for me|for us|near|here|now|open|available|please|pls)\\b))',
    'open',
  ],
  [
    '(?:what|which ones?|where|anything) (?:can|could|may|might|should) (?:i|we|one|you|somebody) (?:still |now |currently )*(?:apply(?: for| to)?|send in|submit|bid(?: for| on)?)(?: right now| now| currently)?',
    'open',
  ],
  [
    '(?:can|could|may) (?:i|we|one|you|somebody)? ?(?:still |now |currently )*(?:be )?(?:appl(?:y|ied)(?: for| to)?|send (?:in|something in)|submit(?: for| to)?|bid(?: for| on)?)(?: right)?(?: now)?|still (?:accepting|taking|receiving)(?: applications| proposals)?|accept(?:ing|s)? applications',
    'open',
  ],
  ['(?:will )?(?:stays?|remain(?:s|ing)?|keeps?|be(?:ing)?) (?:still )?open(?: for applications)?', 'open'],
  [
    '(?<!will )(?<!to )(?:still |currently |now |right now )?(?:is |are |was |were )?(?:still |currently |now )?(?<!will )(?<!to )open(?: now| currently| right now| at (?:the|this) (?:very )?moment| at this time| at present)?',
    'open',
  ],
  // Who looks for work asks what is open; the noun names the kind.
  [`(?:${seeking})(?= ${sought})`, 'open'],
  // "Active labour market policies" are a topic.
  [
    `(?:available|active|live)(?= (?:right now|now|today|currently|at the moment|in |for |(?:open|events?|meetings?|listings?|ones|positions?|jobs?)\\b|${callNoun})|[^a-z]*$)`,
    'current',
  ],
  [
    `(?:have|has|had|were|was|are|is|already|now)(?: already| been| now)* (?:closed|expired)|closed(?= (?:${callNoun}|ones?(?![a-z]))|$|[?])|expired|past the deadline|(?:that |which )?closed already|already closed`,
    'closed',
  ],
  [`upcoming|forthcoming|coming(?!${timeBehind})|planned|future(?! of)|scheduled`, 'coming'],
  [
    '(?:ongoing|on-going|running|under ?way|in progress)(?: right now| now| at the moment| at present)?|happening(?: right)? now|on (?:right )?now',
    'running',
  ],
  ['current(?:ly)?', 'current'],
  [`(?:past|previous)(?= (?:${happeningNoun}|ones?\\b))|finished|over(?=$|\\?)`, 'over'],
  ['cancell?ed|called off', 'cancelled'],
  ['postponed|put off', 'postponed'],
  ['still', 'current'],
])
