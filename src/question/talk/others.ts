import { lowered } from '../../text/plain-text.ts'
import { listingNoun } from '../words/listing-nouns.ts'
import { count } from '../words/number-words.ts'

const lead = String.raw`^\W*(?:(?:and|or|but|no|ok(?:ay)?|so|then|now|what about|how about|show(?: me)?|list|give me|are there|do you have)[\s,]+)*`

/** What goes by the answer before without naming it: "what else", "anyone else?", "and the others?", "not those". */
const others = new RegExp(
  [
    String.raw`\b(?:what|who|which(?: ones?)?|any(?:thing|one|body)?|some(?:thing|one)|how many)(?: is| are|[’']s)? else\b`,
    String.raw`${lead}(?:the |all (?:of )?the |any )?(?:others?|(?:other|remaining) ${count}(?: ones)?|other ones?|rest|remaining(?: ones?)?|different ones?)(?: (?:please|too|as well|then|though|again))*\W*$`,
    String.raw`${lead}(?:not|none of|other than|besides|apart from|except|without) (?:those|these|them|that one|this one|that|it|this)(?: (?:ones?|two|three|please))*\W*$`,
    String.raw`\b(?:any|what|which|all|the|show me|list|no|every|how many|there|have) other (?:[a-z-]+ )?${listingNoun}`,
    String.raw`${lead}other (?:[a-z-]+ )?${listingNoun}`,
  ].join('|'),
)

/** Whether a question asks for what else there is, besides what was spoken of. */
export function asksForOthers(text: string): boolean {
  return others.test(lowered(text))
}
