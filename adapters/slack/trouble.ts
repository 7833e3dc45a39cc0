import { StoreTrouble } from '../../src/store/trouble.ts'
import { Complaint } from '../complaint.ts'
import type { Program } from '../program.ts'
import { refusalIn } from './faults.ts'
import { NoKey, NotSigned } from './refused.ts'
import { appRefused, fault, noKeyWords, notSigned, notTaken } from './setup-words.ts'

const hour = 3_600_000

/** Refusals of the app itself, and not of its code: https://docs.slack.dev/reference/methods/oauth.v2.access */
export const refusalsOfApp: ReadonlySet<string | undefined> = new Set([
  'invalid_client_id',
  'bad_client_secret',
  'invalid_client',
])

/** Says to the operator why something was not recorded or installed, each line once an hour. */
export function tellingTrouble(
  warn: Program['warn'],
  now: () => number = Date.now,
): (cause: unknown, what: 'recorded' | 'installed') => void {
  const told = new Map<string, number>()
  return (cause, what) => {
    const line = lineAbout(cause, what)
    if (line === undefined || now() - (told.get(line) ?? -Infinity) < hour) return
    told.set(line, now())
    // Any other may hold the request, and that a secret.
    if (line === fault) warn(line, cause)
    else warn(line)
  }
}

/** Undefined where there is nothing for the operator to do, or it is told elsewhere. */
function lineAbout(cause: unknown, what: 'recorded' | 'installed'): string | undefined {
  if (cause instanceof StoreTrouble) return undefined
  if (cause instanceof NotSigned) return notSigned
  if (cause instanceof NoKey) return noKeyWords(cause.where)
  if (cause instanceof Complaint) return notTaken(cause.message)
  if (what === 'recorded') return fault
  const refusal = refusalIn(cause)
  return refusalsOfApp.has(refusal) ? appRefused(refusal) : undefined
}
