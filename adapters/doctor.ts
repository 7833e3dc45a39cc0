import { Complaint } from './complaint.ts'
import type { Program } from './program.ts'
import { storeFor } from './store-for.ts'

/**
 * Tries the settings: the store where something would be kept in it, and each platform that one of them is for, all where
 * none is; returns the exit code.
 */
export async function doctor(program: Program): Promise<number> {
  const { slack, discord } = program.settings
  const { botToken, appToken, signingSecret, port, clientId, clientSecret, stateSecret } = slack
  const ofSlack = [botToken, appToken, signingSecret, port, clientId, clientSecret, stateSecret]
  const isSlack = ofSlack.some((each) => each !== undefined)
  const isDiscord = discord.token !== undefined
  const codes: number[] = []
  if (isSlack || isDiscord) codes.push(await storeTried(program))
  if (isSlack || !isDiscord) codes.push(await (await import('./slack/doctor.ts')).doctor(program))
  if (isDiscord || !isSlack) codes.push(await (await import('./discord/doctor.ts')).doctor(program))
  return Math.max(...codes)
}

async function storeTried({ settings, output, warn }: Program): Promise<number> {
  try {
    await (await storeFor(settings, warn)).close()
    output.write('right: the store opens\n')
    return 0
  } catch (cause) {
    if (!(cause instanceof Complaint)) throw cause
    output.write(`wrong: ${cause.message}\n`)
    return 1
  }
}
