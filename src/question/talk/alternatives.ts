import { without, type Intent } from '../intent.ts'
import type { Understanding } from '../understand.ts'
import { changedBy } from './changed-question.ts'
import { distinct, lettingIn, withoutLifted } from './exclusions.ts'

/** The most alternatives that a conversation gathers in one question. */
const mostAlternatives = 24

/** Every clause of the new question applied to every clause of the one before. */
export function eitherOf(
  before: Intent,
  now: Understanding,
  changed: (old: Intent, asked: Understanding) => Intent,
): Intent {
  return asOne(
    clausesOf(now.intent).flatMap((intent) => clausesOf(before).map((old) => changed(old, { ...now, intent }))),
  )
}

/** What is found before, and what is added: "about youth too", "or closed", "also in China". */
export function withAdded(before: Intent, now: Understanding): Intent {
  const said = clausesOf(now.intent)
  const olds = clausesOf(before).map((old) => said.reduce(lettingIn, old))
  const asked = said.map((intent) => ({ ...now, intent: withoutLifted(intent, before) }))
  const standsBeside = asked.some((each) => olds.some((old) => isAnother(old, each, asked.length > 1)))
  const changed = asked.flatMap((each) => olds.map((old) => changedBy(old, each, !standsBeside)))
  const [first] = changed
  const [oldest, ...others] = olds
  if (!standsBeside || first === undefined || oldest === undefined) return asOne(changed)
  const { act, assumed, order, limit } = first
  const { limit: _limit, detail: _detail, ...found } = oldest
  const head: Intent = {
    ...found,
    act,
    assumed,
    ...(order === undefined ? {} : { order }),
    ...(limit === undefined ? {} : { limit }),
  }
  return asOne([head, ...others, ...changed])
}

/** Whether what is added cannot stand in the slots of the question before: each of those has room for one value. */
function isAnother(old: Intent, { intent, namesKind }: Understanding, areSeveral: boolean): boolean {
  const given = [...listed, ...single].filter((slot) => intent[slot] !== undefined)
  const isNew = (slot: (typeof given)[number] | 'kinds'): boolean =>
    old[slot] !== undefined && JSON.stringify(old[slot]) !== JSON.stringify(intent[slot])
  const isOtherKind = namesKind && old.kinds !== undefined && (isNew('kinds') || old.form !== intent.form)
  if (isOtherKind && (old.form !== intent.form || old.status !== undefined)) return true
  const replaces = isOtherKind || given.some(isNew)
  const count = given.length + (namesKind ? 1 : 0)
  return single.some((slot) => intent[slot] !== undefined && isNew(slot)) || (replaces && (areSeveral || count > 1))
}

const listed = ['places', 'times'] as const
const single = ['topic', 'status', 'feeCurrency'] as const

function clausesOf(intent: Intent): readonly Intent[] {
  return [without(intent, 'or'), ...(intent.or ?? [])]
}

/** Clauses as one question: the first, with the others to be met instead. */
function asOne(clauses: readonly Intent[]): Intent {
  const [first = { act: 'find', assumed: [] }, ...others] = clauses
  const plain = distinct([plainly(first), ...others.map(plainly)])
  const or = plain.slice(1, mostAlternatives)
  const left = plain.length - 1 - or.length
  const assumed = left > 0 ? [...first.assumed, `the last ${left} of so many alternatives left out`] : first.assumed
  return { ...first, assumed, ...(or.length === 0 ? {} : { or }) }
}

/** A clause by itself, without what is asked of the whole. */
function plainly({ limit: _limit, order: _order, table: _table, detail: _detail, ...clause }: Intent): Intent {
  return { ...without(clause, 'or'), act: 'find', assumed: [] }
}
