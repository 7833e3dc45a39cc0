import { completing, countriesOfCalls, questionsAbout } from '../../src/answer/suggestions.ts'
import { reply, type Library } from '../../src/bot.ts'
import type { Zone } from '../../src/calendar/zone.ts'

/** What is offered while somebody types: the words that are shown, and what is sent for them. */
export type Choice = { readonly name: string; readonly value: string }

/** What can be completed: a question, a country with calls, a listing, a zone. */
export type Completed = 'question' | 'country' | 'listing' | 'zone'

/** Completes what somebody types, with at most so many choices, the likeliest first. */
export type Completion = (what: Completed, typed: string) => Promise<readonly Choice[]>

type Room = { readonly most: number; readonly longest: number }

const hour = 3_600_000

/** Completes from what an archive holds: each question that is offered has an answer at that moment. */
export function completionOf(library: Library, clock: () => number, { most, longest }: Room): Completion {
  const { archive, fallbackZone } = library
  const questions = questionsAbout(archive.listings).filter((question) => question.length <= longest)
  const countries = countriesOfCalls(archive.listings)
  const titles = new Map(archive.listings.toReversed().map(({ id, title }) => [`${title} ${id}`, { id, title }]))
  const answered = answeredIn(library, fallbackZone)
  const plain = (texts: readonly string[]): readonly Choice[] =>
    texts.slice(0, most).map((text) => ({ name: text, value: text }))
  return async (what, typed) => {
    switch (what) {
      case 'question': {
        const found: string[] = []
        for (const question of completing(questions, typed)) {
          if (found.length === most) break
          if (await answered(question, clock())) found.push(question)
        }
        return plain(found)
      }
      case 'country':
        return plain(completing(countries, typed))
      case 'zone':
        return plain(zonesLike(typed))
      case 'listing':
        return completing([...titles.keys()], typed)
          .flatMap((key) => {
            const found = titles.get(key)
            return found === undefined || found.id.length > longest
              ? []
              : [{ name: shortened(found.title, longest), value: found.id }]
          })
          .slice(0, most)
    }
  }
}

/** Whether questions have an answer, learnt once for each hour. */
function answeredIn(library: Library, zone: Zone): (question: string, now: number) => Promise<boolean> {
  let known = { hour: -1, answers: new Map<string, boolean>() }
  return async (text, now) => {
    if (known.hour !== Math.floor(now / hour)) known = { hour: Math.floor(now / hour), answers: new Map() }
    const { answers } = known
    const before = answers.get(text)
    if (before !== undefined) return before
    const { total } = await reply(library, { text, now, zone })
    answers.set(text, total > 0)
    return total > 0
  }
}

const zones = Intl.supportedValuesOf('timeZone')

/** Zones with the words typed anywhere in their names: "ulaan", "new york". */
function zonesLike(typed: string): readonly string[] {
  const wanted = typed
    .toLowerCase()
    .split(/[\s/_]+/)
    .filter((word) => word !== '')
  return ['UTC', ...zones].filter((zone) => wanted.every((word) => zone.toLowerCase().includes(word)))
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
