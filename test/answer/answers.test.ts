import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/answer/answer.ts'
import { BadQuestion, load, reply, type Reply } from '../../src/bot.ts'
import { library, textOf } from '../cases/case.ts'
import { page } from '../archive/page.ts'

const zone = 'Asia/Ulaanbaatar'
const today = '2026-11-22T10:00:00Z'

async function asked(text: string, now = today, ...before: readonly string[]): Promise<Reply> {
  let conversation: Reply['conversation'] | undefined
  for (const question of before) {
    conversation = (
      await reply(library, {
        text: question,
        now: Date.parse(now),
        zone,
        ...(conversation === undefined ? {} : { conversation }),
      })
    ).conversation
  }
  return reply(library, { text, now: Date.parse(now), zone, ...(conversation === undefined ? {} : { conversation }) })
}

async function lines(text: string, now = today, ...before: readonly string[]): Promise<readonly string[]> {
  return textOf((await asked(text, now, ...before)).answer).split('\n')
}

describe('what language is read', () => {
  const opening = async (text: string, language?: string): Promise<string> => {
    const { answer } = await reply(library, { text, now: Date.parse(today), zone, ...(language ? { language } : {}) })
    return textOf(answer).split('\n')[0] ?? ''
  }

  it.each([
    ['help', 'fr-FR', true],
    ['qwpdlfk', 'mn', true],
    ['help', 'en-GB', false],
    ['help', undefined, false],
    ['events in September 2015', 'fr-FR', false],
  ])('“%s” of somebody with %s', async (text, language, isTold) => {
    expect((await opening(text, language)).startsWith('I read questions in English only. ')).toBe(isTold)
  })
})

describe('the first line makes sense alone', () => {
  it.each([
    ['open calls in Mongolia on 10 March 2024', today, '4 calls open in Mongolia on 10 March 2024'],
    ['open calls', '2024-03-11T09:00:00+08:00', '4 calls open now (11 March 2024)'],
    ['events in September 2015', today, '5 events in September 2015'],
    ['news since 27 August 2020', today, '2 news items posted from 27 August 2020 on'],
    ['how many events in May 2015?', today, '3 events in May 2015'],
    ['calls for a national consultant paid in MNT', today, '3 calls about “national consultant” with a fee in MNT'],
    ['readvertised calls', today, '2 calls re-advertised'],
    ['news from South-East Asia', today, '4 news items in South-East Asia'],
    [
      'what closes next?',
      '2024-03-11T09:00:00+08:00',
      'The next to close of 4 calls open now (11 March 2024): 2, for a tie is never cut',
    ],
    ['news before 24 October 2018 in 2018', today, '3 news items posted before 24 October 2018 in 2018'],
    ['listings in the United States', today, '2 listings in the United States'],
    ['Jalal-Abad', today, '1 listing in Jalal-Abad'],
    ['events in 2014', today, 'No events in 2014.'],
  ])('%s', async (question, now, line) => {
    expect((await lines(question, now))[0]).toBe(line)
  })
})

describe('a listing says', () => {
  it.each([
    [
      'open calls',
      '2024-03-11T09:00:00+08:00',
      'Open; closes 19 March 2024, 18:00 (Ulaanbaatar time, UTC+08:00), in 8 days',
    ],
    [
      'open calls',
      '2024-03-11T09:00:00+08:00',
      'Closing soon: 15 March 2024, 13:00 (Ulaanbaatar time, UTC+08:00), in 4 days',
    ],
    [
      'open calls on 10 March 2024',
      today,
      'Closed since; the deadline was 15 March 2024, 13:00 (Ulaanbaatar time, UTC+08:00)',
    ],
    [
      'upcoming calls',
      '2024-02-10T09:00:00+08:00',
      'Opens 19 February 2024; closes 1 March 2024, 12:00 (Ulaanbaatar time, UTC+08:00)',
    ],
    ['events on 13 October 2015', today, '13–14 October 2015 (over)'],
    ['activities of 2017', today, '2017: known to the year only'],
    ['activities on 9 February 2017', today, '9 February 2017 (over); listed under 2017'],
    ['news from Laos', today, 'News · Laos'],
    ['news on 23 October 2018', today, 'News · Jakarta, Indonesia'],
    [
      'news on 2 November 2018',
      today,
      'Source: ilo-asia-news-and-press-releases.txt, item 4, line 28, from http://ilo.org/asia/media-centre/news/lang--en/index.htm',
    ],
  ])('%s', async (question, now, line) => {
    expect(await lines(question, now)).toContain(line)
  })
})

describe('a deadline that falls on another day where the asker is', () => {
  it('is also told on the asker’s clock', async () => {
    const answer = await reply(library, {
      text: 'calls closing on 4 March 2024',
      now: Date.parse(today),
      zone: 'America/New_York',
    })
    expect(textOf(answer.answer)).toContain(
      '4 March 2024, 12:00 (Ulaanbaatar time, UTC+08:00), which is 3 March 2024, 23:00 (New York time, UTC-05:00)',
    )
  })
})

