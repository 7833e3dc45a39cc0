import { wordsIn } from '../../text/words-in.ts'

/** What people type short, or without its sign, and the words it stands for. */
const longForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    r: 'are',
    im: "i'm",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    werent: "weren't",
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    wont: "won't",
    wouldnt: "wouldn't",
    cant: "can't",
    couldnt: "couldn't",
    shouldnt: "shouldn't",
    hasnt: "hasn't",
    havent: "haven't",
    hadnt: "hadn't",
    ive: "i've",
    youre: "you're",
    theyre: "they're",
    whats: "what's",
    thats: "that's",
    theres: "there's",
    wheres: "where's",
    whens: "when's",
    whos: "who's",
    hows: "how's",
    'w/': 'with',
    'w/o': 'without',
    frm: 'from',
    abt: 'about',
    btwn: 'between',
    'b/w': 'between',
    thru: 'through',
    nxt: 'next',
    lst: 'last',
    wich: 'which',
    wht: 'what',
    gimme: 'give me',
    lemme: 'let me',
    wanna: 'want to',
    gonna: 'going to',
    tmrw: 'tomorrow',
    tmrrw: 'tomorrow',
    tmr: 'tomorrow',
    tmw: 'tomorrow',
    '2moro': 'tomorrow',
    '2morrow': 'tomorrow',
    '2day': 'today',
    tdy: 'today',
    ystrday: 'yesterday',
    yday: 'yesterday',
    tonite: 'tonight',
    wknd: 'weekend',
    todays: "today's",
    yesterdays: "yesterday's",
    tomorrows: "tomorrow's",
    intl: 'international',
    "int'l": 'international',
    natl: 'national',
    "nat'l": 'national',
    govt: 'government',
    dept: 'department',
    mtg: 'meeting',
    mtgs: 'meetings',
    wkshp: 'workshop',
    wkshps: 'workshops',
    consultancys: 'consultancies',
    dl: 'deadline',
    dls: 'deadlines',
  }),
)

/** How each of them begins, up to its first sign. */
const beginnings: ReadonlySet<string> = new Set(
  Array.from(longForms.keys(), (form) => /^[a-z\d]+/.exec(form)?.[0] ?? ''),
)

/** The text with short forms written out; only words that are nothing else in small letters, never acronyms. */
export function writtenOut(text: string): string {
  if (!wordsIn(text).words.some(({ word }) => beginnings.has(word))) return text
  return text.replaceAll(
    /(?<![\w@#/.’'\u00C0-\u1FFF-])[A-Za-z\d][a-z\d’']*(?:\/[a-z]?)?(?![\w@\u00C0-\u1FFF-])/g,
    (word) => {
      // "R" and "U" are letters that name something; "r" and "u" are words.
      return /^[A-Z]$/.test(word) ? word : (longForms.get(word.toLowerCase().replace('’', "'")) ?? word)
    },
  )
}
