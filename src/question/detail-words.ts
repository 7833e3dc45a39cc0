import type { DetailAsked } from './intent.ts'
import { tableReader } from './table.ts'

/** Every turn of phrase that asks one thing of one listing. */
export const readDetails = tableReader<DetailAsked>([
  [
    "how (?:do|does|can|could|should|would|must) (?:i|we|one|you|somebody|people|applicants?) (?:go about )?(?:apply(?:ing)?|submit|bid|register|take part|participate)(?: (?:for|to|in|my \\w+))?|how to (?:apply|submit|bid|register)(?: (?:for|to))?|application (?:process|procedure|instructions?)|(?:what(?: is|[’']s) )?the subject line(?: of| for)?|what (?:do|should|must) (?:i|we) (?:send|submit|include)|what is (?:needed|required) to apply(?: for)?",
    'apply',
  ],
  [
    "(?:who|whom) (?:do|should|can|must|shall|would|to) ?(?:i|we)? ?(?:write|contact|send|e-?mail|address|ask|apply)(?: \\w+ (?:application|proposal|cv|letter))?(?: to| about| for)*|where (?:do|should|can|must) (?:i|we) (?:send|submit|e-?mail|write|apply)(?: \\w+ (?:application|proposal|cv|letter))?(?: to| for)*|(?:what is |what[’']s )?(?:the )?(?:contact|e-?mail)(?: address| person| details?)?(?: of| for)?|whom? is the contact(?: for)?",
    'contact',
  ],
  [
    "(?:what|when)(?: is|[’']s| was) (?:the )?(?:dead-?line|closing date|due date|last day(?: to apply)?)(?: (?:of|for|to apply(?: for)?))?|when (?:do|does|did|is|are|will|must)(?: i| we)?(?= .*\\b(?:clos\\w+|due|expir\\w+|apply|end)\\b)|(?:until|till|by) when(?: can (?:i|we) apply(?: for)?)?|what dead-?line (?:does|has)|^\\W*(?:please )?(?:give me |tell me |show me )?(?:the )?dead-?line (?:for|of|to apply for)|what time does(?= .*\\b(?:clos\\w+|end)\\b)",
    'deadline',
  ],
  [
    "(?:what|which)(?: is|[’']s) the (?:fee currency|currency of the fee|fee|currency|pay|rate)(?: of| for)?|(?:in )?(?:what|which) currency|how much (?:does|do|is|are)(?= .*\\b(?:pay|paid|fee))",
    'fee',
  ],
  [
    '(?:re-?advertised|readvertisement) (?:from|of) what|what (?:is|was) (?:it|this) a re-?advertisement of|was (?:it|this|the \\w+ call) advertised before',
    'readvertisement',
  ],
  ['where (?:is|are|was|were|will|does|did|do)(?! (?:i|we)\\b)(?: (?:it|the))?(?= )', 'where'],
  ['when (?:is|are|was|were|did|does|will)(?! (?:i|we|the next)\\b)(?: (?:it|the))?(?= )', 'when'],
  [
    'tell me (?:more )?(?:about|on)|(?:give me |show me |show |any )?(?:more )?(?:details?|information|info|particulars)(?: (?:about|on|of|for))|more (?:about|on)(?: the)?|what is (?:the )?(?=.*\\b(?:call|event|workshop|toolkit|seminar|meeting|listing|one)\\b.*\\babout)|describe|explain',
    'about',
  ],
])
