import type { Faults, Filled, Form } from '../../src/answer/form.ts'
import { reminderForm, remindersFilled } from '../../src/digest/reminder-form.ts'
import { ownForm, placeForm, settingsFilled } from '../../src/digest/settings-form.ts'
import { subscriptionFilled, subscriptionForm } from '../../src/digest/subscription-form.ts'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Listing } from '../../src/listing/listing.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'
import { askingOf } from './answering.ts'
import type { Where } from './asked.ts'
import { channelAbove } from './channel-above.ts'
import { type Given } from './given.ts'
import { heldByPerson, heldByPlace } from './held-settings.ts'
import { subscriptionsThere } from './managing.ts'
import type { FormPress } from './press.ts'
import { remindersOf, remindersSet } from './reminding.ts'
import { settingsChanged } from './settings-shown.ts'
import { readQuestion } from './subscribing.ts'
import { subscriptionChanged } from './subscriptions.ts'
import type { Working } from './working.ts'

/** What follows from a form: its fields are at fault, or it is done. */
type Read = { readonly faults: Faults; readonly done: () => Promise<Outcome> }

/** Who fills something in, and where, as if they had said it. */
export async function givenBy(arrival: Held<Arrival>, where: Where, working: Working): Promise<Given> {
  const asking = await askingOf(arrival, '', undefined, working, where.language)
  const above = await channelAbove(arrival, working)
  return { arrival, where, asking, now: asking.moment, working, ...(above === undefined ? {} : { above }) }
}

/** A form as whoever presses would fill it in; undefined where what it is about is no longer there. */
export async function formFor({ form, of }: FormPress, given: Given): Promise<Form | undefined> {
  switch (form) {
    case 'place':
      return placeForm(await heldByPlace(given), !given.where.alone)
    case 'own':
      return ownForm(await heldByPerson(given))
    case 'reminder': {
      const listing = listingWith(of, given)
      return listing && reminderForm(await remindersOf(listing, given), given.asking.zone)
    }
    case 'subscription': {
      const subscription = await subscriptionWith(of, given)
      return subscription && subscriptionForm(subscription)
    }
  }
}

/** Reads what was filled in; undefined where what it is about is no longer there. */
export async function readForm({ form, of }: FormPress, filled: Filled, given: Given): Promise<Read | undefined> {
  switch (form) {
    case 'place':
    case 'own': {
      const held = await (form === 'place' ? heldByPlace(given) : heldByPerson(given))
      const { changes, faults } = settingsFilled(held, filled, given.asking.zone)
      return { faults, done: () => settingsChanged(changes, given) }
    }
    case 'reminder': {
      const listing = listingWith(of, given)
      if (listing === undefined) return undefined
      const { orders, faults } = await remindersFilled(listing, filled, { now: given.now, zone: given.asking.zone })
      return { faults, done: () => remindersSet(listing, orders, given) }
    }
    case 'subscription': {
      const one = await subscriptionWith(of, given)
      if (one === undefined) return undefined
      const { changed, faults } = subscriptionFilled(one, filled, given.asking.zone)
      const saved = await readQuestion(changed.question, changed.zone, given)
      const unread = 'refused' in saved ? { question: saved.refused } : {}
      return { faults: { ...faults, ...unread }, done: () => subscriptionChanged(one, changed, given) }
    }
  }
}

function listingWith(id: string | undefined, { working }: Given): Listing | undefined {
  return working.register.known.find(({ listing }) => listing.id === id)?.listing
}

async function subscriptionWith(key: string | undefined, given: Given): Promise<Subscription | undefined> {
  const all = await subscriptionsThere(given)
  return all.find((each) => each.key === key)
}
