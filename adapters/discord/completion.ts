import type { Library } from '../../src/bot.ts'
import { completionOf, type Choice, type Completed } from '../chat/completion.ts'
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
  library: Library,
  { settings, clock }: Pick<Program, 'settings' | 'clock'>,
): (body: InteractionBody) => Promise<readonly Choice[]> {
  const complete = completionOf(library, clock, { most: mostChoices, longest: longestChoice })
  const rates = new Rates()
  return async ({ data, member, user }) => {
    const option = data.options?.find(({ focused }) => focused === true)
    const what = completed[option?.name ?? '']
    const person = member?.user.id ?? user?.id ?? ''
    if (what === undefined || !rates.take(person, settings.limits.person * lettersAQuestion, Date.now())) return []
    const choices = await complete(what, String(option?.value ?? ''))
    return choices.map(({ name, value }) => ({ name: literal(name).replaceAll('\n', ' '), value }))
  }
}
