import { words, type Answer, type Block } from '../answer/answer.ts'
import type { Faults } from '../answer/form.ts'

/** Says which fields of a form could not be taken, and that nothing was. */
export function faultsDocument(faults: Faults): Answer {
  return {
    blocks: [
      { kind: 'say', text: words('Nothing was changed:') },
      ...Object.values(faults).map((why): Block => ({ kind: 'say', text: words(why) })),
    ],
  }
}
