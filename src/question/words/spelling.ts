import { editDistance } from '../../text/edit-distance.ts'
import { lettersOf, mayBeWithin } from '../../text/letters.ts'
import { wordsIn } from '../../text/words-in.ts'
import { writtenOut } from './shorthand.ts'

/** The words of questions that are put right when they are misspelt: kinds, statuses, relations and orders. */
const vocabulary: readonly string[] =
  `call calls event events meeting meetings activity activities article articles headline headlines workshop workshops
  seminar seminars webinar webinars conference conferences publication publications consultancy consultancies tender
  tenders vacancy vacancies opportunity opportunities toolkit toolkits listings deadline deadlines closing closes closed
  upcoming ongoing posted published announced latest newest oldest recent currently available cancelled postponed
  expired applications forthcoming stories open news compare briefs which`.split(/\s+/)

/** Words of a 275,000-word English list that a slip or two would make one of the vocabulary; they stay what they are. */
const ordinary: ReadonlySet<string> = new Set(
  `acidity activate activates actively activism activist activists amply announce announcer announces announcing apple
  apply application applicators avoidable calms cancel canceled canceling canceller carls cells chosen choose chooses
  choosing clashing clasping classing cloaking cloned cloning close closer closet closets closure clothes clothing
  clouding coherence colls compared compares compels conferee concealed confer conference confidence confluence
  constancy consult consultant consultants convergence culls currency deadlier deadliest deadlift deadliness dealings
  declines enclosing evened evens expire expires exported expression expressed headland headlong headwind healing
  hearings heading headings helpline lamest lasting lastings latent lettings lifting lightings limiting linting listen
  listening literals littering loathing lodging lusting meaning meanings melting merging meriting metering newts oddest
  oncoming opens opener opposed opportune opportunist opportunists pasted policed polished ported posed poster positioned
  possessed postpone postpones posture potted poured public publicity publish publisher publishers publishes punished
  recant recede recently recipient regent relent repent resent rodent seminal seminary seminaries shorties storage
  stories storied stores store storms tended tendered tenderly tenders tender tenor thunder tinder toolset unavailable
  vacancies vacantly vagrancy worktops worships events evident evidence article artistic artisan avail availing
  calling called caller opener paste posting poised pested rested tested invents`.split(/\s+/),
)

const known: ReadonlySet<string> = new Set(vocabulary)

type Name = { readonly name: string; readonly letters: number }

/** The vocabulary by first letter, which is taken to be right. */
const byFirst = new Map<string, Name[]>()
for (const name of vocabulary) {
  const named = byFirst.get(name.charAt(0)) ?? []
  byFirst.set(name.charAt(0), [...named, { name, letters: lettersOf(name) }])
}

/** A question with misspelt words put right, and what was taken for what. */
export type Mended = { readonly text: string; readonly repairs: readonly { written: string; taken: string }[] }

/**
 * Puts right the misspelt words of the question's own language ("evnts", "workshps"). A word that `isKnown`, one of
 * digits, or one all in capitals stays; so does any that is near to nothing.
 */
export function mended(text: string, isKnown: (word: string) => boolean): Mended {
  const repairs: { written: string; taken: string }[] = []
  const plain = writtenOut(text)
  // Most questions have nothing to put right.
  if (!wordsIn(plain).words.some(({ word }) => takenFor(word) !== undefined)) return { text: plain, repairs }
  const right = plain.replaceAll(
    /(?<![\w'’@#/.:\u00C0-\u1FFF-])[A-Za-z][a-z]{3,15}(?![\w@/\u00C0-\u1FFF-]|[.:]\w)/g,
    (written) => {
      const taken = takenFor(written.toLowerCase())
      if (taken === undefined || isKnown(written)) return written
      repairs.push({ written, taken })
      return taken
    },
  )
  return { text: right, repairs }
}

function takenFor(word: string): string | undefined {
  return word.length < 4 || word.length > 16 || known.has(word) || ordinary.has(word) ? undefined : nearestTo(word)
}

/** The one word of the vocabulary that a misspelt one may stand for: nearest in edits, the first letter right. */
function nearestTo(word: string): string | undefined {
  const reach = word.length < 8 ? 1 : 2
  let best: { readonly name: string; readonly distance: number } | undefined
  const letters = lettersOf(word)
  for (const { name, letters: others } of byFirst.get(word.charAt(0)) ?? []) {
    if (Math.abs(name.length - word.length) > reach || !mayBeWithin(reach, letters, others)) continue
    // In a word of four letters only neighbours may have changed places ("opne"): "over" is not "open".
    if ((word.length < 5 || name.length < 5) && !isSwap(word, name) && !isDoubled(word, name)) continue
    const distance = editDistance(word, name, reach)
    if (distance > reach) continue
    // Of two as near the one that ends as it does: "deadlins" are deadlines.
    const isNearer = best === undefined || distance < best.distance
    if (isNearer || (distance === best?.distance && name.at(-1) === word.at(-1))) best = { name, distance }
  }
  return best?.name
}

function isSwap(word: string, name: string): boolean {
  return word.length === name.length && word.split('').toSorted().join('') === name.split('').toSorted().join('')
}

/** Whether a letter of the name was only typed twice: "callls", "opeen". */
function isDoubled(word: string, name: string): boolean {
  if (word.length !== name.length + 1) return false
  return word.split('').some((letter, at) => letter === word[at + 1] && word.slice(0, at) + word.slice(at + 1) === name)
}
