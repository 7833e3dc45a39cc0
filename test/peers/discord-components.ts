import type { Broken } from './discord-answers.ts'
import { elementsOf, fieldsOf } from './discord-calls.ts'

type Placed = { readonly at: Broken['at']; readonly component: Readonly<Record<string, unknown>> }

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
const kinds = { row: 1, button: 2, select: 3, selects: [3, 5, 6, 7, 8], text: 10 } as const

/** Every component of a message with those inside it, and where each stands. */
function all(components: readonly unknown[], before: Broken['at']): readonly Placed[] {
  return components.flatMap((each, place) => {
    const [component, at] = [fieldsOf(each), [...before, place]]
    const accessory = component['accessory'] === undefined ? [] : [component['accessory']]
    return [
      { at, component },
      ...all(elementsOf(component['components']), [...at, 'components']),
      ...accessory.map((inside) => ({ at: [...at, 'accessory'], component: fieldsOf(inside) })),
    ]
  })
}

/**
 * What is wrong with components that Discord's OpenAPI does not say. The codes are Discord's where they were seen
 * (https://github.com/discord/discord-api-docs/issues/3673); the words for the sums of a message were seen nowhere, and an
 * app should go by 50035.
 */
export function brokenInComponents(components: readonly unknown[], isV2: boolean): readonly Broken[] {
  const placed = all(components, ['components'])
  return [
    ...(isV2 ? brokenInSums(placed) : brokenInRows(components)),
    ...placed.flatMap(({ at, component }) => brokenIn(at, component)),
    ...repeated(placed),
  ]
}

function brokenInSums(placed: readonly Placed[]): readonly Broken[] {
  const length = textLength(placed.map(({ component }) => component))
  return [
    ...(placed.length > 40
      ? [{ at: ['components'], code: 'COMPONENT_MAX_TOTAL_EXCEEDED', message: 'A message has at most 40 components.' }]
      : []),
    ...(length > 4000
      ? [{ at: ['components'], code: 'COMPONENT_MAX_TEXT_EXCEEDED', message: 'A message has at most 4000 characters.' }]
      : []),
  ]
}

/** Without the flag a message has at most five rows and nothing else. */
function brokenInRows(components: readonly unknown[]): readonly Broken[] {
  const message = 'Value of field "type" must be one of (1,).'
  return [
    ...(components.length > 5
      ? [{ at: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 5 in length.' }]
      : []),
    ...components.flatMap((each, place) =>
      fieldsOf(each)['type'] === kinds.row ? [] : [{ at: ['components', place], code: 'UNION_TYPE_CHOICES', message }],
    ),
  ]
}

function brokenIn(at: Broken['at'], component: Placed['component']): readonly Broken[] {
  const { type, style, custom_id: id, url, label, emoji } = component
  if (type === kinds.row) return brokenInRow(at, elementsOf(component['components']).map(fieldsOf))
  if (type === kinds.select) return brokenInSelect(at, component)
  if (type !== kinds.button) return []
  const isLink = style === 5
  const required = isLink ? 'url' : 'custom_id'
  return [
    ...((isLink ? url : id) === undefined
      ? [{ at: [...at, required], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
      : []),
    ...((isLink ? id : url) === undefined
      ? []
      : [{ at, code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message: 'A custom id and url exclude.' }]),
    ...((typeof label === 'string' && label !== '') || typeof emoji === 'object'
      ? []
      : [{ at, code: 'BUTTON_COMPONENT_INVALID_LABEL', message: 'A button needs a label or an emoji.' }]),
  ]
}

function brokenInRow(at: Broken['at'], inside: readonly Placed['component'][]): readonly Broken[] {
  const hasSelect = inside.some(({ type }) => kinds.selects.some((select) => select === type))
  if (!hasSelect || inside.length <= 1) return []
  const message = 'The specified component exceeds the maximum width'
  return [{ at: [...at, 'components', 1], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }]
}

function brokenInSelect(at: Broken['at'], select: Placed['component']): readonly Broken[] {
  const values = elementsOf(select['options']).map((option) => fieldsOf(option)['value'])
  const twice = values.findIndex((value, place) => values.indexOf(value) < place)
  if (twice < 0) return []
  const message = 'The specified option value is already used'
  return [{ at: [...at, 'options', twice, 'value'], code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message }]
}

/** Also those of disabled components count. */
function repeated(placed: readonly Placed[]): readonly Broken[] {
  const named = placed.filter(({ component }) => typeof component['custom_id'] === 'string')
  const ids = named.map(({ component }) => component['custom_id'])
  return named
    .filter(({ component }, place) => ids.indexOf(component['custom_id']) < place)
    .map(({ at }) => ({
      at: [...at, 'custom_id'],
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }))
}

/** The component of a message, or of a modal, that carries this id or bears this label. */
export function componentIn(components: readonly unknown[], idOrLabel: string): Placed['component'] | undefined {
  const found = all(components, []).map(({ component }) => component)
  return found.find(({ custom_id: id }) => id === idOrLabel) ?? found.find(({ label }) => label === idOrLabel)
}

/** The texts of components that are shown as markdown. */
export function textsOf(components: readonly unknown[]): readonly string[] {
  return all(components, []).flatMap(({ component: { type, content } }) =>
    type === kinds.text && typeof content === 'string' ? [content] : [],
  )
}

function textLength(components: readonly Placed['component'][]): number {
  const lengths = components.map(({ type, content }) =>
    type === kinds.text && typeof content === 'string' ? content.length : 0,
  )
  return lengths.reduce((sum, length) => sum + length, 0)
}
