import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../src/place/find-places.ts'

/** What a text names, as `words=ids`, the ids of one mention joined by `+`. */
function named(text: string, reader: 'archive' | 'question'): string[] {
  return findPlaces(text, reader).map(({ written, places }) => `${written}=${places.map(({ id }) => id).join('+')}`)
}

describe('places in a page’s text', () => {
  it.each([
    ['a country', 'Gender Audit Roll Out in Mongolia', ['Mongolia=MN']],
    ['a possessive', 'China’s economic developments', ['China=CN']],
    ['a people', 'Mongolian trade unions and Georgians', ['Mongolian=MN', 'Georgians=GE']],
    ['inside a body’s name', 'China Enterprise Confederation (CEC)', ['China=CN']],
    ['a ministry', 'the Chinese Ministry of Human Resources', ['Chinese=CN']],
    ['a department by its full name', 'United States Department of Labor (USDOL)', ['United States=US']],
    ['a department by initials', 'the ILO and the US Department of Labour', ['US=US']],
    ['initials with dots', 'the U.S. Department of Labor', ['U.S.=US']],
    ['a city and its country', 'Beijing, China', ['Beijing=city:CN-beijing', 'China=CN']],
    ['a town and its region', 'Nanxun, Zhejiang', ['Nanxun=city:CN-nanxun', 'Zhejiang=region:CN-ZJ']],
    ['a region by its kind', 'in Djalal-Abad oblast', ['Djalal-Abad=region:KG-J']],
    ['two regions', 'Chuy and Jalal-Abad oblasts', ['Chuy=region:KG-C', 'Jalal-Abad=region:KG-J']],
    [
      'an official name',
      'the Kyrgyz Republic and the Russian Federation',
      ['Kyrgyz Republic=KG', 'Russian Federation=RU'],
    ],
    ['a straight apostrophe', "Lao People's Democratic Republic", ["Lao People's Democratic Republic=LA"]],
    ['a curly apostrophe', 'Lao People’s Democratic Republic', ['Lao People’s Democratic Republic=LA']],
    ['a short form', 'Lao PDR supply chains', ['Lao PDR=LA']],
    ['two spellings', 'Ha Noi, Viet Nam', ['Ha Noi=city:VN-hanoi', 'Viet Nam=VN']],
    ['accents left out', "Cote d'Ivoire and Turkiye", ["Cote d'Ivoire=CI", 'Turkiye=TR']],
    ['a name turned about', 'Korea, Republic of', ['Korea, Republic of=KR']],
    ['a name with a comma', 'Hong Kong, China', ['Hong Kong, China=HK']],
    ['all capitals', 'JORDAN AND LAO PDR', ['JORDAN=JO', 'LAO PDR=LA']],
    ['a group', 'The 11th ASEAN Forum', ['ASEAN=group:asean']],
    ['a group’s initials', 'employment policy in EU countries', ['EU=group:eu']],
    ['a group in a programme’s name', 'the “Applying the G20 Training Strategy”', ['G20=group:g20']],
    ['a continent’s people', 'full employment in 3 Asian countries', ['Asian=group:asia']],
    ['a region of the world', 'in the Asia Pacific region.', ['Asia Pacific region=group:asia-pacific']],
    [
      'names inside longer names',
      'New Mexico, Papua New Guinea, South Africa, Northern Ireland, New South Wales, Inner Mongolia',
      [
        'New Mexico=region:US-NM',
        'Papua New Guinea=PG',
        'South Africa=ZA',
        'Northern Ireland=region:GB-NIR',
        'New South Wales=region:AU-NSW',
        'Inner Mongolia=region:CN-NM',
      ],
    ],
    [
      'names that begin alike',
      'Niger, Nigeria, Dominica, the Dominican Republic',
      ['Niger=NE', 'Nigeria=NG', 'Dominica=DM', 'Dominican Republic=DO'],
    ],
    ['a name of two countries', 'Congo', ['Congo=CD+CG']],
    ['a name of two countries of which one is seldom meant', 'ILO/Korea and Korean', ['Korea=KR', 'Korean=KR']],
    ['the country before the state', 'Government of Georgia', ['Georgia=GE']],
    ['the state by its country', 'Georgia, USA', ['Georgia=region:US-GA', 'USA=US']],
    ['the state by its city', 'Atlanta, Georgia', ['Atlanta=city:US-atlanta', 'Georgia=region:US-GA']],
    ['one of two cities by its country', 'Hyderabad, Pakistan', ['Hyderabad=city:PK-hyderabad', 'Pakistan=PK']],
    ['a body at work beside an office', 'the ILO Moscow and Georgia signed', ['Georgia=GE']],
    ['a survey of time', 'the Mongolia time use survey', ['Mongolia=MN']],
    ['a given name before a body', 'Jordan Labour Watch', ['Jordan=JO']],
    ['a given name in a programme’s name', 'Better Work Jordan', ['Jordan=JO']],
    ['a given name of a queen’s country', 'Queen Rania of Jordan', ['Jordan=JO']],
    ['given names in a list', 'Jordan, Lebanon and Chad', ['Jordan=JO', 'Lebanon=LB', 'Chad=TD']],
    ['a people’s plural', 'Mongols, Germans and Turkmens', ['Mongols=MN', 'Germans=DE', 'Turkmens=TM']],
    ['a people of a region', 'Scottish and Tibetan', ['Scottish=region:GB-SCT', 'Tibetan=region:CN-XZ']],
    ['a region’s people that a country’s is in', 'Inner Mongolian herders', ['Inner Mongolian=region:CN-NM']],
    [
      'a saint’s short name',
      'St. Lucia and St Vincent and the Grenadines',
      ['St. Lucia=LC', 'St Vincent and the Grenadines=VC'],
    ],
    ['a city by its initials', 'a hotel in UB', ['UB=city:MN-ulaanbaatar']],
    ['two countries of one peninsula', 'North and South Korea', ['North and South Korea=group:koreas']],
    ['a peninsula', 'on the Korean peninsula', ['Korean peninsula=group:koreas']],
    ['a country by its full name', 'North Korean workers, the DPR Korea', ['North Korean=KP', 'DPR Korea=KP']],
    ['a spelling that pages have', 'Kyrgystan and the Phillipines', ['Kyrgystan=KG', 'Phillipines=PH']],
    [
      'regions that a group is named after',
      'the North Caucasus and the Mekong Delta',
      ['North Caucasus=region:RU-north-caucasus', 'Mekong Delta=region:VN-mekong-delta'],
    ],
    ['a group described in small letters', 'the least developed countries', ['least developed countries=group:ldcs']],
    ['a group with a small word', 'South-eastern Asia', ['South-eastern Asia=group:south-eastern-asia']],
    [
      'an adjective of a group',
      'Central Asian, African and Arab workers',
      ['Central Asian=group:central-asia', 'African=group:africa', 'Arab=group:arab-states'],
    ],
    ['people of a law', 'knowledge of Mongolian labour law', ['Mongolian=MN']],
    ['a people beside a place', 'training in Chinese factories', ['Chinese=CN']],
    ['a place behind an hour and a comma', 'at 09:00, Beijing, China', ['Beijing=city:CN-beijing', 'China=CN']],
    ['a first time', 'for the first time in Mongolia', ['Mongolia=MN']],
    ['companies of a country', 'China-based companies', ['China=CN']],
    ['a street in a town', 'Tokyo Street, Ulaanbaatar', ['Ulaanbaatar=city:MN-ulaanbaatar']],
    ['a convention of a country', 'the Mongolia Convention Centre', ['Mongolia=MN']],
    ['initials in capitals', 'TALKS WITH THE US', ['US=US']],
    [
      'groups that share a word',
      'South and South-East Asia',
      ['South=group:southern-asia', 'South-East Asia=group:south-eastern-asia'],
    ],
    [
      'three groups that share a word',
      'North, South and Central America',
      ['North=group:north-america', 'South=group:south-america', 'Central America=group:central-america'],
    ],
    ['a direction beside a group', 'the North and Central Asia', ['Central Asia=group:central-asia']],
    ['a country that shares a group’s word', 'the South and East Africa', ['East Africa=group:eastern-africa']],
    ['a town in another’s region', 'Santa Clara, California', ['California=region:US-CA']],
    [
      'a town and a region in a list',
      'Geneva, California and Bangkok',
      ['Geneva=city:CH-geneva', 'California=region:US-CA', 'Bangkok=city:TH-bangkok'],
    ],
    [
      'an abbreviation of a place that is spelled out',
      'People’s Republic of China (PRC)',
      ['People’s Republic of China=CN', 'PRC=CN'],
    ],
    [
      'an abbreviation of a place behind its name',
      'Ulaanbaatar (UB)',
      ['Ulaanbaatar=city:MN-ulaanbaatar', 'UB=city:MN-ulaanbaatar'],
    ],
    ['an abbreviation that belongs to a body', 'Department of Labour (US)', ['US=US']],
  ])('%s', (_situation, text, expected) => {
    expect(named(text, 'archive')).toEqual(expected)
  })

  it.each([
    ['a small letter', 'jordan and turkey'],
    [
      'ordinary words with capitals',
      'Bridge -II Vision Zero Fund Score Enterprise Work Mobile Justice Union Central Orange',
    ],
    ['a given name that is a capital', 'Victoria'],
    ['a month and a weekday', 'May, March, August, Sunday'],
    ['a generic department', 'Capital City Department of labour and Social welfare'],
    ['an acronym that is a city', 'OSH inspectors'],
    ['a verb', 'Polish the text'],
    ['a person', 'Chad Smith said'],
    ['a person and a comma', 'Chad Blackwell, specialist'],
    ['a person with an initial', 'Jordan B. Peterson'],
    ['a surname', 'by Michael Jordan of the ILO'],
    ['a surname that is no given name', 'Tom Holland and Jack London'],
    ['a title', 'Mr. Jordan, Ms Georgia White and Dr. Israel'],
    ['a writer', 'Anatole France'],
    ['a river', 'along the River Jordan'],
    ['a valley', 'the Jordan Valley'],
    ['an animal', 'Guinea pigs and Guinea worm'],
    ['a delta of another country', 'the Niger Delta'],
    ['a building', 'Bank of China Tower'],
    ['a street', '5 Rue de Paris; Seoul Street 21; London Road'],
    ['a treaty of a region', 'the Bali Declaration'],
    ['a treaty of a town that is a country', 'the Hong Kong Convention and the Singapore Statement'],
    ['a treaty before its town', 'the Declaration of Philadelphia and the Treaty of Rome'],
    ['a framework', 'the Sendai Framework and the Doha Round'],
    ['an anniversary', 'the Beijing+25 review'],
    ['a seat', 'Geneva-based experts and the Paris-based body'],
    ['headquarters', 'Geneva headquarters and HQ Geneva'],
    ['a director’s countries', 'ILO Country Director for Indonesia and Timor-Leste'],
    ['a training centre’s seat', 'the International Training Centre of the ILO in Turin'],
    ['a seat behind a dash', 'ILO CO–Beijing'],
    ['a zone behind a stop', '17:00 hrs. (Bangkok)'],
    ['a zone at the close of business', 'COB Geneva; close of business, New York'],
    ['a zone with “local”', 'local time in Jakarta; time zone: Bangkok'],
    ['a zone of a city’s initials', 'by 6 pm (UB time), 19 March 2024'],
    ['zones by name', 'China Standard Time, Central European Summer Time, Pacific Time'],
    ['a language known', 'good knowledge of Chinese and proficiency in Kyrgyz and Russian'],
    ['a language beside English', 'excellent Mongolian and English skills'],
    ['a language spoken', 'spoken and written Mongolian is required'],
    ['a translator', 'a Mongolian translator, an English-Mongolian interpreter'],
    ['a list of versions', 'French and Spanish versions'],
    ['currencies', 'Hong Kong dollars, Kyrgyz soms, Chinese yuan, British pounds'],
    ['things', 'Panama Papers, manila envelope, Dutch auction, Swiss cheese, Stockholm syndrome'],
    ['illnesses', 'Japanese encephalitis and German measles'],
    ['a feast', 'closed for Chinese New Year'],
    ['a newspaper', 'South China Morning Post and China Daily'],
    [
      'an abbreviation of something else',
      'the Peer Review Committee (PRC); the PRC met at the University of Botany (UB)',
    ],
    ['pronouns in capitals', 'CONTACT US; JOIN US'],
    ['states', 'the States parties and Member States'],
    ['no group', 'developing countries, the Global South, the Commonwealth'],
    ['a short form that pages have for other things', 'the EAC, the AU and the OPT'],
    ['a zone', 'by 6 pm (Ulaanbaatar time), 19 March 2024'],
    ['a zone of several names', '10-Jun-16 (Midnight New York, USA)'],
    ['a zone at an hour', '29-Aug-22 @ 12:00 PM (New York time)'],
    ['a zone as IANA writes it', 'Asia/Ulaanbaatar'],
    ['an office’s seat', 'the ILO Moscow launched'],
    ['an office of a seat', '10 countries served by the ILO Moscow Office'],
    ['an office without the ILO', 'the Moscow Office'],
    ['an office and its countries', 'ILO Country Office for China and Mongolia (Beijing)'],
    ['an office and its regions', 'ILO DWT and Country Office for Eastern Europe and Central Asia'],
    ['an office and its town', 'ILO Regional Office for Asia and the Pacific in Bangkok'],
    ['a team’s short form', 'DWT/CO-Moscow'],
    ['a currency', 'in US dollars, Mongolian tugrik or Swiss francs'],
    ['a currency’s sign', 'expressed in US$ and USD'],
    ['a language', 'in Russian, English and Mongolian'],
    ['a language’s version', 'the Chinese version'],
    ['an address', 'ulaanbaatar@ilo.org; http://www.ilo.org/Beijing'],
    ['a treaty', 'the Paris Agreement and the Beijing Declaration'],
    ['a sea', 'the South China Sea'],
  ])('none in %s', (_situation, text) => {
    expect(named(text, 'archive')).toEqual([])
  })
})

