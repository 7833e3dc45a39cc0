import { pastTrail } from './clock.ts'
import type { Lead } from './leads.ts'
import type { Named } from './phrases.ts'
import { wordAt, type Sentence } from './sentence.ts'
import { mayBeNoun } from './slots/days.ts'
import { readYear } from './slots/years.ts'
import { doubtful, months, seasons, weekdays } from './words.ts'
import { isListed } from '../words/noun-words.ts'

/** Whether a time is one word alone that is an ordinary word too: "may", "march", "sun", "spring". */
export function isDoubtfulAlone(sentence: Sentence, at: number, { next }: Named): boolean {
  return next === at + 1 && doubtful.has(wordAt(sentence, at))
}

/**
 * Whether a word that may be no time (an ordinary word, a bare number) stands where it can only be one; every longer
 * time is sure. `joined` says that it goes on a list of times.
 */
export function isSure(sentence: Sentence, at: number, named: Named, lead: Lead | undefined, joined: boolean): boolean {
  const token = sentence.tokens[at]
  if (named.next !== at + 1 || !token) return true
  if (token.value !== undefined && token.word.length === 4) return isYear(sentence, at, lead)
  if (!doubtful.has(token.word)) return true
  if (weekdays.has(token.word)) return lead !== undefined && isWeekday(sentence, at, lead)
  if (isListed(wordAt(sentence, pastTrail(sentence, named.next)))) return true
  // "news on spring", "an article on may" name a topic: "on" leads to days.
  if ((lead && lead.words !== 'on') || joined) {
    // "for fall protection" is no season.
    if (lead?.words === 'for' && seasons.has(token.word) && mayBeNoun(sentence, named.next)) return false
    // "on the march" is no month; "in the spring" is a season.
    return wordAt(sentence, at - 1) !== 'the' || !months.has(token.word) || token.capital
  }
  if (beginsList(sentence, named.next)) return true
  if (token.capital && months.has(token.word)) return at > 0 || !isWordBehind(sentence, named.next)
  return isFollowUp(sentence, at, named.next)
}

/** A bare number of four digits: a usual year, or any after "in" or "since", and no part of a longer number. */
function isYear({ tokens }: Sentence, at: number, lead: Lead | undefined): boolean {
  const [token, sign, digits] = tokens.slice(at, at + 3)
  const year = token?.value ?? 0
  const goesOn = sign?.word === '-' && sign.glued && digits?.glued === true && digits.value !== undefined
  return (lead !== undefined || (year >= 1900 && year < 2100)) && !goesOn
}

const notForWeekdays = new Set(['in', 'of', 'for', 'during', 'over', 'around', 'throughout', 'at'])

/** "on sat", but not "on the sun", "on sat exams" or "on sun-dried fruit". */
function isWeekday(sentence: Sentence, at: number, { words }: Lead): boolean {
  const [behind, further] = [sentence.tokens[at + 1], sentence.tokens[at + 2]]
  if (notForWeekdays.has(words) || wordAt(sentence, at - 1) === 'the') return false
  if (behind?.word === '-' && behind.glued) return further?.glued !== true
  return !mayBeNoun(sentence, at + 1) || hours.has(behind?.word ?? '') || behind?.value !== undefined
}

const hours = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'week', 'next', 'last'])

/** "march and april 2024", "autumn/winter 2015" */
function beginsList(sentence: Sentence, at: number): boolean {
  if (!/^(?:and|or|,|&|\/)$/.test(wordAt(sentence, at))) return false
  const next = wordAt(sentence, at + 1)
  return months.has(next) || (seasons.has(next) && readYear(sentence, at + 2) !== undefined)
}

/** At the start of a text "May" is a month before a place or a sign, and a verb before other words. */
function isWordBehind(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  return token?.isWord === true && token.value === undefined && token.word !== 'in'
}

/** "and march?", "what about may": nothing else is said. */
function isFollowUp({ tokens }: Sentence, at: number, next: number): boolean {
  return (
    tokens.slice(next, next + 2).every(({ word }) => /^[?!.…]$/.test(word)) &&
    tokens.slice(0, at).every(({ word }) => followUp.has(word) || isListed(word))
  )
}

const followUp = new Set('and or what how about only just then also ok now ,'.split(' '))
