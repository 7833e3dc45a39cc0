import type { TimeRelation } from '../../search/criteria.ts'
import { tableReader } from './table.ts'

/** Every word of a question that says what of a listing a time is held against. */
export const readRelations = tableReader<TimeRelation>([
  [
    '(?:with )?(?:an? |the |their |its )?(?:dead-?lines?|closing dates?|due dates?)(?: (?:is|are|was|were|falls?|falling))?|(?:which |that |to )?(?:clos(?:e|es|ing|ed)|expir(?:e|es|ing|ed)|due)(?: dates?)?|apply by|to apply',
    'due',
  ],
  [
    '(?:newly |first )?(?:posted|published|publish(?:es|ing)?|released|issued|announced|advertised|added|came out|put (?:up|out|online)|posting)|new(?:ly)?|appeared',
    'posted',
  ],
  [
    '(?:which |that )?(?:will |to |about to )?(?:opening|opens?|opened|starting|starts?|started|beginning|begins?|began)',
    'opening',
  ],
  ['(?:which |that )?(?:ending|ends?|ended|finishing|finishes|finished)', 'ending'],
])
