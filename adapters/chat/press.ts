import * as z from 'zod/mini'
import { formNames, type FormName } from '../../src/answer/form.ts'

const id = z.string().check(z.minLength(1), z.maxLength(200))
const words = z.string().check(z.minLength(1), z.maxLength(2000))
const part = z.int().check(z.minimum(0), z.maximum(999))

const place = z.int().check(z.minimum(0))

// Short, for some platforms have little room: what it does, and then of what.
const shape = z.union([
  z.tuple([z.literal('ask'), words]),
  z.tuple([z.literal('say'), id, words]),
  z.tuple([z.literal('choose'), id, place]),
  z.tuple([z.literal('details'), id]),
  z.tuple([z.literal('details'), id, part]),
  z.tuple([z.literal('home'), part]),
  z.tuple([z.literal('share'), id]),
  z.tuple([z.literal('form'), z.enum(formNames)]),
  z.tuple([z.literal('form'), z.enum(formNames), id]),
])

/**
 * What pressing a button does. It travels through the platform and back in the open, so that it names what is kept by
 * ids that mean nothing elsewhere, and who presses and where is checked again.
 */
export type Press =
  /** Asks a question by itself. */
  | { readonly does: 'ask'; readonly question: string }
  /** Says something in the conversation as it stood at an answer that is kept: "more", "drop Mongolia". */
  | { readonly does: 'say'; readonly answer: string; readonly says: string }
  /** Takes a choice of a kept answer by its place, from 0, where its question is too long to be carried. */
  | { readonly does: 'choose'; readonly answer: string; readonly choice: number }
  /** Shows all of a listing, or the part of it that its view has no room for. */
  | { readonly does: 'details'; readonly listing: string; readonly part?: number }
  /** Shows another part of what the bot can do. */
  | { readonly does: 'home'; readonly part: number }
  /** Posts a kept answer, which only the asker sees, for all. */
  | { readonly does: 'share'; readonly answer: string }
  /** Opens a form: of the listing or the subscription of this id, where it is one of such. */
  | FormPress

/** A press that opens a form, and with it what the form is sent back under. */
export type FormPress = { readonly does: 'form'; readonly form: FormName; readonly of?: string }

/** A press as a button's value of at most so many characters; undefined where no button can carry it. */
export function pressValue(press: Press, longest: number): string | undefined {
  const written = writtenOf(press)
  const value = JSON.stringify(written)
  return value.length <= longest && shape.safeParse(written).success ? value : undefined
}

function writtenOf(press: Press): readonly unknown[] {
  switch (press.does) {
    case 'ask':
      return [press.does, press.question]
    case 'say':
      return [press.does, press.answer, press.says]
    case 'choose':
      return [press.does, press.answer, press.choice]
    case 'details':
      return [press.does, press.listing, ...(press.part === undefined ? [] : [press.part])]
    case 'home':
      return [press.does, press.part]
    case 'share':
      return [press.does, press.answer]
    case 'form':
      return [press.does, press.form, ...(press.of === undefined ? [] : [press.of])]
  }
}

/** The press that a value holds; undefined for anything that no button of this version carries. */
export function pressFrom(value: string): Press | undefined {
  let written: z.infer<typeof shape> | undefined
  try {
    written = shape.safeParse(JSON.parse(value)).data
  } catch {
    return undefined
  }
  switch (written?.[0]) {
    case undefined:
      return undefined
    case 'ask':
      return { does: 'ask', question: written[1] }
    case 'say':
      return { does: 'say', answer: written[1], says: written[2] }
    case 'choose':
      return { does: 'choose', answer: written[1], choice: written[2] }
    case 'details': {
      const [does, listing, at] = written
      return { does, listing, ...(at === undefined ? {} : { part: at }) }
    }
    case 'home':
      return { does: 'home', part: written[1] }
    case 'share':
      return { does: 'share', answer: written[1] }
    case 'form': {
      const [does, form, of] = written
      return { does, form, ...(of === undefined ? {} : { of }) }
    }
  }
}
