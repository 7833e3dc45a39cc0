import { describe, expect, it } from 'vitest'
import { acronymsIn } from '../../src/search/acronyms.ts'
import { stemOf } from '../../src/search/stem.ts'
import { tokensOf } from '../../src/search/tokens.ts'

describe('the term of a word', () => {
  it.each<[string, string]>([
    ['labour', 'labor'],
    ['favourable', 'favorable'],
    ['organisation', 'organization'],
    ['digitalisation', 'digitalization'],
    ['summarised', 'summarizing'],
    ['formalise', 'formalization'],
    ['programme', 'programs'],
    ['centres', 'center'],
    ['analysed', 'analysis'],
    ['analyze', 'analyses'],
    ['enrolment', 'enrollment'],
    ['counselling', 'counseling'],
    ['defence', 'defense'],
    ['dialogue', 'dialog'],
    ['ratified', 'ratification'],
    ['supervised', 'supervision'],
    ['women', 'woman'],
    ['consultancy', 'consultant'],
    ['pensions', 'pension'],
    ['skilled', 'skills'],
    ['formalisation', 'formalization'],
    ['herders', 'herder'],
    ['labelling', 'labeling'],
    ['judges', 'judge'],
    ['policies', 'policy'],
    ['statistics', 'statistical'],
    ['organise', 'organizations'],
  ])('%s is that of %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other))
  })

  it.each<[string, string]>([
    ['forces', 'forced'],
    ['interns', 'international'],
    ['informal', 'information'],
    ['employer', 'employment'],
    ['employees', 'employers'],
    ['publication', 'public'],
    ['communities', 'communication'],
    ['cooperatives', 'cooperation'],
    ['nation', 'national'],
    ['consultation', 'consultant'],
    ['jobs', 'work'],
    ['hour', 'horse'],
    ['expertise', 'expert'],
    ['organic', 'organization'],
    ['mobility', 'mobilize'],
    ['personal', 'persons'],
    ['minority', 'minor'],
    ['general', 'generate'],
    ['productivity', 'products'],
    ['relatives', 'relations'],
    ['police', 'policy'],
  ])('%s is not that of %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other))
  })
})

describe('the tokens of a text', () => {
  it.each<[string, string, readonly string[]]>([
    ['words and breaks', 'Fair, (No. 81) – now!', ['fair', 'comma', 'end', 'no', 'end', '81', 'end', 'now', 'end']],
    ['a hyphen', 'an e-formalization', ['an', 'eformalization=e+formalization']],
    ['a plus', '1+6', ['16=1+6']],
    ['a slash', 'UNDP/ILO', ['undp', 'ilo']],
    ['possessives', "China’s employers’ women's", ['china', 'employers', 'women']],
    ['accents', 'Programación à São Paulo', ['programacion', 'a', 'sao', 'paulo']],
    ['Cyrillic', 'Хөдөлмөр эрхлэлт', ['хөдөлмөр', 'эрхлэлт']],
    ['Chinese', 'ILO劳动法。', ['ilo', '劳', '动', '法', 'end']],
    [
      'an acronym spelt like a stop word',
      'It is an IT expert of WHO, who knows it',
      ['it', 'is', 'an', 'IT', 'expert', 'of', 'WHO', 'comma', 'who', 'knows', 'it'],
    ],
    ['none in capitals throughout', 'SHOW IT TO THOSE WHO ASK', ['show', 'it', 'to', 'those', 'who', 'ask']],
    ['nothing', '', []],
  ])('%s', (_situation, text, expected) => {
    const shown = tokensOf(text).map((token) => {
      if (typeof token === 'string') return token
      return token.parts === undefined ? token.word : `${token.word}=${token.parts.join('+')}`
    })
    expect(shown).toEqual(expected)
  })
})

describe('the acronyms a text spells out', () => {
  it.each<[string, string, string]>([
    [
      'small words inside',
      'the Ministry of Human Resources and Social Security (MOHRSS)',
      'ministry of human resources and social security',
    ],
    [
      'a country behind',
      'the Ministry of Human Resources and Social Security of China (MOHRSS)',
      'ministry of human resources and social security',
    ],
    [
      'one of two names',
      'and OSH inspectors from the State Administration for Work Safety (SAWS)',
      'state administration for work safety',
    ],
    [
      'several letters of a word',
      'representative of Mongolian Employer’s Federation (MONEF)',
      'mongolian employer federation',
    ],
    [
      'a letter of a small word',
      'The Ministry of Labour and Social Welfare of Lao PDR (MoLSW)',
      'ministry of labour and social welfare',
    ],
    ['a plural', 'small and medium enterprises (SMEs)', 'small and medium enterprises'],
    [
      'a word more',
      'the Sustaining Competitive and Responsible Enterprises project (SCORE)',
      'sustaining competitive and responsible enterprises',
    ],
    [
      'words passed over',
      'the National Commission on Gender Equality of Mongolia (NCGE)',
      'national commission on gender equality',
    ],
    ['the acronym first', 'OVOP (One Village One Product) opens', 'one village one product'],
    ['in quotes', 'the “One Village One Product” (OVOP) fair', 'one village one product'],
  ])('%s', (_situation, text, expected) => {
    expect(acronymsIn(text).map(({ words }) => words.join(' '))).toEqual([expected])
  })

  it.each<[string, string]>([
    ['a number', 'Convention, 1947 (No. 81)'],
    ['other words', 'Social Security (minimum standards) Convention'],
    ['letters that are not its own', 'a partnership with the Russian Federation (UNDP)'],
    ['a name across a sentence', 'signed by China. Enterprises (CEC)'],
    ['a zone', 'by 6 pm (GMT)'],
    ['brackets with something else', 'SCORE (Phase 2 in China)'],
    ['brackets with one word', 'MN (Mongolia)'],
  ])('none of %s', (_situation, text) => {
    expect(acronymsIn(text)).toEqual([])
  })
})
