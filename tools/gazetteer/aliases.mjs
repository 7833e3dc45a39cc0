/**
 * Names that no package gives, each with the reason it is here. `exact` names are abbreviations that count only in the
 * case written here; a `question` may write those in `anyCase` small as well, because they are no English words.
 */

/** The usual English name where world-countries takes another one. */
export const usualNames = {
  CI: 'Côte d’Ivoire', // the country's own wish to the UN, 1985
  CV: 'Cabo Verde', // likewise, 2013
  TL: 'Timor-Leste', // UN
  CG: 'Congo', // UN short form; CD is the DR Congo
  MO: 'Macao', // UN and ISO spelling
}

/** [country, names, reason] */
export const countryNames = [
  ['LA', 'Lao PDR|Lao P.D.R.|Lao Peoples Democratic Republic', 'how the ILO and its pages write it'],
  ['VN', 'Viet Nam', 'UN spelling'],
  ['TR', 'Turkey', 'usual before 2022'],
  ['MM', 'Burma', 'until 1989, still met'],
  ['KG', 'Kirghizstan|Kirgizstan|Kyrgyz Republic|Kirghiz Republic', 'older transliterations'],
  ['KZ', 'Kazakstan', 'older transliteration'],
  ['TJ', 'Tadjikistan|Tadzhikistan', 'older transliterations'],
  ['TM', 'Turkmenia', 'older name'],
  ['BY', 'Byelorussia|Belorussia', 'older names'],
  ['RU', 'Russian Federation', 'official'],
  ['MD', 'Republic of Moldova|Moldova', 'i18n-iso-countries has it inverted'],
  ['MK', 'Macedonia|FYR Macedonia|The former Yugoslav Republic of Macedonia', 'until 2019'],
  ['CZ', 'Czech Republic', 'usual before 2016'],
  ['SZ', 'Swaziland', 'until 2018'],
  ['CV', 'Cape Verde', 'usual before 2013'],
  ['CI', 'Ivory Coast|Côte d’Ivoire', 'English name'],
  ['CD', 'Democratic Republic of Congo|DR Congo|Congo-Kinshasa|Zaire', 'short and former names'],
  ['CG', 'Republic of Congo|Congo-Brazzaville', 'short names'],
  ['KR', 'Korea', 'either of two'],
  ['KP', 'Korea', 'either of two'],
  ['KR', 'Korea, Republic of|Korea, Rep. of', 'as lists write it'],
  ['KP', 'Korea, Democratic People’s Republic of', 'as lists write it'],
  ['CD', 'Congo, Democratic Republic of the|Congo, Dem. Rep. of', 'as lists write it'],
  ['CG', 'Congo, Republic of the|Congo, Rep. of', 'as lists write it'],
  ['CG', 'Congo', 'either of two'],
  ['CD', 'Congo', 'either of two'],
  ['VG', 'Virgin Islands', 'either of two'],
  ['VI', 'Virgin Islands', 'either of two'],
  ['KR', 'South Korea|Republic of Korea|S. Korea', 'usual and official'],
  ['KP', 'North Korea|N. Korea|Democratic People’s Republic of Korea|DPR Korea', 'usual and official'],
  ['CN', 'People’s Republic of China|P.R. China|PR China|Mainland China', 'short forms on pages of the Beijing office'],
  ['TW', 'Taiwan, China|Taiwan Province of China|Republic of China|Chinese Taipei', 'ISO 3166 name and others met'],
  ['HK', 'Hong Kong SAR|Hong Kong, China|HKSAR', 'usual in UN documents'],
  ['MO', 'Macau|Macao SAR|Macao, China', 'spellings'],
  ['TL', 'East Timor', 'until 2002, still met'],
  ['PS', 'Occupied Palestinian Territory|Occupied Palestinian Territories|Palestinian Territories', 'ILO usage'],
  ['SY', 'Syria', 'usual'],
  ['IR', 'Iran', 'usual'],
  ['TZ', 'Tanzania', 'usual'],
  ['BO', 'Bolivia', 'usual'],
  ['VE', 'Venezuela', 'usual'],
  ['FM', 'Federated States of Micronesia', 'i18n-iso-countries has it inverted'],
  ['BN', 'Brunei|Brunei Darussalam', 'usual and UN'],
  ['BA', 'Bosnia|Bosnia & Herzegovina|Bosnia-Herzegovina', 'short forms'],
  ['GB', 'Great Britain|Britain', 'usual for the United Kingdom'],
  ['NL', 'Holland', 'usual for the Netherlands'],
  ['US', 'America|United States of America|United States', 'usual'],
  ['VA', 'Holy See|Vatican', 'UN observer’s name'],
  ['VG', 'British Virgin Islands', 'ISO has it inverted'],
  ['VI', 'US Virgin Islands|U.S. Virgin Islands|United States Virgin Islands', 'ISO has it inverted'],
  ['GM', 'Gambia', 'without its article'],
  ['FK', 'Falkland Islands|Falklands', 'ISO adds Malvinas'],
  ['ST', 'Sao Tome', 'short'],
  ['SH', 'Saint Helena', 'ISO joins three islands'],
  ['LK', 'Ceylon', 'until 1972'],
  ['NZ', 'Aotearoa|Aotearoa New Zealand', 'Māori name, official use'],
  ['DO', 'Dominican Rep.', 'short'],
  ['CF', 'Central African Rep.', 'short'],
]

