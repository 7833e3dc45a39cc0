import { describe, expect, it } from 'vitest'
import { readCommandLine } from '../../adapters/command-line.ts'
import { commandNames, helpOf } from '../../adapters/commands.ts'

describe('a command line', () => {
  it.each<[string, readonly string[], object]>([
    ['nothing asks for help', [], { asks: 'help' }],
    ['--help', ['--help'], { asks: 'help' }],
    ['help of a command', ['help', 'ask'], { asks: 'help', of: 'ask' }],
    ['a command with --help', ['parse', '--json', '-h'], { asks: 'help', of: 'parse' }],
    ['--version', ['--version'], { asks: 'version' }],
    ['a quoted question', ['ask', 'open calls'], { asks: 'ask', words: ['open calls'], options: {} }],
    [
      'words and options in any order',
      ['ask', '--now', '2024-03-10', 'open', '--json', 'calls', '--zone=+08:00'],
      { asks: 'ask', words: ['open', 'calls'], options: { now: '2024-03-10', json: true, zone: '+08:00' } },
    ],
    ['a western offset', ['ask', 'x', '--zone', '-05:00'], { asks: 'ask', words: ['x'], options: { zone: '-05:00' } }],
    ['a question with a dash', ['ask', '--', '-182?'], { asks: 'ask', words: ['-182?'], options: {} }],
    ['files', ['parse', 'a.txt', 'b.txt'], { asks: 'parse', words: ['a.txt', 'b.txt'], options: {} }],
  ])('is read: %s', (_situation, args, expected) => {
    expect(readCommandLine(args)).toEqual(expected)
  })

  it.each<[string, readonly string[], RegExp]>([
    ['a misspelt command', ['aks', 'x'], /no command "aks"; did you mean ask\?/],
    ['a command that is none', ['frobnicate'], /no command "frobnicate"; see/],
    ['a name of every object', ['constructor'], /no command "constructor"/],
    ['a misspelt option', ['ask', 'x', '--jsn'], /ask has no option "--jsn"; did you mean --json\?/],
    ['an option of another command', ['chat', '--json'], /chat has no option "--json"/],
    ['an option that objects have', ['ask', '--constructor'], /ask has no option "--constructor"/],
    ['a short option', ['ask', 'x', '-x'], /ask has no option "-x"/],
    ['an option without its value', ['ask', 'x', '--now'], /--now needs a value: --now ISO/],
    ['an option for a value', ['ask', '--now', '--json'], /--now needs a value/],
    ['an empty value', ['ask', '--zone='], /--zone needs a value/],
    ['a value for a switch', ['ask', '--json=yes'], /--json takes no value, and was given "yes"/],
    ['a general option misspelt', ['--versoin'], /no option "--versoin"; did you mean --version\?/],
    ['help for nothing known', ['help', 'me'], /no command "me"/],
    ['control characters', ['\u001B[31mask'], /no command "\\u001b\[31mask"/],
  ])('is refused: %s', (_situation, args, expected) => {
    expect(() => readCommandLine(args)).toThrow(expected)
  })

  it.each(commandNames)('%s has a help that shows its usage', (name) => {
    expect(helpOf(name)).toMatch(new RegExp(`^Usage: callboard ${name}`))
  })
})
