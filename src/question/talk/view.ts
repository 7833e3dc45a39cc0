import type { Conversation, View } from './conversation.ts'
import type { Intent } from '../intent.ts'

/** How many listings are shown at once. */
export const screenful = 6

/** The question and the part of its list that "more", "less", "again" and "back" ask for. */
export function viewAfter(
  act: 'more' | 'less' | 'again' | 'back',
  { intent, view, shown, earlier }: Conversation,
): { readonly intent: Intent; readonly view: View } {
  const first: View = { from: 0, size: screenful }
  if (intent === undefined) return { intent: { act, assumed: [] }, view: first }
  // Behind the end is no page: the one before that is the last.
  const isBehind = view.from > 0 && view.from >= shown.length
  const lastPage = Math.floor((shown.length - 1) / screenful) * screenful
  const before: View = { from: Math.max(0, isBehind ? lastPage : view.from - screenful), size: screenful }
  // After a table its listings are what more of it can be.
  if (intent.act === 'table' && act !== 'back') return { intent: listed(intent), view: first }
  switch (act) {
    case 'more':
      return {
        intent,
        view: { from: Math.min(view.from + view.size, Math.max(view.from, shown.length)), size: screenful },
      }
    case 'less':
      return { intent, view: view.from > 0 ? before : { from: 0, size: Math.max(1, Math.floor(view.size / 2)) } }
    case 'again':
      return { intent, view: first }
    case 'back':
      return view.from > 0 ? { intent, view: before } : { intent: earlier.at(-1) ?? intent, view: first }
  }
}

function listed(intent: Intent): Intent {
  const { table: _table, ...rest } = intent
  return { ...rest, act: 'find' }
}
