import { listingNouns } from '../words/listing-nouns.ts'

/** Listings that a question finds, right behind a turn of phrase: "when are the next events". */
export const several = new RegExp(
  String.raw`^ (?:(?:there|any\w*|all|some\w*|other)\b|(?:the )?(?:next|last|latest|newest|coming|upcoming|first|earliest|soonest|nearest|most recent)(?= (?!(?:in|for|until|on|at|altogether)\b)\w)|(?:(?:the|ilo) ){0,2}(?:(?:open|new|recent|current|past|closed) )?${listingNouns})`,
)

/** What a question points with, where it names nothing. */
export const it = '(?: (?:it|this|that|they|these|those|the))?'

/** A verb that helps another. */
export const aux =
  "(?:(?: exactly)?(?: is|[’']s| are| was| were| do| does| did| will| would| has| have| had| can| could| must| should| shall))"

/** The same, or none where a question stands inside another: "do you know when it closes". */
export const auxOrNone = String.raw`(?:${aux}|(?<=\b(?:me|us|know|wonder|say|remember) (?:when|where|how long|what (?:time|date|day)|until when)))`

/** Those who ask. */
export const asker = '(?:(?:i|we|one|you|somebody|people|applicants?))'

/** The end of a question, or near it. */
export const end = String.raw`(?=\W*$| (?:exactly|again|please|then|for|in|at|on|by|from|to)\b)`

/** The end of a question. */
export const last = String.raw`(?=\W*$)`
