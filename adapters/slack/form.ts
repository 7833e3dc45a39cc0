import type { types } from '@slack/bolt'
import * as z from 'zod/mini'
import { formWords, type Field, type Filled } from '../../src/answer/form.ts'
import { pressValue } from '../chat/press.ts'
import type { Opening } from '../chat/surface.ts'
import type { submissionBody } from './bodies.ts'
import { longestCallback, longestInput, longestOption } from './limits.ts'

/** The id of what stands in each input; its field is the block. */
const inputId = 'input'

const from = z.strictObject({ channel: z.string(), alone: z.boolean(), thread: z.exactOptional(z.string()) })

/** A form as a modal, which brings back what it is and where it was opened. */
export function formView({ form, press, from: place }: Opening): types.ModalView {
  return {
    type: 'modal',
    callback_id: pressValue(press, longestCallback) ?? '',
    private_metadata: JSON.stringify(place),
    title: plain(form.title),
    submit: plain(formWords.save),
    close: plain(formWords.cancel),
    blocks: form.fields.map(inputOf),
  }
}

function inputOf(field: Field): types.InputBlock {
  const { name, label, hint, isNeeded = false } = field
  return {
    type: 'input',
    block_id: name,
    label: plain(label),
    hint: plain(hint),
    optional: !isNeeded && field.choices === undefined,
    element: field.choices === undefined ? textOf(field) : selectOf(field.value, field.choices),
  }
}

function textOf({ value }: Field): types.PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: inputId,
    max_length: longestInput,
    ...(value === '' ? {} : { initial_value: value.slice(0, longestInput) }),
  }
}

function selectOf(value: string, choices: NonNullable<Field['choices']>): types.StaticSelect {
  const options = choices.map((choice) => ({ text: plain(choice.label.slice(0, longestOption)), value: choice.value }))
  const chosen = options.find((option) => option.value === value)
  return {
    type: 'static_select',
    action_id: inputId,
    options,
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  }
}

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false }
}

/** What was filled in, and where the form was opened; undefined for a modal that is none of ours. */
export function filledIn({
  view,
}: z.infer<typeof submissionBody>): { readonly filled: Filled; readonly from: z.infer<typeof from> } | undefined {
  const place = from.safeParse(parsed(view.private_metadata)).data
  if (place === undefined) return undefined
  const filled = Object.entries(view.state.values).map(([name, inputs]): [string, string] => {
    const { value, selected_option: chosen } = inputs[inputId] ?? {}
    return [name, chosen?.value ?? value ?? '']
  })
  return { filled: Object.fromEntries(filled), from: place }
}

function parsed(text: string): unknown {
  try {
    const read: unknown = JSON.parse(text)
    return read
  } catch {
    return undefined
  }
}
