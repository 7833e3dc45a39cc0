import { describe, expect, it } from 'vitest'
import { understand } from '../../src/question/understand.ts'
import { around, read } from './read-alone.ts'

const find = { act: 'find' }
const calls = { ...find, kinds: ['call'] }
const events = { ...find, kinds: ['event', 'activity'] }
const news = { ...find, kinds: ['news'] }

describe('questions with clauses of their own', () => {
  it.each<[string, object, readonly object[]]>([
    ['calls in Mongolia or events in Japan', { ...calls, places: ['Mongolia'] }, [{ ...events, places: ['Japan'] }]],
    [
      'calls about forced labour and events in 2015',
      { ...calls, topic: [['forced', 'labour']] },
      [{ ...events, times: ['on 2015-01-01/2016-01-01'] }],
    ],
    [
      'calls in March or news in July 2020',
      { ...calls, times: ['on 2020-03-01/2020-04-01'] },
      [{ ...news, times: ['on 2020-07-01/2020-08-01'] }],
    ],
    [
      'workshops in 2017 and op-eds in 2020',
      { ...events, form: 'workshop', times: ['on 2017-01-01/2018-01-01'] },
      [{ ...news, form: 'op-ed', times: ['on 2020-01-01/2021-01-01'] }],
    ],
    [
      'toolkits from 2024 and study tours from 2015',
      { ...find, kinds: ['publication'], form: 'toolkit', times: ['on 2024-01-01/2025-01-01'] },
      [{ ...events, form: 'study tour', times: ['on 2015-01-01/2016-01-01'] }],
    ],
    [
      'events in China in October 2015 or in Mongolia in 2016',
      { ...events, places: ['China'], times: ['on 2015-10-01/2015-11-01'] },
      [{ ...events, places: ['Mongolia'], times: ['on 2016-01-01/2017-01-01'] }],
    ],
    [
      'open calls and upcoming events in Mongolia',
      { ...calls, status: 'open', places: ['Mongolia'] },
      [{ ...events, status: 'upcoming', places: ['Mongolia'] }],
    ],
    [
      'news on youth or herders in 2020',
      { ...news, topic: [['youth']], times: ['on 2020-01-01/2021-01-01'] },
      [{ ...news, topic: [['herders']], times: ['on 2020-01-01/2021-01-01'] }],
    ],
    [
      'calls posted in February 2024 or due in March 2024',
      { ...calls, times: ['posted 2024-02-01/2024-03-01'] },
      [{ ...calls, times: ['due 2024-03-01/2024-04-01'] }],
    ],
    ['calls in Mongolia or about youth', { ...calls, places: ['Mongolia'] }, [{ ...calls, topic: [['youth']] }]],
    [
      'news about youth or gender or tea',
      { ...news, topic: [['youth']] },
      [
        { ...news, topic: [['gender']] },
        { ...news, topic: [['tea']] },
      ],
    ],
    [
      'difference between the national and international judges calls',
      { ...calls, act: 'table', table: { by: 'sides' }, topic: [['national'], ['judges']] },
      [{ ...calls, topic: [['international'], ['judges']] }],
    ],
    [
      'events in 2015 vs 2017',
      { ...events, act: 'table', table: { by: 'sides' }, times: ['on 2015-01-01/2016-01-01'] },
      [{ ...events, times: ['on 2017-01-01/2018-01-01'] }],
    ],
    ['seminars and workshops', { ...events, form: 'seminar' }, [{ ...events, form: 'workshop' }]],
    ['toolkits and news', { ...find, kinds: ['publication'], form: 'toolkit' }, [news]],
    [
      'calls in Mongolia, events in China or news from Japan',
      { ...calls, places: ['Mongolia'] },
      [
        { ...events, places: ['China'] },
        { ...news, places: ['Japan'] },
      ],
    ],
    [
      'calls in Mongolia or events in Japan, not about youth',
      { ...calls, places: ['Mongolia'], excluded: { topics: [[['youth']]] } },
      [{ ...events, places: ['Japan'], excluded: { topics: [[['youth']]] } }],
    ],
    [
      'events starting or ending in September 2015',
      { ...events, times: ['opening 2015-09-01/2015-10-01'] },
      [{ ...events, times: ['ending 2015-09-01/2015-10-01'] }],
    ],
    [
      'events in China or Mongolia in 2015 and news in 2020',
      { ...events, places: ['China', 'Mongolia'], times: ['on 2015-01-01/2016-01-01'] },
      [{ ...news, times: ['on 2020-01-01/2021-01-01'] }],
    ],
    [
      'news in Georgia and Armenia or events in China',
      { ...news, places: ['Georgia', 'Armenia'] },
      [{ ...events, places: ['China'] }],
    ],
    ['open calls and news in China', { ...calls, status: 'open', places: ['China'] }, [{ ...news, places: ['China'] }]],
    [
      'news in July 2020 or open calls',
      { ...news, times: ['on 2020-07-01/2020-08-01'] },
      [{ ...calls, status: 'open' }],
    ],
    [
      'calls, events and news from Georgia in 2020 or workshops in China',
      {
        ...find,
        kinds: ['call', 'event', 'activity', 'news'],
        places: ['Georgia'],
        times: ['on 2020-01-01/2021-01-01'],
      },
      [{ ...events, form: 'workshop', places: ['China'] }],
    ],
    ['calls paid in MNT or USD', { ...calls, feeCurrency: 'MNT' }, [{ ...calls, feeCurrency: 'USD' }]],
  ])('%s', (text, first, others) => {
    expect(read(text)).toEqual({ ...first, or: others })
  })
})

