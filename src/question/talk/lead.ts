import type { Claim } from '../span.ts'

const lead =
  /^\W*(?:(?:(?:many )?(?:thanks|thank you|thx|cheers)(?: (?:so|very) much| a lot)?|great|perfect|no(?=,| in\b| for\b| from\b| on\b| i\b)|nope|sorry|oops|actually|rather|i (?:mean|meant|ment)|make (?:it|that)|change (?:it|that) to|ok(?:ay)?|and|or|but|plus|then|so(?! far)|now|what about|how about|(?:the )?same (?:for|in|with)|let[’']s (?:say|see|try)|try|(?:please )?(?:add|include)(?! (?:me|us)\b))(?=[\s,:!.–-])[\s,:!.–-]*)+/i

/** The words by which a question takes up the one before, at its beginning: "no, ", "and ", "what about ". */
export function leadOf(text: string): readonly Claim<string>[] {
  const found = lead.exec(text)?.[0].trimEnd() ?? ''
  return found === '' ? [] : [{ start: 0, end: found.length, written: found, meaning: found.trim() }]
}
