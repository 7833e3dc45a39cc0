import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { adapters, rooms, shared } from '../../rooms.mjs'

const root = join(import.meta.dirname, '..', '..')
const planted: string[] = []

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** What the linter says of a file planted in a folder of the tree, the folder removed again. */
function lint(folder: string, text: string): string {
  const place = mkdtempSync(join(root, folder, 'planted-'))
  planted.push(place)
  writeFileSync(join(place, 'planted.ts'), text)
  try {
    execFileSync(
      join(root, 'node_modules/.bin/oxlint'),
      ['-c', 'oxlint.config.mjs', '--deny-warnings', '-f', 'unix', place],
      { cwd: root, encoding: 'utf8' },
    )
    return ''
  } catch (fault) {
    return fault instanceof Error && 'stdout' in fault ? String(fault.stdout) : ''
  }
}

describe('the order of rooms', () => {
  it.each([
    [
      'an early room imports a late one',
      'src/calendar',
      "export { reply } from '../../answer/answer.ts'\n",
      'no-restricted-imports',
    ],
    ['a room imports the bot', 'src/search', "export { reply } from '../../bot.ts'\n", 'no-restricted-imports'],
    [
      'the core imports an adapter',
      'src/answer',
      "export { settings } from '../../../adapters/settings.ts'\n",
      'no-restricted-imports',
    ],
    [
      'an adapter imports another',
      'adapters/files',
      "export { start } from '../../terminal/start.ts'\n",
      'no-restricted-imports',
    ],
    [
      'what platforms share imports one of them',
      'adapters/chat',
      "export { renderAnswer } from '../../slack/render.ts'\n",
      'no-restricted-imports',
    ],
    [
      'a render loads Slack’s library',
      'adapters/slack',
      "export { App } from '@slack/bolt'\n",
      'no-restricted-imports',
    ],
    ['the core reads a file', 'src/archive', "export { readFileSync } from 'node:fs'\n", 'no-restricted-imports'],
    ['a room queries past the store', 'src/outbox', "export { sql } from 'kysely'\n", 'no-restricted-imports'],
    ['the core reads the environment', 'src/question', 'export const zone = process.env.TZ\n', 'no-restricted-globals'],
    ['the core reads a clock', 'src/answer', 'export const now = Date.now()\n', 'no-restricted-globals'],
  ])('%s: refused', (_situation, folder, text, rule) => {
    expect(lint(folder, text)).toContain(rule)
  })

  it('a render may use the types of its platform', () => {
    expect(
      lint('adapters/slack', "import type { types } from '@slack/bolt'\n\nexport type Block = types.Block\n"),
    ).toBe('')
  })

  it('a room may import what stands before it', () => {
    expect(lint('src/answer', "export { isoDay } from '../../calendar/day.ts'\n")).toBe('')
  })

  it('what platforms share names none of them', () => {
    for (const name of readdirSync(join(root, 'adapters/chat')))
      expect(readFileSync(join(root, 'adapters/chat', name), 'utf8')).not.toMatch(/slack|discord/i)
  })

  it('names every folder there is', () => {
    const folders = (of: string): readonly string[] =>
      readdirSync(join(root, of), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    expect(folders('src').toSorted()).toEqual(rooms.filter((room) => !room.endsWith('.ts')).toSorted())
    expect(folders('adapters').toSorted()).toEqual([...adapters, ...shared].toSorted())
  })
})
