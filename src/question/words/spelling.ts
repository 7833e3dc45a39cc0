import { editDistance } from '../../text/edit-distance.ts'
import { once } from '../../search/once.ts'
import { areSwapped, isDoubled, lettersOf, mayBeWithin } from '../../text/letters.ts'
import { wordsIn } from '../../text/words-in.ts'
import { nounWords } from './noun-words.ts'
import { writtenOut } from './shorthand.ts'

/** Words of statuses, relations and orders; with the nouns for kinds they are put right when they are misspelt. */
const vocabulary: readonly string[] =
  `listings deadline deadlines closing closes closed upcoming ongoing posted published announced latest newest oldest
  recent currently available cancelled postponed expired applications forthcoming open compare briefs which something anything`.split(
    /\s+/,
  )

/** Words of a 275,000-word English list that a slip or two would make one of the vocabulary; they stay what they are. */
const ordinary: ReadonlySet<string> = new Set(
  `acidity activate activates actively activism activist activists amply announce announcer announces announcing apple
  application applicators appliers apply artisan artistic astelies avail availing avoidable called caller calling
  calms cancel canceled canceling canceller carls cells channelled choose chooses choosing chosen clashing clasping
  classing cloaking clocking clogging cloned clones cloning close closer closest closet closets closure clothes
  clothing clotting clouding coherence colls coloring compared compares compels concealed confer conferee conference
  conferencing conferential confidence confidences confluence constancy consult consultant consultants convergence
  convergences correctly crossing culls currency deadlier deadliest deadlift deadlifts deadliness dealings declines
  enclosing evened evens everts evidence evident expire expires explored exported expressed expression flayer flayers
  fleer fleers flier fliers flyovers foyer foyers fryer fryers hampering handloom handlooms handwork handworks
  happying hardboot hardening hardenings harkening hartening hastening hastenings havening heading headings headland
  headlands headlined headlong headwind headwinds healing hearings helpline helplines hemlines ideographic idiographic
  invents lamest lasting lastings latent launched launcher launchers leafiest leafless lettings lifting lightings
  limiting linting listen listening listenings literals littering loathing lodging lunch luncher lunchers lunches
  lusting mandalas mangal manually meaning meanings melting merging meriting metering newsrooms newts noticed noticer
  notified notifies novice novices oddest oncoming opener opening opens opes opinioned opinionist opportune
  opportunism opportunist opportunists opposed opted outgoing paste pasted pested poised policed polished ported
  portioned posed posited positioned possessed poster posting postpone postpones posture potted poured pouted public
  publicity publish publisher publishers publishes punished recant recede recently recipient regent relent repent
  resent rested rodent semiarid seminal seminarial seminarian seminarians seminaries seminarist seminarists seminary
  seminates semination shorties stonies stony storage storages store stores storey storied stork storm storms stormy
  sturdies sympodia sympodial sympodium symposiac symposiacs symposial symposiast symptosis tailer taler talker teller
  tended tendered tenderer tenderly tenor tenser tested thunder thunders tiller tinder toller toolset toolsets
  trendier unavailable vacantly vagrancies vagrancy valances valencies worktops worships`.split(/\s+/),
)

const known: () => ReadonlySet<string> = once(() => new Set([...vocabulary, ...nounWords()]))

type Name = { readonly name: string; readonly letters: number }

/** The vocabulary by first letter, which is taken to be right. */
const byFirst = once(() => {
  const names = new Map<string, Name[]>()
  for (const name of known()) {
    const named = names.get(name.charAt(0)) ?? []
    names.set(name.charAt(0), [...named, { name, letters: lettersOf(name) }])
  }
  return names
})

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
  return word.length < 4 || word.length > 16 || known().has(word) || ordinary.has(word) ? undefined : nearestTo(word)
}

/** The one word of the vocabulary that a misspelt one may stand for: nearest in edits, the first letter right. */
function nearestTo(word: string): string | undefined {
  const reach = word.length < 8 ? 1 : 2
  let best: { readonly name: string; readonly distance: number } | undefined
  const letters = lettersOf(word)
  for (const { name, letters: others } of byFirst().get(word.charAt(0)) ?? []) {
    if (Math.abs(name.length - word.length) > reach || !mayBeWithin(reach, letters, others)) continue
    // In a word of four letters only neighbours may have changed places ("opne"): "over" is not "open".
    if ((word.length < 5 || name.length < 5) && !areSwapped(word, name) && !isDoubled(word, name)) continue
    const distance = editDistance(word, name, reach)
    if (distance > reach) continue
    // Of two as near the one that ends as it does: "deadlins" are deadlines.
    const isNearer = best === undefined || distance < best.distance
    if (isNearer || (distance === best?.distance && name.at(-1) === word.at(-1))) best = { name, distance }
  }
  return best?.name
}
