import { invalidForm, refusals, type Answer, type Broken } from './discord-answers.ts'
import { elementsOf, fieldsOf, idOf, type Call } from './discord-calls.ts'
import { bot } from './discord-seed.ts'

type Fields = Readonly<Record<string, unknown>>

/** A registered command, as it is read back. */
export type Command = Fields & { readonly id: string; readonly name: string; readonly type: number }

/** How many a bot may have in one place: https://discord.com/developers/docs/interactions/application-commands */
const most = new Map([
  [1, 100],
  [2, 15],
  [3, 15],
])

/** The commands as registered, for everywhere and for each server. */
export class DiscordCommands {
  readonly #newId: () => string
  readonly #registered = new Map<string, readonly Command[]>()

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /** What somebody can use in a server, or anywhere. */
  usable(server: string | undefined): readonly Command[] {
    return [...(server === undefined ? [] : this.#in(server)), ...this.#in(everywhere)]
  }

  #in(place: string): readonly Command[] {
    return this.#registered.get(place) ?? []
  }

  list(call: Call): Answer {
    const isWhole = call.query.get('with_localizations') === 'true'
    return { status: 200, body: this.#in(placeOf(call)).map((command) => (isWhole ? command : inOneLanguage(command))) }
  }

  get(call: Call): Answer {
    const found = this.#in(placeOf(call)).find(({ id }) => id === idOf(call, 'command'))
    if (found === undefined) throw refusals.unknownCommand()
    return { status: 200, body: found }
  }

  /** Replaces all; a command that was there keeps its id. */
  replace(call: Call): Answer {
    const asked = elementsOf(call.body).map(fieldsOf)
    const broken = brokenInCommands(asked)
    if (broken.length > 0) throw invalidForm(broken)
    const commands = asked.map((each) => this.#command(call, each))
    this.#registered.set(placeOf(call), commands)
    return { status: 200, body: commands }
  }

  /** Adds one, or replaces the one of that name and type. */
  add(call: Call): Answer {
    const command = this.#command(call, fieldsOf(call.body))
    const others = this.#in(placeOf(call)).filter(({ id }) => id !== command.id)
    const broken = brokenInCommands([...others, command])
    if (broken.length > 0) throw invalidForm(broken)
    this.#registered.set(placeOf(call), [...others, command])
    return { status: others.length < this.#in(placeOf(call)).length ? 200 : 201, body: command }
  }

  remove(call: Call): Answer {
    this.get(call)
    this.#registered.set(
      placeOf(call),
      this.#in(placeOf(call)).filter(({ id }) => id !== idOf(call, 'command')),
    )
    return { status: 204 }
  }

  /** As Discord gives a command back: what was left out is said, and an option's false is not. */
  #command(call: Call, asked: Fields): Command {
    const [name, type] = [String(asked['name']), typeof asked['type'] === 'number' ? asked['type'] : 1]
    const kept = this.#in(placeOf(call)).find((each) => each.name === name && each.type === type)
    const guild = call.ids['guild']
    const options = elementsOf(asked['options']).map(fieldsOf).map(optionOf)
    return {
      default_member_permissions: null,
      name_localizations: null,
      description_localizations: null,
      contexts: null,
      integration_types: [0, 1],
      nsfw: false,
      description: '',
      ...asked,
      id: kept?.id ?? this.#newId(),
      application_id: bot.user,
      version: this.#newId(),
      name,
      type,
      ...(options.length === 0 ? {} : { options }),
      ...(guild === undefined ? {} : { guild_id: guild }),
    }
  }
}

const everywhere = 'everywhere'

function placeOf({ ids }: Call): string {
  return ids['guild'] ?? everywhere
}

function optionOf({ required, autocomplete, options, ...rest }: Fields): Fields {
  const inside = elementsOf(options).map(fieldsOf).map(optionOf)
  return {
    ...rest,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(inside.length === 0 ? {} : { options: inside }),
  }
}

/** Without `with_localizations` the tables of languages are not told. */
function inOneLanguage({ name_localizations: _names, description_localizations: _texts, ...command }: Fields): Fields {
  return command
}

/** What Discord's OpenAPI does not say of commands. https://discord.com/developers/docs/interactions/application-commands */
function brokenInCommands(commands: readonly Fields[]): readonly Broken[] {
  return [
    ...commands.flatMap((command, place) =>
      brokenInCommand(command).map((each) => ({ ...each, at: [place, ...each.at] })),
    ),
    ...[...most].flatMap(([type, number]) => {
      const ofType = commands.filter((command) => (command['type'] ?? 1) === type)
      const message = `Maximum number of application commands reached (${number}).`
      return ofType.length > number ? [{ at: [], code: 'APPLICATION_COMMANDS_TOO_MANY', message }] : []
    }),
    ...repeated(commands),
  ]
}

function brokenInCommand(command: Fields): readonly Broken[] {
  const { name, description, type = 1, options } = command
  const isTyped = type === 1
  const named = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
  const isNamed = typeof name === 'string' && (!isTyped || (named.test(name) && name === name.toLowerCase()))
  const isDescribed = typeof description === 'string' && description !== ''
  const asked = elementsOf(options).map(fieldsOf)
  const optional = asked.findIndex(({ required }) => required !== true)
  const isOutOfOrder = optional >= 0 && asked.slice(optional).some(({ required }) => required === true)
  return [
    ...(isNamed
      ? []
      : [{ at: ['name'], code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }]),
    ...(isTyped && !isDescribed
      ? [{ at: ['description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
      : []),
    ...(isOutOfOrder
      ? [
          {
            at: ['options'],
            code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            message: 'Required options must be placed before non-required options',
          },
        ]
      : []),
    ...(charactersOf(command) > 8000
      ? [{ at: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message: 'Command exceeds maximum size (8000)' }]
      : []),
  ]
}

function repeated(commands: readonly Fields[]): readonly Broken[] {
  const keys = commands.map(({ name, type = 1 }) => `${String(type)} ${String(name)}`)
  const twice = keys.findIndex((key, place) => keys.indexOf(key) < place)
  if (twice < 0) return []
  return [
    {
      at: [twice, 'name'],
      code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
      message: 'Application command names must be unique',
    },
  ]
}

/** Names, descriptions and choices; of translations the longest of each. */
function charactersOf({
  name,
  description,
  value,
  name_localizations: names,
  description_localizations: texts,
  options,
  choices,
}: Fields): number {
  const longest = (text: unknown, translated: unknown): number =>
    Math.max(
      ...[text, ...Object.values(fieldsOf(translated))].map((each) => (typeof each === 'string' ? each.length : 0)),
    )
  const inside = [...elementsOf(options), ...elementsOf(choices)].map(fieldsOf).map(charactersOf)
  const own = longest(name, names) + longest(description, texts) + (typeof value === 'string' ? value.length : 0)
  return inside.reduce((sum, each) => sum + each, own)
}
