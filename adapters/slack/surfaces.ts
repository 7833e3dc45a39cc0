import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import { detailsQuestion } from '../../src/answer/offers.ts'
import { answer, askingOf } from './answering.ts'
import { detailsView, homeView } from './views.ts'
import type { Working } from './working.ts'

/** Shows somebody what the bot can do, in their Home; showing it twice changes nothing. */
export async function publishHome(arrival: Held<Arrival>, part: number, working: Working): Promise<void> {
  const { document } = await answer(await askingOf(arrival, 'help', undefined, working), working)
  await working.client.apiCall('views.publish', { user_id: arrival.person, view: homeView(document, part) })
}

/** Opens a listing's details for whom a trigger was given, or turns their page where they are open. */
export async function showDetails(
  arrival: Held<Arrival>,
  { listing, part = 0 }: { readonly listing: string; readonly part?: number },
  at: { readonly trigger: string; readonly view?: { readonly id: string; readonly isHome: boolean } },
  working: Working,
): Promise<void> {
  const { document } = await answer(await askingOf(arrival, detailsQuestion(listing), undefined, working), working)
  const view = detailsView(document, listing, part)
  if (at.view === undefined || at.view.isHome)
    await working.client.apiCall('views.open', { trigger_id: at.trigger, view })
  else await working.client.apiCall('views.update', { view_id: at.view.id, view })
}
