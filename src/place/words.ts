/** Words after which a name in small letters is a place: “calls in mali”. */
export const placePrepositions = new Set(
  `in from about for of to across within near around regarding concerning inside outside between towards into throughout
  involving with on at covering`.split(/\s+/),
)

/** Those that only a place follows. */
export const surePrepositions = new Set(['in', 'from', 'near', 'around', 'within', 'to'])

/** Words that make the one before them a verb: “polish the text”. */
export const determiners = new Set('the a an my our your this these those it its up me us'.split(' '))

/**
 * Words beside which a name in small letters is a place and no thing or person (“china calls”, “turkey labour law”, but
 * not “china cabinet”): what questions are made of, times, and what countries have that such pages write about.
 */
const neighbours = new Set(
  `a an all and any anything are ask be been by can closed closing coming count current date deadline deadlines did do
  does due ended ending everything find first fresh from get give had has have hello hi how i in is it its just know last
  late latest list listed listing listings many me more most my new newest next not now number of old on only open opened
  opening or other past please post posted posting publish published recent recently s say says see show since some soon
  soonest starting still tell that the their there these this those today tomorrow tonight until up upcoming us want was
  were what whats when where which who will with yesterday
  advertisement advertisements announcement announcements application applications article articles brief briefs call calls
  conference conferences consultancies consultancy consultant consultants event events expression expressions forum forums
  item items job jobs launch meeting meetings news notice notices opportunities opportunity page pages press project
  projects publication publications release releases report reports seminar seminars stories story study tender tenders
  toolkit toolkits tour tours training trainings vacancies vacancy visit webinar webinars workshop workshops
  day days month months week weeks year years quarter spring summer autumn fall winter january february march april may june
  july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday
  thursday friday saturday sunday
  government governments ministry ministries office offices labour labor trade union unions worker workers employer
  employers employment economy enterprise enterprises social protection security migration migrant migrants youth child
  children forced women gender policy policies law laws inspection inspectors confederation federation chamber national
  international country countries region province city state people peoples population support cooperation partnership
  programme programmes program programs related based side`.split(/\s+/),
)

/** Whether a word (as `placeKey` makes it) may stand beside a name that is a word besides. */
export function isNeighbour(key: string): boolean {
  return neighbours.has(key) || /^\d+(?:st|nd|rd|th)?$/.test(key)
}

/** Words after a name that make it the region’s and not the city’s, and the other way round. */
export const regionWords = new Set(
  `oblast oblasts province provinces region regions prefecture governorate county state aimag aimags department rayon
  district`.split(/\s+/),
)
export const cityWords = new Set(['city', 'municipality', 'town'])

/** Words that may be small inside a name, and at its end. */
export const smallWords = new Set(
  `of and the de da do del di du des d e s y la le les el al sur in east eastern west western north northern south
  southern saharan`.split(/\s+/),
)
export const smallEndings = new Set(
  'region regions country countries states state islands island member oblast oblasts province provinces city nations world community peninsula'.split(
    ' ',
  ),
)

/** Groups that are described more than named: their names stand in small letters anywhere. */
export const describedGroups = new Set(['group:ldcs', 'group:lldcs', 'group:sids'])
