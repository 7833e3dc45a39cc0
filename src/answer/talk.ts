import type { Archive } from '../archive/archive.ts'
import { placeById } from '../place/gazetteer.ts'
import type { Listing } from '../listing/listing.ts'
import type { Choice } from '../question/talk/conversation.ts'
import type { Intent } from '../question/intent.ts'
import { words, type Answer, type Block } from './answer.ts'
import { printedInWords } from './day-words.ts'
import { freshness } from './freshness.ts'

const openings: Readonly<Partial<Record<Intent['act'], string>>> = {
  greeting: 'Hello! Ask me about calls, events and news in this archive.',
  restart: 'Started over: what was asked before no longer counts.',
  thanks: 'You are welcome. Ask again whenever you like.',
  help: 'I answer questions about listings (calls, events, activities, news, publications) with their dates, deadlines and sources. Name a kind, a country or city, a time, a status, a topic, or any of them together.',
  unclear: 'I did not find a question about listings in that.',
}

/**
 * A short helpful word where no listing was asked for, with three questions that have answers in this archive; whoever
 * has another language (BCP 47) or writes in it is told that English is read.
 */
export function talk({ act, topic = [] }: Pick<Intent, 'act' | 'topic'>, archive: Archive, language = 'en'): Answer {
  const unknown = topic.flat().map((word) => `“${word}”`)
  const opening =
    act === 'unclear' && unknown.length > 0 && unknown.length <= 5
      ? `No listing in this archive speaks of ${unknown.join(', ')}, and I found no other question in that.`
      : (openings[act] ?? openings.unclear ?? '')
  const isHelped = act === 'help' || act === 'greeting' || act === 'unclear'
  const isForeign = isHelped && (!/^en\b/i.test(language) || otherScript.test(unknown.join('')))
  const fresh = act === 'help' ? freshness(archive) : undefined
  return {
    blocks: [
      { kind: 'say', text: words(isForeign ? `I read questions in English only. ${opening}` : opening) },
      ...(fresh === undefined ? [] : [{ kind: 'note' as const, text: words(fresh) }]),
      ...exampleBlocks(archive.listings),
      ...(act === 'help' ? [{ kind: 'note' as const, text: words(toBeTold) }] : []),
    ],
  }
}

/** What can be ordered beside what can be asked. */
const toBeTold =
  'In a conversation I also tell what is new, and remind: “subscribe to open calls in Mongolia, weekdays at 9”, “remind me of 2”; “subscriptions”, “reminders” and “settings” show what is set.'

/** Letters that no English word is written in. */
const otherScript = /[\u0370-\u1FFF\u2E80-\uD7FF]/

function exampleBlocks(listings: readonly Listing[]): readonly Block[] {
  const choices = examples(listings)
  if (choices.length === 0)
    return [{ kind: 'note', text: words('The archive is empty: put text files into its folder.') }]
  return [
    { kind: 'note', text: words('Questions that have answers here:') },
    { kind: 'choices', choices },
  ]
}

/** Three questions of different kinds that have answers in this archive, made of what it holds. */
export function examples(listings: readonly Listing[]): readonly Choice[] {
  const call = listings.find(
    ({ kind, opens, closes, countries }) =>
      kind === 'call' && opens !== undefined && closes !== undefined && countries.length > 0,
  )
  const event = listings.find(({ kind, startDate }) => kind === 'event' && startDate?.length === 10)
  const news = listings.find(({ kind, countries }) => kind === 'news' && countries.length > 0)
  const questions = [
    ...(call?.opens === undefined ? [] : [`open calls in ${countryOf(call)} on ${printedInWords(call.opens)}`]),
    ...(event?.startDate === undefined ? [] : [`events in ${printedInWords(event.startDate.slice(0, 7))}`]),
    ...(news === undefined ? [] : [`news from ${countryOf(news)}`]),
  ]
  return questions.map((question) => ({ label: question, question }))
}

function countryOf({ countries }: Listing): string {
  const code = countries[0]?.code ?? ''
  return placeById(code)?.name ?? code
}
