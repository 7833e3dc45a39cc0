import { longestLink } from './limits.ts'
import { literal } from '../chat/literal.ts'
import { escaped } from './text.ts'

/** An address that may stand behind a link, and the host a reader should see. */
export type Address = { readonly url: string; readonly host: string }

/** The address as a link may hold it: http or https, without user and password; undefined for any other. */
export function linkAddress(written: string): Address | undefined {
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  url.username = ''
  url.password = ''
  // A bar or a bracket would end the address where Slack reads it in its own markup.
  const safe = literal(url.href).replaceAll(/[|<>\s]/g, (sign) => encodeURIComponent(sign))
  return escaped(safe).length > longestLink ? undefined : { url: safe, host: url.host }
}
