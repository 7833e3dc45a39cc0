import type { Intent } from './intent.ts'

const rows: readonly (readonly [RegExp, Intent['act']])[] = [
  [
    /^(?:start (?:over|again|afresh)|reset|restart|new (?:question|topic|search)|forget (?:that|it|all that)|clear|never ?mind)$/,
    'restart',
  ],
  [
    /^(?:thanks?(?: you)?(?: (?:so|very) much| a lot| again)?|thx|cheers|merci|gracias|much appreciated|great,? thanks?|ok(?:ay)?,? thanks?(?: you)?|perfect|great|cool|nice one|ok(?:ay)?|alright|all right|fine|got it|i see)$/,
    'thanks',
  ],
  [
    /^(?:(?:hi|hello|hey|hallo|salut|hola|good (?:morning|afternoon|evening|day|night)|greetings|dear all)(?: (?:there|all|everyone|everybody|callboard|bot|team))?|how are you(?: doing)?(?: today)?|how do you do|what[’']?s up|bye|goodbye|see you)$/,
    'greeting',
  ],
  [
    /^(?:help(?: me)?|\?+|h|usage|commands?|menu|what can (?:you|i|we) (?:do|ask)(?: (?:for|you|me|here))?|what do you (?:do|know)|who are you|what are you|how does (?:this|it) work|how do (?:you|i use (?:this|it|you)) ?(?:work)?|are you (?:a )?(?:bot|human|robot|there)|what is (?:this|callboard)|can you help(?: me)?|start|examples?)$/,
    'help',
  ],
]

/** Greetings, thanks and calls for help: a whole question that asks for no listing; undefined for any other. */
export function smallTalk(text: string): Intent['act'] | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/[!.,;…]+/g, ' ')
    .replace(/\?+$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return rows.find(([pattern]) => pattern.test(plain === '' ? text.trim() : plain))?.[1]
}
