import type { Archive } from '../archive/archive.ts'
import { placeById } from '../place/gazetteer.ts'
import type { Listing } from '../listing/listing.ts'
import type { Intent } from '../question/intent.ts'
import { words, type Answer } from './answer.ts'
import { printedInWords } from './day-words.ts'

const openings: Readonly<Partial<Record<Intent['act'], string>>> = {
  greeting: 'Hello! Ask me about calls, events and news in this archive.',
  restart: 'Started over: what was asked before no longer counts.',
  thanks: 'You are welcome. Ask again whenever you like.',
  help: 'I answer questions about listings (calls, events, activities, news, publications) with their dates, deadlines and sources. Name a kind, a country or city, a time, a status, a topic, or any of them together.',
  unclear: 'I did not find a question about listings in that.',
}

/** A short helpful word where no listing was asked for, with three questions that have answers in this archive. */
export function talk(act: Intent['act'], archive: Archive): Answer {
  const questions = examples(archive.listings)
  return {
    blocks: [
      { kind: 'say', text: words(openings[act] ?? openings.unclear ?? '') },
      ...(questions.length === 0
        ? [{ kind: 'note' as const, text: words('The archive is empty: put text files into its folder.') }]
        : [
            { kind: 'note' as const, text: words('Questions that have answers here:') },
            { kind: 'choices' as const, choices: questions.map((question) => ({ label: question, question })) },
          ]),
    ],
  }
}

/** Three questions of different kinds, made of what the archive holds. */
function examples(listings: readonly Listing[]): readonly string[] {
  const call = listings.find(
    ({ kind, opens, closes, countries }) =>
      kind === 'call' && opens !== undefined && closes !== undefined && countries.length > 0,
  )
  const event = listings.find(({ kind, startDate }) => kind === 'event' && startDate?.length === 10)
  const news = listings.find(({ kind, countries }) => kind === 'news' && countries.length > 0)
  return [
    ...(call?.opens === undefined ? [] : [`open calls in ${countryOf(call)} on ${printedInWords(call.opens)}`]),
    ...(event?.startDate === undefined ? [] : [`events in ${printedInWords(event.startDate.slice(0, 7))}`]),
    ...(news === undefined ? [] : [`news from ${countryOf(news)}`]),
  ]
}

function countryOf({ countries }: Listing): string {
  const code = countries[0]?.code ?? ''
  return placeById(code)?.name ?? code
}
