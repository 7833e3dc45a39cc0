import { Complaint } from '../complaint.ts'
import type { Program } from '../program.ts'
import { quoted } from '../quoted.ts'
import { manifest } from './manifest.ts'
import { noAddress, noSuchStep } from './setup-words.ts'

/** Does one step of setting Slack up and returns the exit code; throws a Complaint for a step that there is not. */
export function slack(
  words: readonly string[],
  { http: address }: { readonly http?: string },
  { output, settings }: Pick<Program, 'output' | 'settings'>,
): number {
  const step = words.join(' ')
  if (step !== 'manifest') throw new Complaint(noSuchStep(quoted(step)), 2)
  if (address !== undefined && !isPublic(address)) throw new Complaint(noAddress(quoted(address)), 2)
  output.write(`${JSON.stringify(manifest(settings.slackCommand, address), null, 2)}\n`)
  return 0
}

/** Slack sends to https alone, and to the paths of the app. */
function isPublic(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url?.protocol === 'https:' && url.search === '' && url.hash === '' && url.username === ''
}
