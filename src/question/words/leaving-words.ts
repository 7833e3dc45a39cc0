import { count } from './number-words.ts'

/** Words by which a question leaves out what stands behind them, as patterns over small letters. */

/** Behind "not" these leave out nothing: "not only", "not sure", "youth not in education". */
const notLess =
  'only|just|merely|yet|sure|necessarily|least|too|so|very|much|many|possible|able|good|bad|enough|clear|right|true|correct|helpful|useful|for profit|in (?:employment|education|training|school)|any (?:longer|more)'
/** Behind "no" neither these, nor a number: "no longer", "no idea", "Convention No. 182". */
const noLess =
  'longer|one|matter|idea|clue|luck|problem|rush|hurry|worries|thanks?|way|doubt|need|more|less|answer|reply|response|harm|results?|in|for|from|on|i|it|we|you|that|this'

/** What is asked for by them, or not: "don't show", "I don't want to see". */
const wanting =
  '(?:want(?:ed|ing)?|need(?:ed|ing)?|wish|like|care)(?: to (?:see|hear|read|know|have|get)(?: (?:about|of))?)?|show(?:ing|n)?|give|list|includ(?:e|es|ing)|mention(?:s|ing)?'
const concerning =
  'requir(?:e|es|ing|ed)|cover(?:s|ing)?|concern(?:s|ing)?|involv(?:e|es|ing)|deal(?:s|ing)?|speak(?:s|ing)?|talk(?:s|ing)?|focus(?:ed|es|ing)?|interested|looking|related|relating|regarding|concerning|ha(?:ve|s|ving)|to do(?= with)'

/** Where a sentence begins, or a part of it that asks or bids anew. */
const beginning = String.raw`(?:^|[.!?;:]|\b(?:why|hey|hi|hello|ok|okay|well|please|pls)\b)\W*`
const asking = '(?:is|are|was|were|has|have|had|does|did|do|ca|could|wo|would|should)'
/** "Isn't the call open?" asks, and "don't show" bids. */
const contracted = String.raw`(?<!${beginning}${asking})n[’']t|(?<=${beginning}do)n[’']t(?= (?:me )?(?:${wanting})\b)`

const bidding = '(?:exclud(?:e|es)|omit(?:ting)?|hid(?:e|ing)|avoid(?:ing)?|filter(?:ing)? out)'
const biddingLater = '(?:skip(?:ping)?|ignor(?:e|ing)|leav(?:e|ing) out|tak(?:e|ing) out|remov(?:e|ing)|drop(?:ping)?)'
const bid = String.raw`(?<=(?:^|[.,;:!?]|\b(?:and|but|please|pls|then))\s*)${bidding}|(?<=(?:[,;:]|\b(?:and|but|please|pls|then))\s+)${biddingLater}`

/** Words that leave out; each is whole. */
export const leavingWords = String.raw`(?:(?<!\b(?:or|if|why) )not(?! (?:${notLess})\b)|(?<!\bthere(?: is| are| was| were)? |\byou (?:have |got )?|\bthere’s |\bthere's |\bwhy |\bsay(?:s|ing)? )no(?! (?:(?:${noLess})\b|[0-9]))|neither|nor|minus|never|without|excluding|except(?:ing)?(?: for)?|outside|instead of|rather than|other than|apart from|aside from|besides|(?:everything|anything|all) but|nothing(?= (?:about|on|from|in|with|to do)\b)|none(?= (?:of|about|on|from|in|with)\b)|${bid})`

export const leaving = String.raw`(?:\b${leavingWords}|${contracted})(?![\w-])`

/** What may stand between them and what is left out: "not interested in those for …". */
export const leadingOn = String.raw`(?: {1,2}(?:for|of|from|in|on|about|with|any|both|either|the|${count}(?= {1,2}[^ 0-9])|those|that|these|this|which|are|is|am|be|being|ones|one|paid|an?|fees?|anything|something|things|stuff|me|us|(?:go|goes|going|sent|written|addressed) to|(?<=\b(?:not|except|excluding|nor|those|ones) )to|(?:${wanting})|(?:${concerning})))`
