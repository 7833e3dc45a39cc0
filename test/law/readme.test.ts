import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtCommand } from '../adapters/built-command.ts'

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8')
const [commands = '', output = ''] = [...readme.matchAll(/```\n([^]*?)```/g)].map((match) => match[1])

describe('the README', () => {
  const callboard = builtCommand()

  it('shows the two commands first', () => {
    expect(commands).toBe('npm ci && npm run ask -- "open calls in Mongolia on 10 March 2024"\nnpm ci && npm test\n')
  })

  it('shows what the first prints', async () => {
    const { out, code } = await callboard(['ask', 'open calls in Mongolia on 10 March 2024'])
    expect({ code, out }).toEqual({ code: 0, out: output })
  })

  it('names every command there is', async () => {
    const { out } = await callboard(['--help'])
    const names = [...out.matchAll(/^ {2}([a-z]+) {2,}/gm)].map((match) => match[1])
    expect(names.length).toBeGreaterThan(4)
    expect(names.filter((name) => !readme.includes(`| \`${name}`))).toEqual([])
  })
})
