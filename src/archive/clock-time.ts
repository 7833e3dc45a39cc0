/** A time of day in a text: seconds from midnight, 86 400 for the end of the day. */
export type FoundTime = { readonly start: number; readonly end: number; readonly seconds: number }

const endOfDay = 86_400

const pattern = new RegExp(
  [
    // 4.30 pm, 6 pm, 12:00 PM
    String.raw`(?<![\d.,:/-])(?<h12>\d{1,2})(?:[:.](?<m12>\d{2}))?\s*(?<half>[ap])(?:\.\s?m\.?|m\b)`,
    // 16:30, 18.00, 14h00, with or without "hrs"
    String.raw`(?<![\d.,:/+-])(?<![+-]\s?)(?<h24>\d{1,2})(?:[:.h](?<m24>\d{2}))(?::\d{2})?(?![\d.:]\d|\d|[/%])\s*(?:hrs?\b|hours\b|h\b)?`,
    // 1700 hrs
    String.raw`(?<![\d.,:/-])(?<h4>\d{2})(?<m4>\d{2})\s*(?:hrs?|hours)\b`,
    String.raw`\b(?:12\s+)?(?<word>noon|midday|midnight|minuit|medianoche|mediodia|midi)\b`,
  ].join('|'),
  'gi',
)

/**
 * Every time of day in a text, in order. "12 pm" is noon and "12 am" the day's start; "midnight" is the end of the day
 * unless 00:00 stands beside it.
 */
export function timesIn(text: string): readonly FoundTime[] {
  const found: FoundTime[] = []
  for (const match of text.matchAll(pattern)) {
    const seconds = secondsOf(match.groups ?? {}, text)
    if (seconds !== undefined) found.push({ start: match.index, end: match.index + match[0].trimEnd().length, seconds })
  }
  return found
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
