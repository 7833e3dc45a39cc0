import { describe, expect, it } from 'vitest'
import { forms } from '../../../src/listing/forms.ts'
import { read } from '../read-alone.ts'

const events = ['event', 'activity']
const webinars = { kinds: events, form: 'webinar' }
const conferences = { kinds: events, form: 'conference' }

describe('listings that are counted and put in order', () => {
  it.each<[string, object]>([
    ['last 3 webinars', { ...webinars, order: 'newest', limit: 3 }],
    ['the last twelve calls', { kinds: ['call'], order: 'newest', limit: 12 }],
    ['last 3 press releases', { kinds: ['news'], order: 'newest', limit: 3 }],
    ['last 3 youth workshops', { kinds: events, form: 'workshop', topic: [['youth']], order: 'newest', limit: 3 }],
    ['latest 3 toolkits', { kinds: ['publication'], form: 'toolkit', order: 'newest', limit: 3 }],
    ['latest headlines', { kinds: ['news'], order: 'newest' }],
    ['latest guidelines', { kinds: ['publication'], form: 'guidelines', order: 'newest', limit: 1 }],
    ['last 3 reports', { topic: [['reports']], order: 'newest', limit: 3 }],
    ['next two conferences', { ...conferences, status: 'upcoming', order: 'start', limit: 2 }],
    ['next conferences', { ...conferences, status: 'upcoming', order: 'start' }],
    ['next seven events', { kinds: events, status: 'upcoming', order: 'start', limit: 7 }],
    ['the next two trainings', { kinds: events, status: 'upcoming', topic: [['trainings']], order: 'start', limit: 2 }],
    ['first two study tours', { kinds: events, form: 'study tour', order: 'start', limit: 2 }],
    ['only 4 webinars', { ...webinars, limit: 4 }],
    ['top twenty calls', { kinds: ['call'], limit: 20 }],
    ['the two youth workshops', { kinds: events, form: 'workshop', topic: [['youth']] }],
    ['all 5 open calls', { kinds: ['call'], status: 'open' }],
    ['the two national consultants call', { kinds: ['call'], topic: [['two', 'national', 'consultants']] }],
    ['past conferences', { ...conferences, status: 'over' }],
    ['past trainings', { kinds: events, status: 'over', topic: [['trainings']] }],
    ['previous tenders', { kinds: ['call'], status: 'closed' }],
    ['closed opportunities', { kinds: ['call'], status: 'closed' }],
    ['closed job openings', { kinds: ['call'], status: 'closed' }],
    ['closed requests for proposals', { kinds: ['call'], status: 'closed' }],
    ['closed RFPs in Mongolia', { kinds: ['call'], status: 'closed', places: ['Mongolia'] }],
    ['closed ones', { kinds: ['call'], status: 'closed' }],
    ['when are the press releases', { kinds: ['news'] }],
  ])('%s', (text, slots) => {
    expect(read(text)).toEqual({ act: 'find', ...slots })
  })

  it.each<[string, string, object]>([
    ['a time', 'news of the last 3 months', { kinds: ['news'], times: ['on 2023-12-11/2024-03-12'] }],
    ['a time before its listings', 'last 3 months news', { kinds: ['news'], times: ['on 2023-12-11/2024-03-12'] }],
    ['a time in words', 'calls closing next two weeks', { kinds: ['call'], times: ['due 2024-03-11/2024-03-26'] }],
    ['a time of another unit', 'calls due next fortnight', { kinds: ['call'], times: ['due 2024-03-11/2024-03-26'] }],
    ['a coming time', 'events in the coming summer', { kinds: events, times: ['on 2024-06-01/2024-09-01'] }],
    ['a coming time, misspelt', 'events coming wednsday', { kinds: events, times: ['on 2024-03-13/2024-03-14'] }],
    ['a length', 'only one-day events', { kinds: events, topic: [['one-day']] }],
  ])('%s is none: %s', (_what, text, slots) => {
    expect(read(text)).toEqual({ act: 'find', ...slots })
  })
})

describe('every named form', () => {
  it.each(forms.map(({ name }) => name))('is counted: last 3 %s', (name) => {
    expect(read(`last 3 ${name}`)).toMatchObject({ order: 'newest', limit: 3 })
  })
})
