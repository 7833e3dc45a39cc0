import { applicationOpenings, applicationTurns } from './application-turns.ts'
import { several } from './frames.ts'
import { readDetailNouns } from './nouns.ts'
import { otherOpenings, otherTurns } from './other-turns.ts'
import { timeOpenings, timeTurns } from './time-turns.ts'
import { turnReader } from './turns.ts'
import type { DetailAsked } from '../intent.ts'
import type { Claim, Span } from '../span.ts'
import { tableReader } from '../words/table.ts'

const readDetailVerbs = turnReader(
  [timeTurns, applicationTurns, otherTurns],
  [timeOpenings, applicationOpenings, otherOpenings],
  several,
)

/** Words that only go along with a question about one thing: they name no listing. */
const readCompanions = tableReader<true>([
  [
    '(?:do|does|should|must|can|shall|would|could) (?:i|we|it|they|the application|applications?) (?:have to |need to )?(?:use|write|put|send|submit|attach|include|quote|go|have)(?: (?:it|them))?(?: (?:to|for|in|with))?',
    true,
  ],
  ['(?:(?:my|our|the|an?) )?(?:applications?|proposals?|submissions?|cvs?|e-?mail(?= for))(?: (?:to|for))?', true],
  [
    '(?:should|must) (?:be|have)|(?:be )?(?:sent|submitted|addressed|used|needed|required|requested|expected|go)(?: to)?(?=\\W*$| for)',
    true,
  ],
  ['(?:(?:and|\\+|&|plus) )?(?:(?:the |its )?(?:exact )?(?:hour|time))(?= (?:of|for)\\b|\\W*$)', true],
  ['(?:i|we) (?:should|must|shall|have to|need to) (?:use|put|write|send|submit|attach|include|quote)', true],
  ['exactly|(?:have|until|include|contain)(?=\\W*$)', true],
])

/** Every turn of phrase that asks one thing of one listing, with the words that go along with it. */
export function readDetails(text: string): readonly Claim<DetailAsked>[] {
  const found = [...readDetailNouns(text), ...readDetailVerbs(text)]
  if (found.length === 0) return []
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const details = longestFirst
    .filter((claim, index) => !longestFirst.slice(0, index).some((longer) => overlaps(claim, longer)))
    .toSorted((a, b) => a.start - b.start)
  const [first] = details
  if (first === undefined) return []
  const companions = readCompanions(text)
    .filter((claim) => !details.some((detail) => overlaps(claim, detail)))
    .map((claim) => ({ ...claim, meaning: first.meaning }))
  return [...details, ...companions].toSorted((a, b) => a.start - b.start)
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
