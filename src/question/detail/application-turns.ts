import { asker, aux, end, it, last } from './frames.ts'
import type { Turns } from './turns.ts'
import type { DetailAsked } from '../intent.ts'

const may = '(?: (?:do|does|can|could|should|would|must|may|might|shall|did|will))'
const takePart = '(?:apply(?:ing)?|submit|bid|register|sign up|take part|participate|join)(?: (?:for|to|in))?'
const sends = '(?:send|submit|attach|include|enclose|provide|hand in|prepare|bring)'
const writes =
  '(?:write|contact|send|e-?mail|address|ask|call|reach|get in touch with|talk to|speak to|turn to)(?: (?:(?:my|the|an?) )?(?:application|proposal|cv|letter|questions?|it))?(?: to| about| for){0,2}'
const offers = '(?:applications?|proposals?|bids?|offers?|cvs?)'
const paper =
  '(?:(?:cv|curriculum vitae|r[eé]sum[eé]|cover(?:ing)? letter|letter of (?:interest|motivation)|motivation letter|letter|(?:work )?samples?|references?|proposal|portfolio|certificate|diploma|passport|form|budget|documents?|papers?)s?)'

const again = '(?:re-?apply|apply (?:again|anew|twice|once more|a second time))(?: for| to)?'
const before = '(?:before|already|earlier|previously|last time|once)'
const applied = `(?: have|[’']ve| had| has)? (?:(?:already |previously |once )+applied|applied ${before})(?: ${before})*(?: in [a-z]+(?: \\d{4})?| last [a-z]+)?(?: (?:for|to))?`

/** What someone who may apply asks: how, with what, whom to write to, what it pays. */
export const applicationTurns: Turns<DetailAsked> = {
  how: [
    [
      `${may} ${asker} (?:go about )?${takePart}(?: (?:my|a|the|an) (?:application|proposal|bid|offer|cv)(?: (?:for|to))?)?`,
      'apply',
    ],
    [` to ${takePart}`, 'apply'],
    [last, 'apply'],
    [` much${last}`, 'pay'],
    [` (?:are|should|must|can|do)`, 'apply', `(?:(?:the )?${offers} )?(?:be )?submitted(?: for| to)?`],
    [` (?:can|do|could|should) (?:i|we) (?:contact|reach|e-?mail|write to|get in touch with)`, 'contact'],
    [` (?:much|well)${aux}${it}`, 'pay', `(?:(?:be )?paid|pays?|cost|earn|charge|worth|get)${end}`],
    [`${aux}${it}`, 'pay', `paid${last}`],
  ],
  'who|whom': [
    [`(?: (?:do|should|can|must|shall|would|could|may|to))?(?: (?:i|we))? ${writes}`, 'contact'],
    [` (?:do|should|must|shall|to) (?:(?:i|we) )?apply(?: (?:to|with|through|for)){0,2}`, 'contact'],
    [aux, 'contact', `(?:(?:the|my|an?) )?${offers}(?=.*\\bsent\\b)`],
    [`(?: is|[’']s| are) (?:in charge of|responsible for|handling|dealing with)`, 'contact'],
    [` (?:receives|gets|collects|handles)(?: the)? ${offers}(?: for)?`, 'contact'],
  ],
  where: [
    [`(?: (?:do|should|must|shall|would))? (?:i|we) apply(?: (?:to|for)){0,2}`, 'contact'],
    [
      `(?: (?:do|should|can|must|shall|would))? (?:i|we) (?:send|submit|e-?mail|write)(?: (?:(?:my|the|an?) )?(?:application|proposal|cv|letter|it))?(?: to| for){0,2}`,
      'contact',
    ],
    [`${aux}(?: (?:the|my))? ${offers}(?: for)?`, 'contact'],
  ],
  'do|does|did|must|should|shall|can|could|may|will|would': [
    [
      ` ${asker}(?: still| really)?(?: (?:have|need|want|ask me|ask us)(?: (?:me|us))?(?: to)?)? ${again}`,
      'reapplying',
    ],
  ],
  'if|when|though|although|because|since|but|and': [[` ${asker}${applied}`, 'reapplying']],
  'need|have|possible|necessary|allowed': [[` to ${again}`, 'reapplying']],
  'i|we': [
    [` (?:want|would like|[’']d like) to apply(?: for| to)?`, 'apply', `how${last}`],
    [applied, 'reapplying'],
  ],
  'what|which': [
    [
      ` (?:documents|papers|attachments|materials?)${aux}(?: (?:i|we|they))?(?: (?:have|need|want)(?: me)?(?: to)?)?(?: ${sends})?(?: for| with| to| in)?`,
      'papers',
    ],
    [
      ` languages?(?:${aux}${it})?(?: (?:proposals?|applications?|cvs?|bids?|letters?|documents?))?(?: (?:have to|need to))?(?: be)?(?: (?:written|submitted|sent|in))*`,
      'language',
    ],
    [` currency${aux}${it}`, 'fee', `(?:paid|pay|expressed|quoted)(?: in)?${last}`],
  ],
  what: [
    [` (?:is|are) (?:needed|required|necessary) to apply(?: for| to)?`, 'papers'],
    [
      ` (?:do|does|should|must|shall|would|will) (?:they|${asker})(?: (?:have|need|want me) to)? ${sends}(?: for| with| to)?`,
      'papers',
    ],
    [` (?:do|does) (?:they|${asker}) (?:need|require)(?: to apply)?(?: for| to)?(?! from\\b)`, 'papers'],
    [` (?:needs|has|have|is) to be (?:sent|submitted|included|attached)(?: (?:for|with|to))?`, 'papers'],
    [` to (?:send|submit|attach|include|prepare)(?: for| to)?`, 'papers'],
    [` (?:should|must|does|do|has to)`, 'papers', `(?:(?:an? |the |my )?application(?:(?= for)| to)?)`],
    [` (?:do|would|will|can|could) (?:i|we|one) (?:earn|get paid|be paid|charge)(?: for)?`, 'pay'],
    [`${aux}${it}`, 'pay', `(?:pay|cost)${last}`],
    [` (?:do|should|must|shall) (?:i|we) (?:write|put) (?:in|as|on) the subject(?: line)?(?: (?:of|for))?`, 'subject'],
    [` (?:goes|belongs|comes) in(?:to)? the subject(?: line)?(?: (?:of|for))?`, 'subject'],
  ],
  'do|does|should|must|shall|would': [
    [
      ` (?:i|we|they|one)(?: (?:have|need|want)(?: me)? to| want| need)? (?:${sends} )?(?:(?:an?|my|the|any) )?(?:copy of )?(?:\\w+ )?${paper}(?: for| with| to)?`,
      'papers',
    ],
  ],
  'is|are': [
    [
      ` (?:(?:an?|the|any) )?${paper} (?:needed|required|necessary|asked for|enough|mandatory|optional)(?: for| with)?`,
      'papers',
    ],
  ],
}

/** Those that only begin a question. */
export const applicationOpenings: Turns<DetailAsked> = {
  'is|are|will|does|do|did': [
    // The words before a currency are left to its own reader.
    [`${it}(?=.{0,160} (?:paid|remunerated|priced|pay) in\\b)`, 'fee'],
    [it, 'pay', `(?:be )?(?:paid|remunerated|pay(?: well| anything)?|cost(?: anything| something)?)${last}`],
  ],
  'is|are': [[` (?:the|its) (?:daily )?fees?(?: (?:of|for))?`, 'fee']],
}