describe('questions whose words all belong together', () => {
  it.each<[string, object]>([
    ['calls or events in Mongolia', { ...find, kinds: ['call', 'event', 'activity'], places: ['Mongolia'] }],
    ['events in Mongolia or China in 2015', { ...events, places: ['Mongolia', 'China'] }],
    ['events in 2015 and 2017', { times: ['on 2015-01-01/2016-01-01 2017-01-01/2018-01-01'] }],
    [
      'published in 2023 with a deadline in April 2024',
      { times: ['posted 2023-01-01/2024-01-01', 'due 2024-04-01/2024-05-01'] },
    ],
    ['calls for youth and herders', { ...calls, topic: [['youth'], ['herders']] }],
    ['news, please', news],
    ['events in Nanxun, Zhejiang', { ...events }],
    ['workshop events', { ...events, form: 'workshop' }],
    ['calls or events in Mongolia, not about youth', { excluded: { topics: [[['youth']]] } }],
  ])('%s', (text, intent) => {
    expect(read(text)).toMatchObject(intent)
    expect(read(text)).not.toHaveProperty('or')
  })
})

describe('what is not wanted', () => {
  const china = { id: 'CN' }
  const japan = { id: 'JP' }

  it.each<[string, object]>([
    ['events in neither China nor Japan', { excluded: { places: [china, japan] } }],
    ['events not in China or Japan', { excluded: { places: [china, japan] } }],
    ['everything in 2024 but no calls', { excluded: { kinds: ['call'] } }],
    ['events in Beijing or Ulaanbaatar but not workshops', { excluded: { forms: ['workshop'] } }],
    ['events except workshops and seminars', { excluded: { forms: ['workshop', 'seminar'] } }],
    [
      'news not about labour inspection or mining',
      { excluded: { topics: [[['labour', 'inspection']], [['mining']]] } },
    ],
    ['news about anything but labour inspection', { excluded: { topics: [[['labour', 'inspection']]] } }],
    ['calls that are not paid in MNT or USD', { excluded: { feeCurrencies: ['MNT', 'USD'] } }],
    ['calls which are neither open nor re-advertised', { excluded: { status: 'open', readvertised: true } }],
    ['calls not closing in March 2024', { times: ['due …/2024-03-01 2024-04-01/…'] }],
    ['calls without a deadline', { lacks: 'deadline' }],
    ['events with no date', { lacks: 'date' }],
    ['not only calls but also events in Mongolia', { kinds: ['call', 'event', 'activity'], places: ['Mongolia'] }],
    ['events not in China but in Japan', { places: ['Japan'], excluded: { places: [china] } }],
  ])('%s', (text, intent) => {
    expect(read(text)).toMatchObject(intent)
    expect(read(text)).not.toHaveProperty('or')
  })

  it.each<[string, readonly string[]]>([
    ["calls that isn't forced labour", ['forced labour']],
    ['calls that isnt forced labour', ['forced labour']],
    ["I don't want forced labour, what calls are open", ['forced labour']],
    ['calls not judges except not mining', ['judges', 'mining']],
    ['calls no judges no inspectors please', ['judges', 'inspectors']],
    ['calls, not the labour inspection one', ['labour inspection']],
    ['calls with nothing to do with mining', ['mining']],
    ['calls which do not need a national consultant', ['national consultant']],
    ['news not about violence at work', ['violence at work']],
    ['calls not mining show me youth', ['mining']],
    ['calls, exclude mining', ['mining']],
    ['calls except “forced labour”', ['forced labour']],
  ])('the topic of %s', (text, topics) => {
    const { excluded } = understand(text, around).intent
    expect(excluded?.topics?.map((topic) => topic.flat().join(' '))).toEqual(topics)
  })

  it.each([
    ['a question', "isn't the mapping survey open"],
    ['a question about there being any', 'why are there no calls about mining'],
    ['a doubt', "I'm not sure which calls are about mining"],
    ['no more than that', 'not only calls about mining'],
    ['a number', 'events on Convention No. 182'],
    ['a thing', 'people without protection'],
    ['a state', 'news on youth not in employment'],
    ['duty', 'those who applied do not need to re-apply'],
    ['failure', "I can't find the mapping survey"],
  ])('%s leaves nothing out: %s', (_what, text) => {
    expect(read(text)).not.toHaveProperty('excluded')
  })

  it('a listing must be about both', () => {
    const thailand = { id: 'TH' }
    expect(read('news on both Laos and Thailand')).toMatchObject({ places: ['Laos'], alsoIn: [[thailand]] })
  })

  it.each(['compare both Laos and Thailand', 'a comparison between both Laos and Thailand'])(
    'both of two sides are no condition: %s',
    (text) => {
      expect(read(text)).toMatchObject({ table: { by: 'sides' }, places: ['Laos', 'Thailand'] })
      expect(read(text)).not.toHaveProperty('alsoIn')
    },
  )

  it.each([
    'news not about both Laos and Thailand',
    'news in neither Laos nor Thailand',
    'news not in either Laos or Thailand',
  ])('none of both is wanted: %s', (text) => {
    expect(read(text)).toMatchObject({ excluded: { places: [{ id: 'LA' }, { id: 'TH' }] } })
    expect(read(text)).not.toHaveProperty('alsoIn')
  })
})