/** [country or id, name, anyCase, reason] : counted only in the case written, unless a question may write it small. */
export const exactNames = [
  ['US', 'US', false, '“us” is a pronoun'],
  ['US', 'U.S.', true, 'dots make it no pronoun'],
  ['US', 'U.S', true, 'dots make it no pronoun'],
  ['US', 'USA', true, 'usual'],
  ['US', 'U.S.A.', true, 'usual'],
  ['GB', 'UK', true, 'usual'],
  ['GB', 'U.K.', true, 'usual'],
  ['AE', 'UAE', true, 'usual'],
  ['AE', 'U.A.E.', true, 'usual'],
  ['CN', 'PRC', true, 'usual'],
  ['CN', 'P.R.C.', true, 'usual'],
  ['KP', 'DPRK', true, 'usual'],
  ['KR', 'ROK', false, '“rok” is too short to be sure'],
  ['PG', 'PNG', false, '“png” is a file format'],
  ['CD', 'DRC', true, 'usual'],
  ['SA', 'KSA', true, 'usual'],
  ['ZA', 'RSA', false, '“rsa” is a cipher'],
]

/** [country, adjectives and peoples, reason]; plurals in -s are made. */
export const adjectives = [
  ['KR', 'Korean', 'either of two'],
  ['KP', 'Korean', 'either of two'],
  ['KG', 'Kyrgyz|Kyrgyzstani|Kirgiz|Kirghiz', 'world-countries has the older spelling only'],
  ['KZ', 'Kazakh|Kazakhstani|Kazak', 'people and language'],
  ['UZ', 'Uzbek|Uzbekistani', 'people and language'],
  ['TJ', 'Tajik|Tajikistani|Tadjik', 'world-countries has the older spelling only'],
  ['TM', 'Turkmen|Turkmenistani', 'both met'],
  ['AZ', 'Azeri|Azerbaijani', 'both met'],
  ['LA', 'Lao|Laotian', 'official adjective'],
  ['PH', 'Philippine|Filipino|Filipina', 'adjective of things, people'],
  ['NP', 'Nepali|Nepalese', 'both met'],
  ['TL', 'Timorese|East Timorese', 'short'],
  ['ES', 'Spaniard|Spanish', 'people'],
  ['IS', 'Icelandic', 'adjective'],
  ['GB', 'British|Briton', 'people'],
  ['AR', 'Argentinian|Argentinean|Argentine', 'all met'],
  ['EC', 'Ecuadorian', 'usual spelling'],
  ['SV', 'Salvadorian|Salvadorean', 'usual spellings'],
  ['LU', 'Luxembourgish', 'adjective'],
  ['SI', 'Slovenian|Slovene', 'both met'],
  ['RS', 'Serb|Serbian', 'people'],
  ['HR', 'Croat|Croatian', 'people'],
  ['BA', 'Bosnian|Herzegovinian', 'two words in one in world-countries'],
  ['AF', 'Afghan|Afghani', 'both met'],
  ['SA', 'Saudi|Saudi Arabian', 'short'],
  ['MV', 'Maldivian', 'usual spelling'],
  ['MG', 'Malagasy|Madagascan', 'both met'],
  ['MK', 'Macedonian|North Macedonian', 'since 2019'],
  ['BW', 'Botswanan|Batswana|Motswana', 'singular and plural'],
  ['LS', 'Basotho|Mosotho', 'singular and plural'],
  ['BF', 'Burkinabe|Burkinabé', 'both met'],
  ['CV', 'Cabo Verdean|Cape Verdean', 'usual spellings'],
  ['KM', 'Comorian', 'usual spelling'],
  ['BY', 'Belarussian|Belorussian', 'older spellings'],
  ['VU', 'Vanuatuan', 'usual'],
  ['AG', 'Antiguan|Barbudan', 'two words in one in world-countries'],
  ['KN', 'Kittitian|Nevisian', 'two words in one in world-countries'],
  ['TT', 'Trinidadian|Tobagonian', 'two islands'],
  ['BB', 'Barbadian|Bajan', 'both met'],
  ['ST', 'São Toméan|Santomean', 'usual'],
  ['NZ', 'New Zealander', 'people'],
  ['SR', 'Surinamese', 'usual'],
  ['HK', 'Hongkonger', 'people'],
  ['AX', 'Ålandic', 'adjective'],
]

