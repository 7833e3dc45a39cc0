import type { Surface } from '../chat/surface.ts'
import type { Wire } from '../chat/send.ts'
import { refusalIn } from './faults.ts'
import { talkIn } from './arrival.ts'
import type { Client } from './client.ts'
import { acquaintWith, managesWith, nameWith } from './people.ts'
import { renderAnswer } from './render.ts'
import { wireOf } from './send.ts'
import { remedyFor } from './setup-words.ts'
import { openWith, showWith } from './show.ts'

/** Slack as the chat sees it, by a client of short patience: somebody waits. */
export function surfaceWith(quick: Client): Surface {
  return {
    render: renderAnswer,
    hasThreads: true,
    talkIn,
    show: showWith(quick),
    open: openWith(quick),
    acquaint: acquaintWith(quick),
    manages: managesWith(quick),
    nameOf: nameWith(quick),
    refusalIn,
    remedyFor,
  }
}

/** Slack as what is said goes to it; where its Web API is elsewhere, so are its addresses for responses. */
export function wireWith(
  client: Client,
  apiUrl: string | undefined,
): Omit<Wire, 'render' | 'secrets' | 'now' | 'refusalIn'> {
  return wireOf(client, apiUrl === undefined ? undefined : new URL(apiUrl).host)
}
