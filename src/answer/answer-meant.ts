import type { Conversation } from '../question/talk/conversation.ts'
import type { Intent } from '../question/intent.ts'
import type { Meant } from '../question/meant.ts'
import { answerNamed } from './answer-detail.ts'
import { answerQuestion, askWhichPlace } from './answer-question.ts'
import { words } from './answer.ts'
import type { Moment } from './facts.ts'
import { findFor } from './find-for.ts'
import type { SearchIndex } from '../search/search-index.ts'
import { sayAnswer, type Findings, type Shelf } from './findings.ts'
import { talk } from './talk.ts'

/** Answers what a question was taken to mean: by talk, by the listings it names, by asking back, or by searching. */
export function answerMeant(
  asked: Meant,
  shelf: Shelf,
  moment: Moment,
  conversation: Conversation | undefined,
): Findings {
  const { intent, ambiguous, unknownWords, view } = asked
  switch (intent.act) {
    case 'greeting':
    case 'thanks':
    case 'restart':
    case 'help':
    case 'unclear':
      return sayAnswer(talk(intent, shelf.archive, moment.language))
    case 'more':
    case 'less':
    case 'again':
    case 'back':
      return sayAnswer({ blocks: [{ kind: 'say', text: words('There is no list yet; ask for listings first.') }] })
    case 'find':
    case 'count':
    case 'table':
    case 'detail':
      if (intent.ids !== undefined || intent.positions !== undefined) return named(intent, shelf, moment, conversation)
      if (ambiguous !== undefined && matters(ambiguous.places, intent, shelf, moment)) {
        return askWhichPlace(asked.text, ambiguous)
      }
      return answerQuestion(intent, shelf, moment, unknownWords, view)
  }
}

/** The listings that are meant by their ids, or by their numbers in the answer before. */
function named(
  intent: Intent,
  { archive, index }: Shelf,
  moment: Moment,
  conversation: Conversation | undefined,
): Findings {
  const shown = numberedIn(intent, conversation, index, moment)
  const wrong = intent.positions?.find((position) => shown[position - 1] === undefined)
  if (wrong !== undefined) {
    return sayAnswer({ blocks: [{ kind: 'say', text: words(noSuchNumber(wrong, shown.length)) }] })
  }
  const found = (intent.ids ?? []).flatMap((id) => {
    const listing = archive.listings.find((each) => each.id === id)
    return listing === undefined ? [] : [{ listing, number: Math.max(1, shown.indexOf(id) + 1) }]
  })
  if (found.length > 0) return answerNamed(found, intent, moment)
  const gone = 'The archive no longer has that listing; ask for the list again.'
  return sayAnswer({ blocks: [{ kind: 'say', text: words(gone) }] })
}

/** The ids of the list before: those shown, and behind them what its question finds just now, where that is asked for. */
function numberedIn(
  { positions = [] }: Intent,
  conversation: Conversation | undefined,
  index: SearchIndex,
  moment: Moment,
): readonly string[] {
  const { shown = [], intent: before } = conversation ?? {}
  const goesOn = before !== undefined && before.limit === undefined && positions.some((each) => each > shown.length)
  if (!goesOn) return shown
  return [
    ...shown,
    ...findFor(index, before, moment)
      .listings.slice(shown.length)
      .map(({ id }) => id),
  ]
}

function noSuchNumber(number: number, shown: number): string {
  return shown === 0
    ? `There is no list yet to take number ${number} from; ask for listings first.`
    : `The last list ends at number ${shown}; there is no number ${number}.`
}

/** Whether the readings of a name with several bearers lead to different answers. */
function matters(places: Intent['places'], intent: Intent, { index }: Shelf, moment: Moment): boolean {
  const found = (places ?? []).map((place) =>
    findFor(index, { ...intent, places: [place] }, moment)
      .listings.map(({ id }) => id)
      .join(),
  )
  return new Set(found.filter((ids) => ids !== '')).size > 1
}
