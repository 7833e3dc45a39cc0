import { literal } from './literal.ts'

/** An address that may stand behind a link, and the host a reader should see. */
export type Address = { readonly url: string; readonly host: string }

/** The longest address, in characters, that becomes a link: as one of the words it is parted where it must be. */
const longestLink = 400

/** The address as a link may hold it: http or https, without user and password; undefined for any other. */
export function linkAddress(written: string): Address | undefined {
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  url.username = ''
  url.password = ''
  // Signs that would end the address where a platform reads it in markup of its own.
  const safe = literal(url.href).replaceAll(/[|<>\s]/g, (sign) => encodeURIComponent(sign))
  return safe.length > longestLink ? undefined : { url: safe, host: url.host }
}
