/**
 * Names of one thing: each line's names find each other. An acronym that a listing spells out itself is learned from
 * it (see acronyms.ts); here stand those that the field's own readers use without ever spelling them out.
 * Sources: the ILO Thesaurus (https://metadata.ilo.org/thesaurus.html) and the UN's procurement vocabulary.
 */
export const synonyms: readonly (readonly string[])[] = [
  // The thesaurus takes the three orders of words for one term.
  ['OSH', 'occupational safety and health', 'occupational health and safety', 'safety and health at work'],
  // Kinds of tender papers.
  ['EOI', 'REOI', 'expression of interest', 'expressions of interest'],
  ['RFP', 'request for proposals'],
  ['RFQ', 'request for quotations'],
  ['ToR', 'terms of reference'],
  // Institutions and policies of the labour market.
  ['TVET', 'technical and vocational education and training', 'vocational education and training'],
  ['PES', 'public employment service'],
  ['ALMP', 'active labour market policy', 'active labour market programme'],
  ['LMIS', 'labour market information system'],
  ['DWCP', 'decent work country programme'],
  ['CBA', 'collective bargaining agreement'],
  ['ILS', 'international labour standards'],
  ['ILC', 'International Labour Conference'],
  ['FPRW', 'fundamental principles and rights at work'],
  ['SPF', 'social protection floor'],
  ['EII', 'employment injury insurance'],
  ['PPE', 'personal protective equipment'],
  ['GBV', 'gender-based violence'],
  ['PWD', 'persons with disabilities', 'people with disabilities'],
  ['NEET', 'not in employment, education or training'],
  ['SME', 'small and medium enterprises', 'small and medium-sized enterprises'],
  ['MSME', 'micro, small and medium enterprises', 'micro, small and medium-sized enterprises'],
  ['SIYB', 'Start and Improve Your Business'],
  ['CSR', 'corporate social responsibility'],
  ['MoU', 'memorandum of understanding'],
  ['SDG', 'sustainable development goal'],
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
  // One disease.
  ['COVID', 'coronavirus', 'COVID-19'],
]
