/**
 * Names of one thing: each line's names find each other. An acronym that a listing spells out itself is learned from
 * it (see acronyms.ts); here stand those that the field's own readers use without ever spelling them out. What is only
 * wider, narrower or related is none: modern slavery also holds forced marriage, a pandemic need not be COVID-19, and
 * labour migration is more than its migrant workers.
 * Sources: the ILO Thesaurus (https://metadata.ilo.org/thesaurus.html) and the UN's procurement vocabulary.
 */
export const synonyms: readonly (readonly string[])[] = [
  // The thesaurus takes the three orders of words for one term.
  [
    'OSH',
    'occupational safety and health',
    'occupational health and safety',
    'safety and health at work',
    'health and safety at work',
  ],
  // Kinds of tender papers.
  ['EOI', 'REOI', 'expression of interest'],
  ['RFP', 'request for proposals'],
  ['RFQ', 'request for quotations'],
  ['ToR', 'terms of reference'],
  // Institutions and policies of the labour market.
  ['TVET', 'VET', 'technical and vocational education and training', 'vocational education and training'],
  ['PES', 'public employment service'],
  ['ALMP', 'active labour market policy', 'active labour market programme'],
  ['LMIS', 'labour market information system'],
  ['DWCP', 'decent work country programme'],
  ['CBA', 'collective bargaining agreement', 'collective agreement'],
  ['ILS', 'international labour standards'],
  ['ILC', 'International Labour Conference'],
  ['FPRW', 'fundamental principles and rights at work'],
  // Convention No. 29 defines both words as one thing, and is printed with either.
  ['forced labour', 'forced or compulsory labour', 'compulsory labour'],
  ['labour migration', 'migration for employment'],
  ['migrant workers', 'labour migrants'],
  ['SPF', 'social protection floor'],
  ['EII', 'employment injury insurance'],
  ['PPE', 'personal protective equipment'],
  ['GBV', 'gender-based violence'],
  ['gender equality', 'equality between women and men', 'equality between men and women'],
  ['PWD', 'persons with disabilities', 'people with disabilities', 'disabled persons', 'disabled people'],
  // The United Nations' youth are persons of 15 to 24, whichever word they are called by.
  ['youth', 'young people', 'young persons'],
  ['NEET', 'not in employment, education or training'],
  ['SME', 'small and medium enterprises', 'small and medium-sized enterprises'],
  ['MSME', 'micro, small and medium enterprises', 'micro, small and medium-sized enterprises'],
  ['SIYB', 'Start and Improve Your Business'],
  ['CSR', 'corporate social responsibility'],
  ['ToT', 'training of trainers', 'train the trainers'],
  ['M&E', 'monitoring and evaluation'],
  ['MoU', 'memorandum of understanding', 'memoranda of understanding'],
  ['NGO', 'non-governmental organization', 'nongovernmental organization'],
  ['CSO', 'civil society organization'],
  ['IT', 'information technology'],
  ['ICT', 'information and communication technology', 'information and communications technology'],
  ['SDG', 'sustainable development goal'],
  ['WHO', 'World Health Organization'],
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
  // One disease.
  ['COVID', 'COVID-19', 'coronavirus'],
]
