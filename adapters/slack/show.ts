import type { webApi } from '@slack/bolt'
import * as z from 'zod/mini'
import { isZone } from '../../src/calendar/zone.ts'
import type { Surface } from '../chat/surface.ts'
import { detailsView, homeView } from './views.ts'

type Client = Pick<webApi.WebClient, 'apiCall'>

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

const found = z.object({
  user: z.object({
    tz: z.optional(z.string().check(z.refine(isZone, 'is no zone'))),
    locale: z.optional(z.string()),
  }),
})

/** Somebody's zone and language as users.info has them. */
export function acquaintWith(client: Client): NonNullable<Surface['acquaint']> {
  return async (person) => {
    const { user } = found.parse(await client.apiCall('users.info', { user: person, include_locale: true }))
    const { tz: zone, locale: language } = user
    return { ...(zone === undefined ? {} : { zone }), ...(language === undefined ? {} : { language }) }
  }
}
