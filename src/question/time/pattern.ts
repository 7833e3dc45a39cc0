import type { Period } from './period.ts'
import type { TimeContext } from './sentence.ts'
import { slotReaders } from './slots.ts'
import type { SlotName, SlotValues } from './slots/values.ts'

/**
 * The slots a pattern names: `'{length} ago'` gives its meaning a `length`; `{ofYear?}` may be missing.
 */
export type SlotsOf<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Slot<Name> & SlotsOf<Rest>
  : unknown

type Slot<Name extends string> = Name extends `${infer Optional extends SlotName}?`
  ? { readonly [N in Optional]?: SlotValues[N] | undefined }
  : Name extends SlotName
    ? { readonly [N in Name]: SlotValues[N] }
    : never

/** The slots that were filled. */
export type Slots = { [N in SlotName]?: SlotValues[N] | undefined }

/** One way of naming a time; the pattern is also its name in explanations. */
export type Phrase = {
  readonly pattern: string
  readonly meaning: (slots: Slots, context: TimeContext) => Period | undefined
}

/**
 * A phrase written as its words: `early in? the? {period}`, `in|on`, a trailing `?` for what may be missing, and what it
 * means. Where the meaning is undefined, it is no time after all.
 */
export function phrase<const P extends string>(
  pattern: P,
  meaning: (slots: SlotsOf<P>, context: TimeContext) => Period | undefined,
): Phrase {
  // Read apart only once its words stand in a text: all of them would cost each start.
  let required: readonly SlotName[] | undefined
  const isComplete = (slots: Slots): slots is Slots & SlotsOf<P> => {
    required ??= partsOf(pattern).flatMap((part) => ('slot' in part && !part.optional ? [part.slot] : []))
    return required.every((name) => slots[name] !== undefined)
  }
  return { pattern, meaning: (slots, context) => (isComplete(slots) ? meaning(slots, context) : undefined) }
}

/** One word of a pattern, in all its wordings, or a slot. */
export type Part = { readonly optional: boolean } & (
  | { readonly words: readonly string[] }
  | { readonly slot: SlotName }
)

export function partsOf(pattern: string): readonly Part[] {
  return pattern.split(' ').map((written) => {
    const optional = written.endsWith('?') || written.endsWith('?}')
    const bare = optional ? written.replace('?', '') : written
    if (!bare.startsWith('{')) return { words: bare.split('|'), optional }
    const name = bare.slice(1, -1)
    if (!isSlotName(name)) throw new Error(`no slot is called ${name}`)
    return { slot: name, optional }
  })
}

function isSlotName(name: string): name is SlotName {
  return Object.hasOwn(slotReaders, name)
}
