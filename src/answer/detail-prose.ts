import type { Listing } from '../listing/listing.ts'
import { holding, sentencesOfSummary, summaryQuote, told, type Told } from './detail-told.ts'

/** A fact that stands in sentences only: the words such sentences hold, or must not, and what to say where none does. */
type Prose = { readonly marks: readonly RegExp[]; readonly missing: string; readonly but?: RegExp }

/** What is asked of a listing's sentences; calls and events speak of these things in few and general words. */
export type ProseAsked =
  | 'requirements'
  | 'papers'
  | 'organiser'
  | 'funder'
  | 'participants'
  | 'reapplying'
  | 'language'
  | 'author'

const prose: Readonly<Record<ProseAsked, Prose>> = {
  requirements: {
    marks: [
      /\b(?:qualif(?:y|ied|ications?)|eligib(?:le|ility)|requirements?|required|degree|expertise|fluen(?:t|cy)|candidates?|applicants?|years of|experience in|proven|must have|should have|open to|nationals)\b/i,
      /\binterested (?:\w+ )?(?:individuals|persons|people|consultants|experts|organi[sz]ations|institutions|firms|companies|parties|bidders)\b/i,
    ],
    // "Candidates who previously applied do not need to re-apply" requires nothing.
    but: /\bre-?apply|\bpreviously applied\b/i,
    missing: 'The page does not state who can apply',
  },
  papers: {
    marks: [
      /\b(?:submit|send|include|enclose|attach|provide|accompanied|consist)\w*\b[^.]*\b(?:letters?|cvs?|curriculum|r[ée]sum[ée]s?|samples?|proposals?|portfolio|certificates?|forms?|quotations?|references|documents)\b/i,
    ],
    missing: 'The page does not state what to send',
  },
  organiser: {
    marks: [
      /\b(?:co-?)?organi[sz](?:e|es|ed|ing|ers?)\b|\b(?:co-?)?host(?:s|ed|ing)?\b|\bconducted\b|\bconvened?\b|\bheld by\b/i,
    ],
    missing: 'The page names no organiser in so many words',
  },
  funder: {
    marks: [
      /\bfund(?:s|ed|ing)\b|\bfinanced\b|\bsponsor(?:s|ed)\b|\bdonors?\b|\bsupported by\b|\bwith (?:the )?support (?:of|from)\b/i,
    ],
    missing: 'The page does not say who pays for it',
  },
  participants: {
    marks: [
      /\bparticipa(?:te|tes|ted|tion|nts?)\b|\battend(?:s|ed|ees|ing)?\b|\bdelegates\b|\brepresentatives\b|\bbrought together\b|\binvited\b|\bfeatures?\b/i,
    ],
    missing: 'The page does not say who took part',
  },
  reapplying: {
    marks: [/\bre-?appl(?:y|ied|ying)\b|\bapply again\b|\b(?:previously|already) applied\b|\bearlier applica/i],
    missing: 'The page does not say whether those who applied before must apply again',
  },
  language: {
    marks: [
      /\blanguages?\b|\bfluen(?:t|cy)\b|\bproficien(?:t|cy)\b|\bin (?:both )?(?:English|French|Spanish|Arabic|Russian|Chinese|Mongolian)\b|\btranslat(?:e|ed|ion)\b/i,
    ],
    missing: 'The page does not state a language',
  },
  author: {
    marks: [
      /\b(?:written|authored|drafted|compiled|edited) by\b|\b(?:writes|argues|reviews|explains|reflects|discusses)\b/i,
    ],
    missing: 'The page names no author',
  },
}

/** The sentence that holds what was asked, in the first line; all that do, as the quote. */
export function proseTold(listing: Listing, asked: ProseAsked): Told {
  const { marks, missing, but } = prose[asked]
  const said = sentencesOfSummary(listing).filter(
    (sentence) => marks.some((mark) => mark.test(sentence)) && but?.test(sentence) !== true,
  )
  const [first] = said
  if (first !== undefined) return told(`The page says: “${first}”`, holding(listing, said))
  const quotes = summaryQuote(listing)
  return told(quotes.length === 0 ? missing : `${missing}; it gives only its summary`, quotes)
}

const number = String.raw`\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)`
const job =
  '(?:consultant|expert|specialist|trainer|researcher|facilitator|translator|officer|assistant|individual|firm|candidate|position)'
const severalWanted = new RegExp(String.raw`${number} (?:[\w-]+ ){0,3}?${job}s?\b`, 'i')
const oneWanted = new RegExp(
  String.raw`\b(?:an? )?(?:national|international|local|lead|senior|junior|individual|technical|independent) (?:[\w-]+ ){0,1}?${job}\b(?!s)`,
  'i',
)

/** How many a call is for, by the number or the singular of its own words. */
export function positionsTold(listing: Listing): Told {
  const { title, summary = '' } = listing
  for (const [part, text] of [
    ['title', title],
    ['text', summary],
  ] as const) {
    const counted = severalWanted.exec(text) ?? oneWanted.exec(text)
    if (counted === null) continue
    const many = counted[1] ?? 'one'
    const quotes = part === 'text' ? holding(listing, [counted[0]]) : []
    return told(
      `${many.charAt(0).toUpperCase()}${many.slice(1).toLowerCase()}: the ${part} says “${counted[0]}”`,
      quotes,
    )
  }
  return told('The page does not state how many are wanted')
}
