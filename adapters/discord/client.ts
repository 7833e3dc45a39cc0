import { REST, type RequestData, type RouteLike } from 'discord.js'
import { Complaint } from '../complaint.ts'
import { refusalIn } from './faults.ts'
import { tokenWords, unreachable } from './setup-words.ts'

const second = 1000

/** One call of the API; throws what `faults.ts` tells apart. */
export type Call = (
  method: 'get' | 'post' | 'put' | 'patch' | 'delete',
  route: RouteLike,
  request?: Pick<RequestData, 'body' | 'query' | 'auth'>,
) => Promise<unknown>

/** Calls of the API that try nothing again by themselves, and reject what is limited: a reply that was lost may have been a post. */
export function callsWith(token: string, apiUrl: string | undefined, timeout: number): Call {
  const rest = new REST({
    version: '10',
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
    retries: 0,
    // The fifty requests a second that Discord takes of a bot are waited for: nobody is limited by that for long.
    rejectOnRateLimit: ({ global: isOfAll, timeToReset }) => !isOfAll || timeToReset > second,
    timeout,
  })
  return (method, route, request = {}) => {
    // A refusal takes the token from it, which may be good again by now.
    rest.setToken(token)
    return rest[method](route, request)
  }
}

/** The complaint about a token that Discord did not take. */
export function complaintAbout(cause: unknown): Complaint {
  const refusal = refusalIn(cause)
  // The cause is left out: it may hold the token.
  return new Complaint(refusal === undefined ? unreachable : tokenWords(refusal), 1)
}
