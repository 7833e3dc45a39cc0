import * as z from 'zod/mini'
import { isZone } from '../src/calendar/zone.ts'
import { kinds } from '../src/listing/listing.ts'
import { statuses } from '../src/listing/status.ts'
import type { Conversation } from '../src/question/talk/conversation.ts'
import type { KeptAnswer, Posted } from '../src/answer/kept-answer.ts'
import { zoneChoosers } from '../src/question/talk/asking.ts'
import { acts, detailsAsked, tablesBy, type Intent } from '../src/question/intent.ts'

const list = <Shape extends z.core.SomeType>(shape: Shape): z.ZodMiniReadonly<z.ZodMiniArray<Shape>> =>
  z.readonly(z.array(shape))
const text = z.string()
const texts = list(text)
const maybe = z.exactOptional

const place = z.readonly(
  z.object({
    id: text,
    kind: z.enum(['country', 'city', 'region', 'group']),
    name: text,
    country: maybe(text),
    members: maybe(texts),
    zone: maybe(text),
  }),
)

/** An open side of an interval, which JSON has no number for. */
const open = { '-∞': -Infinity, '∞': Infinity } as const
const day = z.union([
  z.number(),
  z.pipe(
    z.enum(['-∞', '∞']),
    z.transform((sign) => open[sign]),
  ),
])
const relation = z.enum(['on', 'posted', 'due', 'opening', 'ending'])
const askedTime = z.readonly(
  z.object({
    relation,
    within: list(z.readonly(z.object({ start: day, end: day }))),
    written: text,
    isWhole: z.boolean(),
    seconds: maybe(z.number()),
    until: maybe(z.number()),
    ahead: maybe(z.number()),
  }),
)

const about = {
  kinds: maybe(list(z.enum(kinds))),
  form: maybe(text),
  places: maybe(list(place)),
  status: maybe(z.enum(statuses)),
  topic: maybe(list(texts)),
  feeCurrency: maybe(text),
  readvertised: maybe(z.literal(true)),
}

const excluded = z.object({
  kinds: about.kinds,
  places: about.places,
  status: about.status,
  readvertised: about.readvertised,
  topics: maybe(list(list(texts))),
  titles: maybe(list(list(texts))),
  forms: maybe(texts),
  feeCurrencies: maybe(texts),
  contacts: maybe(texts),
})

const intent: z.ZodMiniType<Intent> = z.object({
  ...about,
  act: z.enum(acts),
  detail: maybe(z.enum(detailsAsked)),
  times: maybe(list(askedTime)),
  statusTime: maybe(askedTime),
  alsoIn: maybe(list(list(place))),
  clock: maybe(text),
  contact: maybe(text),
  lacks: maybe(z.enum(['deadline', 'date', 'exact date'])),
  exact: maybe(z.literal(true)),
  excluded: maybe(excluded),
  order: maybe(z.enum(['deadline', 'last deadline', 'newest', 'oldest', 'start', 'longest', 'shortest', 'relevance'])),
  limit: maybe(z.number()),
  table: maybe(z.object({ by: z.enum(tablesBy), dated: maybe(relation) })),
  or: maybe(z.lazy(() => list(intent))),
  among: maybe(z.lazy(() => intent)),
  titled: maybe(z.literal(true)),
  besides: maybe(texts),
  positions: maybe(list(z.number())),
  ids: maybe(texts),
  assumed: texts,
})

const conversationShape: z.ZodMiniType<Conversation> = z.object({
  intent: maybe(intent),
  shown: texts,
  view: z.object({ from: z.number(), size: z.number() }),
  focus: maybe(text),
  picked: maybe(texts),
  changed: maybe(intent),
  choices: list(z.object({ label: text, question: text })),
  earlier: list(intent),
})

/** Its own work, so that its blocks are not checked again. */
const posted = z.custom<Posted>(
  (value) => z.object({ blocks: z.array(z.unknown()), offers: z.array(z.unknown()) }).safeParse(value).success,
)

const answerShape: z.ZodMiniType<KeptAnswer> = z.object({
  asking: z.object({
    text,
    moment: z.number(),
    zone: text.check(z.refine(isZone)),
    language: maybe(text),
    zoneChosenBy: maybe(z.enum(zoneChoosers)),
    before: maybe(conversationShape),
  }),
  after: conversationShape,
  posted: maybe(posted),
})

/** A conversation as text that can be kept anywhere. */
export function conversationText(conversation: Conversation): string {
  return JSON.stringify(conversation, closed)
}

/** The conversation that a text holds; undefined where another version wrote it otherwise: then it is begun anew. */
export function conversationFrom(written: string): Conversation | undefined {
  return from(conversationShape, written)
}

/** A kept answer as text. */
export function answerText(answer: KeptAnswer): string {
  return JSON.stringify(answer, closed)
}

/** The answer that a text holds; undefined where another version wrote it otherwise. */
export function answerFrom(written: string): KeptAnswer | undefined {
  return from(answerShape, written)
}

/** JSON has no infinite numbers. */
function closed(_key: string, value: unknown): unknown {
  return value === Infinity ? '∞' : value === -Infinity ? '-∞' : value
}

function from<What>(shape: z.ZodMiniType<What>, written: string): What | undefined {
  try {
    return shape.safeParse(JSON.parse(written)).data
  } catch {
    return undefined
  }
}
