import type { Library } from '../../src/bot.ts'
import type { Program } from '../program.ts'
import { chat, greetingOf } from './chat.ts'
import { receiveMoment, receiveZone } from './receive.ts'
import { clockFrom } from '../clock.ts'
import { send } from './send.ts'

/** What `chat` was called with. */
export type ChatOptions = { readonly now?: string; readonly zone?: string; readonly archive?: string }

/** Opens the terminal conversation: its clock starts at the moment given, else is the program's. */
export async function startTerminal(options: ChatOptions, program: Program): Promise<number> {
  const zone = receiveZone(options.zone, program.settings.zone, '--zone')
  const now = receiveMoment(options.now, zone, '--now')
  const library = await program.openLibrary(options.archive)
  return converse(library, now === undefined ? program.clock : clockFrom(now), zone, program)
}

async function converse(library: Library, clock: () => number, zone: string, program: Program): Promise<number> {
  if (program.input.isTTY === true) await send(program.output, `${greetingOf(library)}\n\n`)
  return chat(library, clock, zone, program)
}
