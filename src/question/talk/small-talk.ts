import { wordsIn } from '../../text/words-in.ts'
import type { Act } from '../intent.ts'
import { firstWordsOf } from '../words/beginnings.ts'

/** Whole questions that ask for no listing by themselves, and what they want. */
const rows: readonly (readonly [RegExp, Act])[] = [
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
    /^(?:help(?: me)?|\?+|h|usage|commands?|menu|what can (?:you|i|we) (?:do|ask)(?: (?:for|you|me|here))?|what do you (?:do|know)|who are you|what are you|how does (?:this|it) work|how do (?:you|i use (?:this|it|you)) ?(?:work)?|are you (?:a )?(?:bot|human|robot|there)|what is (?:this|callboard)|how (?:old|fresh|current|up to date|recent) is (?:this|it|the|your) ?(?:archive|data|information|database)?|when was (?:this|it|the|your) ?(?:archive|data|information|database)?(?: last)? ?(?:updated|captured)|what (?:sources|pages|data) do you have|where (?:do|does) (?:you|your) (?:get your )?(?:data|information)(?: come)?(?: from)?|what (?:day|date|time) is (?:it|today)(?: today| now)?|can you help(?: me)?|start|examples?)$/,
    'help',
  ],
  [
    /^(?:(?:show|give|list|see)(?: me)? )?(?:more|next(?: page| ones)?|the rest|the others|go on|continue|and more|keep going)(?: please| results| listings| of (?:them|these|those))?$/,
    'more',
  ],
  [
    /^(?:(?:show|give)(?: me)? )?(?:less|fewer|not so many|too many|shorter|(?:the )?previous page|page back)(?: please| results| listings)?$/,
    'less',
  ],
  [
    /^(?:go )?back(?: please| to (?:that|the question before))?$|^undo(?: that)?$|^(?:the )?previous (?:question|answer)$/,
    'back',
  ],
  [
    /^(?:(?:show|give|repeat|list|see)(?: me)? )?(?:that|them|the list|the results|all of (?:them|these)|the same)(?: list)? ?(?:again|once more)?(?: please)?$|^(?:again|once more|repeat(?: that)?|back to the (?:list|results)|show (?:it|all) again|the list(?: again)?|show (?:me )?all(?: again)?)(?: please)?$/,
    'again',
  ],
  // Work for another kind of machine, or for the post.
  [
    /^(?:(?:please|can you|could you|and) )*(?:(?:send|e-?mail|mail|forward|post|fax|text) (?:me |us )?(?:it|this|that|them|these|those|the (?:list|results?|answer))\b.*|(?:send|e-?mail|mail) (?:me|us)(?: by .*)?)$/,
    'unclear',
  ],
  [
    /^(?:please |can you |could you )*(?:write|compose|draft|draw|paint|sing|translate|calculate|solve|play|pretend|roleplay|act as|tell (?:me|us) (?:a )?(?:joke|story)|ignore (?:all |the |your |any )*(?:previous|prior|above))\b.*$|^(?:what is|what[’']s|how much is) [\d\s+*/^=().x-]+$/,
    'unclear',
  ],
]

/** The words that small talk begins with: most questions begin otherwise. */
const beginnings = rows.map(([{ source }]) => firstWordsOf(source))

function mayBegin(word: string): boolean {
  return beginnings.some((words) => words?.has(word) ?? true)
}

/** Greetings, thanks, calls for help, and for another part of the list before; undefined for any other question. */
export function smallTalk(text: string): Act | undefined {
  const [first = { word: '' }] = wordsIn(text).words
  if (first.word !== '' && !mayBegin(first.word)) return undefined
  const plain = text
    .toLowerCase()
    .replaceAll(/[!.,;…]+/g, ' ')
    .replace(/\?+$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return rows.find(([pattern]) => pattern.test(plain === '' ? text.trim() : plain))?.[1]
}
