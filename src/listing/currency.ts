let codes: ReadonlySet<string> | undefined

/** Whether three capitals are a currency's code by ISO 4217, as the runtime knows them. */
export function isCurrency(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'))
  return codes.has(code)
}

/** Currency words in a text: where they stand, and the code (ISO 4217) they name. */
export type CurrencyMention = { readonly start: number; readonly end: number; readonly code: string }

/** Signs, and names that are written otherwise than the runtime's own. */
const signs: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/\b(?:us|u\.s\.|american) dollars?\b|\bus\$/i, 'USD'],
  [/\beuros?\b|€/i, 'EUR'],
  [/\b(?:mongolian )?togrogs?\b|₮/i, 'MNT'],
  [/\b(?:pounds? sterling|british pounds?)\b|£/i, 'GBP'],
  [/\b(?:renminbi|rmb)\b/i, 'CNY'],
]

/** The nouns of currencies; those that are English words besides ("won", "real") count only behind their country. */
const noun =
  /\b(?:([a-z\u00E0-\u017F’'-]+) )?(?:([a-z\u00E0-\u017F’'-]+) )?(afghani|ariary|baht|balboa|birr|boliviano|cedi|dalasi|denar|dinar|dirham|dobra|dollar|dong|dram|escudo|euro|florin|forint|franc|gourde|guarani|guilder|hryvnia|kina|kip|koruna|krona|krone|kwacha|kwanza|kyat|lari|lek|lempira|leone|leu|lev|lilangeni|lira|loti|manat|metical|naira|nakfa|ngultrum|ouguiya|pataca|peso|pound|pula|quetzal|rand|real|rial|riel|ringgit|riyal|ruble|rouble|rufiyaa|rupee|rupiah|shekel|shilling|som|somoni|taka|tala|tenge|tugrik|vatu|won|yen|yuan|zloty)s?\b/gi
const ordinaryWords = new Set(['dong', 'lev', 'lira', 'pound', 'pula', 'rand', 'real', 'som', 'tala', 'won'])

/** The first currency that a text names in words or by its sign: "Jordanian dinars", "MNT" not. */
export function currencyNamed(text: string): CurrencyMention | undefined {
  for (const [pattern, code] of signs) {
    const match = pattern.exec(text)
    if (match !== null) return { start: match.index, end: match.index + match[0].length, code }
  }
  for (const match of text.matchAll(noun)) {
    const found = bearer(match)
    if (found !== undefined) return found
  }
  return undefined
}

/** The longest name that ends with the noun: "West African CFA franc", "Swiss franc", "tugrik". */
function bearer(match: RegExpExecArray): CurrencyMention | undefined {
  const [whole, first, second, written = ''] = match
  const unit = written.toLowerCase().replace('rouble', 'ruble')
  const before = [first, second].filter((word) => word !== undefined)
  for (let skipped = 0; skipped <= before.length; skipped += 1) {
    const name = [...before.slice(skipped), unit].join(' ').toLowerCase()
    const code = codeOfName(name)
    if (code === undefined || (skipped === before.length && ordinaryWords.has(unit))) continue
    const start = match.index + before.slice(0, skipped).join(' ').length + (skipped > 0 ? 1 : 0)
    return { start, end: match.index + whole.length, code }
  }
  return undefined
}

let codesByName: ReadonlyMap<string, string> | undefined

/** By the runtime's English names (CLDR); the noun alone where only one currency in use has it. */
function codeOfName(name: string): string | undefined {
  codesByName ??= namesOfCodes()
  return codesByName.get(name)
}

function namesOfCodes(): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames('en', { type: 'currency' })
  const names = new Map<string, string>()
  const bearers = new Map<string, string[]>()
  for (const code of Intl.supportedValuesOf('currency')) {
    const name = display.of(code)?.toLowerCase() ?? code
    // Those no longer in use have their years behind them.
    if (/[\d(]/.test(name)) continue
    names.set(name, code)
    const unit = name.split(' ').at(-1) ?? name
    bearers.set(unit, [...(bearers.get(unit) ?? []), code])
  }
  for (const [unit, [code, ...others]] of bearers) if (code !== undefined && others.length === 0) names.set(unit, code)
  return names
}
