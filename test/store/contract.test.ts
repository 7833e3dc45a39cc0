import { describe } from 'vitest'
import { origin } from '../contract/arrivals.ts'
import { forgettingContract } from '../contract/forgetting.ts'
import { forgettingSubscribersContract } from '../contract/forgetting-subscribers.ts'
import { inboxContract } from '../contract/inbox.ts'
import { knownListingsContract } from '../contract/known-listings.ts'
import { memoryContract } from '../contract/memory.ts'
import { outboxContract } from '../contract/outbox.ts'
import { preferencesContract } from '../contract/preferences.ts'
import { remindersContract } from '../contract/reminders.ts'
import { reportsContract } from '../contract/reports.ts'
import { installationsContract } from '../contract/installations.ts'
import { stateContract } from '../contract/state.ts'
import { storeContract } from '../contract/store.ts'
import { subscriptionsContract } from '../contract/subscriptions.ts'
import { unansweredContract } from '../contract/unanswered.ts'
import { kinds, storeAt } from './places.ts'

describe.each(kinds)('on $name', ({ place }) => {
  const make = async (): ReturnType<typeof storeAt> => storeAt(await place())

  describe('the inbox', () => {
    inboxContract(async () => (await make()).inbox)
  })
  describe('the outbox', () => {
    outboxContract(async () => (await make()).outbox)
  })
  describe('the preferences', () => {
    preferencesContract(async () => (await make()).preferences)
  })
  describe('the subscriptions', () => {
    subscriptionsContract(async () => (await make()).subscriptions)
  })
  describe('the reminders', () => {
    remindersContract(async () => (await make()).reminders)
  })
  describe('the reports', () => {
    reportsContract(async () => (await make()).reports)
  })
  describe('what is known of listings', () => {
    knownListingsContract(async () => (await make()).listings)
  })
  describe('the memory', () => {
    memoryContract(async () => (await make()).memory({ ...origin, channel: 'C1', person: 'U1' }))
  })
  describe('the count of the unanswered', () => {
    unansweredContract(async () => (await make()).unanswered(origin))
  })
  describe('the store', () => {
    storeContract(make)
    stateContract(make)
    installationsContract(make)
    forgettingContract(make)
    forgettingSubscribersContract(make)
  })
})