/** Words the packages give that stand for something else far more often. */
export const refusedNames = new Map([
  ['male', 'folds to the English word; the city of Malé is known by its country'],
  ['victoria', 'a given name; the capital of Seychelles is known by its country'],
  ['the valley', 'English words (Anguilla)'],
  ['the bottom', 'English words (Saba)'],
  ['west island', 'English words'],
  ['road town', 'English words'],
  ['city of victoria', 'no seat of Hong Kong'],
  ['stanley', 'a given name'],
  ['douglas', 'a given name'],
  ['hamilton', 'a surname'],
  ['jamestown', 'several towns'],
  ['plymouth', 'the English city before the abandoned capital of Montserrat'],
  ['american islander', 'never written'],
  ['reunion', 'an English word'],
  ['chili', 'French for Chile, English for a dish'],
])

/** City names that the word and name lists would drop, kept because the city is what is meant in such texts. */
export const keptCities = new Map([
  ['shanghai', 'the verb is rare'],
  ['sydney', 'the city before the given name'],
  ['hamburg', 'the hen is rare'],
  ['chittagong', 'the wood is rare'],
  ['surat', 'the cloth is rare'],
  ['mecca', 'the city'],
  ['bursa', 'the city before the anatomy'],
  ['atlanta', 'the city before the name'],
  ['boston', 'the city before the name'],
  ['dallas', 'the city before the name'],
  ['odessa', 'the city before the name'],
  ['perm', 'a Russian region served by the Moscow office; kept with a capital only'],
  ['marseille', 'the cloth is rare'],
  ['lyon', 'the surname is rare'],
  ['bologna', 'the sausage is American'],
  ['genoa', 'the sail is rare'],
  ['tangier', 'the city'],
  ['astrakhan', 'the fur is rare'],
  ['varna', 'the city'],
  ['ganja', 'second city of Azerbaijan; kept with a capital only'],
  ['manchester', 'the city'],
  ['jodhpur', 'the trousers are rare'],
  ['gori', 'seat in Georgia; the plural is rare'],
  ['talas', 'seat in Kyrgyzstan; the plural is rare'],
])

