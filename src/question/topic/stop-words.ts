import { tableReader } from '../words/table.ts'

/** Who publishes the pages: nearly every listing is its own, so that its name tells none from another. */
const publisher = new Set(['ilo', "ilo's"])

/** Words that frame a question and name nothing in a listing: they are left out of the topic. */
const frame = new Set(
  `a an the this that these those some any anything something everything all each every both either neither none no not
  i me my mine we us our you your yours he she it its they them their one ones someone somebody anyone anybody everybody
  everyone am is are was were be been being do does did done doing have has had having can could may might must shall
  should will would what which who whom whose when where why how whether
  and or but nor so than then also too just only even ever please pls plz kindly thanks thank thx ty tnx hi hello hey ok
  okay well dear guys folks sir madam team bot callboard asap urgent urgently fyi btw lol omg hmm hm um uh oh ah wow yes
  yeah yep yup nope sure sorry cheers regards greetings grateful appreciate appreciated glad hopefully perhaps maybe
  anyway besides somehow somewhere anywhere e.g eg i.e ie etc
  in on at by for from of to into onto over under about bout abt above below with without within during between among across
  per via as if else like around near regarding concerning related relating relevant re vs up out off down through against
  show shows list lists give gives get gets find finds search searching look looking see seeing tell telling send want
  wants need needs know known knows check checking display fetch bring pull name let lets go going come comes came got made
  make makes say says said ask asked share provide retrieve compile summarise summarize identify browse locate seek
  seeking hope hoping hoped try trying tried able love wish help
  wanna gonna gotta lemme gimme dunno
  there here again more most much many few several other others another same such own bit lot lots plenty couple
  certain specific specifically particular particularly especially exact
  kind kinds sort type types thing things stuff item items entry entries listing listings result results information info
  details detail page pages archive happened happen happens happening take takes took place held hold holds organized organised
  requiring require requires required needing asking asks question questions answer answers link links
  hosted hosts co-organized co-organised
  currency currencies told tells because saw seen fit fits suit suits suitable preparing prepare writing wrote friend belong belongs
  published publish publishes publishing posted posts post date dates dated day time times number numbers title titles
  office organisation organization currently now still already yet today's latest recent recently lately new newest
  never except excepting excluding outside apart
  count countries instead whats total together altogether overall whatsoever whatever nice cool awesome miss missed
  interested interest wondering hear heard read curious exactly really very quite actually basically possible possibly
  work works working worked
  paid pay fee fees apply applying applied deal deals dealing mention mentions mentioning mentioned featured featuring cover covers covered covering concern concerns
  focused focus focusing involving involve involves called titled named there's what's who's where's when's how's i'm i'd
  i've i'll we're we've we'd we'll you're you've they're they've he's she's it'll im ive
  hows whos wheres thats theres
  it's that's let's don't doesn't isn't aren't wasn't weren't didn't haven't hasn't can't couldn't won't wouldn't shouldn't
  dont doesnt isnt arent wasnt didnt havent hasnt cant couldnt wouldnt`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words of the frame that belong to a topic wherever they stand beside another word of it: "decent work", "pay gap". */
const besideTopic = new Set([
  'work',
  'works',
  'working',
  'interest',
  'fee',
  'fees',
  'pay',
  'paid',
  'place',
  'organisation',
  'organization',
  'time',
  'day',
  'number',
])

/** Words of the frame that belong to a topic where the archive, or the field, has them beside another word of it. */
const maybeTopic = new Set(
  `times dates date numbers title titles list lists item items entry entries result results information info detail
  details page pages archive type types countries office post posts count needs need search check know focus hosts deal
  deals concern concerns links link question questions out off up down over under outside own team urgent share seeking
  help together covered currency currencies fit fits suit writing prepare preparing`.split(/\s+/),
)

/** Things whose names are made of such words, whether the archive has them or not. */
const things = [
  'just (?:and (?:fair|equitable|inclusive) |energy )?transitions?',
  '(?:world|future) of work',
  '(?:right|return|back|access) to work',
  '(?:hours|place|conditions?|forms|quality|out|organi[sz]ation) of work',
  'out of school',
  'work(?:ing)? (?:time|day|days|hours|week)',
  'paid (?:work|time off)',
  'un(?:der)?paid work',
  'time off',
  'time use',
  'date palms?',
  'post[- ]\\d{4}',
  'post[- ](?:conflict|crisis|covid|disaster|harvest|pandemic|war)',
  'needs assessments?',
  'information (?:technology|technologies|systems?|society)',
  '(?:host|developing|developed) countries',
  'list of (?:occupational diseases|hazardous work)',
  '(?:green|new) deal',
  'job search',
  'entry level',
  'focus groups?',
  'know how',
  'own account',
  '(?:follow|start|scal(?:e|ing)) up',
].join('|')

/** Whether the word only frames the question. */
export function isFrameWord(word: string): boolean {
  const small = word.toLowerCase().replaceAll('’', "'")
  return frame.has(small) || publisher.has(small)
}

/** Whether a frame word counts as a topic's where a topic's word stands right before or after it. */
export function belongsBeside(word: string): boolean {
  return besideTopic.has(word.toLowerCase())
}

/** Whether a frame word counts as a topic's where the archive has it together with a topic's word beside it. */
export function mayBelong(word: string): boolean {
  return maybeTopic.has(word.toLowerCase()) || besideTopic.has(word.toLowerCase())
}

/** Every thing that is named whose name is made of frame words. */
export const readNamedThings = tableReader([[things, true]])
