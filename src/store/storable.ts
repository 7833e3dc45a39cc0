const mark = '\u001B'

/** What no database takes or gives back whole: the character NUL, and halves of a surrogate pair; and our own mark. */
const unfit = /[\0\u001B]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text as it is written into a database: any text, told apart from any other. */
export function storable(text: string): string {
  return text.replaceAll(unfit, (unit) => mark + unit.charCodeAt(0).toString(16).padStart(4, '0'))
}

/** The text that was written. */
export function restored(written: string): string {
  if (!written.includes(mark)) return written
  return written.replaceAll(/\u001B([\da-f]{4})/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
}
