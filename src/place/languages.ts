import type { Beside, Found } from './found.ts'

/** The languages most documents are in, which may stand in a list with another: “in English, French and Mongolian”. */
const tongue = '(?:English|French|Russian|Spanish|Chinese|Arabic)'
const listBefore = String.raw`(?:(?:${tongue})(?:,|\s+and|\s+or)\s+)*`
const listBehind = String.raw`(?:(?:,|\s+and|\s+or)\s+${tongue})*`
const end = String.raw`\s*(?:$|[.,;:()?!\[\]]|(?:is|are|was|were|will|would|only|here|too|as|at|by|on|from|please|preferred|required|an?|(?:and|or) (?:good|excellent|proficiency|fluency|knowledge|command|skills))\b)`

const languageBehind =
  /^[\s-]+(?:languages?|speaking|speakers?|translat(?:ions?|ors?)|interpret(?:ation|ers?)|versions?|editions?|subtitles|texts?|scripts?|alphabet|characters)\b/i
const spokenBefore = new RegExp(
  String.raw`\b(?:in|into|speaks?|write[ns]?|reads?|fluent in|(?:spoken|written|oral|simple|plain)(?: (?:and|or) (?:spoken|written|oral))?)\s+${listBefore}$`,
  'i',
)
const skillBefore = new RegExp(
  String.raw`\b(?:knowledge|command|proficien(?:cy|t)|fluency|fluent|skills|mastery)\s+(?:of|in)\s+(?:both\s+)?${listBefore}$`,
  'i',
)
const endsHere = new RegExp(`^${listBehind}${end}`, 'i')
const besideEnglish = /^\s*(?:and|or|&|\/|[-–])\s*English\b/i
const behindEnglish = /\bEnglish\s*(?:and|or|&|\/|[-–]|to|into)\s*$/i

/** “and in Kyrgyz?”, “any in Uzbek?”: a question that takes up another's place, and not how something is written. */
const takesUp = /^(?: +|\W*(?:(?:and|or|also|any|anything|something|ones?|so|ok|what about|how about)\s+)+)in\s+$/i

/** “in Russian”, “Chinese version”, “knowledge of Mongolian”, “Mongolian and English”: a language, not its people. */
export function isLanguage(one: Found, { front, behind }: Beside): boolean {
  if (!one.people || (takesUp.test(front) && /^\W*$/.test(behind))) return false
  if (languageBehind.test(behind) || besideEnglish.test(behind) || behindEnglish.test(front)) return true
  return endsHere.test(behind) && (spokenBefore.test(front) || skillBefore.test(front))
}

/** What lies between two languages of one list: “French and Spanish versions”. */
export function isSameLanguages(joint: string): boolean {
  return /^\s*(?:,|\/|&|[-–]|(?:,\s*)?(?:and|or|into|to))\s*$/i.test(joint)
}
