import { describe, expect, it } from 'vitest'
import { understand } from '../../src/question/understand.ts'
import { around, read } from './read-alone.ts'

const calls = ['call']
const events = ['event', 'activity']

describe('kinds', () => {
  it.each([
    ['calls', calls],
    ['any tenders?', calls],
    ['consultancies', calls],
    ['expressions of interest', calls],
    ['EOIs', calls],
    ['job openings', calls],
    ['what can I apply for?', calls],
    ['events', events],
    ['meetings', events],
    ['what was on?', events],
    ['press releases', ['news']],
    ['headlines', ['news']],
    ['articles', ['news']],
    ['publications', ['publication']],
    ['anything', undefined],
  ])('%s', (text, kinds) => {
    expect(understand(text, around).intent.kinds).toEqual(kinds)
  })

  it.each([
    ['toolkits', 'toolkit', ['publication']],
    ['policy briefs', 'policy brief', ['publication']],
    ['study tours', 'study tour', events],
    ['opinion pieces', 'op-ed', ['news']],
    ['seminars', 'seminar', events],
  ])('%s is a form', (text, form, kinds) => {
    expect(understand(text, around).intent).toMatchObject({ form, kinds })
  })
})

describe('status', () => {
  it.each([
    ['open calls', { status: 'open', kinds: calls }],
    ['what is still open?', { status: 'open', kinds: calls }],
    ['calls I can still apply for', { status: 'open', kinds: calls }],
    ['available consultancies', { status: 'open', kinds: calls }],
    ['current calls', { status: 'open', kinds: calls }],
    ['calls not yet closed', { status: 'open', kinds: calls }],
    ['closed calls', { status: 'closed', kinds: calls }],
    ['which calls have closed?', { status: 'closed', kinds: calls }],
    ['calls closing soon', { status: 'closing soon', kinds: calls }],
    ['upcoming calls', { status: 'forthcoming', kinds: calls }],
    ['upcoming events', { status: 'upcoming', kinds: events }],
    ['past events', { status: 'over', kinds: events }],
    ['ongoing events', { status: 'running', kinds: events }],
    ['postponed events', { status: 'postponed', kinds: events }],
    ['cancelled calls', { status: 'cancelled', kinds: calls }],
  ])('%s', (text, slots) => {
    expect(read(text)).toEqual({ act: 'find', ...slots })
  })
})

describe('times and what they are held against', () => {
  it.each([
    ['events in September 2015', ['on 2015-09-01/2015-10-01']],
    ['calls posted on 19 February 2024', ['posted 2024-02-19/2024-02-20']],
    ['new calls this week', ['posted 2024-03-11/2024-03-18']],
    ['calls closing today', ['due 2024-03-11/2024-03-12']],
    ['calls due by 15 March 2024', ['due …/2024-03-16']],
    ['deadlines next week', ['due 2024-03-18/2024-03-25']],
    ['March 2024 deadlines', ['due 2024-03-01/2024-04-01']],
    ['calls opening in March 2024', ['opening 2024-03-01/2024-04-01']],
    ['events ending in December 2015', ['ending 2015-12-01/2016-01-01']],
    ['open calls on 10 March 2024', ['status 2024-03-10/2024-03-11']],
    ['calls that were closed on 5 March 2024', ['status 2024-03-05/2024-03-06']],
    ['calls that closed on 5 March 2024', ['due 2024-03-05/2024-03-06']],
    ['published in 2023 with a deadline in April 2024', ['posted 2023-01-01/2024-01-01', 'due 2024-04-01/2024-05-01']],
    ['news before 24 October 2018 in 2018', ['on …/2018-10-24', 'on 2018-01-01/2019-01-01']],
    ['events in 2015 and 2017', ['on 2015-01-01/2016-01-01 2017-01-01/2018-01-01']],
    ['events in May and May and May', ['on 2023-05-01/2023-06-01 2024-05-01/2024-06-01']],
    ['events in 2015 or 2017 or 2015', ['on 2015-01-01/2016-01-01 2017-01-01/2018-01-01']],
    ['events in 2015 except August', ['on 2015-01-01/2015-08-01 2015-09-01/2016-01-01']],
    ['news in February', ['on 2024-02-01/2024-03-01']],
    ['calls closing in February', ['due 2025-02-01/2025-03-01']],
  ])('%s', (text, times) => {
    expect(read(text)).toMatchObject({ times })
  })
})

