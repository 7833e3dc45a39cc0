import { parseArgs } from 'node:util'
import { commandNames, commands, type CommandName, type CommandShape, type OptionShape } from './commands.ts'
import { Complaint } from './complaint.ts'
import { nearest } from './nearest.ts'
import { quoted } from './quoted.ts'

/** What the command line asks for: a command with its words and options, help, or the version. */
export type CommandLine =
  | { readonly asks: 'version' }
  | { readonly asks: 'help'; readonly of?: CommandName }
  | { readonly asks: CommandName; readonly words: readonly string[]; readonly options: Given }

/** The options of all commands, by whether they take a value. */
type Options = (typeof commands)[CommandName]['options']
type OptionName = Options extends infer Each ? (Each extends Each ? keyof Each : never) : never
type Shape<Name extends OptionName> = Extract<Options, Readonly<Record<Name, unknown>>>[Name]

/** The options given, by name: the words behind one that takes a value, else that it stands there. */
export type Given = {
  readonly [Name in OptionName]?: Shape<Name> extends { readonly value: string } ? string : boolean
}

/** Reads the arguments after the program's name; throws a Complaint that names the first wrong one and the nearest right. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const [first, ...rest] = args
  if (first === undefined || first === '-h' || first === '--help') return { asks: 'help' }
  if (first === '-v' || first === '--version') return { asks: 'version' }
  if (first === 'help') return rest[0] === undefined ? { asks: 'help' } : { asks: 'help', of: commandNamed(rest[0]) }
  const command = commandNamed(first)
  const { words, options, isHelp } = readArguments(command, rest)
  return isHelp ? { asks: 'help', of: command } : { asks: command, words, options }
}

function commandNamed(written: string): CommandName {
  const found = commandNames.find((name) => name === written)
  if (found !== undefined) return found
  const what = written.startsWith('-') ? 'option' : 'command'
  const names = what === 'option' ? ['--help', '--version'] : [...commandNames, 'help']
  throw new Complaint(`there is no ${what} ${quoted(written)}${meant(written, names)}; see callboard --help`, 2)
}

function meant(written: string, names: readonly string[]): string {
  const near = nearest(written, names)
  return near === undefined ? '' : `; did you mean ${near}?`
}

type Arguments = { readonly words: readonly string[]; readonly options: Given; readonly isHelp: boolean }

function readArguments(command: CommandName, args: readonly string[]): Arguments {
  const shapes: CommandShape['options'] = commands[command].options
  const types = Object.entries(shapes).map(([name, { value, short }]) => {
    return [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) },
    ] as const
  })
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const options: Record<string, string | boolean> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    options[token.name] = valueOf(command, token, shapes)
  }
  return { words, options, isHelp: options['help'] === true }
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value?: string | undefined }

function valueOf(
  command: CommandName,
  token: OptionToken,
  shapes: Readonly<Record<string, OptionShape>>,
): string | true {
  const shape = Object.hasOwn(shapes, token.name) ? shapes[token.name] : undefined
  if (shape === undefined) {
    const names = Object.keys(shapes).map((name) => `--${name}`)
    const way = `; see callboard ${command} --help`
    throw new Complaint(`${command} has no option ${quoted(token.rawName)}${meant(token.rawName, names)}${way}`, 2)
  }
  const isGiven = token.value !== undefined && token.value !== '' && !token.value.startsWith('--')
  if (shape.value !== undefined && !isGiven) {
    throw new Complaint(`${token.rawName} needs a value: ${token.rawName} ${shape.value}. ${shape.does}`, 2)
  }
  if (shape.value === undefined && token.value !== undefined) {
    throw new Complaint(`${token.rawName} takes no value, and was given ${quoted(token.value)}`, 2)
  }
  return token.value ?? true
}
