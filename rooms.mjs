/**
 * The one order of rooms. A room imports only rooms before it; adapters import the core and never each other.
 * The linter's rules are made from this list (oxlint.config.mjs), and ARCHITECTURE.md prints it.
 */
export const rooms = [
  'text',
  'calendar',
  'place',
  'listing',
  'source',
  'archive',
  'search',
  'question',
  'answer',
  'inbox',
  'outbox',
  'subscription',
  'digest',
  'store',
  'bot.ts',
]

/** What every chat platform does alike, under adapters/: the platforms import it, and it imports none of them. */
export const shared = ['chat']

/** The platforms' folders under adapters/. The files beside them put the program together and may import each. */
export const adapters = ['discord', 'files', 'postgres', 'slack', 'sqlite', 'terminal']
