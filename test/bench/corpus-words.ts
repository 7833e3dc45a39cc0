import type { Kind } from '../../src/listing/listing.ts'

type Some = readonly [string, ...string[]]

/** How titles of each kind begin. */
export const titlesOf: Readonly<Record<Kind, Some>> = {
  call: [
    'Call for expression of interest: National consultant on',
    'Call for proposals on',
    'International consultant to advise on',
    'Invitation to tender for services on',
  ],
  event: ['Tripartite workshop on', 'Regional seminar on', 'National dialogue on', 'Study tour on', 'Training on'],
  activity: ['Field testing of tools for', 'Working group on', 'Discussion meeting on'],
  news: ['Ministers agree on', 'New report highlights', 'Workers and employers join forces for', 'How women lead'],
  publication: ['Policy brief on', 'Toolkit for', 'Working paper on'],
  project: ['Project on', 'Technical cooperation for'],
  notice: ['Notice on', 'Changes to'],
}

/** What the listings are about. */
export const subjects: Some = [
  'forced labour in mining',
  'labour inspection and safety at work',
  'social protection floors',
  'old-age pensions for herders',
  'youth employment',
  'climate action and green jobs',
  'skills for the digital economy',
  'fair recruitment of migrant workers',
  'occupational safety and health',
  'gender equality in enterprises',
  'child labour in cocoa',
  'minimum wages',
  'the informal economy',
  'collective bargaining',
  'tea plantation workers',
  'e-formalization of small enterprises',
  'public employment services',
  'domestic workers',
  'indigenous peoples and decent work',
  'Convention No. 190 on violence and harassment',
  'COVID-19 and the world of work',
  'disability inclusion',
  'seafarers and maritime labour',
  'apprenticeships',
]

export const openings: Some = [
  'The event brought together governments, workers and employers to discuss',
  'The consultancy aims to assess',
  'The Ministry of Human Resources and Social Security (MOHRSS) and the ILO cooperate on',
  'A new survey of two thousand households looks at',
  'Interested individuals should submit a letter of interest and samples of past work on',
  'Two agencies have signed an agreement that will extend',
]

export const sentences: Some = [
  'The project is funded by the European Union and runs for three years.',
  'Participants reviewed national legislation and shared good practices from other countries.',
  'For details, please see the document below.',
  'The report finds that women and young people face the greatest barriers.',
  'Trade unions asked for stronger enforcement of the law.',
  'Training modules will be developed for inspectors, judges and prosecutors.',
  'The pilot covered four provinces and more than sixty enterprises.',
  'It recommends better data, simpler registration and targeted support.',
  'Please send applications by e-mail to the office in the capital.',
  'The partners will meet again next year to take stock of progress.',
]
