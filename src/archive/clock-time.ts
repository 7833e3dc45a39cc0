/** A time of day in a text: seconds from midnight, 86 400 for the end of the day. */
export type FoundTime = { readonly start: number; readonly end: number; readonly seconds: number }

const endOfDay = 86_400

/** Each way of writing a time, alone: small patterns compile in a fraction of one large one's time. */
const patterns: readonly RegExp[] = [
  // 12:00 noon says its hour twice.
  /\b12(?:[:.]00)?\s?(?:hrs\s)?(?<word>noon|midday|midnight)\b/gi,
  // 4.30 pm, 6 pm, 12:00 PM
  /(?<![\d.,:/-])(?<h12>\d{1,2})(?:[:.](?<m12>\d\d))?\s?(?<half>[apAP])(?:\.\s?[mM]\.?|[mM]\b)/g,
  // 16:30, 18.00, 14h00, with or without "hrs"
  /(?<![\d.,:/+-])(?<h24>\d{1,2})[:.h](?<m24>\d\d)(?::\d\d)?(?![\d/%]|[.:]\d)(?:\s?(?:hrs?|hours|h)\b)?/g,
  // 1700 hrs
  /(?<![\d.,:/-])(?<h4>\d\d)(?<m4>\d\d)\s?(?:hrs?|hours)\b/g,
  /\b(?:12\s)?(?<word>noon|midday|midnight|minuit|medianoche|mediodia|midi)\b/gi,
]

/**
 * Every time of day in a text, in order. "12 pm" is noon and "12 am" the day's start; "midnight" is the end of the day
 * unless 00:00 stands beside it.
 */
export function timesIn(text: string): readonly FoundTime[] {
  const found: FoundTime[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const seconds = secondsOf(match.groups ?? {}, text)
      const isFree = !found.some((other) => other.start < end && start < other.end)
      if (seconds !== undefined && isFree && !/[+-]\s?$/.test(text.slice(0, start))) found.push({ start, end, seconds })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function secondsOf(groups: Partial<Record<string, string>>, text: string): number | undefined {
  const { h12, m12, half, h24, m24, h4, m4, word } = groups
  if (word !== undefined) {
    if (/^(?:noon|midday|midi|mediodia)$/i.test(word)) return endOfDay / 2
    return /\b00[:.]00\b/.test(text) ? 0 : endOfDay
  }
  if (h12 !== undefined) {
    const hour = Number(h12)
    // "18:00 pm" says its hour twice; the first is the plainer.
    if (hour > 12) return clock(hour, Number(m12 ?? 0))
    return clock((hour % 12) + (half?.toLowerCase() === 'p' ? 12 : 0), Number(m12 ?? 0))
  }
  return clock(Number(h24 ?? h4), Number(m24 ?? m4))
}

function clock(hour: number, minute: number): number | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined
  return hour * 3600 + minute * 60
}