describe('topic', () => {
  it.each([
    ['forced labour', [['forced', 'labour']]],
    ['calls about forced labour in Mongolia', [['forced', 'labour']]],
    ['please show me what the ILO published about youth', [['youth']]],
    ['climate jobs', [['climate', 'jobs']]],
    ['social protection for herders', [['social', 'protection'], ['herders']]],
    ['news on decent work and youth', [['decent', 'work'], ['youth']]],
    ['youth work', [['youth', 'work']]],
    ['Convention No. 182 on youth', [['Convention'], ['182'], ['youth']]],
    ['OSH youth', [['OSH', 'youth']]],
    ['top 5 calls', undefined],
    ['calls paid in MNT', undefined],
    ['events in 2015', undefined],
  ])('%s', (text, topic) => {
    expect(understand(text, around).intent.topic).toEqual(topic)
  })
})

describe('order, number and the rest', () => {
  it.each([
    ['latest news', { kinds: ['news'], order: 'newest', limit: 1 }],
    ['latest calls', { kinds: calls, order: 'newest' }],
    ['latest 3 calls', { kinds: calls, order: 'newest', limit: 3 }],
    ['top 5 news', { kinds: ['news'], limit: 5 }],
    ['next deadline', { kinds: calls, order: 'deadline', limit: 1, status: 'open' }],
    ['what closes next?', { kinds: calls, order: 'deadline', limit: 1, status: 'open' }],
    ['next event', { kinds: events, order: 'start', limit: 1, status: 'upcoming' }],
    ['how many calls', { act: 'count', kinds: calls }],
    ['calls paid in MNT', { kinds: calls, feeCurrency: 'MNT' }],
    ['calls with more than a week left', { kinds: calls, times: ['due 2024-03-19/…'] }],
    ['tender RFP/2019/015', { kinds: calls, topic: [['RFP/2019/015']] }],
    ['calls paid in MNT 2024', { kinds: calls, feeCurrency: 'MNT', times: ['on 2024-01-01/2025-01-01'] }],
    ['consultancies paying USD 2020 or more', { kinds: calls, feeCurrency: 'USD' }],
    ['calls with a fee of 2000 dollars', { kinds: calls, feeCurrency: 'USD' }],
    ['calls paying more than 5000 USD', { kinds: calls, feeCurrency: 'USD' }],
    ['calls in US dollars', { kinds: calls, feeCurrency: 'USD' }],
    ['all calls', { kinds: calls }],
    ['re-advertised calls', { kinds: calls, readvertised: true }],
    ['number 3', { act: 'detail', detail: 'about', positions: [3] }],
    ['the second one', { act: 'detail', detail: 'about', positions: [2] }],
    ['how do I apply for the youth call?', { act: 'detail', detail: 'apply', kinds: calls, topic: [['youth']] }],
    [
      'when is the deadline of the youth call?',
      { act: 'detail', detail: 'deadline', kinds: calls, topic: [['youth']] },
    ],
    ['who do I write to about youth?', { act: 'detail', detail: 'contact', kinds: calls, topic: [['youth']] }],
    ['more', { act: 'more' }],
  ])('%s', (text, slots) => {
    const { order: _order, ...rest } = { act: 'find', ...slots, order: undefined }
    expect(read(text)).toEqual('order' in slots ? { ...rest, order: slots.order } : rest)
  })
})

describe('what asks for no listing', () => {
  it.each([
    ['good morning', 'greeting'],
    ['Hello!', 'greeting'],
    ['thank you so much', 'thanks'],
    ['who are you?', 'help'],
    ['help', 'help'],
    ['start over', 'restart'],
    ['may I march with you on Sunday?', 'unclear'],
    ['<!channel> @everyone', 'unclear'],
    ['xyzzy plugh', 'unclear'],
    ['do you love me?', 'unclear'],
    ['…', 'unclear'],
  ])('%s', (text, act) => {
    expect(understand(text, around).intent.act).toBe(act)
  })
})