/** [country, city as the packages name it, other names, reason] */
export const cityNames = [
  ['MN', 'Ulaanbaatar', 'Ulan Bator|Ulaan Baatar|Ulan-Bator|Ulaanbataar|UlaanBaatar', 'spellings met'],
  ['CN', 'Beijing', 'Peking', 'until 1979'],
  ['CN', 'Guangzhou', 'Canton', 'former name; the word canton is refused in small letters'],
  ['VN', 'Ho Chi Minh City', 'Saigon|HCMC|Ho Chi Minh', 'former and short names'],
  ['VN', 'Hanoi', 'Ha Noi', 'UN spelling'],
  ['IN', 'Mumbai', 'Bombay', 'until 1995'],
  ['IN', 'Chennai', 'Madras', 'until 1996'],
  ['IN', 'Kolkata', 'Calcutta', 'until 2001'],
  ['IN', 'Bengaluru', 'Bangalore', 'until 2014'],
  ['MM', 'Yangon', 'Rangoon', 'until 1989'],
  ['MM', 'Naypyidaw', 'Nay Pyi Taw|Naypyitaw', 'spellings'],
  ['KZ', 'Astana', 'Nur-Sultan|Nursultan', '2019 to 2022'],
  ['KZ', 'Almaty', 'Alma-Ata|Alma Ata', 'until 1993'],
  ['KG', 'Jalal-Abad', 'Djalal-Abad|Zhalal-Abad|Jalal Abad', 'transliterations'],
  ['KG', 'Bishkek', 'Frunze', 'until 1991'],
  ['TM', 'Ashgabat', 'Ashkhabad', 'older transliteration'],
  ['UA', 'Kyiv', 'Kiev', 'until 1995'],
  ['UA', 'Odessa', 'Odesa', 'Ukrainian spelling'],
  ['UA', 'Lviv', 'Lvov', 'Russian spelling'],
  ['UA', 'Kharkiv', 'Kharkov', 'Russian spelling'],
  ['US', 'New York', 'New York City', 'long name'],
  ['US', 'Washington, D.C.', 'Washington D.C.|Washington DC|Washington, DC|Washington', 'short names'],
  ['RU', 'Saint Petersburg', 'St. Petersburg|St Petersburg|Petersburg', 'short names'],
  ['CH', 'Geneva', 'Genève', 'own name'],
  ['BE', 'Brussels', 'Bruxelles', 'own name'],
  ['LK', 'Colombo', 'Sri Jayawardenepura Kotte', 'the other capital, beside it'],
  ['TR', 'Istanbul', 'Constantinople', 'until 1930'],
  ['DZ', 'Algiers', 'Alger', 'French name'],
  ['TZ', 'Dar es Salaam', 'Dar-es-Salaam', 'hyphens'],
  ['BD', 'Dhaka', 'Dacca', 'until 1983'],
  ['GE', 'Tbilisi', 'Tiflis', 'until 1936'],
  ['MA', 'Marrakesh', 'Marrakech', 'French spelling'],
]

/** Cities below the size, or in no package’s list, that such pages name: [country, name, zone, reason]. */
export const moreCities = [
  ['CH', 'Geneva', 'Europe/Zurich', 'seat of the ILO'],
  ['IT', 'Turin', 'Europe/Rome', 'the ILO’s training centre'],
  ['NL', 'The Hague', 'Europe/Amsterdam', 'seat of courts and conferences'],
  ['DE', 'Bonn', 'Europe/Berlin', 'UN city'],
  ['CN', 'Nanxun', 'Asia/Shanghai', 'named by the archive'],
]

/** [country, city, name, anyCase, reason]: as `exactNames`, for cities. */
export const exactCities = [
  ['US', 'New York', 'NY', false, 'usual'],
  ['US', 'New York', 'NYC', true, 'usual'],
  ['US', 'New York', 'N.Y.', false, 'usual'],
]

/** [subdivision code, names, reason]; a name given here is that of a region CLDR leaves out, or another spelling. */
export const regionNames = [
  ['US-GA', 'Georgia', 'read only where the United States or Atlanta stands beside it'],
  ['US-FL', 'Florida', 'the state before the word'],
  ['US-TX', 'Texas', 'the state'],
  ['US-VA', 'Virginia', 'the state before the given name'],
  ['US-WA', 'Washington State|State of Washington', 'the bare name is the city'],
  ['ID-JW', 'Java', 'the island before the language'],
  ['CN-NM', 'Inner Mongolia|Nei Mongol', 'CLDR 48 leaves it out'],
  ['CN-XZ', 'Tibet|Xizang', 'official name'],
  ['KG-J', 'Jalal-Abad|Djalal-Abad|Zhalal-Abad', 'transliterations'],
  ['KG-C', 'Chuy|Chui|Chu Oblast', 'transliterations'],
  ['KG-Y', 'Issyk-Kul|Ysyk-Kol', 'transliterations'],
  ['KG-O', 'Osh Region|Osh Oblast|Osh Province', 'CLDR’s form and the local ones'],
  ['MN-043', 'Khovd|Hovd', 'spellings'],
  ['MN-041', 'Khuvsgul|Khövsgöl|Huvsgul', 'spellings'],
  ['MN-071', 'Bayan-Ulgii|Bayan-Ölgii', 'spellings'],
  ['MN-055', 'Uvurkhangai|Övörkhangai', 'spellings'],
  ['MN-053', 'Umnugovi|Ömnögovi|South Gobi', 'spellings'],
  ['MN-051', 'Sukhbaatar|Sükhbaatar', 'spellings'],
  ['MN-047', 'Tuv|Töv', 'spellings'],
  ['TJ-GB', 'Gorno-Badakhshan|GBAO', 'short'],
  ['RU-SAK', 'Sakhalin', 'without its kind'],
]