describe('nothing found says what emptied the question and what comes nearest', () => {
  it.each([
    ['open calls in Mongolia', today, 'Without the status: 6 calls in Mongolia; the last closed on 27 March 2024.'],
    ['open calls', '2024-02-10T09:00:00+08:00', 'Without the status: 6 calls; the next opens on 19 February 2024.'],
    ['events in 2014', today, 'Without the time: 17 events; the nearest is of 15 May 2015.'],
    ['events in Ulaanbaatar', today, 'In all of Mongolia: 11 events in Mongolia; the newest is of 17 January 2024.'],
    ['calls about zebras', today, 'No listing in this archive has the word “zebras”; a follow-up leaves it out.'],
    ['events in May', today, 'In another year: 3 events in May 2015.'],
    ['calls not in Mongolia', today, 'Without “not in Mongolia”: 6 calls; the newest is of 4 March 2024.'],
    ['webinars', today, 'As a word in any listing: 1 listing about “webinar”; the newest is of 23 July 2020.'],
    [
      'tea plantations in Mongolia',
      today,
      'Without the place: 1 listing about “tea plantations”; the newest is of 4 November 2018.',
    ],
  ])('%s', async (question, now, line) => {
    expect(await lines(question, now)).toContain(line)
  })

  it('offers the nearest apart from what was asked for', async () => {
    const answer = await asked('open calls in Mongolia')
    expect(answer.listings).toEqual([])
    expect(answer.nearest).toHaveLength(3)
    expect(textOf(answer.answer)).toContain('The nearest, not what was asked for:')
  })
})

describe('notes', () => {
  it.each([
    [
      'how fresh the archive is, for a question about now',
      'open calls',
      'How fresh this is: the archive’s newest item is of 4 March 2024; what was posted later is not in it.',
    ],
    ['what was assumed', 'news in March', 'Assumed: March taken as March 2026.'],
    [
      'what was left apart',
      'activities in March 2017',
      'Left apart, known to the year: European Union good practice seminar (2017); Field testing of “Lump sum study 1” questionnaire (2017).',
    ],
    ['how many more there are', 'news', 'And 14 more: say “more”.'],
  ])('say %s', async (_situation, question, note) => {
    expect(await lines(question)).toContain(note)
  })

  it.each(['events in May 2015 or news this month', 'news this month or events in May 2015'])(
    'say how fresh the archive is where any clause is about now: %s',
    async (question) => {
      expect(textOf((await asked(question, '2024-03-10T12:00:00+08:00')).answer)).toContain('How fresh this is')
    },
  )

  it('say nothing of freshness where the past is asked about', async () => {
    expect(textOf((await asked('events in September 2015')).answer)).not.toContain('fresh')
  })
})

describe('a question about one thing is answered in the first line', () => {
  it.each([
    [
      'how do I apply for the e-formalization call?',
      'Write to ulaanbaatar@ilo.org, tergel@ilo.org. Deadline: 19 March 2024, 18:00 (Ulaanbaatar time, UTC+08:00) – ',
    ],
    [
      'what is the deadline of the forced labour mapping survey?',
      'The dates disagree: the date line says 15 March 2024, time not stated',
    ],
    ['who do I write to about the mapping survey?', 'Write to ulaanbaatar@ilo.org, boldbaatar@ilo.org – '],
    ['when is the study tour to Japan?', '13–20 September 2015 – Mongolian labour law study tour to Japan'],
    ['where was the business gathering for youth held?', 'Jakarta, Indonesia – '],
    ['what is the fee currency of the e-formalization call?', 'The fee is expressed in USD – '],
  ])('%s', async (question, begin) => {
    expect((await lines(question))[0]?.startsWith(begin)).toBe(true)
  })

  it('by its id, with or without a conversation', async () => {
    const [call] = (await asked('calls about the mapping survey')).listings
    expect((await asked(`tell me about ${call?.id}`)).listings).toEqual([call])
    expect((await asked(`who do I write to about ${call?.id}?`, today, 'news in July 2020')).listings).toEqual([call])
  })

  it('and quotes the words it rests on', async () => {
    const quote = (await asked('how do I apply for the e-formalization call?')).answer.blocks.find(
      ({ kind }) => kind === 'quote',
    )
    expect(quote?.kind === 'quote' ? plainText(quote.text) : '').toContain(
      'Please send to ulaanbaatar@ilo.org; tergel@ilo.org by 6 pm (Ulaanbaatar time), 19 March 2024.',
    )
  })
})

