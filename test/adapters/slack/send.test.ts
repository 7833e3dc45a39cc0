import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resultOf } from '../../../adapters/slack/faults.ts'
import { isOfSlack } from '../../../adapters/slack/response.ts'
import { methods } from '../../../adapters/slack/scopes.ts'

describe('an address for responses', () => {
  it.each<[string, string | undefined, boolean]>([
    ['https://hooks.slack.com/commands/T1/2/x', undefined, true],
    ['http://hooks.slack.com/commands/T1/2/x', undefined, false],
    ['https://hooks.slack.com.evil.example/x', undefined, false],
    ['https://hooks.slack.com@evil.example/x', undefined, false],
    ['https://evil.example/?hooks.slack.com', undefined, false],
    ['http://127.0.0.1:4000/response/1', '127.0.0.1:4000', true],
    ['http://127.0.0.1:4001/response/1', '127.0.0.1:4000', false],
    ['no address', undefined, false],
  ])('%s beside %s: %s', (address, ownHost, isOurs) => {
    expect(isOfSlack(address, ownHost)).toBe(isOurs)
  })
})

describe('what became of an attempt', () => {
  const refused = (error: string): unknown => ({ code: 'slack_webapi_platform_error', data: { ok: false, error } })
  it.each<[string, unknown, string]>([
    ['a limit', { code: 'slack_webapi_rate_limited_error', retryAfter: 3 }, 'limited'],
    ['a limit in words', refused('ratelimited'), 'limited'],
    ['an archived channel', refused('is_archived'), 'refused'],
    ['a scope that can be given', refused('missing_scope'), 'not taken'],
    ['a fault inside Slack', refused('internal_error'), 'unknown'],
    ['HTTP 500', { code: 'slack_webapi_http_error', statusCode: 500 }, 'unknown'],
    ['HTTP 404', { code: 'slack_webapi_http_error', statusCode: 404 }, 'refused'],
    ['no word', { code: 'slack_webapi_request_error' }, 'unknown'],
  ])('%s', (_situation, cause, was) => {
    expect(resultOf(cause).was).toBe(was)
  })
})

describe('the methods that are called', () => {
  it('are those of the table that the scopes are made from', () => {
    const folder = join(import.meta.dirname, '..', '..', '..', 'adapters', 'slack')
    const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    const called = code.flatMap((text) => [...text.matchAll(/apiCall\(\s*'([\w.]+)'/g)].map((match) => match[1]))
    expect([...new Set(called)].toSorted()).toEqual(Object.keys(methods).toSorted())
  })
})
