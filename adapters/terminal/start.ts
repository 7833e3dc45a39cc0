import { clockFrom } from '../clock.ts'
import type { Program } from '../program.ts'
import { chat, greetingOf } from './chat.ts'
import { receiveMoment, receiveZone } from './receive.ts'
import { layoutFor, wrapped } from './render.ts'
import { send } from './send.ts'

/** What `chat` was called with. */
export type ChatOptions = { readonly now?: string; readonly zone?: string; readonly archive?: string }

/** Opens the terminal conversation: its clock starts at the moment given, else is the program's. */
export async function startTerminal(options: ChatOptions, program: Program): Promise<number> {
  const zone = receiveZone(options.zone, program.settings.zone, '--zone')
  const now = receiveMoment(options.now, zone, '--now')
  const library = await program.openLibrary(options.archive)
  if (program.input.isTTY === true) {
    const greeting = wrapped(greetingOf(library), layoutFor(program.output, program.environment))
    await send(program.output, `${greeting.join('\n')}\n\n`)
  }
  const { archive } = options
  const here =
    archive === undefined
      ? program
      : { ...program, input: program.input, readPages: (files: readonly string[]) => program.readPages(files, archive) }
  return chat(library, now === undefined ? program.clock : clockFrom(now), zone, here)
}