describe('a conversation', () => {
  it('shows more until all have been shown, numbering on', async () => {
    const second = await asked('more', today, 'news')
    expect(second.answer.blocks.flatMap((block) => (block.kind === 'listing' ? [block.number] : []))).toEqual([
      7, 8, 9, 10, 11, 12,
    ])
    expect((await lines('more', today, 'news', 'more', 'more', 'more'))[0]).toBe('That was all: 20 news items.')
  })

  it('says of the best of many that they were all of those', async () => {
    expect((await lines('more', today, 'latest 2 news'))[0]).toBe('That was all: the newest 2 of 20 news items.')
  })

  it('tells of a status then in what is asked among its findings', async () => {
    expect(await lines('which of them are paid in MNT', today, 'calls open on 10 March 2024')).toContain(
      'Closed since; the deadline was 15 March 2024, 13:00 (Ulaanbaatar time, UTC+08:00)',
    )
  })

  it('looks beyond the list before where nothing in it is meant', async () => {
    const found = await lines('which of them are in China', today, 'calls in Mongolia')
    expect(found).toContain('Not only of those before: 7 listings in China; the newest is of 6 November 2018.')
  })

  it('keeps its list while single listings are spoken of', async () => {
    expect((await lines('number 3', today, 'calls in Mongolia', 'number 1', 'how do I apply?', 'thanks'))[0]).toContain(
      'National consultant to develop operational tools',
    )
  })

  it('says where a list ends', async () => {
    expect((await lines('number 9', today, 'calls in Mongolia'))[0]).toBe(
      'The last list ends at number 6; there is no number 9.',
    )
  })
})

describe('what asks for no listing', () => {
  it.each(['good morning', 'thank you', 'help', 'asdf qwer'])(
    '%s: a helpful word and three questions that have answers',
    async (question) => {
      const answer = await asked(question)
      expect(answer.listings).toEqual([])
      const choices = answer.answer.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
      expect(choices).toHaveLength(3)
      for (const { question: example } of choices) expect((await asked(example)).total).toBeGreaterThan(0)
    },
  )
})

describe('two readings that lead to different answers are asked back about', () => {
  const congo = load(
    [
      page(
        'News\n\n  1. Meeting in the Democratic Republic of the Congo\n\n    3 March 2014\n\n  2. Meeting in the Republic of the Congo\n\n    2 March 2014\n',
      ),
    ],
    [],
    'UTC',
  )

  it('with the readings as choices and no listing', async () => {
    const answer = await reply(congo, { text: 'news from Congo', now: 0, zone: 'UTC' })
    expect(answer.listings).toEqual([])
    expect(answer.choices).toHaveLength(2)
    for (const { question } of answer.choices)
      expect((await reply(congo, { text: question, now: 0, zone: 'UTC' })).total).toBe(1)
  })
})

describe('bad questions', () => {
  it.each([
    ['empty', '   ', 'The question is empty; ask for example “open calls in Mongolia”.'],
    ['invisible', '\u200B\u2060', 'The question is empty; ask for example “open calls in Mongolia”.'],
    ['100,000 characters', 'x'.repeat(100_000), 'The question has 100000 characters; ask in 10000 or fewer.'],
    [
      'a control character',
      'open\u0007 calls',
      'The question has the control character U+0007 at position 5; ask again without it.',
    ],
  ])('%s', async (_situation, text, message) => {
    await expect(reply(library, { text, now: 0, zone })).rejects.toThrow(new BadQuestion(message))
  })
})

describe('a page of a list', () => {
  it.each<[question: string, before: string | undefined, first: string, numbers: string]>([
    ['page 2 of the news', undefined, '20 news items, from number 7', '7 8 9 10 11 12'],
    ['page 4', 'news', '20 news items, from number 19', '19 20'],
    ['the second page please', 'news', '20 news items, from number 7', '7 8 9 10 11 12'],
    ['first page', 'news', '20 news items', '1 2 3 4 5 6'],
    ['page 9', 'news', 'That was all: 20 news items.', ''],
  ])('%s', async (question, before, first, numbers) => {
    const { answer } = await asked(question, today, ...(before === undefined ? [] : [before]))
    expect(textOf(answer).split('\n')[0]).toBe(first)
    const numbered = answer.blocks.flatMap((block) => (block.kind === 'listing' ? [block.number] : []))
    expect(numbered.join(' ')).toBe(numbers)
  })
})

describe('another way to type the same question', () => {
  it.each([
    ['full-width letters and digits', 'ｅｖｅｎｔｓ　ｉｎ　Ｍｏｎｇｏｌｉａ　２０１５', 'events in Mongolia 2015'],
    [
      'accents as signs of their own',
      'events in Co\u0302te d’Ivoire or Mongolia',
      'events in Côte d’Ivoire or Mongolia',
    ],
    ['an accent in the topic', 'calls about fo\u0301rced labour', 'calls about fórced labour'],
  ])('%s', async (_situation, typed, usual) => {
    const found = (await asked(usual)).listings.map(({ id }) => id)
    expect(found).not.toEqual([])
    expect((await asked(typed)).listings.map(({ id }) => id)).toEqual(found)
  })
})
