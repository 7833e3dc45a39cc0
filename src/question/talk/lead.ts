import type { Claim } from '../span.ts'

const thanks = '(?:many )?(?:thanks|thank you|thx|cheers)(?: (?:so|very) much| a lot)?|great|perfect'
/** Words that take up the question before, and say nothing else. */
const takingUp = String.raw`and|or|but|plus|then|so(?! far)|now|ok(?:ay)?|nope|sorry|actually|rather|i (?:mean|meant|ment)|make (?:it|that)|change (?:it|that)(?: to)?|what about|how about|(?:go |going )?back to|return to`

const lead = new RegExp(
  String.raw`^\W*(?:(?:${thanks}|${takingUp}|no(?=,| in\b| for\b| from\b| on\b| i\b| sorry\b)|oops|(?:the )?same (?:for|in|with)|let[’']s (?:say|see|try)|try|(?:please )?(?:add|include)(?! (?:me|us)\b))(?=[\s,:!.–-])[\s,:!.–-]*)+`,
  'i',
)
/** The same, and what also says how: "only", "also", "not". */
const leaning = new RegExp(
  String.raw`^\W*(?:(?:${thanks})[\s,.!]+)?(?:${takingUp}|no|(?:the )?same|add|include|only|just|also|everything|not|instead|the ones?)\b`,
  'i',
)

/** The words by which a question takes up the one before, at its beginning: "no, ", "and ", "what about ". */
export function leadOf(text: string): readonly Claim<string>[] {
  const found = lead.exec(text)?.[0].trimEnd() ?? ''
  return found === '' ? [] : [{ start: 0, end: found.length, written: found, meaning: found.trim() }]
}

/** Whether a question begins as only one does that leans on the question before it. */
export function beginsLeaning(text: string): boolean {
  return leaning.test(text)
}
