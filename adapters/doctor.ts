import type { Program } from './program.ts'

/** Tries the settings against each platform that one of them is for, against all where none is; returns the exit code. */
export async function doctor(program: Program): Promise<number> {
  const { slack, discord } = program.settings
  const isSlack = slack.botToken !== undefined || slack.appToken !== undefined
  const isDiscord = discord.token !== undefined
  const codes: number[] = []
  if (isSlack || !isDiscord) codes.push(await (await import('./slack/doctor.ts')).doctor(program))
  if (isDiscord || !isSlack) codes.push(await (await import('./discord/doctor.ts')).doctor(program))
  return Math.max(...codes)
}
