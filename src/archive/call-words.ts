import { withoutAccents } from '../text/plain-text.ts'

const asked = String.raw`(?:expressions? of interests?|proposals?|applications?|papers?|tenders?|bids?|consultan(?:ts?|cy|cies)|quotations?|nominations?|abstracts?|candidates?|experts?|partners?|contributions?|grants?|submissions?|concept notes?|entries|trainers?|participants?|interns?|service providers?)`
/** Words that make a title a call wherever they stand in it. */
const callAnywhere = new RegExp(
  [
    String.raw`\bcall for (?:an? |the |[a-z]+ )?${asked}\b`,
    String.raw`\b(?:requests?|invitations?) (?:for|to|of) (?:[a-z]+ )?(?:proposals?|quotations?|tenders?|bids?|submit|expressions?|applications?)\b`,
    String.raw`\bexpressions? of interests?\b`,
    String.raw`\b(?:eoi|reoi|rfp|rfq|itb)\b`,
    String.raw`\b(?:tender|procurement|vacancy|bid) (?:notice|announcement)s?\b`,
    String.raw`\b(?:vacancy|job opening|internship (?:opportunity|programme)|consultancy opportunity)\b`,
    String.raw`\b(?:seeking|looking for|recruiting|hiring) (?:an? |the |two |three |[a-z]+ ){0,2}(?:consultants?|experts?|firms?|interns?|drivers?|assistants?|officers?|evaluators?)\b`,
    String.raw`\bappels? (?:a|d['’])\s?(?:manifestations? d['’]interet|propositions?|candidatures?|projets?|offres?|la concurrence|contributions?)`,
    String.raw`\bavis (?:de vacance|d['’]appel d['’]offres|de recrutement)`,
    String.raw`\bmanifestations? d['’]interet\b`,
    String.raw`\b(?:convocatoria|licitacion|solicitud de (?:propuestas|cotizacion(?:es)?|expresion(?:es)? de interes)|expresion(?:es)? de interes|manifestacion(?:es)? de interes|invitacion a licitar)\b`,
  ].join('|'),
)
/** Words that make a title a call only at its head, or at the head of a part of it; elsewhere they are verbs or topics. */
const callAtHead = new RegExp(
  [
    String.raw`^calls? for (?:an? |the |[a-z]+ )?${asked}\b`,
    String.raw`^call for (?!action|urgent|solidarity|peace|stronger|greater|more|better)[a-z]+`,
    String.raw`^(?:tenders?|vacanc(?:y|ies)|consultanc(?:y|ies)|job openings?|terms of reference)(?:\s*[:–—-]|\s+(?:for|to|in|on)\b|$)`,
    String.raw`^(?:[a-z]+ ){0,3}consultants?(?:\s*[(,:–—-]|\s+(?:for|to)\b|$)`,
  ].join('|'),
)
const prefix =
  /^(?:re-?advertise(?:d|ment)|re-?announce(?:d|ment)|extended|urgent|closed|updated?|new|cancell?ed|postponed)\s*[:–—-]\s*/
/** A call that is reported on is news of it. */
const ofCall = /\b(?:results?|winners?|outcomes?|response|responses|following|after)\b[^:]{0,30}$/

/** The words by which a title, or a kicker, calls for applications. */
export function callWordsIn(text: string): string | undefined {
  const plain = withoutAccents(text).toLowerCase()
  const anywhere = callAnywhere.exec(plain)
  if (anywhere !== null && !ofCall.test(plain.slice(0, anywhere.index))) return anywhere[0]
  for (const segment of plain.replace(prefix, '').split(/\s*:\s+|\s+[–—-]\s+/)) {
    const head = callAtHead.exec(segment)
    if (head !== null) return head[0]
  }
  return undefined
}
