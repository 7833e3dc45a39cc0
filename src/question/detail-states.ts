import { turnReader, type Turn } from './detail-turns.ts'
import type { AskedStatus } from './status-words.ts'

const first = String.raw`^\W*(?:(?:and|but|so|ok|okay|well|please|then|now|hi|hello)\W+){0,3}`
/** Not of listings that are still to be found: "is anything open", "are there calls". */
const one = String.raw`(?! (?:there|any\w*|some\w*|all|every\w*|nothing|no|you|what|which|i|we)\b)(?!(?: the)?(?: open| new| current)? (?:calls|events|tenders|meetings|consultancies|vacancies|opportunities|applications)\b)`
const be = String.raw`${first}(?:is|are|was|were|isn[’']t|wasn[’']t|hasn[’']t|didn[’']t|has|have|had|did|does|do|will)${one}`
const whether = String.raw`${first}(?:(?:do you know|(?:can|could) you (?:please )?(?:tell me|say|check)|i wonder|i want to know|tell me|check|any idea) )?(?:if|whether)${one}`
const head = `(?:${be}|${whether})`
const end = String.raw`(?=\W*$| (?:or not)\W*$)`
const now = '(?: (?:now|yet|today|already|any ?more|currently|right now|at the moment))?'
const still = '(?:(?:is|are|was|has|been|be|it|get|got|still|already|now|currently|not|yet) ){0,3}'
const found = String.raw`(?! (?:an?|any\w*|some\w*|all|open|calls|tenders|consultancies|vacancies|opportunities)\b)`
const apply = `(?:apply|bid|submit|register)(?: (?:for|to|in)${found}|(?! (?:for|to|in)\\b))`

/** Questions for yes or no about the state of one listing, with the state that "yes" would give it. */
export const readStates = turnReader<AskedStatus>([
  [String.raw`${first}(?:can|could|may|might) (?:i|we|one) (?:still |now |yet )?${apply}`, 'open'],
  [
    String.raw`${first}(?:is there|do i|do we|have i|have we)(?: (?:still|have|got|any|enough))* time(?: left)?(?: to ${apply})?(?: for)?`,
    'open',
  ],
  [String.raw`${first}(?:is it|am i|are we) (?:already )?too late(?: to ${apply})?(?: (?:for|to))?`, 'closed'],
  [
    String.raw`${first}(?:did|have) (?:i|we) (?:already )?miss(?:ed)?(?: (?:the|its))?(?: (?:dead-?line|closing date))?(?: (?:for|of|to))?`,
    'closed',
  ],
  [head, 'closing soon', `${still}(?:clos(?:e|es|ing)|due|expir(?:e|es|ing)|end(?:s|ing)?) (?:very )?soon${end}`],
  [head, 'cancelled', `${still}(?:cancell?ed|called off)${now}${end}`],
  [head, 'postponed', `${still}(?:postponed|put off|moved|delayed|rescheduled)${now}${end}`],
  [
    `${head}(?: (?:the|its) dead-?line(?: (?:for|of|to))?)?`,
    'closed',
    `${still}(?:closed?|expired?|passed|past|gone)${now}${end}`,
  ],
  [
    head,
    'open',
    `${still}(?:open(?:ed)?(?: again| for applications)?|accept(?:ing|s)? applications|taking applications|available|valid|live|active)${now}${end}`,
  ],
  [
    head,
    'over',
    `${still}(?:over|finish(?:ed)?|end(?:ed)?|done|concluded|completed|taken place|take place|happen(?:ed)?|held)${now}${end}`,
  ],
  [
    head,
    'running',
    `${still}(?:running|run|ongoing|on-going|under ?way|going on|on|started?|begun|begin|in progress|taking place|happening)${now}${end}`,
  ],
  [head, 'coming', `${still}(?:upcoming|forthcoming|coming up|(?:yet )?to come|planned)${now}${end}`],
] satisfies readonly Turn<AskedStatus>[])
