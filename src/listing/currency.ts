let codes: ReadonlySet<string> | undefined

/** Whether three capitals are a currency's code by ISO 4217, as the runtime knows them. */
export function isCurrency(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'))
  return codes.has(code)
}

/** Names that people and pages write instead of a code: the commonest, and those of the countries in the archive. */
export const currencyNames: readonly (readonly [pattern: string, code: string])[] = [
  [String.raw`\b(?:us|u\.s\.|american) dollars?\b|\bus\$`, 'USD'],
  [String.raw`\beuros?\b|€`, 'EUR'],
  [String.raw`\bswiss francs?\b`, 'CHF'],
  [String.raw`\b(?:mongolian )?(?:tugriks?|togrogs?)\b|₮`, 'MNT'],
]
