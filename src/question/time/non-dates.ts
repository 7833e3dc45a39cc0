import type { Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'
import { fittingAt, mayBegin, treeOf } from './tree.ts'

/** Things called by a number or a year. They win over a time they hold whole: "2030 Agenda" over "2030". */
const things = [
  'horizon|agenda|vision|expo|strategy|plan|framework {year}',
  'horizon europe {year}',
  'europe 2020',
  'agenda|vision|strategy|plan|framework|programme|program|dwcp {year} - {laterYear}',
  '{year} agenda|vision|strategy|framework|horizon',
  '{year} - {laterYear} agenda|strategy|plan|framework|programme|program|dwcp',
  'post|pre - {year} agenda|development|framework|goals|education',
  'world cup {year}',
  'hotel|cafe|restaurant|windows|office|excel {year}',
  'phone|tel|telephone|mobile|cell|fax|whatsapp|hotline|dial :|.|at? {phone}',
  'sun yat',
  // Names of places.
  'mar del|de|chiquita',
  // Ages.
  "their|his|her|my|our|your early|mid|late? -? '? {decade} s",
  'convention|recommendation|protocol|declaration|treaty|constitution ,|of? {year}',
  'act|law|code|decree|ordinance|directive|bill|statute|charter|proclamation ,|of? {year}',
  'act|law|code|decree|ordinance|directive|bill|statute|regulation|recommendation ( {year} )',
  '{year} declaration|convention|protocol|recommendation|act|constitution|law|code|decree|charter|treaty',
  '{year} {capital} declaration|convention|protocol|constitution|act|law|code|agenda',
  '{year} {capital} {capital} declaration|convention|protocol|constitution|act|law|code|agenda',
  '{year} target|targets|goal|goals|ambition|commitments|milestones',
  '{year} ( no|nos .? {figure}',
  'no|nos|nr|number|numbers|num|# .? {figure}',
  'no|number .? {figure} of {year}',
  'resolution|room|rooms|convention|recommendation|protocol {figure}',
  'article|articles|paragraph|para|page|pages|pp|section|chapter|annex|item|items|appendix {figure}',
  'floor|building|zip|postcode|id|suite|invoice|ticket|reference|ref|rfp|rfq|flight|bus|route|extension|box {figure}',
  'iso|sa|cop|g|version|versions|v|node|option|step|phase|goal|sdg|c|r|p|d {figure}',
  'covid - {figure}',
  'reference|ref|rfp|rfq|tender|invoice .|:? {figure} -|/|. {figure}',
  'h 1 n 1',
  'h 1 -? b',
  'en {year}',
  '{figure} %',
  '24 / 7',
  '{figure} + {figure}',
  'spring|summer|winter school|schools|camp|break|olympics|clothing|water',
  '$|€|£|¥|₮ {figure}',
  '{figure} dollar|dollars|usd|eur|euro|euros|yuan|mnt|tugrik|tugriks|million|billion|thousand|percent',
  'usd|eur|gbp|cny|rmb|mnt|jpy|krw|chf|rub|kgs|kzt|uzs {figure}',
  '+ {phone}',
  // How often, not when: "fortnightly", "every Friday", "each month", "twice a week", "every other year".
  '{frequency} {weekday?}',
  'every|each|any|per other|second|single? {unit}',
  'every|each|any other|second|single? {weekday}',
  'every|each other|second|single? {recurring}',
  'every {number} {units}',
  'once|twice|times a|per|every|each {unit}',
  'day|week|month|year after|by|on|in day|week|month|year',
  'at the end of the day',
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
  'good|black|holy|ash|easter|palm|bloody|casual|cyber|girl friday|saturday|sunday|monday|wednesday',
  'mr|mrs|ms|miss|dr|prof|professor|sir|dame .? {month}',
  "today|tomorrow|yesterday ' s world|youth|generation|children|leaders|workers|workforce|jobs|economy|papers",
  'monday . com',
  'sunday|friday|saturday times|telegraph|mail|newspaper|post|mirror|express|prayers|prayer|mass|school',
  'sun|sat newspaper|sets|shines|down|yat',
  'usa today',
]

type Veto = { readonly pattern: string; readonly next: number }

const tree = treeOf([
  ...things.map((pattern) => ({ pattern, unlessDated: false })),
  ...unlessDated.map((pattern) => ({ pattern, unlessDated: true })),
])

/** Whether something that is no time can begin at the token. */
export function mayBeginNonDate(token: Token | undefined): boolean {
  return mayBegin(tree, token)
}

/**
 * The longest thing beginning at a token that looks like a time and is none; `dated` says that a word such as "in" or
 * "since" stands before it.
 */
export function nonDateAt(sentence: Sentence, at: number, dated: boolean): Veto | undefined {
  if (!mayBegin(tree, sentence.tokens[at])) return undefined
  let longest: Veto | undefined
  for (const { item, next } of fittingAt(tree, sentence, at)) {
    const counts = !(dated && item.unlessDated) && next > (longest?.next ?? 0)
    if (counts) longest = { pattern: item.pattern, next }
  }
  return longest
}
