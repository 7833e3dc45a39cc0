import { lowered, withoutAccents } from '../text/plain-text.ts'
import { forms, type Form } from '../listing/forms.ts'
import type { KindReading, KindSigns } from './kind-signs.ts'
import { sentencesOf } from './sentence.ts'

/** The form an item has, and which words said so. */
export type FormReading = KindReading & { readonly form: string; readonly from: 'title' | 'kicker' | 'summary' }

/** Words that may stand before a form at the head of a title, besides names in capitals: "An ILO toolkit". */
const leading = new Set(
  'a an the this that our new joint first second third fourth fifth un national regional international tripartite technical high-level training online virtual global draft final policy expert one two three four five and of'.split(
    ' ',
  ),
)
/** Verbs that make a title a piece of news about a form, not the thing itself: "ILO launches new toolkit". */
const verbsOfNews =
  /^(?:launch(?:es|ed)|releas\w+|publish\w*|presents?|presented|presenting|develop(?:s|ed|ing)|held|holds?|hosts?|hosted|organi[sz]e[sd]?|conclud\w+|kicks?|ends?|opens?|begins?|discuss(?:es|ed)?|adopts?|adopted|supports|calls|helps?|trains|brings?|join|joins|joined|signs?|signed|compares?|shows?|finds?|reveals?|highlights?|warns?|says?|marks?|celebrat\w+|participat\w+|attend(?:s|ed)?)$/
const outOfHead = /\b(?:at|during|after|from|by)\s/

const anyForm = new RegExp(`\\b(?:${forms.map(({ pattern }) => `(${pattern})`).join('|')})\\b`, 'g')

type FormFound = { readonly form: Form; readonly start: number; readonly end: number }

/** Every form that a text in lower case mentions, in order. */
function formsIn(lower: string): readonly FormFound[] {
  return [...lower.matchAll(anyForm)].flatMap((match) => {
    const form = forms[match.slice(1).findIndex((group) => group !== undefined)]
    return form === undefined ? [] : [{ form, start: match.index, end: match.index + match[0].length }]
  })
}

/**
 * The named form an item has: as the head of its title or of a part of it ("…: An ILO toolkit for journalists"), as
 * its whole kicker, or as its summary speaks of itself ("This policy brief"). A mention gives none.
 */
export function formOf({ title, kicker, summary }: KindSigns, takesWeak: boolean): FormReading | undefined {
  const mayBe = ({ form }: FormFound): boolean => takesWeak || form.isWeak !== true
  for (const segment of title.split(/\s*:\s+|\s+[–—-]\s+/)) {
    const found = formsIn(plainOf(segment))
      .filter(mayBe)
      .find((each) => isOwnForm(segment, each))
    if (found !== undefined) return readingOf(found.form, 'title', segment.slice(found.start, found.end))
  }
  const whole = kicker === undefined ? undefined : formNamed(kicker)
  if (whole !== undefined && kicker !== undefined) return readingOf(whole, 'kicker', kicker)
  for (const { text } of sentencesOf(summary?.slice(0, 1200) ?? '')) {
    const own = formsIn(plainOf(text))
      .filter(mayBe)
      .find((each) => speaksOfItself(plainOf(text), each))
    if (own !== undefined) return readingOf(own.form, 'summary', text.slice(0, own.end))
  }
  return undefined
}

function plainOf(text: string): string {
  return lowered(withoutAccents(text))
}

function readingOf({ name, kind }: Form, from: FormReading['from'], written: string): FormReading {
  return { form: name, kind, from, written }
}

/** Whether a form mentioned in a part of a title is what the title names, by the words before and after it. */
function isOwnForm(segment: string, { form, start, end }: FormFound): boolean {
  const before = segment
    .slice(0, start)
    .split(/\s+/)
    .filter((word) => word !== '')
  const after = segment.slice(end)
  const next = /^\s+(\S+)/.exec(after)?.[1]?.toLowerCase() ?? ''
  const hasVerb = [...before, segment.slice(start, end), next].some((word) => verbsOfNews.test(word.toLowerCase()))
  if (hasVerb) return false
  const isHead =
    before.length <= 7 && before.every((word) => leading.has(word.toLowerCase()) || /^[\d“"]|^[^a-z]/.test(word))
  if (isHead) return true
  if (outOfHead.test(segment.slice(0, start).toLowerCase())) return false
  if (after.trim() === '') return true
  // An event's form may stand inside its name: "Mongolian labour law study tour to Japan".
  return form.kind === 'event' && /^(?:to|on|of|for|in|with|about|and)$/.test(next)
}

/**
 * "This policy brief …", "In this workshop …", "This is a guide …", "Op-ed by …", or a sentence that is itself the
 * form's name: "A policy workshop to …".
 */
function speaksOfItself(lower: string, { start, end, form }: FormFound): boolean {
  const before = lower.slice(0, start)
  if (/^(?:(?:in|through|during) )?this (?:is an? )?(?:[a-z-]+ ){0,3}$/.test(before)) return true
  if (before === '' && form.kind === 'news') return /^ (?:by|from|of)\b/.test(lower.slice(end))
  return (
    /^an? (?:[a-z-]+ ){0,3}$/.test(before) &&
    /^ (?:to|on|for|about|of|aimed|designed|that|which)\b/.test(lower.slice(end))
  )
}

/** The form whose name, singular or plural, is the whole text. */
export function formNamed(text: string): Form | undefined {
  const lower = plainOf(text.trim())
  const [found] = formsIn(lower)
  return found !== undefined && found.start === 0 && found.end === lower.length ? found.form : undefined
}
