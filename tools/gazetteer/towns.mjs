/** Cities and regions: names that no package gives, and those that are refused, each with the reason it is here. */

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
  ['MN', 'Darhan', 'Darkhan', 'usual English spelling'],
  ['ID', 'Jakarta', 'Djakarta', 'until 1972'],
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

/** [country, city, name, in which case, reason]: as `exactNames`, for cities. */
export const exactCities = [
  ['US', 'New York', 'NY', '', 'usual'],
  ['US', 'New York', 'NYC', '+', 'usual'],
  ['US', 'New York', 'N.Y.', '', 'usual'],
  ['MN', 'Darhan', 'Darkhan', 'usual English spelling'],
  ['ID', 'Jakarta', 'Djakarta', 'until 1972'],
  ['MN', 'Ulaanbaatar', 'UB', '+', 'usual in Mongolia, also for its clock'],
]

/** [subdivision code, names, reason]; a name given here is that of a region CLDR leaves out, or another spelling. */
export const regionNames = [
  ['US-GA', 'Georgia', 'read only where the United States or Atlanta stands beside it'],
  ['IN-AS', 'Assam', 'the state before the silk'],
  ['IN-GA', 'Goa', 'the state before the gazelle'],
  ['ET-AF', 'Afar|Afar Region', 'the region before the adverb'],
  ['MY-04', 'Malacca|Melaka', 'the state before the cane'],
  ['MY-07', 'Penang', 'the state before the lawyer'],
  ['RU-SAM', 'Samara|Samara Oblast', 'the oblast before the given name'],
  ['SY-HI', 'Homs', 'the governorate before the plural'],
  ['SY-LA', 'Latakia', 'the governorate before the tobacco'],
  ['TZ-25', 'Tanga|Tanga Region', 'the region before the garment'],
  ['US-AK', 'Alaska', 'the state before the cloth'],
  ['US-CO', 'Colorado', 'the state before the colour'],
  ['US-MI', 'Michigan', 'the state before the card game'],
  ['CA-AB', 'Alberta', 'the province before the given name'],
  ['CA-QC', 'Quebec|Québec', 'the province before the letter of the alphabet'],
  ['MM-14', 'Chin State', 'with its kind, for a chin is a word'],
  ['MM-17', 'Shan State', 'with its kind, for Shan is a name'],
  ['US-FL', 'Florida', 'the state before the word'],
  ['US-TX', 'Texas', 'the state'],
  ['US-VA', 'Virginia', 'the state before the given name'],
  ['US-WA', 'Washington State|State of Washington', 'the bare name is the city'],
  ['ID-JW', 'Java', 'the island before the language'],
  ['CN-NM', 'Inner Mongolia|Nei Mongol', 'CLDR 48 leaves it out'],
  ['CN-XZ', 'Tibet|Xizang', 'official name'],
  ['GB-WLS', 'Wales', 'the nation before the plural of a word'],
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

/** Parts of a country that ISO 3166-2 does not list: [country and id, names, reason]. */
export const moreRegions = [
  ['RU-north-caucasus', 'North Caucasus|Northern Caucasus', 'a federal district; the Caucasus alone is a group'],
  ['RU-siberia', 'Siberia', 'named as one'],
  ['RU-far-east', 'Russian Far East', 'a federal district'],
  ['UA-donbas', 'Donbas|Donbass', 'two oblasts'],
  ['VN-mekong-delta', 'Mekong Delta', 'a part of Viet Nam; the Mekong alone is a group'],
  ['ID-sumatra', 'Sumatra', 'island of several provinces'],
  ['PH-mindanao', 'Mindanao|Bangsamoro', 'island of several regions'],
  ['PH-luzon', 'Luzon', 'island of several regions'],
  ['SD-darfur', 'Darfur', 'five states'],
  ['SO-somaliland', 'Somaliland', 'named as one'],
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
