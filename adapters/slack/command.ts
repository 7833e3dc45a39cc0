import { Complaint } from '../complaint.ts'
import type { Program } from '../program.ts'
import { quoted } from '../quoted.ts'
import { manifest } from './manifest.ts'
import { noSuchStep } from './setup-words.ts'

/** Does one step of setting Slack up and returns the exit code; throws a Complaint for a step that there is not. */
export function slack(words: readonly string[], { output, settings }: Pick<Program, 'output' | 'settings'>): number {
  const step = words.join(' ')
  if (step !== 'manifest') throw new Complaint(noSuchStep(quoted(step)), 2)
  output.write(`${JSON.stringify(manifest(settings.slackCommand), null, 2)}\n`)
  return 0
}