describe('places in a question', () => {
  it.each([
    ['alone', 'mongolia', ['mongolia=MN']],
    ['in capitals', 'MONGOLIA', ['MONGOLIA=MN']],
    ['a people', 'georgian news', ['georgian=GE']],
    ['a city', 'events in jakarta', ['jakarta=city:ID-jakarta']],
    ['a short form', 'lao pdr', ['lao pdr=LA']],
    ['a region', 'anything from zhejiang province', ['zhejiang=region:CN-ZJ']],
    ['a city and region of one name', 'new york', ['new york=city:US-new-york+region:US-NY']],
    ['an old spelling', 'ulan bator', ['ulan bator=city:MN-ulaanbaatar']],
    ['another language', 'Corée du Sud', ['Corée du Sud=KR']],
    ['a word after a preposition', 'calls in mali', ['mali=ML']],
    ['a word after another preposition', 'news from turkey', ['turkey=TR']],
    ['a word among words of questions', 'events china 2015', ['china=CN']],
    ['a word before what such pages write of', 'china labour inspection', ['china=CN']],
    ['a word alone', 'china', ['china=CN']],
    ['words joined', 'china and mongolia events', ['china=CN', 'mongolia=MN']],
    ['words joined after a preposition', 'events in turkey and jordan', ['turkey=TR', 'jordan=JO']],
    ['a given name after a preposition', 'calls for jordan', ['jordan=JO']],
    ['a given name alone', 'chad', ['chad=TD']],
    ['a capital in mid-sentence', 'consultant for Jordan project', ['Jordan=JO']],
    ['new as an adjective', 'new mongolia calls', ['mongolia=MN']],
    ['initials', 'calls from the US', ['US=US']],
    ['small initials that are no word', 'uk and usa', ['uk=GB', 'usa=US']],
    ['a group', 'asean', ['asean=group:asean']],
    ['a group spelled apart', 'south east asian news', ['south east asian=group:south-eastern-asia']],
    ['initials that are a word, with their countries', 'cis countries', ['cis=group:cis']],
    [
      'the longest group',
      'latin america and the caribbean',
      ['latin america and the caribbean=group:latin-america-and-the-caribbean'],
    ],
    ['a short city after a preposition', 'events in osh', ['osh=city:KG-osh']],
    [
      'groups that share a word',
      'news from east and southern africa',
      ['east=group:eastern-africa', 'southern africa=group:southern-africa'],
    ],
    ['two letters of ISO behind “in”', 'calls in KZ', ['KZ=KZ']],
    ['two letters of ISO on a list', 'events in MN and CN or from IN', ['MN=MN', 'CN=CN', 'IN=IN']],
    [
      'a region that is a word',
      'events in Assam, Penang or Quebec',
      ['Assam=region:IN-AS', 'Penang=region:MY-07', 'Quebec=region:CA-QC'],
    ],
    ['a community of countries', 'calls from IGAD or the EAC', ['IGAD=group:igad', 'EAC=group:eac']],
    ['one of two', 'south korea or dprk', ['south korea=KR', 'dprk=KP']],
    ['a country beside the ILO', 'news from ilo mongolia', ['mongolia=MN']],
  ])('%s', (_situation, text, expected) => {
    expect(named(text, 'question')).toEqual(expected)
  })

  it.each([
    ['a thing', 'china cabinet'],
    ['a dish', 'turkey dinner'],
    ['a person', 'jordan smith'],
    ['a person with capitals', 'Jordan Smith'],
    ['a person after a preposition', 'who writes for chad smith'],
    ['a surname in small letters', 'news about michael jordan'],
    ['somebody', 'who is chad'],
    ['a thing of several words', 'a sealed manila envelope, a swiss army knife'],
    ['an animal', 'guinea pig'],
    ['a street', 'Beijing Street'],
    ['a seat', 'geneva-based experts'],
    ['a language’s translator', 'chinese translator'],
    ['a language known', 'knowledge of mongolian'],
    ['a word with a capital that starts the question', 'Polish the text'],
    ['a verb', 'polish the text'],
    ['pronouns and small words', 'is it open for us, may i, at no cost, in all'],
    ['words that are towns', 'reading nice mobile score orange justice'],
    ['safety and health', 'osh training'],
    ['safety and health in capitals', 'training on OSH'],
    ['a zone', 'by 6 pm ulaanbaatar time'],
    ['an office’s seat', 'ilo moscow'],
    ['an office', 'news from the country office for china and mongolia'],
    ['a currency', 'calls paid in us dollars'],
    ['a language', 'documents in russian'],
    ['an address', 'who reads ulaanbaatar@ilo.org'],
    ['a treaty', 'paris agreement'],
    ['two letters that are words or shorthand', 'events in IT, calls in HR, news KG, a kz programme, WORK IN KG'],
  ])('none in %s', (_situation, text) => {
    expect(named(text, 'question')).toEqual([])
  })
})

describe('a mention', () => {
  it('stands where its words do', () => {
    const text = 'From Beijing to “Lao PDR”.'
    for (const { start, end, written } of findPlaces(text, 'archive')) expect(text.slice(start, end)).toBe(written)
    expect(findPlaces(text, 'archive')).toHaveLength(2)
  })

  it.each(['', ' ', ',', '&', '...', '’', 'the', 'U.', 'New', '\u0000', 'İstanbul'])('of %j costs no error', (text) => {
    expect(() => [findPlaces(text, 'archive'), findPlaces(text, 'question')]).not.toThrow()
  })

  it.each([
    ['initials', 'u.'],
    ['names', 'in Mongolia and the Republic of '],
    ['addresses begun', 'a@'],
    ['brackets', 'Paris ( and '],
  ])('is found in a text of 200 000 characters of %s in time', { timeout: 5000 }, (_situation, part) => {
    const text = part.repeat(Math.ceil(200_000 / part.length))
    expect(findPlaces(text, 'archive').every(({ end }) => end <= text.length)).toBe(true)
  })
})
