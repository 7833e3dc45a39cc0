import { understood } from '../../src/answer/headline.ts'
import type { Outcome } from '../../src/store/store.ts'
import { reportNotice } from '../../src/digest/report-words.ts'
import { privately, type Given } from './given.ts'

/** Keeps what was asked and shown for the operator, without who thought it wrong. */
export function reported(given: Given): Outcome {
  const { arrival, asking, working, now } = given
  const { platform, workspace, key } = arrival
  const { intent, shown = [], focus } = asking.before ?? {}
  const moment = { now, zone: asking.zone, fallbackZone: working.library.fallbackZone }
  const asked = intent === undefined ? '' : understood(intent, moment)
  const about = [...new Set([...shown, ...(focus === undefined ? [] : [focus])])].join(' ')
  if (asked === '' && about === '') return privately(reportNotice.nothing, given)
  working.alarm('somebody reported an answer as wrong; callboard reports shows it')
  return { ...privately(reportNotice.kept, given), report: { platform, workspace, key, asked, shown: about, at: now } }
}
