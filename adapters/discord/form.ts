import {
  ComponentType,
  TextInputStyle,
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js'
import type { Field, Form } from '../../src/answer/form.ts'
import { longestInput, longestOption } from './limits.ts'

/** A form as a modal, which is sent back under this id. */
export function modalOf({ title, fields }: Form, id: string): APIModalInteractionResponseCallbackData {
  return { custom_id: id, title, components: fields.map(labelOf) }
}

function labelOf(field: Field): APILabelComponent {
  const { label, hint } = field
  return { type: ComponentType.Label, label, description: hint, component: inputOf(field) }
}

function inputOf({ name, value, choices, isNeeded = false }: Field): APIComponentInLabel {
  if (choices !== undefined) {
    const options = choices.map((choice) => ({
      label: choice.label.slice(0, longestOption),
      value: choice.value,
      default: choice.value === value,
    }))
    return { type: ComponentType.StringSelect, custom_id: name, options }
  }
  const filled = value === '' ? {} : { value: value.slice(0, longestInput) }
  const limits = { max_length: longestInput, required: isNeeded }
  return { type: ComponentType.TextInput, style: TextInputStyle.Short, custom_id: name, ...limits, ...filled }
}
