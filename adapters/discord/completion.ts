import type { Library } from '../../src/bot.ts'
import { completionOf, type Choice, type Completed, type Completion } from '../chat/completion.ts'
import { literal } from '../chat/literal.ts'
import { Rates } from '../chat/rate.ts'
import type { Program } from '../program.ts'
import type { InteractionBody } from './bodies.ts'
import { longestChoice, mostChoices } from './limits.ts'
import { commandWords } from './setup-words.ts'

const { ask, open, listing, zone } = commandWords
const completed: Readonly<Record<string, Completed>> = {
  [ask.options.question.name]: 'question',
  [open.options.country.name]: 'country',
  [listing.options.id.name]: 'listing',
  [zone.options.zone.name]: 'zone',
}

/** Each letter that is typed asks for choices: so many times what is taken of a person's questions. */
const lettersAQuestion = 20

/** Completes the option that somebody types; with nothing where they type more than is taken in a minute. */
export function completionFor(
  library: () => Library,
  { settings, clock }: Pick<Program, 'settings' | 'clock'>,
): (body: InteractionBody) => Promise<readonly Choice[]> {
  // What can be completed is gathered anew when the archive is another.
  let of = library()
  const completing = (): Completion => completionOf(of, clock, { most: mostChoices, longest: longestChoice })
  let complete = completing()
  const rates = new Rates()
  return async ({ data, member, user }) => {
    const option = data.options?.find(({ focused }) => focused === true)
    const what = completed[option?.name ?? '']
    const person = member?.user.id ?? user?.id ?? ''
    if (what === undefined || !rates.take(person, settings.limits.person * lettersAQuestion, Date.now())) return []
    if (of !== library()) {
      of = library()
      complete = completing()
    }
    const choices = await complete(what, String(option?.value ?? ''))
    return choices.map(({ name, value }) => ({ name: literal(name).replaceAll('\n', ' '), value }))
  }
}
