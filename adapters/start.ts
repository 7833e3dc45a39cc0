import { layoutFor, wrapped } from './terminal/render.ts'
import { send } from './terminal/send.ts'
import { startTerminal } from './terminal/start.ts'
import type { Program } from './program.ts'
import type { SecretName, Settings } from './settings.ts'

/** A platform that this version has no adapter for, and the settings that will turn it on. */
const unbuilt: readonly { readonly platform: string; readonly needs: readonly SecretName[] }[] = [
  { platform: 'Slack', needs: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] },
  { platform: 'Discord', needs: ['DISCORD_TOKEN'] },
]

/** Starts every adapter that the settings turn on, and says which are off and what would turn each on. */
export async function start(program: Program): Promise<number> {
  const layout = layoutFor(program.output, program.environment)
  const lines = adapterReport(program.settings).flatMap((line) => wrapped(line, layout))
  await send(program.output, `${lines.join('\n')}\n\n`)
  return startTerminal({}, program)
}

/** One line for each adapter: on or off, and what would turn it on. */
export function adapterReport({ secrets }: Pick<Settings, 'secrets'>): readonly string[] {
  const off = unbuilt.map(({ platform, needs }) => {
    const set = needs.filter((name) => secrets.has(name))
    const names = needs.join(' and ')
    return set.length === 0
      ? `${platform} is off: ${names} will turn it on, in a version that has its adapter; this one has not.`
      : `${platform} is off: ${set.join(' and ')} is set, but this version has no ${platform} adapter yet.`
  })
  return [...off, 'The terminal is on.']
}
