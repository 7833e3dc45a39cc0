import { conversationLifetime, type Memory } from '../src/question/talk/memory.ts'
import { conversationFrom, conversationText } from './conversation-text.ts'

/** A memory that lasts as long as the process, for so many conversations: the longest silent makes room. */
export function memoryOfProcess(most = 10_000): Memory {
  const kept = new Map<string, { readonly text: string; readonly at: number }>()
  return {
    recall: (key, now) => {
      const found = kept.get(key)
      const isPast = found !== undefined && Math.abs(now - found.at) > conversationLifetime
      if (isPast) kept.delete(key)
      return Promise.resolve(found === undefined || isPast ? undefined : conversationFrom(found.text))
    },
    remember: (key, conversation, now) => {
      kept.delete(key)
      kept.set(key, { text: conversationText(conversation), at: now })
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return Promise.resolve()
    },
    forget: (key) => {
      kept.delete(key)
      return Promise.resolve()
    },
  }
}
