import { describe, expect, it } from 'vitest'
import { Complaint } from '../../../adapters/complaint.ts'
import { NoKey, NotSigned } from '../../../adapters/slack/refused.ts'
import { tellingTrouble } from '../../../adapters/slack/trouble.ts'
import { StoreTrouble } from '../../../src/store/trouble.ts'

const hour = 3_600_000

/** As Slack's library throws what Slack refuses; it may hold the request. */
const refused = (error: string): Error =>
  Object.assign(new Error(error), { code: 'slack_webapi_platform_error', data: { error }, request: 'client-secret' })

describe('the operator is told why something was not taken', () => {
  it.each<[string, unknown, 'recorded' | 'installed', RegExp]>([
    ['no key opens an installation', new NoKey('T1'), 'recorded', /^what comes from T1 .* What to do: put the key/],
    ['the key is none', new Complaint('“key” holds no key', 1), 'installed', /^what Slack sends .*holds no key$/],
    ['Slack knows not the app', refused('bad_client_secret'), 'installed', /^Slack does not take .*; copy both anew/],
    ['Slack signs otherwise', new NotSigned(), 'recorded', /not signed with SLACK_SIGNING_SECRET.*look at the clock$/],
    ['nobody knows', new TypeError('x'), 'recorded', /^what Slack sent was not taken, by a fault.*LOG_LEVEL=debug/],
  ])('where %s', (_situation, cause, what, line) => {
    const lines: unknown[][] = []
    let now = 0
    const tell = tellingTrouble(
      (...said) => lines.push(said),
      () => now,
    )
    tell(cause, what)
    tell(cause, what)
    now = hour
    tell(cause, what)
    expect(lines.map(([said]) => said)).toEqual([expect.stringMatching(line), expect.stringMatching(line)])
    expect(lines.flatMap(([, fault]) => (fault === undefined ? [] : [fault]))).toEqual(
      cause instanceof TypeError ? [cause, cause] : [],
    )
  })

  it.each<[string, unknown, 'recorded' | 'installed']>([
    ['the store tells it', new StoreTrouble('full'), 'recorded'],
    ['a code is none', refused('invalid_code'), 'installed'],
    ['somebody came from another browser', new Error('no state'), 'installed'],
  ])('but not where %s', (_situation, cause, what) => {
    const lines: string[] = []
    tellingTrouble((line) => lines.push(line))(cause, what)
    expect(lines).toEqual([])
  })
})
