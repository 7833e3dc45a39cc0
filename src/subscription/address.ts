import { editDistance } from '../text/edit-distance.ts'
import { withoutControls } from '../text/plain-text.ts'

const politeness =
  /^(?:(?:hey|hi|hello|ok|okay|please|pls|plz|kindly|callboard|bot|yes|so|and|now|just|also|then|well|thanks)(?:[\s,!.:]+|$)|(?:(?:can|could|would|will) you|(?:can|could|may) (?:i|we)|(?:i|we)(?: would|['’]d)(?: really)? like(?: you)? to|(?:i|we) (?:want|need|wish)(?: you)? to|let['’]?s)\s+)+/i
const thanks = /[\s,.!?;]+(?:please|pls|plz|thanks|thank you|thx|cheers|for me|for us|right now|now|from now on)$/i

/** Verbs that only orders begin with, so that a slip in them can be put right. */
const verbs = [
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'unpause',
  'unmute',
  'remind',
  'reminders',
  'snooze',
  'settings',
]
/** They are words of their own. */
const notMisspelt =
  /^(?:subscrib(?:ed|er|ers|es|ing)|subscription|remin[ds]s?|reminder|rewind|setting|(?:un)?muted?|unpaused)$/

/** An order without what is said out of politeness, its blanks single and its verb put right. */
export function plainOrder(written: string): string {
  let text = withoutControls(written.replaceAll(/\s+/g, ' '))
    .trim()
    .replace(politeness, '')
    .replace(/[\s.!?;,]+$/, '')
  for (let shorter = text.replace(thanks, ''); shorter !== text; shorter = text.replace(thanks, ''))
    text = shorter.replace(/[\s.!?;,]+$/, '')
  return text
    .replace(/^(?:un|re)-(?=subscri|mute|pause|sume)/i, (before) => before.slice(0, -1))
    .replace(/^remind-?(?=(?:me|us)\b)/i, 'remind ')
    .replace(/^[a-z]{5,15}(?![\w-])/i, putRight)
}

function putRight(word: string): string {
  const lower = word.toLowerCase()
  if (verbs.includes(lower) || notMisspelt.test(lower)) return word
  const reach = lower.length < 8 ? 1 : 2
  const isMeant = (verb: string): boolean =>
    verb.charAt(0) === lower.charAt(0) && editDistance(lower, verb, reach) <= reach
  return verbs.find(isMeant) ?? word
}
