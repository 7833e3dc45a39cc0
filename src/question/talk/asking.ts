import type { Zone } from '../../calendar/zone.ts'
import type { Conversation } from './conversation.ts'

/** The asker; for all in the place; nobody, so that it is the archive's. */
export const zoneChoosers = ['you', 'all', 'nobody'] as const
export type ZoneChooser = (typeof zoneChoosers)[number]

/** A question with all that its answer depends on: the moment in ms, the asker's language as BCP 47 has it. */
export type Asking = {
  readonly text: string
  readonly moment: number
  readonly zone: Zone
  readonly language?: string
  /** Who chose the zone, on a platform that tells none: the answer says it where days are counted in it. */
  readonly zoneChosenBy?: ZoneChooser
  /** The conversation that it was said in, as it stood. */
  readonly before?: Conversation
}
