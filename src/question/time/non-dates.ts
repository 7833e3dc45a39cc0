import { beginningAt, byBeginning } from './beginnings.ts'
import { matcher } from './pattern.ts'
import type { Sentence } from './sentence.ts'

/** Things called by a number or a year. They win over a time they hold whole: "2030 Agenda" over "2030". */
const things = [
  'horizon|agenda|vision|expo|strategy|plan|framework {year}',
  'europe 2020',
  'agenda|vision|strategy|plan|framework|programme|program|dwcp {year} - {laterYear}',
  '{year} agenda|vision|strategy|framework|horizon',
  '{year} - {laterYear} agenda|strategy|plan|framework|programme|program|dwcp',
  'post|pre - {year} agenda|development|framework|goals|education',
  'world cup {year}',
  'convention|recommendation|protocol|declaration|treaty|act ,|of? {year}',
  '{year} declaration|convention|protocol|recommendation|act|constitution',
  '{year} ( no|nos .? {figure}',
  'no|nos|nr|number|numbers|num|# .? {figure}',
  'resolution|room|rooms|convention|recommendation|protocol {figure}',
  'article|articles|paragraph|para|page|pages|pp|section|chapter|annex|item|items|appendix {figure}',
  'floor|suite|invoice|ticket|reference|ref|rfp|rfq|flight|bus|route|extension|box {figure}',
  'iso|sa|cop|g|version|versions|v|node|option|step|phase|goal|sdg|c|r|p|d {figure}',
  'covid - {figure}',
  'h 1 n 1',
  '24 / 7',
  '{figure} + {figure}',
  '$|€|£|¥|₮ {figure}',
  'usd|eur|gbp|cny|rmb|mnt|jpy|krw|chf|rub|kgs|kzt|uzs {figure}',
  '+ {phone}',
  // Places in a list: "top 5", "the last 3", "the second one". "the last 3 days" is longer and wins.
  'top|first|last|latest|next|newest|soonest|oldest {small}',
  'first|second|third|fourth|fifth|last|next one|ones',
]

/** Words that are counts, verbs or names unless a word that dates stands before them ("in March with …"). */
const unlessDated = [
  '{figure} {countedThing}',
  '{figure} -|to {figure} {countedThing}',
  'up to date',
  'to date of',
  'may|might i|we|you|he|she|they|it|one|be|have|has|not|also|the|still|apply|join|need|want|come|help',
  'march with|of|on|for|against|towards|toward|past|forward|together',
  'a|an|most|more august body|assembly|company|institution|presence|gathering|audience',
  '{givenName} {surname}',
  'arab|prague spring',
  'spring|summer|winter school|schools|camp|break|olympics|clothing|water',
  'good|black|holy|ash|easter friday|saturday|sunday|monday|wednesday',
  'monday . com',
  'sunday|friday|saturday times|telegraph|mail|newspaper|post|mirror|express',
  'sun|sat newspaper|sets|shines|down|yat',
  'usa today',
]

type Veto = { readonly pattern: string; readonly next: number }

function readers(patterns: readonly string[]) {
  return byBeginning(
    patterns.map((pattern) => {
      const match = matcher(pattern)
      return { pattern, begins: match.begins, match }
    }),
  )
}

const always = readers(things)
const undated = readers([...things, ...unlessDated])

/**
 * The longest thing beginning at a token that looks like a time and is none; `dated` says that a word such as "in" or
 * "since" stands before it.
 */
export function nonDateAt(sentence: Sentence, at: number, dated: boolean): Veto | undefined {
  let longest: Veto | undefined
  for (const { pattern, match } of beginningAt(dated ? always : undated, sentence, at)) {
    const found = match.read(sentence, at)
    if (found && found.next > (longest?.next ?? 0)) longest = { pattern, next: found.next }
  }
  return longest
}
