/**
 * English words of five letters and more that everybody uses, and that are therefore no slip for another word, even
 * where the archive lacks them: "world" is not "word", "party" not "parity". From the commonest words of English.
 */
const everydayWords = new Set(
  `about above accept across action added again against agree ahead allow almost alone along already although always
  among amount animal another answer anyone anything appear approach around asked asking asleep assume attend aware baby
  banks based basic beach became because become before began begin behind being believe below beside besides better
  between beyond black block blood board books bored break bring brother brought build built called camera cannot carry
  catch caught cause center central century certain chair chance change cheap check chief child choice choose church
  cities claim class clean clear climb close closed clothes cloud coast coffee comes coming common could count couple
  course court cover crazy create cross crowd current customer daily daughter dealing dear death decide degree describe
  design detail details different dinner direct doctor doing doors doubt dream dress drink drive driver during early
  earth easily eight either email empty enemy enjoy enough enter entire equal error evening event events every everyone
  everything exactly example except excited explain extra faces father favourite fault feeling fellow fight figure file
  final finally finds finger finish first flight floor focus follow foods foot force forest forget forgot former forward
  found friend friends front fruit funny future games garden general getting girl given giving glass going golden gonna
  goods grand great green ground group groups guess guest guide happen happened happens happy hardly heard heart heavy
  hello helped hence herself hidden higher himself holds horse horses hotel hours house houses however human hundred
  ideas image imagine impact important include indeed inside instead interest issue issues items itself judge jumps
  killed kinds kitchen knowing known knows language large largest later latest laugh layer leader learn leave leaving
  legal lemon length letter letters level light likely limit lines listen little lived lives living local longer looked
  looking looks losing lovely lover lower lucky lunch magic major makes making manner maps march market married matter
  maybe meaning means meant medium memory menu method middle might million minds minor minute minutes mirror missing
  model modern moment money month months moon morning mostly mother motor mountain mouse mouth movie moving music myself
  named names nation nature nearby nearly needed needs neither never night nobody noise normal north nothing notice novel
  number numbers occur ocean offer offers office often older opening opens option options orange order orders other others
  ought ourselves outside owner pages paint panel paper papers parent parents parts party passed paste paying peace people
  perhaps period person phone photo phrase picture piece pieces pilot place placed places plain plane planet plant plants
  plate played player please point points police poor possible posted pound power present president press pretty price
  prince print printed prior prison private prize probably problem product project proof proper prove public pulled
  purpose quality queen question questions quick quickly quiet quite radio raise ranch range rather reach ready reader
  really reason recent record reduce refer region related remain remember remind remove repeat reply report request rest
  result results return right river roads round royal rules running safely sailing salad sales scene school science score
  scores screen search season second secret section sector seeing seems seen select sense serve service seven several
  shade shall shape share sharp shelf shell shift shine shirt shock shoot shops short shots should shown shows sides sight
  signs silly simple simply since single sister sitting sizes skill sleep slightly slow small smart smell smile smoke
  social solid solve someone something sometimes songs sorry sound source south space speak special speed spend spent
  spirit spoke sport spread spring square staff stage stand standing start state stated states station stays steal steel
  stick still stock stone stood store stores storm story straight strange stream street strong studio study stuff style
  subject sugar summer super surely sweet swing switch system table taken takes taking talked talks taste taught teach
  teacher teams telling terms tests thank thanks their theirs them themselves there these thick thing things think third
  this those though thought thousand three threw through throw tickets tight times tired title titles today together told
  tomorrow tonight total totally touch tough tower track trade train trains travel treat trees trial trick tried tries
  trips truck truly trust truth trying turned twenty twice types uncle under undefined understand union unique united
  units until upper usually value values video views village visit voice votes waited walked walls wants watch watching
  water waves weather week weeks weekend weeks weight welcome whale whatever wheel when where whether which while whisky
  white whole whose wider wife wilder window winner winter wishes within without woman wonder wonderful wooden words
  working world worlds worried worse worst worth would wound write writer writing written wrong yellow yesterday young
  younger yours yourself youth`.split(/\s+/),
)

/** Whether a word, in lower case, is an everyday word of English. */
export function isEverydayWord(word: string): boolean {
  return everydayWords.has(word)
}
