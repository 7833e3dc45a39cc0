import { describe } from 'vitest'
import { origin } from '../contract/arrivals.ts'
import { forgettingContract } from '../contract/forgetting.ts'
import { inboxContract } from '../contract/inbox.ts'
import { memoryContract } from '../contract/memory.ts'
import { outboxContract } from '../contract/outbox.ts'
import { preferencesContract } from '../contract/preferences.ts'
import { storeContract } from '../contract/store.ts'
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
  describe('the memory', () => {
    memoryContract(async () => (await make()).memory({ ...origin, channel: 'C1', person: 'U1' }))
  })
  describe('the count of the unanswered', () => {
    unansweredContract(async () => (await make()).unanswered(origin))
  })
  describe('the store', () => {
    storeContract(make)
    forgettingContract(make)
  })
})
