/**
 * Words that frame a question and name nothing in a listing: they are left out of the topic. "ILO" is among them, for
 * nearly every listing is the ILO's.
 */
const frame = new Set(
  `a an the this that these those some any anything something everything all each every both either neither none no not
  i me my mine we us our you your yours he she it its they them their one ones someone somebody anyone anybody
  am is are was were be been being do does did done doing have has had having can could may might must shall should will would
  what which who whom whose when where why how whether
  and or but nor so than then also too just only even ever please pls kindly thanks thank hi hello hey ok okay well
  in on at by for from of to into onto over under about above below with without within during between among across
  per via as if else like around near regarding concerning related relating relevant re vs up out off down through against
  show shows list lists give gives get gets find finds search look looking see tell send want wants need needs know check
  display fetch bring pull name let lets go going come comes came got made make makes say says said ask asked
  there here again more most much many few several other others another same such own
  kind kinds sort type types thing things stuff item items entry entries listing listings result results information info
  details detail page pages archive happened happen happens happening take takes took place held hold holds organized organised
  requiring require requires required needing asking asks
  hosted hosts co-organized co-organised
  published publish posted post date dates dated day time times number numbers title titles
  ilo ilo's office organisation organization currently now still already yet today's latest recent recently new newest
  not never except excepting excluding without outside other than apart
  count countries instead try whats total altogether overall ever whatsoever
  interested interest wondering hear heard read curious exactly really very quite actually basically possible possibly
  work works working worked
  paid pay fee fees apply applying applied deal deals dealing mention mentions mentioning cover covers covering concern concerns
  focused focus focusing involving involve involves called titled named held there's what's who's where's when's how's i'm i'd
  it's that's let's don't doesn't isn't aren't wasn't weren't didn't haven't hasn't can't couldn't won't wouldn't`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words of the frame that may also be a topic's, when they stand beside another word of it: "decent work". */
const sometimes = new Set([
  'work',
  'works',
  'working',
  'interest',
  'fee',
  'fees',
  'place',
  'organisation',
  'organization',
  'time',
  'day',
  'number',
])

/** Whether the word only frames the question. */
export function isFrameWord(word: string): boolean {
  return frame.has(word.toLowerCase().replaceAll('’', "'"))
}

/** Whether a frame word counts as a topic's where a topic's word stands right before or after it. */
export function mayBeTopic(word: string): boolean {
  return sometimes.has(word.toLowerCase())
}
