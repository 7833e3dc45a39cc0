import type { Surface } from '../chat/surface.ts'
import { formView } from './form.ts'
import { detailsView, homeView } from './views.ts'
import type { Client } from './client.ts'

/** Shows Home, or a listing's details as a modal, by a client of short patience: a trigger lives for three seconds. */
export function showWith(client: Client): NonNullable<Surface['show']> {
  return async (view, document) => {
    if (view.kind === 'home') {
      await client.apiCall('views.publish', { user_id: view.person, view: homeView(document, view.part) })
      return
    }
    const modal = detailsView(document, view.listing, view.part)
    if (view.open === undefined) await client.apiCall('views.open', { trigger_id: view.trigger, view: modal })
    else await client.apiCall('views.update', { view_id: view.open, view: modal })
  }
}

/** Opens a form as a modal, by a client of short patience. */
export function openWith(client: Client): NonNullable<Surface['open']> {
  return async (opening) => {
    await client.apiCall('views.open', { trigger_id: opening.trigger, view: formView(opening) })
  }
}
