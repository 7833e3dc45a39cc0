import { withoutAccents } from '../text/plain-text.ts'

/**
 * Names and usual abbreviations of the months, without accents and dots, in the languages the offices' pages are
 * written in. From CLDR (https://cldr.unicode.org), written out because loading three locales at start costs more.
 */
const names: Readonly<Record<string, number>> = {
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ...numbered('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'),
  ...numbered('janv fevr mars avr mai juin juil aout sept oct nov dec'),
  ...numbered('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  ...numbered('ene feb mar abr may jun jul ago sept oct nov dic'),
  setiembre: 9,
  sept: 9,
  fev: 2,
}

function numbered(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, index + 1]))
}

const englishNames = 'January February March April May June July August September October November December'.split(' ')

/** The month (1–12) a word names in English, French or Spanish, or undefined; case, accents and a dot do not count. */
export function monthNamed(word: string): number | undefined {
  const plain = withoutAccents(word).toLowerCase().replace(/\.$/, '')
  return Object.hasOwn(names, plain) ? names[plain] : undefined
}

/** The English name of a month, 1–12. */
export function monthName(month: number): string {
  return englishNames[month - 1] ?? ''
}

const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** The English name of an ISO weekday, 1 Monday to 7 Sunday. */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? ''
}