/**
 * Names that are also words or given names: [name, what else, reason]. In a question in small letters they need a place
 * word beside them; a given name with a capitalised word after it is a person.
 */
export const weakNames = [
  ['china', 'word', 'porcelain'],
  ['turkey', 'word', 'the bird'],
  ['polish', 'word', 'the verb'],
  ['jordan', 'given', 'a given name'],
  ['georgia', 'given', 'a given name'],
  ['chad', 'given', 'a given name'],
  ['israel', 'given', 'a given name'],
  ['dominica', 'given', 'a given name'],
  ['mali', 'word', 'a given name and a word elsewhere'],
  ['niger', 'word', 'a river'],
  ['guinea', 'word', 'the pig, the fowl'],
  ['jersey', 'word', 'the garment'],
  ['gambia', 'word', 'a drug’s trade name'],
  ['america', 'given', 'a given name'],
  ['paris', 'given', 'a given name'],
  ['sofia', 'given', 'a given name'],
  ['santiago', 'given', 'a given name'],
  ['kingston', 'given', 'a surname'],
  ['wellington', 'given', 'a surname'],
  ['washington', 'given', 'a surname'],
  ['sydney', 'given', 'a given name'],
  ['dallas', 'given', 'a given name'],
  ['odessa', 'given', 'a given name'],
  ['bern', 'given', 'a given name'],
  ['lima', 'word', 'the bean'],
  ['muscat', 'word', 'the grape'],
  ['sucre', 'word', 'a former coin'],
  ['cayenne', 'word', 'the pepper'],
  ['surat', 'word', 'a cloth'],
  ['bursa', 'word', 'anatomy'],
  ['perm', 'word', 'short for permanent'],
  ['ganja', 'word', 'the drug'],
  ['bologna', 'word', 'the sausage'],
  ['talas', 'word', 'a plural'],
  ['gori', 'word', 'a word elsewhere'],
  ['canton', 'word', 'a district'],
  ['pacific', 'word', 'peaceful'],
  ['java', 'word', 'the language'],
  ['osh', 'word', 'occupational safety and health'],
]

/** Surnames, companies and words of other languages among cities and regions, met by reading the list of common ones. */
export const droppedNames = new Set(
  `mao jewish jos imo ati ife owo iwo uyo itu mie oro haa erd zou oti edo toyota rivera vargas flores herrera mendoza
  maldonado rocha guerrero rodrigues bello melo cali juarez soriano palma mila hail kota sagar gaya nandi dara kaya kanye
  franca paulista americana modesto fontana centrale marche cortes medea plano bismarck buchanan napier hampton markham
  durham windsor columbus soledad essen gao mau tsu yao ica wau yei bie angeles columbia freeport springfield newport
  greenville glendale morelos rosario colonia babylon saladin formosa constantinople reno loreto rawson butterworth taiping
  tasman pala hama coro galle chechen concord trinidad pali arad laval lancaster hanover westmoreland mandeville
  blenheim xico`.split(/\s+/),
)

/** Names of several bearers of which one is meant: [name, country]. */
export const preferredBearers = new Map([
  ['bali', 'ID'],
  ['maryland', 'US'],
  ['montana', 'US'],
  ['gaza', 'PS'],
  ['jerusalem', 'IL'],
  ['kochi', 'IN'],
  ['vancouver', 'CA'],
  ['embu', 'KE'],
  ['santander', 'ES'],
  ['adamawa', 'NG'],
  ['misiones', 'AR'],
  ['san salvador', 'SV'],
  ['granada', 'ES'],
])
