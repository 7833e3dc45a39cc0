import { asker, aux, auxOrNone, end, it, last } from './frames.ts'
import type { Turns } from './turns.ts'
import type { DetailAsked } from '../intent.ts'

const apply = '(?:apply|submit|bid)(?: for| to)?'
const mustApply = `${aux} ${asker}(?: still)?(?: have to| need to)? ${apply}`
const unit = '(?:days|weeks|months|years|hours|minutes)'
const lasts = '(?:last(?:ed|ing)?|take|took|run(?: for)?|go on|continue)'
const closes = '(?:clos(?:e|es|ed|ing)|due|expir(?:e|es|ed|ing))'
const starts = '(?:open(?:s|ed)?(?: up)?|start(?:s|ed)?|beg[iau]ns?|commence[sd]?)'
const ends = '(?:be |been )?(?:end(?:s|ed)?|finish(?:es|ed)?|over|completed?|concluded?)'
const posted =
  '(?:first )?(?:re-?)?(?:posted|published|announced|advertised|released|issued|uploaded|put (?:up|online)|c[ao]me out|appear(?:ed)?)'

/** What is asked of the times of one listing; of one first word the more particular turns first. */
export const timeTurns: Turns<DetailAsked> = {
  how: [
    [
      ` (?:long|much time|many (?:more )?${unit})(?: (?:do|does) ${asker}(?: still)? have| (?:have|has) ${asker} got)(?: left)?(?: to ${apply})?(?: for)?`,
      'time left',
    ],
    [
      ` (?:much time|long|many (?:more )?${unit})(?: is| are)?(?: there)?(?: still)? left(?: to ${apply})?(?: for| until| till)?`,
      'time left',
    ],
    [
      ` (?:long|many (?:more )?${unit}|much time)(?: is it| are there| is there)?(?: left)? (?:until|till|to|before)`,
      'time left',
      `(?:the )?dead-?line|clos(?:es?|ing)|due|expir(?:es?|y)|ends?|starts?|begins?|opens?`,
    ],
    [` much longer(?: is)?(?:${aux} ${asker}(?: still)? ${apply}(?: for)?)?`, 'time left'],
    [` late (?:can|could|may) ${asker} (?:still )?${apply}`, 'deadline'],
    [` long ago${aux}`, 'when'],
    [` many ${unit} ago${aux}${it}`, 'end', `${closes}${end}`],
    [` many ${unit}${last}`, 'length'],
    [` old(?: is| are)`, 'posted'],
    [` (?:long|many ${unit})${auxOrNone}${it}`, 'length', `(?:be )?(?:${lasts}|open(?: for)?)${end}`],
    [` (?:long|many ${unit})(?: is|[’']s| was| were| will)(?! (?:i|we)\\b)`, 'length'],
  ],
  when: [
    [` and where`, 'when and where'],
    [` (?:can|could|may) (?:i|we) start(?: to)? apply(?:ing)?(?: for| to)?`, 'opening'],
    [`${mustApply}(?: by| until)?(?: for| to)?(?: by)?`, 'deadline'],
    [`${auxOrNone}${it}`, 'deadline', `${closes}${end}`],
    [`${auxOrNone}${it}`, 'opening', `${starts}${end}`],
    [`${auxOrNone}${it}`, 'end', `${ends}${end}`],
    [`${auxOrNone}${it}`, 'posted', `${posted}${end}`],
  ],
  where: [[` and when`, 'when and where']],
  'until|till|by': [
    [` when${aux}${it}`, 'end', `(?:run|last|go on)${end}`],
    [` (?:when|(?:what|which) (?:date|day|time|hour))(?:${mustApply})?`, 'deadline'],
  ],
  since: [[` when(?: is| are| was| has| have)?${it}`, 'opening', `(?:been )?open${last}`]],
  'what|which': [
    [` (?:exact )?(?:time|hour)(?: exactly)?${last}`, 'when'],
    [` (?:time|hour|date|day)${auxOrNone}${it}`, 'deadline', `${closes}${end}`],
    [` (?:time|date|day)${auxOrNone}${it}`, 'opening', `${starts}${end}`],
    [` (?:time|date|day)${auxOrNone}${it}`, 'end', `${ends}${end}`],
    [` (?:date|day)${auxOrNone}${it}`, 'posted', `${posted}${end}`],
  ],
}

/** Those that only begin a question. */
export const timeOpenings: Turns<DetailAsked> = {
  when: [[`(?: exactly| precisely| then)?${last}`, 'when']],
  where: [[`(?: exactly| precisely| then)?${last}`, 'where']],
  'does|do|did|has': [[`(?! you\\b)`, 'deadline', `(?:have|give|state) an? dead-?line${last}`]],
  'was|is|has|did|were': [
    [
      `(?: (?:the|its))? dead-?lines?(?: (?:of|for|to))?`,
      'deadline',
      `(?:been |be |got |get )?(?:extended|changed|moved|prolonged|postponed)${last}`,
    ],
  ],
  'has|have|had|did': [
    [
      it,
      'opening',
      `(?:already |yet )?(?:been )?(?:start(?:ed)?|beg[iu]n|opened|commenced)(?: (?:yet|already))?${last}`,
    ],
  ],
}
