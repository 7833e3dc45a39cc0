import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './row.ts'

/** How long the chat adapters are: lines of code, without blank ones and comments, each beside what they share. */
export function adapterLines(adapters: string): readonly Row[] {
  const shared = linesIn(join(adapters, 'chat'))
  return ['slack', 'discord'].map((name) => {
    const lines = linesIn(join(adapters, name))
    return {
      measured: `lines of adapters/${name}`,
      value: lines,
      unit: '',
      beside: 'adapters/chat',
      ratio: lines / shared,
    }
  })
}

function linesIn(folder: string): number {
  const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  return lines.filter((line) => !/^\s*(?:\/\/|\/?\*|$)/.test(line)).length
}
